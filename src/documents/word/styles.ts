import { elements, firstElement, type Node } from '../markup.ts';
import { childValue } from './numbering.ts';

/** What a paragraph is, beside its words. */
export interface ParagraphStyle {
  /** Of a heading, from 1. */
  readonly heading?: number;
  readonly list?: string;
  readonly level?: number;
  /** A line of the table of contents: it repeats a heading. */
  readonly contents?: true;
}

/** Styles by id, with what they inherit. @param root the tree that holds `w:styles`, if the file has one */
export function readStyles(root: Node | undefined): (id: string | undefined) => ParagraphStyle {
  const nodes = new Map(elements(root, 'w:style').map((node) => [node.attribs['w:styleId'] ?? '', node]));
  const known = new Map<string, ParagraphStyle>();
  const read = (id: string | undefined, seen: number): ParagraphStyle => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (id === undefined || !node || seen > 20) return {};
    const before = known.get(id);
    if (before) return before;
    const name = childValue(node, 'w:name') ?? '';
    const level = /^heading (?<n>[1-9])$/iu.exec(name)?.groups?.n;
    const style = {
      ...read(childValue(node, 'w:basedOn'), seen + 1),
      ...ownStyle(firstElement(node, 'w:pPr')),
      ...(level === undefined ? {} : { heading: Number(level) }),
      ...(/^(?:toc|目录) ?\d/iu.test(name) ? ({ contents: true } as const) : {}),
    };
    known.set(id, style);
    return style;
  };
  return (id) => read(id, 0);
}

/** What a `w:pPr` says itself. */
export function ownStyle(properties: Node | undefined): ParagraphStyle {
  const outline = childValue(properties, 'w:outlineLvl');
  const numbers = firstElement(properties, 'w:numPr');
  const list = childValue(numbers, 'w:numId');
  const level = childValue(numbers, 'w:ilvl');
  return {
    ...(outline !== undefined && Number(outline) < 9 ? { heading: Number(outline) + 1 } : {}),
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}
