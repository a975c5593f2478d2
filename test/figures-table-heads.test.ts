import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

/** Cells of table 二 under its heading, `⏎` for a line's end. */
const read = (cells: string) => {
  const { figures, problems } = extract(
    reportOf(`二、主动公开政府信息情况\n信息内容\n${cells.replaceAll('⏎', '\n')}`, 2020),
  );
  return {
    figures: figures.map(({ metric, value, unit }) => `${metric}=${value}${unit}`),
    problems: problems.map(({ code }) => code),
  };
};

describe('amounts in table 二 are in 元, whoever prints 万', () => {
  it.each([
    ['the cell', '采购项目数量 | 采购总金额 |⏎政府集中采购 | 4 | 38.5万元 | |'],
    ['the cell, without 元', '采购项目数量 | 采购总金额 |⏎政府集中采购 | 4 | 38.5万 |'],
    ['the head', '采购项目数量 | 采购总金额（万元） |⏎政府集中采购 | 4 | 38.5 |'],
    ['the head and the cell', '采购项目数量 | 采购总金额（单位：万元） |⏎政府集中采购 | 4 | 38.5万元 |'],
    ['a line below the head', '采购项目数量⏎采购总金额⏎（单位：万元）⏎政府集中采购⏎4⏎38.5'],
  ])('%s', (_, cells) => {
    expect(read(cells).figures).toEqual(['procurement.items=4项', 'procurement.amount=385000元']);
  });

  it('an amount in 元 stays', () => {
    expect(read('本年收费金额（单位：元）⏎行政事业性收费⏎2750').figures).toEqual(['charges.amount=2750元']);
    expect(read('本年收费金额（单位：万元）⏎行政事业性收费⏎2750元').figures).toEqual(['charges.amount=2750元']);
  });
});

describe('broken heads of table 二', () => {
  it('本年增\\减 is the change as well', () => {
    expect(read('上一年项目数量⏎本年增\\减⏎处理决定数量⏎行政处罚⏎17⏎-3⏎206').figures).toEqual([
      'penalties.items-last-year=17项',
      'penalties.items-change=-3项',
      'penalties.decisions=206件',
    ]);
  });

  it('本年增/ without its 减 is the change', () => {
    expect(read('上一年项目数量⏎本年增/⏎处理决定数量⏎行政处罚⏎31⏎-2⏎418').figures).toEqual([
      'penalties.items-last-year=31项',
      'penalties.items-change=-2项',
      'penalties.decisions=418件',
    ]);
  });

  it.each([
    ['pipes', '上一年项目数量 | 本年数量 | 处理决定数量 |⏎行政处罚 | 31 | 29 | 418 |'],
    ['a cell a line', '上一年项目数量⏎⏎本年数量⏎⏎处理决定数量⏎⏎行政处罚⏎⏎31⏎⏎29⏎⏎418'],
    ['broken in two', '上一年项目数量⏎本年⏎数量⏎处理决定数量⏎行政处罚⏎31⏎29⏎418'],
    ['项目 named', '上一年项目数量 | 本年项目数量 | 处理决定数量 |⏎行政处罚 | 31 | 29 | 418 |'],
    ['two heads in one cell', '上一年项目数量本年数量 | 处理决定数量 |⏎行政处罚 | 31 | 29 | 418 |'],
  ])('本年数量 takes its place and is not told, and what stands around it is: %s', (_, cells) => {
    expect(read(cells)).toEqual({
      figures: ['penalties.items-last-year=31项', 'penalties.decisions=418件'],
      problems: [],
    });
  });

  it('本年数量 of charges is no change of theirs', () => {
    expect(read('上一年项目数量 | 本年数量 |⏎行政事业性收费 | 5 | 4 |').figures).toEqual([
      'charges.items-last-year=5项',
    ]);
  });

  it('a cell too few under 本年数量 leaves the row unclear', () => {
    expect(read('上一年项目数量 | 本年数量 | 处理决定数量 |⏎行政处罚 | 31 | 418 |')).toEqual({
      figures: [],
      problems: ['table-row-unclear'],
    });
  });

  it.each(['本年数量说明', '本年度数量合计', '去年数量'])('%s is no column of the form', (head) => {
    expect(read(`上一年项目数量 | ${head} | 处理决定数量 |⏎行政处罚 | 31 | 29 | 418 |`).figures).toEqual([]);
  });

  it('a row with more numbers than heads is unclear, not read by position', () => {
    expect(read('上一年项目数量⏎处理决定数量⏎行政处罚⏎31⏎-2⏎418')).toEqual({
      figures: [],
      problems: ['table-row-unclear'],
    });
    expect(read('上一年项目数量 | 处理决定数量 |⏎行政处罚 | 31 | -2 | 418 |').figures).toEqual([]);
  });

  it('a page’s number below a row is none of its cells', () => {
    expect(read('上一年项目数量 | 处理决定数量 |⏎行政处罚 | 31 | 418 |⏎2').figures).toEqual([
      'penalties.items-last-year=31项',
      'penalties.decisions=418件',
    ]);
  });

  it('heads in one cell are several, and heads that come again start anew', () => {
    const row = '行政处罚 | 31 | 418 |';
    const both = ['penalties.items-last-year=31项', 'penalties.decisions=418件'];
    expect(read(`上一年项目数量 处理决定数量⏎${row}`).figures).toEqual(both);
    expect(read(`上一年项目数量 处理决定数量⏎上一年项目数量 | 处理决定数量 |⏎${row}`).figures).toEqual(both);
  });

  it('two heads that break off after 本年新 are those of the form, in its order', () => {
    expect(read('本年新⏎本年新⏎对外公开总数量⏎规范性文件⏎2⏎1⏎8').figures).toEqual([
      'normative.issued=2件',
      'normative.newly-disclosed=1件',
      'normative.disclosed-total=8件',
    ]);
  });

  it('a pipe alone is an empty cell where every cell ends its line with one', () => {
    const heads = '上一年项目数量 |⏎本年增/减 |⏎处理决定数量 |';
    expect(read(`${heads}⏎行政许可 |⏎12 |⏎|⏎95 |⏎行政处罚 |⏎3 |⏎|⏎0 |⏎|`).figures).toEqual([
      'licences.items-last-year=12项',
      'licences.decisions=95件',
      'penalties.items-last-year=3项',
      'penalties.decisions=0件',
    ]);
  });
});

