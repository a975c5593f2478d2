import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline } from '../src/reports/outline.ts';
import { branch, sectionAt, sectionPath } from '../src/reports/sections.ts';

const paths = (text: string) => outline(text).map(sectionPath);
/** What stands under the section with this path. */
const under = (text: string, path: string) => {
  const section = outline(text).find((s) => sectionPath(s) === path);
  return section && text.slice(section.start, section.end).trim();
};

describe('编号的各种写法', () => {
  test.each([
    ['一、概述', '一、概述'],
    ['\u3000\u3000二、主动公开情况', '二、主动公开情况'],
    ['一 、概况', '一 、概况'],
    ['三．收费情况', '三．收费情况'],
    ['二 依申请公开情况', '二 依申请公开情况'],
    ['（一）组织领导', '（一）组织领导'],
    ['(二)公开形式', '(二)公开形式'],
    ['(三)、公开内容', '(三)、公开内容'],
    ['三)人员情况', '三)人员情况'],
    ['㈣工作机制', '㈣工作机制'],
    ['1.加强学习', '1.加强学习'],
    ['2、健全制度', '2、健全制度'],
    ['３．建设长效机制', '３．建设长效机制'],
    ['(1)网站', '(1)网站'],
    ['4）公告栏', '4）公告栏'],
    ['②公众号', '②公众号'],
    ['一是强化组织领导', '一是强化组织领导'],
    ['第二，完善平台', '第二，完善平台'],
    ['1.2018年工作回顾', '1.2018年工作回顾'],
    ['十一、其他事项', '十一、其他事项'],
    ['第一部分 概述', '第一部分 概述'],
    ['引言', '引言'],
    ['引　言', '引　言'],
    ['附表：', '附表'],
    ['• 一、概述', '一、概述'],
    ['[bookmark: _GoBack]二、公开情况', '二、公开情况'],
  ])('%s', (line, heading) => {
    expect(paths(`开头一段。\n${line}\n正文在此。`)).toEqual(['', heading]);
  });

  test.each([
    '2.2万人次浏览了网站。',
    '1.17万条信息已经公开。',
    '12345热线受理咨询9件。',
    '2016.1.1至2016.12.31为统计期。',
    '2016年，我乡公开信息7条。',
    '5%的信息通过公众号公开。',
    '1、2、3、',
    '二十九大类信息都已公开。',
    '第二十条第（一）项',
    '第一季度公开信息3条。',
    '一次性告知制度已经建立。',
    '三、四季度各公开信息8条。',
    '三审三校制度得到落实。',
    '| 一、新收数量 | 0 | 0 |',
    '（2017年1月）',
    '一是否公开由领导小组审定。',
  ])('不是标题：%s', (line) => {
    expect(paths(`一、概述\n${line}\n正文。`)).toEqual(['一、概述']);
  });
});

describe('标题写到哪里为止', () => {
  test.each([
    ['（一）主动公开。按照要求公开各类信息8条。', '（一）主动公开'],
    ['（二）公开形式：公告栏、广播、村民会议。', '（二）公开形式'],
    ['1、公开意识还不够强。', '1、公开意识还不够强。'],
    ['一、概述 2016年，本乡健全制度，按时公开。', '一、概述'],
    ['二、复议、诉讼和申诉情况 全年没有发生复议，也没有诉讼。', '二、复议、诉讼和申诉情况'],
    ['（一） 健全机制', '（一） 健全机制'],
    ['一、政府信息 公开概况', '一、政府信息 公开概况'],
    ['（三）公开内容：', '（三）公开内容'],
    [
      '一是把公开工作列入年度计划并且与各村签订责任书，明确每一项内容由谁提供由谁审核由谁发布，做到条条有人管。',
      '一是把公开工作列入年度计划并且与各村签订责任书',
    ],
  ])('%s', (line, heading) => {
    expect(paths(`${line}\n下文。`)).toEqual([heading]);
  });
});

