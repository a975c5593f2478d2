import { matchesOf } from '../text/needed.ts';
import type { Finder, Found } from './find.ts';

/** What a road, a house or a floor is told by; 公路局, 路政, 街道办事处 and 办公室 are none. */
const mark =
  '(?:(?<![公铁道网思出线管])路(?![局政桥线由径灯网况]|街道)|街(?!道|办|党|工委)|大道|[东西南北中]道|巷(?![镇乡])|弄|胡同|大院|院内|驻地|[\\d一二三四五六七八九十](?:号|楼|层|室|栋|幢)|办公楼|大楼|大厦)';
/** Words of a sentence that tells what was done; a place has none. */
const deed =
  /公开|发布|负责|工作|提供|咨询|接待|设立|印制|编制|联系|电话|传真|邮[编箱件]|网[站址]|办公时间|不服|复议|[的了各我您请寄]/u;
const placeWords = '\\p{Script=Han}(?:[\\p{Script=Han}\\dA-Za-z#-]|\\([^()\\d]{1,12}\\)){2,44}?';
const anyMark = new RegExp(mark, 'u');
const place = new RegExp(`^(?=.*${mark})${placeWords}$`, 'u');
const isPlace = (words: string): boolean => place.test(words) && !deed.test(words);

/** A place without the office there that a letter is to: 民生路1号县政务公开办公室收. */
function placeIn(words: string): string | null {
  if (isPlace(words)) return words;
  const to = /^.*?\d+(?:号|室|楼|层)(?=[^的了]{2,20}(?:办公室|[办局科股处])收?$)/u.exec(words)?.[0];
  return to && isPlace(to) ? to : null;
}

const areaCode = '0\\d{2,3} ?[-\\u2010-\\u2015]{1,2} ?\\d{7,8}|\\(0\\d{2,3}\\) ?-?\\d{7,8}';
const phone = new RegExp(`^(?:${areaCode}|[2-9]\\d{6,7}|1[3-9]\\d{9})$`, 'u');
const postcode = /^\d{6}$/u;
/** 邮编314000, 电话：…, an e-mail address: what stands beside a place where it is told how to reach somebody. */
const labelled = /邮\s?(?:政\s?)?编|电\s?话|传\s?真|手机|邮箱|E-?mail|@/iu;

/** Who is spoken to and what for: 如有疑问, 请, 可 … 咨询. A supervising body's, a court's or an archive's address is not asked for. */
const toTheReader = /疑问|异议|咨询|垂询|询问|查询|索取|了解|不明|意见|建议|联系/u;
const elsewhere = /复议|诉讼|起诉|申诉|不服|监察|举报|投诉/u;

/** A stretch in which each part, between signs or brackets, may be a place, a phone or a postcode, without their names. */
interface Scope {
  readonly start: number;
  readonly words: string;
  /** What comes before says already that somebody can be reached there. */
  readonly told: boolean;
  /** It may tell more places than one. */
  readonly several: boolean;
  /** It is a sentence, whose parts may be clauses. */
  readonly spoken: boolean;
}

const brackets = /\((?<words>(?:[^()\n。]|\([^()\n]{1,12}\)){8,120})\)/gu;
/** 联系方式：…, 请垂询：… up to the sentence's end. */
const named =
  /(?:联系(?:方式|办法|信息)?|垂询|询问|咨询|来[电函信访])(?:如下)? ?(?:[:为是]) ?(?<words>[^。\n]{8,160})/gu;
/** 请联系局办公室，民生路1号205室，邮编…: a sentence that tells how to reach somebody. */
const sentences =
  /(?<=^|[。\n])(?<words>(?=[^。\n]*(?:联系(?!电话|方式|群众|企业|户)|[咨垂]询|询问|来[电函信]|疑问|索取))(?=[^。\n]*(?:(?:电话|邮政?编码?|传真)[^。,;\d\n]{0,4}\d|\d{6}))[^。\n|]{8,160})(?=。)/gmu;
/** Where one goes or writes is told by that verb, and read by it. */
const onTheWayThere = /[到往至赴]|查[询阅]|[来去写]信/u;
/** Where applications are taken or information is to be read: what stands in brackets behind it is its place. */
const pointBefore = /(?:受理|查[阅询]|咨询|接待|公开)(?:点|室|窗口|场所|处)(?:[\d一二两三四五六七八九十]+[个处])?$/u;
/** A line of its own, as at a report's end: 安平县民生路1号  邮编：053600. */
const lines = /^(?<words>[^。\n|]{8,120})$/gmu;

