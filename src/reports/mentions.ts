import type { Clue } from './clue.ts';
import { weights } from './clue.ts';
import { findYears } from './dates.ts';
import type { IssuerName } from './issuer-name.ts';
import { nameAtEnd } from './opening.ts';

const han = '\\p{Script=Han}';
const mention = new RegExp(
  `(?:^|[^${han}]|年度?|现将|由|与)(?<n>${han}{1,20}?(?:民族乡|苏木|镇|乡|街道)(?:人民政府|办事处|政府)?)(?![村街路道办镇乡区企所域容直属长政级])`,
  'gu',
);
const governmentMention = new RegExp(
  `(?:^|[^${han}]|年度?)(?<n>${han}{1,16}?(?:省|县|区|市|旗)人民政府)(?!办公)`,
  'gu',
);
const departmentMention = new RegExp(
  `(?:^|[^${han}]|年度?)(?<n>${han}{1,8}?(?:省|市|县|区|旗|州)${han}{2,14}?局(?:${han}{2,8}分局)?)`,
  'gu',
);

/** 「2024年，青溪县人民政府办公室落实…」: the office is the one who reports. */
const actingOffice = new RegExp(`20\\d\\d ?年度?,? ?(?<n>${han}{1,12}?(?:省|县|区|市|旗)人民政府办公[室厅])`, 'gu');

/** 「2024年青溪县坚持…」: a place that does something is its government. */
const actingPlace = new RegExp(
  `20\\d\\d ?年度?,? ?(?<n>${han}{1,12}?(?:县|区|市|旗))(?=坚持|认真|深入|严格|全面|按照|积极|持续|紧紧围绕|以习近平|共)`,
  'gu',
);

/** Somebody who is no government speaks of himself: 我局, 本镇. */
const ownBody = /[我本](?:局|委(?!员)|中心|院|办|镇|乡|街)/u;

/** A year in front makes a name the sentence's subject: 「2014年，青溪乡未收取…」. */
const afterYear = /20\d\d ?(?:年度? ?,? ?)?$/u;

/** In an address a street's place is named, which need not be the issuer's. */
const afterAddress = /地 ?址 ?[:为]? ?$/u;

/** Each with what none of its names can lack: a line without it is not searched. No name goes over a line's end. */
const mentions: readonly (readonly [pattern: RegExp, word: RegExp])[] = [
  [mention, /[镇乡]|街道|苏木/u],
  [governmentMention, /人民政府/u],
  [departmentMention, /局/u],
  [actingOffice, /人民政府办公/u],
  [actingPlace, /20\d\d ?年/u],
];

/** Clues of names that stand at the head of a clause anywhere in the text. Each is weak; many of one name are worth a little more. */
export function mentionClues(folded: string): Clue[] {
  const count = new Map<string, { name: IssuerName; weight: number }>();
  for (const [pattern, word] of mentions) {
    if (pattern === actingPlace && ownBody.test(folded)) continue;
    for (const { written, at } of namesIn(folded, pattern, word)) {
      const name = nameAtEnd(written);
      if (!name || name.generic) continue;
      const key = `${name.region.join('/')}/${name.name}`;
      // 《青溪县人民政府关于…的通知》 is somebody else's paper.
      const next = folded.slice(at + written.length, at + written.length + 2);
      if (name.kind === 'government' && /^(?:关于|印发|转发)/u.test(next)) continue;
      if (afterAddress.test(folded.slice(Math.max(0, at - 6), at))) continue;
      const entry = count.get(key) ?? { name, weight: 0 };
      if (pattern === actingPlace) entry.weight += weights.contact;
      entry.weight += afterYear.test(folded.slice(Math.max(0, at - 12), at)) ? weights.mention : weights.mention / 2;
      count.set(key, entry);
    }
  }
  return [...count.values()].map(({ name, weight }) => ({
    for: 'issuer',
    from: 'body',
    name,
    weight: Math.min(weights.mentionsMost, weight),
  }));
}

function* namesIn(folded: string, pattern: RegExp, word: RegExp): Generator<{ written: string; at: number }> {
  let start = 0;
  for (const line of folded.split('\n')) {
    if (word.test(line))
      for (const found of line.matchAll(pattern)) {
        const written = found.groups!.n!;
        yield { written, at: start + found.index + found[0].length - written.length };
      }
    start += line.length + 1;
  }
}

/** What stands right before the year that a sentence is about; nothing does at a line's or clause's beginning. */
const beforeYear = /(?:^|[\s。,;:)、(]|现将|现就|现对|[我本][省市县区旗镇乡办局委厅]|街道)$/u;
/** A day of the calendar or a beginning (2008年5月1日起, 2003年以来) is not the year reported on. */
const otherUse = /^ ?(?:[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?[日号]|以来|以前|起|之前)/u;

/** The year that most clauses of the text begin with (2016年，我镇…). */
export function bodyYearClues(folded: string): Clue[] {
  const count = new Map<number, number>();
  for (const { year, start, end } of findYears(folded)) {
    if (!beforeYear.test(folded.slice(Math.max(0, start - 2), start))) continue;
    if (!otherUse.test(folded.slice(end, end + 10))) count.set(year, (count.get(year) ?? 0) + 1);
  }
  return [...count].map(([year, times]) => ({
    for: 'year',
    from: 'body',
    year,
    weight: Math.min(weights.mentionsMost, 1 + times / 2),
  }));
}
