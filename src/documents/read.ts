import { createHash } from 'node:crypto';
import type { Document, Format, Problem } from './document.ts';
import { faults, maxBytes } from './faults.ts';
import { readPdf } from './pdf/pdf.ts';
import type { Kind } from './sniff.ts';
import { sniff } from './sniff.ts';
import type { Content } from './text.ts';
import { readText, unreadable } from './text.ts';
import { readHtml } from './web/html.ts';
import { readMht } from './web/mht.ts';
import { readDoc } from './word/doc.ts';
import { readDocx, readWordXml } from './word/docx.ts';
import { readOdt } from './word/odt.ts';
import { readRtf } from './word/rtf.ts';
import { unpackArchive } from './zip/archive.ts';
import { contentsOf, type ZipContents } from './zip/contents.ts';
import { listZip } from './zip/zip.ts';

interface Reader {
  readonly format: Format;
  readonly read: (bytes: Uint8Array) => Content | Promise<Content>;
}

const refuse = (format: Format, problem: Problem): Reader => ({ format, read: () => unreadable(problem) });

/** One reader a kind of file; a new format is a file beside this one and a line here. */
const readers: Readonly<Record<Exclude<Kind, 'zip'>, Reader>> = {
  text: { format: 'txt', read: readText },
  html: { format: 'html', read: (bytes) => readHtml(bytes) },
  mht: { format: 'html', read: readMht },
  wordml: { format: 'docx', read: readWordXml },
  pdf: { format: 'pdf', read: readPdf },
  ole: { format: 'doc', read: readDoc },
  rtf: { format: 'rtf', read: readRtf },
  image: refuse('txt', faults.unsupported('图片')),
  rar: refuse('txt', faults.unsupported(' RAR、7z 或 gzip 压缩包')),
  ceb: refuse('txt', faults.unsupported('版式文件（CEB、CAJ）')),
  uof: refuse('txt', faults.unsupported('标文通文件（UOF）')),
  excel: refuse('txt', faults.unsupported(' Excel 表格')),
  shortcut: refuse('txt', faults.unsupported('网址的快捷方式，报告不在里面')),
  program: refuse('txt', faults.unsupported('程序的源代码，不是报告')),
  binary: refuse('txt', faults.binary()),
};

const zipReaders: Readonly<Record<ZipContents, Reader>> = {
  docx: { format: 'docx', read: readDocx },
  archive: { format: 'txt', read: readUnopened },
  broken: refuse('docx', faults.corrupt('文件（docx 或压缩包）')),
  xlsx: refuse('txt', faults.unsupported(' Excel 表格')),
  pptx: refuse('txt', faults.unsupported('演示文稿')),
  odt: { format: 'odt', read: readOdt },
  ofd: refuse('txt', faults.unsupported(' OFD 版式文件')),
};

/** An archive handed in as one document: what is wrong with it, or that it must be opened first. */
function readUnopened(bytes: Uint8Array): Content {
  const listing = listZip(bytes);
  return unreadable('problem' in listing ? listing.problem : faults.archive());
}

/**
 * A file's content as a document. Never throws for what the file holds: one that cannot be read has the text '' and an
 * error among its problems. `path` is kept as given. What kind of file it is is told by its bytes, not by its name.
 */
export async function readDocument(path: string, bytes: Uint8Array): Promise<Document> {
  const rejected = bytes.length === 0 ? faults.empty() : bytes.length > maxBytes ? faults.tooLarge(bytes.length) : null;
  if (rejected) return refused(path, bytes, rejected);
  const kind = sniff(bytes);
  const reader = kind === 'zip' ? zipReaders[contentsOf(bytes)] : readers[kind];
  const sha256 = hash(bytes);
  try {
    return { path, format: reader.format, sha256, ...(await reader.read(bytes)) };
  } catch {
    return { path, format: reader.format, sha256, ...unreadable(faults.failed()) };
  }
}

/**
 * The files of a zip archive as documents, in the archive's order, each with the path `archive.zip/its name`. What is
 * wrong with one is that one's problem; an archive that cannot be opened is one document that says why. Never throws.
 */
export async function readArchive(path: string, bytes: Uint8Array): Promise<Document[]> {
  const documents: Document[] = [];
  for (const found of unpackArchive(path, bytes)) {
    const document =
      'bytes' in found ? readDocument(found.name, found.bytes) : refused(found.name, null, found.problem);
    documents.push(await document);
  }
  return documents;
}

function refused(path: string, bytes: Uint8Array | null, problem: Problem): Document {
  return { path, format: 'txt', sha256: hash(bytes ?? new Uint8Array()), ...unreadable(problem) };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
