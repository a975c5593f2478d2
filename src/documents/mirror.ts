import { readFileSync } from 'node:fs';
import type { Problem } from './document.ts';
import { faults } from './faults.ts';

/** 報(bào)告: readings that copying sites put behind characters. A tone mark tells them from other words in brackets. */
const reading = /(?<=\p{Script=Han})[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/giu;

/** A text of which more than this share is in traditional characters was converted as a whole; a name or two is not. */
const converted = 0.05;

let table: ReadonlyMap<string, string> | undefined;

function simplified(): ReadonlyMap<string, string> {
  if (table) return table;
  const file = readFileSync(new URL('../../data/words/traditional.txt', import.meta.url), 'utf8');
  const pairs = file.replace(/^#.*$/gmu, '').replace(/\s/gu, '').match(/../gu) ?? [];
  table = new Map(pairs.map((pair) => [pair[0]!, pair[1]!]));
  return table;
}

/**
 * The text as the office wrote it, when it is a copy that was turned into traditional characters or given readings:
 * readings and doubled commas are taken out, characters made simple one for one. Any other text comes back unchanged.
 */
export function withoutMirroring(text: string): { readonly text: string; readonly problems: readonly Problem[] } {
  const readings = text.match(reading)?.length ?? 0;
  const plain = readings < 2 ? text : text.replace(reading, '');
  const han = plain.match(/\p{Script=Han}/gu) ?? [];
  const pairs = simplified();
  const traditional = han.filter((c) => pairs.has(c)).length;
  const folds = han.length >= 20 && traditional > han.length * converted;
  if (readings < 2 && !folds) return { text, problems: [] };
  const folded = folds ? plain.replace(/\p{Script=Han}/gu, (c) => pairs.get(c) ?? c) : plain;
  return { text: folded.replace(/([,，、；;])\1/gu, '$1'), problems: [faults.mirror()] };
}
