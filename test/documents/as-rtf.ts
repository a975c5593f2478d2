import { asGbk } from './gb18030.ts';
import type { MadeCell, Part } from './report.ts';

export interface RtfOptions {
  /** How Chinese is written: as bytes of GBK, escaped or as they are, or as numbers with a question mark for old programs. */
  readonly chinese?: 'escaped' | 'bytes' | 'numbers';
}

const columnWidth = 600;

/** The report as rich text: fonts, a style sheet and a header before it, as word processors write them. */
export function asRtf(parts: readonly Part[], { chinese = 'escaped' }: RtfOptions = {}): Uint8Array {
  const plain = (text: string): string => text.replace(/[\\{}]/gu, '\\$&');
  const words = (text: string): string => {
    if (chinese === 'numbers')
      return plain(text).replace(/[^\0-\x7f]/gu, (c) => {
        const code = c.charCodeAt(0);
        return `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
      });
    return [...plain(text)]
      .map((c) => {
        if (c < '\x80') return c;
        const bytes = [...asGbk(c)];
        if (chinese === 'bytes') return Buffer.from(bytes).toString('latin1');
        return bytes.map((byte) => `\\'${byte.toString(16)}`).join('');
      })
      .join('');
  };
  const body = parts.map((part) => {
    if (part.kind === 'table') return tableOf(part.rows, words);
    const outline = part.kind === 'title' ? '\\outlinelevel0' : '';
    return `\\pard\\plain${outline}\\f1 {${words(part.text.slice(0, 4))}}{\\b ${words(part.text.slice(4))}}\\par`;
  });
  const head = `{\\rtf1\\ansi\\ansicpg${chinese === 'numbers' ? 1252 : 936}\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\fnil\\fcharset134 ${words('宋体')};}}{\\stylesheet{\\s0 Normal;}}{\\*\\generator Made;}{\\info{\\title 99}}{\\header\\pard ${words('内部资料98条')}\\par}\\uc1`;
  return Buffer.from(`${head}\n${body.join('\n')}\n}`, 'latin1');
}

function tableOf(rows: readonly (readonly MadeCell[])[], words: (text: string) => string): string {
  const open = new Map<number, { left: number; wide: number }>();
  return rows
    .map((row) => {
      let column = 0;
      let shape = '\\trowd\\trleft0';
      let cells = '';
      const add = (text: string, wide: number, merge: string): void => {
        column += wide;
        shape += `${merge}\\clbrdrt\\brdrs\\cellx${column * columnWidth}`;
        cells += `\\pard\\intbl ${words(text)}\\cell`;
      };
      const continued = (): void => {
        for (let over = open.get(column); over && over.left > 0; over = open.get(column)) {
          over.left--;
          add('', over.wide, '\\clvmrg');
        }
      };
      for (const { text, rowspan, colspan } of row) {
        continued();
        open.set(column, { left: rowspan - 1, wide: colspan });
        add(text, colspan, rowspan > 1 ? '\\clvmgf' : '');
      }
      continued();
      return `${shape}${cells}\\row`;
    })
    .join('\n');
}
