import { parentPort } from 'node:worker_threads';
import { readInput, stages } from './read-input.ts';
import type { Job } from './reading.ts';

// Runs in a thread of its own: a file comes, its readings go back one by one, and null when there are no more.
parentPort?.on('message', async (job: Job) => {
  for await (const reading of readInput(stages, job)) parentPort?.postMessage(reading);
  parentPort?.postMessage(null);
});
