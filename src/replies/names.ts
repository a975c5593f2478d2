import type { ReportCard } from '../answers/answer.ts';
import type { Issuer } from '../questions/query.ts';
import { regionWords } from './notices.ts';

/** 石门镇2014年. */
export function issuerYear(card: ReportCard): string {
  return `${card.issuer}${card.year}年`;
}

/** 石门镇（浙江省嘉兴市桐乡市）, to tell places of one name apart. */
export function issuerInFull(issuer: Issuer): string {
  const where = regionWords(issuer.region);
  return where === '' ? issuer.name : `${issuer.name}（${where}）`;
}

/** 桐乡市石门镇, as one would type it. */
export function issuerToType(issuer: Issuer, region: 'county' | 'full'): string {
  const pieces = issuer.region.split('/');
  // What the name itself begins with is not said twice: 长河县 of 长河县水利局.
  const own = pieces.findIndex((_, at) => issuer.name.startsWith(pieces.slice(at).join('')));
  const outer = own < 0 ? pieces : pieces.slice(0, own);
  if (region === 'full') return `${regionWords(outer.join('/'))}${issuer.name}`;
  return own < 0 ? `${pieces.at(-1) ?? ''}${issuer.name}` : issuer.name;
}

/** Report, section and year: where a quote can be found. */
export function sourceLine(card: ReportCard, section: string): string {
  const title = card.title === '' ? `${issuerYear(card)}的政府信息公开年度报告` : `《${card.title}》`;
  const where = section === '' ? '开头部分' : section.split(' › ').map(headingShown).join(' › ');
  return `${title}，${where}（${card.issuer}，${card.year}年）`;
}

/** A heading that is a whole sentence, by its first words: 三是加强信息审查，进一步…… → 三是加强信息审查. */
function headingShown(heading: string): string {
  return heading.length <= 40 ? heading : (/^.{6,40}?(?=[，,。；;：:])/u.exec(heading)?.[0] ?? heading.slice(0, 40));
}

/** 2014-12-02 → 2014年12月2日. */
export function day(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return month === undefined ? date : `${year}年${month}月${dayOfMonth === undefined ? '' : `${dayOfMonth}日`}`;
}
