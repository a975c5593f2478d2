import { createLibrary } from '../../src/library/embedded.ts';
import type { PublishedReport } from '../../src/library/library.ts';
import { createSegmenter } from '../../src/library/segmenter.ts';
import { outline } from '../../src/reports/outline.ts';
import { readSamples } from './samples.ts';
import { median, milliseconds, percentile, type Table } from './table.ts';

const copies = 200;
const questions = [
  '有哪些不足',
  '下一步打算',
  '打过官司吗',
  '要不要收费',
  '怎么申请',
  '领导小组组长',
  '保密审查制度',
  '微信公众号',
  '公开的形式和渠道',
  '政府信息公开',
];

/** How fast passages are found among those of a thousand reports. */
export async function benchSearch(): Promise<Table> {
  const reports = readSamples().flatMap(({ file, text }) => {
    const sections = outline(text);
    return Array.from({ length: copies }, (_, copy): PublishedReport => {
      const issuer = `${file.slice(0, 3)}${copy}`;
      return {
        id: `/${issuer}/2015`,
        issuer,
        region: '',
        year: 2015,
        title: `${issuer}2015年政府信息公开工作年度报告`,
        period: null,
        published: null,
        source: { file, sha256: '', url: null, published: null, retrieved: null },
        text,
        sections,
        figures: [],
        details: [],
        problems: [],
      };
    });
  });
  const library = createLibrary(reports, await createSegmenter(), '2026-01-01T00:00:00.000Z');
  const began = performance.now();
  await library.search('公开', { limit: 1 });
  const indexing = performance.now() - began;

  const time = async (chosen?: readonly string[]): Promise<string> => {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      for (const question of questions) {
        const start = performance.now();
        await library.search(question, { ...(chosen && { reports: chosen }), limit: 3 });
        times.push(performance.now() - start);
      }
    }
    const rate = Math.round((1000 * times.length) / times.reduce((sum, one) => sum + one, 0));
    return `${rate} queries/s, median ${milliseconds(median(times))}, p99 ${milliseconds(percentile(times, 0.99))}`;
  };
  return {
    title: `search: passages of ${reports.length} reports`,
    rows: [
      ['cutting and indexing', milliseconds(indexing)],
      ['over all reports', await time()],
      ['within one report', await time([reports[7]!.id])],
    ],
  };
}
