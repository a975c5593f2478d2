import type { FigureAsk, MetricChoice } from './query.ts';
import { contentWords } from './topic.ts';
import type { MetricWords } from './words/metric-words.ts';
import { metricWords } from './words/metrics.ts';

/** `几条` and its like; the unit is what is counted. */
export const countWords =
  /(?:几|多少)(?<unit>人次|条|件|个|份|次|篇|项|起|例|宗|期|名|人(?![口民大事员均才])|元|钱|种|家|位|倍|场|天|遍|回)?|数量|总数|条数|件数|数目|总量|几成|百分之|占$|占比|比例|比重|百分比/u;
const yesNoWords =
  /有没有|有无|是否|是不是|吗|没有?(?:啊|呢|呀)?[?？]?$|(?:过|了)没|有.{0,8}(?:过|没)(?:吗|呢)?$|要不要/u;

interface Rule extends MetricWords {
  readonly patterns: readonly RegExp[];
  readonly not: RegExp | null;
  readonly besides: RegExp | null;
}

const rules: readonly Rule[] = metricWords.map((words) => ({
  ...words,
  patterns: words.all.map((source) => new RegExp(source, 'u')),
  not: words.unless ? new RegExp(words.unless, 'u') : null,
  besides: words.beside ? new RegExp(words.beside, 'gu') : null,
}));

/** What one part of a question says of figures: the rule that fired, and what is left of the part. */
export interface FigureReading {
  readonly weak: boolean;
  readonly ask: FigureAsk;
}

/** Every metric whose words a text holds, most telling first, and why a rule was held back. */
export function metricsIn(
  text: string,
): readonly { readonly metric: string; readonly words: string; readonly barred: boolean }[] {
  return rules.flatMap(({ metrics, patterns, not }) => {
    const found = patterns.map((pattern) => text.match(pattern)?.[0]);
    const words = found.filter((one) => one !== undefined);
    return words.length < found.length
      ? []
      : [{ metric: metrics[0] ?? '', words: words.join(' '), barred: not?.test(text) ?? false }];
  });
}

/** Whether a text holds the words of any metric: whether `readFigures` would find one, for a part of what that costs. */
export function namesMetric(text: string): boolean {
  return rules.some(({ not, patterns }) => patterns.every((pattern) => pattern.test(text)) && !not?.test(text));
}

const blank = '  ';

/** Reads the metrics asked for in one part of a masked question; more than one only for words that go together. */
export function readFigures(part: string): FigureReading[] {
  const fired: { rule: Rule; matched: readonly string[] }[] = [];
  let rest = part;
  for (const rule of rules) {
    if (fired.length > 0 && !(rule.together && fired.every((f) => f.rule.together))) continue;
    // Most rules end here: what they match is only looked up where all of it is there.
    if (!rule.patterns.every((pattern) => pattern.test(rest)) || rule.not?.test(part)) continue;
    const matched = rule.patterns.map((pattern) => (rest.match(pattern) as RegExpMatchArray)[0]);
    fired.push({ rule, matched });
    // Loose words are noise anyway, and cutting them out would break 公开栏.
    if (rule.weak) continue;
    for (const words of matched) rest = rest.replace(words, blank);
  }
  const hints = contentWords([rest, ...fired.flatMap(({ matched }) => matched)].join(blank).replace(countUnits, blank));
  for (const { rule } of fired) if (rule.besides) rest = rest.replace(rule.besides, blank);
  const topic = topicOf(part, rest.replace(countUnits, blank).replace(scopeWords, blank));
  const counted = countWords.test(part);
  const yesNo = !counted && yesNoWords.test(part);
  const unit = unitOf(part);
  const scope = scopeOf(part);
  return fired.map(({ rule, matched }) => ({
    weak: rule.weak === true,
    ask: {
      kind: 'figure',
      metrics: choices(rule, matched),
      label: matched.join(''),
      topic,
      hints,
      scope,
      ...(scope === 'cumulative' && allYears.test(part) ? { allYears: true } : {}),
      unit,
      counted,
      yesNo,
      loose: rule.weak === true,
      assumed: false,
    },
  }));
}

const overAllYears =
  /(?<!全年|本年|年度|年)累计|历年(?!来|的)|至今|开通以来|(?:历来|有史)以?来|总共累计|从开始|自开始|从头|开展.{0,8}以来|到现在(?:为止)?|这么多年|所有年|(?:建[镇乡制]|成立|开通|施行|实施|颁布)以?来/u;

/** Said so that no year's count can be meant, as 累计 alone might. */
const allYears = /历年|至今|以来|从开始|从头|这么多年|所有年/u;

/** A class whose name is made of words that elsewhere say nothing: 政务信息类, 年报信息. */
const plainClass =
  /(?:^|[\s〇甲]|公开了?的?|发布了?的?|发了|其中的?|里的?|主动)(?<name>(?!各|哪|几|多少|每|分|什么|这|那|所有|大|两|三|一)\p{Script=Han}{2,8}?)类(?!别|型)|(?<paper>年报|年度报告)(?=类|信息|的?(?:几|多少)条)/u;

/** The content words of what is left of a part; where nothing is, the class that the part names all the same. */
export function topicOf(part: string, rest: string): string[] {
  const words = contentWords(rest);
  if (words.length > 0) return words;
  const named = part.match(plainClass)?.groups;
  const name = named?.name ?? named?.paper;
  return name === undefined ? [] : [name];
}

/** Whether this year's count is asked for, or that of all years (累计, 历年一共). */
export function scopeOf(part: string): 'year' | 'cumulative' {
  return overAllYears.test(part) ? 'cumulative' : 'year';
}

/** 累计 and its like: not this year's count, but that of all years. */
export const scopeWords =
  /(?:自|从)?(?:建[镇乡制]|成立|开通|施行|实施|颁布)以?来|历年累计|累计|历年|至今|从开始(?:到现在)?|到现在(?:为止)?|从头到尾|这么多年/gu;
/** Counts that are asked for or mentioned: 几条, 121条. */
export const countUnits =
  /[一二两三四五六七八九十百千]{2,}(?:条|件)|\d[\d.]*万?(?:人次|条|件|个|份|次|篇|项|起|人|元|%)|(?:几|多少)(?:人次|条|件|个|份|次|篇|项|起|例|宗|期|名|人(?![口民大事员均才])|元|钱|种|家|位|倍|场|天|遍|回)?/gu;

/** The unit that a counting word carries: 几条, 条数 → 条; null without one. */
export function unitOf(part: string): string | null {
  const found = part.match(countWords);
  return found?.groups?.unit ?? (/^[条件]数$/u.test(found?.[0] ?? '') ? (found?.[0][0] ?? null) : null);
}

function choices(rule: Rule, matched: readonly string[]): MetricChoice[] {
  const topic = (rule.topic ?? []).flatMap((word) => {
    if (word !== '$' && word !== '$2') return [word];
    const words = contentWords(matched[word === '$' ? 0 : 1] ?? '');
    return words.length > 0 ? words : [matched[0] ?? ''];
  });
  const main = rule.metrics.map((id) => ({ id, topic }));
  return [...main, ...(rule.or ?? []).map(({ metric, topic: words }) => ({ id: metric, topic: words }))];
}
