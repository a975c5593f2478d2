import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printed } from '../src/answers/receipts.ts';
import type { App } from '../src/app.ts';
import type { Reply } from '../src/replies/reply.ts';
import { readLines, shippedApp, today } from './golden/ask.ts';
import type { Golden } from './golden/check.ts';

let app: App;
beforeAll(async () => {
  app = await shippedApp();
});
afterAll(() => app.close());

async function ask(text: string) {
  app.forget('wording');
  return app.ask({ chat: 'wording', text, today });
}
const replyTo = async (text: string): Promise<Reply> => (await ask(text)).reply;

describe('the first words of a reply', () => {
  it.each([
    ['石门镇2014年收到多少申请', '没有（0 件）。石门镇2014年的报告写明：没有收到政府信息公开申请。'],
    ['祝塘镇2017年收费了没', '没有（0 元）。祝塘镇2017年的报告写明：没有收取费用。'],
    ['棉洋镇2015年举报几件', '没有（0 件）。棉洋镇2015年的报告写明：没有举报'],
    ['石门镇2014年是不是公开了39条', '是的，39 条——石门镇2014年主动公开政府信息。'],
    ['棉洋镇2015年公开了200条对吧', '不是，报告写的是 133 条——'],
    ['不老屯镇业务动态超过99%吗', '是的，99.17%——'],
    ['石门镇2014年主动公开超过100条吗', '不是，报告写的是 39 条——'],
    ['棉洋镇收到申请3件对吗', '不是，没有（0 件）。棉洋镇2015年的报告写明：没有收到政府信息公开申请。'],
    ['祝塘镇电话是0510-86088025吗', '是的，0510-86088025——祝塘镇的联系电话（2017年的报告）。'],
    ['祝塘镇组长是马军吗', '不是，报告写的是 夏建辉——祝塘镇的组长（2017年的报告）。'],
    ['石门镇的报告什么时候写的', '2014年12月31日——石门镇2014年的报告写于这一天。'],
    ['洪梅镇2014年收到多少申请', '洪梅镇2014年的报告没有写收到多少件政府信息公开申请。没有写，不等于没有（0）。'],
    ['祝塘镇有投诉吗', '祝塘镇2017年的报告没有写是否有投诉。'],
    ['石门镇和洪梅镇收到申请哪个多', '比不了：洪梅镇2014年的报告没有写收到多少件政府信息公开申请。'],
    ['2014年石门镇比洪梅镇多几条', '多 17 条（我们算的：石门镇2014年 39 条 − 洪梅镇2014年 22 条）。'],
  ])('%s', async (question, lead) => {
    expect((await replyTo(question)).lead.startsWith(lead), (await replyTo(question)).lead).toBe(true);
  });

  it('gives a single year of a span like any other figure, and the years without a report as a span', async () => {
    const { lead, notes } = await replyTo('石门镇2014年以来公开多少');
    expect(lead).toBe('39 条——石门镇2014年主动公开政府信息。');
    expect(notes.join()).toContain('没有报告的：石门镇2015年到2025年');
  });

  it('names parts of one report by their labels', async () => {
    expect((await replyTo('棉洋镇镇村信息和部门动态哪个多')).lead).toBe(
      '镇村信息更多：镇村信息 974 条，部门动态 674 条，相差 300 条（我们算的）——棉洋镇2015年。',
    );
  });

  it('does not rank a single report', async () => {
    const { lead } = await replyTo('哪个镇申诉最少');
    expect(lead).toBe('只有一份报告写了这一项：没有（0 件）。不老屯镇2013年的报告写明：没有申诉。');
  });

  it('says in one line what a report is silent on', async () => {
    expect((await replyTo('五个镇的组长和电话')).lead).toContain('石门镇2014年的报告没有写组长，也没有写联系电话。');
  });

  it('quotes words left over from a question only when they are a name', async () => {
    expect((await replyTo('洪梅镇平均每月公开多少')).lead).toContain('没有写您问的那一部分');
    expect((await replyTo('祝塘镇为什么公开不够')).lead).toContain('没有写这一项');
    expect((await replyTo('棉洋镇有多少人口')).lead).toContain('没有写「人口」');
    // The whole is printed, and is not to be called missing.
    expect((await replyTo('石门镇抖音发了几条')).notes.join('')).toContain('39 条');
    expect((await replyTo('石门镇抖音有几个粉丝')).notes.join('')).not.toContain('39 条');
  });
});

