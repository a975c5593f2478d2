import type { Candidate } from '../candidate.ts';
import { type Counted, lostNumber } from '../context.ts';
import type { Breakdown } from '../figure.ts';
import { classBeforeColon } from '../lists/list-names.ts';
import { madeOf } from '../made.ts';
import type { Reading } from '../match.ts';
import { accountsTogether } from './accounts-together.ts';
import { accumulationOf } from './accumulation-of.ts';
import { channelBefore, channelIn, channelsTogether, otherWays, otherWaysRule } from './channels.ts';
import { columnIn } from './columns.ts';
import { disclosedOfMadeRule, isDisclosedOfMade } from './disclosed-of-made.ts';
import { workBeside } from './work-beside.ts';

/** A count of 主动公开: by its channel when one is named in its clause or the one before, else a total. */
export function disclosureOf(counted: Counted, reading: Reading, rest = ''): Candidate {
  const affairs = affairsBeside(counted, rest) ?? workBeside(counted, rest) ?? matterAround(counted, rest);
  const label = reading.breakdown[0] ?? (affairs ? { by: 'category' as const, label: affairs } : undefined);
  const channel =
    (reading.strength < 2 || siteBeside.test(rest) ? accountsTogether(counted) : null) ??
    channelIn(counted.before) ??
    columnIn(counted.before) ??
    jointly(counted, reading) ??
    (counted.before
      .replace(/^截[至止]到?□+[底末止]?/u, '')
      .replace((reading.strength === 3 && reading.examples) || '', '').length < 14
      ? subjectOf(counted, reading)
      : null);
  const named = classBeforeColon(counted);
  if (named)
    return madeOf(counted, 'proactive.items', [{ by: 'category', label: named }], 'proactive.class-before-colon', {
      accumulation: accumulationOf(counted),
    });
  const breakdown: readonly Breakdown[] = label ? [label] : channel ? [{ by: 'channel', label: channel }] : [];
  const through = breakdown.length === 0 ? channelsTogether(counted.before) : null;
  // Of what several channels brought together a share says that it is not all.
  if (through && shareBehind.test(rest)) return accountsOf(counted, through);
  const rule = ruleOf(counted, reading, breakdown.length === 0);
  const examples = reading.examples ?? (news.exec(counted.before) ?? inFields.exec(counted.before))?.groups?.label;
  return madeOf(counted, 'proactive.items', breakdown, rule, {
    ...(through ? { through } : {}),
    ...(examples ? { examples } : {}),
    strength: strengthOf(counted, reading, channel),
    accumulation: accumulationOf(counted),
  });
}

