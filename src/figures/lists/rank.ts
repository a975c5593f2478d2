import type { Counted } from '../context.ts';

const first =
  '(?:最多|最大|最高|居多|居首位?|占首位|(?:位居|排在?|位列|列)(?:首位|榜首|最前|□+位?)|为主|为重点|占大头|占(?:了|到)?(?:绝?大?(?:多数|部分|头)|主体|近?一半|一半以上|半数以上|[一二三四五六七八九十]分之[一二三四五六七八九十](?:以上)?)|次之|其次|紧随其后|较多|较少|最少)';
const most =
  '(?:(?:在|于)?(?:全年|全部|所有|各类|主动|本年度?)*公开的?(?:政府)?信息[之当]?中|在(?:各类|全部|所有)(?:信息)?[之当]?中)?(?:信息)?(?:的)?(?:数量|总量|条数|发布量|公开量|占比|比重|信息量|所?占?比例)*';
/** What may stand between a rank and its number; 以服务为主，全年公开 tells of all. */
const deed = '(?<!为主,|为重点,)(?:全年|年内|本年度?|主动|公开|发布|新增|更新)';
const counting = `(?<counting>(?:${deed}|[共总合]计|共有|共|计|达到?|有|为|是|约|占了?)*)`;
/** 「工作动态类最多，有」, 「以工作动态为主，计」, 「公告类次之，为」. */
const behind = new RegExp(`^(?:其中[,:]?)?以?(?<name>[^,;:□\\d]{2,20}?(?:信息)?)${most}${first}[,:]?${counting}$`, 'u');
/** 「最多的是工作动态类，有」, 「其次为公告类，达」. */
const before = new RegExp(
  `^(?:其中[,:]?)?(?:${most}(?:${first}|排在?前列|排名靠前)的?(?:当[属数]|要数|依次)?(?:是|为|属)?|其次(?:则?[是为])?|(?:往下|随后|接下来|之后)?依次(?:[是为])?|再次(?:[是为])?|最后(?:[是为]))[,:]?(?<name>[^,;:□\\d]{2,20}?)[,:]?${counting}$`,
  'u',
);

/** 「工作动态类居首，有209条」: the class and how much of it, without its rank among the others. */
export function ofRank(one: Counted): Counted {
  const isShare = one.quantity.unitClass === 'percent';
  if (!isShare && !/^[条篇则件份项]/u.test(one.quantity.unit)) return one;
  const own = one.boundary === ',' && !one.before.includes(one.previous);
  const words = own && one.before.length < 8 ? `${one.previous},${one.before}` : one.before;
  const found = behind.exec(words) ?? before.exec(words);
  const name = found?.groups?.name;
  if (!name || /公开$|发布$|收到|受理|申请/u.test(name)) return one;
  const start = words === one.before ? one.clause.start : one.previousStart;
  return {
    ...one,
    before: `${words.startsWith('其中') ? '其中' : ''}${name}${isShare ? '占' : '共有'}`,
    clause: { ...one.clause, start },
  };
}

const notPublished = /咨询|投诉|举报|来[信访电]|留言|诉求|申请|建议|提案|工单|案件/u;

/** Whether it is told of a class by its rank among what was published: 「工作动态占了绝大部分，全年发布528条」. */
export function isRanked({ lead }: Counted): boolean {
  const words = lead.slice(lead.lastIndexOf(',', lead.lastIndexOf(',') - 1) + 1);
  return !notPublished.test(lead) && (behind.test(words) || before.test(words));
}

const opening = new RegExp(
  `^(?:其中[,:]?)?[^,;:。□\\d]{2,24}?${most}${first}[,:]?${counting}\\d+(?:[条篇则件份项]|(?:\\.\\d+)?%)`,
  'u',
);
/** Whether a sentence, without its spaces, begins with a class by its rank: it goes on with what was counted before. */
export const opensByRank = (words: string): boolean =>
  opening.test(words) && !notPublished.test(words) && !/公开[^,;。]{0,4}\d/u.test(words);
