import { type Candidate, isHeadline, isPartOf, type Refiner } from './candidate.ts';
import { channelGroups } from './disclosure/channel-groups.ts';
import { besideWhole } from './disclosure/disclosed-of-made.ts';
import { increaseRule } from './disclosure/disclosure.ts';
import { examplesBesideTotal } from './disclosure/examples-beside-total.ts';
import { headlineOfOneChannel } from './disclosure/headline-of-channel.ts';
import { headlineOfListedClass } from './disclosure/headline-of-class.ts';
import { headlineOfPapers } from './disclosure/headline-of-papers.ts';
import { headlineOfOwnField } from './disclosure/own-field.ts';
import { headlineOfSubject } from './disclosure/subject-of-all.ts';
import { partOfYearRule } from './lists/named-part.ts';
import { refineRequests } from './requests/refine-requests.ts';

const key = (c: Candidate): string => `${c.metric} ${c.breakdown.map((b) => `${b.by}:${b.label}`).join(' ')}`;

/** A zero in words that a number of the same metric contradicts in the same clause is that number's own clause misread. */
const numbersBeforeNegations: Refiner = (candidates) => {
  if (candidates.every((c) => c.stated === 'count')) return candidates;
  const counted = new Map<string, Candidate[]>();
  for (const c of candidates.filter((one) => one.stated === 'count')) {
    const same = counted.get(key(c));
    if (same) same.push(c);
    else counted.set(key(c), [c]);
  }
  return candidates.filter(
    (c) =>
      c.stated === 'count' || !counted.get(key(c))?.some((d) => d.span.start < c.span.end && c.span.start < d.span.end),
  );
};

/** 累计 with 历年 is over all years. 累计 alone is, where another total of the year stands beside it and is smaller. */
const settleAccumulation: Refiner = (candidates) => {
  const settled = settledTotals(candidates);
  // What a count over all years is divided into is counted over all years as well.
  const heads = new Set(settled.filter((c) => isHeadline(c) && c.accumulation === 'sure').map((c) => c.span.start));
  const years = new Set(settled.filter((c) => isHeadline(c) && c.accumulation === 'none').map((c) => c.span.start));
  return settled.map((c) =>
    c.partOf && heads.has(c.partOf.start) && !years.has(c.partOf.start) ? { ...c, accumulation: 'sure' as const } : c,
  );
};

/** 「共公开2650条，其中全文电子化率100%，本年度新增205条」. */
const isShareBehind = ({ metric, span }: Candidate, c: Candidate): boolean =>
  metric === 'proactive.share' && span.start > c.span.end && span.start - c.span.end < 4;

/** 「医保、养老等方面公布信息88条」 is of some fields, and no year's count that another is to be measured by. */
const ofFields = /等(?:多个|各个?)?(?:领域|方面)$/u;

const settledTotals: Refiner = (candidates) => {
  const plain = candidates.filter(
    (c) =>
      (isHeadline(c) && c.strength >= 2 && c.accumulation === 'none' && !ofFields.test(c.examples ?? '')) ||
      c.rule === partOfYearRule,
  );
  const views = candidates.filter((c) => c.metric === 'site.views' && c.accumulation === 'none');
  // 「共公开615条，今年新增94条」: what grew within the year was there before it.
  const increases = candidates.filter(
    (c) => c.rule === increaseRule || (c.rule === 'accumulated.of-the-year' && c.breakdown.length > 0),
  );
  const grown = (c: Candidate): boolean =>
    c.strength >= 2 &&
    !c.partOf &&
    increases.some(
      (more) =>
        more.value < c.value &&
        [c, ...candidates.filter((part) => isPartOf(part, c) || isShareBehind(part, c))].some(
          ({ span }) => more.span.start > span.end && more.span.start - span.end < 4,
        ),
    );
  return candidates.flatMap((c) => {
    if (c.metric === 'proactive.items' && grown(c)) return [{ ...c, accumulation: 'sure' as const }];
    if (c.metric === 'site.views' && c.accumulation === 'maybe')
      return [{ ...c, accumulation: views.some((v) => key(v) === key(c) && v.value < c.value) ? 'sure' : 'none' }];
    if (c.metric !== 'proactive.items' || c.accumulation === 'none') return [c];
    // What one channel published in the year may well be more than what was disclosed.
    if (c.accumulation === 'maybe' && c.strength < 2 && c.breakdown[0]?.by === 'channel')
      return [{ ...c, accumulation: 'none' as const }];
    const over = c.accumulation === 'sure' || plain.some((p) => c.accumulation === 'beside' || p.value < c.value);
    if (over) return [{ ...c, accumulation: 'sure' as const }];
    const year = { ...c, accumulation: 'none' as const };
    // 截至目前累计44条, and no other total: the report does not tell the year's count from all years'. Kept as both.
    return c.accumulation === 'likely' ? [year, { ...c, accumulation: 'sure' as const }] : [year];
  });
};

