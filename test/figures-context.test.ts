import { describe, expect, it } from 'vitest';
import { countedIn, sentencesIn } from '../src/figures/context.ts';

const sentences = (text: string) =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['公开60条。收到3件', ['公开60条。', '收到3件']],
    ['公开60条!收到3件', ['公开60条!', '收到3件']],
    ['公开多少?收到3件', ['公开多少?', '收到3件']],
    ['公开60条\n收到3件', ['公开60条', '收到3件']],
    ['公开60条\n\n \n收到3件\n', ['公开60条', '收到3件']],
    ['共?60条', ['共?60条']],
    ['共6a0条', ['共6a0条']],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(sentences(text)).toEqual(wanted);
  });

  it('one without an end is cut, but in no number', () => {
    const text = `${'镇'.repeat(1195)}公开12345678条${'镇'.repeat(100)}`;
    const [first, ...rest] = sentences(text);
    expect(first!.length).toBeLessThan(1210);
    expect(first).toContain('12345678');
    expect([first, ...rest].join('')).toBe(text);
  });

  it('only of the stretch that was asked for', () => {
    expect(sentencesIn('甲。乙。丙。', { start: 2, end: 4 })).toEqual([{ start: 2, end: 4 }]);
  });
});

const counted = (text: string, sentence = { start: 0, end: text.length }) => countedIn(text, sentence);
const before = (text: string) => counted(text).map((c) => c.before);

describe('the words that say what a number counts', () => {
  it.each([
    ['主动公开信息60条', ['主动公开信息']],
    ['主动 公开?信 息60条', ['主动公开信息']],
    ['甲类3条、乙类4条', ['甲类', '乙类']],
    ['甲类3条和乙类4条', ['甲类', '乙类']],
    ['甲类3条及乙类4条', ['甲类', '乙类']],
    ['甲类3条及时公布4条', ['甲类', '及时公布']],
    ['和谐社区3条', ['和谐社区']],
    ['甲类3条,和谐类4条', ['甲类', '和谐类']],
    ['主动公开信息,全年共计60条', ['主动公开信息全年共计']],
    ['主动公开信息:共60条', ['主动公开信息共']],
    ['主动公开信息:60条', ['主动公开信息']],
    ['主动公开信息;共60条', ['共']],
    ['主动公开信息,60条', ['']],
    ['主动公开信息6大类,60条', ['主动公开信息', '主动公开信息']],
    ['主动公开信息(含转发)60条', ['主动公开信息']],
    ['工作突出,主动公开信息(含转发,更新)60条', ['主动公开信息']],
    ['区政府(含办公室)各类信息60条', ['区政府各类信息']],
    ['公开信息(其中甲类3条', ['其中甲类']],
  ])('%s', (text, wanted) => {
    expect(before(text)).toEqual(wanted);
  });

  it('what stands behind it ends where the next begins', () => {
    expect(counted('收到3件依申请公开申请,答复2件').map((c) => c.after)).toEqual(['依申请公开申请', '']);
    expect(counted('公开3条甲类、4条乙类').map((c) => c.after)).toEqual(['甲类', '乙类']);
  });

  it('the clause before it, and what parts the two', () => {
    const told = (text: string) => counted(text).map((c) => [c.previous, c.boundary]);
    expect(told('我局公众号运行良好,发布60条')).toEqual([['我局公众号运行良好', ',']]);
    expect(told('发布60条')).toEqual([['', '']]);
    expect(told('公开(甲类3条')).toEqual([['公开', '(']]);
  });

  it('what is quoted begins with its first word and ends with its unit', () => {
    const quotes = (text: string) => counted(text).map((c) => text.slice(c.clause.start, c.clause.end));
    expect(quotes('工作突出, 主动公开信息60条,')).toEqual(['主动公开信息60条']);
    expect(quotes('工作突出, 主动公开信息 ,共60条')).toEqual(['主动公开信息 ,共60条']);
    expect(quotes('甲类3条、乙类4条')).toEqual(['甲类3条', '乙类4条']);
  });
});

describe('the year that a clause names for its number', () => {
  const years = (folded: string) => {
    const masked = folded.replace(/\d{4}年/gu, '□□□□□');
    return countedIn(masked, { start: 0, end: folded.length }, folded).map((c) => c.year ?? c.since);
  };
  it.each([
    ['2014年公开60条', [2014]],
    ['公开60条', [null]],
    ['2014年,公开60条', [2014]],
    ['2014年工作突出,公开60条', [null]],
    ['2014年公开60条,2015年公开61条', [2014, 2015]],
    ['按照《2014年要点》公开60条', [null]],
    ['2014年鉴公开60条', [null]],
    ['自2008年以来公开600条', [2008]],
    ['自2008年以来不断努力,2015年公开60条', [2015]],
    ['自《2008年条例》实施以来公开600条', [null]],
  ])('%s', (text, wanted) => {
    expect(years(text)).toEqual(wanted);
  });

  it('is not taken from the sentence before', () => {
    const folded = '自2008年以来不断努力。公开60条。';
    const masked = folded.replace(/\d{4}年/gu, '□□□□□');
    const [only] = countedIn(masked, { start: 12, end: folded.length }, folded);
    expect([only!.year, only!.since]).toEqual([null, null]);
  });
});
