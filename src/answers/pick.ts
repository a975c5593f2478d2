import type { FoundFigure } from '../library/library.ts';
import type { FigureAsk, MetricChoice } from '../questions/query.ts';
import type { Remark } from './answer.ts';
import { labelFit, quoteSays } from './labels.ts';
import { lawsuitsByPath, leastDivided } from './printed-parts.ts';

/** The figures of one report that answer one ask, best first; or why there are none. */
export type Picked =
  | { readonly state: 'stated'; readonly figures: readonly FoundFigure[]; readonly remarks: readonly Remark[] }
  | { readonly state: 'unstated' | 'parts-only' | 'no-such-part' };

/** Parts of these dimensions may stand for the whole when the report prints one of them only. */
const standIns = new Set(['channel', 'way', 'applicant', 'role']);

/** Finds what one report prints for an ask among its figures: the total, or the part whose label carries the topic. */
export function pickFigures(figures: readonly FoundFigure[], ask: FigureAsk): Picked {
  const own = figures.filter((figure) => figure.year === null || figure.year === figure.report.year);
  if (ask.value !== undefined) return valued(figures, ask.value, ask.unit);
  let failure: Picked = { state: 'unstated' };
  for (const choice of ask.metrics) {
    const picked = pickFor(own, ask, choice);
    if (picked.state === 'stated') return choice === ask.metrics[0] ? picked : asAnother(picked, ask, choice);
    if (failure.state === 'unstated') failure = picked;
  }
  const outcome = outcomeNamed(own, ask);
  if (outcome.state === 'stated') return outcome;
  const uncounted = countedElsewhere(own, ask);
  if (uncounted.length > 0) return stated(uncounted);
  if (ask.topic.length === 0 || !(ask.loose || ask.metrics.length === 0)) return failure;
  const anywhere = labelled(
    inScope(own, ask).filter(({ unit }) => mayCount(ask.unit, unit)),
    ask.topic,
    ask.unit,
  );
  return anywhere.state === 'stated' ? anywhere : failure;
}

/** 规范性文件几件, where only a class of that name is printed: said, since it counts something else. */
function asAnother(picked: Extract<Picked, { state: 'stated' }>, ask: FigureAsk, choice: MetricChoice): Picked {
  const label = picked.figures[0]?.breakdown.map((part) => part.label).join('、') ?? '';
  if (choice.topic.length === 0 || label === '' || picked.remarks.length > 0) return picked;
  return { ...picked, remarks: [{ code: 'label-read-as', asked: ask.label, label }] };
}

const kinds = [/^(?:人|人次|名|位)$/u, /^(?:元|钱)$/u, /^(?:条|件|篇|份|项|宗|起|期)$/u];

/** Whether what was asked in one unit (多少人来过) may be printed in another: people, money and pieces are kept apart. */
function mayCount(asked: string | null, printed: string): boolean {
  const kind = kinds.findIndex((pattern) => pattern.test(asked ?? ''));
  const other = kinds.findIndex((pattern) => pattern.test(printed));
  return kind < 0 || other < 0 || kind === other;
}

/** Whatever a report prints this value for, this year's or not. */
function valued(figures: readonly FoundFigure[], value: number, unit: string | null): Picked {
  const found = figures.filter((figure) => figure.value === value && (figure.unit === unit || figure.unit === ''));
  return found.length > 0 ? { state: 'stated', figures: distinct(found), remarks: [] } : { state: 'unstated' };
}

/** Metrics that the law does not name: reports count them under any words (出版刊物43期), so their own words may find them. */
const incidental =
  /^(?:media|training|meetings|staff|access-points|hotline|proposals|inquiries|responses|interpretations|followers|budget)\./u;

function countedElsewhere(figures: readonly FoundFigure[], ask: FigureAsk): FoundFigure[] {
  if (!incidental.test(ask.metrics[0]?.id ?? '') || ask.hints.length === 0) return [];
  const others = figures.filter(
    (figure) =>
      figure.metric.startsWith('other.') &&
      (ask.unit === null || /[个条件]/u.test(ask.unit) || figure.unit === ask.unit),
  );
  return best(others, ask.hints, ask.unit).filter((figure) => labelFit(ask.hints, figure).literal);
}

