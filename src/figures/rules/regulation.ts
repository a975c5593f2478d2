import { type CountRule, type NoneRule, said } from './rule.ts';

const counts = ['case', 'item', 'none'] as const;
/** Whose normative documents they are: never 党内. */
const kinds = '(?:行政|政府|本级|街道|[省市县区镇乡](?:级|政府)|[省市县区镇乡])?';

/** Normative documents were reviewed, or counted, earlier in the sentence. */
const cleared =
  /规范性文件[^。]*(?:清理|梳理)|(?:清理|梳理)[^。]*规范性文件|(?:规范性文件[^。;]{0,14}\d|[未无没][^。;]{0,12}规范性文件)[^。;]*$/u;
const rulesAsWell = /规章(?!制度)/u;

const columns = [
  ['issued', '(?:新?制发|新?制定|出台)', '(?:制发|新制作)'],
  ['abolished', '废止', '废止'],
  ['in-force', '现行有效', '现行有效'],
] as const;

/** 「规章制发0件」: the paper, then what was done with it. */
const behind = (base: string, paper: string): readonly CountRule[] =>
  columns.map(([column, done]) => ({
    id: `${base}.${column}-behind`,
    metric: `${base}.${column}`,
    units: counts,
    before: said(`${paper}(?:的|本年度?|全年)?${done}(?:件数|数量|数)?(?:{tail})`),
    not: /规章制度/u,
  }));

/** 「规章：本年制发0件」: what the line is about, then a column. */
const behindColon = (base: string, paper: string): readonly CountRule[] =>
  columns.map(([column, done]) => ({
    id: `${base}.${column}-behind-colon`,
    metric: `${base}.${column}`,
    units: counts,
    before: said(`^(?:□|[本全当今]?年|度)*${done}(?:件数|数量|数)?(?:{tail})`),
    lead: new RegExp(`${paper}:[^:;。\\d]*$`, 'u'),
  }));

/** 「本年制发件数：规章0件，规范性文件2件」: a column of the form, then its rows. */
const columnFirst = (base: string, papers: string): readonly CountRule[] =>
  columns.map(([column, , head]) => ({
    id: `${base}.${column}-column`,
    metric: `${base}.${column}`,
    units: counts,
    lead: new RegExp(`${head}(?:件数|数量|数)(?:分别)?(?:为|:)*${papers}(?:为|有|共|:)*$`, 'u'),
  }));

/** 「3件规范性文件出台」, 「2件规范性文件已废止」: the number, the paper, and what was done with it. */
const numberThenDeed: readonly CountRule[] = (
  [
    ['issued', '(?:制发|制定|出台|印发|颁布|发布(?!解读))(?:实施|施行|执行)?(?:$|并)'],
    ['abolished', '(?:被|予以|宣布)*(?:废止|失效)$'],
    ['in-force', '(?:现行|继续|仍然?|依然)*有效$'],
  ] as const
).map(([column, done]) => ({
  id: `normative.${column}-number-first`,
  metric: `normative.${column}`,
  units: counts,
  before: /^(?:□|[本全当今]年|年?度|年内|其中|共|累计|另?有|约|、)*$/u,
  after: new RegExp(`^${kinds}规范性文件(?:已|均|先后|陆续|新|正式|对外)*${done}`, 'u'),
}));

