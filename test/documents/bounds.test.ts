import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDoc } from './as-doc.ts';
import { asDocx, docxOf, paragraphXml } from './as-docx.ts';
import { asHtml } from './as-html.ts';
import { asOdt } from './as-odt.ts';
import { asPdf, pdfOf, picturePage } from './as-pdf.ts';
import { asRtf } from './as-rtf.ts';
import { asGbk } from './gb18030.ts';
import { makeOle } from './make-ole.ts';
import { makeZip } from './make-zip.ts';
import { codesOf, read } from './reading.ts';
import { asText, narrative, statutory } from './report.ts';
import { inSite } from './site.ts';

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length / 2));
const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const encrypt =
  '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -60 /O <'.concat(
    'ab'.repeat(32),
    '> /U <',
    'cd'.repeat(32),
    '> >>',
  );

/** Kinds of broken file, each with the one reason that is given. */
const broken: readonly (readonly [string, () => Uint8Array | string, string])[] = [
  ['只下载了一半的 docx', () => half(asDocx(statutory)), 'corrupt'],
  ['只下载了一半的 doc', () => half(asDoc(statutory)), 'corrupt'],
  ['只剩开头的 PDF', () => asPdf(statutory).subarray(0, 900), 'corrupt'],
  [
    '里面没有正文的 docx',
    () =>
      makeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '<w:document/>' },
      ]),
    'corrupt',
  ],
  [
    '正文是乱字节的 docx',
    () =>
      makeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: Uint8Array.of(0xff, 0xfd, 0xff, 0x80) },
      ]),
    'corrupt',
  ],
  ['空白的 docx', () => docxOf(paragraphXml(run(' '))), 'blank'],
  [
    '带实体定义的 docx（XML 炸弹）',
    () => docxOf(paragraphXml(run('&b;')), '<!DOCTYPE a [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;">]>'),
    'xml-bomb',
  ],
  ['层层嵌套的 docx', () => docxOf('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)), 'too-deep'],
  ['层层嵌套的网页', () => `<html><body>${'<div>'.repeat(100_000)}公开`, 'too-deep'],
  ['标签多得离谱的网页', () => `<html><body>${'<p>公'.repeat(450_000)}公开`, 'too-complex'],
  ['解开后大得离谱的 docx', () => docxOf(paragraphXml(run('0'.repeat(80_000_000)))), 'zip-bomb'],
  [
    '说自己很小的 docx 炸弹',
    () =>
      makeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '0'.repeat(70_000_000), claimedSize: 1000 },
      ]),
    'zip-bomb',
  ],
  ['加了密码的 docx', () => makeOle([{ name: 'EncryptedPackage', content: new Uint8Array(5000) }]), 'password'],
  ['加了密码的 doc', () => asDoc(narrative, { flags: 0x100 }), 'password'],
  ['加了密码的 PDF', () => pdfOf(['BT ET'], encrypt), 'password'],
  ['扫描的 PDF', () => pdfOf([picturePage, picturePage]), 'scan'],
  ['页数太多的 PDF', () => pdfOf(Array.from({ length: 301 }, () => 'BT ET')), 'too-many-pages'],
  ['旧版 Excel', () => makeOle([{ name: 'Workbook', content: new Uint8Array(5000) }]), 'unsupported'],
  [
    'Excel',
    () =>
      makeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: '<w/>' },
      ]),
    'unsupported',
  ],
  [
    '演示文稿',
    () =>
      makeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'ppt/presentation.xml', content: '<w/>' },
      ]),
    'unsupported',
  ],
  ['OFD', () => makeZip([{ name: 'OFD.xml', content: '<ofd/>' }]), 'unsupported'],
  ['空的 RTF', () => '{\\rtf1\\ansi }', 'blank'],
  ['层层嵌套的 RTF', () => `{\\rtf1 ${'{'.repeat(5000)}公`, 'too-deep'],
  ['RAR', () => Buffer.from('526172211a0700cf907300000d00000000000000', 'hex'), 'unsupported'],
  ['绕圈的 doc', circling, 'corrupt'],
  [
    '指到文件外面的 doc',
    () => patched(asDoc(narrative), (b) => b.writeUInt32LE(0x7fffffff, wordStream(b) + 0x1a2)),
    'corrupt',
  ],
  ['打不开的压缩包', () => Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync('x'.repeat(99))]), 'corrupt'],
];

