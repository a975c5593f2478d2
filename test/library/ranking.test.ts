import { beforeAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/library/embedded.ts';
import type { Library } from '../../src/library/library.ts';
import { createSegmenter } from '../../src/library/segmenter.ts';
import { publish, type Written } from './fixtures.ts';

const written: Written = [
  [['一、概述'], '我乡高度重视政府信息公开工作，调整了领导小组，由乡长任组长，办公室设在党政办。'],
  [['二、主动公开政府信息情况', '（一）公开的数量'], '全年主动公开政府信息56条，全文电子化率100%。'],
  [
    ['二、主动公开政府信息情况', '（二）公开的形式'],
    '一是通过政府网站公开；二是在村务公开栏张贴；三是利用微信公众号推送。',
  ],
  [['三、依申请公开政府信息情况'], '公布了受理申请的程序和时间，本年度未收到公开申请。'],
  [['四、收费及减免情况'], '依申请提供政府信息，没有收取检索、复制、邮寄等费用。'],
  [['五、行政复议、行政诉讼情况'], '本年度未发生与政府信息公开有关的行政复议和行政诉讼。'],
  [['六、存在的主要问题'], '公开的内容还不够全面，更新还不够及时，工作人员业务不熟。'],
  [['七、下一步改进措施'], '加强对工作人员的培训，健全保密审查制度，及时更新网站。'],
];

/** The question as it comes after issuer and year were taken out, and why the section must come first. */
const cases: readonly (readonly [question: string, section: string, reason: string])[] = [
  ['有哪些不足', '六、存在的主要问题', 'the report says 问题 where people say 不足'],
  ['被人告过吗 打过官司没有', '五、行政复议、行政诉讼情况', 'the report says 诉讼 where people say 官司'],
  ['要不要收钱', '四、收费及减免情况', 'the report says 收费 where people say 收钱'],
  ['明年打算怎么改', '七、下一步改进措施', 'the report says 改进措施 where people say 怎么改'],
  ['在哪里看得到公开的东西 渠道', '二、主动公开政府信息情况 › （二）公开的形式', 'the report says 形式 for 渠道'],
  ['怎么申请', '三、依申请公开政府信息情况', 'the report gives the procedure in its section on requests'],
  ['诉讼', '五、行政复议、行政诉讼情况', 'a part of a long word finds it'],
  ['领导小组', '一、概述', 'a rare word counts for more than 公开, which stands everywhere'],
  ['政府信息公开的保密审查', '七、下一步改进措施', 'words in every passage must not outweigh the rare one'],
];

describe('ranking', () => {
  let library: Library;
  const report = publish({ issuer: '云岭乡', region: '甘肃省/陇南市/康县', year: 2015, written });
  beforeAll(async () => {
    const other = publish({ issuer: '砚瓦镇', region: '湖南省/怀化市/辰溪县', year: 2014, written });
    library = createLibrary([report, other], await createSegmenter(), '2026-01-01T00:00:00.000Z');
  });

  for (const [question, section, reason] of cases) {
    it(`${question} → ${section}: ${reason}`, async () => {
      const [best] = await library.search(question, { reports: [report.id], limit: 3 });
      expect(best?.section).toBe(section);
    });
  }

  it('砚瓦: a name without its rank finds its own report first, by the title', async () => {
    const [best] = await library.search('砚瓦的领导小组', { limit: 3 });
    expect(best?.report.issuer).toBe('砚瓦镇');
  });

  it('2014 finds nothing of 2015: a year is a word, and no near miss counts', async () => {
    const found = await library.search('2014', { limit: 50 });
    expect(new Set(found.map((passage) => passage.report.year))).toEqual(new Set([2014]));
  });

  it('ties stand in the order of the library', async () => {
    const found = await library.search('行政复议', { limit: 2 });
    expect(found.map((passage) => passage.score)).toEqual([found[0]!.score, found[0]!.score]);
    expect(found.map((passage) => passage.report.issuer)).toEqual(['砚瓦镇', '云岭乡']);
  });
});
