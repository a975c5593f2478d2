import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Sample {
  readonly file: string;
  readonly text: string;
}

/** The reports that ship with the project. */
export function readSamples(): Sample[] {
  const folder = fileURLToPath(new URL('../../data/reports/', import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, text: readFileSync(`${folder}${file}`, 'utf8') }));
}

/** The report brought to about so many bytes of UTF-8: its lines over again, or fewer of them. */
export function resize({ file, text }: Sample, bytes: number): Sample {
  const lines = text.split('\n');
  const kept: string[] = [];
  let size = 0;
  for (let index = 0; ; index++) {
    const line = lines[index % lines.length] ?? '';
    size += Buffer.byteLength(line) + 1;
    if (size > bytes) return { file, text: kept.join('\n') };
    kept.push(line);
  }
}
