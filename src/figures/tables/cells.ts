import type { Cell, Span } from '../../documents/document.ts';

/** A cell of a table that was flattened to text. */
export interface Token extends Span {
  /** Without spaces, full width made half. */
  readonly text: string;
  /** Cells of one line share it: in a row of pipes a blank cell is seen. */
  readonly line: number;
}

/** What may stand where a number is looked for. `null`: stated as nothing (blank, /, —), which is not zero. */
export interface Value {
  readonly value: number | null;
  /** The cell prints 元 or 万元 itself; its value is in 元. */
  readonly inYuan?: true;
}

/**
 * Cuts flattened text into cells: at line ends, pipes and wide gaps. Blank lines are no cells; blanks between pipes are.
 * @param folded the document's text, folded; offsets of the result are into it
 */
export function tokensOf(folded: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  const lone = blankIsPipe(folded.slice(span.start, span.end));
  let line = 0;
  let lineStart = span.start;
  for (const words of folded.slice(span.start, span.end).split('\n')) {
    const piped = words.includes('|');
    let offset = lineStart;
    const parts = words.split(/(\|| {3,})/u);
    parts.forEach((part, i) => {
      const separator = i % 2 === 1;
      const edge = i === (lone && words.trim() === '|' ? -1 : 0) || i === parts.length - 1;
      if (!separator && (part.trim() !== '' || (piped && !edge))) tokens.push(...splitValues(part, offset, line));
      offset += part.length;
    });
    lineStart += words.length + 1;
    line++;
  }
  return tokens;
}

/** 「行政许可 |⏎0 |⏎|⏎0 |」: where every cell ends its line with a pipe, a pipe alone is an empty cell. */
function blankIsPipe(text: string): boolean {
  const ended = text.match(/^[^|\n]*[^|\s][^|\n]*\|[ ]*$/gmu)?.length ?? 0;
  return ended >= 6 && !/^[ ]*[+-]?\d+(?:\.\d+)?[ ]*$/mu.test(text);
}

/** The cells of a table that kept them, row by row; an empty cell is one that says nothing. */
export function cellTokens(folded: string, cells: readonly Cell[]): readonly Token[] {
  return cells
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ span, row }) => token(folded.slice(span.start, span.end), span.start, row));
}

/** 「规章 0 0 0」 and 「规章000」 are several cells; a phrase with spaces in it is one. */
function splitValues(part: string, offset: number, line: number): readonly Token[] {
  const row =
    /^(?<label>(?:\d{1,2}\s?[.、])?[^\d]*?[^\d\s+-])?(?<values>(?:\s*[+-]?\d+(?:\.\d+)?)(?:\s+[+-]?\d+(?:\.\d+)?)*)\s*$/u.exec(
      part,
    );
  if (!row) return [token(part, offset, line)];
  const label = row.groups!.label ?? '';
  const tokens = label.trim() === '' ? [] : [token(label, offset, line)];
  for (const match of row.groups!.values!.matchAll(/[+-]?\d+(?:\.\d+)?/gu))
    tokens.push(token(match[0], offset + label.length + match.index, line));
  return tokens;
}

function token(part: string, offset: number, line: number): Token {
  const lead = /^\s*/u.exec(part)![0].length;
  const trimmed = part.trim();
  return { text: part.replace(/\s+/gu, ''), start: offset + lead, end: offset + lead + trimmed.length, line };
}

/** The number in a cell; null for a cell that says nothing; undefined for a cell that is no value at all. */
export function cellValue(token: Token): Value | undefined {
  if (/^(?:\/|-{1,2}|—{1,2}|――|无数据|)$/u.test(token.text)) return { value: null };
  const found =
    /^(?<sign>[+-]|增加?|减少?)?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<rest>\.\d+)?(?<wan>万)?(?<unit>[件项条个宗元])?$/u.exec(
      token.text,
    )?.groups;
  if (!found) return undefined;
  const printed = Number(found.digits!.replaceAll(',', '') + (found.rest ?? ''));
  const size = found.wan ? Math.round(printed * 1e6) / 100 : printed;
  const value = /^(?:-|减)/u.test(found.sign ?? '') && size !== 0 ? -size : size;
  return { value, ...(found.wan || found.unit === '元' ? { inYuan: true } : {}) };
}

/** The text of a label without brackets, quotation and its number: 「（一）予以公开（…）」 → 予以公开. */
export function labelOf(token: Token): string {
  return token.text
    .replace(/^(?:[一二三四五六七八九十]+[、.]?|[(][一二三四五六七八九十\d]+[)]、?|\d+[.、])(?=[^\d])/u, '')
    .replace(/[()【】[\]、,]/gu, '');
}
