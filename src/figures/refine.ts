import { type Candidate, isPartOf, type Refiner } from './candidate.ts';
import { isAccount } from './disclosure/account-names.ts';
import { channelGroups } from './disclosure/channel-groups.ts';
import { otherWaysRule } from './disclosure/channels.ts';
import { isColumn } from './disclosure/columns.ts';
import { besideWhole } from './disclosure/disclosed-of-made.ts';
import { channelOfClassRule, increaseRule } from './disclosure/disclosure.ts';
import { classByExamples, examplesBesideTotal } from './disclosure/examples-beside-total.ts';
import { headlineOfSubject } from './disclosure/subject-of-all.ts';
import { partOfYearRule } from './lists/parts-of-disclosure.ts';
import { ofMadeRule } from './lists/shares.ts';
import { refineRequests } from './requests/refine-requests.ts';

const isTotal = (c: Candidate): boolean => c.metric === 'proactive.items' && c.breakdown.length === 0;
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
  const heads = new Set(settled.filter((c) => isTotal(c) && c.accumulation === 'sure').map((c) => c.span.start));
  const years = new Set(settled.filter((c) => isTotal(c) && c.accumulation === 'none').map((c) => c.span.start));
  return settled.map((c) =>
    c.partOf && heads.has(c.partOf.start) && !years.has(c.partOf.start) ? { ...c, accumulation: 'sure' as const } : c,
  );
};

/** 「共公开2650条，其中全文电子化率100%，本年度新增205条」. */
const isShareBehind = ({ metric, span }: Candidate, c: Candidate): boolean =>
  metric === 'proactive.share' && span.start > c.span.end && span.start - c.span.end < 4;

const settledTotals: Refiner = (candidates) => {
  const plain = candidates.filter(
    (c) => (isTotal(c) && c.strength >= 2 && c.accumulation === 'none') || c.rule === partOfYearRule,
  );
  const views = candidates.filter((c) => c.metric === 'site.views' && c.accumulation === 'none');
  // 「共公开615条，今年新增94条」: what grew within the year was there before it.
  const increases = candidates.filter((c) => c.rule === increaseRule);
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
  const totals = candidates.filter((c) => isTotal(c) && c.accumulation === 'none');
  const best = Math.max(0, ...totals.map((c) => c.strength));
  return candidates.filter(
    (c) => !isTotal(c) || c.accumulation !== 'none' || c.strength === best || c.rule.startsWith('proactive.increase'),
  );
};

/** The channel that the law names first, and one whose name says 公开 itself. */
const website =
  /^(?!.*(?:双微|两微|微信|微博|抖音|快手|公众号|APP|客户端|新媒体|头条)).*(?:网(?!络|民|格)|平台|公开目录|公开栏|公示栏|专栏)/iu;

/** 新媒体 alone takes in the accounts that are counted beside it. */
const isOneAccount = (label: string): boolean => isAccount(label) && !/^(?:政务|官方)?新媒体(?:平台)?$/u.test(label);

/** A site by its name, which a board or a platform has not. */
const isSite = /网(?!络|民|格|友)/u;

/**
 * Whether another channel's count leaves open what the whole is: 「在市网站公开215条，在区网站公开1023条」; beside an account
 * any other does, and beside a site an account of which the same is said: 「网站公开信息600条，微博公开信息52条」. A site told before
 * another is one of two, though 主动公开 be said of the second alone. The whole is never less than what one channel disclosed: 「在网站公开72条，在公众号公开118条」.
 */
const rivalled = (best: Candidate, channels: readonly Candidate[]): boolean =>
  channels.some(
    ({ breakdown: [by], strength, value, span }) =>
      by!.label !== best.breakdown[0]!.label &&
      (isOneAccount(best.breakdown[0]!.label) ||
        (!isAccount(by!.label) && (best.strength < 3 || strength === 3)) ||
        (best.strength === 2 && strength === 2 && isAccount(by!.label)) ||
        (strength === 2 &&
          span.start < best.span.start &&
          [by!, best.breakdown[0]!].every((one) => isSite.test(one.label))) ||
        (value > best.value && strength >= best.strength)),
  );

