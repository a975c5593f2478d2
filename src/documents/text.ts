import { decode } from './decode.ts';
import type { Block, Document } from './document.ts';
import { faults } from './faults.ts';
import { withoutMirroring } from './mirror.ts';

/** What a reader of one format yields; path and hash are added by `readDocument`. */
export type Content = Pick<Document, 'encoding' | 'text' | 'blocks' | 'pages' | 'metadata' | 'problems'>;

/**
 * Plain text: decoded, line ends made LF, nothing else touched, since receipts are verbatim, but for copies in another
 * script, which are said to be such. A paragraph a line.
 */
export function readText(bytes: Uint8Array): Content {
  const decoded = decode(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem);
  const own = withoutMirroring(decoded.text.replace(/\r\n?/gu, '\n'));
  const { text } = own;
  if (!/\S/u.test(text)) return unreadable(faults.blank());
  const problems = decoded.problems.map((p) => (p.span ? { ...p, span: spanOfFirst(text, '\ufffd') } : p));
  return {
    encoding: decoded.encoding,
    text,
    blocks: paragraphs(text),
    pages: [],
    metadata: {},
    problems: [...problems, ...own.problems],
  };
}

/** The content of a file that could not be read: no text, and the reason. */
export function unreadable(problem: Document['problems'][number]): Content {
  return { encoding: 'unknown', text: '', blocks: [], pages: [], metadata: {}, problems: [problem] };
}

/** A paragraph for each line that is not blank; spans leave out the line's end. */
export function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (/\S/u.test(text.slice(start, end))) blocks.push({ kind: 'paragraph', span: { start, end } });
    start = end + 1;
  }
  return blocks;
}

function spanOfFirst(text: string, mark: string): { start: number; end: number } {
  const start = text.indexOf(mark);
  return { start, end: start + mark.length };
}
