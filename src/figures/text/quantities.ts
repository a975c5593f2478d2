import type { Span } from '../../documents/document.ts';
import type { Precision } from '../figure.ts';
import { readNumeral } from '../numerals.ts';

/** What a unit says of the thing counted; rules ask for classes, never for single units. */
export type UnitClass = 'item' | 'case' | 'time' | 'person' | 'view' | 'money' | 'percent' | 'kind' | 'none';

const classes: Readonly<Record<Exclude<UnitClass, 'none'>, readonly string[]>> = {
  view: ['人次', '次点击', '点击'],
  item: [
    '条次',
    '条',
    '小项',
    '篇次',
    '篇',
    '份',
    '部',
    '期',
    '批次',
    '批',
    '项目',
    '项',
    '封',
    '幅',
    '册',
    '本',
    '张',
    '版',
    '则',
    '组',
    '段',
    '套',
    '块',
    '栏',
  ],
  case: ['件次', '件', '个', '例', '宗', '起', '处', '单', '桩', '卷', '场所'],
  time: ['场次', '场', '次', '轮', '期次', '届'],
  person: ['名', '位', '人'],
  money: ['元'],
  percent: ['%', '个百分点'],
  kind: [
    '大类',
    '小类',
    '类',
    '种',
    '级',
    '大领域',
    '大项',
    '领域',
    '个领域',
    '个大类',
    '个类别',
    '个方面',
    '个栏目',
    '个专栏',
    '倍',
    '家',
    '户',
    '天',
    '年',
    '岁',
    '亩',
    '公里',
    '平方米',
    '平方公里',
    '公顷',
    '吨',
    '所',
    '座',
    '间',
    '台',
    '辆',
    '学时',
    '课时',
  ],
};

/** Each unit once, longest first, so that 条次 is not read as 条. */
const unitClass = new Map(Object.entries(classes).flatMap(([name, units]) => units.map((u) => [u, name as UnitClass])));
const units = [...unitClass.keys()].sort((a, b) => b.length - a.length);

/** A number in the text with its unit and what qualifies it. Offsets are into the text. */
export interface Quantity extends Span {
  /** In base units: 313万 → 3130000. */
  readonly value: number;
  /** As printed, `''` when there is none. */
  readonly unit: string;
  readonly unitClass: UnitClass;
  readonly precision: Precision;
  /** Where the numeral itself starts, after 约 or 近. */
  readonly numberStart: number;
  /** 二十九 and the like: counts in Chinese numerals are believed for fewer things. */
  readonly chinese: boolean;
  /** 一项, 两条: one numeral in Chinese counts still fewer; 二十九条 is as plain a count as 29条. */
  readonly loneNumeral: boolean;
}

const pattern = new RegExp(
  '(?<before>大约|约为|约|将近|接近|近|超过|超|逾|突破|不足|不到|不少于|至少)?\\s*' +
    '(?:百分之(?<percent>[零一二三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)|(?:(?<arabic>(?<![\\d.])(?:(?<!南方)\\+|-)?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?: \\d{3})+(?!\\d)(?= ?[余多]? ?[条件次篇人元名个份项起宗期])|\\d+)(?:\\.\\d+)?)|(?<chinese>(?<![一-龥]年|第)[零〇一二两三四五六七八九十百千万]+))' +
    '\\s*(?<more>余|多|几|来)?\\s*(?<scale>[百千]?[万亿])?\\s*(?<after>余|多)?' +
    `\\s*(?<unit>${units.map((u) => [...u].join(' ?')).join('|')})?(?<!号))`,
  'gu',
);

/** 2 组织领导, 3 条例学习, 4 部门协作: words that begin like a unit. */
const namesSection = (words: string): boolean =>
  /^\s*\d{1,2}\s+(?:组织|部门|本[级单机镇乡县区市局街]|处[理置]|条例|件数|起草|期限|人[员事]|名[单称]|个人|批[准示]|项目[公建]|种类|类别|级别|年度)/u.test(
    words,
  );

const byPiece: ReadonlySet<UnitClass> = new Set(['item', 'case', 'time', 'person', 'view', 'none']);

const precisions: Readonly<Record<string, Precision>> = {
  大约: 'about',
  约为: 'about',
  约: 'about',
  将近: 'under',
  接近: 'under',
  近: 'under',
  超过: 'over',
  超: 'over',
  逾: 'over',
  突破: 'over',
  不足: 'under',
  不到: 'under',
};

/** Chinese numerals count only before these: 一名, 两次, 二十九大类; never in 一窗, 三审 or 两城镇. */
const countedInChinese = /^(?:[名位人次条件篇份期场部起宗例项幅批封家]|个|大类|小类|大领域|批次|场次|人次|条次|元)$/u;

const numeral = '[\\d一二两三四五六七八九十百千]+';
const askedFor = new RegExp(
  `^[^,;。、\\d]{0,16}(?:申请|提出|提交|递交)[^,;。、\\d]{0,16}${numeral}\\s*(?:件|项|条|份|个)`,
  'u',
);
const thenTimes = new RegExp(`^\\s*${numeral}\\s*次`, 'u');
const thenPeople = new RegExp(`^\\s*(?:${numeral}|[\\d,]+)\\s*[余多]?\\s*(?:人|名)`, 'u');
const thenPieces = /^\s*,?\s*(?:共计?|合计|计)?[\d,]+\s*[余多]?\s*[条篇]/u;
const visits = /(?:接待|来[访人]|咨询)[^,;。]{0,10}$/u;
const thenItems = new RegExp(`^\\s*(?:${numeral}|[\\d,]+ ?\\d*)\\s*[余多]?\\s*条`, 'u');