/** Weaker totals give way to the strongest: 发布信息502篇 is no headline beside 主动公开59条. */
const strongestHeadline: Refiner = (candidates) => {
  const totals = candidates.filter((c) => isHeadline(c) && c.accumulation === 'none');
  const best = Math.max(0, ...totals.map((c) => c.strength));
  // 「机构职能…。本年度新增3条。政策文件…。本年度新增2条」: told of one class after another, none is the year's.
  const added = totals.filter((c) => c.rule.startsWith('proactive.increase'));
  const byClass = totals.some((c) => !added.includes(c)) && new Set(added.map((c) => c.value)).size > 1;
  return candidates.filter(
    (c) =>
      !isHeadline(c) ||
      c.accumulation !== 'none' ||
      (c.strength === best && !(byClass && added.includes(c))) ||
      (!byClass && added.includes(c)),
  );
};

/**
 * The same figure said twice is one, where it was said first; prose and table are kept as witnesses of each other. Twice in
 * one list it is two items, and their list adds up with both.
 */
const saidOnce: Refiner = (candidates) => {
  // 「甲网130条，其中机构职能9条。乙网446条，其中机构职能9条」: what two channels published is two figures.
  const channels = new Map(
    candidates.flatMap((c) =>
      c.breakdown[0]?.by === 'channel' ? [[c.span.start, c.breakdown[0].label] as const] : [],
    ),
  );
  const seen = new Map<string, Candidate>();
  return candidates.filter((c) => {
    const channel = (c.partOf && channels.get(c.partOf.start)) ?? '';
    const id = `${key(c)} ${c.value} ${c.accumulation === 'sure'} ${c.year} ${c.from} ${channel}`;
    const first = seen.get(id);
    if (!first) seen.set(id, c);
    return !first || (first.partOf && isPartOf(c, { span: first.partOf }) && c.span.start !== first.span.start);
  });
};

/**
 * A year in a sentence that is not the report's: a comparison where the report's own year is counted as well, else most
 * likely copied from another report; that figure is kept as the report's and doubted (see `doubtsOf`).
 */
const settleYears: Refiner = (candidates) => {
  if (candidates.every((c) => c.year === undefined)) return candidates;
  const ofReport = candidates.filter((c) => c.year === undefined);
  const inProse = new Set(ofReport.filter((c) => c.from === 'prose').map(key));
  const inTable = new Map(ofReport.filter((c) => c.from === 'table').map((c) => [key(c), c.value]));
  return candidates.map((c) => {
    // What is counted beside the metrics may be of any year.
    if (c.year === undefined || c.metric.startsWith('other.') || inProse.has(key(c))) return c;
    // The same number in the form's table: it is that one, and its year was left from an earlier report.
    if (inTable.has(key(c)) && inTable.get(key(c)) !== c.value) return c;
    const { year, yearFrom, ...own } = c;
    // 「比2014年增加5条」 names the year that it is compared with.
    return yearFrom || c.metric === 'other.change' ? own : { ...own, doubtedYear: year };
  });
};

/** 「市政府办公室主动公开563条」 is the office's part beside the city's total; in the office's own report it is the total. */
const officeOrWhole: Refiner = (candidates) =>
  candidates.some(isHeadline)
    ? candidates
    : candidates.map((c) => (c.rule === 'proactive.of-office' && !c.partOf ? { ...c, breakdown: [] } : c));

const refinersOf = (issuer: string | null): readonly Refiner[] => [
  officeOrWhole,
  refineRequests,
  settleYears,
  numbersBeforeNegations,
  settleAccumulation,
  besideWhole,
  channelGroups,
  examplesBesideTotal,
  strongestHeadline,
  headlineOfSubject,
  headlineOfOwnField(issuer),
  headlineOfListedClass,
  headlineOfOneChannel,
  headlineOfPapers,
  saidOnce,
];

/** Candidates in the order of their places. */
export const inOrder: Refiner = (candidates) =>
  candidates.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** The refiners in their order; candidates come out in the order of their places. */
export const refine = (candidates: readonly Candidate[], issuer: string | null = null): readonly Candidate[] =>
  inOrder(refinersOf(issuer).reduce((all, refiner) => refiner(all), inOrder(candidates)));