/** 信访类申请几件: of requests there is a count by what became of them, under the words that were asked for. */
function outcomeNamed(figures: readonly FoundFigure[], ask: FigureAsk): Picked {
  if (!/^requests\.(?:received|answered)$/u.test(ask.metrics[0]?.id ?? '') || ask.topic.length === 0)
    return { state: 'unstated' };
  const outcomes = figures.filter(
    ({ metric, breakdown }) => metric === 'requests.outcomes' && breakdown.every(({ by }) => by === 'outcome'),
  );
  return labelled(inScope(outcomes, ask), ask.topic, ask.unit);
}

function inScope(figures: readonly FoundFigure[], ask: FigureAsk): FoundFigure[] {
  return figures.filter((figure) => figure.scope === ask.scope);
}

function pickFor(figures: readonly FoundFigure[], ask: FigureAsk, choice: MetricChoice): Picked {
  const all = figures.filter((figure) => figure.metric === choice.id);
  const pool = inScope(all, ask);
  const words = [...choice.topic, ...ask.topic];
  if (words.length > 0) {
    const part: Picked = pool.length === 0 ? { state: 'unstated' } : labelled(pool, words, ask.unit);
    return part.state === 'stated' ? part : (noneAtAll(pool, choice.id) ?? part);
  }
  const channel = namedChannel(pool, ask);
  if (channel.length > 0) return stated(distinct(channel));
  const totals = pool.filter((figure) => figure.breakdown.length === 0);
  if (totals.length > 0) return stated(distinct(totals));
  const suits = choice.id === 'lawsuits.total' ? lawsuitsByPath(inScope(figures, ask)) : [];
  if (suits.length > 0) return stated(suits);
  if (ask.scope === 'cumulative') return yearly(all, ask.allYears === true);
  const hinted = hintedParts(pool, ask);
  return hinted.length > 0 ? withReading(hinted, ask.hints) : standIn(pool);
}

/** Where a report says that no request came at all, none came in writing or over the net either. */
function noneAtAll(pool: readonly FoundFigure[], metric: string): Picked | null {
  const none = pool.filter(({ breakdown, value }) => breakdown.length === 0 && value === 0);
  return (metric === 'requests.received' || metric === 'inquiries.received') && none.length > 0
    ? stated(distinct(none))
    : null;
}

/** The parts whose label carries the words that the metric was asked by, where no total is printed. */
function hintedParts(pool: readonly FoundFigure[], ask: FigureAsk): FoundFigure[] {
  if (ask.hints.length === 0 || ask.metrics[0]?.id.startsWith('proactive.')) return [];
  const whole = best(pool, ask.hints, ask.unit);
  return whole.length > 0
    ? whole
    : (ask.hints.map((word) => best(pool, [word], ask.unit)).find((found) => found.length === 1) ?? []);
}

/** 网站浏览量 is the website's own count where the report prints one, even beside a total. */
function namedChannel(pool: readonly FoundFigure[], ask: FigureAsk): FoundFigure[] {
  const parts = pool.filter((figure) => figure.breakdown.some((part) => part.by === 'channel' || part.by === 'way'));
  return ask.hints.flatMap((word) =>
    parts.filter((figure) => !figure.metric.startsWith('proactive.') && labelFit([word], figure).literal),
  );
}

/** 全年累计 is a year's count: it answers a question about 累计 only where the report uses the word. */
function yearly(figures: readonly FoundFigure[], allYears: boolean): Picked {
  const said = figures.filter(
    ({ breakdown, quote }) =>
      breakdown.length === 0 &&
      quote.includes('累计') &&
      !(allYears && /全年|年度|本年|当年|(?:19|20)\d\d年?(?!底|末|\d)/u.test(quote)),
  );
  if (said.length === 0) return { state: 'unstated' };
  return { state: 'stated', figures: distinct(said), remarks: [{ code: 'year-for-cumulative' }] };
}

function standIn(pool: readonly FoundFigure[]): Picked {
  const only = distinct(pool);
  const first = only[0];
  if (!first) return { state: 'unstated' };
  const label = first.breakdown.map((part) => part.label).join('、');
  // 微信发布331篇 tells how many posts there were, and not how much was disclosed.
  const posts = first.metric === 'proactive.items' && /篇|期|次/u.test(first.unit);
  const alone = only.length === 1 && !posts && first.breakdown.every((part) => standIns.has(part.by));
  if (!alone) return { state: 'parts-only' };
  return { state: 'stated', figures: only, remarks: [{ code: 'part-for-total', label }] };
}

