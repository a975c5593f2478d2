import { compose } from '../compose.ts';
import { faults } from '../faults.ts';
import { maxDepth } from '../limits.ts';
import { type Content, unreadable } from '../text.ts';
import { docPieces } from './doc-pieces.ts';
import { plainParagraph } from './doc-properties.ts';
import type { DocParagraph } from './doc-text.ts';
import { createRow } from './rtf-row.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Groups whose words are not the text's: fonts, styles, headers, codes of fields, drawings for older programs. */
const unsaid = new Set(
  'fonttbl colortbl stylesheet info listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl mmathPr header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor fldinst pict nonshppict object objdata template private bkmkstart bkmkend pgptbl filetbl'.split(
    ' ',
  ),
);

/** Of the groups that programs may pass over, those that hold words of the text. */
const said = new Set(['shppict', 'shpinst', 'shptxt', 'nestcell', 'ud']);

/** A picture at least this wide and high, in twips, may hold a table: 4 by 1 cm. */
const wide = 2268;
const high = 567;

/** Characters that have a word of their own. */
const characters: Readonly<Record<string, string>> = {
  tab: ' ',
  line: '\x0b',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};

const symbols: Readonly<Record<string, string>> = { '\\': '\\', '{': '{', '}': '}', '~': ' ', _: '-' };

interface Group {
  silent: boolean;
  hidden: boolean;
  /** Bytes that stand in for a character of `\u`. */
  skip: number;
  font: number;
  /** The group that is read: of fonts, of the style sheet. */
  in: 'text' | 'fonts' | 'picture';
}

/**
 * Rich text (.rtf, often named .doc): paragraphs with the labels of their lists, tables with merged cells; what is hidden,
 * and headers and footers, are left out. A part that breaks off is read as far as it goes, since every word stands for itself.
 */
export function readRtf(bytes: Uint8Array): Content {
  const source = new TextDecoder('latin1').decode(bytes);
  const paragraphs = rtfParagraphs(source);
  if (paragraphs === null) return unreadable(faults.tooDeep());
  const composed = compose(docPieces(paragraphs));
  if (composed.text === '') return unreadable(composed.problems.length > 0 ? faults.onlyPictures() : faults.blank());
  const cut = /\}\s*\0*$/u.test(source.slice(-200)) ? [] : [faults.cutOff(composed.text.length)];
  return { encoding: 'rtf', ...composed, problems: [...composed.problems, ...cut], metadata: {} };
}

/** The paragraphs, cells and rows in order; null when groups stand absurdly deep in one another. */
function rtfParagraphs(source: string): DocParagraph[] | null {
  const paragraphs: DocParagraph[] = [];
  const stack: Group[] = [];
  const fonts = new Map<number, string>();
  const row = createRow();
  let group: Group = { silent: false, hidden: false, skip: 1, font: 0, in: 'text' };
  let page = 'windows-1252';
  let pending: number[] = [];
  let words = '';
  let inTable = false;
  let heading = 0;
  let picture = false;
  let [width, height] = [0, 0];
  let owed = 0;
  let optional = false;
  const flush = (): void => {
    if (pending.length > 0) words += new TextDecoder(fonts.get(group.font) ?? page).decode(Uint8Array.from(pending));
    pending = [];
  };
  const end = (mark: '\r' | '\x07', more: Partial<DocParagraph['properties']> = {}): void => {
    flush();
    paragraphs.push({ words, mark, properties: { ...plainParagraph(), inTable, heading, picture, ...more } });
    words = '';
    picture = false;
  };
  const quiet = (): boolean => group.silent || group.hidden;
  /** Words that change what the following text is: its font, its group, whether it is seen. */
  const style = (name: string, value: number | null): void => {
    if (unsaid.has(name) || (optional && !said.has(name))) group.silent = true;
    optional = false;
    if (name === 'fonttbl') group.in = 'fonts';
    else if (name === 'pict') {
      group.in = 'picture';
      [width, height] = [0, 0];
    } else if (name === 'picwgoal') width = value ?? 0;
    else if (name === 'pichgoal') height = value ?? 0;
    else if (name === 'ansicpg') page = encodingOf(value ?? 0) ?? page;
    else if (name === 'uc') group.skip = Math.max(0, Math.min(8, value ?? 1));
    else if (name === 'f' || name === 'dbchf') group.font = value ?? 0;
    else if (name === 'v' || name === 'deleted') group.hidden = value !== 0;
    else if (name === 'plain') group.hidden = false;
    else if (name === 'fcharset' && group.in === 'fonts') {
      const encoding = charsets[value ?? 0];
      if (encoding) fonts.set(group.font, encoding);
    }
  };
  /** Words that stand for text, or end a paragraph, a cell or a row. */
  const text = (name: string, value: number | null): void => {
    const character = characters[name];
    if (name === 'u' && value !== null) {
      words += String.fromCharCode(value & 0xffff);
      owed = group.skip;
    } else if (character !== undefined) words += character;
    else if (name === 'pard') {
      inTable = false;
      heading = 0;
    } else if (name === 'intbl') inTable = true;
    else if (name === 'outlinelevel') heading = value !== null && value >= 0 && value < 9 ? value + 1 : 0;
    else if (name === 'par' || name === 'sect' || name === 'page') end('\r');
    else if (name === 'cell') {
      inTable = true;
      end('\x07');
    } else if (name === 'nestcell') end('\r', { inTable: true, endsInnerCell: true });
    else if (name === 'row') end('\x07', { inTable: true, endsRow: true, row: row.shape() });
    else row.take(name, value);
  };
  for (const token of rtfTokens(source)) {
    if (token.kind === 'bytes') {
      const bytes = token.bytes.slice(owed);
      owed = Math.max(0, owed - token.bytes.length);
      if (!quiet()) pending.push(...bytes);
      continue;
    }
    flush();
    if (token.kind === 'open') {
      if (stack.length > maxDepth) return null;
      stack.push(group);
      group = { ...group };
      optional = false;
    } else if (token.kind === 'close') {
      if (group.in === 'picture' && stack.at(-1)?.in !== 'picture') picture ||= width >= wide && height >= high;
      group = stack.pop() ?? group;
      owed = 0;
    } else if (token.kind === 'word') {
      style(token.name, token.value);
      if (!quiet()) text(token.name, token.value);
    } else if (token.symbol === '*') optional = true;
    else if (!quiet()) words += symbols[token.symbol] ?? '';
  }
  flush();
  if (words.trim() !== '') end('\r');
  return paragraphs;
}

/** Encodings of fonts by their character set; others are the file's own. */
const charsets: Readonly<Record<number, string>> = { 134: 'gb18030', 136: 'big5', 128: 'shift_jis' };

function encodingOf(codePage: number): string | null {
  if (codePage === 936 || codePage === 54936) return 'gb18030';
  if (codePage === 950) return 'big5';
  if (codePage === 65001) return 'utf-8';
  return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : null;
}
