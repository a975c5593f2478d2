import { isPartOf } from '../candidate.ts';
import { shownRule } from '../disclosure/shown-on-boards.ts';
import { added, these } from '../disclosure/sum-words.ts';
import { countsData, countsMatters, deed, kept, onlyDone, standsBeside } from './list-bounds.ts';
import type { ListItem } from './list-item.ts';

/** What is counted in 个 and published as a piece: 空气质量报告360个, never 专栏3个. */
const paper = /(?:结果|清单|名单|报告|文件|公告|通知|公示|信息|公报|简报|方案|事项|批文|批复|计划|总结|预案|规划)$/u;
const noPart = /^(?:期|版|批|批次|届|轮)$/u;
const listed = new Set(['item', 'case', 'none']);
const activities = new Set(['training.sessions', 'training.people', 'meetings.held']);

/** 建议提案答复12篇: the papers that came of it. */
const published = /(?:答复|复文|复函|结果|情况)(?:公开)?类?(?:信息)?(?:共|为|有)*$/u;

/** 「网上调查4次，回应关切11条」: right behind what was asked of people, it tells what they were answered. */
const behindSurvey = /(?:调查|征集|征求意见|意见征询|访谈)[^,;。、\d]{0,4}\d+(?:次|期|项|场)[,、][^,;、\d]*$/u;

/** 行政许可12件 of 30件 that were disclosed is a class of them, not what was decided. */
function isClassByName({ counted: { quantity, before, lead }, head, reading, last }: ListItem): boolean {
  if (reading?.metric === 'proposals.handled' && published.test(before))
    return ['条', '篇', '份'].includes(quantity.unit);
  const alike =
    quantity.unit === head.candidate.unit || (isPartOf(last, head.candidate) && /^[篇则]$/u.test(quantity.unit));
  if (!reading || !alike || reading.rule.endsWith('.number-of-decisions')) return false;
  const { metric } = reading;
  return (
    metric.endsWith('.decisions') ||
    metric === 'proposals.handled' ||
    (['条', '篇', '则'].includes(quantity.unit) && activities.has(metric)) ||
    // 「政策问答与解读41篇」 is of both.
    (metric === 'interpretations.published' && /问答[和与及、]/u.test(before)) ||
    (quantity.unit === '条' && reading.rule === 'proactive.documents-of-a-kind') ||
    (quantity.unit === '条' &&
      metric === 'responses.made' &&
      !behindSurvey.test(lead) &&
      /(?<!“)回应关切|^[^“,;]{0,6}解读回应/u.test(before))
  );
}

/** 「“互动交流”226条」: a column by its printed name, whatever that says. */
const quotedName = /^(?:其中)?“[^“”]{2,14}”(?:专题|特色)?(?:栏目|专栏|板块|版块)?(?:共|有|为)*$/u;

/** A metric of its own: 其中政策解读18篇, 收到申请2件. */
const ofOtherMetric = (item: ListItem): boolean =>
  item.reading !== null &&
  item.reading.metric !== 'proactive.items' &&
  (item.reading.metric === 'interpretations.published' || !quotedName.test(item.counted.before)) &&
  !isClassByName(item);

/** 「开设专栏3个」. */
const thingsNotPapers = (item: ListItem): boolean => {
  const { counted, head } = item;
  return (
    counted.quantity.unit === '个' &&
    head.candidate.unit !== '个' &&
    !paper.test(counted.before) &&
    !isFilmOfAccount(item)
  );
};

/** 「公众号发稿205篇，具体为：活动报道37篇，短视频9个」: among the classes of what an account wrote a film is one. */
const isFilmOfAccount = ({ counted: { before, lead }, head: { candidate }, last }: ListItem): boolean =>
  isPartOf(last, candidate) &&
  /(?:微信|微博|公众号|抖音|头条|视频号|账号|新媒体)[^;。]*\d[^;。]*[:,]/u.test(lead) &&
  /^(?:短?视频|图解|长图|漫画)$/u.test(before);

