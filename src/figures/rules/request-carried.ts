import { type CountRule, said } from './rule.ts';

const counts = ['case', 'item', 'time', 'person', 'view', 'none'] as const;

/** 结转, and as often the other way round. */
const carried = '(?:结转|转结)';
const requests = '(?:的)?(?:依申请公开|(?:政府)?信息公开)?(?:的)?(?:申请)?(?:件|事项)?';

const yearBefore = '(?:上(?:一)?年度?|(?:□+|去年|往年|年初)(?:度)?)';
const over = `(?:上(?:一)?年(?:度)?${carried}[^,;]*?|^(?:其中|含)?${carried}(?:申请)?|${carried}(?:自|了)?(?:上(?:一)?年度?|去年)(?:未办[结完]|尚未办[结完]|继续|办理|答复|处理|遗留)*${requests}|${yearBefore}(?:的)?(?:${carried}|转入|转来|遗留|延续|转[至到](?:[今本当]年|□)度?(?:继续)?(?:办理|处理|答复)?)(?:而?来|(?:继续)?(?:办理|处理))?${requests})`;

/** What came over from the year before, and what goes over to the next. */
export const carriedRules: readonly CountRule[] = [
  // 办结20件，结转1件: what is left behind those that were answered.
  {
    id: 'requests.forward-behind-answered',
    metric: 'requests.carried-forward',
    units: counts,
    before: said('^(?:剩余|另|尚|还|并|有|/)*结转(?:申请)?(?:{tail})'),
    lead: /(?:办结|答复|办理|回复)[^,;。]{0,12}\d+[件项份条宗](?:\([^()]*\)|[^,;。\d]{0,4})[,;、/](?:剩余|另|尚|还|并|有)*结转[^,;]*$/u,
  },
  {
    id: 'requests.over-number-first',
    metric: 'requests.carried-over',
    units: ['case', 'item'],
    before: /^(?:其中|包括|含|另有|另|还有|有)*$/u,
    after:
      /^(?:申请)?(?:为|系|是|属于?|由)?(?:上(?:一)?年(?:度)?|□+|去年)(?:结转|转结|转入|遗留)(?!(?:至|到)?(?:下|次))/u,
    topic: 'requests',
  },
  // Some of those counted before it (see refine).
  {
    id: 'requests.carried-over-of-them',
    metric: 'requests.carried-over',
    units: counts,
    before: said(`^(?=其中|包括|包含|内?含)[^,;]*?${over}(?:{tail})`),
  },
  {
    id: 'requests.carried-over',
    metric: 'requests.carried-over',
    units: counts,
    before: said(`${over}(?:{tail})`),
  },
  {
    id: 'requests.carried-forward',
    metric: 'requests.carried-forward',
    units: counts,
    before: said(`(?:${carried}|转入|转至|转到|顺延|转(?=下))(?:至|到)?(?:下|次|□)[^,;]*?(?:{tail})`),
  },
  {
    id: 'requests.forward-number-first',
    metric: 'requests.carried-forward',
    units: ['case', 'item'],
    before: /^(?:其中|除|剩余|剩下|其余|余下|余|另有|另|还有|有|尚|仍)*$/u,
    after:
      /^(?:申请)?(?:因[^,;\d]{1,16}?)?(?:需|将|跨年)*(?:(?:结转|转结|转入|转(?=下)|顺延|延续)(?:至|到)?(?:下|次|□)|(?:跨年|[下次](?:一)?年度?)(?:继续)?(?:办理|答复|处理|办结))/u,
    topic: 'requests',
  },
];
