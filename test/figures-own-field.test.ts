import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

/** The totals that a report of this issuer is read to state. */
const totals = (issuer: string, text: string): readonly number[] =>
  extract({ ...reportOf(`二、主动公开情况\n${text}`, 2018), issuer })
    .figures.filter((f) => f.metric === 'proactive.items' && f.breakdown.length === 0)
    .map((f) => f.value);

describe('what an office deals with, as all that it disclosed', () => {
  it.each([
    ['青川县审计局', '2018年对外发布审计信息77条。', 77],
    ['青川县水务局', '我局全年向社会公布水务信息213条，其中门户网站150条，微信63条。', 213],
    ['青川市环境保护局', '全年在局网站和市政府网站刊登各类环保信息326条。', 326],
    ['青川市生态环境局', '我局发布754条环保信息。', 754],
    ['青川县人力资源和社会保障局', '本局共公开人社信息450条。', 450],
  ])('%s: %s', (issuer, text, value) => expect(totals(issuer, text)).toEqual([value]));

  it.each([
    ['青川镇', '对外发布民政信息12条。'],
    ['青川县财政局', '对外发布民政信息12条。'],
    ['青川县民政局', '对外发布民政信息12条，公开财政信息60条。'],
    ['青川县民政局', '在公众号发布民政信息12条，在县政府网站发布工作动态60条。'],
    ['青川县民政局', '向市局报送民政信息12条。'],
  ])('%s: no total in %s', (issuer, text) => expect(totals(issuer, text)).toEqual([]));

  it('is a class beside a total', () =>
    expect(totals('青川县民政局', '主动公开政府信息90条。公众号发布民政信息12条。')).toEqual([90]));
});
