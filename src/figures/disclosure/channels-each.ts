import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import { channelIn } from './channels.ts';

const opening =
  /^(?:其中|同时|此外|另外?|□|全年|年内|[我本全](?:[镇乡局办委县区市]|街道|单位)|分别|通过|利用|依托|借助|在|由)+/u;
/** 「县政府网、局门户网各发布信息40条」 */
const each =
  /^(?<names>[^,;:。]{4,60}?)上?(?:各自?|均|都|皆)(?:主动|对外|全年|累计|共)*(?:公开|发布|推送|编发|更新|上传|张贴|公示|刊登|登载|推出)(?:了)?(?:各类|相关|政府|政务|工作)*(?:信息|图文|推文|短?视频|内容|公告)?(?:共|约|达|为|有)*$/u;

/** As much of each channel that is named; null where they are none, or not several. */
export function channelsEach(counted: Counted): readonly Candidate[] | null {
  const { before, quantity } = counted;
  if (!/[各均都皆]/u.test(before) || !/^[条篇则份期个]/u.test(quantity.unit)) return null;
  const named = each.exec(before)?.groups?.names;
  const names = named?.replace(opening, '').split(/[、和与及](?![^“]*”)/u) ?? [];
  const labels = names.map((name) => channelIn(`通过${name}发布`));
  if (labels.length < 2 || !labels.every((label) => label !== null)) return null;
  return labels.map((label) =>
    madeOf(counted, 'proactive.items', [{ by: 'channel', label }], 'proactive.channels-each', { strength: 1 }),
  );
}