/** 「幼儿园年检40所」: a unit that we do not know is no unit that was lost. */
const inUnknownUnit = ({ counted: { quantity, after } }: ListItem): boolean =>
  quantity.unit === '' && /^(?!其中|等|及|和|以上|左右)\p{Script=Han}/u.test(after);

/** 「公开取水许可等13项行政权力事项的名称」, 「落实年度报告等13项制度」. */
const mattersOfOffices = ({ counted, head }: ListItem): boolean =>
  head.candidate.unit !== '项' && countsMatters(counted);

/** 「工作动态和村务公开两项」 counts the names before it. */
const namesThemselves = ({ counted: { quantity } }: ListItem): boolean =>
  quantity.loneNumeral && quantity.unit === '项';

/** 「统计报告15篇、统计数据9期」, 「检测公告31期」: what comes out time after time is a class among others; a journal is none. */
const serial =
  /^(?:其中[:,]?)?(?!.*(?:简报|报刊|报纸|杂志|刊物|专栏|栏目|节目|视频|培训|活动|会议(?!信息)|访谈|征集|调查|公报|《))[^,;]{2,90}?(?:信息|公告|公示|通[报告]|月报|快报|数据|动态|报告|情况|结果|预警)(?:共|约)*$/u;
const ofInformation = /(?:信息|公告|公示|通告)(?:共|约)*$/u;
const isSerial = ({ counted: { quantity, before, lead }, head: { candidate }, last }: ListItem): boolean =>
  quantity.unit === '期' &&
  serial.test(before) &&
  (isPartOf(last, candidate) ||
    (candidate.breakdown[0]?.by === 'category' && ofInformation.test(before)) ||
    (/其中/u.test(lead) && !/(?:月报|快报|数据)(?:共|约)*$/u.test(before)));

/** 报刊4期, 12人; 6次 only of what was shown so many times. */
const inUnitOfNoItem = (item: ListItem): boolean => {
  const {
    counted: { quantity },
    head: { candidate },
  } = item;
  return (
    (noPart.test(quantity.unit) && !isSerial(item)) ||
    !(listed.has(quantity.unitClass) || (candidate.rule === shownRule && quantity.unit === candidate.unit))
  );
};

/** 处理网上投诉30件; 涉及国家秘密的信息0条. */
const doneOrKept = ({ counted: { before } }: ListItem): boolean =>
  deed.test(before) || kept.test(before) || onlyDone.test(before);

/** 「公开80条，发布稿件2831篇」: more than there was, and of something else. */
const moreThanAll = ({ counted, head }: ListItem): boolean =>
  counted.quantity.unit !== head.candidate.unit &&
  counted.quantity.value > head.candidate.value &&
  !standsBeside(counted, head.candidate);

/** 「图片40张」 beside 条. */
const pictures = (item: ListItem): boolean => {
  const {
    counted: { quantity, before },
    head,
  } = item;
  return (
    !isFilmOfAccount(item) &&
    quantity.unit !== head.candidate.unit &&
    /^(?:[^,;]{0,4})(?:图片|照片|视频|音频)(?:共|约)*$/u.test(before)
  );
};

/** 「历年累计公开640条」 behind the year's 80. */
const overMoreYears = ({ counted: { quantity, before }, head }: ListItem): boolean =>
  /累计|总量/u.test(before) && quantity.value > head.candidate.value;

/** 「被上级采用12条」, 「删除信息3条」: what others did with it, and what is there no more. */
const sentUpOrTakenDown = ({ counted: { before, after } }: ListItem): boolean =>
  /上报|报送|^(?:其中|同时)*报[省市县区][^,;告刊]*$|采用|(?<!招考|招聘|考试|聘用|人员|公务员|干部)录用|赠阅|^(?:其中|同时)*(?:撤销|撤回|删除|撤下|下架|清理|转发|转载|退回|更正|修改)|^(?:其中)?被|(?:转发|转载|删除|撤下|下架)(?:了|信息)*(?:共|约)*$/u.test(
    before,
  ) ||
  (/^其中$/u.test(before) && /撤[销回下]|删除|下架|清理|更正|有误|重复|^因/u.test(after));

