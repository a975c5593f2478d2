import { findDates } from './dates.ts';
import type { IssuerName } from './issuer-name.ts';
import { readName } from './issuer-name.ts';

/** What a web page's own lines say around the report: 发布机构, 来源, 发布日期. */
export interface PageFacts {
  readonly publishers: readonly IssuerName[];
  /** `YYYY-MM-DD` */
  readonly published: string | null;
}

const gap = '[ :|\\-\\n]{1,8}';
const publisher = new RegExp(
  `(?:发布机构|发布单位|公开机构|机构名称|发文机关|发文单位|编制单位|公开主体|信息来源|来源|发布)${gap}(?<n>\\p{Script=Han}{2,30})(?=[ |\\n]|$)`,
  'gu',
);
/** Best first; 时间 alone only where it begins a line or stands in a row of such facts. */
const dates = [
  /(?:发布|发表|发文|公开) ?(?:日期|时间)/gu,
  /(?:时间|日期)(?<=(?:^|[\n| -])..)(?= ?:)/gu,
  /(?:成文|生成|公文生成|印发) ?(?:日期|时间)/gu,
  /更新 ?(?:日期|时间)/gu,
];

/** How far a page's head goes. */
const headOfPage = 1500;

/** Facts of a folded text's page furniture. */
export function findPageFacts(folded: string): PageFacts {
  const publishers: IssuerName[] = [];
  for (const found of folded.matchAll(publisher)) {
    const name = readName(found.groups!.n!);
    if (name && !name.generic) publishers.push(name);
  }
  return { publishers, published: publishedIn(folded) };
}

function publishedIn(folded: string): string | null {
  for (const pattern of dates) {
    for (const found of folded.matchAll(pattern)) {
      const at = found.index + found[0].length;
      const window = folded.slice(at, at + 40);
      const date = findDates(window)[0];
      if (date && /^[ :|\-\n]{0,10}$/u.test(window.slice(0, date.start))) return date.date;
    }
  }
  return dateLine(folded);
}

const before = '(?:^|\\n)[ •·*(-]{0,8}';
/** 「2022-01-25 14:48 柳河市教育局」, 「2018年1月11日 来源：…」: a date without a word for it, before what came from where. */
const dated = new RegExp(`${before}(?=20)|(?<=\\( ?)(?=20)`, 'gu');

function dateLine(folded: string): string | null {
  const head = folded.slice(0, headOfPage);
  for (const found of head.matchAll(dated)) {
    const window = head.slice(found.index + found[0].length, found.index + found[0].length + 90);
    const date = findDates(window)[0];
    if (date?.start !== 0) continue;
    const after = window.slice(date.end);
    if (/^ {0,3}(?:\d{1,2}:\d{2}(?::\d{2})?)? {0,3}\)? {0,8}来源/u.test(after)) return date.date;
    if (/^ {0,3}\d{1,2}:\d{2}(?::\d{2})? {1,4}\p{Script=Han}{4,30} *(?:\n|$)/u.test(after)) return date.date;
  }
  return null;
}
