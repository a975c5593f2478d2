import { open } from 'node:fs/promises';
import type { Problem } from '../documents/document.ts';
import { faults, maxBytes } from '../documents/faults.ts';
import { sha256 } from './files.ts';
import type { Input } from './inputs.ts';
import type { FileRecord } from './record.ts';

/** Bytes of a file, or the problem that keeps us from reading them. */
export type Content = { readonly bytes: Uint8Array } | { readonly problem: Problem };

/** Archives may be larger than documents. */
const maxArchive = 100 * 1024 * 1024;

/** The bytes of an input, or why there are none. Too large a file is refused by its size, before it fills the memory. */
export async function fetchContent({ path }: Input): Promise<Content> {
  const handle = await open(path).catch(() => undefined);
  if (!handle) return { problem: unreadable };
  try {
    const { size } = await handle.stat();
    if (size > maxBytes && (size > maxArchive || !(await isZip(handle)))) return { problem: faults.tooLarge(size) };
    return { bytes: await handle.readFile() };
  } catch {
    return { problem: unreadable };
  } finally {
    await handle.close().catch(() => undefined);
  }
}

async function isZip(handle: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  return buffer.toString('latin1', 0, 2) === 'PK';
}

const unreadable: Problem = { code: 'ingest.unreadable', severity: 'error', message: '文件打不开，请检查权限。' };

/** By which a file is known again. */
export type Marks = Pick<FileRecord, 'content' | 'key'>;

/** @param around all that decides a file's outcome beside its content */
export function marksOf({ given, within }: Input, fetched: Content, around: string): Marks {
  const held = 'bytes' in fetched ? sha256(fetched.bytes) : fetched.problem.message;
  const content = sha256(JSON.stringify([held, given, within]));
  return { content, key: sha256(`${content} ${around}`) };
}
