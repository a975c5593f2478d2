import type { Counted } from '../context.ts';
import { tail } from '../rules/rule.ts';
import { closesSum, sumThere } from './closing-sum.ts';
import { numberLast } from './number-first.ts';
import { deedInPlainWords, mainAccountBefore, siteBefore } from './plain-deeds.ts';
import { examples, information, notPublished, otherPublishing } from './publishing-words.ts';
import { added, these } from './sum-words.ts';

/** What is counted by the piece. */
const units = /^(?:小?项|[条篇则件份])次?$/u;

/** 「公开事项覆盖11个领域、268项」: how many kinds stand between the noun and its count. */
const matters =
  /^(?<head>(?![^,;:]*(?:目录|清单|标准|梳理|编制|确定|明确))[^,;:]*?(?:公开(?:的)?(?:政府信息|政务)?事项|^(?:□|年度?|全年|本年度?|今年|共|我[镇乡局办]|街道)*(?:主动)?公开(?:的)?(?:内容|信息)?))(?:共|已)?(?:覆盖|涉及|涵盖|囊括|分布[在于]?|分为?|包括|包含)(?:了)?[、,和共计达有]*(?:细[分化](?:下来|后|为|成)*[共计达有]*)?$/u;

/** 「单就2020年而言，新公开61条」, 「仅2020年就公开141条」: the year's own beside what there is in all. */
const ofYearAlone = new RegExp(
  `^(?:单单|仅仅|[单仅光只])(?:就|是|看|论|在|以|从)?(?<year>□+年?度?|本年度?|今年|当年)(?:一年|全年|而言|来说|来看|来讲|说|论|看|之?内|里|中|[,就便即也又共已])*(?:新增|新公开|新发布|新上网|新添|公开|增加|公布|发布)(?:了|公开)?(?:${information})?(?<end>${tail})`,
  'u',
);

/** 「累计挂出信息903条，其中2020年挂出118条」 */
const countedBefore = /信息[^;。]*\d/u;
const ofYearPart = new RegExp(
  `^(?:其中)?(?<year>(?:□年?度?|本年度?|今年|当年)+)(?:又|新|共)*(?:${otherPublishing}|增加|(?<=[又新])(?:公开|公布|发布))(?:了)?(?:${information})?(?<end>${tail})`,
  'u',
);

/** 「医保、养老、托育等」: some fields by their names. */
const fields = '^(?:其中|在|就|围绕|□)*[^,;:、□公开]{2,16}(?:、[^,;:、□公开]{2,16})+等(?:多个|各个?)?';
/** 「聚焦重点领域，医保、养老、托育等方面公布信息88条」: the fields are examples of that. */
const keyFields = /^[^,;:]{0,8}重点领域[^,;:]{0,8}$/u;
const fieldsNamed = new RegExp(`${fields}(?:领域|方面)(?:主动)?(?:公开|公布|发布)`, 'u');

/** 「养老、托育、医保等重点领域公布信息88条」 */
const keyFieldsNamed = new RegExp(
  `${fields}(?:重点|热点|关键)领域(?:全年|共|累计|主动)*(?:公开|公布|发布)(?=(?:了)?(?:政府|政务|各类)*信息)`,
  'u',
);
/** 「全年重点领域信息公开218条」 */
const fieldDisclosed = /(?<=^|[年度内□])重点领域(?:政府|政务)?信息公开(?=(?:[共总合]计|共有|共|累计|约|达|为|有)*$)/u;
/** 「累计更新政府网站各栏目信息76条」 */
const siteTended =
  /更新(?<site>[^,;:、□]{0,12}?(?:网站|门户网|官网))(?:上)?(?:的)?(?:各|多个|相关)?(?:栏目|专栏|板块)?(?:的)?信息/u;

/** 「以上共计50条，为我街道在网上公开的全部信息」: what the sum is of stands behind it. */
const allThatWas =
  /^,?(?:这|也|即|就|便|均|全部|都)*(?:是|为|系|即)[^,;:。\d]{0,24}?(?:公开|发布|公布|上网|挂网)的?(?:全部|所有)[^,;:。]{0,6}信息/u;
const sum = new RegExp(`^${these}(?:${added})?(?:${tail})`, 'u');

