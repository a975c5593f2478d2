import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Reader, Reading } from '../../src/library/reading.ts';
import { createThreads, limitsFor, type ThreadLimits } from '../../src/library/threads.ts';

const module = fileURLToPath(new URL('endless.ts', import.meta.url));
const usual: ThreadLimits = { size: 2, limit: 10_000, memory: 100, total: 700 };
let threads: Reader;

async function codesOf(files: readonly string[], limits: Partial<ThreadLimits>): Promise<(string | undefined)[]> {
  threads = createThreads({ ...usual, ...limits }, module);
  const readings = files.map((file) =>
    threads.read({ file, bytes: Buffer.from('四个字节'), given: null, within: [], today: '2026-03-01' }),
  );
  return (await Promise.all(readings)).map(([reading]) => reading?.problems[0]?.code);
}

afterEach(() => threads.close());

describe('threads that read', { timeout: 60_000 }, () => {
  it('give each file its own readings, and leave the bytes with who gave them', async () => {
    threads = createThreads(usual, module);
    const bytes = Buffer.from('一二三');
    const files = Array.from({ length: 30 }, (_, index) => `${index}.txt`);
    const readings = await Promise.all(
      files.map((file) => threads.read({ file, bytes, given: null, within: [], today: '2026-03-01' })),
    );
    expect(readings.map(([reading]) => reading?.file)).toEqual(files);
    expect(readings[0]?.[0]?.problems[0]?.message).toBe('9');
    expect(bytes.toString()).toBe('一二三');
  });

  it('end a file that takes forever, name it, and read the others', async () => {
    const codes = await codesOf(['1', 'forever', '2', '3', 'forever too', '4', '5'], { limit: 4000 });
    expect(codes).toEqual(['read', 'ingest.too-slow', 'read', 'read', 'ingest.too-slow', 'read', 'read']);
  });

  it('end a file that fills its thread with objects, or the process with bytes', async () => {
    const codes = await codesOf(['1', 'objects', '2', 'bytes', '3'], { memory: 60, total: 400 });
    expect(codes).toEqual(['read', 'ingest.too-much-memory', 'read', 'ingest.too-much-memory', 'read']);
    expect(process.memoryUsage.rss() / 1024 / 1024, 'megabytes').toBeLessThan(1000);
  });

  it('take their time over an archive of many files, and keep what they read before one that takes forever', async () => {
    threads = createThreads({ ...usual, limit: 3500 }, module);
    const read = (file: string): Promise<readonly Reading[]> =>
      threads.read({ file, bytes: Buffer.from(''), given: null, within: [], today: '2026-03-01' });
    const [whole, cut] = await Promise.all([read('archive'), read('archive forever')]);
    expect(whole.map(({ file }) => file)).toEqual(['archive/0', 'archive/1', 'archive/2', 'archive/3']);
    expect(cut.map(({ problems }) => problems[0]?.code)).toEqual(['read', 'read', 'read', 'read', 'ingest.too-slow']);
    expect(cut.at(-1)?.problems[0]?.message).toContain('4 个文件已经读了');
  });

  it('outlive a thread that ends or throws', async () => {
    const codes = await codesOf(['exit', '1', 'throw', '2', 'throw again', '3'], {});
    expect(codes).toEqual([
      'ingest.reader-stopped',
      'read',
      'ingest.reader-stopped',
      'read',
      'ingest.reader-stopped',
      'read',
    ]);
  });

  it('say what is wrong in Chinese, with what to do', async () => {
    threads = createThreads({ ...usual, limit: 500 }, module);
    const [reading] = await threads.read({
      file: 'forever',
      bytes: Buffer.from(''),
      given: null,
      within: [],
      today: '',
    });
    expect(reading?.problems).toMatchObject([{ severity: 'error', message: expect.stringMatching(/没有收录.*请/u) }]);
  });

  it('are as many as there are cores, fewer for few files, and never too many for a gigabyte', () => {
    threads = createThreads(usual, module);
    expect(limitsFor(1000, 4).size).toBe(4);
    expect(limitsFor(5, 16).size).toBe(1);
    for (const cores of [1, 2, 8, 128]) {
      const { size, memory } = limitsFor(100_000, cores);
      expect(size).toBeGreaterThanOrEqual(1);
      expect(size * memory).toBeLessThanOrEqual(720);
      expect(memory).toBeGreaterThanOrEqual(100);
    }
  });
});
