import { asDoc } from '../../test/documents/as-doc.ts';
import { asOdt } from '../../test/documents/as-odt.ts';
import { asRtf } from '../../test/documents/as-rtf.ts';
import type { Part } from '../../test/documents/report.ts';
import { zipOf } from '../../test/library/zip.ts';

/** A text in one of the forms in which offices publish: made here, so that a benchmark needs no files from elsewhere. */
export interface Form {
  readonly extension: string;
  write(text: string): Uint8Array;
}

const paragraphs = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const asPage = (text: string): Uint8Array => {
  const body = paragraphs(text).map((line) => `<p>${escaped(line.trim())}</p>`);
  const menu = '首页 政务公开 办事服务 互动交流'.split(' ').map((name) => `<li><a href="/${name}">${name}</a></li>`);
  return gb18030(
    `<!DOCTYPE html><html><head><meta charset="gb2312"><title>年度报告</title></head><body><ul>${menu.join('')}</ul>` +
      `<div class="TRS_Editor">${body.join('\n')}</div><div>扫一扫在手机上查看当前页面</div></body></html>`,
  );
};

const asWord = (text: string): Uint8Array => {
  const body = paragraphs(text).map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipOf([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: 'word/document.xml',
      bytes: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${namespace}"><w:body>${body.join('')}</w:body></w:document>`,
    },
  ]);
};

/** Lines of 40 characters, 48 of them a page, in a font that every reader of PDF brings along. */
const asPdf = (text: string): Uint8Array => {
  const lines = paragraphs(text).flatMap((line) => `　　${line.trim()}`.match(/.{1,40}/gu) ?? []);
  const pages: string[][] = [];
  for (let from = 0; from < lines.length; from += 48) pages.push(lines.slice(from, from + 48));
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, page) => `${page * 2 + 6} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 90>>',
  ];
  pages.forEach((page, index) => {
    const shown = page.map((line, row) => `BT /F 12 Tf 54 ${780 - row * 15} Td <${hexOf(line)}> Tj ET`).join('\n');
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${index * 2 + 7} 0 R>>`,
      `<</Length ${shown.length}>>stream\n${shown}\nendstream`,
    );
  });
  return Buffer.from(pdfOf(objects), 'latin1');
};

function pdfOf(objects: readonly string[]): string {
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
}

function hexOf(line: string): string {
  return [...line].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

const parts = (text: string): Part[] => paragraphs(text).map((line) => ({ kind: 'paragraph', text: line.trim() }));

const asBytes = (text: string): Uint8Array => Buffer.from(text);

export const forms: readonly Form[] = [
  { extension: 'txt', write: asBytes },
  { extension: 'gbk.txt', write: gb18030 },
  { extension: 'html', write: asPage },
  { extension: 'docx', write: asWord },
  { extension: 'doc', write: (text) => asDoc(parts(text)) },
  { extension: 'rtf', write: (text) => asRtf(parts(text)) },
  { extension: 'odt', write: (text) => asOdt(parts(text)) },
  { extension: 'pdf', write: asPdf },
];

let codes: ReadonlyMap<string, readonly number[]> | undefined;

/** Node only decodes it: the codes are read off the decoder. What has none becomes `?`. */
function gb18030(text: string): Uint8Array {
  codes ??= readCodes();
  return Uint8Array.from(
    [...text].flatMap(
      (character) => codes?.get(character) ?? [character.codePointAt(0)! < 128 ? character.charCodeAt(0) : 63],
    ),
  );
}

function readCodes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && character.length === 1 && character !== '\ufffd') found.set(character, [lead, trail]);
    }
  }
  return found;
}
