import { type CountRule, said } from './rule.ts';

const year = '(?:□|全年|年度|本年度?|今年|共计?|总计|合计|累计|已|我[镇乡局办]|我街道)*';

/** 主动公开 where a sentence begins with what was done, and the noun stands in the heading or nowhere. */
export const aloneRules: readonly CountRule[] = [
  // 「2015年共公开88条」 where a sentence begins so; 「其中公开88条」 is a part.
  {
    id: 'proactive.of-year-alone',
    metric: 'proactive.items',
    units: ['item'],
    unit: /^条/u,
    before: said(`^${year}(?:主动)?公开(?:了)?(?:{tail})`),
    lead: said(`^${year}(?:主动)?公开(?:了)?(?:{tail})`),
    topic: 'proactive',
    strength: 2,
  },
  // 「本年度上网67则」 where a sentence begins so: to put something on the net is to disclose it.
  {
    id: 'proactive.online-alone',
    metric: 'proactive.items',
    units: ['item', 'case'],
    unit: /^[条篇则件份]/u,
    before: said(`^${year}(?:(?:上网|网上|挂网)(?:发布|公[开布示])?|上网信息)(?:了)?(?:{tail})`),
    lead: said(`^${year}(?:(?:上网|网上|挂网)(?:发布|公[开布示])?|上网信息)(?:了)?(?:{tail})`),
    topic: 'proactive',
    strength: 2,
  },
  // 「累计发布量全年为1035条」; of an account, or of jobs, it is theirs.
  {
    id: 'proactive.published-volume',
    metric: 'proactive.items',
    units: ['item'],
    unit: /^条/u,
    before: said(
      '^(?:截[至止]到?|到|至|□|年度?|[底末止]|全年|本年度?|今年|累计|共|[我本](?:[镇乡局办委县区市]|街道))*(?:信息)?(?:发布|公开|上网)(?:信息)?总?[数]?量(?:{tail})',
    ),
    lead: /^(?!.*(?:微信|微博|公众号|抖音|视频号|新媒体|媒体|预警|岗位|招聘|视频))|(?:合计|总计)(?:共|为|达|已)*$/u,
    not: /收到|受理|上报|报送/u,
    strength: 1,
  },
];