/** 规范性文件 and 规章 in prose; the statutory table is read by tables/. */
export const regulationRules: readonly CountRule[] = [
  {
    id: 'rules.issued',
    metric: 'rules.issued',
    units: counts,
    before: said(
      '(?:制发|制定|出台|印发|发布|制作|制订)(?:了|并?(?:公开|发布)了?)?(?:的)?(?:省|市|地方)?(?:政府)?规章(?:{tail})',
    ),
    not: /规章制度/u,
  },
  {
    id: 'rules.abolished',
    metric: 'rules.abolished',
    units: counts,
    before: said('(?:废止|宣布失效)(?:[^,;]{0,6}?)规章(?:{tail})'),
    not: /规章制度/u,
  },
  {
    id: 'rules.in-force',
    metric: 'rules.in-force',
    units: counts,
    before: said('现行有效(?:的)?(?:政府)?规章(?:{tail})'),
    not: /规章制度/u,
  },
  ...behind('rules', '(?<!行政)规章'),
  ...behindColon('rules', '(?<!行政)规章'),
  ...behindColon('normative', '规范性文件'),
  // 「规范性文件方面，全年制发4件」; what was abolished of them follows.
  {
    id: 'normative.issued-of-subject',
    metric: 'normative.issued',
    units: counts,
    before: said('^(?:□|[本全当今]年|年?度|[我本][局镇乡办委县区市]|共|新)*(?:制发|制定|出台)(?:了)?(?:{tail})'),
    lead: /规范性文件(?:管理|制定|工作)*(?:方面|上|情况)[,:][^:;。\d]*$/u,
  },
  ...columnFirst('rules', '(?:政府)?规章'),
  ...columnFirst('normative', '(?:行政)?规范性文件'),
  {
    id: 'normative.in-force',
    metric: 'normative.in-force',
    units: counts,
    before: said(`(?:现行|现有|继续)有效(?:的)?${kinds}规范性文件(?:{tail})`),
  },
  {
    id: 'normative.abolished',
    metric: 'normative.abolished',
    units: counts,
    before: said('(?:废止|宣布失效)(?:[^,;]{0,6}?)规范性文件(?:{tail})'),
  },
  {
    id: 'normative.newly-disclosed',
    metric: 'normative.newly-disclosed',
    units: counts,
    before: said(`新公开(?:的)?${kinds}规范性文件(?:{tail})`),
  },
  {
    id: 'normative.disclosed-total',
    metric: 'normative.disclosed-total',
    units: counts,
    before: said(`对外公开(?:的)?${kinds}规范性文件(?:{tail})`),
  },
  {
    id: 'normative.issued',
    metric: 'normative.issued',
    units: counts,
    before: said(
      `(?:制发|制定|出台|印发|发布|新制作|制作|制订|新增)(?:了|(?:并|、|和|及)?(?:主动|对外)?公[开布]|并?(?:印发|发布))?(?:的)?${kinds}规范性文件(?:{tail})`,
    ),
    not: /现行|废止/u,
  },
  // 「清理规范性文件，继续有效20件，废止4件」
  {
    id: 'normative.still-in-force',
    metric: 'normative.in-force',
    units: counts,
    before: said('^(?:其中|保留|确认|目前)*(?:继续|现行|现有)有效(?:的)?(?:文件)?(?:{tail})'),
    lead: cleared,
    unless: rulesAsWell,
  },
  {
    id: 'normative.abolished-then',
    metric: 'normative.abolished',
    units: counts,
    before: said('^(?:其中)?(?:(?:宣布)?废止(?:的)?(?:文件)?|宣布失效(?:的)?文件)(?:{tail})'),
    lead: cleared,
    unless: rulesAsWell,
  },
  // 「制定规章1部，修改2部，废止1部」
  {
    id: 'rules.abolished-then',
    metric: 'rules.abolished',
    units: counts,
    before: said('^(?:其中)?(?:宣布)?废止(?:的)?(?:{tail})'),
    lead: /规章(?!制度)[^。;]{0,14}\d[^。;]*$/u,
    unless: /规范性文件|规章制度/u,
  },
  {
    id: 'normative.issued-then',
    metric: 'normative.issued',
    units: counts,
    before: said('^(?:其中)?(?:□|本年度?|全年|今年|年度?)*新(?:制发|制定|出台)(?:的)?(?:{tail})'),
    lead: cleared,
    unless: rulesAsWell,
  },
  // 「规范性文件制发数3件，废止数0件，现行有效数9件」
  {
    id: 'normative.issued-behind',
    metric: 'normative.issued',
    units: counts,
    before: said('规范性文件(?:的|本年度?|全年)?(?:新?制发|新?制定|出台)(?:件数|数量|数)?(?:{tail})'),
  },
  // 规范性文件发布2件; 「规范性文件发布12条」 may be a list's class
  {
    id: 'normative.published-behind',
    metric: 'normative.issued',
    units: ['case'],
    before: said('规范性文件(?:的)?(?:发布|印发)(?:件数|数量|数)?(?:{tail})'),
    unless: /其中[^。;]*$/u,
  },
  {
    id: 'normative.abolished-behind',
    metric: 'normative.abolished',
    units: counts,
    before: said('规范性文件(?:的)?废止(?:件数|数量|数)(?:{tail})'),
  },
  {
    id: 'normative.in-force-behind',
    metric: 'normative.in-force',
    units: counts,
    before: said('规范性文件(?:的)?现行有效(?:件数|数量|数)(?:{tail})'),
  },
  {
    id: 'normative.number-first',
    metric: 'normative.issued',
    units: counts,
    before: /(?:制发|制定|出台|印发|新制作|新发布)(?:了|的)?(?:□[^,;:。]{0,80}等)?$/u,
    after: new RegExp(`^${kinds}规范性文件`, 'u'),
  },
  // 「3件规范性文件出台」
  ...numberThenDeed,
];

