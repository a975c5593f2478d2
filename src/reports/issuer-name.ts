/** A name taken apart: 江阴市祝塘镇人民政府 → 祝塘镇 within 江阴市. */
export interface IssuerName {
  /** 祝塘镇, 青溪县, 白塔区卫生局. */
  readonly name: string;
  /** What it lies in, outermost first, as written. A department lies in the place that it serves. */
  readonly region: readonly string[];
  readonly kind: 'town' | 'government' | 'department';
  /** 区民政局, 镇政府: says what kind of body, not which. */
  readonly generic: boolean;
}

const prefectures =
  '凉山州|甘孜州|阿坝州|黔东南州|黔西南州|黔南州|恩施州|湘西州|延边州|红河州|文山州|大理州|德宏州|楚雄州|怒江州|迪庆州|西双版纳州|临夏州|甘南州|海北州|海南州|海西州|黄南州|果洛州|玉树州|伊犁州|昌吉州|博州|巴州|克州|兴安盟|锡林郭勒盟|阿拉善盟';
/** No name begins with the bare word for a kind of place, but for these: 市中区, 市场监督管理局, 县城镇, 镇海区, 街口街道. */
const begin =
  '(?!省|城市|(?:经济|高新)?(?:开发|技术开发)区|[市区县乡镇](?:人民)?政府)(?!区(?!府)|县(?!城|街)|市(?![中南北场容政]))';
const unit = `(?:${prefectures}|${begin}\\p{Script=Han}{1,9}?(?:省|自治区|自治州|自治县|自治旗|地区|新区|开发区|市|县|(?<!社|小|园|辖|景)区|旗))`;
/** Up to four places in which the body lies; JavaScript keeps only the last turn of a repeated group, hence one by one. */
const within = [1, 2, 3, 4].map((n) => `(?:(?<u${n}>${unit})(?:(?:人民)?政府)?)?`).join('');
const town = '(?:民族乡|苏木|镇|乡|街道)';
const offices =
  '(?:人民政府|政府|人民|办事处|党工委|党委|党政办公室|党政综合办公室|党政综合办|党政办|综合办公室|综合办|办公室|政务公开办公室|政务公开办|(?:政府)?信息公开(?:工作)?(?:领导小组)?办公室|信息公开办|机关|便民服务中心)';
const bodies =
  '(?:委员会|办公室|服务局|管理局|执法局|分局|局|厅|委|办|院|中心|支队|总队|大队|处|站|所|大学|学院|医院|学校|海关|法院|档案馆|图书馆|集团|公司|联合会|总会|协会|工会|管委会)';

const townName = new RegExp(`^${within}(?<name>${begin}\\p{Script=Han}{1,8}?${town})(?<tail>${offices}*)$`, 'u');
const shortOffice = new RegExp(`^${within}(?<name>${begin}\\p{Script=Han}{1,6}?)街办(?:事处)?$`, 'u');
const governmentName = new RegExp(
  `^${within}(?<name>${unit})(?:(?:人民政府|政府|人民|管理委员会|管委会)(?:机关)?)?$`,
  'u',
);
const departmentName = new RegExp(`^${within}(?<name>(?!办公[厅室])\\p{Script=Han}{2,24}?${bodies})$`, 'u');

/** 我镇, 全乡, 各街道, 区民政局: words for a kind of body. */
const genericTown = new RegExp(
  `^(?:[我本各该每某全][省市县区旗乡镇街]?|乡镇|镇街|县城|乡|城|村|集|街|小|大|名|强|建制|重点|中心|新型城|特色小|美丽|基层|下辖|所辖|辖区|其他|相关|有关|区|县|市|\\p{Script=Han}{2,8}[我本该各][省市县区旗乡镇街]?)?${town}$`,
  'u',
);
const genericDepartment =
  /^(?:[我本各该贵]|(?:省|市|区|县|州|旗|镇|乡|局|委)(?!场|容|政(?!府)|编)|政府|人民|行政|便民|机关)/u;
/** Offices inside a body: the body is the issuer, not they. With a place before them 政务服务局 and 综合行政执法局 are bodies. */
const innerOffice = /^(?:政务|政府信息|信息|党政|综合|办公|领导|公开)/u;
const innerRoom = /^(?:政务(?!服务)|政府信息|信息|党政|综合|办公|领导|公开).*(?:办公室|办|科|股|处|室|站)$/u;
/** 教育局党政办公室, 公安局指挥中心办公室: what stands behind the last 局 or 厅 and is no body of its own. */
const roomOfOffice =
  /(?<=\p{Script=Han}{2}[局厅])[局厅]?(?:政府)?[^局厅]{0,14}(?:机关|办公室|办|科|股|室|指挥中心|信息中心|(?:秘书|法规|综合|信息|宣传|审批|人事)处)$/u;
/** Words that no body's name holds: 每季度公开一次城乡 and 无人向市林业局 are pieces of sentences. */
const sentence =
  /每[年季月周]|主动|[一两三四]次|公开(?!办|工作|领导|中心|服务|电话)|发布|编制(?!委)|认真|积极|[无没有]人|[向对][省市县区旗](?![场容政南北中])/u;
/** 以及我局, 对我镇: somebody speaking of his own body. */
const ownBody = /[我本贵](?:[局委办厅院县市区镇乡街]|街道|单位|机关|中心)/u;

type Groups = Readonly<Record<string, string | undefined>>;
const units = (found: Groups): string[] => [found.u1, found.u2, found.u3, found.u4].filter((u) => u !== undefined);

/**
 * A whole string read as the name of a body, or null when it is none. 人民政府, 办事处 and offices behind a town's name are
 * dropped; a department keeps the nearest place in its name (海口市教育局), since 教育局 alone names nobody.
 */
export function readName(written: string): IssuerName | null {
  const text = written.replace(/\s/gu, '').replace(/(?<=政府)及其?办公[室厅]$/u, '');
  if (!/^\p{Script=Han}{2,45}$/u.test(text) || sentence.test(text)) return null;
  return readTown(text) ?? readGovernment(text) ?? readDepartment(text);
}

function readTown(text: string): IssuerName | null {
  if (!/[镇乡]|苏木|街[道办]/u.test(text)) return null;
  const found = townName.exec(text)?.groups ?? shortOffice.exec(text)?.groups;
  if (!found?.name) return null;
  const name = /(?:民族乡|苏木|镇|乡|街道)$/u.test(found.name) ? found.name : `${found.name}街道`;
  return { name, region: units(found), kind: 'town', generic: ownBody.test(text) || genericTown.test(name) };
}

function readGovernment(text: string): IssuerName | null {
  const found = governmentName.exec(text)?.groups;
  if (!found?.name) return null;
  const generic = ownBody.test(text) || /^[我本各该全]/u.test(found.name);
  return { name: found.name, region: units(found), kind: 'government', generic };
}

function readDepartment(text: string): IssuerName | null {
  const found = departmentName.exec(text.replace(roomOfOffice, ''))?.groups;
  if (!found?.name) return null;
  const region = units(found);
  const nearest = region.at(-1) ?? '';
  const generic =
    ownBody.test(text) ||
    (region.length > 0
      ? innerRoom.test(found.name)
      : innerOffice.test(found.name) || genericDepartment.test(found.name));
  return { name: nearest + found.name, region, kind: 'department', generic };
}
