import type { CheerioAPI } from 'cheerio/slim';
import type { Problem } from './document.ts';
import { faults } from './faults.ts';
import { maxDepth, maxElements } from './limits.ts';

/** A node of a page or of an XML part, as much of it as readers look at. */
export interface Node {
  readonly type: string;
  /** Of an element: its tag, in small letters in a page, as written in XML. */
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** Of a text: its words. */
  readonly data: string;
  readonly parent: Node | null;
}

export interface Markup {
  readonly root: Node;
  /** Elements that fit a CSS selector, in order. */
  select(selector: string): Node[];
  /** Those of the elements that fit a CSS selector, in their order. */
  filter(nodes: readonly Node[], selector: string): Node[];
}

/** Elements that sloppy pages forget to close, or need not: they say nothing about depth. */
const forgotten =
  /^(?:p|li|br|hr|img|input|meta|link|td|th|tr|tbody|thead|tfoot|dt|dd|option|col|colgroup|param|area|base|embed|source|wbr|o:p|html|head|body)$/iu;

/** Refuses what would be parsed for minutes: too many elements, or elements too deep in one another. */
export function tooMuch(markup: string): Problem | null {
  let elements = 0;
  let depth = 0;
  for (const { groups } of markup.matchAll(/<(?<close>\/)?(?<name>[a-z][\w:.-]*)(?<rest>[^<>]{0,2000})/giu)) {
    if (forgotten.test(groups!.name!)) {
      if (++elements > maxElements) return faults.tooComplex();
    } else if (groups!.close !== undefined) depth = Math.max(0, depth - 1);
    else {
      if (++elements > maxElements) return faults.tooComplex();
      if (!groups!.rest!.endsWith('/') && ++depth > maxDepth) return faults.tooDeep();
    }
  }
  return null;
}

/** The tree of a page. htmlparser2 and not parse5: it is linear on unclosed tags, and offices' pages are full of them. */
export async function parsePage(html: string): Promise<Markup> {
  // Loaded when first needed, here and for pdf.js: a question on a built index needs neither.
  const { load } = await import('cheerio/slim');
  return wrap(load(html, { xml: { xmlMode: false, decodeEntities: true, lowerCaseTags: true } }));
}

/** The tree of an XML part. Entities of its own are refused before, and never expanded here. */
export async function parseXml(xml: string): Promise<Markup> {
  const { load } = await import('cheerio/slim');
  return wrap(load(xml, { xml: true }));
}

type Element = Extract<ReturnType<ReturnType<CheerioAPI>['toArray']>[number], { name: string }>;

function wrap($: CheerioAPI): Markup {
  return {
    root: $.root()[0] as unknown as Node,
    select: (selector) => $(selector).toArray() as unknown as Node[],
    filter: (nodes, selector) =>
      $(nodes as unknown as Element[])
        .filter(selector)
        .toArray() as unknown as Node[],
  };
}

export function isElement(node: Node): boolean {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** Child elements, of one name when it is given. */
export function elements(node: Node | undefined, name?: string): Node[] {
  return (node?.children ?? []).filter((child) => isElement(child) && (name === undefined || child.name === name));
}

export function firstElement(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((child) => isElement(child) && child.name === name);
}
