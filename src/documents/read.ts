import { createHash } from 'node:crypto';
import type { Document, Format } from './document.ts';
import { faults, maxBytes } from './faults.ts';
import type { Kind } from './sniff.ts';
import { sniff } from './sniff.ts';
import type { Content } from './text.ts';
import { readText, unreadable } from './text.ts';

interface Reader {
  readonly format: Format;
  readonly read: (bytes: Uint8Array) => Content | Promise<Content>;
}

const refuse = (format: Format, what: string): Reader => ({ format, read: () => unreadable(faults.unsupported(what)) });

/** One reader a kind of file; a new format is a file beside this one and a line here. */
const readers: Readonly<Record<Kind, Reader>> = {
  text: { format: 'txt', read: readText },
  html: refuse('html', '网页文件（HTML）'),
  pdf: refuse('pdf', ' PDF 文件'),
  zip: refuse('docx', '压缩包或新版 Office 文件（zip、docx、xlsx 等）'),
  ole: refuse('doc', '旧版 Office 文件（doc、xls 等）'),
  rtf: refuse('doc', '富文本文件（RTF）'),
  image: refuse('txt', '图片'),
  binary: { format: 'txt', read: () => unreadable(faults.binary()) },
};

/**
 * A file's content as a document. Never throws for what the file holds: one that cannot be read has the text '' and an
 * error among its problems. `path` is kept as given.
 */
export async function readDocument(path: string, bytes: Uint8Array): Promise<Document> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const rejected = bytes.length === 0 ? faults.empty() : bytes.length > maxBytes ? faults.tooLarge(bytes.length) : null;
  if (rejected) return { path, format: 'txt', sha256, ...unreadable(rejected) };
  const reader = readers[sniff(bytes)];
  try {
    return { path, format: reader.format, sha256, ...(await reader.read(bytes)) };
  } catch {
    return { path, format: reader.format, sha256, ...unreadable(faults.failed()) };
  }
}
