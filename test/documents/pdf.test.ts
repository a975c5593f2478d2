import { describe, expect, test } from 'vitest';
import { asHtml } from './as-html.ts';
import { asPdf, type PdfOptions, pdfOf, picturePage } from './as-pdf.ts';
import { codesOf, figuresOf, read } from './reading.ts';
import { narrative, type Part, statutory } from './report.ts';

const printed = ['2023/1/18 09:30 青溪镇年报', 'http://www.example.gov.cn/xxgk/t2023_101.html'] as const;
const ways: Readonly<Record<string, PdfOptions>> = {
  表格是点线: { cells: 'dotted' },
  表格只有横线: { cells: 'across' },
  '表格没有线，白格在黑底上': { cells: 'grounds' },
  '表格没有线，隔行有底色': { cells: 'stripes' },
  表格什么线也没有: { cells: 'nothing' },
  '浏览器打印的，页眉页脚最后才画': { edges: printed },
  '浏览器打印的，表格没有线': { edges: printed, cells: 'nothing' },
  一页两栏: { turned: 'columns' },
  '一页两栏，表格没有线': { turned: 'columns', cells: 'nothing' },
  '横着排的字，页没有转过来': { turned: 'sideways' },
  页转了九十度: { turned: 'rotated' },
};

describe.each(Object.entries(ways))('PDF：%s', (_, options) => {
  test('表里的数字与网页的一个不差', async () => {
    const document = await read(asPdf(statutory, options));
    expect(codesOf(document)).toEqual([]);
    expect(figuresOf(document)).toEqual(figuresOf(await read(asHtml(statutory))));
  });

  test('句子没有断在行尾，章节标题各是一行，页眉页脚不进正文', async () => {
    const { text } = await read(asPdf(statutory, options));
    expect(text).toContain('全年共收到政府信息公开申请12件，比上年多3件，均在法定期限内答复，没有收取任何费用。');
    for (const part of statutory) if (part.kind === 'heading') expect(text).toContain(`\n${part.text}\n`);
    expect(text).not.toMatch(/09:30|http|\/\d$/u);
  });

  test('没有表的报告也一样', async () => {
    expect(figuresOf(await read(asPdf(narrative, options)))).toEqual(figuresOf(await read(asHtml(narrative))));
  });
});

describe('PDF 里断了行的句子', () => {
  const show = (words: string, y: number): string =>
    `BT /F1 12 Tf 60 ${y} Td <${Buffer.from(words, 'utf16le').swap16().toString('hex')}> Tj ET`;
  const full = '我镇认真贯彻落实条例，积极开展政府信息公开工作，加强组织领导，明确任务。';
  const textOf = async (...lines: readonly string[]): Promise<string> =>
    (await read(pdfOf([[full, full, ...lines].map((words, i) => show(words, 760 - 20 * i)).join('\n')]))).text;

  test('数字整个移到下一行，前一行短了，仍是一句', async () => {
    const short = '全年主动公开政府信息一百二十一条，及时更新公布，全文电子化率达';
    expect(await textOf(short, '100.00%，比上年多。')).toContain('全文电子化率达100.00%，比上年多。');
  });

  test('目录不重复标题，末尾是省略号的句子不是目录', async () => {
    const text = await textOf(
      '一、概述............................1',
      '二、主动公开………………12',
      '一、概述',
      '公开方式还有……',
    );
    expect(text.match(/一、概述/gu)).toHaveLength(1);
    expect(text).not.toMatch(/主动公开[…⋯]/u);
    expect(text).toMatch(/公开方式还有[…⋯]{2}/u);
  });

  test('短了的一行说完了一句，下一行是另一段', async () => {
    const short = '全年主动公开政府信息一百二十一条，更新及时公布，内容完整准确。';
    expect(await textOf(short, '2014年的打算如下。')).toMatch(/准确。\n2014年的打算如下。\n$/u);
  });
});

describe('PDF 里没有线的表', () => {
  const row = (...words: readonly string[]) => words.map((text) => ({ text, rowspan: 1, colspan: 1 }));
  const withTable = (...rows: readonly (readonly string[])[]): Part[] => [
    { kind: 'title', text: '青溪镇2022年政府信息公开工作年度报告' },
    { kind: 'heading', text: '二、主动公开政府信息情况' },
    { kind: 'table', rows: rows.map((words) => row(...words)) },
  ];

  test('少了一格的一行，不猜是哪一列', async () => {
    const head = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
    const parts = withTable(head, ['规章', '0', '0', '0'], ['行政规范性文件', '2', '', '7']);
    const document = await read(asPdf(parts, { cells: 'nothing' }));
    expect(document.text).toContain('\n规章 | 0 | 0 | 0\n');
    const found = figuresOf(document);
    expect(found).toContainEqual(expect.stringMatching(/^rules\.issued {2}0 /u));
    expect(found.filter((line) => line.startsWith('normative'))).toEqual([]);
  });

  test('并排的两三句话不是表', async () => {
    const parts: Part[] = [
      { kind: 'paragraph', text: '联系人：办公室          电话：0599-8230417' },
      { kind: 'paragraph', text: '青溪镇人民政府          2023年1月16日' },
    ];
    const { blocks } = await read(asPdf(parts));
    expect(blocks.map(({ kind }) => kind)).not.toContain('table');
  });
});

describe('PDF 里的图片', () => {
  const inline = 'BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 80FF80FF> EI';
  const words = 'BT /F1 12 Tf 60 700 Td <4e3b52a8516c5f00> Tj ET';
  const body = (line: string) => `BT /F1 12 Tf 60 ${700 - 20} Td <${'4e3b52a8516c5f00'.repeat(10)}> Tj ET\n${line}`;

  test('只有页码的扫描页也是扫描页', async () => {
    const document = await read(pdfOf([body(''), `${picturePage}\nBT /F1 9 Tf 280 30 Td <0032> Tj ET`]));
    expect(codesOf(document)).toEqual(['warning document.scanned-pages']);
    expect(document.problems[0]?.message).toContain('第 2 页');
  });

  test('文字下面像表格那么大的一张图，指着它上面那一句', async () => {
    const image = `q 400 0 0 150 90 400 cm ${inline} Q`;
    const document = await read(pdfOf([body(image)]));
    expect(codesOf(document)).toEqual(['warning document.picture']);
    const { start, end } = document.problems[0]!.span!;
    expect(document.text.slice(start, end)).toMatch(/^(?:主动公开)+$/u);
  });

  test('扫描件下面藏着机器识别的字：照读，提醒可能认错', async () => {
    const hidden = body('').replace('BT', 'BT 3 Tr');
    const document = await read(pdfOf([`q 595 0 0 842 0 0 cm ${inline} Q ${hidden}`]));
    expect(document.text).toContain('主动公开');
    expect(codesOf(document)).toEqual(['warning document.recognized']);
    expect(document.problems[0]?.message).toContain('第 1 页');
  });

  test('印在底纹图片上的字不是识别的', async () => {
    expect(codesOf(await read(pdfOf([`q 595 0 0 842 0 0 cm ${inline} Q ${body('')}`])))).toEqual([]);
  });

  test('空白的一页和小图标不算', async () => {
    const icon = `q 40 0 0 40 90 400 cm ${inline} Q`;
    expect(codesOf(await read(pdfOf([words, icon + words, 'q 0.1 0 0 0.1 0 0 cm Q'])))).toEqual([]);
  });

  test('整份都是空白页，不说是扫描件', async () => {
    expect(codesOf(await read(pdfOf(['q 0.1 0 0 0.1 0 0 cm Q'])))).toEqual(['error document.blank']);
  });
});