const anyNumber =
  /\d|百分之|[零一二两三四五六七八九十百千万]\s*[余多几来]?\s*[名位人次条件篇份期场部起宗例项幅批封家个大小元]/u;

/** Whether a stretch of text can hold a quantity at all: quick, and true too often rather than too rarely. */
export const holdsNumber = (text: string): boolean => anyNumber.test(text);

/**
 * Every number with its unit in a masked text (see `maskStops`), in order.
 * @param text folded and masked; offsets of the result are into it, and so into the document's text
 */
export function findQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(pattern)) {
    const quantity = read(match, text);
    if (quantity) found.push(quantity);
  }
  return found;
}

/** 百分之百, 百分之九十八点五. */
function inHundredths(match: RegExpExecArray, written: string): Quantity | null {
  const [whole, decimals = ''] = written.split('点');
  const value = readNumeral(whole!.startsWith('百') ? `一${whole!}` : whole!);
  if (value === null) return null;
  const digits = [...decimals].map((c) => readNumeral(c)).join('');
  const start = match.index + /\s*/u.exec(match[0])![0].length;
  return {
    start,
    end: match.index + match[0].length,
    value: Number(digits ? `${value}.${digits}` : value),
    unit: '%',
    unitClass: 'percent',
    precision: precisions[match.groups!.before ?? ''] ?? 'exact',
    numberStart: start + match[0].trimStart().indexOf('百分之'),
    chinese: true,
    loneNumeral: false,
  };
}

function read(match: RegExpExecArray, text: string): Quantity | null {
  const g = match.groups!;
  if (g.percent) return inHundredths(match, g.percent);
  const written = g.arabic ?? g.chinese!;
  const unit = (g.unit ?? '').replace(/ /gu, '');
  const chinese = g.chinese !== undefined;
  if (chinese && !countedInChinese.test(unit)) return null;
  // 不少于100条 is a duty; no office counts so.
  if (g.before === '不少于' || g.before === '至少') return null;
  // 一个人, 个别, 个性: 个 is no unit there.
  if (unit === '个' && /^[人别性体]/u.test(text.slice(match.index + match[0].length))) return null;
  // 「信息公开是一项系统工程」 says what something is.
  if (
    chinese &&
    written.length === 1 &&
    /(?:是|作为|成为|当[作成]|列为)\s*$/u.test(text.slice(0, match.index).slice(-8))
  )
    return null;
  // 近千次 holds no digit at all: a thousand, about.
  // 15人18次, 290期1010条: how many asked, and how often; how many issues, and how much in them. The second is counted.
  const next = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  // 9 2 0 0 1 12 without a unit: cells of a row, whose columns nobody knows here.
  if (unit === '' && /\s$/u.test(match[0]) && /^\d+(?:\s+\d|\s*$)/u.test(next)) return null;
  // 5-2, 3-5条: the number of a section, or from how many to how many.
  if (
    (unit === '' && /^\s?[-–—~·]\s?\d/u.test(next)) ||
    /\d\s?$/u.test(text.slice(Math.max(0, match.index - 2), written.startsWith('-') ? match.index : 0))
  )
    return null;
  if (namesSection(match[0] + next)) return null;
  if ((unit === '人' && thenTimes.test(next)) || (unit === '期' && thenItems.test(next))) return null;
  // 接待86批132人次, 发布12批132条: in how many groups they came, and how many they were.
  const inGroups = /^批次?$/u.test(unit);
  if (inGroups && thenPieces.test(next)) return null;
  if (inGroups && thenPeople.test(next) && visits.test(text.slice(0, match.index).slice(-16))) return null;
  // 5人次提出的8件申请: who asked; what they asked is counted.
  if (
    /^人次?$/u.test(unit) &&
    askedFor.test(text.slice(match.index + match[0].length, match.index + match[0].length + 40))
  )
    return null;
  const bare = chinese && (g.before || g.more || g.after) && /^[百千万]/u.test(written) ? `一${written}` : written;
  const value = readNumeral(bare.replace(/^[+-]/u, '') + (g.scale ?? ''));
  if (value === null) return null;
  // 2.1 组织领导: the number of a section; nothing that is counted by the piece comes in parts.
  if (!Number.isInteger(value) && byPiece.has(unitClass.get(unit) ?? 'none')) return null;
  const precision = g.more || g.after ? 'over' : (precisions[g.before ?? ''] ?? 'exact');
  const lead = /\s*/u.exec(match[0])![0].length;
  const start = match.index + lead;
  return {
    start,
    end: match.index + match[0].trimEnd().length,
    value: written.startsWith('-') ? -value : value,
    unit,
    unitClass: unitClass.get(unit) ?? 'none',
    precision,
    numberStart: text.indexOf(written, start),
    chinese,
    loneNumeral: chinese && written.length === 1,
  };
}
