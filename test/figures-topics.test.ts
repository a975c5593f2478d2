import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { topicsOf, withoutReviews } from '../src/figures/text/topics.ts';
import { reportOf } from './figures-corpus.ts';

describe('what a section is about', () => {
  it.each([
    [['三、依申请公开'], ['requests']],
    [['三、依申请公开', '（一）概述'], ['requests']],
    [['三、依申请公开', '（二）收费情况'], ['fees']],
    [['四、因信息公开申请行政复议情况'], ['disputes']],
    [['四、因信息公开申请复议情况'], ['disputes']],
    [['一、概述'], []],
    [[], []],
  ])('%j', (headings, topics) => {
    expect([...topicsOf(headings)]).toEqual(topics);
  });

  it('an application for a review is none for information', () => {
    expect(withoutReviews('信息公开申请行政复议和申请复议情况')).toBe('信息公开行政复议和复议情况');
    expect(withoutReviews('信息公开申请和行政复议情况')).toBe('信息公开申请和行政复议情况');
  });
});

describe('where a figure stands', () => {
  const text = '二、主动公开政府信息情况\n公开信息60条。\n收到申请3件。';
  const report = reportOf(text, 2015);

  it('names the page, where the document has pages', () => {
    const middle = text.indexOf('收到');
    const pages = [
      { start: 0, end: middle },
      { start: middle, end: text.length },
    ];
    const { figures } = extract({ ...report, document: { ...report.document, pages } });
    expect(figures.map((f) => [f.value, f.page])).toEqual([
      [60, 1],
      [3, 2],
    ]);
    expect(extract(report).figures.every((f) => !('page' in f))).toBe(true);
  });

  it('names the section, where the report has any', () => {
    expect(extract(report).figures.map((f) => f.section)).toEqual([
      '二、主动公开政府信息情况',
      '二、主动公开政府信息情况',
    ]);
    const bare = { ...report, sections: [{ ...report.sections[0]!, start: 0, end: text.length, headings: [] }] };
    expect(extract(bare).figures.map((f) => f.section)).toEqual(['', '']);
  });

  it('is read where nobody knows the year of the report', () => {
    const { figures } = extract({ ...report, year: null });
    expect(figures.map((f) => [f.value, f.year])).toEqual([
      [60, null],
      [3, null],
    ]);
    const plan = reportOf('二、主动公开政府信息情况\n2014年，我镇将重点放在民生上，公开信息60条。', 2015);
    expect(extract({ ...plan, year: null }).figures.map((f) => f.value)).toEqual([60]);
  });
});
