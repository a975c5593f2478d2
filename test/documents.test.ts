import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxBytes } from '../src/documents/faults.ts';
import { fold } from '../src/documents/fold.ts';
import { readDocument } from '../src/documents/read.ts';

const sentence = '二〇一六年，青溪镇主动公开政府信息 47 条。\n没有收到公开申请。\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 「青溪镇主动公开信息，本年没有收到政府信息公开申请，也没有发生复议。」 in GB2312 bytes, written out since Node only decodes it. */
const gb = Buffer.from(
  'c7e0cfaad5f2d6f7b6afb9abbfaad0c5cfa2a3acb1bec4eac3bbd3d0cad5b5bdd5feb8aed0c5cfa2b9abbfaac9eac7eba3acd2b2c3bbd3d0b7a2c9fab8b4d2e9a1a3',
  'hex',
);
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const codes = async (bytes: Uint8Array, path = '某.txt') =>
  (await readDocument(path, bytes)).problems.map((p) => `${p.severity} ${p.code}`);

describe('文字文件', () => {
  test('UTF-8 原样读出，句子、空格、换行一个不少', async () => {
    const document = await readDocument('青溪镇2016.txt', utf8(sentence));
    expect(document).toMatchObject({
      path: '青溪镇2016.txt',
      format: 'txt',
      encoding: 'utf-8',
      text: sentence,
      problems: [],
    });
    expect(document.sha256).toBe(createHash('sha256').update(sentence).digest('hex'));
  });

  test('带 BOM 的 UTF-8 不留下 BOM', async () => {
    expect((await readDocument('a.txt', utf8(`\ufeff${sentence}`))).text).toBe(sentence);
  });

  test('GB18030', async () => {
    const document = await readDocument('a.txt', gb);
    expect(document.encoding).toBe('gb18030');
    expect(document.text).toBe('青溪镇主动公开信息，本年没有收到政府信息公开申请，也没有发生复议。');
  });

  test.each([false, true])('带 BOM 的 UTF-16（大端 %s）', async (big) => {
    expect((await readDocument('a.txt', utf16(sentence, big))).text).toBe(sentence);
  });

  test('CRLF 与单独的 CR 都成 LF', async () => {
    expect((await readDocument('a.txt', utf8('一、概述\r\n正文\r结尾'))).text).toBe('一、概述\n正文\n结尾');
  });

  test('Word 的书签残留还在正文里，摘录才能逐字对上', async () => {
    const text = '[bookmark: _GoBack]二、主动公开情况';
    expect((await readDocument('a.txt', utf8(text))).text).toBe(text);
  });

  test('一行一段，空行不成段', async () => {
    const { text, blocks } = await readDocument('a.txt', utf8('甲\n \n  乙丙\n'));
    expect(blocks.map((b) => text.slice(b.span.start, b.span.end))).toEqual(['甲', '  乙丙']);
  });

  test('坏字有提醒，其余照读', async () => {
    const document = await readDocument('a.txt', utf8('\r\n公开\ufffd\ufffd条'));
    expect(document.problems).toMatchObject([
      { code: 'document.damaged', severity: 'warning', span: { start: 3, end: 4 } },
    ]);
    expect(document.problems[0]?.message).toContain('2 处');
    expect(document.text).toContain('公开');
  });

  test('五份报告都读得出来，没有毛病', async () => {
    const folder = new URL('../data/reports/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const document = await readDocument(file, readFileSync(new URL(file, folder)));
      expect(document.problems).toEqual([]);
      expect(document.text).toContain('政府信息');
    }
  });
});

describe('读不了的文件：说清楚，不抛错', () => {
  const half = utf8('青溪镇主动公开政府信息四十七条，没有收到申请，也没有收费。'.repeat(3)).slice(0, -1);
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['空文件', utf8(''), 'document.empty'],
    ['只有空白', utf8(' \n\u3000\r\n\t'), 'document.blank'],
    ['只剩开头的 PDF', utf8('%PDF-1.7\n...'), 'document.corrupt'],
    ['只剩开头的 docx', Buffer.from('504b030414000600', 'hex'), 'document.corrupt'],
    ['只剩开头的 doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'document.corrupt'],
    ['图片', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'document.unsupported'],
    ['含 NUL 的数据', Buffer.from([65, 66, 0, 67]), 'document.binary'],
    ['认不出的编码', Buffer.from('fffdff80ff81b5c4ff', 'hex'), 'document.encoding'],
    ['半个字处截断的 UTF-8', half, 'document.garbled'],
    ['太大', new Uint8Array(maxBytes + 1).fill(65), 'document.too-large'],
  ];
  test.each(cases)('%s', async (_, bytes, code) => {
    const document = await readDocument('某.txt', bytes);
    expect(document.problems.map((p) => `${p.severity} ${p.code}`)).toEqual([`error ${code}`]);
    expect(document.text).toBe('');
    expect(document.problems[0]?.message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
  });

  test('Big5 不会被当成 GB18030 读成乱字', async () => {
    // 「本所主動公開政府資訊，今年沒有人申請」 twice over, in Big5.
    const words = 'a5bba9d2a544b0cab6c0a4bda87db4baa7b5b6bab554a7d8a141a4b5a67ea853a6b3a448a5d3bdd0';
    const bytes = Buffer.from(words.repeat(3), 'hex');
    expect(await codes(bytes)).toEqual([expect.stringMatching(/^error document\.(?:big5|garbled|encoding)$/u)]);
  });

  test('扩展名说谎不要紧：名叫 .pdf 的文字照读', async () => {
    expect(await codes(utf8(sentence), '报告.pdf')).toEqual([]);
  });

  test('以字母 BM 开头的文字不是图片', async () => {
    expect(await codes(utf8(`BM ${sentence}`))).toEqual([]);
  });

  test('任何字节都不抛错；读不出必有原因', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const document = await readDocument('x', bytes);
        expect(document.text === '').toBe(document.problems.some((p) => p.severity === 'error'));
        for (const { span } of document.blocks) expect(document.text.slice(span.start, span.end)).toMatch(/\S/u);
      }),
    );
  });
});

describe('fold', () => {
  test('全角数字、字母、标点成半角，各种空白成空格，○〇 不动', () => {
    expect(fold('２０１４年（一）ＡＢ：９９．１％，二○一四〇\u3000\u00a0\t完')).toBe(
      '2014年(一)AB:99.1%,二○一四〇   完',
    );
  });

  test('换行、顿号、句号、书名号、〔〕 不变', () => {
    expect(fold('甲\n乙、丙。《丁》〔2015〕')).toBe('甲\n乙、丙。《丁》〔2015〕');
  });

  test('长度永不变', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
});
