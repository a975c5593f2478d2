import { buildLibrary } from '../../src/library/build.ts';
import { createStages } from './stages.ts';

// Run as a process of its own, to be killed at any moment: builds from one folder and the other, over and over.
const [out, ...folders] = process.argv.slice(2) as [string, ...string[]];
console.log('ready');
for (let round = 0; ; round++) {
  const dir = folders[round % folders.length]!;
  await buildLibrary({ dir, out, today: '2026-03-01', force: true, stages: createStages() });
}
