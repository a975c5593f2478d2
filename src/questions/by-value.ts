import type { FigureAsk } from './query.ts';

/** 12条的是哪一类, 99.17%是什么: the number is known, and what it counts is asked. */
const pattern =
  /(?<words>(?<n>\d[\d,]*(?:\.\d+)?)(?<scale>万?)(?<unit>人次|条|件|个|次|份|篇|项|人|元|%))(?:信息)?的?(?:是|指|属于|说的是|代表|对应|算)+的?(?:是|指)?(?:什么|哪|啥)(?:一|个|些|类|项|种|别|型|方面|意思|信息|内容|东西|数|数字|部分|占比|比例|的)*[呢啊吗]?[?？]?$/u;

/** The ask of a question that names a value and wants to know what it stands for; null for any other. */
export function readByValue(masked: string): FigureAsk | null {
  const groups = masked.match(pattern)?.groups;
  if (!groups?.n || !groups.unit) return null;
  return {
    kind: 'figure',
    metrics: [],
    label: `「${groups.words}」`,
    topic: [],
    hints: [],
    scope: 'year',
    unit: groups.unit,
    counted: true,
    yesNo: false,
    loose: false,
    assumed: false,
    value: Number(groups.n.replaceAll(',', '')) * (groups.scale ? 1e4 : 1),
  };
}
