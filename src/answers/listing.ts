import type { Dimension } from '../figures/figure.ts';
import type { FoundFigure, ReportCard } from '../library/library.ts';
import { type Answer, answerWith, issuerKey, issuerOf, type Missing } from './answer.ts';
import { whereToLook } from './passages.ts';
import { placeToLook } from './places-to-look.ts';
import { receiptsFor } from './receipts.ts';
import { figureAsk, figureRemarks, missingRemark, type Scope } from './scope.ts';

/** Asked for their 结果, requests and disputes are listed by what became of them. */
const outcomesOf: Readonly<Record<string, string>> = {
  'requests.received': 'requests.outcomes',
  'requests.answered': 'requests.outcomes',
  'reviews.total': 'reviews.outcomes',
  'lawsuits.total': 'lawsuits.outcomes',
};

/** All printed parts of a metric in the chosen reports, in the order of the text. */
export async function resolveList(scope: Scope): Promise<Answer> {
  const { library, query, chosen } = scope;
  const asked = figureAsk(query);
  const ask = asked.metrics.length > 0 ? asked : { ...asked, metrics: [{ id: 'proactive.items', topic: [] }] };
  const by: Dimension | null = dimensionOf(query.text);
  // 各类信息数量及占比: one list of both.
  const shares = !query.order && /占比|比例|比重|百分/u.test(query.text) ? [{ id: 'proactive.share' }] : [];
  const counts = shares.length > 0 && /数量|条数|几条|多少条/u.test(query.text) ? [{ id: 'proactive.items' }] : [];
  const metrics = [...counts, ...ask.metrics, ...shares].map((choice) =>
    /结果/u.test(query.text) ? (outcomesOf[choice.id] ?? choice.id) : choice.id,
  );
  // The rows of table 三, and not what each kind of applicant has in them.
  const byOutcome = metrics.includes('requests.outcomes') && !/申请人|自然人|法人|企业|组织|机构/u.test(query.text);
  const all = await library.figures({ reports: chosen.map((card) => card.id), metrics: [...new Set(metrics)] });
  const isPart = (f: FoundFigure): boolean =>
    f.breakdown.length > 0 &&
    f.scope === ask.scope &&
    !isRate(f) &&
    !(byOutcome && f.breakdown.some((part) => part.by === 'applicant')) &&
    (by === null || f.breakdown.some((part) => part.by === by || (shares.length > 0 && part.by === 'of')));
  const everything = all.filter((f) => f.breakdown.length > 0 && f.scope === ask.scope && !isRate(f));
  const named = all.filter(isPart);
  // A report that prints channels only has no classes, and those are what it can show.
  const own = named.length > 0 || by === 'channel' ? named : everything;
  // 占比最大的是哪类, where no shares are printed: the class with the most is the one with the largest share.
  const counted = own.length === 0 && query.order !== null && metrics.includes('proactive.share');
  const parts = counted
    ? (await library.figures({ reports: chosen.map((card) => card.id), metrics: ['proactive.items'] })).filter(isPart)
    : own;
  if (parts.length === 0) {
    const total = all.find((f) => f.breakdown.length === 0 && f.scope === ask.scope);
    const whole = total ? [{ code: 'other-side', figure: total } as const] : [];
    const first = chosen[0];
    const { headings, search } = placeToLook(metrics[0] ?? '');
    const passages = first ? await whereToLook(library, first, headings, search) : [];
    return answerWith(query, 'not_stated', 'no-such-part', {
      assumptions: scope.assumptions,
      passages,
      notes: [...missingRemark(scope.missing), ...whole],
    });
  }
  const totals = all.filter((f) => f.breakdown.length === 0 && f.scope === ask.scope);
  const { order } = query;
  const sign = order?.end === 'least' ? 1 : -1;
  const sorted = order ? [...parts].sort((a, b) => sign * (a.value - b.value)) : parts;
  const shown = order?.top ? withTies(sorted, order.top) : sorted;
  return answerWith(query, 'answered', 'found', {
    metric: shown[0]?.metric ?? null,
    breakdown: order ? (shown[0]?.breakdown ?? []) : [],
    figures: shown,
    receipts: await receiptsFor(library, [...parts.slice(0, 20), ...totals.slice(0, 1)]),
    assumptions: scope.assumptions,
    notes: [...missingRemark(scope.missing), ...figureRemarks(parts.slice(0, 1), null)],
  });
}

/** The first `top`, and whoever ties with the last of them. */
function withTies(sorted: readonly FoundFigure[], top: number): FoundFigure[] {
  const last = sorted[Math.min(top, sorted.length) - 1];
  return sorted.filter((figure, i) => i < top || figure.value === last?.value);
}

function dimensionOf(text: string): Dimension | null {
  if (/渠道|平台|途径|载体/u.test(text)) return 'channel';
  return /类/u.test(text) ? 'category' : null;
}

/** 全文电子化率, 办结率: of the whole, and no part beside 业务动态类的占比. */
function isRate({ metric, breakdown }: FoundFigure): boolean {
  return metric === 'proactive.share' && breakdown.some(({ label }) => /率$|电子化/u.test(label));
}

/** 最新的报告是哪一份: whether the newest or the oldest of the reports is asked for; null for neither. */
export function edgeAsked(text: string): 'latest' | 'earliest' | null {
  const edge = text.match(/最(?:(?<late>[近新晚后])|[早老旧])的?一?[份个篇]?的?(?:报告|年报)/u);
  return edge === null ? null : edge.groups?.late ? 'latest' : 'earliest';
}

/** Which reports are held: of everybody, of a region, of one issuer; and which years are missing between them. */
export function resolveCoverage(scope: Scope): Answer {
  const { query, cards, issuers, open } = scope;
  const theirs = cards.filter((card) => issuers.some((one) => issuerKey(one) === issuerKey(issuerOf(card))));
  const { years, exceptYears = [] } = query;
  const mine = theirs.filter(({ year }) => !exceptYears.includes(year));
  const edge = edgeAsked(query.text);
  if (edge !== null && mine.length > 0) {
    const held = mine.map((card) => card.year);
    const year = edge === 'latest' ? Math.max(...held) : Math.min(...held);
    return answerWith(query, 'answered', 'found', { metric: null, cards: mine.filter((card) => card.year === year) });
  }
  const wanted = years.kind === 'said' ? mine.filter((card) => years.years.includes(card.year)) : mine;
  if (wanted.length === 0)
    return answerWith(query, 'no_report', 'no-year', {
      issuers: open ? [] : issuers,
      cards: theirs,
      assumptions: scope.assumptions,
    });
  return answerWith(query, 'answered', 'found', {
    metric: null,
    cards: wanted,
    notes: missingRemark(gaps(wanted).filter(({ year }) => year === null || !exceptYears.includes(year))),
    assumptions: scope.assumptions,
  });
}

/** Years between an issuer's first and last report that are not held. */
function gaps(cards: readonly ReportCard[]): Missing[] {
  const firsts = new Map(cards.map((card) => [issuerKey(issuerOf(card)), card]));
  return [...firsts].flatMap(([key, first]) => {
    const held = cards.filter((card) => issuerKey(issuerOf(card)) === key);
    const years = held.map((card) => card.year);
    const from = Math.min(...years);
    const span = Array.from({ length: Math.max(...years) - from }, (_, i) => from + i);
    return span
      .filter((year) => !years.includes(year))
      .map((year): Missing => ({ issuer: issuerOf(first), year, why: 'no_report' }));
  });
}
