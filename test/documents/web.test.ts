import { describe, expect, test } from 'vitest';
import { body } from './as-html.ts';
import { asGbk } from './gb18030.ts';
import { codesOf, read } from './reading.ts';
import { narrative, statutory } from './report.ts';
import { inSite } from './site.ts';

const page = (inside: string, head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${inside}</body></html>`;
const sentence = '2016年，青溪镇主动公开政府信息47条，没有收到公开申请，也没有发生行政复议和行政诉讼。';

describe('网页的正文', () => {
  const holders = [
    'class="TRS_Editor"',
    'id="zoom"',
    'class="article-con"',
    'id="UCAP-CONTENT"',
    'class="v_news_content"',
    'class="nobody-knows-this-name"',
  ];
  test.each(holders)('正文在 <div %s> 里：四周的菜单、索引、分享、计数、别的报告都不进来', async (holder) => {
    const { text } = await read(inSite(narrative, 'utf-8', { holder }));
    expect(text).toContain('全年共主动公开政府信息64条');
    expect(text).toContain('白沙乡人民政府');
    for (const other of [
      '3225',
      '521条',
      '999条',
      '8888',
      '1234567',
      '010-',
      'K0012',
      '分享',
      '扫一扫',
      '当前位置',
      '办事服务',
      '红石镇',
    ]) {
      expect(text, other).not.toContain(other);
    }
  });

  test('整页就是正文也读得全', async () => {
    expect((await read(page(`<p>${sentence}</p>`))).text).toBe(`${sentence}\n`);
  });

  test('没有标签可认时，按文字最密的地方取', async () => {
    const menu = Array.from({ length: 40 }, (_, i) => `<a href="/${i}">栏目公开${i}条</a>`).join(' ');
    const { text } = await read(
      page(`<div>${menu}</div><div><div><p>${sentence}</p><p>${sentence}</p></div></div><div>${menu}</div>`),
    );
    expect(text).toBe(`${sentence}\n${sentence}\n`);
  });

  test('用表格排版的老页面', async () => {
    const { text, blocks } = await read(
      page(`<table><tr><td><a href="/">首页</a></td><td><a href="/2">公开</a></td></tr></table>
        <table><tr><td width="10"></td><td>${body(narrative)}</td></tr></table>`),
    );
    expect(text).toContain('全年共主动公开政府信息64条，其中机构职能类信息3条');
    expect(blocks.every(({ kind }) => kind !== 'table')).toBe(true);
  });

  test('没有闭合的 p、td、tr 照样分段、分格', async () => {
    const { text } = await read(page('<p>一、概述<p>本镇公开5条<table><tr><td>规章<td>0<tr><td>行政许可<td>7</table>'));
    expect(text).toBe('一、概述\n本镇公开5条\n规章 | 0\n行政许可 | 7\n');
  });

  test('空格和源码换行不进数字，<br> 是换行', async () => {
    const { text } = await read(
      page('<p>公开信息&nbsp;&nbsp;87&nbsp;条，\n  其中网站\n 公开5条。<br/>没有收到申请。</p>'),
    );
    expect(text).toBe('公开信息 87 条，其中网站公开5条。\n没有收到申请。\n');
  });

  test('看不见的字不算：display:none、注释、脚本', async () => {
    const { text } = await read(
      page(`<p>${sentence}</p><p style="display: none">主动公开政府信息99条</p><!-- 98条 --><script>"97条"</script>`),
    );
    expect(text).toBe(`${sentence}\n`);
  });

  test('标题印在正文之外时补在最前面，印在里面时不重复', async () => {
    const outside = await read(
      page(`<h1>青溪镇2016年政府信息公开工作年度报告</h1><div id="zoom"><p>${sentence.repeat(4)}</p></div>`),
    );
    expect(outside.text.startsWith('青溪镇2016年政府信息公开工作年度报告\n2016年')).toBe(true);
    expect(outside.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    const inside = await read(inSite(narrative));
    expect(inside.text.match(/白沙乡2016年政府信息公开工作年度报告/gu)).toHaveLength(1);
  });

  test('空白格是空白，不是 0，也不吞掉右边的格', async () => {
    const { text, blocks } = await read(
      page('<table><tr><td>规章</td><td></td><td>0</td></tr><tr><td>行政许可</td><td>/</td><td>3</td></tr></table>'),
    );
    expect(text).toBe('规章 |  | 0\n行政许可 | / | 3\n');
    const cells = blocks[0]?.kind === 'table' ? blocks[0].cells : [];
    expect(cells[1]?.span).toEqual({ start: 5, end: 5 });
  });

  test('从电子表格粘贴来的隐藏行、隐藏格不算', async () => {
    const { text } = await read(
      page(
        '<table><tr style="display:none"><td>8</td><td>9</td></tr><tr><td>规章</td><td style="display:none">7</td><td>0</td></tr><tr><td>行政许可</td><td>3</td></tr></table>',
      ),
    );
    expect(text).toBe('规章 | 0\n行政许可 | 3\n');
  });

  test('该是表格的地方是一张图片：有提醒，指着地方', async () => {
    const document = await read(
      page(
        `<p>${sentence}</p><p>二、主动公开政府信息情况</p><img src="/t1.png"><p>三、收到和处理政府信息公开申请情况</p><img src="/icon/share.png"><img src="dot.gif" width="1" height="1">`,
      ),
    );
    expect(codesOf(document)).toEqual(['warning document.picture']);
    const span = document.problems[0]!.span!;
    expect(document.text.slice(span.start, span.end)).toBe('二、主动公开政府信息情况');
  });
});

describe('网页自己说的', () => {
  test('索引表、发布机构、日期、标题、来处进元数据', async () => {
    expect((await read(inSite(statutory))).metadata).toEqual({
      title: '青溪镇2022年政府信息公开工作年度报告',
      publisher: '青溪镇人民政府',
      published: '2023-01-18',
      url: 'http://www.example.gov.cn/xxgk/t2023_101.html',
    });
  });

  test('没写的不编造', async () => {
    expect((await read(page(`<p>${sentence}</p>`))).metadata).toEqual({});
  });
});

describe('网页的编码', () => {
  const gbk = (charset: string) =>
    asGbk(
      `<html><head><meta http-equiv=Content-Type content="text/html; charset=${charset}"></head><body><p>${sentence}</p></body></html>`,
    );
  test.each(['gb2312', 'GBK', 'gb18030', 'utf-8'])('GBK 的页面，自称 %s', async (charset) => {
    expect((await read(gbk(charset))).text).toBe(`${sentence}\n`);
  });

  test('UTF-8 的页面自称 gb2312，按实际的读', async () => {
    expect((await read(page(`<p>${sentence}</p>`, '<meta charset="gb2312">'))).text).toBe(`${sentence}\n`);
  });

  test('坏了一个字节，报告不丢，有提醒', async () => {
    const bytes = Buffer.concat([gbk('gb2312').slice(0, -14), asGbk(sentence.repeat(10)), Buffer.from([0x81, 0x20])]);
    const document = await read(bytes);
    expect(document.text).toContain(sentence);
    expect(codesOf(document)).toEqual(['warning document.damaged']);
  });

  test('自称 Big5 的拒绝', async () => {
    const document = await read(
      Buffer.concat([
        Buffer.from('<html><head><meta charset="big5"></head><body>'),
        Buffer.from('a5bba9d2a544b0ca'.repeat(20), 'hex'),
      ]),
    );
    expect(codesOf(document)).toEqual(['error document.big5']);
  });

  test('UTF-16 的页面', async () => {
    expect((await read(Buffer.from(`\ufeff${page(`<p>${sentence}</p>`)}`, 'utf16le'))).text).toBe(`${sentence}\n`);
  });
});

describe('不是报告的网页', () => {
  test('公告的附件才是报告：说出附件的名字', async () => {
    const document = await read(
      page(
        `<div id="zoom"><p>现将青溪镇2022年政府信息公开工作年度报告予以公布，请查收。</p><p>附件：<a href="/P0201.pdf">青溪镇2022年政府信息公开工作年度报告.pdf</a></p></div>`,
      ),
    );
    expect(codesOf(document)).toEqual(['error document.attachment-only']);
    expect(document.problems[0]?.message).toContain('青溪镇2022年政府信息公开工作年度报告.pdf');
    expect(document.text).toBe('');
  });

  test('正文在框里的 PDF', async () => {
    expect(
      codesOf(await read(page('<h1>年度报告</h1><iframe src="/pdf/web/viewer.html?file=/a/2022.pdf"></iframe>'))),
    ).toEqual(['error document.attachment-only']);
  });

  test('报告齐全又带附件的，照读', async () => {
    const document = await read(
      page(`<div id="zoom">${body(narrative)}<p>附件：<a href="/t.docx">附表.docx</a></p></div>`),
    );
    expect(codesOf(document)).toEqual([]);
    expect(document.text).toContain('64条');
  });

  test('正文靠脚本载入的空壳', async () => {
    expect(codesOf(await read(page('<div id="app"></div><script src="/app.js"></script>')))).toEqual([
      'error document.no-body',
    ]);
  });
});
