import type { Counted } from '../context.ts';
import { channelIn } from './channels.ts';

/** 「利用村务公开栏，」: nothing but where it was published. */
const where =
  /^(?:□|全年|年内|本年度?|同时|此外|另外?|(?:我|本|全)(?:镇|乡|街道|县|区|市|局|委|办|单位|村))*(?:利用|通过|借助|依托|运用)(?<channel>[^,;:。□\d]{2,20})$/u;
/** 积极主动向社会、群众公开: how and to whom, without what was published. */
const toWhom =
  /^(?:积极|及时|主动|广泛|定期|准确|全面|依法|按时|全年|共|累计)*(?:向|面向|对)[^,;:。\d公]{1,12}(?=公开|公布|发布|公示)/u;
/** 「在公众号“青禾”上，更新96次，共计公开」: how often stands between the channel and how much. */
const howOften =
  /(?:^|[;。])(?:□|全年|年内|其中|同时|(?:我|本|全)(?:镇|乡|街道|县|区|市|局|委|办|单位))*(?:在|通过|利用|依托)(?<channel>[^,;:。\d]{2,24}?)上?,?(?:共|累计|全年|信息)*(?:更新|发布|推送|编发|推文|维护)\d+[次期批回],(?<deed>[^,;:。\d]*)$/u;
const bareDeed =
  /^(?:全年|共计?|总计|合计|累计)*(?:主动)?(?:公开|公布|发布|推送)(?:了)?(?:各类|相关|有关|政府|政务)*(?:信息)?(?:共|约|达|为)*$/u;

/** A count in the clause behind the one that names its channel, the channel put before what was done there. */
export function ofChannelOpening(one: Counted): Counted {
  const { before, previous, boundary, lead, quantity } = one;
  if (boundary !== ',' || !/^[条篇]/u.test(quantity.unit)) return one;
  const often = bareDeed.test(before) ? howOften.exec(lead)?.groups : undefined;
  if (often && often.deed === before && channelIn(`通过${often.channel!}发布`))
    return { ...one, before: `通过${often.channel!}${before.replace(/^(?:共计|总计|合计)/u, '共')}` };
  const named = toWhom.test(before) ? where.exec(previous)?.groups?.channel : undefined;
  return named && channelIn(`通过${named}发布`)
    ? {
        ...one,
        before: `通过${named}${before.replace(toWhom, '')}`,
        clause: { ...one.clause, start: one.previousStart },
      }
    : one;
}
