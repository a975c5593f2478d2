import { describe, expect, it } from 'vitest';
import { explain } from '../src/figures/explain.ts';
import { reportOf } from './figures-corpus.ts';

const explained = (text: string) =>
  explain(reportOf(`三、依申请公开情况\n${text}`, 2015)).filter((e) => e.text !== '三、');

describe('explain', () => {
  it('says for a number what it was taken for, by which rule, and which rules lost', () => {
    const [one] = explained('共主动公开政府信息60条。');
    expect(one).toMatchObject({ text: '60条', fate: 'taken', why: '' });
    expect(one!.figures.map((f) => [f.metric, f.value, f.rule])).toEqual([['proactive.items', 60, 'proactive.total']]);
    expect(one!.lost).toContain('proactive.disclosed');
  });

  it('names what a number is that is never a count', () => {
    expect(explained('应在15个工作日内按国办发〔2016〕8号答复。').map((e) => [e.text, e.fate, e.why])).toEqual([
      ['15个工作日', 'stopped', '时限'],
      ['〔2016〕8号', 'stopped', '文号'],
    ]);
  });

  it('says that no rule knows a number', () => {
    expect(explained('栽种杨树300株。').map((e) => [e.text, e.fate])).toEqual([['300', 'passed']]);
  });

  it('shows a denial with the rule that read it, and says why another states no zero', () => {
    const [none] = explained('本年度没有收到政府信息公开申请。');
    expect(none).toMatchObject({ text: '本年度没有收到政府信息公开申请', fate: 'taken' });
    expect(none!.figures.map((f) => [f.metric, f.value])).toEqual([['requests.received', 0]]);
    expect(explained('有的部门没有及时公开申请事项。').map((e) => [e.fate, e.why])).toEqual([
      ['passed', '否定的是做法，不是有无'],
    ]);
  });

  it.each([
    ['如没有收到申请的，应作说明。', ['如没有收到申请的'], '说的是假设或要求'],
    ['没有收到申请件中的3件材料。', ['没有收到申请件中的3件材料'], '后面有数字'],
    ['没有及时公开申请事项。', ['没有及时公开申请事项'], '否定的是做法，不是有无'],
    ['没有发生泄密事件。', ['没有发生泄密事件'], '否定的是别的事'],
    ['其中镇政府本级收到申请5件，没有行政复议。', ['没有行政复议'], '说的是其中一个机关'],
    ['没有下过雪。', ['没有下过雪'], '没有一条规则认得所否定的事'],
    ['本年度收到申请5件，没有发生由此引起的行政复', ['没有发生由此引起的行政复'], '句子没有写完'],
  ])('why a denial states no zero: %s', (text, clauses, why) => {
    const passed = explained(text).filter((e) => clauses.includes(e.text));
    expect(passed.map((e) => [e.text, e.fate, e.figures, e.lost, e.why])).toEqual(
      clauses.map((clause) => [clause, 'passed', [], [], why]),
    );
  });

  it('a denial is the clause without the spaces around it, and what fitted too and lost is named', () => {
    const [none, other] = explained('全年情况良好 ， 没有收到 申请 ，没有行政复议 。');
    expect([none!.text, none!.lost, none!.why]).toEqual(['没有收到 申请', [], '']);
    expect([other!.text, other!.figures.map((f) => f.metric)]).toEqual(['没有行政复议', ['reviews.total']]);
  });

  it('says of a number in a table which table, row and column it was taken for', () => {
    const rows = ['规章 | 0 | 0 | 7 |', '行政规范性文件 | 2 | 1 | 9 |', '行政许可 | 本年处理决定数量 |'];
    const table = ['信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |', ...rows].join('\n');
    const found = explain(reportOf(`二、主动公开政府信息情况\n${table}`, 2022)).filter((e) => e.cell !== undefined);
    expect(found.map((e) => [e.text, e.cell, e.figures.map((f) => `${f.metric}=${f.value}`).join()])).toEqual([
      ['0', '表二，“规章”一行，“本年制发件数”一列', 'rules.issued=0'],
      ['0', '表二，“规章”一行，“本年废止件数”一列', 'rules.abolished=0'],
      ['7', '表二，“规章”一行，“现行有效件数”一列', 'rules.in-force=7'],
      ['2', '表二，“行政规范性文件”一行，“本年制发件数”一列', 'normative.issued=2'],
      ['1', '表二，“行政规范性文件”一行，“本年废止件数”一列', 'normative.abolished=1'],
      ['9', '表二，“行政规范性文件”一行，“现行有效件数”一列', 'normative.in-force=9'],
    ]);
  });

  it('says once why a row of a table could not be read, and reads its numbers as no prose', () => {
    const table = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n行政规范性文件 | 2 | 9 |';
    const found = explain(reportOf(`二、主动公开政府信息情况\n${table}`, 2022)).filter((e) => e.text !== '二、');
    expect(found.map((e) => [e.fate, e.why])).toEqual([['passed', expect.stringContaining('应有 3 格，只找到 2 格')]]);
  });

  it('each number has its own figure, also where values are alike or a quote holds more of them', () => {
    const told = (text: string) => explained(text).map((e) => [e.text, e.figures.map((f) => f.metric)]);
    expect(told('公开信息9条，收到申请9件。')).toEqual([
      ['9条', ['proactive.items']],
      ['9件', ['requests.received']],
    ]);
    expect(told('共收到申请16件，其中网络申请9件，均已按时答复。')).toEqual([
      ['16件', ['requests.received', 'requests.answered']],
      ['9件', ['requests.received']],
    ]);
    expect(told('没有行政复议，没有行政诉讼。')).toEqual([
      ['没有行政复议', ['reviews.total']],
      ['没有行政诉讼', ['lawsuits.total']],
    ]);
  });

  it('prose before and behind a table is explained as well', () => {
    const table = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 3 | 0 | 7 |';
    const text = `二、主动公开政府信息情况\n公开信息60条。\n${table}\n公开文件8件。`;
    const told = explain(reportOf(text, 2022)).filter((e) => e.fate !== 'stopped');
    expect(told.map((e) => e.text)).toEqual(['60条', '3', '0', '7', '8件']);
  });

  it('keeps the order of the text', () => {
    const starts = explained('2015年公开信息60条，未收到申请，2016年1月发布。').map((e) => e.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThanOrEqual(4);
  });
});
