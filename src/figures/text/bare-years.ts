import type { Counted } from '../context.ts';

const body = '[镇乡县区市省州旗局委办厅院街]|街道|苏木';
const did = '共|累计|主动|全年|年度|收到|受理|新收|办理|公开|发布|未|没有|无';
/** 青川镇共…: who, then what they did. */
const named = `[\\p{Script=Han}]{1,14}?(?:${body}|政府|办事处|单位|机关|中心)(?=${did})`;
/** Of whom or of what time a year is said, or what was done in it: 全年, 我镇, 本单位, 各部门, 主动公开. */
const subject = `全(?:年|${body})|我(?:${body}|单位|机关|中心)|本(?:年|${body}|单位|机关|级|部门|中心)|各(?:${body}|部门|单位|科室|级)|部门|[上下]半年|度|[底末初](?=,|\\p{Script=Han})|共(?!\\d|计?\\d)|主动公开|收到|受理|通过|未|没有|${named}`;
const year = '(?:199|20[0-4])\\d(?!\\d)';
/** 2031条 is a count; 2031本镇 and 2031部门 are none, though 本 and 部 are units. */
const noUnit =
  '(?!\\s*(?:余|多|万|条|件|个|篇|份|项|次|人|名|元|宗|例|起|期|户|家|处|位|场|类|张|封|批|则|组|%|\\.\\d))';

/**
 * A year without its 年: behind a heading's last word (行政复议情况2031全年未发生), or where a clause begins, in front of
 * whom it is said of (2031我镇公开). On folded text.
 */
export const bareYear = new RegExp(
  `(?=[12])(?:(?<=(?:情况|概[述况]|总结)\\s*)${year}${noUnit}|(?<=^\\s{0,8}|[\\n。;,:!?)□]\\s{0,8}|截[至止]到?|工作|公开|复议|诉讼|管理|收费|保障)${year}${noUnit}(?=\\s*(?:${subject})))`,
  'gu',
);

/** 「主动公开信息2031其中…」: a number like the report's year, without a unit or a word of counting, is no count to be sure of. */
export const likeYear = ({ quantity, before }: Counted, reportYear: number | null): boolean =>
  reportYear !== null &&
  quantity.unit === '' &&
  quantity.precision === 'exact' &&
  Math.abs(quantity.value - reportYear) <= 1 &&
  !/(?:[数量共为达计有是:]|约)$/u.test(before);
