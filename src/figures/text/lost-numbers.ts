import type { Accumulation } from '../candidate.ts';
import { type Counted, lostNumber } from '../context.ts';

/** 历年累计公开, 截至年底累计已达: what a clause may hold that has the number over all years and nothing else. */
const overAll =
  /^(?:截[至止]到?|至|到|目前|□|年?[底末]|止|为止|历年来?|已经?|共|累计|总计|(?:主动)?公开(?:了)?|(?:政府)?信息|达到?|为|约|有)*(?:历年来?|累计)(?:已经?|共|(?:主动)?公开(?:了)?|(?:政府)?信息|达到?|为|约|有|累计|总计)*$/u;

/** 全年累计: of the year all the same. */
const withinYear = /^(?:全年|年内|本年度?|今年|当年)(?:累计|共计?|总计|合计|达到?|为|约|有)+$/u;

/** 「主动公开政府信息  条，历年累计公开640条」: what the clause whose number was lost counts, the clause behind does over all years. */
export const ofLostNumber = (one: Counted): Counted => {
  const { previous, previousStart, boundary, clause } = one;
  if (boundary !== ',' || !lostNumber.test(previous)) return one;
  const words = ownWords(one);
  const ofYear = withinYear.test(words);
  if (!ofYear && !overAll.test(words)) return one;
  const said = ofYear ? '共' : /历年/u.test(words) ? '历年累计' : '累计';
  return {
    ...one,
    before: `${previous.replace(lostNumber, '')}${said}`,
    clause: { start: previousStart, end: clause.end },
  };
};

const ownWords = ({ lead }: Counted): string => lead.slice(lead.lastIndexOf(',') + 1);

/** Over how many years a count is that stands behind a lost one; null where none was lost. */
export function accumulatedBehindLost(counted: Counted): Accumulation | null {
  const words = ownWords(counted);
  if (!lostNumber.test(counted.previous) || !/累计/u.test(words) || withinYear.test(words)) return null;
  const since = /^截[至止]|目前|年[底末]/u.test(counted.previous);
  return since || /历年|累计(?:已经?)?达|截[至止]|年[底末]|目前/u.test(words) ? 'sure' : 'beside';
}