describe('层次', () => {
  test('一、（一）1.（1）一是 逐层在内', () => {
    const text = '一、概述\n（一）机制\n1.会议\n（1）例会\n一是定期\n二是专题\n（二）平台\n二、公开\n';
    expect(paths(text)).toEqual([
      '一、概述',
      '一、概述 › （一）机制',
      '一、概述 › （一）机制 › 1.会议',
      '一、概述 › （一）机制 › 1.会议 › （1）例会',
      '一、概述 › （一）机制 › 1.会议 › （1）例会 › 一是定期',
      '一、概述 › （一）机制 › 1.会议 › （1）例会 › 二是专题',
      '一、概述 › （二）平台',
      '二、公开',
    ]);
  });

  test('没有（一）也可以有 1.', () => {
    expect(paths('一、概述\n1.会议\n二、公开\n')).toEqual(['一、概述', '一、概述 › 1.会议', '二、公开']);
  });

  test('跳号照收', () => {
    expect(paths('一、概述\n三、公开\n六、问题\n')).toEqual(['一、概述', '三、公开', '六、问题']);
  });

  test('同一节里第二个 1、2、 与前一个并列，不嵌进去', () => {
    expect(paths('六、问题与打算\n1、意识不强。\n2、内容不全。\n今后：\n1、加强学习。\n')).toEqual([
      '六、问题与打算',
      '六、问题与打算 › 1、意识不强。',
      '六、问题与打算 › 2、内容不全。',
      '六、问题与打算 › 1、加强学习。',
    ]);
  });

  test('冒号后重新从一数起的，属于这一节', () => {
    expect(paths('五、存在的问题：一、内容不全。二、更新不快。\n六、其他事项\n无。')).toEqual([
      '五、存在的问题',
      '五、存在的问题 › 一、内容不全。',
      '五、存在的问题 › 二、更新不快。',
      '六、其他事项',
    ]);
  });

  test('另起一行重新从一数起，后面接着六的，也属于第五节', () => {
    expect(paths('四、收费\n五、问题\n一、内容不全\n二、更新不快\n六、其他\n')).toEqual([
      '四、收费',
      '五、问题',
      '五、问题 › 一、内容不全',
      '五、问题 › 二、更新不快',
      '六、其他',
    ]);
  });

  test('两份报告连在一起：第二个一、不嵌进第一份的末节', () => {
    expect(paths('一、概述\n二、公开\n三、问题\n一、概述\n二、公开\n三、问题\n')).toEqual([
      '一、概述',
      '二、公开',
      '三、问题',
      '一、概述',
      '二、公开',
      '三、问题',
    ]);
  });

  test('附表里的编号在附表之下', () => {
    expect(paths('七、问题\n附表\n一、主动公开情况\n二、申请情况\n')).toEqual([
      '七、问题',
      '附表',
      '附表 › 一、主动公开情况',
      '附表 › 二、申请情况',
    ]);
  });

  test('丢了「是」的「二…方面」接在「一是」之后', () => {
    expect(paths('一、概况\n一是公开方面。7条。\n二信息管理方面。有序。\n')).toEqual([
      '一、概况',
      '一、概况 › 一是公开方面',
      '一、概况 › 二信息管理方面',
    ]);
  });
});

describe('标题夹在行内', () => {
  test('句号之后', () => {
    const text = '统计到12月31日止。 一、概述 2016年，工作有序。 二、主动公开 （一）数量 公开6条，都在网上。';
    expect(paths(text)).toEqual(['', '一、概述', '二、主动公开', '二、主动公开 › （一）数量']);
    expect(under(text, '一、概述')).toBe('一、概述 2016年，工作有序。');
  });

  test.each([
    '信息包括：（一）机构职能；（二）年度计划；（三）财政收支。',
    '主要有：一是盲区多。二是人手少。三是更新慢。',
    '形式有：1、公告栏;2、网站;3、广播。',
    '依照条例第九条、（二）项和第十条办理。',
    '第一、二两个村已经公开。',
  ])('句子里的列举不拆开：%s', (sentence) => {
    expect(paths(`一、概述\n${sentence}\n`)).toEqual(['一、概述']);
  });

  test('一行写完一是二是三是的，是一个自然段', () => {
    expect(paths('四、打算\n一是加强学习；二是健全制度；三是拓宽渠道。\n')).toEqual(['四、打算']);
  });
});

describe('法定表格的编号行是单元格', () => {
  const table = [
    '三、收到和处理政府信息公开申请情况',
    '一、本年新收政府信息公开申请数量',
    '3',
    '二、上年结转政府信息公开申请数量',
    '0',
    '三、本年度办理结果',
    '（一）予以公开',
    '3',
    '（三）不予公开',
    '1.属于国家秘密',
    '0',
    '（七）总计',
    '3',
    '四、结转下年度继续办理',
    '0',
    '四、因政府信息公开被申请行政复议、提起行政诉讼情况',
    '0',
    '五、存在的主要问题及改进情况',
    '（一）存在的问题',
    '内容不够丰富。',
  ].join('\n');
  test('表三整张在第三节里，第四节仍是第四节', () => {
    expect(paths(table)).toEqual([
      '三、收到和处理政府信息公开申请情况',
      '四、因政府信息公开被申请行政复议、提起行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '五、存在的主要问题及改进情况 › （一）存在的问题',
    ]);
  });

  test('表三之后缺了四、五节，六、其他需要报告的事项仍是一节', () => {
    const cut = '三、收到和处理政府信息公开申请情况\n三、本年度办理结果\n3.其他\n0\n六、其他需要报告的事项\n无。';
    expect(paths(cut)).toEqual(['三、收到和处理政府信息公开申请情况', '六、其他需要报告的事项']);
  });

  test('内层的四、与外层的四、分得开', () => {
    expect(paths('三、问题：一、人少\n二、事多\n三、钱缺\n四、路远\n四、打算\n五、其他\n')).toEqual([
      '三、问题',
      '三、问题 › 一、人少',
      '三、问题 › 二、事多',
      '三、问题 › 三、钱缺',
      '三、问题 › 四、路远',
      '四、打算',
      '五、其他',
    ]);
  });

  test('叙述里的「（三）不予公开」仍是标题', () => {
    expect(paths('三、申请办理\n（一）收到3件。\n（三）不予公开\n没有。\n').at(-1)).toBe(
      '三、申请办理 › （三）不予公开',
    );
  });
});

