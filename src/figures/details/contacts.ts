import type { DetailKind } from '../figure.ts';
import { matchesOf } from '../text/needed.ts';
import type { Finder, Found } from './find.ts';

const dash = '[-\\u2010-\\u2015*]';
/** A landline with or without area code and extension, a mobile, a 400 number; never 12345 or a date. */
const number = `(?:\\(0\\d{2,3}\\) ?-? ?\\d{7,8}|0\\d{2,3} \\d{7,8}|0\\d{2,3} ?${dash}{1,2} ?\\d{7,8}|0\\d{9,11}|400${dash}?\\d{3}${dash}?\\d{4}|1[3-9]\\d{9}|[2-9]\\d{3}\\.\\d{4}|[2-9]\\d{6,7})(?: ?(?:${dash}|转) ?\\d{2,6})?(?!\\d| ?[条件次人户份篇])`;
/** Two numbers whose mark between them was lost: 0573-88000018800002. */
const twice = `0\\d{2,3}${dash}(?:(?:[2-9]\\d{6}){2}|(?:[2-9]\\d{7}){2})(?!\\d)`;
const numbers = `(?:${twice}|${number}(?: ?[、,/;或] ?${number})*)`;
const phoneLabel =
  '(?<!传真)(?:(?:联系|咨询|监督|投诉|举报|办公|受理|服务|热线|值班|公开|固定){0,3}电 {0,4}话(?:号码?)?\\)?|座机|固话|手机(?:号码)?|联系方式|热线|(?<![A-Za-z])(?:Tel|TEL|tel)\\.?)';
const faxLabel = '(?:传 {0,4}真(?: {0,4}机)?(?:号码?|电话)?\\)?|(?<![A-Za-z])(?:Fax|FAX|fax)\\.?)';
/** 电话（兼传真）, 电话/传真, 电话传真（同号）: the number is of both. */
const faxToo =
  '(?: ?\\( ?[兼含带同及和]?传真(?:同号?|号|合一|机)?(?:号码)? ?\\)|(?: ?[/\\\\、及和与兼] ?)?传真(?:同号| ?\\(同号\\))?| ?/ ?(?:Fax|FAX|fax))';
const alsoFax = ' ?\\( ?(?:兼|含|同)?传真(?:同号)? ?\\)(?! ?:? ?[\\d(])';
/** What stands between a label and what it names: 邮编：314000, 电话，88121212, a cell of a table. */
const says = '\\s{0,2}(?:[:,|/】]|为|是|系)?\\s{0,2}';

const labelled = (kind: DetailKind, label: string, behind = ''): Finder => {
  const matches = matchesOf(new RegExp(`${label}${says}(?<numbers>${numbers})${behind && `(?=${behind})`}`, 'gu'));
  return (folded) => matches(folded).flatMap((match) => split(kind, match));
};

function split(kind: DetailKind, match: RegExpExecArray): readonly Found[] {
  const from = match.index + match[0].length - match.groups!.numbers!.length;
  const written = match.groups!.numbers!;
  if (new RegExp(`^${twice}$`, 'u').test(written)) {
    const middle = written.length - written.replace(/.*?[^\d]/u, '').length / 2;
    return [
      { kind, value: written.slice(0, middle), start: from, end: from + middle },
      { kind, value: written.slice(middle), start: from + middle, end: from + written.length },
    ];
  }
  return [...written.matchAll(new RegExp(number, 'gu'))].map((m) => ({
    kind,
    value: m[0].replaceAll(' ', ''),
    start: from + m.index,
    end: from + m.index + m[0].length,
  }));
}

