import { describe, expect, it } from 'vitest';
import { explain } from '../src/figures/explain.ts';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

const heading = '二、主动公开情况';
const report = (text: string, year = 2015) => reportOf(`${heading}\n${text}`, year);

describe('a figure’s receipt', () => {
  it('names the page on which its sentence begins', () => {
    const text = '主动公开政府信息60条。\n收到政府信息公开申请3件。\n未收取费用。';
    const base = reportOf(text, 2015);
    const pages = [
      { start: 0, end: text.indexOf('收到') },
      { start: text.indexOf('收到'), end: text.indexOf('未收') },
    ];
    const { figures } = extract({ ...base, document: { ...base.document, pages } });
    expect(figures.map((f) => [f.metric, f.page])).toEqual([
      ['proactive.items', 1],
      ['requests.received', 2],
    ]);
    expect(extract(base).figures[0]).not.toHaveProperty('page');
  });

  it('names its section, its year and its scope; a zero in words has the metric’s unit', () => {
    const { figures } = extract(
      report('主动公开政府信息60条，历年累计主动公开政府信息960条。\n没有收到政府信息公开申请。'),
    );
    expect(figures.map((f) => [f.value, f.scope, f.section, f.year])).toEqual([
      [60, 'year', heading, 2015],
      [960, 'cumulative', heading, 2015],
      [0, 'year', heading, 2015],
    ]);
    expect(figures.map((f) => f.unit)).toEqual(['条', '条', '件']);
  });

  it('prints a label whose digits were no count', () => {
    const { figures } = extract(report('12345热线受理群众咨询36件。'));
    for (const f of figures) for (const b of f.breakdown) expect(b.label).not.toContain('□');
  });

  const quoted = (text: string) => extract(report(text)).figures.map((f) => f.quote);

  it('shows what was counted, where the noun stands behind the number', () => {
    expect(quoted('配备专职工作人员2名和一名兼职工作人员。')).toEqual(['配备专职工作人员2名', '一名兼职工作人员']);
    expect(quoted('全年主动公开130余条政府信息。')).toEqual(['全年主动公开130余条政府信息']);
    expect(quoted('主动公开政府信息77条，其中3条权责清单、9条工作信息和12条财政信息。')).toEqual([
      '主动公开政府信息77条',
      '其中3条权责清单',
      '9条工作信息',
      '12条财政信息',
    ]);
    expect(quoted('收到政府信息公开申请46件，其中41件按时办结，5件结转2016年继续办理。')).toEqual([
      '收到政府信息公开申请46件',
      '其中41件按时办结',
      '5件结转2016年继续办理',
    ]);
    expect(quoted('发生行政诉讼3件，其中1件维持，2件尚未审结。')).toEqual([
      '发生行政诉讼3件',
      '其中1件维持',
      '2件尚未审结',
    ]);
  });

  it('ends at the number, where the noun stands before it', () => {
    expect(quoted('主动公开政府信息230条同比增长12%。')[0]).toBe('主动公开政府信息230条');
    expect(quoted('收到政府信息公开申请16件均来自自然人。')[0]).toBe('收到政府信息公开申请16件');
  });

  it('what all were answered is implied once, and not where a number says it', () => {
    const answered = (text: string) =>
      extract(reportOf(`三、依申请公开情况\n${text}`, 2015))
        .figures.filter((f) => f.metric === 'requests.answered')
        .map((f) => [f.value, f.quote]);
    const said = '共收到申请16件，均在法定时限内完成答复';
    expect(answered(`${said}。`)).toEqual([[16, said]]);
    expect(answered(`${said}。全年办结申请15件。`).map(([value]) => value)).toEqual([15]);
  });

  it('the words of a table are no prose, and what follows it is', () => {
    const rows = '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n0\n6\n行政规范性文件\n12\n3\n45\n';
    const { figures } = extract(report(`${rows}主动公开政府信息60条。`, 2021));
    expect(figures.map((f) => `${f.metric}=${f.value}`)).toEqual([
      'rules.issued=1',
      'rules.abolished=0',
      'rules.in-force=6',
      'normative.issued=12',
      'normative.abolished=3',
      'normative.in-force=45',
      'proactive.items=60',
    ]);
  });
});

describe('explain', () => {
  const told = (text: string, year = 2015) => explain(report(text, year)).filter((e) => e.text !== '二、');
  const one = (text: string, written: string) => told(text).find((e) => e.text === written)!;

  it('each of two equal numbers for itself', () => {
    const both = told('主动公开政府信息60条，召开会议60次。').filter((e) => e.fate !== 'stopped');
    expect(both.map((e) => [e.text, e.figures.map((f) => f.metric)])).toEqual([
      ['60条', ['proactive.items']],
      ['60次', ['meetings.held']],
    ]);
  });

  it('a number that lost to a surer one says so', () => {
    const lost = one('主动公开政府信息59条。\n全年发布信息502条。', '502条');
    expect([lost.fate, lost.figures, lost.why]).toEqual(['passed', [], '让位给更可靠的说法，或是计划、要求']);
    expect(lost.lost.length).toBeGreaterThan(0);
  });

  it('a number that no rule knows says so', () => {
    const unknown = one('栽种杨树300株。', '300');
    expect([unknown.fate, unknown.why, unknown.lost]).toEqual(['passed', '没有一条规则认得它数的是什么', []]);
  });

  it('a taken number has nothing to excuse, and names neither itself among the losers nor more than it made', () => {
    const taken = one('主动公开政府信息60条。', '60条');
    expect([taken.fate, taken.why]).toEqual(['taken', '']);
    expect(taken.lost).not.toContain(taken.figures[0]!.rule);
  });

  it('a date is stopped, with nothing made of it and nothing lost', () => {
    expect(one('2015年3月召开会议2次。', '2015年3月')).toMatchObject({
      fate: 'stopped',
      figures: [],
      lost: [],
      why: '日期',
    });
  });

  it('a denial that repeats another was said before', () => {
    const denied = told('没有收到政府信息公开申请。\n没有收到政府信息公开申请。');
    expect(denied.map((e) => [e.fate, e.why])).toEqual([
      ['taken', ''],
      ['passed', '同一句里已有数字，或前面已经说过'],
    ]);
  });

  it('each of two denials for itself', () => {
    const denied = told('未发生行政复议。未发生行政诉讼。');
    expect(denied.map((e) => e.figures.map((f) => f.metric))).toEqual([['reviews.total'], ['lawsuits.total']]);
  });

  it('a cell by table, row and column; a number of the table is told once', () => {
    const cells = told('信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n0\n6\n', 2021);
    expect(cells.map((e) => [e.text, e.fate, e.cell, e.why, e.figures.map((f) => f.metric).join()])).toEqual([
      ['1', 'taken', '表二，“规章”一行，“本年制发件数”一列', '', 'rules.issued'],
      ['0', 'taken', '表二，“规章”一行，“本年废止件数”一列', '', 'rules.abolished'],
      ['6', 'taken', '表二，“规章”一行，“现行有效件数”一列', '', 'rules.in-force'],
    ]);
  });

  it('a row that cannot be read, with why', () => {
    const [row] = told('信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n0\n', 2021).filter(
      (e) => e.why !== '',
    );
    expect([row!.fate, row!.figures, row!.lost]).toEqual(['passed', [], []]);
    expect(row!.why).toContain('无法确定');
  });

  it('everything in the order of the text', () => {
    const starts = told('2015年主动公开政府信息60条。未收到申请。2016年1月召开会议2次。').map((e) => e.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts.length).toBe(5);
  });
});
