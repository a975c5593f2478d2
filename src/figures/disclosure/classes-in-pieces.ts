import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { cleanLabel } from '../labels.ts';
import { madeOf } from '../made.ts';
import type { Topic } from '../text/topics.ts';

/** What a class of published papers is called, and no deed. */
const name =
  '(?![^,;、。:\\d]{0,14}?(?:不予|未|收到|受理|申请|依申请|制作|合计|共计|总计|撤|其中|转发|转载|召开|开展|举办|处理|办理|报送|上报|采用))[^,;、。:\\d]{2,30}?(?:类|信息|文件|报告|年报|公告|公示|通知|通告|清单|指南|动态|公报|解读)(?:共|为)?';
const item = `${name}\\d+[条件篇份]`;
const opening = '^(?:□+年?度?,)?[^,;:。\\d]{0,30}?(?<!应当?|不|未)主动公开(?:了)?';

/** 「主动公开财政预算类6件；年度报告2件；行政许可信息21条。」: nothing but classes. */
const onlyClasses = new RegExp(`${opening}${item}(?:[,;、]${item})+[。;]?$`, 'u');

/** 「主动公开规划、许可等政府信息，其中，规范性文件7件」: what opens the list has no number. */
const openedWithout = new RegExp(
  `^[^;:。\\d]{0,30}?(?<!应当?|不|未)主动公开(?:了)?[^;:。\\d]{2,80}(?:信息|内容),其中[,:]?(?:${item}[,、;])*${name}$`,
  'u',
);

/** 「机关管理制度5条，更新政策信息31条」: in a section of its own, a paper's name and how many, beside what else was published. */
const paperFirst = /^(?!建立|健全|完善|制定|修订|出台|落实|印发|执行|新建|形成)[^,;:、□\d]{2,14}(?:制度|指南)$/u;
const publishedBeside = /^[,;、](?:更新|公开|发布|新增)[^,;。\d]{2,20}\d+条/u;

/** Classes counted by the piece in a report that gives no total for them; in 件 and 份 only papers by their names. */
export function classInPieces(counted: Counted, topics: ReadonlySet<Topic>, rest: string): Candidate | null {
  const { quantity, before, lead, after } = counted;
  if (!/^[条件篇份]$/u.test(quantity.unit) || quantity.loneNumeral || after !== '') return null;
  const stands =
    openedWithout.test(lead) ||
    onlyClasses.test(`${lead}${quantity.value}${quantity.unit}${rest}`) ||
    (quantity.unit === '条' &&
      topics.has('proactive') &&
      lead === before &&
      paperFirst.test(before) &&
      publishedBeside.test(rest));
  const label = stands ? cleanLabel(before.replace(/^.*主动公开(?:了)?(?=.)/u, '')) : null;
  return label ? madeOf(counted, 'proactive.items', [{ by: 'category', label }], 'proactive.class-in-pieces') : null;
}
