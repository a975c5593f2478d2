import { readNumeral } from '../figures/numerals.ts';
import { type OperationReading, readOperation } from './operations.ts';

const nth = /第(?<n>[一二三四五六七八九十])年(?!级)|(?<first>头一年|首年)|最后一年|末年/u;
const which = /(?:有)?哪(?:些|几个?|一个?)?年(?:份|度)?|(?:有)?(?:几|多少)个?年(?:份|度)?(?=公开|收到|有|没|超|不)/u;
const such =
  /的(?:是)?(?:有)?(?:哪(?:些|几个?|一个?)?)?(?:年份|年度|年)(?:是|有)?(?:哪(?:些|几)(?:个|年)?)?(?=[?？呢]|$)/u;
const ofReports = /(?:有|收录了?|能查).{0,3}(?:报告|年报|数据)/u;

/** 哪些年有复议, 公开超过200条的年份: a filter over one issuer's years, read as one over places; null for anything else. */
export function readAmongYears(masked: string): OperationReading | null {
  if (ofReports.test(masked) || !(which.test(masked) || such.test(masked))) return null;
  const asPlaces = such.test(masked) ? `哪些单位${masked.replace(such, '')}` : masked.replace(which, '哪些单位');
  const reading = readOperation(asPlaces, true, true);
  return reading.operation === 'filter' ? reading : null;
}

/** 第二年, 最后一年: which of the years that are held, and the question with a mark in its place. */
export function withoutNthYear(masked: string): { readonly text: string; readonly nthYear: number | null } {
  const match = masked.match(nth);
  if (!match) return { text: masked, nthYear: null };
  const n = match.groups?.n === undefined ? null : readNumeral(match.groups.n);
  return { text: masked.replace(match[0], '〇'), nthYear: n ?? (match.groups?.first ? 1 : -1) };
}
