import { describe, expect, test } from 'vitest';
import { asGbk } from './gb18030.ts';
import { codesOf, figuresOf, read } from './reading.ts';
import { narrative } from './report.ts';
import { inSite } from './site.ts';

const page = (inside: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${inside}</body></html>`;
const sentence = '2016年，青溪镇主动公开政府信息47条，没有收到公开申请，也没有发生行政复议和行政诉讼。';

describe('另存的网页', () => {
  const mht = (encoding: string, content: string, charset: string): string =>
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: http://www.example.gov.cn/a.html\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--1"\r\n\r\n------Part--1\r\nContent-Type: text/html; charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: http://www.example.gov.cn/a.html\r\n\r\n${content}\r\n------Part--1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Part--1--\r\n`;
  const quoted = (bytes: Uint8Array): string =>
    [...bytes]
      .map((b, i) => `=${b.toString(16).toUpperCase().padStart(2, '0')}${i % 20 === 19 ? '=\r\n' : ''}`)
      .join('');

  test('mht，quoted-printable', async () => {
    const document = await read(mht('quoted-printable', quoted(Buffer.from(page(`<p>${sentence}</p>`))), 'utf-8'));
    expect(document).toMatchObject({
      format: 'html',
      text: `${sentence}\n`,
      metadata: { url: 'http://www.example.gov.cn/a.html' },
    });
  });

  test('mht，base64，GBK', async () => {
    const content = Buffer.from(asGbk(`<html><body><p>${sentence}</p></body></html>`)).toString('base64');
    expect((await read(mht('base64', content.replace(/.{76}/gu, '$&\r\n'), 'gb2312'))).text).toBe(`${sentence}\n`);
  });

  test('名叫 .doc 的网页按网页读', async () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"></head><body><p class=MsoNormal><span>${sentence}</span><o:p></o:p></p></body></html>`;
    expect(await read(word, '报告.doc')).toMatchObject({ format: 'html', text: `${sentence}\n` });
  });
});

describe('转载的页面', () => {
  test('ruby 的注音不进正文', async () => {
    const { text } = await read(
      page('<p>公<ruby>开<rt>kāi</rt></ruby>政府信息47条，没有收到申请，没有发生行政复议。</p>'),
    );
    expect(text).toContain('公开政府信息47条');
  });

  const mirrored =
    '2016年,,我鎮(zhèn)主動(dòng)公開(kāi)政府信息47條(tiáo)，沒(méi)有收到申請(qǐng)，沒(méi)有發(fā)生行政復(fù)議(yì)。';
  test.each([
    ['网页', page(`<p>${mirrored}</p>`)],
    ['文本', mirrored],
  ])('繁体带注音的%s：去注音、还原简体，并提醒', async (_, content) => {
    const document = await read(content);
    expect(document.text.trim()).toBe('2016年,我镇主动公开政府信息47条，没有收到申请，没有发生行政复议。');
    expect(codesOf(document)).toEqual(['warning document.mirror']);
  });

  test('只有一两个繁体字或括号里的英文，原样不动', async () => {
    const plain =
      '2016年，我镇（著名的陶瓷之鄉）主动公开政府信息47条，通过网站（www）和微信（wechat）公开，没有收到申请。';
    expect(await read(plain)).toMatchObject({ text: plain, problems: [] });
  });

  test('数字不受四周的站名和广告影响', async () => {
    const plain = figuresOf(await read(inSite(narrative)));
    const hijacked = inSite(narrative).replaceAll('某某政府网', '某某娱乐').replaceAll('政务公开', '新品发布');
    expect(figuresOf(await read(hijacked))).toEqual(plain);
  });
});