describe('五份报告的大节', () => {
  test.each([
    [
      '不老屯镇2013',
      [
        '一、概述',
        '二、政府信息公开情况',
        '三、行政复议和行政诉讼情况',
        '四、政府信息公开工作取得的成效',
        '五、存在的主要问题和改进措施',
      ],
    ],
    [
      '棉洋镇2015',
      [
        '一、政府信息公开工作推进情况',
        '二、主动公开政府信息情况',
        '三、政府信息依申请公开情况及不予公开政府信息的情况',
        '四、依申请政府信息公开收费情况',
        '五、申请行政复议、提起行政诉讼情况',
        '六、存在问题与工作计划',
      ],
    ],
    ['洪梅镇2014', ['一、领导重视,责任落实', '二、求真务实,措施到位', '三、存在问题', '四、下一步工作打算']],
    [
      '石门镇2014',
      [
        '一、信息公开工作概述',
        '二、主动公开政府信息的情况',
        '三、依申请公开政府信息和不予公开政府信息的情况',
        '四、政府信息公开的收费及减免情况',
        '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
        '六、政府信息公开工作存在的主要问题及改进措施',
      ],
    ],
    [
      '祝塘镇2017',
      [
        '一、概述',
        '二、主动公开政府信息的情况',
        '三、政府信息依申请公开办理情况',
        '四、政府信息公开的收费及减免情况',
        '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
        '六、政府信息公开工作存在的主要问题及改进措施',
        '七、需要说明的事项',
      ],
    ],
  ])('%s', (file, tops) => {
    const text = readFileSync(new URL(`../data/reports/${file}.txt`, import.meta.url), 'utf8');
    const seen = outline(text).flatMap((s) => s.headings.slice(0, 1));
    expect([...new Set(seen)]).toEqual(tops);
    expect(seen.join('')).not.toContain('bookmark');
  });

  test('句子找得到它的节', () => {
    const text = readFileSync(new URL('../data/reports/祝塘镇2017.txt', import.meta.url), 'utf8');
    const section = sectionAt(outline(text), text.indexOf('累计主动公开政府信息'));
    expect(section && sectionPath(section)).toBe('二、主动公开政府信息的情况 › ㈠主动公开政府信息的数量');
  });
});

describe('性质', () => {
  const piece = fc.constantFrom(
    ...[
      '一、',
      '二、',
      '五、',
      '（一）',
      '(二)',
      '㈢',
      '1、',
      '2.',
      '（1）',
      '一是',
      '二是',
      '第一，',
      '引言',
      '附表',
      '概述',
    ],
    ...[
      '\n',
      '\n\n',
      ' ',
      '\u3000',
      '。',
      '：',
      '；',
      '，',
      '|',
      '2015年',
      '公开信息',
      '[bookmark: _GoBack]',
      '😀',
      '2.2万',
    ],
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('各节首尾相接，恰好盖住全文；标题逐字在其开头', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const section of outline(text)) {
          expect(section.start).toBe(at);
          expect(section.end).toBeGreaterThan(section.start);
          const own = section.headings.at(-1);
          if (own !== undefined) {
            expect(own).not.toBe('');
            expect(text.startsWith(own, section.start)).toBe(true);
            expect(section.end).toBeGreaterThanOrEqual(section.start + own.length);
          }
          for (const heading of section.headings) expect(text).toContain(heading);
          at = section.end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('sectionAt 找到的节含有该处，界外没有', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, n) => {
        const sections = outline(text);
        const offset = text.length === 0 ? 0 : n % text.length;
        const section = sectionAt(sections, offset);
        expect(section === undefined).toBe(text.length === 0);
        if (section) expect(section.start <= offset && offset < section.end).toBe(true);
        expect(sectionAt(sections, text.length)).toBeUndefined();
        expect(sectionAt(sections, -1)).toBeUndefined();
      }),
    );
  });

  test('branch 给出整个上级标题之下的一段', () => {
    const text = '一、概述\n（一）机制\n（二）平台\n正文\n二、公开\n';
    const sections = outline(text);
    const leaf = sections[1];
    expect(leaf && text.slice(branch(sections, leaf, 0).start, branch(sections, leaf, 0).end)).toBe(text.slice(0, -5));
    expect(leaf && branch(sections, leaf, 1)).toEqual({ start: leaf?.start, end: leaf?.end });
  });

  test.each([
    ['一行', '一、二、(1)（三）一是'.repeat(100_000).slice(0, 1_000_000)],
    ['每行一个', '一、\n二、\n(1)\n（三）\n一是\n1、甲\n'.repeat(60_000).slice(0, 1_000_000)],
    ['只有一、', '一、甲\n'.repeat(250_000)],
    ['句号与编号', '。一、甲：一、乙。 （一）丙'.repeat(60_000)],
    ['空格', `一、${' '.repeat(1_000_000)}`],
    ['未闭合的书签', '[bookmark: '.repeat(90_000)],
  ])('1 MB 的刁难文字也只用一会儿：%s', (_, text) => {
    const began = performance.now();
    outline(text);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
