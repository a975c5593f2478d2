import type { Part } from './report.ts';

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The report itself as elements, without the page around it. */
export function body(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'title') return `<h1 style="text-align:center">${escaped(part.text)}</h1>`;
      if (part.kind !== 'table') return `<p style="text-indent:2em">${escaped(part.text)}</p>`;
      const rows = part.rows.map(
        (row) =>
          `<tr>${row.map(({ text, rowspan, colspan }) => `<td rowspan="${rowspan}" colspan="${colspan}">${escaped(text)}</td>`).join('')}</tr>`,
      );
      return `<table border="1" cellspacing="0">${rows.join('\n')}</table>`;
    })
    .join('\n');
}

/** A page with nothing but the report. */
export function asHtml(parts: readonly Part[], charset = 'utf-8'): string {
  return `<!DOCTYPE html>\n<html><head><meta charset="${charset}"><title>报告</title></head><body>\n${body(parts)}\n</body></html>\n`;
}