describe('坏文件各有各的原因，用中文说清楚', () => {
  test.each(broken)('%s', async (_, make, code) => {
    const document = await read(make());
    expect(codesOf(document)).toEqual([`error document.${code}`]);
    expect(document.text).toBe('');
    expect(document.problems[0]?.message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
  });

  test('内存不涨：读完所有坏文件不到 1 GB', async () => {
    for (const [, make] of broken) await read(make());
    expect(process.memoryUsage().rss).toBeLessThan(1024 ** 3);
  });
});

describe('随手弄坏的文件：不抛错，读不出必有原因', () => {
  const whole: Readonly<Record<string, Uint8Array>> = {
    docx: asDocx(narrative),
    doc: asDoc(narrative),
    odt: asOdt(narrative),
    rtf: asRtf(narrative),
    pdf: asPdf(statutory.slice(0, 6), { cells: 'nothing' }),
    html: Buffer.from(inSite(narrative)),
    mht: Buffer.from(`MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${asHtml(narrative)}`),
    'GBK 文本': asGbk(asText(narrative)),
  };
  test.each(Object.entries(whole))('%s', async (_, bytes) => {
    const at = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(at, fc.integer({ min: 0, max: 255 })), { maxLength: 30 }),
        fc.oneof(at, fc.constant(bytes.length - 1)),
        async (changes, last) => {
          const damaged = Uint8Array.from(bytes.subarray(0, last + 1));
          for (const [i, value] of changes) if (i < damaged.length) damaged[i] = value;
          const document = await read(damaged);
          expect(document.text === '').toBe(document.problems.some(({ severity }) => severity === 'error'));
          for (const { span } of document.blocks) expect(document.text.slice(span.start, span.end)).not.toBe('');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('读得出但要提醒的', () => {
  test('网页里几百万个空格', async () => {
    expect((await read(`<html><body><p>公开${' '.repeat(3_000_000)}5条`)).text).toBe('公开 5条\n');
  });

  test('PDF 里有一页是图片：说是第几页，别的页照读', async () => {
    const text = 'BT /F1 12 Tf 60 700 Td <4e3b52a8516c5f00> Tj ET';
    const document = await read(pdfOf([text, picturePage, text]));
    expect(document.text).toContain('主动公开');
    expect(codesOf(document)).toEqual(['warning document.scanned-pages']);
    expect(document.problems[0]?.message).toContain('第 2 页');
  });

  test('docx 里删掉的、隐藏的、域代码都不读', async () => {
    const { text } = await read(
      docxOf(
        paragraphXml(
          `${run('公开')}<w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins>${run('47')}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>98</w:t></w:r><w:r><w:instrText>PAGE 97</w:instrText></w:r>${run('条')}`,
        ),
      ),
    );
    expect(text).toBe('公开47条\n');
  });

  test('docx 的多级自动编号接着数，重开从头数', async () => {
    const item = (level: number, words: string) =>
      paragraphXml(run(words), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr>`);
    const { text } = await read(
      docxOf(item(0, '概述') + item(1, '机制') + item(1, '队伍') + item(0, '公开') + item(1, '数量') + item(2, '网站')),
    );
    expect(text).toBe('一、概述\n（一）机制\n（二）队伍\n二、公开\n（一）数量\n2.1 网站\n');
  });

  test('旧 doc 的自动编号还原不出来：字都在，说一声', async () => {
    const document = await read(asDoc(narrative, { numbered: true }));
    expect(document.text).toContain('全年共主动公开政府信息64条');
    expect(codesOf(document)).toEqual(['warning document.auto-numbers']);
  });

  test('存成单个 XML 的 Word 文件（2003），编号也在', async () => {
    const item = (label: string, words: string) =>
      `<w:p><w:pPr><w:listPr><wx:t wx:val="${label}"/></w:listPr></w:pPr>${run(words)}</w:p>`;
    const xml = `<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="w" xmlns:wx="wx"><w:body><wx:sect>${item('一、', '概述')}<w:p>${run('公开47条。')}</w:p></wx:sect></w:body></w:wordDocument>`;
    expect(await read(xml, '报告.doc')).toMatchObject({ format: 'docx', text: '一、概述\n公开47条。\n' });
  });

  test('目录不重复标题，文本框里的字不丢', async () => {
    const contents = paragraphXml(run('一、概述 1'), '<w:pStyle w:val="TOC1"/>');
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraphXml(run('框里的字'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraphXml(run('框里的字'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect((await read(docxOf(contents + paragraphXml(run('一、概述')) + paragraphXml(box)))).text).toBe(
      '一、概述\n框里的字\n',
    );
  });
});

function patched(bytes: Uint8Array, change: (bytes: Buffer) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

/** Where the stream WordDocument begins: its first word is known. */
function wordStream(bytes: Buffer): number {
  return bytes.indexOf(Buffer.from('eca5c100', 'hex'));
}

/** A doc whose allocation table leads its directory in a circle. */
function circling(): Uint8Array {
  return patched(asDoc(narrative), (bytes) => bytes.writeUInt32LE(1, 512 + 4));
}
