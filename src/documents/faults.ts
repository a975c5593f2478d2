import type { Problem } from './document.ts';

/** Bytes that one file may have. The longest reports known are under 1 MB of text; a bigger file is something else. */
export const maxBytes = 20 * 1024 * 1024;

/** Why a document could not be read, or what in it is doubtful. Messages go before administrators, so they say what to do. */
export const faults = {
  empty: () => error('document.empty', '文件是空的，一个字节也没有。请重新导出或下载这份报告。'),
  blank: () => error('document.blank', '文件里只有空白，没有文字。请确认导出时正文没有丢失。'),
  tooLarge: (bytes: number) =>
    error(
      'document.too-large',
      `文件有 ${(bytes / 1024 / 1024).toFixed(1)} MB，超过 ${maxBytes / 1024 / 1024} MB 的上限，没有读取。请只放报告正文，或拆成几个文件。`,
    ),
  unsupported: (what: string) =>
    error(
      'document.unsupported',
      `这其实是${what}，目前只能读取文本文件（.txt、.md）。请把正文另存为文本文件再放进来。`,
    ),
  binary: () => error('document.binary', '文件里是二进制数据，不是文字。请把报告正文另存为 UTF-8 编码的文本文件。'),
  undecodable: () =>
    error(
      'document.encoding',
      '文件的编码认不出来：既不是 UTF-8，也不是 GB18030（GBK）。请另存为 UTF-8 编码的文本文件。',
    ),
  garbled: () =>
    error(
      'document.garbled',
      '文件解码后读不成句子，可能是编码混用，也可能是在半个字处被截断。请重新导出，并存为 UTF-8 编码。',
    ),
  big5: () => error('document.big5', '文件看起来是 Big5（繁体）编码，无法可靠读取。请另存为 UTF-8 编码的文本文件。'),
  failed: () => error('document.failed', '读取文件时出错，内容可能已损坏。请重新导出或下载这份报告。'),
  damaged: (count: number, start: number): Problem => ({
    code: 'document.damaged',
    severity: 'warning',
    message: `文件里有 ${count} 处损坏的字（显示为 �），这些地方的内容可能不全。最好换一份完好的文件。`,
    span: { start, end: start + 1 },
  }),
} as const;

function error(code: string, message: string): Problem {
  return { code, severity: 'error', message };
}
