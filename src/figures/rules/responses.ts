import { type CountRule, said } from './rule.ts';

const units = ['item', 'case', 'time', 'view', 'person', 'none'] as const;

/** What was answered to what the public was concerned about. */
export const responseRules: readonly CountRule[] = [
  {
    id: 'responses.made',
    metric: 'responses.made',
    units,
    before: said('(?:回应[^,;]{0,20}?|回复(?:社会|群众|公众)?(?:关切|热点)(?:问题)?|释疑解惑|互动交流)(?:{tail})'),
    // 回应关切 among other columns of the site, counted together.
    not: /咨询|留言|信箱|、回应(?:社会)?关切、/u,
  },
  // 「回应公众关注热点数，包括教育热点和医疗热点共21次」: what it was about stands between.
  {
    id: 'responses.of-kinds',
    metric: 'responses.made',
    units: ['item', 'case', 'time'],
    before: said('^(?:其中|包括|包含|涵盖|含)+[^,;:□]{2,24}?(?:共计?|合计|总计)(?:{tail})'),
    lead: /回应(?!.*(?:来信|留言|咨询|申请))[^,;:。\d]{2,24}[,:](?:其中|包括|包含|涵盖|含)+[^,;。\d]*$/u,
    not: /会议?|培训|活动|解读|咨询|投诉|留言|信件|栏目/u,
  },
];
