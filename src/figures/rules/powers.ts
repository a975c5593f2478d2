import { type CountRule, said } from './rule.ts';

const powers = [
  ['licences', '行政许可'],
  ['penalties', '行政处罚'],
  ['coercions', '行政强制'],
] as const;
/** Disclosed papers on decisions, and lists of powers, are no decisions. */
const ofPapers = '公开|公示|发布|清单|梳理|取消|下放|承接|复议|信息|目录|中心|委员会|共有行政|保留|调整';
const noDecisions = new RegExp(`${ofPapers}|(?:撤销|注销|不予|吊销|变更)行政|[、类]行政(?:许可|处罚|强制)类?$`, 'u');

/** 「公开行政许可20件，行政处罚9件」: what was disclosed goes on over the list. */
const ofDisclosed =
  /(?:公开|公示|发布|公布)(?:了|各类|政府|信息|[,:、]|其中)*行政(?:许可|处罚|强制)[^;。]*\d(?![^;。]*(?:作出|实施|办理|查处)[^,;。]*$)[^;。]*$|(?:公开|公示|发布|公布)了?[^,;。]{0,12}\d[^,;。]{0,24}、行政(?:许可|处罚|强制)$/u;

/** What authorities decided, where prose gives what the form asks in table 二. */
export const powerRules: readonly CountRule[] = powers.flatMap(([id, label]) => [
  {
    id: `${id}.decisions`,
    metric: `${id}.decisions`,
    units: ['case'],
    before: said(`${label}(?:类事项|事项|案件|措施)?(?:的|本年度?)?\\(?(?:处理)?(?:决定)?(?:书)?\\)?(?:{tail})`),
    not: noDecisions,
    unless: ofDisclosed,
  },
  {
    id: `${id}.number-of-decisions`,
    metric: `${id}.decisions`,
    units: ['none', 'item'],
    before: said(`${label}(?:的|本年度?|全年)?处理决定(?:书)?(?:{tail})`),
    not: noDecisions,
  },
  // 行政许可：2024年处理决定数量30件
  {
    id: `${id}.decisions-behind-colon`,
    metric: `${id}.decisions`,
    units: ['case', 'none'],
    before: said('^(?:□|[本全当今]?年|度)*处理决定(?:{tail})'),
    lead: new RegExp(`${label}:[^:;。]*$`, 'u'),
  },
  {
    id: `${id}.no-decisions`,
    metric: `${id}.decisions`,
    units: ['item'],
    zero: true,
    before: said(`(?:决定|处理|作出|办理|实施|开展)(?:的)?${label}(?:事项|案件|措施)?(?:处理)?(?:决定)?(?:{tail})`),
    not: noDecisions,
  },
]);

const joinedPowers = said(
  '(?<powers>行政(?:许可|处罚|强制)(?:[、和及与或](?:行政)?(?:许可|处罚|强制))+)(?:事项|案件|措施)?(?:的)?(?:□+年?度?|本年度?|全年)?(?:处理)?(?:决定)?(?:件数|数量|数)?(?:均|都|各|皆)?(?:{tail})',
);
/** The metrics of the powers that one number is said of together: 「行政处罚、行政强制」. */
export function joinedPowersIn(before: string): readonly string[] {
  const named = new RegExp(ofPapers, 'u').test(before) ? undefined : joinedPowers.exec(before)?.groups?.powers;
  return named ? powers.filter(([, label]) => named.includes(label.slice(2))).map(([id]) => `${id}.decisions`) : [];
}

export const chargeRules: readonly CountRule[] = [
  {
    id: 'charges.amount',
    metric: 'charges.amount',
    units: ['money'],
    before: said(
      '行政事业性收费(?:收入)?(?:(?:共计|累计|实际|共)*(?:收取|征收|收缴|征缴|入库))?(?:本年度?)?(?:收费)?(?:总)?(?:金额|总额|额)?(?:{tail})',
    ),
  },
];
