import { describe, expect, it } from 'vitest';
import { explain } from '../src/figures/explain.ts';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';
import { layouts, plain, type Rows, short } from './figures-forms.ts';

describe('the table of statistics of 2013 to 2018', () => {
  const rows: Rows = [
    ['统计指标', '单位', '统计数'],
    ['一、主动公开情况', '', ''],
    ['（一）主动公开政府信息数', '条', '326'],
    ['其中：主动公开规范性文件数', '条', '4'],
    ['制发规范性文件总数', '件', '5'],
    ['2.政府网站公开政府信息数', '条', '210'],
    ['（一）收到申请数', '件', '7'],
    ['3.网络申请数', '件', '6'],
    ['（二）申请办结数', '件', '7'],
    ['2.同意公开答复数', '件', '5'],
    ['四、行政复议数量', '件', '2'],
    ['（一）维持具体行政行为数', '件', '1'],
    ['七、依申请公开信息收取的费用', '万元', '0.02'],
    ['（三）从事政府信息公开工作人员数', '人', ''],
    ['1.专职人员数（不包括政府公报及政府网站工作人员数）', '人', '1'],
    ['（二）举办各类培训班数', '次', '3'],
  ];
  const wants = [
    'proactive.items=326',
    'proactive.items[category:规范性文件]=4',
    'normative.issued=5',
    'proactive.items[channel:政府网站]=210',
    'requests.received=7',
    'requests.received[way:网络]=6',
    'requests.answered=7',
    'requests.outcomes[outcome:同意公开]=5',
    'reviews.total=2',
    'reviews.outcomes[outcome:维持具体行政行为]=1',
    'fees.charged=200',
    'staff.people[role:专职]=1',
    'training.sessions=3',
  ];
  for (const name of ['one cell a line', 'pipes, a row a line', 'tabs', 'wide gaps']) {
    it(name, () => {
      const { figures } = extract(reportOf(`附表\n${layouts[name]!(rows)}`, 2015));
      expect(figures.map(short).sort()).toEqual(plain(wants));
    });
  }

  const read = (text: string) => extract(reportOf(`附表\n${text}`, 2012)).figures;

  it('what was charged, with the kinds below it', () => {
    const told = read('指 标 | 单位 | 数量\n收取费用总数 | 元 | 48\n1.检索费 | 元 | 12\n2.邮寄费 | 元 | 36').map(short);
    expect(told).toEqual(['fees.charged=48', 'fees.charged[category:检索费]=12', 'fees.charged[category:邮寄费]=36']);
  });

  it('a column of the year and one of all years', () => {
    const text =
      '指标名称 | 计量单位 | 2012年度 | 历年累计 |\n主动公开信息数 | 条 | 71 | 390 |\n其中：1.政府网站 | 条 | 70 | 385 |\n受理依申请公开信息总数 | 条 | 2 | 11 |\n其中：1、电子邮件申请数 | 条 | 0 | 4 |\n行政诉讼数 | 件 | | 1 |';
    const told = read(text).map(short);
    expect(told).toEqual([
      'proactive.items=71',
      'proactive.items@all=390',
      'proactive.items[channel:政府网站]=70',
      'proactive.items[channel:政府网站]@all=385',
      'requests.received=2',
      'requests.received@all=11',
      'requests.received[way:电子邮件]=0',
      'requests.received[way:电子邮件]@all=4',
      'lawsuits.total@all=1',
    ]);
  });

  it('one number where two columns are is in neither', () => {
    const text = '指标\n单位\n2012年度\n历年累计\n主动公开信息数\n条\n71\n390\n行政复议数\n件\n3\n行政诉讼数\n件\n0\n1';
    expect(read(text).filter((f) => f.metric === 'reviews.total')).toEqual([]);
    expect(read(text).filter((f) => f.metric === 'lawsuits.total')).toHaveLength(2);
  });

  it('a note in the form is no count, and a head may be spread over its cell', () => {
    const text =
      '统 计 指 标\n单位\n统计数\n（一）主动公开政府信息数\n（不同渠道公开的相同信息计1条）\n\n   523\n2.政府网站公开政府信息数\n\n510';
    expect(read(text).map(short)).toEqual(['proactive.items=523', 'proactive.items[channel:政府网站]=510']);
  });

  it('outcomes belong to the disputes above them', () => {
    const text =
      '统计指标 | 单位 | 统计数 |\n四、行政复议数量 | 件 | 3 |\n（二）被依法纠错数 | 件 | 1 |\n五、行政诉讼数量 | 件 | 2 |\n（二）被依法纠错数 | 件 | 0 |';
    expect(read(text).map(short)).toEqual([
      'reviews.total=3',
      'reviews.outcomes[outcome:被依法纠错]=1',
      'lawsuits.total=2',
      'lawsuits.outcomes[outcome:被依法纠错]=0',
    ]);
  });

  it('the form of the years before 2013, with its ways, reasons, staff, spending and charges', () => {
    const text =
      '指 标 | 单位 | 数量\n其中：全文电子化的主动公开信息数 | 条 | 44\n网站专栏页面访问量 | 人次 | 8100\n现场接待人数 | 人次 | 9\n咨询电话接听数 | 人次 | 70\n申请总数 | 件 | 6\n其中：1.当面申请数 | 件 | 6\n其中：（1）“非《条例》所指政府信息”数 | 件 | 2\n（2）“信息不存在”数 | 件 | 1\n涉及个人隐私 | 件 | 1\n政府信息公开指定专职人员总数 | 人 | 4\n其中：1.全职人员数 | 人 | 1\n处理政府信息公开的实际支出 | 元 | 1900\n其中：检索费 | 元 | 10\n对公民、法人和其他组织收取费用的总额 | 元 | 30\n减免费用 | 元 | 5\n减免收费 | 人 | 2';
    expect(read(text).map(short)).toEqual([
      'proactive.items[category:全文电子化]=44',
      'site.views=8100',
      'inquiries.received[way:现场]=9',
      'inquiries.received[way:电话]=70',
      'requests.received=6',
      'requests.received[way:当面]=6',
      'requests.outcomes[outcome:非《条例》所指政府信息]=2',
      'requests.outcomes[outcome:信息不存在]=1',
      'requests.outcomes[outcome:个人隐私]=1',
      'staff.people=4',
      'staff.people[role:全职]=1',
      'budget.spent=1900',
      'fees.charged[category:检索费]=10',
      'fees.charged=30',
      'fees.waived=5',
      'other.count[category:减免收费]=2',
    ]);
  });

  it('an amount whose unit was lost is told of, and is no figure unless it is nought', () => {
    const text = '统计指标\n统计数\n收到申请数\n3\n七、依申请公开信息收取的费用\n0.25\n（四）政府信息公开专项经费\n0';
    const { figures, problems } = extract(reportOf(`附表\n${text}`, 2016));
    expect(figures.map(short)).toEqual(['requests.received=3', 'budget.spent=0']);
    expect(problems.map((p) => p.code)).toContain('table-unit-missing');
  });

  it('a row that no other report has is kept in its own words', () => {
    const text = '统计指标 | 单位 | 统计数 |\n（四）微课堂播出数 | 期 | 6 |\n备注 | | |';
    expect(read(text).map((f) => [f.metric, f.breakdown[0]?.label, f.value, f.unit])).toEqual([
      ['other.count', '微课堂播出', 6, '期'],
    ]);
  });

  it('two years side by side are two years', () => {
    const text =
      '二、主动公开政府信息情况\n信息内容 2011年 2012年\n主动公开政府信息数（条） 310 412\n行政复议数（件） 2 0\n三、其他\n我局公开信息。';
    const told = extract(reportOf(text, 2012)).figures.map((f) => [f.metric, f.year, f.value]);
    expect(told).toEqual([
      ['proactive.items', 2011, 310],
      ['proactive.items', 2012, 412],
      ['reviews.total', 2011, 2],
      ['reviews.total', 2012, 0],
    ]);
  });

  it('label, unit and number in one line', () => {
    const text = rows.map((r) => r.join(' ')).join('\n');
    expect(
      extract(reportOf(`附表\n${text}`, 2015))
        .figures.map(short)
        .sort(),
    ).toEqual(plain(wants));
  });
});

