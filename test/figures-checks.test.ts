import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

const read = (text: string, year = 2015) => extract(reportOf(`二、主动公开政府信息情况\n${text}`, year));
const codes = (text: string): string[] => read(text).problems.map((p) => p.code);

describe('what does not add up is said, and no figure is changed', () => {
  it('finds no fault in bodies told one behind the other, nor in a year that is compared with', () => {
    expect(codes('镇机关公开信息150条，镇属各单位公开信息62条，各村公开信息312条。')).toEqual([]);
    expect(codes('主动公开政府信息70条，比2014年增加5条。')).toEqual([]);
  });

  it('classes that make another number than the total', () => {
    const { figures, problems } = read('主动公开政府信息66条，分别为机构职能类4条，工作动态类20条。');
    expect(figures.map((f) => f.value)).toEqual([66, 4, 20]);
    expect(problems.map((p) => p.code)).toEqual(['sum-mismatch']);
    expect(problems[0]!.message).toContain('66');
    expect(problems[0]!.message).toContain('24');
  });

  it('classes that add up', () => {
    expect(codes('主动公开政府信息24条，分别为机构职能类4条，工作动态类20条。')).toEqual([]);
  });

  it('classes beside each other are no parts of the first, but those in a bracket or behind a colon are', () => {
    expect(codes('公开财政信息6条、规划信息2条、人事信息1条。')).toEqual([]);
    expect(codes('公开财政信息6条（预算2条、决算3条）。')).toEqual(['sum-mismatch']);
    expect(codes('公开财政信息6条：预算2条、决算3条。')).toEqual(['sum-mismatch']);
    expect(codes('公开财政信息6条，其中预算4条、决算3条。')).toEqual(['sum-mismatch']);
  });

  it('channels overlap: 73 on each of two is no fault', () => {
    expect(codes('主动公开政府信息73条，其中政府网站公开73条，微信公众号公开73条。')).toEqual([]);
  });

  it('one class that is named as an example', () => {
    expect(codes('主动公开政府信息73条，其中规范性文件2条。')).toEqual([]);
  });

  it('outcomes that are more than the requests; fewer may be a choice', () => {
    expect(codes('收到政府信息公开申请5件，其中予以公开4件，不予公开3件。')).toEqual(['sum-mismatch']);
    expect(codes('收到政府信息公开申请9件，其中予以公开4件，不予公开3件。')).toEqual([]);
  });

  it('a share that the counts do not make; rounding is none', () => {
    expect(codes('主动公开政府信息50条，其中动态类25条，占58%，公告类25条，占50%。')).toEqual(['share-mismatch']);
    expect(codes('主动公开政府信息3条，其中动态类1条，占33.3%，公告类2条，占66.7%。')).toEqual([]);
  });

  it('one total with two values keeps both', () => {
    const { figures, problems } = read('全年主动公开政府信息160条。\n我镇共主动公开政府信息148条。');
    expect(figures.map((f) => f.value)).toEqual([160, 148]);
    expect(problems.map((p) => p.code)).toEqual(['conflict']);
  });

  it('prose against table', () => {
    const table = ['9', '0', '0', '0', '0', '0', '9'].join('\n');
    const text = `收到政府信息公开申请3件。\n三、收到和处理政府信息公开申请情况\n申请人情况\n一、本年新收政府信息公开申请数量\n${table}`;
    const { problems } = read(text, 2021);
    expect(problems.map((p) => p.code)).toContain('conflict');
    expect(problems.find((p) => p.code === 'conflict')!.message).toContain('正文和表格');
  });

  it('applicants that do not make the 总计 of their row', () => {
    const text = `三、收到和处理政府信息公开申请情况\n申请人情况\n一、本年新收政府信息公开申请数量\n3\n1\n0\n0\n0\n0\n5`;
    expect(codes(text)).toContain('row-mismatch');
  });

  it('a year that is not the report’s, with none of its own beside it', () => {
    const { figures, problems } = read('2014年主动公开政府信息97条。');
    expect(figures.map((f) => [f.value, f.year])).toEqual([[97, 2015]]);
    expect(problems.map((p) => p.code)).toEqual(['year-doubt']);
    expect(codes('2014年主动公开政府信息97条，2015年主动公开政府信息99条。')).toEqual([]);
  });

  it('the year before is no doubt where it says what was carried over', () => {
    expect(codes('含2014年结转的申请5件。')).toEqual([]);
    expect(read('含2014年结转的申请5件。').figures.map((f) => [f.metric, f.year])).toEqual([
      ['requests.carried-over', 2015],
    ]);
  });

  it('nor is the year to come where it says what goes over to it', () => {
    expect(codes('结转2016年度继续办理2件。')).toEqual([]);
    expect(read('结转2016年度继续办理2件。').figures.map((f) => [f.metric, f.year])).toEqual([
      ['requests.carried-forward', 2015],
    ]);
  });

  it('a count over all years is no second value of the year’s', () => {
    expect(codes('2015年主动公开政府信息97条，历年累计主动公开政府信息980条。')).toEqual([]);
  });
});
