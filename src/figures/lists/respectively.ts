import type { Counted } from '../context.ts';
import { channelIn } from '../disclosure/channels.ts';

const respectively =
  /^(?<names>.*?)(?<verb>公开|发布|推送)?(?:的)?(?:政府|政务|信息|数量|条数|总?量|数)*(?:分别|依次|各(?=[占为有达]|自?(?:主动|对外)?(?:公开|发布|推送|更新|编发|上传)))(?<later>(?:主动|对外|及时)*(?:公开|发布|推送|公布|更新|编发|上传)(?:了)?)?(?:各类|各项|相关|有关|政府|政务|工作)*(?:信息)?(?:约|共|占|为|是|有|达到?|:)*$/u;
/** 「分别通过网站、公众号公开信息44条、217条」. */
const respectivelyThrough =
  /^(?:□年?度?|全年|其中|我(?:[镇乡局办委县区市]|街道|单位))*分别(?:通过|在|利用|依托)(?<names>[^,;:。]{4,60}?)(?<later>(?:主动|对外|及时)*(?:公开|发布|推送|公布|更新|编发|上传)(?!栏|平台)(?:了)?)(?:各类|各项|相关|有关|政府|政务|工作)*(?:信息)?(?:约|共|为|是|有|达|:)*$/u;
/** 「通过网站、公开栏、微信三个渠道公开同一批信息，分别公开73条、…」: the names stand in the clause before. */
const channelsBefore =
  /(?:通过|利用|依托|运用)(?<names>[^,;:。]{2,60}?)等?[两三四五六七八九\d]*(?:个|种|类|大)*(?:渠道|平台|载体|方式|途径|形式)[^,;:。]*,?$/u;
/** 「工作动态、村务公开分别占28%、20%」 */
const sharesRespectively =
  /^(?<names>.*?)(?:信息)?(?:所?占(?:总数|总量|全部|信息)?的?(?:比[例重]?)?|比[例重]|最[大高多]|,)*分别(?:占(?:到|了)?(?:全年|全部|公开|信息|总数|总量|比例|比重|比|的)*|[为达是约])*$/u;
/** 「工作动态和村务公开两类所占比例最大，」, 「…两类最多，」: the names stand in the clause before, and how many they are behind them. */
const namesBefore =
  /(?:^|[,;:。])(?:其中)?(?<names>[^,;:。\d]{2,14}(?:[、和及与][^,;:。\d]{2,14}?){1,5})等?[两三四五六2-6](?:大|个)?(?:项|类|方面|部分|块)[^,;:。\d]{0,20},$/u;
/** 财政、人事、通知三类 */
const howMany = /(?<=[、和与及][^,;、]{2,14})等?[两三四五六七八九2-9](?:大|个)?(?:项|类|方面|部分|块)(?:信息)?$/u;
const joint = /^(?:[、,;和及与]|以及)*$/u;

/** 「…两类最多，分别为40条」: 分别为 opens a list, and is read as 其中 does (see `countedIn`). */
const wordsOf = ({ before, lead }: Counted): string =>
  before === '其中' ? (/分别[为是]$/u.exec(lead)?.[0] ?? before) : before;

/** 「网站、微信、微博三个平台发布」: how many they are is no part of the last name. */
const together = /等?[两三四五六](?:个|大|类)?(?:平台|渠道|账号|载体|方式)上?(?:的)?(?:信息|全年|共|累计)*$/u;
/** What stands before the first name: 我局通过, 全年在. */
const opening =
  /^(?:其中|全年|年内|本年度?|今年|□|年|我(?:[镇乡局办委县区市]|街道|单位)|通过|利用|依托|借助|运用|在)+/u;
/** What parts the names; 和 within the quotes of a name parts nothing. */
const between = /(?:、|和|及|与|以及)(?![^“]*”)/u;
/** Named side by side none of them is the whole, and of several 发布 says no more than that. */
const ofEach = '发布';

const separator = /(?:[、和及与]|以及)$/u;

