import { deflateSync, gzipSync } from 'node:zlib';
import { type Packed, zipOf } from './zip.ts';

/** A file that cannot be read, or not as it stands: its bytes, and what must be said about it. */
export interface Broken {
  readonly bytes: Uint8Array | string;
  readonly says: RegExp;
}

const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);
const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) % 256));
const report = '某镇2015年政府信息公开工作年度报告\n一、主动公开情况\n2015年，我镇主动公开政府信息41条。\n';
const types: Packed = { name: '[Content_Types].xml', bytes: '<Types/>' };
const word = (document: string): Buffer =>
  zipOf([types, { name: 'word/document.xml', bytes: `<?xml version="1.0"?>${document}` }]);
const body = (inner: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const paragraph = `<w:p><w:r><w:t>${report}</w:t></w:r></w:p>`;
const nested = (depth: number): Buffer => {
  let inner = zipOf([{ name: '报告.txt', bytes: report }]);
  for (let level = 0; level < depth; level++) inner = zipOf([{ name: `${level}.zip`, bytes: inner }]);
  return inner;
};
/** 某鎮民國一百年政府資訊公開年度報告。本鎮於本年度主動公開政府資訊四十一條，收到申請二件，均已按時辦結。 */
const big5 = Buffer.from(
  'ac59c2eda5c1b0eaa440a6caa67eac46a9b2b8eab054a4bdb67da67eabd7b3f8a769a143a5bbc2eda9f3a5bba67eabd7a544b0caa4bdb67dac46a9b2b8eab054a57ca451a440b1f8a141a6aca8eca5d3bdd0a447a5f3a141a7a1a477abf6aec9bfecb5b2a143',
  'hex',
);
/** A PDF of one page, on which there is this content. */
function pdf(content: string): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 5\n0000000000 65535 f \n${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
}

/** Kinds of file that come out of offices and off the web and are no report, by name. */
export const broken: Readonly<Record<string, Broken>> = {
  '空.txt': { bytes: '', says: /空的/u },
  '空白.txt': { bytes: ' \n\u3000\r\n\t\n', says: /只有空白/u },
  '二进制.txt': { bytes: noise, says: /二进制/u },
  '零.txt': { bytes: Buffer.concat([Buffer.from(report), Buffer.alloc(50)]), says: /二进制|损坏/u },
  '半个字.txt': {
    bytes: Buffer.concat([Buffer.from(report).subarray(0, 100), bytes(0xff, 0xfe, 0xfd, 0xff)]),
    says: /编码|解码/u,
  },
  '繁体.txt': { bytes: big5, says: /Big5/u },
  '太大.txt': { bytes: Buffer.alloc(21 * 1024 * 1024, 0x61), says: /超过 20 MB/u },
  '没有单位.txt': { bytes: '2015年度报告\n全年主动公开政府信息41条。', says: /单位.*sources\.json/u },
  '没有年份.txt': { bytes: '某镇政府信息公开工作年度报告\n主动公开政府信息若干条。', says: /年.*sources\.json/u },
  '图片.png': { bytes: Buffer.concat([bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), noise]), says: /图片/u },
  '照片.pdf': { bytes: Buffer.concat([bytes(0xff, 0xd8, 0xff, 0xe0), noise]), says: /图片/u },
  '动图.doc': { bytes: Buffer.concat([Buffer.from('GIF89a'), noise]), says: /图片/u },
  '富文本.doc': { bytes: String.raw`{\rtf1\ansi\ansicpg936{\fonttbl{\f0 Arial;}}\pard\par}`, says: /只有空白/u },
  '压缩.rar': { bytes: Buffer.concat([Buffer.from('Rar!\u001a\u0007\u0000', 'latin1'), noise]), says: /RAR/u },
  '压缩.7z': { bytes: Buffer.concat([bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), noise]), says: /7z/u },
  '压缩.gz': { bytes: gzipSync(report), says: /gzip/u },
  '表格.xlsx': { bytes: zipOf([types, { name: 'xl/workbook.xml', bytes: '<workbook/>' }]), says: /Excel/u },
  '幻灯.pptx': { bytes: zipOf([types, { name: 'ppt/presentation.xml', bytes: '<p/>' }]), says: /演示文稿/u },
  '开放.odt': {
    bytes: zipOf([
      { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', bytes: '<office/>' },
    ]),
    says: /OpenDocument.*损坏/u,
  },
  '版式.ceb': { bytes: Buffer.concat([Buffer.from('Founder CEB 3.0'), noise]), says: /CEB/u },
  '标文通.uot': {
    bytes: `<?xml version="1.0" encoding="UTF-8"?><uof:UOF xmlns:uof="u"><字:正文>${report}</字:正文></uof:UOF>`,
    says: /UOF/u,
  },
  '表格.xls': {
    bytes: `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>${report}</Workbook>`,
    says: /Excel/u,
  },
  '报告.url': { bytes: '[InternetShortcut]\r\nURL=http://www.example.gov.cn/2015.html\r\n', says: /快捷方式/u },
  '断了.zip': { bytes: zipOf([{ name: '报告.txt', bytes: report }]).subarray(0, 120), says: /损坏|没有下载完整/u },
  '空的.zip': { bytes: zipOf([]), says: /没有文件/u },
  '加密.zip': { bytes: zipOf([{ name: '报告.txt', bytes: report, encrypted: true }]), says: /密码/u },
  '炸弹.zip': { bytes: zipOf([{ name: '报告.txt', bytes: Buffer.alloc(64 * 1024 * 1024) }]), says: /压缩炸弹/u },
  '套娃.zip': { bytes: nested(5), says: /太多层/u },
  '太多.zip': {
    bytes: zipOf(Array.from({ length: 2100 }, (_, index) => ({ name: `${index}.txt`, bytes: '' }))),
    says: /超过 2000 个/u,
  },
  '断了.docx': { bytes: word(body(paragraph)).subarray(0, 300), says: /损坏/u },
  '炸弹.docx': {
    bytes: word(
      `<!DOCTYPE w [<!ENTITY a "啊啊啊啊"><!ENTITY b "&a;&a;&a;&a;">]>${body('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`,
    ),
    says: /XML/u,
  },
  '太深.docx': {
    bytes: word(body('<w:sdt>'.repeat(5000) + paragraph + '</w:sdt>'.repeat(5000))),
    says: /一层套一层|损坏/u,
  },
  '没有字.docx': { bytes: word(body('<w:p/>')), says: /没有文字|空白|图片/u },
  '断了.pdf': { bytes: `${pdf('BT ET').slice(0, 80)}${noise.toString('latin1')}`, says: /损坏/u },
  '扫描.pdf': { bytes: pdf('q 595 0 0 842 0 0 cm Q'), says: /扫描件/u },
  '断了.doc': {
    bytes: Buffer.concat([bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), noise.subarray(0, 900)]),
    says: /损坏/u,
  },
  '没有正文.html': {
    bytes: '<html><head><title>某镇</title></head><body><script>load()</script></body></html>',
    says: /正文/u,
  },
  '只有附件.html': {
    bytes:
      '<html><body><div class="TRS_Editor"><p>某镇2015年政府信息公开工作年度报告见附件。</p><p>附件：<a href="1.pdf">某镇2015年政府信息公开工作年度报告.pdf</a></p></div></body></html>',
    says: /附件/u,
  },
  '压缩的.txt': { bytes: Buffer.concat([deflateSync(noise), bytes(0)]), says: /二进制/u },
};
