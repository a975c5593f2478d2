import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library, PublishedReport } from '../../src/library/library.ts';
import { towns } from './fixtures.ts';

const [now, before, jilin, shanxi] = towns.map(({ id }) => id) as [string, string, string, string];

/** What every engine behind the port must do, in cases that no caller could tell engines apart by. */
export function librarySuite(engine: string, create: (reports: readonly PublishedReport[]) => Promise<Library>): void {
  describe(`library on ${engine}`, () => {
    let library: Library;
    beforeAll(async () => {
      library = await create(towns);
    });
    afterAll(() => library.close());

    it('lists the cards by region, issuer and year, without their texts', async () => {
      const cards = await library.reports();
      expect(cards.map(({ id }) => id)).toEqual([before, now, jilin, shanxi].sort());
      expect(cards[0]).not.toHaveProperty('text');
    });

    it('gives a report whole, and nothing for an id that it does not hold', async () => {
      expect(await library.report(now)).toEqual({
        ...towns[0],
        figures: [...towns[0]!.figures].sort((one, other) => one.span.start - other.span.start),
      });
      expect(await library.report('云南省/曲靖市/沾益区/青石镇/2016')).toBeUndefined();
    });

    it('gives the figures of the report and metric that were asked for, and never a neighbouring year', async () => {
      const found = await library.figures({ reports: [before], metrics: ['proactive.items'] });
      expect(found.map(({ value, report }) => [value, report.year])).toEqual([[38, 2014]]);
      expect(await library.figures({ reports: [before], metrics: ['requests.received'] })).toEqual([]);
      expect(await library.figures({ reports: ['云南省/曲靖市/沾益区/青石镇/2016'] })).toEqual([]);
      expect(await library.figures({ reports: [] })).toEqual([]);
    });

    it('orders figures by report and place, however they were extracted or asked for', async () => {
      const found = await library.figures({ reports: [jilin, now] });
      expect(found.map(({ value }) => value)).toEqual(now < jilin ? [41, 2, 97] : [97, 41, 2]);
    });

    it('hands out quotes that stand in the text at their span', async () => {
      for (const { report, quote, span } of await library.figures({})) {
        const whole = await library.report(report.id);
        expect(whole?.text.slice(span.start, span.end)).toBe(quote);
      }
    });

    it('gives details by kind', async () => {
      const found = await library.details({ kinds: ['phone'] });
      expect(found.map(({ value, report }) => [value, report.issuer])).toEqual([['0874-3000111', '青石镇']]);
      expect(await library.details({ reports: [jilin], kinds: ['phone'] })).toEqual([]);
    });

    it('names pairs of reports that share passages: here none do', async () => {
      expect(await library.similar({})).toEqual([]);
      expect(await library.similar({ reports: [now] })).toEqual([]);
    });

    it('finds the passage that a question is about, with its section and place', async () => {
      const [best] = await library.search('有哪些不足', { reports: [now], limit: 3 });
      expect(best?.section).toBe('五、存在问题和改进措施');
      expect(best?.text).toContain('人手不够');
      const text = (await library.report(now))?.text;
      expect(text?.slice(best!.span.start, best!.span.end)).toBe(best?.text);
    });

    it('searches only the reports that were named', async () => {
      const found = await library.search('存在问题', { reports: [before], limit: 9 });
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(({ report }) => report.id))).toEqual(new Set([before]));
    });

    it('finds nothing for words that no report has, for no words, and in no reports', async () => {
      expect(await library.search('航天飞机', { limit: 3 })).toEqual([]);
      expect(await library.search('  ？！', { limit: 3 })).toEqual([]);
      expect(await library.search('存在问题', { reports: [], limit: 3 })).toEqual([]);
    });

    it('keeps to the limit, best first', async () => {
      const found = await library.search('公开', { limit: 2 });
      expect(found).toHaveLength(2);
      expect(found[0]!.score).toBeGreaterThanOrEqual(found[1]!.score);
    });

    it('answers the same question the same way', async () => {
      const ask = (): Promise<unknown> => library.search('公开信息 微信', { limit: 5 });
      expect(await ask()).toEqual(await ask());
    });

    it('sums itself up', async () => {
      expect(await library.summary()).toMatchObject({ reports: 4, figures: 4, problems: 0 });
    });

    it('has the same version for the same reports in any order, and another when a word differs', async () => {
      const version = async (reports: readonly PublishedReport[]): Promise<string> => {
        const other = await create(reports);
        const { version } = await other.summary();
        await other.close();
        return version;
      };
      const same = (await library.summary()).version;
      expect(await version([...towns].reverse())).toBe(same);
      const [first, ...rest] = towns;
      expect(await version([{ ...first!, text: first!.text.replace('41', '40') }, ...rest])).not.toBe(same);
    });
  });
}
