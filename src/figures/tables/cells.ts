import type { Cell, Span } from '../../documents/document.ts';
import { cutAtWords, wordsFrom } from './vocabulary.ts';

/** A cell of a table that was flattened to text. */
export interface Token extends Span {
  /** Without spaces, full width made half. */
  readonly text: string;
  /** Cells of one line share it: in a row of pipes a blank cell is seen. */
  readonly line: number;
  /** Nothing between pipes: a blank cell, or a pipe more than the row has cells. */
  readonly filler?: true;
}

/** What may stand where a number is looked for. `null`: stated as nothing (blank, /, —), which is not zero. */
export interface Value {
  readonly value: number | null;
  /** The cell prints 元 or 万元 itself; its value is in 元. */
  readonly inYuan?: true;
}

/**
 * Cuts flattened text into cells: at line ends and pipes, and where there are no pipes at spaces. Blank lines are no
 * cells; blanks between pipes are, whatever spaces they hold.
 * @param folded the document's text, folded; offsets of the result are into it
 */
export function tokensOf(folded: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  const lines = folded.slice(span.start, span.end).split('\n');
  let closed = false;
  let line = 0;
  let lineStart = span.start;
  for (const printed of lines) {
    const words = doubledPipes.test(printed) ? printed.replaceAll('||', ' |') : printed;
    const pipes = pipesAlone(words);
    if (pageMark.test(words)) {
      // The foot of a page stands between the cells of a table that goes on over it.
    } else if (pipes > 0) {
      // The first closes the cell above it, unless that line ended with its own.
      for (let k = closed ? 0 : 1; k < pipes; k++) tokens.push(filler('', lineStart + k, line));
      closed = true;
    } else if (words.includes('|')) {
      closed = words.trimEnd().endsWith('|');
      let offset = lineStart;
      const parts = words.split('|');
      parts.forEach((part, i) => {
        const edge = i === 0 || i === parts.length - 1;
        if (part.trim() !== '') for (const cell of inCell(part, offset, line)) tokens.push(cell);
        else if (!edge) tokens.push(filler(part, offset, line));
        offset += part.length + 1;
      });
    } else {
      if (words.trim() !== '') closed = false;
      for (const chunk of words.matchAll(chunks))
        for (const cell of cut(chunk[0], lineStart + chunk.index, line)) tokens.push(cell);
    }
    lineStart += words.length + 1;
    line++;
  }
  return tokens;
}

/** 「||规章||0||0||」: two pipes for one, and no blank cell behind each. */
const doubledPipes = /^[^|]*(?:\|\|[^|]+){2,}(?:\|\|)?[^|]*$/u;
/** 「- 3 -」, 「第 3 页 共 9 页」. */
const pageMark = /^\s*(?:[-—–]{1,2}\s*\d{1,3}\s*[-—–]{1,2}|第\s*\d{1,3}\s*页(?:[\s,/]*共\s*\d{1,3}\s*页)?)\s*$/u;

/** What stands between spaces; 统 计 指 标, spread over its cell, is one. */
const chunks = /(?<!\S)[\p{Script=Han}(](?: {1,3}[\p{Script=Han}(),、:“”](?!\S))+|\S+/gu;

/** A cell between pipes is one, unless a row was run together in it. */
function inCell(part: string, offset: number, line: number): readonly Token[] {
  const first = part.trim().split(' ', 1)[0]!;
  const all = /[\d/—]$/u.test(part.trim()) && wordsFrom(labelOf(token(first, 0, 0))).length > 0;
  if (!all) return [token(part, offset, line)];
  const tokens = [...part.matchAll(chunks)].flatMap((chunk) => cut(chunk[0], offset + chunk.index, line));
  return tokens.slice(1).every(cellValue) ? tokens : [token(part, offset, line)];
}

/** 「规章000」 and 「规章,1,0,3」 are several cells. */
function cut(chunk: string, offset: number, line: number): readonly Token[] {
  const cuts = cutAtWords(chunk);
  if (cuts) return cuts.map(([start, end]) => token(chunk.slice(start, end), offset + start, line));
  return splitValues(chunk, offset, line);
}

/** How many pipes a line consists of; 0 when anything else stands in it. */
const pipesAlone = (words: string): number => (/^[| ]+$/u.test(words) ? words.replaceAll(' ', '').length : 0);

/** The cells of a table that kept them, row by row; an empty cell is one that says nothing. */
export function cellTokens(folded: string, cells: readonly Cell[]): readonly Token[] {
  return cells
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ span, row }) => token(folded.slice(span.start, span.end), span.start, row));
}

/** 「主动公开政府信息数326」: a label and the number that follows it without a space. */
function splitValues(chunk: string, offset: number, line: number): readonly Token[] {
  const digits = /^(?<label>(?:\d{1,2}[.、])?[^\d]*[^\d+-])[+-]?\d+(?:\.\d+)?$/u.exec(chunk)?.groups?.label;
  if (!digits) return [token(chunk, offset, line)];
  return [token(digits, offset, line), token(chunk.slice(digits.length), offset + digits.length, line)];
}

const filler = (part: string, offset: number, line: number): Token => ({
  ...token(part, offset, line),
  filler: true,
});

function token(part: string, offset: number, line: number): Token {
  const lead = /^\s*/u.exec(part)![0].length;
  const trimmed = part.trim();
  return { text: part.replace(/\s+/gu, ''), start: offset + lead, end: offset + lead + trimmed.length, line };
}

/** The number in a cell; null for a cell that says nothing; undefined for a cell that is no value at all. */
export function cellValue(token: Token): Value | undefined {
  if (/^(?:\/+|-{1,2}|—{1,2}|――|无|无数据|)$/u.test(token.text)) return { value: null };
  const found =
    /^(?<sign>[+\-↑↓]|增加?|减少?)?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<rest>\.\d+)?(?<wan>万)?(?<unit>[件项条个宗元])?$/u.exec(
      token.text,
    )?.groups;
  if (!found) return undefined;
  const printed = Number(found.digits!.replaceAll(',', '') + (found.rest ?? ''));
  const size = found.wan ? tenThousandfold(printed) : printed;
  const value = /^(?:-|减|↓)/u.test(found.sign ?? '') && size !== 0 ? -size : size;
  return { value, ...(found.wan || found.unit === '元' ? { inYuan: true } : {}) };
}

/** 124.5 万 → 1245000, to the 分. */
export const tenThousandfold = (value: number): number => Math.round(value * 1e6) / 100;

/** The text of a label without brackets, quotation and its number: 「（一）予以公开（…）」 → 予以公开. */
export function labelOf(token: Token): string {
  return token.text
    .replace(/^(?:[一二三四五六七八九十]+[、.]?|[(][一二三四五六七八九十\d]+[)]、?|\d+[.、])(?=[^\d])/u, '')
    .replace(/[()【】[\]、,]/gu, '');
}

/** The label before what explains it: 「规章（设区的市…）」 → 规章; 行政处罚（简易程序） is another row, a part. */
export const nameOf = (cell: Token): string =>
  labelOf({ ...cell, text: cell.text.replace(/(?<=.)\((?!其中|.{0,5}\)$).*$/u, '') });
