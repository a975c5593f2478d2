import { isPartOf } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { cleanLabel } from '../labels.ts';
import type { ListItem } from '../lists/list-item.ts';

/** Whether the rules read it as a total: 主动公开政府信息133条. */
export const isTotal = ({ reading }: ListItem): boolean => (reading?.strength ?? 0) > 0;

/** 「通过不同方式公开17条」. */
export const throughWhat = ({ before }: Counted): boolean => /^(?:其中)?(?:通过|利用|以|经)/u.test(before);

/** 「卫生院公开信息12条」: whose disclosure it is. */
const bodyNamed = (item: ListItem): string | undefined =>
  isTotal(item) && !throughWhat(item.counted)
    ? /^(?<label>(?!已|.*(?:录入|上传|采集|审核))[^□]{2,12}公开)信息/u.exec(cleanLabel(item.counted.before) ?? '')
        ?.groups?.label
    : undefined;

/** What the year brought of all years; 「其中更新年报、2020年预算等信息」 names a year's papers. */
const ofTheYear = /新增|^(?:其中)?(?:□|全年|年内|本年|共|累计)/u;

/** A list that 其中 has opened never holds a total of its own, unless it says 主动公开 of a head that did not. */
export function mayBePart(item: ListItem): boolean {
  const { counted, head, reading } = item;
  const others = /^(?:其中)?其[他它余]/u.test(counted.before);
  return (
    isTotal(item) &&
    (!bodyNamed(item) || others) &&
    !ofTheYear.test(counted.before) &&
    (!counted.before.includes('□') || reading!.rule.endsWith('-of-kinds')) &&
    (reading!.strength < 3 || reading!.rule.endsWith('-of-kinds') || head.candidate.strength === 3 || others)
  );
}

/** Who is no body beside the one that reports; behind 其中 every body but our own is. */
const itself = (before: string): RegExp =>
  /^其中/u.test(before) ? /^(?:我|本|全|各)|主动|社会|对外/u : /主动|社会|对外|镇|乡|局|单位/u;

/** 「其中卫生院公开信息12条」: another body than the one that reports is named. */
export function namesOtherBody(item: ListItem): boolean {
  const body = bodyNamed(item);
  return body !== undefined && !itself(item.counted.before).test(body);
}

/** 「公开信息80条，亮出许可信息120条」: more than all there was, and no 其中 says that it is of it. */
export const isMoreThanWhole = ({ counted: { quantity, before }, head: { candidate }, last }: ListItem): boolean =>
  quantity.value > candidate.value &&
  quantity.unit === candidate.unit &&
  candidate.breakdown.length === 0 &&
  !before.startsWith('其中') &&
  !isPartOf(last, candidate);