/** 「动态、公告、执法信息等全年上网量达」: examples, and how much of all. */
const volumeOfKinds = new RegExp(
  `^(?<examples>${examples})(?:各类|各项|政务|政府|的|信息|内容)*(?:□|年度?|全年|年内|本年度?|今年|当年|一年)*的?(?:(?:上网|公开|发布|更新|挂网)(?:总|信息)?(?:数量|[量数])|总量)(?:共|累计|已|达到?|为|有|约|计)*$`,
  'u',
);

/** 「发布754条环保信息」: the number before what it is of. */
const fieldBehind = /^(?:各类|各项|的)*(?!.*(?:政府|政务|公开|申请|意见|建议|举报|投诉))[^,;:、□]{2,8}信息$/u;
const publishes = /(?:公开|公布|发布|公示|上传|更新)(?:了)?$/u;

/** 「编发政务信息120篇，被市政府办采用45篇」 wrote for those above. */
const takenUp = /^[^,;。]{0,12},(?:其中)?[^,;。]{0,16}(?:[采录]用|采纳)/u;

/**
 * The count in the words that rules know where its own say in others that information was published; the quote stays as printed.
 */
export function inPlainWords(one: Counted, text: string, folded = text): Counted {
  const { quantity, before, lead, previous, previousStart, boundary, clause, sentence } = one;
  if (!units.test(quantity.unit) || quantity.loneNumeral) return one;
  const site = siteBefore(one) ?? mainAccountBefore(one);
  if (site) return worded(one, { before: site, clause: { ...clause, start: previousStart } });
  const part = countedBefore.test(lead) && !notPublished.test(lead) ? ofYearPart.exec(before)?.groups : undefined;
  if (part) return worded(one, { before: `${part.year}新增公开信息${part.end}` });
  const alone = (ofYearAlone.exec(before) ?? ofYearAlone.exec(`${previous},${before}`))?.groups;
  if (alone) {
    const said = /20\d\d/u.exec(folded.slice(Math.min(previousStart, clause.start), quantity.start));
    return worded(one, { before: `${alone.year}新增公开信息${alone.end}`, ...(said ? { year: Number(said[0]) } : {}) });
  }
  if (boundary === ',' && keyFields.test(previous) && fieldsNamed.test(before))
    return worded(one, { before: before.replace(fieldsNamed, '重点领域公开') });
  if (keyFieldsNamed.test(before)) return worded(one, { before: before.replace(keyFieldsNamed, '重点领域公开') });
  if (fieldDisclosed.test(before) && !lead.endsWith(')'))
    return worded(one, { before: before.replace(fieldDisclosed, '重点领域公开信息') });
  if (siteTended.test(before) && !notPublished.test(before))
    return worded(one, { before: before.replace(siteTended, '通过$<site>发布信息') });
  const kinds = /^(?:小?项|条)$/u.test(quantity.unit) && matters.exec(before)?.groups?.head;
  if (kinds) return worded(one, { before: `${kinds}${/公开$/u.test(kinds) ? '信息' : ''}共` });
  const rest = text.slice(quantity.end, sentence.end).replace(/\s/gu, '');
  if (sum.test(before) && /[以上述合总计加]/u.test(before) && allThatWas.test(rest))
    return worded(one, { before: '公开信息共' });
  const volume = notPublished.test(before) ? undefined : volumeOfKinds.exec(before)?.groups?.examples;
  if (volume) return worded(one, { before: `公开${volume}信息` });
  if (publishes.test(before) && fieldBehind.test(one.after) && !notPublished.test(`${before}${one.after}`))
    return worded(one, { before: before + one.after, after: '' });
  if (closesSum(one)) return worded(one, { before: '公开信息共' });
  const there = sumThere(one);
  if (there) return worded(one, { before: `通过${there}发布信息共` });
  const last = numberLast(one);
  if (last) return worded(one, { before: last, after: '' });
  const said = takenUp.test(rest) ? null : deedInPlainWords(one);
  return said ? worded(one, { before: said }) : one;
}

const worded = (one: Counted, said: Partial<Counted> & Pick<Counted, 'before'>): Counted => ({
  ...one,
  ...said,
  lead:
    (one.lead.endsWith(one.before) ? one.lead.slice(0, one.lead.length - one.before.length) : one.lead) + said.before,
});
