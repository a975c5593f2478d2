import type { Clue } from './clue.ts';
import { weights } from './clue.ts';
import { findYears, yearNumber, yearPattern } from './dates.ts';
import type { IssuerName } from './issuer-name.ts';
import { readName } from './issuer-name.ts';

const han = '\\p{Script=Han}';
/**
 * What introduces a name in a report's first sentences; taken off from the left as long as something comes off. Single
 * characters only where hardly any place's name begins with them: 向阳, 和平, 于都, 应县, 将乐 keep theirs.
 */
const phrases =
  '(?:年度报告|年报|报告)[为是系由]|年度报告|年报|报告|年度|[现特]?向社会公众|[现特]?向社会|[现特]?向公众|社会各界|依照|依据|根据|按照|条例|要求|规定|通知|精神|公布|公开|发布|报送|上报|总结|汇总|反映|编制|编写|制作|撰写|形成|有疑问|疑问|问题|可与|请与|联系|咨询|及时|直接|如下|全文|数据|统计|以下|简称|现将|现就|特此|特向|特将|谨将|今将|予以|目前|全年|涉及|严格按照|主管部门|位于|地处|中共';
const characters = '由|与|是|在|了|请|该|我|的|现|特|兹|谨|系|年|将(?!乐|军)|本(?!溪|斋|号|钢)';
const lead = new RegExp(`^(?:${phrases}|${characters})`, 'u');
const year = `(?<y>${yearPattern}) ?年?度? ?`;
const publishing =
  '(?:人民)?(?:政府|政务)? ?(?:信息|政务)(?:与政务|和政务)? ?(?:公开)?(?:工作)?[^。;]{0,12}?(?:报告|年报|总结|情况)';
/** 「…礼让街道办事处2025年工作」 */
const work = '(?:政务公开|信息公开)?工作';

interface Rule {
  readonly pattern: RegExp;
  readonly from: 'first-sentence' | 'address';
  readonly weight: number;
}

/** Sentences that name the issuer. Group `n` holds the name and perhaps words before it, `y` the year. */
const rules: readonly Rule[] = [
  // 现公布大峃镇2015年政府信息公开工作年度报告
  {
    pattern: new RegExp(`(?<n>${han}{2,40}) ?${year}(?:${publishing}|${work})`, 'gu'),
    from: 'first-sentence',
    weight: weights.firstSentence,
  },
  // 现公开某某开发区信息公开2018年度报告
  {
    pattern: new RegExp(`(?<n>${han}{2,40}?)(?:政府|政务)?信息公开(?:工作)? ?${year}(?:工作)?(?:报告|年报)`, 'gu'),
    from: 'first-sentence',
    weight: weights.firstSentence,
  },
  // 本年报…，是2013年度报告: says the year alone
  {
    pattern: new RegExp(`${year}(?:政府|政务)?(?:信息|政务)?(?:公开)?(?:工作)?(?:年度)?(?:报告|年报)`, 'gu'),
    from: 'first-sentence',
    weight: weights.firstSentence,
  },
  // 现公布2012年凤安镇政府信息公开工作年度报告
  {
    pattern: new RegExp(`${year}(?<n>${han}{2,30}?)${publishing}`, 'gu'),
    from: 'first-sentence',
    weight: weights.firstSentence,
  },
  // 本报告由两城镇人民政府编制
  {
    pattern: new RegExp(
      `(?:由|为|系)(?<n>${han}{2,36}?)(?:(?:根据|依据|按照|负责|组织|在汇总|汇总|综合|统一)[^。;,]{0,24}?)?(?:编制|制作|编写|撰写)`,
      'gu',
    ),
    from: 'first-sentence',
    weight: weights.firstSentence,
  },
  {
    pattern: new RegExp(
      `(?:请|直接|可|径)[^。;,:与]{0,6}?(?:与|联系|向|和):? ?(?<n>${han}{2,36}?)(?:联系|咨询|党政|办公室|政务公开|政府信息公开|受理|[(:,。 ])`,
      'gu',
    ),
    from: 'first-sentence',
    weight: weights.contact,
  },
  {
    pattern: new RegExp(`地 ?址 ?[:为]? ?(?<n>${han}{2,24}?(?:镇|乡|街道|苏木))`, 'gu'),
    from: 'address',
    weight: weights.place,
  },
];

/** Clues of the first sentences: who publishes, and which year. `opening` is folded text up to the first numbered section. */
export function openingClues(opening: string): Clue[] {
  const flat = opening.replace(/[\n"“”]/gu, ' ');
  const clues: Clue[] = [];
  for (const { pattern, from, weight } of rules) {
    for (const found of flat.matchAll(pattern)) {
      const name = nameAtEnd(found.groups?.n ?? '');
      if (name) clues.push({ for: 'issuer', from, name, weight });
      const written = found.groups?.y;
      if (written !== undefined && (name || /公开|报告|年报/u.test(found[0]))) {
        clues.push({ for: 'year', from, year: yearNumber(written), weight });
      }
    }
  }
  return clues;
}

/** The name at the end of a stretch of words, tried after each introducing word that can be taken off. */
export function nameAtEnd(words: string): IssuerName | null {
  let rest = words.replace(/ /gu, '');
  for (;;) {
    const shorter = lead.test(rest) ? rest.replace(lead, '') : null;
    const name = shorter === null || shorter === '' ? readName(rest) : null;
    if (name || shorter === null || shorter === '') return name;
    rest = shorter;
  }
}

const mention = new RegExp(
  `(?:^|[^${han}]|年度?|现将|由|与)(?<n>${han}{1,20}?(?:民族乡|苏木|镇|乡|街道)(?:人民政府|办事处|政府)?)(?![村街路道办镇乡区企所域容直属长政级])`,
  'gu',
);
const governmentMention = new RegExp(`(?:^|[^${han}]|年度?)(?<n>${han}{2,16}?(?:县|区|市|旗)人民政府)`, 'gu');
const departmentMention = new RegExp(`(?:^|[^${han}]|年度?)(?<n>${han}{2,8}?(?:省|市|县|区|旗)${han}{2,14}?局)`, 'gu');

/** A year in front makes a name the sentence's subject: 「2014年，南薰乡未收取…」. */
const afterYear = /20\d\d ?(?:年度? ?,? ?)?$/u;

/** In an address a street's place is named, which need not be the issuer's. */
const afterAddress = /地 ?址 ?[:为]? ?$/u;

/** Clues of names that stand at the head of a clause anywhere in the text. Each is weak; many of one name are worth a little more. */
export function mentionClues(folded: string): Clue[] {
  const count = new Map<string, { name: IssuerName; weight: number }>();
  for (const pattern of [mention, governmentMention, departmentMention]) {
    for (const found of folded.matchAll(pattern)) {
      const written = found.groups?.n ?? '';
      const name = nameAtEnd(written);
      if (!name || name.generic) continue;
      const key = `${name.region.join('/')}/${name.name}`;
      const at = found.index + found[0].length - written.length;
      if (afterAddress.test(folded.slice(Math.max(0, at - 6), at))) continue;
      const entry = count.get(key) ?? { name, weight: 0 };
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
