import type { Counted } from '../context.ts';
import { classesBeside } from './classes-beside.ts';

/** 部门工作信息 alone is whatever an office disclosed; 政府信息 and 各类信息 always are. */
const ofWork =
  /(?:公开|发布|公布)(?:了)?(?:各类)?(?<label>(?:(?:[省市县区镇乡]?(?:部门|机关|基层|行政|公共))?(?:工作|服务)|部门|机关|基层)信息)(?:共计?|约|达|为|有)*$/u;
/** 「，公示行政处罚信息56条」: of which class the next clause tells that it was published. */
const classBehind =
  /^[,;](?:公开|公布|发布|公示)(?:了)?(?:各类|各项|相关)*(?!(?:政府|政务|工作|主动公开)*(?:信息|内容))[^,;:。、\d]{2,14}(?:信息|公告|公示|文件|结果|动态|类)(?:共|约)?\d+(?:余|多)?[条件篇期]/u;
/**
 * 「公开部门工作信息37条、法规文件5件」: with other classes set beside it by 、, or published in the next clause, it is one of them; where they add up to it,
 * it is what they are parts of.
 */
export function workBeside({ before, quantity }: Counted, rest: string): string | null {
  const label = ofWork.exec(before)?.groups?.label;
  const beside = label ? (classesBeside(rest) ?? classBehind.exec(rest)?.[0]) : null;
  if (!label || !beside) return null;
  const sum = [...beside.matchAll(/\d+/gu)].reduce((all, [digits]) => all + Number(digits), 0);
  return sum === quantity.value ? null : label;
}
