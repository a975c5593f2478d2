import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { periodRule } from '../lists/periods.ts';

/** 上半年, 第三季度, 1-6月, 1月至6月: less than the year. */
const period =
  /[上下]半年|第?[一二三四1-4]季度|(?<!\d)(?<from>\d{1,2})\s*月?(?:份)?\s*[-–—~至到]\s*(?<to>\d{1,2})\s*月(?:份)?(?!\s*\d{1,2}\s*日)/u;
const wholeYear = /全年|年度|合计|总计|共计公开/u;
/** Metrics that are asked of the year as a whole. */
const ofWholeYear = /^(?:proactive\.items|requests\.(?:received|answered)|(?:reviews|lawsuits|complaints)\.total)$/u;
/** How far before its clause the period of a count may stand. */
const near = 14;

/** 截至6月底, and behind it what 全年 made. */
const until = /截[至止]到?(?:本年|今年|当年|20\d\d年)?\s*(?<month>\d{1,2})\s*月/u;

/** 「截至6月底公开28条，全年公开60条」: up to the day, and then of the year. */
function beforeYear({ sentence, quantity }: Counted, folded: string): boolean {
  const month = until.exec(folded.slice(sentence.start, quantity.numberStart))?.groups?.month;
  const behind = folded.slice(quantity.end, sentence.end);
  return month !== undefined && Number(month) < 12 && /^[^。]{0,12}(?:全年|年底|年末|本年度?)/u.test(behind);
}

/** 「上半年公开52条，下半年公开71条」: the count of a part of the year is not the year's. */
export function partOfYear(candidate: Candidate, counted: Counted, folded: string): Candidate {
  if (!ofWholeYear.test(candidate.metric) || candidate.rule === periodRule || wholeYear.test(counted.before))
    return candidate;
  if (beforeYear(counted, folded))
    return { ...candidate, metric: 'other.count', breakdown: [], rule: 'other.part-of-year' };
  const from = Math.max(counted.sentence.start, candidate.span.start - near);
  const words = folded.slice(from, counted.quantity.numberStart);
  const said = period.exec(words.slice(words.search(/[条件][,;、][^条件]*$/u) + 1));
  if (!said || (said.groups?.from === '1' && said.groups.to === '12')) return candidate;
  return { ...candidate, metric: 'other.count', breakdown: [], rule: 'other.part-of-year' };
}
