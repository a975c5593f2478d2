import { elements, isElement, type Markup, type Node } from '../markup.ts';
import { isSilent } from './pieces.ts';
import { bodySelectors, furniture } from './selectors.ts';

/** Where a page's own words stand, and what inside is furniture. */
export interface Body {
  readonly node: Node;
  readonly skip: (node: Node) => boolean;
}

/** Characters that an element says outside and inside links. */
interface Words {
  readonly said: number;
  readonly linked: number;
}

/** A share of the words that the body must hold before it is taken for the whole. */
const most = 0.8;

/**
 * The body of a page: what the office's system marks as such, when most of the words outside links stand there; else the
 * smallest element that holds most of them.
 */
export function findBody({ root, select, filter }: Markup): Body {
  const words = new Map<Node, Words>();
  const all = count(root, words, false);
  const isFurniture = (node: Node): boolean => {
    const { class: names = '', id = '', role = '' } = node.attribs;
    return furniture.test(`${names} ${id}`) || /^(?:navigation|search|banner|contentinfo)$/u.test(role);
  };
  const small = (node: Node): boolean => (words.get(node)?.said ?? 0) < all.said * 0.3;
  const skip = (node: Node): boolean => isFurniture(node) && small(node);
  const outside = (node: Node): boolean => {
    for (let at: Node | null = node; at; at = at.parent) if (isElement(at) && (isSilent(at) || skip(at))) return true;
    return false;
  };
  const dense = densest(root, words, skip);
  const enough = (words.get(dense)?.said ?? 0) * most;
  // One walk over the page for all selectors: pages may have hundreds of thousands of elements.
  const marked = select(bodySelectors.join(', ')).filter((node) => !outside(node));
  for (const selector of bodySelectors) {
    const found = filter(marked, selector);
    const best = found.reduce<Node | null>(
      (one, other) => (one && said(words, one) >= said(words, other) ? one : other),
      null,
    );
    // The smallest match that still holds nearly all of it: editors wrap one another.
    const inner = best && found.findLast((node) => said(words, node) >= said(words, best) * 0.95);
    if (inner && said(words, inner) >= enough && said(words, inner) > linked(words, inner))
      return { node: inner, skip };
  }
  return { node: dense, skip };
}

function said(words: ReadonlyMap<Node, Words>, node: Node): number {
  return words.get(node)?.said ?? 0;
}

function linked(words: ReadonlyMap<Node, Words>, node: Node): number {
  return words.get(node)?.linked ?? 0;
}

/** Down from the top, as long as one child holds most of what its parent says; not into a table, whose cells belong together. */
function densest(root: Node, words: ReadonlyMap<Node, Words>, skip: (node: Node) => boolean): Node {
  for (let node = root; ; ) {
    const whole = said(words, node);
    const next = elements(node).find(
      (child) => !skip(child) && said(words, child) >= whole * most && said(words, child) > 0,
    );
    if (!next || /^(?:p|h[1-6]|span|font|ul|ol|li)$/u.test(next.name)) return node;
    if (next.name === 'table' && elements(next).length > 0 && !hasLongCell(next, words, whole)) return node;
    node = next;
  }
}

/** A table for the layout: one of its cells holds the page. */
function hasLongCell(table: Node, words: ReadonlyMap<Node, Words>, whole: number): boolean {
  const rows = elements(table).flatMap((child) => (child.name === 'tr' ? [child] : elements(child, 'tr')));
  return rows.some((row) => elements(row).some((cell) => said(words, cell) >= whole * 0.6 && whole > 200));
}

function count(node: Node, words: Map<Node, Words>, inLink: boolean): Words {
  if (node.type === 'text') {
    const length = node.data.replace(/\s/gu, '').length;
    return inLink ? { said: 0, linked: length } : { said: length, linked: 0 };
  }
  let total: Words = { said: 0, linked: 0 };
  if (isElement(node) && isSilent(node)) return total;
  const link = inLink || node.name === 'a';
  for (const child of node.children ?? []) {
    const { said, linked } = count(child, words, link);
    total = { said: total.said + said, linked: total.linked + linked };
  }
  words.set(node, total);
  return total;
}