/** What follows a count of the same papers without naming them again: 制发2件，废止1件，现行有效9件. */
export const regulationColumns: readonly (readonly [RegExp, string])[] = (
  [
    [
      '(?:已)?(?:清理(?:并|、)?)?(?:废止(?:失效)?|(?:清理)?宣布(?:失效|废止))(?:的)?(?:文件)?(?:件数|数量|数|了|共|同样|均|也|为)*',
      'abolished',
    ],
    ['(?:现行)?有效(?:的)?(?:文件)?(?:件数|数量|数)?(?:共|为|有)*', 'in-force'],
    ['(?:新)?(?:制发|制定|出台)(?:件数|数量|数|了|共|为)*', 'issued'],
    ['新公开(?:件数|数量|数)?(?:共|为|了)*', 'newly-disclosed'],
    ['对外公开(?:总)?(?:件数|数量|数)?(?:共|为|了)*', 'disclosed-total'],
  ] as const
).map(([words, column]) => [new RegExp(`^(?:□|[本全当今]?年|[内度])*${words}$`, 'u'), column] as const);

export const regulationNones: readonly NoneRule[] = [
  {
    id: 'rules.none-issued',
    metric: 'rules.issued',
    target:
      /(?:制发|制定|出台|印发)[^,;。]{0,12}规章(?!制度)|规章(?:[、和及与或](?:行政)?规范性文件)?(?:的)?(?:制发|制定|出台)(?!权)/u,
    not: /规章制度|及时|征求|审核|备案|违反/u,
  },
  { id: 'rules.none-abolished', metric: 'rules.abolished', target: /废止[^,;。]{0,12}规章(?!制度)/u },
  {
    id: 'normative.none-issued',
    metric: 'normative.issued',
    target: /(?:制发|制定|出台|新增|印发|发布)[^,;。]*规范性文件|规范性文件[^,;。]*(?:制发|制定|出台)/u,
    not: /及时|征求|审核|备案|不符|不合法|违|未经|应公开/u,
  },
  {
    id: 'normative.none-disclosed',
    metric: 'normative.newly-disclosed',
    target: new RegExp(`规范性文件(?:的)?(?:主动|对外|新)?公开|新公开(?:的)?${kinds}规范性文件`, 'u'),
  },
  { id: 'normative.none-in-force', metric: 'normative.in-force', target: /现行有效[^,;]{0,6}规范性文件/u },
  {
    id: 'normative.none-abolished',
    metric: 'normative.abolished',
    target: /(?<!需要?(?:清理|修改|予以)?)废止[^,;。]*规范性文件/u,
  },
];
