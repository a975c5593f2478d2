import { findYears } from './years.ts';

/** Where somebody takes back what was just said (去年……不对，2013年): the words that say so, and what comes behind them is meant. */
const back =
  /[,，。.!！;；\s](?:啊|哦|噢|呃|额|嗯|诶)*(?:不对(?:不对)?|不是|(?:我?(?:说|打|写|记|搞|问))?错了|口误)[,，。.!！;；\s啊哦噢]+(?:我?(?:要|想)?[问说]的?)?(?:应该)?是?/gu;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The mentions that were taken back: another one follows right behind the words that say so. */
export function takenBack<Mention extends Span>(mentions: readonly Mention[], plain: string): Mention[] {
  const slips = [...plain.matchAll(back)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return mentions.filter((mention) =>
    slips.some(({ start, end }) => mention.end <= start && mentions.some((other) => other.start === end)),
  );
}

/** The text (甲 for places) without the years that were taken back for another, and without the words that say so. */
export function withoutSlips(text: string, today: string): string {
  let rest = text;
  for (const { index, 0: words } of text.matchAll(back)) {
    const end = index + words.length;
    const behind = text.slice(end).match(/^[甲域\s的在]*/u)?.[0].length ?? 0;
    const next = findYears(text.slice(end + behind), today).spans[0];
    const placeNext = /^[甲域]/u.test(text.slice(end));
    const gone = next?.start === 0 ? findYears(text.slice(0, index), today).spans : [];
    if (gone.length > 0 || placeNext) rest = blanked(rest, [...gone, { start: index, end }]);
  }
  return rest;
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