describe('heads of table 二 that print the year', () => {
  const row = '规范性文件 | 4 | 1 | 9 |';
  const cells = ['normative.issued=4件', 'normative.abolished=1件', 'normative.in-force=9件'];
  it.each([
    ['in brackets', '本年（2020）制发件数 | 本年（2020）废止件数 | 现行有效件数 |'],
    ['in brackets, with 年', '本年（2020年）制发件数 | 本年（2020年）废止件数 | 现行有效件数 |'],
    ['in place of 本年', '2020年制发件数 | 2020年废止件数 | 现行有效件数 |'],
    ['not at all, but 本年度', '本年度制发件数 | 本年度废止件数 | 现行有效件数 |'],
    ['in a line of its own', '本年⏎（2020年）⏎制发件数⏎本年⏎（2020年）⏎废止件数⏎现行有效件数'],
  ])('%s', (_, heads) => expect(read(`${heads}⏎${row}`).figures).toEqual(cells));

  it('and those of last year', () => {
    expect(
      read('上一年（2019年）项目数量 | 本年（2020年）增/减 | 处理决定数量 |⏎行政许可 | 12 | -3 | 5 |').figures,
    ).toEqual(['licences.items-last-year=12项', 'licences.items-change=-3项', 'licences.decisions=5件']);
  });
});

describe('heads of table 二 that a copy broke', () => {
  it('制 or the last 数 lost', () => {
    expect(read('本年发件⏎本年废止件⏎现行有效件⏎规章⏎3⏎1⏎8').figures).toEqual([
      'rules.issued=3件',
      'rules.abolished=1件',
      'rules.in-force=8件',
    ]);
  });

  it('the last 量 lost', () => {
    expect(read('本年新制作数量⏎本年新公开数量⏎对外公开总数⏎规范性文件⏎2⏎2⏎15').figures).toEqual([
      'normative.issued=2件',
      'normative.newly-disclosed=2件',
      'normative.disclosed-total=15件',
    ]);
  });

  it('lost where they come again: a row of decisions has one column in the form of 2021', () => {
    expect(
      read(
        '本年制发件数⏎本年废止件数⏎现行有效件数⏎规章⏎0⏎第二十条第（五）项⏎本年处理决定数量⏎行政许可⏎1708⏎第二十条第（六）项⏎行政处罚⏎113⏎行政强制⏎第二十条第（八）项⏎本年收费金额（单位：万元）⏎行政事业性收费⏎20.5',
      ).figures,
    ).toEqual(['licences.decisions=1708件', 'penalties.decisions=113件', 'charges.amount=205000元']);
  });

  it('and in that of 2019, with its three, nothing is read without heads', () => {
    expect(
      read('本年新制作数量⏎本年新公开数量⏎对外公开总数量⏎规章⏎0⏎0⏎0⏎第二十条第（六）项⏎行政处罚⏎113').figures,
    ).toEqual(['rules.issued=0件', 'rules.newly-disclosed=0件', 'rules.disclosed-total=0件']);
  });
});
