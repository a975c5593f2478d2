import type { Counted } from '../context.ts';
import { channelIn } from './channels.ts';

const pronoun = /^(?:其中|全年|年内|共|,)*(?<which>前者|后者)/u;
/** 「公开渠道有政务公开平台、“青禾”公众号等多种，」: the two that were named last before it. */
const two =
  /(?<former>(?:“[^“”]{1,20}”|[^,;:。、\d“”]){2,30}?)(?:、|以?及|和|与)(?<latter>(?:“[^“”]{1,20}”|[^,;:。、\d“”]){2,30}?)(?:等?(?:[两二2多](?:大|个|种|类|条)*)?(?:官方|政务|公开|信息|主要)*(?:渠道|平台|载体|途径|方式|阵地|账号|窗口|种))?(?:为主|并行|并重|公开信息|发布信息|发布|公开)?[,;:。]+[^前后\d]{0,24}(?:前者[^。]*?)?$/u;
/** 「公开渠道有」, 「主要依托」: what opens the names is no part of the first. */
const opening =
  /^.*(?:[有为是靠以]|依托|利用|借助|通过|开[设通办]|建[有成]|设[有立]|运[营维]|新建|包括|在(?!线))了?(?=.{2})/u;
/** How far back the two may stand. */
const reach = 200;

/** 「公开渠道有县政府网站、公众号两种，前者发布236条，后者发布140条」: each by its name. */
export function ofFormerAndLatter(one: Counted, text: string): Counted {
  const which = pronoun.exec(one.before)?.groups?.which;
  if (!which || !/^[条篇则件份期个]/u.test(one.quantity.unit)) return one;
  const at = one.clause.start;
  const line = text.slice(Math.max(0, at - reach, text.lastIndexOf('\n', at - 1) + 1), at);
  const names = two.exec(line.replace(/\s/gu, ''))?.groups;
  if (!names) return one;
  const former = channelIn(`通过${names.former!.replace(opening, '')}发布`);
  const latter = channelIn(`通过${names.latter!}发布`);
  if (!former || !latter) return one;
  return {
    ...one,
    before: `通过${which === '前者' ? former : latter}${one.before.replace(pronoun, '')}`,
    previous: '',
  };
}
