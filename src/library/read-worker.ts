import { parentPort } from 'node:worker_threads';
import { readInput, stages } from './read-input.ts';
import type { Job } from './reading.ts';

// Runs in a thread of its own: a file comes, its readings go back.
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await readInput(stages, job));
});
