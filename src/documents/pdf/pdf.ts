import { faults } from '../faults.ts';
import { type Content, unreadable } from '../text.ts';
export async function readPdf(_bytes: Uint8Array): Promise<Content> {
  return unreadable(faults.unsupported(' PDF 文件'));
}
