/** A table as CSV that a spreadsheet opens as it is: UTF-8 with a byte order mark, CRLF, all cells quoted. */
export function csv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A citizen's words must stay words: a spreadsheet would carry out what begins with = + - or @. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
