import { makeZip } from './make-zip.ts';
import type { MadeCell, Part } from './report.ts';

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"';
export const paragraphOdt = (words: string): string => `<text:p>${words}</text:p>`;

function tableXml(rows: readonly (readonly MadeCell[])[]): string {
  const xml = rows.map((row) => {
    const cells = row.map(
      ({ text, rowspan, colspan }) =>
        `<table:table-cell table:number-rows-spanned="${rowspan}" table:number-columns-spanned="${colspan}">${paragraphOdt(escaped(text))}</table:table-cell>${'<table:covered-table-cell/>'.repeat(colspan - 1)}`,
    );
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  return `<table:table><table:table-header-rows>${xml[0]}</table:table-header-rows>${xml.slice(1).join('')}</table:table>`;
}

/** An OpenDocument text around the XML of a body. */
export function odtOf(body: string, { manifest = '', kind = 'text' } = {}): Uint8Array {
  return makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'META-INF/manifest.xml', content: `<manifest:manifest>${manifest}</manifest:manifest>` },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    },
  ]);
}

export function asOdt(parts: readonly Part[]): Uint8Array {
  return odtOf(
    parts
      .map((part) => {
        if (part.kind === 'table') return tableXml(part.rows);
        if (part.kind === 'title') return `<text:h text:outline-level="1">${escaped(part.text)}</text:h>`;
        // Words cut into spans, as word processors do wherever one was corrected.
        return paragraphOdt(
          `<text:span>${escaped(part.text.slice(0, 3))}</text:span><text:span>${escaped(part.text.slice(3))}</text:span>`,
        );
      })
      .join(''),
  );
}
