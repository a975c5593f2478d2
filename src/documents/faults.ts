import type { Problem, Span } from './document.ts';
import { maxArchiveBytes } from './limits.ts';

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
      `这其实是${what}，读不了。能读的是文本、网页、Word（doc、docx、rtf）、odt、有文字层的 PDF，以及装着它们的 zip 压缩包。请另存为其中一种再放进来。`,
    ),
  archive: () =>
    error('document.archive', '这是一个压缩包，里面可以有许多份报告。请用 npm run ingest 收录，或者先解压。'),
  archiveTooLarge: () =>
    error(
      'document.archive-too-large',
      `压缩包超过 ${maxArchiveBytes / 1024 / 1024} MB，没有读取。请解压后放进来，或拆成几个压缩包。`,
    ),
  archiveBomb: () =>
    error(
      'document.zip-bomb',
      '压缩包解开后大得不合常理（可能是“压缩炸弹”），没有读取。请确认来源，解压检查后只放报告文件。',
    ),
  tooManyEntries: (limit: number) =>
    error('document.too-many-entries', `压缩包里的文件超过 ${limit} 个，没有读取。请拆成几个压缩包，或解压后放进来。`),
  archiveTooDeep: () =>
    error('document.archive-too-deep', '压缩包里套着太多层压缩包，里层没有读取。请解压后再放进来。'),
  archiveEmpty: () => error('document.archive-empty', '压缩包里没有文件。请确认打包时选中了报告。'),
  archiveDamaged: () =>
    error('document.archive-damaged', '压缩包已损坏或没有下载完整，打不开。请重新下载，或重新打包。'),
  password: () => error('document.password', '文件加了密码，无法读取。请先用密码打开，去掉密码后另存一份再放进来。'),
  corrupt: (what: string) =>
    error('document.corrupt', `${what}已损坏或没有下载完整，读不出来。请重新导出或下载这份报告。`),
  xmlEntities: () =>
    error(
      'document.xml-bomb',
      '文件里定义了 XML 实体，Word 从不这样写（可能是“XML 炸弹”），没有读取。请确认来源，重新导出。',
    ),
  tooDeep: () =>
    error('document.too-deep', '文件里的标签一层套一层，深得不合常理，没有读取。请把正文另存为文本文件再放进来。'),
  tooComplex: () =>
    error('document.too-complex', '文件里的标签多得不合常理，没有读取。请只留报告正文，另存后再放进来。'),
  tooManyPages: (pages: number, limit: number) =>
    error(
      'document.too-many-pages',
      `PDF 有 ${pages} 页，超过 ${limit} 页的上限，没有读取。请只放报告正文，或拆成几个文件。`,
    ),
  tooSlow: () => error('document.too-slow', '文件太复杂，在限定时间里没有读完。请另存为 Word 或文本文件再放进来。'),
  scan: () =>
    error(
      'document.scan',
      '这份 PDF 是扫描件，页面都是图片，没有文字层，读不出内容。请找原来的文字版，或先做文字识别（OCR）并校对后再放进来。',
    ),
  garbledLayer: () =>
    error(
      'document.garbled-layer',
      'PDF 的字体没有带文字对照，取出来的是乱码，没有收录。请用 Word 版，或重新导出 PDF。',
    ),
  scannedPages: (pages: readonly number[]): Problem => ({
    code: 'document.scanned-pages',
    severity: 'warning',
    message: `第 ${pages.join('、')} 页是图片，没有文字，那里写了什么读不出来，按“未写明”处理。请换一份文字版核对。`,
  }),
  recognized: (pages: readonly number[]): Problem => ({
    code: 'document.recognized',
    severity: 'warning',
    message: `第 ${pages.join('、')} 页是扫描件，文字是机器识别（OCR）出来的，数字可能认错。请换一份文字版，或对照原件核对。`,
  }),
  attachmentOnly: (names: readonly string[]) =>
    error(
      'document.attachment-only',
      `网页只是一则公告，报告在附件里${names.length > 0 ? `（${names.join('、')}）` : ''}。请下载附件，放进来代替这个网页。`,
    ),
  paged: (): Problem => ({
    code: 'document.paged',
    severity: 'warning',
    message: '报告在网站上分成了几页，这个文件只是其中一页，别的页没有读，没写到的可能在那里。请把各页都存进一个文件。',
  }),
  noBody: () =>
    error(
      'document.no-body',
      '网页里找不到正文，可能正文是由脚本或框架（iframe）另外载入的。请在浏览器里打开后另存，或把正文存为文本文件。',
    ),
  onlyPictures: () =>
    error(
      'document.only-pictures',
      '文件里只有图片，没有文字，读不出内容。请找原来的文字版，或先做文字识别（OCR）并校对。',
    ),
  picture: (span: Span): Problem => ({
    code: 'document.picture',
    severity: 'warning',
    message: '这里有一张图片，可能是表格，图片里的内容读不出来，按“未写明”处理。请换一份带文字表格的文件核对。',
    span,
  }),
  cutOff: (at: number): Problem => ({
    code: 'document.cut-off',
    severity: 'warning',
    message: '文件没有写完就断了，后面的内容可能缺失。请重新下载或导出这份报告。',
    span: { start: Math.max(0, at - 1), end: at },
  }),
  mirror: (): Problem => ({
    code: 'document.mirror',
    severity: 'warning',
    message: '这是加了注音或改成繁体的转载页面，注音已去掉，繁体已按简体收录。请尽量换成政府网站上的原文。',
  }),
  autoNumbers: (format: 'doc' | 'odt'): Problem => ({
    code: 'document.auto-numbers',
    severity: 'warning',
    message: `文件用了自动编号，${format === 'doc' ? '旧版 doc' : 'odt'} 格式里的编号还原不出来，章节划分可能不准。请另存为 docx 再放进来。`,
  }),
  binary: () =>
    error(
      'document.binary',
      '文件里是二进制数据，不是文字，也不是能读的文档。请把报告正文另存为 UTF-8 编码的文本文件。',
    ),
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
