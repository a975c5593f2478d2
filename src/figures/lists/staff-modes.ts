import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';

const mode = '专职|全职|兼职';
const number = '[\\d一二两三四五六七八九十]+\\s*[名位人个]';
const joined = '[、,和及与]*(?:以及)?';
/** 和2名兼职, 、兼职3名: the other half. */
const otherBehind = new RegExp(`^(?:的)?(?:${mode})?${joined}(?:${number}(?:${mode})|(?:${mode})${number})`, 'u');
const otherBefore = new RegExp(`(?:${number}(?:${mode})|(?:${mode})${number})${joined}(?:${mode})?$`, 'u');
const modeBefore = new RegExp(`(?:^|[^,;、])(?<label>${mode})$`, 'u');
const modeBehind = new RegExp(`^(?<label>${mode})(?:[和及与]|以及)?$`, 'u');
const ofStaff = /人员|人手|队伍|公开|[此该这本]项|工作/u;
const otherwise =
  /消防|网格|执法|应急|护林|保洁|巡[防逻]|调解|民兵|救援|教师|医|律师|培训|招聘|招录|社工|辅警|志愿|防疫|疫情|驻村/u;

/**
 * 「3名专职和2名兼职工作人员」, 「专职2名、兼职3名」: two modes beside each other, of which one names what both are of.
 * @param rest what follows the quantity in its sentence, without spaces
 */
export function staffOfMode(counted: Counted, rest: string): Candidate | null {
  const { quantity, before, after, lead } = counted;
  if (quantity.unitClass !== 'person') return null;
  const label = (modeBehind.exec(after) ?? modeBefore.exec(before))?.groups?.label;
  if (!label || !(otherBehind.test(rest) || otherBefore.test(lead))) return null;
  if (!ofStaff.test(lead + rest.slice(0, 40)) || otherwise.test(lead + rest)) return null;
  return madeOf(counted, 'staff.people', [{ by: 'role', label }], 'staff.of-two-modes');
}
