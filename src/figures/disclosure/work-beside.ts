import type { Counted } from '../context.ts';
import { classesBeside } from './classes-beside.ts';

/** 部门工作信息 alone is whatever an office disclosed; 政府信息 and 各类信息 always are. */
const ofWork =
  /(?:公开|发布|公布)(?:了)?(?<label>(?:(?:[省市县区镇乡]?(?:部门|机关|基层|行政|公共))?(?:工作|服务)|部门|机关|基层)信息)(?:共计?|约|达|为|有)*$/u;
/**
 * 「公开部门工作信息37条、法规文件5件」: with other classes set beside it by 、, it is one of them; where they add up to it,
 * it is what they are parts of.
 */
export function workBeside({ before, quantity }: Counted, rest: string): string | null {
  const label = ofWork.exec(before)?.groups?.label;
  const beside = label ? classesBeside(rest) : null;
  if (!label || !beside) return null;
  const sum = [...beside.matchAll(/\d+/gu)].reduce((all, [digits]) => all + Number(digits), 0);
  return sum === quantity.value ? null : label;
}