function* scopesIn(folded: string): Generator<Scope> {
  for (const pattern of [brackets, named, sentences, lines])
    for (const match of folded.matchAll(pattern)) {
      const words = match.groups!.words!;
      // Most lines name no place, and need no second look.
      if (!anyMark.test(words)) continue;
      const start = match.index + match[0].indexOf(words);
      const before = /[^。\n]{0,40}$/u.exec(folded.slice(Math.max(0, match.index - 40), match.index))![0];
      if (elsewhere.test(pattern === sentences ? words : before)) continue;
      const several = pattern === brackets && pointBefore.test(before);
      const told = several || pattern === named || (pattern === brackets && /联系$|[函信]$/u.test(before));
      yield { start, words, told, several, spoken: pattern === sentences };
    }
}

/** Parts of a scope with their places; a number's own area code in brackets stays with it. */
const parts = /(?:\(0\d{2,3}\)|\([^()\d]{1,12}\)|[^,;、()\s]|(?<=\d) ?(?=号)|(?<=\d) ?[-\u2010-\u2015])+/gu;

const inScopes: Finder = (folded) =>
  [...scopesIn(folded)].flatMap(({ start, words, told, several, spoken }) => {
    const all = [...words.matchAll(parts)].map((m) => {
      const lead = /^(?:位于|地处|在)/u.exec(m[0])?.[0].length ?? 0;
      return { value: m[0].slice(lead), start: start + m.index + lead };
    });
    const places = all.filter(({ value }) => isPlace(value) && !(spoken && onTheWayThere.test(value)));
    const [first] = places;
    if (!first) return [];
    const beside = all.filter(({ value }) => phone.test(value) || postcode.test(value));
    if (beside.length === 0 && !labelled.test(words) && !told) return [];
    const addresses = (several ? places : [first]).map((one) => found('address', one));
    return [...addresses, ...beside.map((b) => found(postcode.test(b.value) ? 'postcode' : 'phone', b))];
  });

const found = (kind: Found['kind'], { value, start }: { value: string; start: number }): Found => ({
  kind,
  value: value.replaceAll(/(?<=\d) (?=[-\d])|(?<=-) /gu, ''),
  start,
  end: start + value.length,
});

/** 可到…查询, 或到…, 来信请寄…收, 地处…，邮编: the verb that leads to a place, and what is done there. */
const going = matchesOf(
  new RegExp(
    `(?:(?<go>(?<=[可请或往应能,间])(?:前往|到|至|赴|去|来))|(?:(?:邮|函)?寄(?:送)?(?:至|到|往)?|(?:致函|来函|[来去写投]信)(?:[可请]?[写寄投]送?[到至往]?|[到至往])?)[:,]? ?|(?:^|[,;。\\n]|[我本][镇乡县区市局委街办]|政府|[局办委室处])(?<lies>地处|位于|坐落[在于]|设在)) ?(?<place>${placeWords})(?=收?[,;。()\\n]|$|(?:进行|当面|现场)?(?:查[询阅]|咨询|询问|索取|联系|了解|反映|领取|面[谈询])| ?(?:邮编|电话))(?:收?[,; ]? ?\\(?(?:邮编:? ?)?(?<code>\\d{6})(?!\\d))?`,
    'gu',
  ),
);

const onTheWay: Finder = (folded) =>
  going(folded).flatMap((match) => {
    const { go, lies, place: words, code } = match.groups as Record<string, string | undefined>;
    const at = words && placeIn(words);
    if (!words || !at) return [];
    const from = match.index + match[0].indexOf(words);
    const before = /[^。\n]{0,80}$/u.exec(folded.slice(Math.max(0, match.index - 80), match.index + 1))![0];
    const behind = /^[^。\n]{0,60}/u.exec(folded.slice(from + words.length, from + words.length + 60))![0];
    if (elsewhere.test(before + behind)) return [];
    if (lies && !/^[,;(] ?(?:邮|电话|联系电话|传真|\d{6}\))/u.test(behind)) return [];
    if (go && !(toTheReader.test(before + behind) && /[请可]|如|若|欢迎/u.test(before) && !/[\d]人次/u.test(behind)))
      return [];
    const address = found('address', { value: at, start: from });
    const last = match.index + match[0].length - 6;
    return code ? [address, found('postcode', { value: code, start: last })] : [address];
  });

/** 地址：安平县民生路1号，053600: the six digits behind an address are its postcode. */
const withCode = matchesOf(
  /地 {0,4}址[^,;。()\n]{0,40}?[号楼室院厦层道街路] ?[,;(]? ?(?:邮编)?(?<code>\d{6})(?!\d|[条件次人户份篇号])/gu,
);
const codeBehind: Finder = (folded) =>
  withCode(folded).map((match) =>
    found('postcode', { value: match.groups!.code!, start: match.index + match[0].length - 6 }),
  );

/** Places without the word 地址, and phones and postcodes without theirs beside them. */
export const placeFinders: readonly Finder[] = [inScopes, onTheWay, codeBehind];
