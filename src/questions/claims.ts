import { readNumeral } from '../figures/numerals.ts';

/** A value put to us to confirm: the words to take out of the question, the number in base units, and its unit. */
export interface Claim {
  readonly words: string;
  readonly value: number;
  readonly unit: string | null;
  /** Said in round words (100多条, 上百条): the values for which it holds, both ends included. */
  readonly range?: { readonly from: number; readonly to: number };
}

const units = '条|件|个|次|人次|人|元|篇|份|%';
const confirm =
  '(?:吗|么|吧|,?(?:这是)?(?:对吗|对不对|对吧|对么|对不|是吗|是不是|是吧|没错吧|没错吗|正确吗|准确吗|真的吗|属实吗))';
const number =
  '(?<before>大概|大约|约|差不多|将近|接近|快|近|上|几)?(?:有|是)?(?<n>\\d[\\d,]*(?:\\.\\d+)?|零|[一二两三四五六七八九十百千]+)(?:(?<more>多|余|来)(?<scale>万)|(?<myriad>万)?(?<over>多|余|来)?)';
const after = '(?<after>左右|上下)?';

const patterns: readonly RegExp[] = [
  // 是133条吗, 66条对不对: a unit, and a word that asks to confirm.
  new RegExp(
    `(?<words>(?:是|有|为|达到?|等于)?${number}(?<unit>${units})${after}(?:政府)?(?:信息|申请)?(?:,|，)?${confirm})[?？]?$`,
    'u',
  ),
  // 错了是40条: another value is held against the one that was given.
  new RegExp(
    `^(?<words>(?:你?(?:说|搞|弄|算)?错了?|不对|不是吧)[,，]?(?:应该|明明|其实)?(?:就|该)?(?:是|有|为)${number}(?<unit>${units})(?:吧|才对)?)$`,
    'u',
  ),
  // 是不是784, 是不是公开了39条
  new RegExp(
    `(?<words>是不是|是否)(?<between>.{0,10}?)${number}(?<unit>${units})?${after}(?:政府)?(?:信息|申请)?(?:呢|啊)?[?？]?$`,
    'u',
  ),
  // 是零吗, 为0对吗
  new RegExp(`(?<words>(?:是|为|等于)${number}${after}${confirm})[?？]?$`, 'u'),
];

const words = new RegExp(
  `(?:是|叫|为|姓)(?<said>[\\p{Script=Han}\\d][\\p{Script=Han}\\d—–-]{1,29}?)(?:${confirm.slice(3)}[?？]?$`,
  'u',
);

/** Words put to us to confirm: a name, a phone; null where none are. */
export function readClaimedWords(masked: string): string | null {
  if (/哪|谁|多少|几|什么|啥|是不是|是否/u.test(masked)) return null;
  return masked.match(words)?.groups?.said ?? null;
}

/** 没有收到申请对吗: that there was none is put to us. */
const denied =
  /(?<!有)(?:没有|没|未)(?:收到|发生|接到|收取|收|被|出现)?.{1,14}?(?<words>,?(?:对吗|对不对|对吧|是吗|是吧|没错吧))[?？]?$/u;

/** Reads a claim off a masked question; null where none is made. */
export function readClaim(masked: string): Claim | null {
  if (/哪|谁|多少|几(?![十百千万])/u.test(masked)) return null;
  const none = masked.match(denied)?.groups?.words;
  if (none !== undefined) return { words: none, value: 0, unit: null };
  for (const pattern of patterns) {
    const groups = masked.match(pattern)?.groups;
    const n = groups?.n === undefined ? null : numberOf(groups.n.replaceAll(',', ''));
    if (n === null || !groups?.words) continue;
    const value = n * ((groups.scale ?? groups.myriad) ? 1e4 : 1);
    const range = rangeOf(value, groups);
    return { words: groups.words, value, unit: groups.unit ?? null, ...(range ? { range } : {}) };
  }
  return null;
}

/** 100多 is 100 to 199 and 120多 to 129; 上百 goes up to 999, 几十 from 20 to 99; 约, 左右 and 来 leave a tenth on either side. */
function rangeOf(
  value: number,
  { before = '', more, over, after: behind }: Readonly<Record<string, string | undefined>>,
): Claim['range'] | null {
  const some = more ?? over ?? '';
  if (before === '上') return { from: value, to: value * 10 - 1 };
  if (before === '几') return { from: value * 2, to: value * 10 - 1 };
  if (/[多余]/u.test(some)) return { from: value, to: value + stepOf(value) - 1 };
  if (/近|快/u.test(before)) return { from: value * 0.85, to: value };
  return before !== '' || some !== '' || behind ? { from: value * 0.9, to: value * 1.1 } : null;
}

/** 百 in 上百 is a hundred, though by itself it is no numeral. */
function numberOf(text: string): number | null {
  return /^[百千]$/u.test(text) ? readNumeral(`一${text}`) : readNumeral(text);
}

/** The place of the last digit that is no nought: 100 of 1300. */
function stepOf(value: number): number {
  let step = 1;
  while (value > 0 && value % (step * 10) === 0) step *= 10;
  return step;
}