/** 「门户网站公开260条、占比26%」: the report itself says that the channel is not all. */
const isShareOfAll = ({ breakdown }: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ metric, value, rule, breakdown: [of] }) =>
      metric === 'proactive.share' && rule !== ofMadeRule && value < 100 && of?.label === breakdown[0]!.label,
  );

/**
 * A report whose only total is said of a channel (通过门户网站公开信息46条) has that for its headline, the channel kept beside
 * it, unless other channels rival it. Of one channel alone 公开 is enough, and of the site 发布 as well.
 */
const headlineOfOneChannel: Refiner = (candidates) => [
  ...candidates,
  ...[true, false].flatMap((cumulative) => {
    const same = candidates.filter((c) => c.metric === 'proactive.items' && (c.accumulation === 'sure') === cumulative);
    const all = same.filter((c) => c.breakdown[0]?.by === 'channel' && !c.partOf && c.rule !== channelOfClassRule);
    const channels = all.filter(
      (c) =>
        c.rule !== otherWaysRule &&
        !isColumn(c.breakdown[0]!.label) &&
        (c.unit.startsWith('条') || c.strength > (c.unit === '篇' ? 1 : 2)),
    );
    const only = new Set(all.map((c) => c.breakdown[0]!.label)).size === 1 && website.test(all[0]!.breakdown[0]!.label);
    const disclosed = channels.filter((c) => c.strength > (only ? 0 : 1));
    const best = disclosed.find((c) => c.strength === 3) ?? disclosed[0];
    // Classes counted before without a total are not what the channel's count is of.
    const classes =
      same.some((c) => c.rule === 'proactive.class' || c.rule === 'proactive.class-behind-bracket') ||
      (best?.examples !== undefined && same.some((c) => c.rule === classByExamples));
    // How many issues a board had is no count of what it showed.
    const rivals = all.filter((c) => !/^(?:期|版|幅|张|册|块)$/u.test(c.unit));
    return best && !classes && !rivalled(best, rivals) && !isShareOfAll(best, candidates) && !same.some(isTotal)
      ? [{ ...best, breakdown: [], rule: 'proactive.only-channel' }]
      : [];
  }),
];

/** Rules of a class that is counted by itself. */
const ofWholeClass = new Set(['proactive.category-disclosed', 'proactive.kind-alone']);
/** What is never all that there was, by its name: 重点领域信息, 其他信息. */
const partByName = /^(?:全[市县区镇乡]|各)?(?:重点领域|基础|基本|其[他它]|部分)/u;

/**
 * 「主动公开生态环境信息88条，其中甲类60条，乙类28条」 and no other total: what is broken down into classes is the whole,
 * whatever it is called; its own name is kept beside it. A class beside it that is no part of it makes it one of several.
 */
const headlineOfListedClass: Refiner = (candidates) => {
  if (candidates.some((c) => isTotal(c) && c.accumulation !== 'sure')) return candidates;
  const classes = candidates.filter((c) => c.metric === 'proactive.items' && c.breakdown[0]?.by === 'category');
  const listed = classes.filter(
    (c) => ofWholeClass.has(c.rule) && !c.partOf && classes.filter((part) => isPartOf(part, c)).length > 1,
  );
  const [only] = listed;
  const beside = classes.some((c) => c !== only && !c.partOf && c.span.start !== only?.span.start);
  return only && listed.length === 1 && !beside && !partByName.test(only.breakdown[0]!.label)
    ? [...candidates, { ...only, breakdown: [], strength: 2, rule: 'proactive.listed-class' }]
    : candidates;
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
  candidates.some(isTotal)
    ? candidates
    : candidates.map((c) => (c.rule === 'proactive.of-office' && !c.partOf ? { ...c, breakdown: [] } : c));

const refiners: readonly Refiner[] = [
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
  headlineOfListedClass,
  headlineOfOneChannel,
  saidOnce,
];

/** Candidates in the order of their places. */
export const inOrder: Refiner = (candidates) =>
  candidates.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** The refiners in their order; candidates come out in the order of their places. */
export const refine: Refiner = (candidates) =>
  inOrder(refiners.reduce((all, refiner) => refiner(all), inOrder(candidates)));