/** 「请联系：0356-5873144」「请联系：党政办 85390768」: whom to contact says that it is a phone even without the word; after 传真 it is none. */
const unnamed = new RegExp(
  `(?<![\\d-])(?:(?<numbers>0\\d{2,3}${dash}{1,2}\\d{7,8}|0\\d{10,11})|(?<local>[2-9]\\d{6,7}|1[3-9]\\d{9}))(?!\\d|[-.]\\d| ?[号年月条件人次元个%])`,
  'gu',
);
const otherNumber = /(?:传真|邮[编箱件]|QQ|编[号码]|账号|微信|网址)[^,;。、\d]{0,6}$/u;
/** 致电, 请拨, 来电垂询，: a number comes next. */
const calling =
  /(?:[致来]电(?:[咨垂]询|询问|联系|告知)?[,:]? ?|电[询联洽]|拨打|[或请可接询]拨|请打)[^。,;\n\d]{0,12}$/u;
const officeOfCode =
  /联系[^。\n]{0,32}$|(?:办公室|[科股处]) ?[:(] ?$|(?:^|\n)\p{Script=Han}{2,24}(?:办公室|[局办科股]) {1,4}$/u;
const whomToCall =
  /联系(?:[^。;\n\d]{0,24}(?:[: ]|(?:办公室|[办科股处])[,、]?)| ?[:(] ?|人:?\p{Script=Han}{2,4}[,、])$|(?:[,;。]|请|可|直接)联系$/u;
const faxBehind = new RegExp(`^${alsoFax}`, 'u');

export const unlabelledPhone: Finder = (folded) =>
  [...folded.matchAll(unnamed)].flatMap((match) => {
    const before = folded.slice(Math.max(0, match.index - 36), match.index);
    const whose = match.groups!.numbers ? officeOfCode : whomToCall;
    if (otherNumber.test(before) || !(whose.test(before) || calling.test(before))) return [];
    const [value, start] = [match[0], match.index];
    const end = start + value.length;
    const kinds = faxBehind.test(folded.slice(end, end + 12)) ? (['phone', 'fax'] as const) : (['phone'] as const);
    return kinds.map((kind) => ({ kind, value, start, end }));
  });

function simple(kind: DetailKind, pattern: RegExp): Finder {
  const matches = matchesOf(pattern);
  return (folded) =>
    matches(folded).map((match) => {
      const raw = match.groups?.value ?? match[0];
      const value = raw.trim();
      const start = match.index + match[0].indexOf(raw) + raw.indexOf(value);
      // A copy may have set a space beside the @ or amid the digits.
      const said = kind === 'email' || kind === 'postcode' ? value.replaceAll(' ', '') : value;
      return { kind, value: said, start, end: start + value.length };
    });
}

/** 创业大厦（A座）: a bracket within an address; one that holds another detail ends it. */
const bracket = '\\((?!邮|电话|联系|传真|[\\d-]{6,}\\))[^,;。()|\\n]{1,30}\\)';
const addressEnd = `(?=[,;。)|【\\n]|\\((?!${bracket.slice(2)})| *(?:邮[编箱]|邮政[编代]|电话|联系电话|联系人|手机|传真|电子邮|E-?mail|网址|办公时间|工作时间)|$)`;

/** Phones, faxes, addresses, postcodes, e-mail addresses and sites. */
export const contactFinders: readonly Finder[] = [
  labelled('phone', `(?:${phoneLabel}${faxToo}?|传真[与和及、/兼]电话(?:同号)?)`),
  labelled('fax', `(?:${faxLabel}|传真[与和及、/兼]电话(?:同号)?)`),
  labelled('fax', `(?:电话|(?<![A-Za-z])(?:Tel|TEL|tel)\\.?)${faxToo}`),
  // 联系电话：0573-8800001（传真）
  labelled('fax', phoneLabel, alsoFax),
  simple(
    'address',
    new RegExp(
      `(?<!邮箱|邮件|信箱|网站|网络)(?:联系|通讯|通信|办公|单位|受理|详细)?(?:地 {0,4}址(?:[及和与、/]?邮政?编码?)?|地点|住址|[局院校社]址) ?(?:(?:为|是|在|位于) ?:?|:|】|—{1,2}) ?(?<value>(?!https?:|www\\.|[\\w.-]{1,40}@)(?:[^,;。()|\\n]|${bracket}){3,60}?)${addressEnd}`,
      'gu',
    ),
  ),
  // 所在地：安平县迎宾路5号: not that of a firm or a project.
  simple(
    'address',
    new RegExp(
      `(?<=[,;。(、\\n]|^|[我本][镇乡县区市局委街办])(?:现?办公|机构|单位|机关)?(?:所在地|住所|处所|场所|通[信讯]处)(?: ?(?:为|是|在) ?:?| ?[:,|])\\s?(?<value>[^,;。()|\\n:]{2,40}?(?:[路街道巷村]|[\\d一二三四五六七八九十]+[号楼]|[楼室院厦])[^,;。()|\\n:]{0,20}?)${addressEnd}`,
      'gu',
    ),
  ),
  // 地址，安平县迎宾路5号；邮政编码，114041: named as in a list or a table, so it must look like one.
  simple(
    'address',
    new RegExp(
      `(?:联系|通讯|通信|办公|单位|受理|详细)?地 {0,4}[址点](?: ?[,|] ?|\\n)(?<value>(?!\\p{Script=Han}{0,6}(?:电话|邮[编政箱]|传真|网[站址]))[^,;。()|\\n:]{2,40}?(?:\\d+号|[路街巷]|大道|驻地|[楼室厦])[^,;。()|\\n:]{0,20}?)${addressEnd}`,
      'gu',
    ),
  ),
  // 邮编314000，地址安平县人民路1号。
  simple(
    'address',
    new RegExp(
      `(?=[ 联通办单详地])(?<=[,;。:(]|^|\\n) ?(?:联系|通讯|通信|办公|单位|详细)?地址 ?(?<value>(?!在|位于|为|是|—)[^,;。()|\\n:]{1,12}?[省市州盟区县旗镇乡路街道][^,;。()|\\n]{1,50}?[号楼室院厦层道街路]?)${addressEnd}`,
      'gu',
    ),
  ),
  simple(
    'address',
    new RegExp(`位于(?<=(?:[,;。]|^)位于)(?<value>[^,;。()|\\n]{4,40}?\\d+[^,;。()|\\n]{0,6}号?)${addressEnd}`, 'gu'),
  ),
  simple(
    'postcode',
    new RegExp(
      `邮 {0,4}(?:政 {0,4})?(?:编 {0,4}[码号]?|代码)${says}[(-]?(?<value>\\d{6}|\\d{3} \\d{3}|(?<=:)\\d{5,7})(?!\\d| ?[条件次人户份篇])`,
      'gu',
    ),
  ),
  simple(
    'email',
    // A dot too many or a 。 for a dot is told as it is printed: ap1@.qq.com, ap1@163。com.
    /(?<![A-Za-z0-9._-])(?<value>[A-Za-z0-9][A-Za-z0-9._-]* ?@ ?\.?[A-Za-z0-9][A-Za-z0-9.-]*(?:\.|[。,](?=com|cn|net|org))[A-Za-z]{2,})/gu,
  ),
  simple(
    'email',
    /(?:邮箱|邮件|信箱|电邮|E-?mail|Email) ?[:为是]? ?(?<value>[A-Za-z0-9][A-Za-z0-9._-]* ?(?:\(at\)|#) ?[A-Za-z0-9-]{1,20}\.(?:com|cn|net|org)(?:\.cn)?)/gu,
  ),
  // bjdch.gov.cn without www or http, and not the end of an e-mail address.
  simple(
    'website',
    /(?<![@\w./-]|@ )(?<value>(?!www\.)[a-z0-9](?:[a-z0-9-]{0,40}\.){1,4}(?:gov|com|org|net|edu)\.cn)(?![\w@.-]|\/\w)/gu,
  ),
  simple('website', /(?<![@\w.])(?<value>(?:https?:\/\/|www\.)[A-Za-z0-9][A-Za-z0-9./?=&_%:#~-]*[A-Za-z0-9/])/gu),
];
