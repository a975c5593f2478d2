import { elements, firstElement, type Node } from '../markup.ts';

/** One level of a list: how its numbers count and what stands around them (`第%1条`). */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Prints the numbers of the levels above as digits too. */
  readonly digits: boolean;
}

/** Automatic numbers of a Word file: they are printed, but stand in no run of text. */
export interface Numbering {
  /** The label of the next paragraph of that list and level, or ''. Counts on with each call. */
  next(list: string, level: number): string;
}

/** @param root the tree that holds `w:numbering`, if the file has one */
export function createNumbering(root: Node | undefined): Numbering {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, { readonly abstract: string; readonly starts: ReadonlyMap<number, number> }>();
  for (const node of elements(root, 'w:abstractNum')) {
    abstracts.set(node.attribs['w:abstractNumId'] ?? '', levelsOf(node));
  }
  for (const node of elements(root, 'w:num')) {
    const starts = new Map<number, number>();
    for (const override of elements(node, 'w:lvlOverride')) {
      const start = childValue(override, 'w:startOverride');
      if (start !== undefined) starts.set(Number(override.attribs['w:ilvl'] ?? 0), Number(start));
    }
    lists.set(node.attribs['w:numId'] ?? '', { abstract: childValue(node, 'w:abstractNumId') ?? '', starts });
  }
  /** Lists made of one definition count on from each other, unless one says where it starts anew. */
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(list, level) {
      const found = lists.get(list);
      const levels = found && abstracts.get(found.abstract);
      const own = levels?.get(level);
      if (!found || !levels || !own) return '';
      const counts = counters.get(found.abstract) ?? [];
      counters.set(found.abstract, counts);
      const anew = found.starts.get(level);
      if (anew !== undefined && !begun.has(`${list} ${level}`)) counts[level] = anew;
      else counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
      begun.add(`${list} ${level}`);
      counts.length = level + 1;
      if (own.format === 'bullet' || own.format === 'none') return '';
      return own.text.replace(/%(?<at>[1-9])/gu, (_, at: string) => {
        const depth = Number(at) - 1;
        const { format, start } = levels.get(depth) ?? own;
        return numberIn(own.digits ? 'decimal' : format, counts[depth] ?? start);
      });
    },
  };
}

function levelsOf(node: Node): ReadonlyMap<number, Level> {
  return new Map(
    elements(node, 'w:lvl').map((level) => [
      Number(level.attribs['w:ilvl'] ?? 0),
      {
        start: Number(childValue(level, 'w:start') ?? 1),
        format: childValue(level, 'w:numFmt') ?? 'decimal',
        text: childValue(level, 'w:lvlText') ?? '',
        digits: firstElement(level, 'w:isLgl') !== undefined,
      },
    ]),
  );
}

/** `w:val` of a child element. */
export function childValue(node: Node | undefined, name: string): string | undefined {
  return firstElement(node, name)?.attribs['w:val'];
}

/** A number as one of Word's formats prints it; formats that Chinese reports do not use are printed as digits. */
export function numberIn(format: string, value: number): string {
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting(?:Thousand)?|ideographDigital)$/u.test(
      format,
    )
  ) {
    return chinese(value, '〇一二三四五六七八九', '十百');
  }
  if (format === 'chineseLegalSimplified') return chinese(value, '零壹贰叁肆伍陆柒捌玖', '拾佰');
  if (/^decimalEnclosedCircle/u.test(format) && value >= 1 && value <= 20) return String.fromCodePoint(0x245f + value);
  if (format === 'decimalFullWidth')
    return String(value).replace(/\d/gu, (d) => String.fromCharCode(0xff10 + Number(d)));
  if (/^(?:upper|lower)Letter$/u.test(format) && value >= 1 && value <= 26) {
    return String.fromCharCode((format === 'upperLetter' ? 64 : 96) + value);
  }
  return String(value);
}

function chinese(value: number, digits: string, units: string): string {
  if (value < 0 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return digits[ones]!;
  return `${tens === 1 ? '' : digits[tens]!}${units[0]!}${ones === 0 ? '' : digits[ones]!}`;
}
