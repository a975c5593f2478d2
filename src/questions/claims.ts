import { readNumeral } from '../figures/numerals.ts';

/** A value put to us to confirm: the words to take out of the question, the number in base units, and its unit. */
export interface Claim {
  readonly words: string;
  readonly value: number;
  readonly unit: string | null;
}

const units = '条|件|个|次|人次|人|元|篇|份|%';
const confirm =
  '(?:吗|么|吧|,?(?:这是)?(?:对吗|对不对|对吧|对么|对不|是吗|是不是|是吧|没错吧|没错吗|正确吗|准确吗|真的吗|属实吗))';
const number = `(?<n>\\d[\\d,]*(?:\\.\\d+)?|零|[一二两三四五六七八九十百千]+)(?<scale>万?)`;

const patterns: readonly RegExp[] = [
  // 是133条吗, 66条对不对: a unit, and a word that asks to confirm.
  new RegExp(
    `(?<words>(?:是|有|为|达到?|等于)?${number}(?<unit>${units})(?:政府)?(?:信息|申请)?(?:,|，)?${confirm})[?？]?$`,
    'u',
  ),
  // 是不是784, 是不是公开了39条
  new RegExp(
    `(?<words>是不是|是否)(?<between>.{0,10}?)${number}(?<unit>${units})?(?:政府)?(?:信息|申请)?(?:呢|啊)?[?？]?$`,
    'u',
  ),
  // 是零吗, 为0对吗
  new RegExp(`(?<words>(?:是|为|等于)${number}${confirm})[?？]?$`, 'u'),
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
  if (/哪|谁|多少|几/u.test(masked)) return null;
  const none = masked.match(denied)?.groups?.words;
  if (none !== undefined) return { words: none, value: 0, unit: null };
  for (const pattern of patterns) {
    const groups = masked.match(pattern)?.groups;
    const n = groups?.n === undefined ? null : readNumeral(groups.n.replaceAll(',', ''));
    if (n === null || !groups?.words) continue;
    return { words: groups.words, value: n * (groups.scale ? 1e4 : 1), unit: groups.unit ?? null };
  }
  return null;
}
