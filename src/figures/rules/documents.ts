import { type CountRule, said } from './rule.ts';

/** 县政府, 各部门: who issues papers. */
const body =
  '(?:[省市县区镇乡]?(?:委|党[委工]委?|(?:人民)?政府)(?:办公?[厅室]?)?|各?(?:职能|组成|直属)?部门|各?(?:街镇|镇街|乡镇|街道|县[市区]|区县))+';

const published = '(?:公[开布示]|发布|上传|挂网|上网)(?:了|的)?';
/** Whose papers, and no kind of their own: 我局, 市局行政. */
const whose =
  '(?:各类|相关|政府|政务|行政|红头|本级|本单位|本机关|[镇乡局]机关|[我本][局委办镇乡市县区院厅]|[省市县区镇乡](?:政府|局|委)|街道|各级)*';
const notPublished = /规范性|[不免][予于]?公开|依申请公开|移送|移交|送交|报送|转发|上级|目录|计划|学习/u;

const papers: CountRule = {
  id: 'proactive.documents',
  metric: 'proactive.documents',
  units: ['item', 'case', 'none'],
  before: said(
    `${published}(?:[^,;:]{2,10}文件(?:[与和及]|以及)[^,;:]{2,10}文件|${whose}(?:文件|公文)(?:类(?:政府)?(?:信息|文件))?)(?:{tail})`,
  ),
  not: notPublished,
};

/** How many papers were disclosed, which are counted beside 政府信息. */
export const documentRules: readonly CountRule[] = [
  // 「主动公开各类政府文件2101条」, 「发布17类文件共1528条」: of all kinds, they may be all that there was.
  { ...papers, lead: /(?:主动公开(?:了)?各类|(?:公开|发布)(?:了)?\d+个?大?类)[^,;:。]*$/u, strength: 1 },
  papers,
  // 「市政策文件库收录我局文件35件」: the library of papers that all look up.
  {
    id: 'proactive.documents-in-library',
    metric: 'proactive.documents',
    units: ['item', 'case'],
    before: said(
      '文件(?:数据)?库[”"》]?(?:内|中|里|上|已|共|新|累计)*(?:收录|录入|入库|收入|上线|新上|登载|上传|归集|挂出|公布|收|存)(?:了)?(?:[我本][市县区镇乡局委办厅院街](?:道)?|本单位|本机关|各类|政策|的)*(?:文件|公文)(?:{tail})',
    ),
  },
  // 「上传政策文件库的文件有17份」
  {
    id: 'proactive.documents-put-in-library',
    metric: 'proactive.documents',
    units: ['item', 'case'],
    before: said(
      '(?:上传|录入|进入|收录|收入|归集|纳入|发布|公开|入|存)(?:了|到|至|进|于|在)?[^,;:]{0,12}文件(?:数据)?库(?:[内中里上])?的(?:各类|政策|我[局镇市县区乡委办])*(?:文件|公文)(?:{tail})',
    ),
  },
  // 「28件文件进入市政府文件库」
  {
    id: 'proactive.documents-into-library',
    metric: 'proactive.documents',
    units: ['item', 'case'],
    after:
      /^(?:各类|政策|我[局镇市县区乡委办]|政府)*(?:文件|公文)(?:已|均|全部|先后|被)*(?:上传|录入|进入|收录|收入|归集|纳入|入|存)[^,;:]{0,12}文件(?:数据)?库/u,
  },
  // 「公开政府信息730条，县政府、县政府办公室文件64件」: whose papers they are, and how many beside what was disclosed.
  {
    id: 'proactive.documents-of-bodies',
    metric: 'proactive.documents',
    units: ['case', 'item'],
    unit: /^[件份]$/u,
    before: said(`^${body}(?:[、和及与]${body})+(?:的)?(?:政府)?(?:文件|公文)(?:{tail})`),
    lead: /公开(?:了)?(?:政府|政务|各类)*信息[^;。]*\d+条[,;、][^,;。]*$/u,
  },
  {
    id: 'proactive.documents-of-a-kind',
    metric: 'proactive.documents',
    units: ['case', 'item'],
    before: said('(?:主动|向社会|对外)(?:公开|公布|发布)(?:了|的)?(?<label>[^,;:、]{0,12}?(?:文件|规章))(?:{tail})'),
    not: /政策文件|政府文件/u,
    by: 'category',
  },
  // 「发布10份政策类文件」
  {
    id: 'proactive.documents-number-first',
    metric: 'proactive.documents',
    units: ['case', 'item'],
    before: new RegExp(`${published}$`, 'u'),
    after: /^(?:(?:各类|政府|政务|行政)*(?:文件|公文)|(?<label>(?!规范|上级)[^,;:、]{2,12}文件))$/u,
    not: notPublished,
    by: 'category',
  },
];