/** 「其中2条权责清单、9条工作信息」: words between two numbers that ended the first one's part are no name of the second. */
export function numberFirst(all: readonly Counted[], text: string): readonly Counted[] {
  const [first] = all;
  const added = ({ quantity }: Counted): boolean => text[quantity.numberStart] === '+';
  if (!first || all.every((one) => !separator.test(one.before) && !added(one))) return all;
  return all.map((counted, i) => {
    const name = all[i - 1]?.after.replace(separator, '');
    const taken =
      name && (separator.test(counted.before) || added(counted)) && counted.before.replace(separator, '') === name;
    const own = separator.test(counted.after) ? { after: counted.after.replace(separator, '') } : {};
    return taken
      ? { ...counted, before: '', clause: { ...counted.clause, start: counted.quantity.start }, ...own }
      : { ...counted, ...own };
  });
}

/**
 * 「工作动态、通知公告分别为120条、30条」: each number goes to the name in its place. Only when there are as many numbers
 * as names; else the quantities stay as they are.
 */
export function respectivelyNamed(all: readonly Counted[]): readonly Counted[] {
  const shares = sharesNamed(all);
  if (shares) return shares;
  const at = all.findIndex((one) => respectively.test(wordsOf(one)) || respectivelyThrough.test(one.before));
  if (at < 0) return all;
  const first = all[at]!;
  const said = (respectivelyThrough.exec(first.before) ?? respectively.exec(wordsOf(first)))!.groups as {
    names: string;
    verb?: string;
    later?: string;
  };
  const deed = said.verb ?? said.later;
  const earlier = channelsBefore.exec(first.lead.slice(0, -first.before.length) + said.names)?.groups?.names;
  const inClauseBefore =
    said.names === '' ? namesBefore.exec(first.lead.slice(0, -wordsOf(first).length))?.groups?.names : null;
  const names = (earlier ?? inClauseBefore ?? said.names).replace(howMany, '').replace(together, '');
  let end = at + 1;
  while (all[end] && joint.test(all[end]!.before)) end++;
  const each = names
    .replace(opening, '')
    .split(between)
    .filter((name) => name !== '')
    .map((name) => name.replace(/上$/u, ''));
  if (each.length !== end - at) return all;
  // 「政策法规、工作动态分别公开21条、110条」 are classes.
  const ofChannels = earlier !== undefined || each.every((name) => channelIn(`通过${name}公开信息`) !== null);
  return all.map((counted, i) =>
    i < at || i >= end
      ? counted
      : { ...counted, before: deed && ofChannels ? `通过${each[i - at]!}${ofEach}信息` : each[i - at]! },
  );
}

/** Shares of the names before 分别, each by its place; null where there are none, or not as many. */
function sharesNamed(all: readonly Counted[]): readonly Counted[] | null {
  const at = all.findIndex(
    ({ quantity, before }) =>
      quantity.unitClass === 'percent' && before.includes('分别') && sharesRespectively.test(before),
  );
  const first = all[at];
  if (!first) return null;
  const earlier = namesBefore.exec(first.lead.slice(0, -first.before.length))?.groups?.names;
  const own = sharesRespectively.exec(first.before)!.groups!.names!;
  let end = at + 1;
  while (all[end]?.quantity.unitClass === 'percent' && joint.test(all[end]!.before)) end++;
  const names = (own === '' ? (earlier ?? '') : own)
    .replace(opening, '')
    .split(between)
    .filter((name) => name !== '');
  return names.length < 2 || names.length !== end - at
    ? null
    : all.map((counted, i) => (i < at || i >= end ? counted : { ...counted, before: `${names[i - at]!}占` }));
}

const pairs =
  /(?<names>[^,;:。\d]{2,80}?)(?:信息)?(?:分别|依次)(?:公开|发布)?(?:为|是|有|达)?(?<counts>\d+[条件篇份则](?:[、,和]\d+[条件篇份则])+)/gu;
/** A list with each number behind its name: 「甲、乙分别为4条、5条」 → 「甲4条、乙5条」; as it is where there are not as many of both. */
export const pairedOff = (words: string): string =>
  words.includes('分别') || words.includes('依次')
    ? words.replace(pairs, (printed, names: string, counts: string) => {
        const [each, numbers] = [names.split(between), counts.split(/[、,和]/u)];
        return each.length === numbers.length ? each.map((name, i) => name + numbers[i]).join('、') : printed;
      })
    : words;
