import type { Counted } from '../context.ts';

/** 「由2014年的120条增加到」, 「由上年的290条增至」: the words between are no part of what is counted. */
const fromWhen = /(?:由|从)(?:□+(?:年?度?)?|(?<last>上年|去年|上一?年度)(?:同期)?)的?$/u;

/** The count without the words that say from when it rose. */
export const withoutWhen = (counted: Counted): Counted =>
  fromWhen.test(counted.before) ? { ...counted, before: counted.before.replace(fromWhen, '') } : counted;

/** Whether it rose from this one, and that was the year before. */
export const risenFromLastYear = ({ before }: Counted): boolean => fromWhen.exec(before)?.groups?.last !== undefined;

/** 「2014年、2015年分别公开290条、326条」: which year's each is stands in another place. */
export const ofYearsTogether = ({ lead }: Counted): boolean => /□[、和及与]□[^,;:。]*分别[^;。]*$/u.test(lead);
