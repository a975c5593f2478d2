import { describe, expect, test } from 'vitest';
import { asHtml } from './as-html.ts';
import { around, pages } from './pages.ts';
import { codesOf, figuresOf, read } from './reading.ts';
import { narrative, statutory } from './report.ts';

describe.each(Object.entries(pages))('网页：%s', (_, make) => {
  test.each([
    ['表格式', statutory, '青溪镇2022年政府信息公开工作年度报告'],
    ['叙述式，比四周的菜单还短', narrative, '白沙乡2016年政府信息公开工作年度报告'],
  ] as const)('%s报告：数字、标题都对，四周的字不进来', async (_, parts, title) => {
    const document = await read(make(parts));
    expect(codesOf(document)).toEqual([]);
    expect(figuresOf(document)).toEqual(figuresOf(await read(asHtml(parts))));
    expect(document.metadata.title).toBe(title);
    for (const words of around) expect(document.text, words).not.toContain(words);
  });
});

describe('网页自己说的', () => {
  test.each(Object.keys(pages).filter((name) => /^(?:TRS|大汉|UCAP)/u.test(name)))('%s', async (name) => {
    const { metadata, text } = await read(pages[name]!(narrative));
    expect(metadata).toMatchObject({ publisher: '某某镇人民政府', published: '2023-01-18' });
    expect(text).not.toMatch(/索 ?引 ?号|发布机构/u);
  });

  test('藏着的副本不使正文重复', async () => {
    for (const [name, make] of Object.entries(pages)) {
      const { text } = await read(make(narrative));
      expect(text.match(/全年共主动公开政府信息64条/gu), name).toHaveLength(1);
    }
  });

  test('两年的数字一样，不当成副本丢掉', async () => {
    const year = (n: number) =>
      `<div><p>${n}年，我镇主动公开政府信息47条，没有收到政府信息公开申请。${'全年组织学习，改进工作。'.repeat(20)}</p></div>`;
    const { text } = await read(`<html><body>${year(2015)}${year(2016)}</body></html>`);
    expect(text).toMatch(/2015年.*\n2016年/u);
  });
});

describe('报告分成几页的网页', () => {
  const make = pages['UCAP：自造的标签']!;
  test.each([
    ['链接指着下一页', '<div><a href="t2017_101_1.html">下一页</a></div>', ['warning document.paged']],
    ['链接由脚本画出', '<script>createPageHTML(3, 0, "t2017_101", "html");</script>', ['warning document.paged']],
    ['只有一页', '<script>createPageHTML(1, 0, "t2017_101", "html");</script>', []],
    ['上下篇不是页', '<p>下一篇：<a href="t2017_102.html">红石镇的报告</a></p>', []],
  ] as const)('%s', async (_, links, codes) => {
    expect(codesOf(await read(make(narrative).replace('</body>', `${links}</body>`)))).toEqual(codes);
  });
});

describe('没有正文的网页', () => {
  const shell = (inside: string): string =>
    `<html><head><title>年度报告</title></head><body><ul><li><a href="/">首页</a></li></ul>${inside}</body></html>`;
  test.each([
    [
      '脚本的占位符',
      '<div class="article"><h1>{{ detail.title }}</h1><div>{{ detail.content }}</div></div>',
      'no-body',
    ],
    [
      '标题下面全是扫描的图',
      '<h1>某镇2016年年度报告</h1><p><img src="1.jpg"></p><p><img src="2.jpg"></p>',
      'only-pictures',
    ],
    ['正文在别处的框里', '<iframe src="/content/101.html"></iframe>', 'no-body'],
    ['框里是 PDF', '<p>年度报告</p><iframe src="/viewer.html?file=/2016.pdf"></iframe>', 'attachment-only'],
  ])('%s', async (_, inside, code) => {
    const document = await read(shell(inside));
    expect(codesOf(document)).toEqual([`error document.${code}`]);
    expect(document.text).toBe('');
  });

  test('正文齐全又有图的，照读并提醒', async () => {
    const document = await read(pages['UCAP：自造的标签']!(narrative).replace('</UCAPCONTENT>', '<img src="1.jpg">$&'));
    expect(codesOf(document)).toEqual(['warning document.picture']);
  });
});
