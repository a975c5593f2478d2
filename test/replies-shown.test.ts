import { describe, expect, it } from 'vitest';
import type { FoundFigure } from '../src/answers/answer.ts';
import { sentenceAt } from '../src/answers/receipts.ts';
import { replyBlocks, toMessages } from '../src/channels/telegram/format.ts';
import { excerpt, withoutResidue } from '../src/replies/excerpt.ts';
import { marksIn } from '../src/replies/marks.ts';
import { sourceLine } from '../src/replies/names.ts';

const figure = (quote: string, value: number): FoundFigure =>
  ({ quote, value, report: { id: 'r' } }) as unknown as FoundFigure;
const strong = (text: string, ...figures: FoundFigure[]): string[] =>
  marksIn(text, figures).map(({ start, end }) => text.slice(start, end));

describe('a passage as it is shown', () => {
  const page = `（二）下一步打算
[bookmark: _GoBack]一是加强宣传。
二是规范  程序。

  某某镇人民政府
  2014年12月2日

  附件下载
  扫一扫在手机上查看当前页面
  相关解读
  文字解读`;

  it('has no heading, page residue or signature at its ends and is untouched inside', () => {
    expect(withoutResidue(page)).toBe('一是加强宣传。\n二是规范  程序。');
  });

  it('keeps sentences that only sound like residue', () => {
    for (const text of [
      '附件里列出了全部目录。',
      '群众扫一扫就能看到。\n文字解读了政策。',
      '一是领导重视。\n二是落实到位。',
    ])
      expect(withoutResidue(text)).toBe(text);
  });

  it('is short where a report is silent: the sentences nearest to the question, word for word', () => {
    const filler = Array.from({ length: 40 }, (_, i) => `第${i}句说的是别的事情。`).join('');
    const text = `${filler}全年多次召开会议研究公开工作。${filler}`;
    const shown = excerpt(text, '开了几次会议');
    expect(shown).toContain('多次召开会议');
    expect(shown.length).toBeLessThanOrEqual(300);
    expect(text).toContain(shown);
  });
});

describe('a quoted sentence', () => {
  it('begins behind what a converter left', () => {
    const text = '上一句。\n[bookmark: _GoBack]截至目前，共公开信息121条。';
    expect(sentenceAt(text, { start: text.indexOf('121'), end: text.length - 1 })).toBe('截至目前，共公开信息121条。');
  });

  it('is cut between clauses when it is very long', () => {
    const clause = '按照统一部署抓好各项工作的落实，';
    const text = `${clause.repeat(12)}公开信息121条，${clause.repeat(12)}`;
    const shown = sentenceAt(text, { start: text.indexOf('公开信息'), end: text.indexOf('条') + 1 });
    expect(text).toContain(shown);
    expect(shown).toMatch(/^按照/u);
    expect(shown).toMatch(/落实，$/u);
    expect(shown).toContain('121条');
  });

  it('has the number marked that the answer gives, with its unit', () => {
    const text = '全年公开133条，文件21条，点击率达313万人次，共一百二十条。';
    expect(strong(text, figure('全年公开133条', 133))).toEqual(['133条']);
    expect(strong(text, figure('点击率达313万人次', 3_130_000))).toEqual(['313万人次']);
    expect(strong(text, figure('共一百二十条', 120), figure('文件21条', 21))).toEqual(['21条', '一百二十条']);
  });

  it('has nothing marked when no number says it', () => {
    expect(strong('本镇未收到申请。', figure('未收到申请', 0))).toEqual([]);
    expect(strong('另一句。', figure('公开133条', 133))).toEqual([]);
  });

  it('shows the number bold on Telegram', () => {
    const quotes = [{ text: '公开<目录>39条。', source: '《年报》', marks: [{ start: 6, end: 9 }] }];
    const reply = { status: 'answered', lead: '39 条', quotes, assumptions: [], notes: [], passages: [] } as const;
    const [message] = toMessages(replyBlocks({ ...reply, choices: [], suggestions: [] }));
    expect(message?.html).toContain('<blockquote>公开&lt;目录&gt;<b>39条</b>。</blockquote>');
    expect(message?.plain).toContain('「公开<目录>39条。」');
  });
});

it('names a section by the first words of a heading that is a whole sentence', () => {
  const card = { issuer: '某某镇', year: 2014, title: '年报' } as Parameters<typeof sourceLine>[0];
  const long = '三是加强信息审查，进一步强化保密意识，把各项制度落到实处，确保政府信息公开的真实和安全。';
  expect(sourceLine(card, `六、措施 › ${long}`)).toBe('《年报》，六、措施 › 三是加强信息审查（某某镇，2014年）');
});
