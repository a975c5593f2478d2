import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import type { Figure } from '../src/figures/figure.ts';
import { figuresOf, readCorpus, reportOf, written } from './figures-corpus.ts';
import { copies, layouts, type Rewriting, wordings } from './otherwise.ts';

const folder = new URL('../data/reports/', import.meta.url);
const published = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file): [string, string, number] => [
    file,
    readFileSync(new URL(file, folder), 'utf8').replace(/\r\n?/gu, '\n'),
    Number(/\d{4}/u.exec(file)![0]),
  ]);

const ours = `一、概述
2018年，我镇配备3名兼职工作人员，举办培训2次，设立了2个政府信息公开申请受理点。
二、主动公开政府信息情况
2018年我镇共主动公开政府信息163条，全文电子化率达100%。其中，机构职能类信息12条，占7.4%；政策法规类信息31条，占19%；工作动态类信息120条，占73.6%。
2018年，通过政府网站公开政府信息98条，通过“溪口新语”微信公众号发布信息65条。
三、依申请公开政府信息情况
2018年，我镇共收到政府信息公开申请11件，均已按时答复，其中予以公开8件，信息不存在3件。
四、咨询情况
全年接待群众咨询230人次，其中电话咨询160人次，现场咨询70人次。
五、复议、诉讼情况
2018年，我镇没有发生因政府信息公开引起的行政复议、行政诉讼。
六、收费情况
2018年，我镇未收取任何费用。
`;
const asked = `二、主动公开政府信息情况
2018年我局公开政府信息63条。
三、依申请公开政府信息情况
2018年，我局没有收到政府信息公开申请。
`;

/** What a report says, however it is written: labels without quotation marks, spaces and commas; nothing of other business. */
const said = (figures: readonly Figure[]): string[] =>
  figures
    .filter((f) => !f.metric.startsWith('other.'))
    .map((f) => written({ ...f, stated: 'count' }).replace(/[\s“”"「」，,、。.;:：；]/gu, ''))
    .filter((line, i, all) => all.indexOf(line) === i)
    .sort();
const read = (text: string, year: number): readonly Figure[] => extract(reportOf(text, year)).figures;

const rewritings: readonly [string, Rewriting][] = [copies, layouts, wordings].flatMap((ways) => Object.entries(ways));
const reports = [...published, ['ours', ours, 2018] as const, ['asked', asked, 2018] as const].map(
  ([name, text, year]) => ({ name, text, year, says: said(read(text, year)) }),
);

describe('the same report written otherwise says the same', () => {
  it.each(rewritings)('%s', (_, rewrite) => {
    for (const { name, text, year, says } of reports) {
      const otherwise = rewrite(text);
      const figures = read(otherwise, year);
      expect([name, ...said(figures)]).toEqual([name, ...says]);
      for (const { quote, span } of figures) expect(otherwise.slice(span.start, span.end)).toBe(quote);
    }
  });

  it('every way of writing changes one of them', () => {
    for (const [name, rewrite] of rewritings)
      expect([name, reports.some(({ text }) => rewrite(text) !== text)]).toEqual([name, true]);
  });

  it('there is something to say', () => {
    expect(said(read(ours, 2018)).length).toBeGreaterThan(20);
    expect(said(read(asked, 2018))).toHaveLength(2);
  });
});

describe('a phrasing copied otherwise counts the same', () => {
  // Of all of them a part: enough to meet every file of the corpus, and soon done.
  const lines = readCorpus()
    .filter((line, i) => line.wants.length > 0 && i % 7 === 0)
    .map((line) => ({ line, says: said(figuresOf(line)) }));
  it.each(Object.entries(copies))('%s', (_, rewrite) => {
    const changed = lines.filter(({ line: { text } }) => rewrite(text) !== text);
    expect(changed.length).toBeGreaterThan(5);
    for (const { line, says } of changed)
      expect([line.text, ...said(figuresOf({ ...line, text: rewrite(line.text) }))]).toEqual([line.text, ...says]);
  });
});
