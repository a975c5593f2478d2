import { elements, isElement, type Markup, type Node } from '../markup.ts';
import { isSilent } from './pieces.ts';
import { bodySelectors, furniture, sureSelectors } from './selectors.ts';

/** Where a page's own words stand, and what inside is furniture. */
export interface Body {
  readonly node: Node;
  readonly skip: (node: Node) => boolean;
}

/**
 * What an element says outside and inside links: characters, those of sentences in full, other words for little, dates
 * and numbers for nothing. Menus, addresses and lists of other pages are long, but they are no sentences.
 */
interface Words {
  readonly said: number;
  readonly linked: number;
}

/** A share of the words that the body must hold before it is taken for the whole, */
const most = 0.8;
/** and where the office's system marks it as such: the rest may be a long foot. */
const marked = 0.5;

/** Words that are no sentence weigh so much. */
const light = 0.2;

/** A copy of a part is one when it is this long. */
const copied = 200;

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
  const copies = copiesIn(words);
  const skip = (node: Node): boolean => copies.has(node) || (isFurniture(node) && small(node));
  const outside = (node: Node): boolean => {
    for (let at: Node | null = node; at; at = at.parent) if (isElement(at) && (isSilent(at) || skip(at))) return true;
    return false;
  };
  const dense = densest(root, words, skip);
  const whole = words.get(dense)?.said ?? 0;
  // One walk over the page for all selectors: pages may have hundreds of thousands of elements.
  const candidates = select([...sureSelectors, ...bodySelectors].join(', ')).filter((node) => !outside(node));
  for (const selector of [...sureSelectors, ...bodySelectors]) {
    const found = filter(candidates, selector);
    const enough = whole * (sureSelectors.includes(selector) ? marked : most);
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
    const said = weightOf(node.data);
    return inLink ? { said: 0, linked: said } : { said, linked: 0 };
  }
  let total: Words = { said: 0, linked: 0 };
  if (isElement(node) && isSilent(node)) return total;
  // Bookmarks of word processors are no links, and often never closed.
  const link = inLink || (node.name === 'a' && node.attribs.href !== undefined);
  for (const child of node.children ?? []) {
    const { said, linked } = count(child, words, link);
    total = { said: total.said + said, linked: total.linked + linked };
  }
  words.set(node, total);
  return total;
}

function weightOf(text: string): number {
  const { length } = text.replace(/\s/gu, '');
  if (/[，。；]/u.test(text)) return length;
  return /\p{Script=Han}/u.test(text) ? length * light : 0;
}

/** Elements that say word for word what one before them says: copies for printing or small screens, which style sheets hide. */
function copiesIn(words: ReadonlyMap<Node, Words>): ReadonlySet<Node> {
  const bySize = new Map<number, Node[]>();
  for (const [node, { said }] of words) {
    const size = Math.round(said);
    if (size >= copied && isElement(node)) bySize.set(size, [...(bySize.get(size) ?? []), node]);
  }
  const copies = new Set<Node>();
  for (const nodes of bySize.values()) {
    // Of elements around one another, the outermost; those that are left stand in the page's order.
    const [first, ...others] = nodes.filter((node) => !(node.parent && nodes.includes(node.parent)));
    if (!first || others.length === 0) continue;
    const text = textOf(first);
    for (const other of others) if (textOf(other) === text) copies.add(other);
  }
  return copies;
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.data.replace(/\s/gu, '');
  return isElement(node) && isSilent(node) ? '' : (node.children ?? []).map(textOf).join('');
}
