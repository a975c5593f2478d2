import { compose, type Piece } from '../compose.ts';
import type { Problem } from '../document.ts';
import { faults } from '../faults.ts';
import { elements, isElement, type Markup, type Node, parsePage, tooMuch } from '../markup.ts';
import { withoutMirroring } from '../mirror.ts';
import { type Content, unreadable } from '../text.ts';
import { tidy } from '../tidy.ts';
import { findBody } from './body.ts';
import { decodePage } from './charset.ts';
import { factsOf, headFacts, isIndexTable, metadataOf } from './facts.ts';
import { piecesOf } from './pieces.ts';
import { attachment, furnitureLine, tailLine } from './selectors.ts';

/** A page's own words, its title first, without what stands around them on the site. `header`: a charset named outside. */
export async function readHtml(bytes: Uint8Array, header: string | null = null): Promise<Content> {
  const decoded = decodePage(bytes, header);
  if ('problem' in decoded) return unreadable(decoded.problem);
  const excess = tooMuch(decoded.text);
  if (excess) return unreadable(excess);
  const own = withoutMirroring(decoded.text);
  const page = await parsePage(own.text);
  const { node, skip } = findBody(page);
  const inside = piecesOf(node, skip);
  const around = piecesOf(page.root, (other) => other === node);
  const index = inside.filter(isIndexTable);
  const body = withoutFurniture(inside.filter((piece) => !isIndexTable(piece)));
  const heading = headingOf(page);
  const facts = factsOf([...around, ...index, ...inside.slice(0, 8)]);
  const metadata = metadataOf(headFacts(page, decoded.text), facts, heading);
  const pictures = [...around, ...body].some(({ kind }) => kind === 'picture');
  const missing = missingBody(page, body, pictures);
  if (missing) return { ...unreadable(missing), metadata };
  const composed = compose([...titleOf(metadata.title, body), ...body]);
  const broken = decoded.problems.map((p) => ({ ...p, span: brokenAt(composed.text) }));
  return {
    encoding: decoded.encoding,
    ...composed,
    metadata,
    problems: [...broken, ...own.problems, ...composed.problems, ...(isPaged(page, own.text) ? [faults.paged()] : [])],
  };
}

/** Whether the article goes on at another address: a link to its next part, or the script that makes such links. */
function isPaged({ select }: Markup, html: string): boolean {
  if (/createPageHTML\(\s*(?:[2-9]|[1-9]\d)\s*,/u.test(html)) return true;
  return select('a[href]').some(
    (link) =>
      /^下一页|^尾页/u.test(tidy(wordsIn(link))) && /_\d{1,2}\.\w{3,5}(?:$|[?#])/u.test(link.attribs.href ?? ''),
  );
}

function brokenAt(text: string): { start: number; end: number } {
  const start = Math.max(0, text.indexOf('\ufffd'));
  return { start, end: start + 1 };
}

/** The title of a body that does not print it itself: pages print it above. */
function titleOf(title: string | undefined, body: readonly Piece[]): Piece[] {
  if (title === undefined || !/公开|报告|年报|公開|報告/u.test(title)) return [];
  const plain = (words: string): string => words.replace(/[\s《》]/gu, '');
  const opening = plain(
    body
      .slice(0, 6)
      .map((piece) => ('text' in piece ? piece.text : ''))
      .join(''),
  );
  return opening.includes(plain(title)) ? [] : [{ kind: 'heading', level: 1, text: title }];
}

function headingOf({ select }: Markup): string | null {
  const words = (node: Node): string => (node.type === 'text' ? node.data : (node.children ?? []).map(words).join(''));
  const found = select('h1, h2, .title, .article-title, .arti_title, #title, .bt').map((node) => tidy(words(node)));
  return found.find((title) => title.length <= 80 && /报告|年报|公开工作|報告/u.test(title)) ?? null;
}

/** Pieces without furniture lines at either end, and without the tail of other pages' titles. */
function withoutFurniture(pieces: readonly Piece[]): Piece[] {
  const textOf = (piece: Piece | undefined): string => (piece && 'text' in piece ? piece.text : '');
  const kept = pieces.filter((piece) => !(textOf(piece).length < 120 && furnitureLine.test(textOf(piece))));
  const tail = pieces.findIndex(
    (piece, i) =>
      i >= pieces.length / 2 &&
      tailLine.test(textOf(piece)) &&
      pieces.slice(i).every((later) => later.kind !== 'table' && textOf(later).length < 60),
  );
  if (tail < 0) return kept;
  const dropped = new Set(pieces.slice(tail));
  return kept.filter((piece) => !dropped.has(piece));
}

/** Why a page has no report in it: its words are loaded by a script, or it only hangs the report on as a file. */
function missingBody(page: Markup, body: readonly Piece[], pictures: boolean): Problem | null {
  const text = body
    .map((piece) => ('text' in piece ? piece.text : piece.kind === 'table' ? '#'.repeat(400) : ''))
    .join('');
  const files = attachmentsOf(page);
  // A title over scanned pages is no report; neither are the placeholders of a page that a script fills.
  const said = text.replace(/\{\{[^{}]*\}\}|\$\{[^{}]*\}/gu, '');
  const nothing =
    said.length < 100 && !/[，。；]|\d ?\p{Script=Han}|未|没有|无/u.test(said.replace(/20\d\d年度?/gu, ''));
  if (nothing) {
    if (files.length > 0) return faults.attachmentOnly(files);
    return pictures ? faults.onlyPictures() : faults.noBody();
  }
  const short = text.length < 350 && !/[一二三]、|[（(][一二三][）)]|\d+ ?[条件次]|(?:未|没有)收到/u.test(text);
  return short && (files.length > 0 || /(?:详见|请?见|点击(?:下载|查看))附件/u.test(text))
    ? faults.attachmentOnly(files)
    : null;
}

/** Names of the files that a page links to or shows in a frame, at most three. */
function attachmentsOf({ select }: Markup): string[] {
  const names = select('a[href], iframe[src], embed[src], object[data]').flatMap((node) => {
    const address = node.attribs.href ?? node.attribs.src ?? node.attribs.data ?? '';
    if (!attachment.test(address)) return [];
    const words = elements(node).length > 0 || node.children.length > 0 ? tidy(wordsIn(node)) : '';
    return [words !== '' ? words : (address.split(/[/\\?#]/u).findLast((part) => attachment.test(part)) ?? address)];
  });
  return [...new Set(names)].filter((name) => name.length < 100).slice(0, 3);
}

function wordsIn(node: Node): string {
  return node.type === 'text' ? node.data : isElement(node) ? node.children.map(wordsIn).join('') : '';
}