const work = /^(?:推文|图文|短?视频|作品)(?:共|约)*$/u;

/** 「三大领域合计230条」, 「推送文章210篇」, 「月均30条」, 「完成目标任务150条」, 「应公开而未公开的0条」: sums, what an account wrote, how much a month, how much was meant, what was not. */
const noneOfIts = (item: ListItem): boolean => {
  const {
    counted: { quantity, before },
    head: { candidate },
    last,
  } = item;
  if (isFilmOfAccount(item)) return false;
  // 「公众号推文90条，分为动态86条、短视频4条」: among the classes of what the account wrote it is one.
  return (
    !(work.test(before) && isPartOf(last, candidate) && quantity.unit === candidate.unit && candidate.breakdown[0]) &&
    /^(?:其中|大约|约)*(?:平均)?(?:每个?)?[年月季周日天](?:均|平均)|^(?:其中)?(?:平均)?每个?[年月季周日天](?!工作|计划|度|动态|要闻|快[报讯]|简报|播报|资讯|一)|^(?:超额|提前|已|圆满)*完成|^(?:以上|上述)?[两三四五六七八九十]+大?个?(?:领域|类|方面|渠道|平台|项)(?:共|合计|总计)+$|^(?:推送|发布|刊发|编发)?(?:文章|推文|图文|博文|稿件|作品|短视频)(?:共|约)*$|目标(?:任务)?(?:数)?$|任务数?$|未(?:主动)?公开的?$/u.test(
      before,
    )
  );
};

/** 「“镇长信箱”12件，群众来信3件」 beside 条: what came in there. */
const cameIn = /(?:信箱|热线|专线|来[信访电]|留言板?|问政(?:平台)?|市民心声|民生直通车)”?(?:共|约)*$/u;
const letters = ({ counted: { quantity, before }, head }: ListItem): boolean =>
  quantity.unit !== head.candidate.unit && /^[件个起封]$/u.test(quantity.unit) && cameIn.test(before);

/** 「三者合计57条」: the whole again, and no part of it. */
const ofAllThese = new RegExp(`^${these}${added}(?:[共为有达是])*$`, 'u');
const wholeAgain = ({ counted: { before } }: ListItem): boolean =>
  /[计总和加]/u.test(before) && ofAllThese.test(before);

/** 「发布数据总量3160条」. */
const rowsOfData = ({ counted }: ListItem): boolean => countsData(counted);

/** 「共制作信息90条」: what was made, disclosed or not. */
const whatWasMade = ({ counted: { before } }: ListItem): boolean =>
  /^(?:□|年度?|全年|本年度?|我[局镇乡办]|共|累计)*(?:制作|获取|产生|形成)(?:、获取)?(?:了)?(?:各类|政府|政务)*信息(?:总数|总量|数量?)?(?:共|约|达|为)*$/u.test(
    before,
  );

/** 「新媒体平台互动310条」: what was said to and fro; 政民互动信息 is a class. */
const talkedBack = ({ counted: { before } }: ListItem): boolean =>
  /(?:平台|账号|网民|网友|粉丝|微信|微博|公众号)(?:留言)?互动(?:量|数|次数)?(?:共|约|达|为)*$/u.test(before);

/** Each tells one kind of count that stands among the classes of what was disclosed and is none; the order does not matter. */
const kinds: readonly ((item: ListItem) => boolean)[] = [
  ofOtherMetric,
  thingsNotPapers,
  inUnknownUnit,
  mattersOfOffices,
  namesThemselves,
  inUnitOfNoItem,
  doneOrKept,
  moreThanAll,
  pictures,
  overMoreYears,
  sentUpOrTakenDown,
  rowsOfData,
  wholeAgain,
  letters,
  whatWasMade,
  talkedBack,
  noneOfIts,
];

/** Whether a count only stands in a list of what was disclosed, and is no item of it. */
export const isOutsider = (item: ListItem): boolean => kinds.some((is) => is(item));
