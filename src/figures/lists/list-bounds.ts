import { type Candidate, isPartOf } from '../candidate.ts';
import type { Counted } from '../context.ts';

/** Words that open a list of what goes before. */
export const introduces =
  /^\s*(?:□*(?:主动)?公开(?:政府|政务)?信息的?(?:主要)?(?:类别|内容|种类|分类)(?:情况)?[:,])?(?:在?□*(?:全部|上述|以上|所有)?(?:主动)?公开的?(?:政府)?信息[中里]|其中|分类|按(?:类别|内容|公开)|[按分][^,;:。\d]{1,8}(?:分|看|划分|统计|计)(?:类|为)?[,:]|各(?:类|个)?(?:栏目|渠道|平台|类别|板块|版块|领域)(?:更新|公开|发布|信息|的)*(?:数量?|量|情况)?(?:分别)?(?:为|是|如下)?[:,]|(?:其|信息|类别|内容|具体)*(?:构成|组成|分布|明细|细目)(?:情况|比例|结构)?(?:如下|[是为:])|具体|类别|包括|主要(?:包括|有|类别|内容|是|涉及|涵盖)|信息(?:类别|种类|内容)[有为包:,]|从[^,。]{0,10}看|(?:答复|办理|处理)(?:情况|结果)(?:为|如下)?[:,]|在?(?:行政)?(?:复议|诉讼)(?:案件)?中,|经(?:审[核查]|研究)|内容|公开(?:的)?(?:内容|类别))/u;
/** 「公开党委文件7份、工作信息30篇」: a class behind another one, whatever it is counted in. */
export const standsBeside = ({ before, boundary }: Counted, head: Candidate): boolean =>
  (boundary === '' || boundary === ',') &&
  head.breakdown[0]?.by === 'category' &&
  /^[^发刊推报播传]{2,16}(?:信息|文件|动态|公告|公示)$/u.test(before);

/** 「报纸、广播电视等媒体发布新闻55条」: what the press brought. */
export const ofPress =
  /^(?:其中|在|通过)*(?:[^,;:。]{0,6}(?:报纸|报刊|日报|广播|电视|电台))[^,;:。]{0,12}媒体(?:共|累计)*(?:发布|刊发|播发|刊登)(?:了|各类|相关|图文|宣传|新闻|信息|稿件|报道|消息)*(?:共|约|为|有)*$/u;

/** What was not disclosed: 涉及国家秘密的公文类信息0条. */
export const kept = /(?:国家|商业|工作)秘密|敏感信息|涉密|涉及秘密|个人隐私/u;

/** What offices do beside publishing: 处理网上投诉30件. */
export const deed =
  /^(?:其中)?发表|^(?:其中|动态|持续|及时|不断)*(?:更新|推出|出台|实施|落实|制定|采取)[^,;]{2,}(?:措施|举措|办法)$|^(?:其中)?(?:制[定发]|印发|召开|开展|举办|设[立置]|安装|建[立成])[^;]*[各均]$|^(?:其中)?(?:开展|解决|化解|排查|整改|修建|改造|建成|更换|发放|印发)(?!.*(?:信息|公告|公示|公开))|悬挂|张贴[^,;]{0,8}(?:海报|宣传画|招贴)|(?:条幅|横幅|标语)(?:共|约|为|有)*$|录入事项|扫码|(?:不予|准予|撤销)许可|(?:处理|办理|接待|答复|回复|收集)[^,;]{0,8}(?:投诉|建议|咨询|来信|意见|问题|诉求)|(?:答复|回复|回应)[^,;]{0,20}留言|系统[^,;]{0,4}办理[^,;]{0,4}事项/u;

/** 「数据开放平台发布数据总量3160条」: rows of open data, and no papers. */
export const countsData = ({ before }: Counted): boolean =>
  /^(?:其中|同时|此外|共|累计|全年)*(?:(?:发布|开放|归集|汇聚|共享|上传|推送|挂载|更新)(?:了)?(?:公共|政务|政府)?数据(?:总量|总数|集|量|资源|接口|目录)?|(?:公共|政务|开放)?数据(?:总量|量))(?:共|约|达|为)*$/u.test(
    before,
  );

/** 「公开取水许可等13项行政权力事项的名称」, 「落实年度报告等13项制度」 count the matters, and not what was published of them. */
export const countsMatters = ({ quantity, after }: Counted): boolean =>
  quantity.unit === '项' &&
  /^(?:(?:行政)?(?:权力|职权|许可|审批|服务|政务服务|公共服务)?事项|(?:工作|管理|配套|相关)?(?:规章)?(?:制度|措施|机制|办法|举措|任务|活动))/u.test(
    after,
  );

/** 「留言收到30条、办结28条」: what became of them, and no name. */
export const onlyDone = /^(?:已经?|共|均|全部|都)*(?:办结|办复|办理完毕|答复|回复|转办|处理完毕)(?:了)?(?:共|为|有)*$/u;

const ownList = /(?:其中|包括|包含|涵盖|含|\()/u;
const severalNumbers = /\d[^\d]*[、,][^\d]*\d/u;

/**
 * Whether the list within the item before it has ended: 「文件6条（规章2条、其他4条），公告9条」, and at a semicolon
 * 「文件6条，包括规章2条、其他4条；公告9条」, where its own items were set apart by less.
 */
export function isBehindList({ lead, before }: Counted): boolean {
  const words = lead.slice(0, lead.length - before.length);
  if (/\)[,;、。]?$/u.test(words)) return true;
  if (!words.endsWith(';')) return false;
  const clause = words.slice(words.lastIndexOf(';', words.length - 2) + 1);
  const at = clause.search(ownList);
  return at >= 0 && severalNumbers.test(clause.slice(at));
}

/** 「其中工作动态584条，政策解读38条」: within a list of classes, though it has a metric of its own. */
export const amongClasses = (
  { quantity, before }: Counted,
  { candidate }: { readonly candidate: Candidate },
  last: Candidate | null,
): boolean =>
  candidate.metric === 'proactive.items' &&
  quantity.unit === candidate.unit &&
  (isPartOf(last, candidate) || /^其中/u.test(before));

/** 「网站从开通至今，发布动态…」. */
export const sinceOpening = /(?:从|自)?(?:开通|建站|建立|上线|运行)(?:至今|以来)/u;
