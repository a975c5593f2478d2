import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

const codes = (text: string): string[] =>
  extract(reportOf(`二、主动公开和依申请公开情况\n${text}`, 2031)).problems.map(({ code }) => code);

describe('counts of another year, of others or of a part stand beside, and nothing is at odds', () => {
  it.each([
    '公开2030年度部门决算12条，2031年度预算12条。',
    '主动公开2030年度工作总结1条。',
    '2030年公布权力清单12条。',
    '截至6月底主动公开政府信息28条，全年共主动公开政府信息60条。',
    '主动公开政府信息60条。局机关主动公开政府信息40条，下属单位主动公开政府信息20条。',
    '收到政府信息公开申请9件，全县各单位共收到政府信息公开申请30件。',
    '行政复议3件，其中涉及信息公开行政复议1件。',
    '2031年收到政府信息公开申请5件。自2019年以来共收到申请45件。',
    '近三年主动公开政府信息180条，今年60条。',
    '主动公开政府信息100条，其中动态30条，占30%；公告20条，占20%；财政10条，占10%；人事8条，占8%；规划7条，占7%。',
  ])('%s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['主动公开政府信息60条。主动公开政府信息40条。', 'conflict'],
    ['各单位收到政府信息公开申请30件。各部门共收到政府信息公开申请31件。', 'conflict'],
    ['2030年主动公开政府信息60条。', 'year-doubt'],
    ['主动公开政府信息100条，其中动态30条；公告20条；财政10条；人事8条；规划7条。', 'sum-mismatch'],
    [
      '主动公开政府信息100条，其中动态30条，占30%；公告20条，占20%；财政10条，占10%；人事8条，占8%；规划31条，占32%。',
      'sum-mismatch',
    ],
  ])('%s is still %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });
});
