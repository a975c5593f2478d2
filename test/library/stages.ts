import { createHash } from 'node:crypto';
import type { Figure } from '../../src/figures/figure.ts';
import type { Stages } from '../../src/library/read-input.ts';

/**
 * Stand-ins for reading, identifying and extracting, so that builds can be tested by themselves: the first line is
 * 「issuer year」, 「N条」 is a figure, and a file that says 坏 cannot be read. What sources.json gives goes first.
 */
export function createStages(): Stages & { readonly read: string[] } {
  const read: string[] = [];
  return {
    read,
    unpack: (name, bytes) => [{ name, bytes }],
    async readDocument(path, bytes) {
      read.push(path);
      const text = Buffer.from(bytes).toString();
      const bad = text.startsWith('坏');
      return {
        path,
        format: 'txt',
        encoding: 'utf-8',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        text: bad ? '' : text,
        blocks: [],
        pages: [],
        metadata: {},
        problems: bad ? [{ code: 'document.bad', severity: 'error', message: '读不出文字。' }] : [],
      };
    },
    createReport(document, given) {
      const [first = '', second] = document.text.split('\n', 1)[0]!.split(' ');
      const issuer = given?.issuer ?? (first || null);
      const year = given?.year ?? (second === undefined ? null : Number(second));
      const region = given?.region ?? '';
      return {
        id: `${region}/${issuer}/${year}`,
        issuer,
        region,
        year,
        title: document.text.split('\n', 1)[0]!,
        period: null,
        published: given?.published ?? null,
        source: { file: document.path, sha256: document.sha256, url: null, published: null, retrieved: null },
        document,
        sections: [{ headings: [], start: 0, end: document.text.length }],
        evidence: [],
        problems: [],
      };
    },
    extract({ document, year }) {
      const figures = [...document.text.matchAll(/\d+(?=条)/gu)].map(
        (match): Figure => ({
          metric: 'proactive.items',
          breakdown: [],
          value: Number(match[0]),
          unit: '条',
          precision: 'exact',
          scope: 'year',
          stated: 'count',
          year,
          quote: match[0],
          span: { start: match.index, end: match.index + match[0].length },
          section: '',
          rule: 'stand-in',
        }),
      );
      return { figures, details: [], problems: [] };
    },
  };
}
