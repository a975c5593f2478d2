import { readNumeral } from '../figures/numerals.ts';
import type { FoundFigure, Library } from '../library/library.ts';
import type { Answer } from './answer.ts';
import { sentenceAt } from './receipts.ts';

/** The shortest words that count as printed when they stand in a report; shorter ones stand anywhere by chance. */
const SHORTEST = 4;
const NUMERAL = /(?<number>[0-9０-９][0-9０-９.．,，]*[万亿]?|[〇零一二三四五六七八九十百千万亿两]+)/u;

/**
 * Looks for what somebody says is right in the reports that an answer is about.
 * @returns the sentence that prints it, verbatim, or null
 */
export async function printedSentence(claim: string, answer: Answer, library: Library): Promise<string | null> {
  const cards = await library.reports();
  const meant = cards.filter(
    (card) =>
      answer.issuers.some(({ name, region }) => name === card.issuer && region === card.region) &&
      (answer.years.length === 0 || answer.years.includes(card.year)),
  );
  const numeral = NUMERAL.exec(claim)?.groups?.number;
  for (const { id } of meant) {
    const report = await library.report(id);
    if (report === undefined) continue;
    const figures = await library.figures({ reports: [id] });
    const span =
      numeral === undefined
        ? wordsIn(report.text, claim.trim())
        : numberIn(report.text, figures, numeral, answer.metric);
    if (span !== null) return sentenceAt(report.text, span);
  }
  return null;
}

/** The figure of this value, one of the metric asked for first; else the digits as they are printed. */
function numberIn(
  text: string,
  figures: readonly FoundFigure[],
  numeral: string,
  metric: string | null,
): FoundFigure['span'] | null {
  const value = readNumeral(numeral);
  const same = figures.filter((figure) => value !== null && figure.value === value);
  const found = same.find((figure) => figure.metric === metric) ?? same[0];
  if (found !== undefined) return found.span;
  // Not within a longer number: 13 is not printed where 133 is.
  const digits = new RegExp(`(?<![0-9.])${numeral.replaceAll('.', '\\.')}(?![0-9]|\\.[0-9])`, 'u');
  const at = /^[0-9.]+[万亿]?$/u.test(numeral) ? text.search(digits) : -1;
  return at < 0 ? null : { start: at, end: at + numeral.length };
}

function wordsIn(text: string, words: string): FoundFigure['span'] | null {
  const at = words.length < SHORTEST ? -1 : text.indexOf(words);
  return at < 0 ? null : { start: at, end: at + words.length };
}
