import { makeZip } from './make-zip.ts';
import type { MadeCell, Part } from './report.ts';

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const run = (words: string): string => `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
/** Words cut into several runs, as Word does wherever one was corrected. */
const runs = (words: string): string => run(words.slice(0, 3)) + run(words.slice(3));
export const paragraphXml = (inside: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;

function tableXml(rows: readonly (readonly MadeCell[])[]): string {
  /** For each column, what still covers it from above: rows left, and how wide. */
  const open = new Map<number, { left: number; wide: number }>();
  const xml = rows.map((row) => {
    let column = 0;
    let line = '';
    const continued = (): void => {
      for (let over = open.get(column); over && over.left > 0; over = open.get(column)) {
        line += `<w:tc><w:tcPr><w:gridSpan w:val="${over.wide}"/><w:vMerge/></w:tcPr><w:p/></w:tc>`;
        over.left--;
        column += over.wide;
      }
    };
    for (const { text, rowspan, colspan } of row) {
      continued();
      const merge = rowspan > 1 ? '<w:vMerge w:val="restart"/>' : '';
      line += `<w:tc><w:tcPr><w:gridSpan w:val="${colspan}"/>${merge}</w:tcPr>${paragraphXml(runs(text))}</w:tc>`;
      open.set(column, { left: rowspan - 1, wide: colspan });
      column += colspan;
    }
    continued();
    return `<w:tr>${line}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${xml.join('')}</w:tbl>`;
}

export interface DocxOptions {
  /** Headings lose their 一、 and get it back from Word's automatic numbering. */
  readonly numbered?: boolean;
}

const heading = /^[一二三四五六七]、/u;

export function bodyXml(parts: readonly Part[], { numbered = false }: DocxOptions = {}): string {
  return parts
    .map((part) => {
      if (part.kind === 'table') return tableXml(part.rows);
      if (part.kind === 'title') return paragraphXml(runs(part.text), '<w:pStyle w:val="1"/>');
      if (!numbered || !heading.test(part.text)) return paragraphXml(runs(part.text));
      const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>';
      return paragraphXml(runs(part.text.replace(heading, '')), list);
    })
    .join('');
}

const numbering = `<?xml version="1.0" encoding="UTF-8"?><w:numbering ${names}><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%3"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
const styles = `<?xml version="1.0" encoding="UTF-8"?><w:styles ${names}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>`;

/** A Word file around the XML of a body. */
export function docxOf(body: string, prolog = ''): Uint8Array {
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document ${names}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
    { name: 'word/numbering.xml', content: numbering },
    { name: 'word/styles.xml', content: styles },
  ]);
}

export function asDocx(parts: readonly Part[], options: DocxOptions = {}): Uint8Array {
  return docxOf(bodyXml(parts, options));
}
