import { bareYear } from './bare-years.ts';

/** How much of the words before a number is looked at for it. */
const reach = 400;

/** A year, but none in the name of a law or of a document. */
const yearSaid = /(?<!\d)(?<year>(?:19|20)\d{2})\s*年(?!鉴)/gu;
const sinceSaid =
  /(?:(?:自|从)\s*(?<from>(?:19|20)\d{2})\s*年[^,;。]{0,14}?(?:以来|至今|开始|起|至|到)|(?<since>(?:19|20)\d{2})\s*年[^,;。]{0,14}以来|(?:[二两三四五六七八九十]|(?<!\d)\d)年来|近(?:[二两三四五六七八九十]|\d)年|十[一二三四]五[”"]?(?:期间|时期|以来))(?:\s*\d{4}\s*年)?/u;
/** The report's own year in words. */
const thisYear = /(?<!历)全年|[本今当]年度?(?!初)|(?<![近几多])年内|一年(?:以?来|里|间)|(?:报告|统计)(?:期|年度)/u;
const named = /《[^《》]*》|[〔[【(][^〔[【()】\]〕]{0,8}\d{4}[^〔[【()】\]〕]{0,2}[〕\]】)]\s*\d+\s*号/gu;

/** From which year on a sentence counts: null when none is said, or when a later year follows; 0 for some years ago. */
export function sinceIn(words: string): number | null {
  if (!/年|[一二三四]五/u.test(words)) return null;
  const plain = words.slice(-reach).replace(named, '');
  const match = sinceSaid.exec(plain);
  if (!match) return null;
  const behind = plain.slice(match.index + match[0].length);
  if (behind.search(yearSaid) >= 0 || thisYear.test(behind)) return null;
  return Number(match.groups!.from ?? match.groups!.since ?? 0);
}

/** The last year that the words name; null when they name none. */
export const yearIn = (words: string): number | null => {
  if (!/年|(?:19|20)\d\d/u.test(words)) return null;
  const plain = words.replace(named, '').replace(bareYear, '$&年');
  const last = [...plain.matchAll(yearSaid)].at(-1)?.groups?.year;
  return last ? Number(last) : null;
};
