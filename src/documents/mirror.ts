import { readFileSync } from 'node:fs';
import type { Problem } from './document.ts';
import { faults } from './faults.ts';

/** 報(bào)告: readings that copying sites put behind characters. A tone mark tells them from other words in brackets. */
const reading = /(?<=\p{Script=Han})[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/giu;

/** A text of which more than this share is in traditional characters was converted as a whole; a name or two is not. */
const converted = 0.05;

/** What converters to the usage of Taiwan put for the mainland's words, in simplified characters, and what the office wrote. */
const words: readonly (readonly [converted: RegExp, original: string])[] = [
  [/资讯/gu, '信息'],
  [/谘/gu, '咨'],
  [/(?<=[计规])画/gu, '划'],
  [/规范性档案/gu, '规范性文件'],
  [/入口网站/gu, '门户网站'],
  [/网际网路/gu, '互联网'],
  [/徵/gu, '征'],
];

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
  const folded = folds ? inOwnWords(plain.replace(/\p{Script=Han}/gu, (c) => pairs.get(c) ?? c)) : plain;
  return { text: folded.replace(/([,，、；;])\1/gu, '$1'), problems: [faults.mirror()] };
}

const inOwnWords = (text: string): string =>
  words.reduce((said, [converted, original]) => said.replace(converted, original), text);
