import { parentPort } from 'node:worker_threads';
import type { Job, Reading } from '../../src/library/reading.ts';

// Stands in for the reader of a thread: the name of the file says what goes wrong with it.
const held: unknown[] = [];
parentPort?.on('message', async ({ file, bytes }: Job) => {
  const tell = (name: string): void => {
    const problems = [{ code: 'read', severity: 'warning', message: `${bytes.length}` }] as const;
    parentPort?.postMessage({ file: name, report: null, problems } satisfies Reading);
  };
  if (file.startsWith('archive')) {
    for (let part = 0; part < 4; part++) {
      tell(`${file}/${part}`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    if (file.includes('forever')) for (;;);
    return parentPort?.postMessage(null);
  }
  if (file.startsWith('forever')) for (;;);
  if (file.startsWith('objects')) for (;;) held.push({ more: [...Array(1000).keys()] });
  if (file.startsWith('bytes')) for (let count = 0; count < 100_000; count++) held.push(Buffer.alloc(1 << 20, 1));
  if (file.startsWith('exit')) process.exit(3);
  if (file.startsWith('throw')) throw new Error('of the thread');
  tell(file);
  parentPort?.postMessage(null);
});