describe('rows of the table of statistics', () => {
  const head = '统计指标 | 单位 | 统计数 |\n';
  const all = (rows: string, above = head) => extract(reportOf(`附表\n${above}${rows}`, 2012)).figures;
  const told = (rows: string, above = head) => all(rows, above).map(short);

  it('are the year’s where the heads of their columns are lost', () => {
    expect(told('主动公开信息数\n条\n71\n收到申请数\n件\n7', '统计指标\n')).toEqual([
      'proactive.items=71',
      'requests.received=7',
    ]);
    const text = `附表\n统计指标\n主动公开信息数\n条\n71`;
    expect(explain(reportOf(text, 2012)).flatMap((e) => e.cell ?? [])).toEqual([
      '统计表，“主动公开信息数”一行，“统计数”一列',
    ]);
  });

  it('that no other report has are kept in their own words, where a unit says that they count', () => {
    expect(told('编印宣传册 | 份 | 500 |\n备注 | 5 |')).toEqual(['other.count[category:编印宣传册]=500']);
  });

  it('that are blank state nothing, and leave the next alone', () => {
    expect(told('主动公开信息数\n条\n收到申请数\n件\n7')).toEqual(['requests.received=7']);
    expect(told('71\n主动公开信息数 | 条 | 80 |')).toEqual(['proactive.items=80']);
  });

  it('belong to the total above them, one after the other', () => {
    expect(told('行政复议数 | 件 | 3 |\n维持具体行政行为数 | 件 | 2 |\n被依法纠错数 | 件 | 1 |')).toHaveLength(3);
    expect(told('行政诉讼数 | 件 | 3 |\n维持具体行政行为数 | 件 | 2 |')[1]).toMatch(/^lawsuits\.outcomes/u);
  });

  it('of money are in 元', () => {
    const [fee] = all('依申请公开信息收取的费用 | 万元 | 0.02 |');
    expect([fee!.metric, fee!.value, fee!.unit]).toEqual(['fees.charged', 200, '元']);
    const [inYuan] = all('依申请公开信息收取的费用 | 元 | 35 |');
    expect([inYuan!.value, inYuan!.unit]).toEqual([35, '元']);
    expect(all('依申请公开信息收取的费用 | 人 | 35 |').map((f) => f.metric)).toEqual(['other.count']);
    expect(all('依申请公开信息收取的费用 | 35 |')).toEqual([]);
  });

  it.each([
    ['主动公开\n政府信息数\n条\n71', 'proactive.items=71'],
    ['其中主动公开规范性文件数 | 件 | 4 |', 'proactive.items[category:规范性文件]=4'],
    ['本年度主动公开信息总数 | 条 | 71 |', 'proactive.items=71'],
    ['主动公开信息数条 | 71 |', 'proactive.items=71'],
  ])('%s', (row, wanted) => {
    expect(told(row)).toEqual([wanted]);
  });

  it('a label and its number without a space between are quoted together', () => {
    const [found] = all('主动公开政府信息数71', '统计指标\n');
    expect([found!.quote, found!.value]).toEqual(['主动公开政府信息数71', 71]);
  });

  it('end where the form begins', () => {
    const form =
      '二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 3 | 0 | 7 |';
    expect(told(`主动公开信息数 | 条 | 71 |\n${form}`)).toEqual([
      'proactive.items=71',
      'rules.issued=3',
      'rules.abolished=0',
      'rules.in-force=7',
    ]);
  });
});
