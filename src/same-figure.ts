import type { Answer } from './answers/answer.ts';
import { readNumeral } from './figures/numerals.ts';

const claimed =
  /^(?:应该?|应当)?(?:为|是)?\s*(?<number>[0-9〇零一二三四五六七八九十百千万亿两.,]+)\s*(?<unit>\D*?)[。.]?$/u;
/** Said of the same things, one as well as the other. */
const pieces: ReadonlySet<string> = new Set(['条', '件']);

/** Whether a claim is the bare figure that an answer gave: then it corrects nothing. */
export function isSameFigure(claim: string, { figures, computed }: Pick<Answer, 'figures' | 'computed'>): boolean {
  const { number = '', unit = '' } = claimed.exec(claim.normalize('NFKC').trim())?.groups ?? {};
  const value = readNumeral(number);
  if (value === null || computed !== null || figures.length === 0) return false;
  return figures.every(
    (figure) =>
      figure.value === value &&
      figure.precision === 'exact' &&
      (unit === '' || unit === figure.unit || (pieces.has(unit) && pieces.has(figure.unit))),
  );
}
