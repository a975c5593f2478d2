/** The fields of a multipart body; those with a file name as files. Node's own reader does not take what grammY writes. */
export function multipartFields(body: Buffer, contentType: string): Readonly<Record<string, string | File>> {
  const boundary = /boundary=(?<boundary>[^;]+)/u.exec(contentType)?.groups?.boundary ?? '';
  const fields: Record<string, string | File> = {};
  const mark = Buffer.from(`--${boundary}`);
  for (let at = body.indexOf(mark); at >= 0; ) {
    const start = at + mark.length + 2;
    const next = body.indexOf(mark, start);
    if (next < 0) break;
    const part = body.subarray(start, next - 2);
    const split = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, split).toString('utf8');
    const content = part.subarray(split + 4);
    const name = /\bname="(?<name>[^"]*)"/iu.exec(head)?.groups?.name ?? '';
    const file = /\bfilename=(?:"(?<quoted>[^"]*)"|(?<bare>[^;\r\n]+))/iu.exec(head)?.groups;
    fields[name] =
      file === undefined ? content.toString('utf8') : new File([content], file.quoted ?? file.bare ?? 'file');
    at = next;
  }
  return fields;
}
