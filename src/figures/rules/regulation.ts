import { type CountRule, type NoneRule, said } from './rule.ts';

const counts = ['case', 'item', 'none'] as const;

/** 规范性文件 and 规章 in prose; the statutory table is read by tables/. */
export const regulationRules: readonly CountRule[] = [
  {
    id: 'normative.in-force',
    metric: 'normative.in-force',
    units: counts,
    before: said('现行有效(?:的)?(?:行政)?规范性文件(?:{tail})'),
  },
  {
    id: 'normative.abolished',
    metric: 'normative.abolished',
    units: counts,
    before: said('(?:废止|宣布失效)(?:[^,;]{0,6}?)规范性文件(?:{tail})'),
  },
  {
    id: 'normative.issued',
    metric: 'normative.issued',
    units: counts,
    before: said(
      '(?:制发|制定|出台|印发|发布|新制作|制作|制订)(?:了|并公开|并发布)?(?:的)?(?:行政)?规范性文件(?:{tail})',
    ),
    not: /现行|废止/u,
  },
  {
    id: 'normative.number-first',
    metric: 'normative.issued',
    units: counts,
    before: /(?:制发|制定|出台|印发)(?:了)?$/u,
    after: /^(?:行政)?规范性文件/u,
  },
];

export const regulationNones: readonly NoneRule[] = [
  {
    id: 'normative.none-issued',
    metric: 'normative.issued',
    target: /(?:制发|制定|出台|新增|印发|发布)[^,;。]*规范性文件|规范性文件[^,;。]*(?:制发|制定|出台)/u,
    not: /及时|征求|审核|备案/u,
  },
  { id: 'normative.none-abolished', metric: 'normative.abolished', target: /废止[^,;。]*规范性文件/u },
];