function labelled(pool: readonly FoundFigure[], words: readonly string[], unit: string | null): Picked {
  const whole = best(pool, words, unit);
  if (whole.length > 0) return withReading(whole, words);
  const spoken = pool.filter((figure) => figure.breakdown.length === 0 && quoteSays(words, figure));
  if (spoken.length > 0) return stated(distinct(spoken));
  // 公共服务类、机构职能类各几条: each word has a part of its own.
  const each = words.length > 1 ? words.map((word) => best(pool, [word], unit)) : [];
  if (each.length > 0 && each.every((found) => found.length > 0)) {
    const found = distinct(each.flat());
    const ofChannel = classOfChannel(found);
    if (ofChannel) return ofChannel;
    if (found.length === each.length) return stated(found);
  }
  return { state: 'no-such-part' };
}

/** 网站公开政务动态几条: the class is what is counted, and the report may not say whether it is the website's. */
function classOfChannel(found: readonly FoundFigure[]): Picked | null {
  const isChannel = ({ breakdown }: FoundFigure): boolean =>
    breakdown.length === 1 && breakdown.every(({ by }) => by === 'channel' || by === 'way');
  const channel = found.find(isChannel);
  const classes = found.filter((figure) => figure.breakdown.length === 1 && figure.breakdown[0]?.by === 'category');
  const label = classes[0]?.breakdown[0]?.label;
  if (!channel || label === undefined || classes.length + found.filter(isChannel).length < found.length) return null;
  const remark: Remark = { code: 'channel-untold', channel: channel.breakdown[0]?.label ?? '', label };
  return { state: 'stated', figures: classes, remarks: [remark] };
}

function best(pool: readonly FoundFigure[], words: readonly string[], unit: string | null): FoundFigure[] {
  const scored = pool
    .map((figure) => ({ figure, fit: labelFit(words, figure) }))
    .filter(({ fit }) => fit.score > 0)
    .map(({ figure, fit }) => ({ figure, score: fit.score - (unit && figure.unit !== unit ? 0.02 : 0) }));
  if (isEverywhere(words, pool)) return [];
  const top = Math.max(0, ...scored.map(({ score }) => score));
  return leastDivided(distinct(scored.filter(({ score }) => score >= top - 1e-9).map(({ figure }) => figure)));
}

/** 几个领域, where every label ends in 领域: the word names none of them. */
function isEverywhere(words: readonly string[], pool: readonly FoundFigure[]): boolean {
  const [word] = words;
  if (word === undefined || words.length > 1) return false;
  const labels = new Set(pool.flatMap(({ breakdown }) => breakdown.map(({ label }) => label)));
  return !labels.has(word) && [...labels].filter((label) => label.endsWith(word)).length > 3;
}

/** A label that is not what was asked for word by word is named in the reply. */
function withReading(figures: readonly FoundFigure[], words: readonly string[]): Picked {
  const first = figures[0] as FoundFigure;
  const label = first.breakdown.map((part) => part.label).join('、');
  const remarks: Remark[] = labelFit(words, first).literal
    ? []
    : [{ code: 'label-read-as', asked: words.join(''), label }];
  return { state: 'stated', figures, remarks };
}

function stated(figures: readonly FoundFigure[]): Picked {
  const remarks: Remark[] = [];
  const [first, ...others] = figures;
  const same = others.filter((o) => o.metric === first?.metric && samePart(o, first) && o.value !== first.value);
  if (first && same.length > 0) remarks.push({ code: 'conflict', figures: [first, ...same] });
  return { state: 'stated', figures, remarks };
}

function samePart(a: FoundFigure, b: FoundFigure): boolean {
  return a.breakdown.map((p) => p.label).join('/') === b.breakdown.map((p) => p.label).join('/');
}

/** One figure for each value of each part; the first said stays. */
function distinct(figures: readonly FoundFigure[]): FoundFigure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const key = `${figure.metric}|${figure.breakdown.map((part) => part.label).join('/')}|${figure.value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
