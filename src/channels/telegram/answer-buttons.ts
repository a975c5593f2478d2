import { InlineKeyboard } from 'grammy';
import type { Replied } from '../../app.ts';
import { buttonLabels, wrongReasons } from '../../replies/citizen-notices.ts';
import { answerLink, figureLink, reportLink } from '../../replies/links.ts';

/** Callback data of the buttons under an answer: what to do, and the id of the answer. */
export const ON_ANSWER = /^(?<act>orig|years|good|bad|staff):(?<id>[A-Za-z0-9_-]{12})$/u;
export const TO_YEAR = /^year:(?<id>[A-Za-z0-9_-]{12}):(?<year>\d{4})$/u;
export const WRONG = /^wrong:(?<id>[A-Za-z0-9_-]{12}):(?<reason>[a-z]+)$/u;

/** What an answer allows, besides asking on. */
export interface Possible {
  readonly otherYears: boolean;
  readonly staff: boolean;
  readonly username: string;
}

const mayBeWrong: ReadonlySet<string> = new Set([
  'answered',
  'not_stated',
  'no_report',
  'unknown_issuer',
  'out_of_scope',
]);

/** Adds the rows of an answer under its questions; small talk gets none. */
export function addAnswerRows(keyboard: InlineKeyboard, replied: Replied, possible: Possible): void {
  const { id, answer, reply } = replied;
  if (!mayBeWrong.has(answer.status)) return;
  nextRow(keyboard);
  if (reply.quotes.length + reply.passages.length > 0) keyboard.text(buttonLabels.original, `orig:${id}`);
  if (possible.otherYears) keyboard.text(buttonLabels.otherYear, `years:${id}`);
  if (answer.status === 'answered') keyboard.url(buttonLabels.share, shareAddress(replied, possible.username));
  nextRow(keyboard).text(buttonLabels.good, `good:${id}`).text(buttonLabels.bad, `bad:${id}`);
  if (possible.staff) keyboard.text(buttonLabels.staff, `staff:${id}`);
}

/** A row that is still empty is used, and not sent to Telegram as one. */
const nextRow = (keyboard: InlineKeyboard): InlineKeyboard =>
  keyboard.inline_keyboard.at(-1)?.length === 0 ? keyboard : keyboard.row();

/** What was wrong, in one tap. */
export function wrongKeyboard(id: string): InlineKeyboard {
  return InlineKeyboard.from(
    Object.entries(wrongReasons).map(([key, label]) => [InlineKeyboard.text(label, `wrong:${id}:${key}`)]),
  );
}

export function yearKeyboard(id: string, years: readonly number[]): InlineKeyboard {
  const buttons = years.map((year) => InlineKeyboard.text(`${year}年`, `year:${id}:${year}`));
  const rows = Array.from({ length: Math.ceil(buttons.length / 3) }, (_, row) => buttons.slice(row * 3, row * 3 + 3));
  return InlineKeyboard.from(rows);
}

/** Opens Telegram's own sheet for passing on a report. */
export function shareReportKeyboard(
  card: Parameters<typeof reportLink>[0],
  title: string,
  username: string,
): InlineKeyboard {
  return new InlineKeyboard().url(buttonLabels.shareReport, sheetFor(reportLink(card), title, username));
}

/** Opens Telegram's own sheet for passing something on. A single figure is linked as such: that link needs no record. */
function shareAddress({ id, answer, reply }: Replied, username: string): string {
  const [figure, ...others] = answer.figures;
  const alone = figure !== undefined && others.length === 0 && figure.breakdown.length === 0 && figure.scope === 'year';
  const link = (alone ? figureLink(figure.report, figure.metric) : null) ?? answerLink(id);
  return sheetFor(link, reply.lead.split('\n')[0] ?? '', username);
}

function sheetFor(link: string, text: string, username: string): string {
  return `https://t.me/share/url?${new URLSearchParams({ url: `https://t.me/${username}?start=${link}`, text })}`;
}