describe('notes', () => {
  it('say nothing that the first words say', async () => {
    expect((await replyTo('石门镇2025年主动公开多少条')).notes).toEqual([]);
    expect((await replyTo('棉洋镇2015年公开了200条对吧')).notes).toEqual([]);
    expect((await replyTo('石门镇2014年主动公开超过100条吗')).notes).toEqual([]);
  });

  it('name their report when several are answered from, once each', async () => {
    const { notes, assumptions } = await replyTo('棉洋镇、洪梅镇、祝塘镇主动公开多少');
    expect(assumptions).toEqual(['您没有说哪一年，这里各按最新的一份回答：棉洋镇2015年、洪梅镇2014年、祝塘镇2017年。']);
    expect(notes.filter((note) => note.includes('66'))).toHaveLength(1);
    expect(notes.find((note) => note.includes('66'))).toContain('祝塘镇2017年');
    for (const note of notes) expect(note).toMatch(/祝塘镇|洪梅镇|各地/u);
  });

  it('name the silent reports once when one thing is asked of all', async () => {
    const { lead, notes } = await replyTo('各镇的电话');
    expect(lead).not.toContain('石门镇');
    expect(notes.filter((note) => note.includes('石门镇'))).toHaveLength(1);
  });

  it('say of those without a report of the year only that', async () => {
    const { notes } = await replyTo('2014年哪个镇公开最多');
    expect(notes).toContain('没有报告的：不老屯镇2014年、棉洋镇2014年、祝塘镇2014年。');
    expect(notes.join()).toContain('洪梅镇2014年的报告写于2014年12月2日');
  });
});

describe('receipts', () => {
  it.each([
    '哪个镇主动公开最多',
    '五个镇主动公开一共多少条',
    '祝塘镇各类加起来是66条吗',
    '石门镇和洪梅镇收到申请哪个多',
  ])('every number of %s has its sentence', async (question) => {
    const { answer, reply } = await ask(question);
    const found = printed(answer);
    expect(found.length).toBeGreaterThan(0);
    for (const { quote, report } of found) {
      const own = reply.quotes.filter(({ source }) => source.includes(report.issuer));
      expect(
        own.some(({ text }) => text.includes(quote) || quote.includes(text)),
        quote,
      ).toBe(true);
    }
  });

  it('are five, with a word how many more there are', async () => {
    const { quotes, notes } = await replyTo('五个镇收到申请和收费多少');
    expect(quotes).toHaveLength(5);
    expect(notes.join()).toMatch(/还有 \d+ 个数的原文没有列在这里/u);
    expect((await replyTo('哪个镇主动公开最多')).notes.join()).not.toContain('原文没有列');
  });

  it('mark the number that the reply leads with', async () => {
    const { quotes } = await replyTo('棉洋镇2015年主动公开多少条');
    const marked = quotes[0]?.marks?.map(({ start, end }) => quotes[0]?.text.slice(start, end));
    expect(marked).toEqual(['133条']);
  });
});

it('shows a section once that answers two topics', async () => {
  const { passages } = await replyTo('石门镇的主要问题和下一步');
  expect(passages.length).toBeGreaterThan(0);
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
});

describe('passages where a report is silent', () => {
  it('are short and without page residue', async () => {
    for (const { question, status } of await readLines<Golden>('questions.jsonl')) {
      if (status !== 'not_stated') continue;
      for (const { text } of (await replyTo(question)).passages) {
        expect(text.length, question).toBeLessThanOrEqual(300);
        expect(text, question).not.toMatch(/扫一扫|\[bookmark|附件下载/u);
      }
    }
  });
});

describe('suggestions', () => {
  it('never repeat what was just answered', async () => {
    const { suggestions } = await replyTo('棉洋镇2015年主动公开多少，有没有人申请，收费没有');
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.join()).not.toMatch(/主动公开多少|多少件公开申请|收费/u);
  });

  it('put the same question for a year that is held', async () => {
    expect((await replyTo('石门镇2013年有行政诉讼吗')).suggestions).toEqual(['石门镇2014年有行政诉讼吗？']);
    expect((await replyTo('石门镇2015年有哪些不足')).suggestions).toEqual(['石门镇2014年存在哪些问题？']);
  });

  it('stand once in a greeting, and show several kinds of question', async () => {
    const { lead, suggestions } = await replyTo('你好');
    expect(new Set(suggestions.map((one) => one.replace(/^\P{N}+\d+年/u, ''))).size).toBe(3);
    for (const suggestion of suggestions) expect(lead).not.toContain(suggestion);
    expect((await replyTo('谢谢')).suggestions).toEqual([]);
  });
});

it('offers only choices that can be answered', async () => {
  const { choices } = await replyTo('2014年');
  expect(choices).toEqual(['桐乡市石门镇', '南安市洪梅镇']);
});

it('says to a question in English that it answers in Chinese, and nothing else in English', async () => {
  const { notes, lead } = await replyTo('How many items did 石门镇 disclose in 2014');
  expect(notes).toContain('I answer in Chinese.');
  expect(lead).not.toMatch(/[a-z]{3}/iu);
});
