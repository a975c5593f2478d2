import { cameIn } from './rules/request-words.ts';

/** 「除甲局收到2件外，其他单位均未收到」, 「下属单位未收到」 */
export const otherBodies =
  /^(?:其[他它余](?:各)?(?:单位|部门|乡镇|镇街|街道|科室|机关)|[^,;]{0,4}(?:下属|所属|二级|上级)(?:单位|部门|机构|机关))/u;
/** 去年未收取费用, 上年度无申请; what was carried over is told of this year. */
export const ofLastYear = /^(?:而|但)?(?:去年|前年|往年|上(?:一)?年度?)(?!.*(?:结转|转结|遗留))/u;

const counted = new RegExp(
  `(?:${cameIn})[^,;。\\d]{0,20}申请[^,;。\\d]{0,12}[1-9]\\d*[件份项条宗起例个](?![^,;。]{0,8}(?:不服|复议|诉讼))`,
  'u',
);
/** Whose, or of which year, a denial is: 「全县收到9件，我局未收到」. */
const whose = /[□我本]|其[他它余]|年|部门|单位|乡镇|街道|科室/u;

/** 「接到依申请公开事项4件，均已办结，未产生申请案例」: some came, by the same sentence, and what is denied is another thing. */
export const someCame = ({ lead, words }: { readonly lead: string; readonly words: string }, at: number): boolean =>
  counted.test(lead) && !whose.test(words.slice(0, at));
