import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sortReports, summaryOf } from '../../src/library/contents.ts';
import { createLibrary } from '../../src/library/embedded.ts';
import type { PublishedReport } from '../../src/library/library.ts';
import { issuerNames } from '../../src/library/names.ts';
import { openLibrary } from '../../src/library/open.ts';
import { indexPassages } from '../../src/library/search.ts';
import { createSegmenter } from '../../src/library/segmenter.ts';
import { findSimilar } from '../../src/library/similar.ts';
import { saveSnapshot } from '../../src/library/snapshot.ts';
import { createTokenizer, tokensOf } from '../../src/library/tokenize.ts';
import { loadWords } from '../../src/library/words.ts';
import { publish, towns } from './fixtures.ts';
import { librarySuite } from './suite.ts';

const built = '2026-01-01T00:00:00.000Z';
const folders: string[] = [];

librarySuite('memory', async (reports) => createLibrary(reports, await createSegmenter(), built));

librarySuite('a saved index', async (reports) => openLibrary(await saved(reports)));

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

describe('snapshot', () => {
  it('opened again, ranks and scores as the library in memory does', async () => {
    const fresh = createLibrary(towns, await createSegmenter(), built);
    const opened = await openLibrary(await saved(towns));
    for (const query of ['青石镇有哪些不足', '打官司', '柳政办发〔2015〕26号', '公开']) {
      expect(await opened.search(query, { limit: 9 })).toEqual(await fresh.search(query, { limit: 9 }));
    }
    expect(await opened.summary()).toEqual(await fresh.summary());
  });

  it('keeps odd characters as they are: line breaks of all kinds, emoji, half an emoji', async () => {
    const odd = publish({ issuer: '某镇', year: 2015, written: [[['一、概述'], '第一行\r\n第二行\u2028😀 \ud800完']] });
    const library = await openLibrary(await saved([odd]));
    expect((await library.report(odd.id))?.text).toBe(odd.text);
  });
});

/** Saved as build saves it. */
async function saved(reports: readonly PublishedReport[]): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'library-'));
  folders.push(dir);
  const sorted = sortReports(reports);
  const segmenter = await createSegmenter();
  segmenter.insert(issuerNames(sorted));
  const index = indexPassages(sorted, createTokenizer(segmenter, loadWords()));
  const summary = summaryOf(sorted, segmenter.name, built);
  await saveSnapshot(dir, {
    tokens: tokensOf(segmenter),
    summary,
    reports: sorted,
    index,
    similar: findSimilar(sorted),
    files: [],
  });
  return dir;
}
