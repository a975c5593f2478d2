import { object } from './proactive.ts';
import { type CountRule, said } from './rule.ts';

const kind =
  '(?:大队|中队|支队|分局|站所?|所|队|中心|学校|中学|小学|幼儿园|卫生院|医院|公司|场|馆|单位|机构|企业|科室|部门|处|办)';

/** What one body disclosed that is a part of the one that reports. */
export const proactiveBodyRules: readonly CountRule[] = [
  {
    id: 'proactive.of-office',
    metric: 'proactive.items',
    units: ['item'],
    before: said(
      `^(?:□|全年|其中)*(?<label>[省市州县区旗]?(?:人民)?政府办公[厅室])(?:共|累计|全年|□)*主动公开(?:${object})?(?:{tail})`,
    ),
    not: /不予|依申请/u,
    strength: 3,
    by: 'category',
  },
  {
    id: 'proactive.of-body',
    metric: 'proactive.items',
    units: ['item', 'case'],
    before: said(
      `^(?:其中|全年|□)*(?<label>(?:[我本]?(?:局|委|办|厅|院|中心|镇|乡|街道|县|区|市)(?=下属|所属|直属))?(?:各|全部|所有|下属|所属|辖区)*(?:社区|行政村|村居?|居委会|村委会|(?:内设)?科室|站所|(?:直属|下属|所属|基层|二级)(?:单位|机构)|[镇局县区市乡委院]属各?(?:单位|部门)))(?:共|累计|全年|□|主动)*公开(?:${object})?(?:{tail})`,
    ),
    not: /不予|依申请/u,
    by: 'category',
  },
  // 「局属执法大队通过抖音、快手等渠道主动公开信息77条」
  {
    id: 'proactive.of-subordinate',
    metric: 'proactive.items',
    units: ['item', 'case'],
    before: said(
      `^(?:□|全年|其中|同时|此外|另外?)*(?<label>[我本]?(?:局|委|办|厅|院|中心|镇|乡|街道|县|区|市)?(?:下属|所属|直属|下辖|辖属|(?<=[局委办厅院镇乡县区市])属)(?:的|各)*(?:(?!通过|利用|依托|公开|发布)[^,;:、□及和与]){0,10}?${kind})(?:(?:通过|在|利用|依托)[^,;:]{2,40}?)?(?:共|累计|全年|□|主动|及时|对外)*(?:公开|公布|发布|更新|上传)${object}(?:{tail})`,
    ),
    not: /不予|依申请/u,
    by: 'category',
  },
];