/** 「通过公开栏、广播等传统载体公开80条，占20%」 */
const shareBehind =
  /^[,(](?:约|大约)?占(?:比|总[数量]|全部|全年|公开|发布|信息|的|总)*(?:约|为|达)?(?!100%)\d{1,2}(?:\.\d+)?%/u;

/** 「微博、公众号公开信息750条，通过网站公开信息26条」: beside the site's count accounts together are a channel too. */
const siteBeside = /^[^。]*(?:网站?|平台)[^,;。\d]{0,24}(?:公开|发布)[^,;。\d]{0,16}\d/u;

/** 动态信息 may be all that there was; beside a class that counts more it is one as well. */
const news = /(?:公开|公布|发布|更新)(?:了)?(?<label>动态信息)(?:共计?|约|达|为|有)*$/u;

/** 「在医保、养老、托育等方面公布信息88条」: of these fields, where there is a larger total beside it. */
const inFields =
  /^(?:其中|在|就|围绕|□|全年)*(?<label>[^,;:、□公开]{2,16}(?:、[^,;:、□公开]{2,16})+等(?:多个|各个?|重点|民生|热点|关键)*(?:领域|方面))(?:共|累计|主动|及时)*(?:公开|公布|发布)/u;

/** By what the count is known to those that weigh it against others. */
function ruleOf(counted: Counted, reading: Reading, isWhole: boolean): string {
  if (addedInYear.test(counted.before)) return increaseRule;
  if (otherWays.test(counted.before)) return otherWaysRule;
  return isWhole && isDisclosedOfMade(counted) ? disclosedOfMadeRule : reading.rule;
}

/** 「网站公开各类信息71条，公众号发布各类信息560条」: of all kinds, and no more said of the one channel than of the other. */
const ofAllKinds = /(?<!主动)公开(?:了)?各类信息/u;

/** 「门户网站发布政府信息42条，公众号发布信息230条」: 政府信息 is said of what was disclosed, wherever it was published. */
const ofOurs =
  /^(?!其中)[^,;:]*(?:发布|上传|更新)(?:了|的)?(?:各类)?(?:政府|主动公开(?:的)?|(?:我|本)(?:局|委|办|镇|乡|街道|县|区|市|单位|机关)(?:的)?)信息/u;

/** What the press and a screen put out is news. */
const notOurs = /报|《|电视|广播|电台|屏|媒体/u;

/** How surely a count is the headline, by what it is called and where it was published. */
export function strengthOf(
  { before, previous }: Counted,
  { strength }: Reading,
  channel: string | null,
): Candidate['strength'] {
  // 「公开信息，其中通过网站主动公开43条」: what the whole was is not told; nor surely where its number was lost.
  if (strength === 3) return lostNumber.test(previous) || (channel && before.startsWith('其中')) ? 2 : 3;
  if (channel && strength === 1 && !notOurs.test(channel) && ofOurs.test(before)) return 2;
  return channel && strength === 2 && ofAllKinds.test(before) ? 1 : strength;
}

/** 「本年度新增主动公开信息205条」 tells what was added, as 「本年度新增205条」 does. */
const addedInYear = /^(?:其中)?(?:□+年?度?|今年|本年度?|当年|全年)(?:共|全年)*新增的?主动公开/u;
/** What the year added to what was there before it. */
export const increaseRule = 'proactive.increase-of-year';

/** What several accounts published together is theirs, and no total of what the body disclosed. */
export const accountsOf = (counted: Counted, label: string, strength: Candidate['strength'] = 1): Candidate =>
  madeOf(counted, 'proactive.items', [{ by: 'channel', label }], 'proactive.accounts-together', { strength });

/** 「公开党务信息18条，政务信息52条」: named beside other affairs, 政务信息 is one class of several. */
function affairsBeside({ before }: Counted, rest: string): string | null {
  const said = /(?<label>[政党村居财厂校]务(?:公开)?信息)(?:共计?|约|达|为)*$/u.exec(before)?.groups?.label ?? null;
  return /^[,、;](?:公开|发布)?(?:了)?[政党村居财厂校]务(?:公开)?信息\d/u.test(rest) ? said : null;
}

/** 「围绕“三农”公开信息41条，围绕安全生产公开信息33条」: matters told one behind the other are classes. */
function matterAround({ before, lead }: Counted, rest: string): string | null {
  const said = around.exec(before)?.groups?.matter ?? null;
  return said && (around.test(rest) || around.test(lead.slice(0, lead.length - before.length))) ? said : null;
}
const around =
  /(?:^|[,;、])(?:其中)?(?:围绕|聚焦|针对|紧扣)(?<matter>[^,;:公]{2,20}?)(?:方面|工作)?(?:主动)?(?:公开|发布)/u;

/**
 * 「政府网站和“青山”微信公众号共发布2000条」: both accounts by name; 「发行《青山报》5期，发布信息300条」: the paper.
 * What accounts published is theirs, and no total of what the body disclosed.
 */
function jointly({ before, lead }: Counted, { strength }: Reading): string | null {
  const paper = /(?<label>《[^《》]{1,14}报》|政府公报|公报)(?:共|累计)?\d+期,$/u.exec(
    lead.slice(0, lead.length - before.length),
  );
  if (paper && /^(?:共|累计)*(?:发布|刊[登载]|公开|公布)/u.test(before)) return paper.groups!.label!;
  if (strength !== 1) return null;
  const accounts = /^(?:□|全年|其中)*(?<label>[^,;:□]{4,40}?)(?:共|累计|全年)+(?:发布|更新|推送)/u.exec(before)?.groups
    ?.label;
  const each = accounts?.split(/、|和|及|与/u) ?? [];
  return each.length > 1 && each.every((one) => account.test(one)) ? accounts! : null;
}

/** Nothing but the name of a channel. */
const account =
  /^(?!.*(?:通过|利用|依托|等))[^,;:]*(?:网站?|微信|微博|公众号|抖音|视频号|头条号?|客户端|APP|平台)(?:账号|号)?$/iu;

/** 「我局四大微博，及时发声，全年累计发布信息298条」: the subject of the clauses before, where nothing else is counted. */
function subjectOf(counted: Counted, { strength }: Reading): string | null {
  const { lead, before } = counted;
  const near = channelBefore(counted);
  if (near || strength > 1 || !/^(?:全年|□|共|累计|本年度?|今年)*(?:发布|推送|编发|更新)/u.test(before)) return near;
  const clauses = lead.slice(lead.lastIndexOf(';') + 1, lead.length - before.length).split(',');
  return clauses.slice(-4, -2).some((clause) => /\d/u.test(clause))
    ? null
    : (clauses
        .slice(-4, -2)
        .map((clause) => channelIn(clause, true))
        .findLast((c) => c !== null) ?? null);
}

/** 「公众号发布政务动态85条」: what the channel published as well as of which class it was. */
export function channelOfClass(counted: Counted, made: Candidate): Candidate | null {
  // A column of the site is told by itself.
  if (made.rule.endsWith('-column')) return null;
  const channel = accountsTogether(counted) ?? channelIn(counted.before);
  // What a site for credit shows are decisions, and no papers of the office.
  if (/许可|处罚/u.test(made.breakdown[0]?.label ?? '')) return null;
  return channel && !made.breakdown[0]?.label.includes(channel)
    ? madeOf(counted, 'proactive.items', [{ by: 'channel', label: channel }], channelOfClassRule, {
        accumulation: made.accumulation,
      })
    : null;
}
/** No other channel's headline is in doubt because of it. */
export const channelOfClassRule = 'proactive.channel-of-class';
