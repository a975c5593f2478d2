import { parentPort } from 'node:worker_threads';
import type { Job, Reading } from '../../src/library/reading.ts';

// Stands in for the reader of a thread: the name of the file says what goes wrong with it.
const held: unknown[] = [];
parentPort?.on('message', ({ file, bytes }: Job) => {
  if (file.startsWith('forever')) for (;;);
  if (file.startsWith('objects')) for (;;) held.push({ more: [...Array(1000).keys()] });
  if (file.startsWith('bytes')) for (let count = 0; count < 100_000; count++) held.push(Buffer.alloc(1 << 20, 1));
  if (file.startsWith('exit')) process.exit(3);
  if (file.startsWith('throw')) throw new Error('of the thread');
  const readings: Reading[] = [
    { file, report: null, problems: [{ code: 'read', severity: 'warning', message: `${bytes.length}` }] },
  ];
  parentPort?.postMessage(readings);
});
