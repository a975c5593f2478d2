import type { Receipt, Reply } from '../../replies/reply.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of a message; `quote` is shown as a receipt, `aside` smaller in tone. */
export interface Block {
  readonly kind: 'lead' | 'text' | 'quote' | 'aside';
  readonly text: string;
  /** What stands out in it, as offsets into `text`. */
  readonly strong?: readonly Stretch[];
}

/** One Telegram message twice: in HTML, and as plain text in case Telegram does not take its entities. */
export interface TelegramText {
  readonly html: string;
  readonly plain: string;
}

/** What Telegram takes in one message. Measured on the HTML, which is never shorter than what is shown. */
const LIMIT = 4096;
/** What it takes under a picture. */
export const CAPTION = 1024;

const wraps: Readonly<Record<Block['kind'], readonly [string, string]>> = {
  lead: ['<b>', '</b>'],
  text: ['', ''],
  quote: ['<blockquote>', '</blockquote>'],
  aside: ['<i>', '</i>'],
};

/** The paragraphs of a reply, in the order in which they are read. */
export function replyBlocks(reply: Reply): readonly Block[] {
  // A lead of several lines is an explanation, not a headline.
  const [headline = '', ...rest] = reply.lead.split('\n');
  const blocks: Block[] = [
    { kind: headline.length <= 60 ? 'lead' : 'text', text: headline },
    { kind: 'text', text: rest.join('\n') },
    { kind: 'text', text: reply.picture?.twin ?? '' },
    ...reply.quotes.flatMap(receipt),
    ...reply.passages.flatMap(receipt),
    { kind: 'aside', text: reply.assumptions.join('\n') },
    { kind: 'aside', text: reply.notes.join('\n') },
  ];
  return blocks.filter(({ text }) => text.trim() !== '');
}

function receipt({ text, source, marks = [] }: Receipt): readonly Block[] {
  return [
    { kind: 'quote', text, strong: marks },
    { kind: 'text', text: `—— ${source}` },
  ];
}

/** Plain text as paragraphs, for what is no answer. */
export function textBlocks(text: string): readonly Block[] {
  return text.split(/\n{2,}/u).map((paragraph) => ({ kind: 'text', text: paragraph }));
}

/** Escapes what Telegram's HTML gives a meaning to. */
export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** Messages that hold these paragraphs, split between them, and inside one only when it is too long by itself. */
export function toMessages(blocks: readonly Block[], limit = LIMIT): readonly TelegramText[] {
  const messages: TelegramText[] = [];
  let current: TelegramText | null = null;
  for (const block of blocks.flatMap((one) => pieces(one, limit))) {
    const next = render(block);
    const joined: TelegramText = current === null ? next : join(current, next);
    if (joined.html.length > limit && current !== null) messages.push(current);
    current = joined.html.length > limit ? next : joined;
  }
  return current === null ? messages : [...messages, current];
}

function render({ kind, text, strong = [] }: Block): TelegramText {
  const [before, after] = wraps[kind];
  let html = '';
  let from = 0;
  for (const { start, end } of strong) {
    if (end <= start) continue;
    html += `${escapeHtml(text.slice(from, start))}<b>${escapeHtml(text.slice(start, end))}</b>`;
    from = end;
  }
  html += escapeHtml(text.slice(from));
  return { html: `${before}${html}${after}`, plain: kind === 'quote' ? `「${text}」` : text };
}

function join(first: TelegramText, second: TelegramText): TelegramText {
  return { html: `${first.html}\n\n${second.html}`, plain: `${first.plain}\n\n${second.plain}` };
}

/** A paragraph cut so that each piece fits a message: at line ends, else at sentence ends, else anywhere between characters. */
function pieces(whole: Block, limit: number): readonly Block[] {
  if (render(whole).html.length <= limit) return [whole];
  // Offsets would mean nothing in a piece.
  const block: Block = { kind: whole.kind, text: whole.text };
  const fits = (text: string): boolean => render({ ...block, text }).html.length <= limit;
  const found: string[] = [];
  let current = '';
  for (const part of parts(block.text, fits)) {
    if (fits(current + part)) {
      current += part;
    } else {
      found.push(current);
      current = part;
    }
  }
  return [...found, current].filter((text) => text.trim() !== '').map((text) => ({ ...block, text }));
}

function parts(text: string, fits: (text: string) => boolean): readonly string[] {
  const sentences = text.split(/(?<=[\n。！？；])/u);
  return sentences.flatMap((sentence) => (fits(sentence) ? [sentence] : [...sentence]));
}
