/**
 * What officials say for 发布, beside 公开, 公布, 发布 and 上传 which the rules know: 刊登, 上网, 晒出. One list for all that ask.
 */
export const plainly =
  '(?:(?:编发|采编|审核)?上网(?:发布|公[开布])?|挂网(?:公[开布示]|发布)?|挂[出上载]|刊登|刊载|刊发|刊出|登载|登出|上载|晒出|晾出|亮出|贴出|张贴|公[之诸布]于众|披露)';
/** Accounts, the press and messages do so as well: of these a site or 政府信息 must be told. */
export const loosely =
  '(?:制作|采编|审核|编辑)?(?:推出|推送|推介|编发|发出|发送|发了|发(?=的)|放出|传送|播发|投放|收录|收入|上线)';
/** Put into the catalogue of what is disclosed. */
const catalogued = '(?:列入|纳入|编入|归入|录入|收入)(?:了)?(?:政府信息)?(?:主动)?公开目录(?:[内中])?';
export const otherPublishing = `(?:${plainly}|${catalogued}|${loosely})`;

const ours =
  '(?:[我本](?:[镇乡局办委院处县区市旗]|街道|单位|机关|部门|中心|级)|街道|[镇乡局]机关|政府|政务|公共|公开|主动|法定|上网)';
/** Those whom it is published for. */
export const readers =
  '(?:广大|全体|辖区|社会|人民|本?[市县镇乡村])*(?:社会|公众|群众|村民|居民|市民|百姓|各界|职工|农户|企业|外界?)';
/** 「与群众见面」 */
export const metReaders = `(?:与|同|和|跟)${readers}见面`;
/** Whose it is and of no sort: 本镇信息, 各类政务公开信息; 政府信息、工作动态 is of all sorts. */
export const information = `(?:${ours}的?|(?:各类|各项|各种|相关|有关|全部|所有|工作|原创|的))*信息(?:公开)?(?:的?条目)?(?:(?:、|和|及|与)(?:工作|政务)?动态(?:类)?(?:信息)?)?`;
/** It says that it is what the office disclosed. */
export const oursByName = new RegExp(`${ours}(?:[^,;:]{0,6})信息`, 'u');

/** 「机构、职责、举报渠道等」: examples of what was published, as what comes before a count. */
export const examples = '(?:(?!公开|发布)[^,;:□]){2,16}(?:、(?:(?!公开|发布)[^,;:□]){2,16})+等';

/** Where an office publishes, but for accounts and the press. */
export const site = '(?:网(?!络|民|格|友|上|信)|平台|信息公开目录|文件库|(?:公开|发布)(?:系统|渠道|主体|载体)|各渠道)';
const accounts = '微信|微博|公众号|抖音|快手|视频号|头条|小红书|美篇|双微|两微|新媒体|客户端|订阅号|服务号';
const press =
  '媒体|(?<!公)[日晚早晨时周]报(?!告|送|道)|报[刊纸社]|电视|广播|电台|新华|人民网|光明网|央[视广]|中新网|大众网|红网|澎湃|[\\p{Script=Han}]{2}新闻(?=[、等客])|学习强国|杂志';
const account = new RegExp(accounts, 'u');
/** Whether an account is named. */
export const namesAccount = (words: string): boolean => account.test(words);
/** The press's, another body's, and what came in, went up, was not to be, or was taken away again. */
export const notPublished = new RegExp(
  `${press}|报送|上报|报经|送交|呈报|被|[采录]用|采纳|转发|转载|收到|受理|接到|接收|登记|转[来办]|投稿|稿件|[不免][予于]|依申请|[未拟暂]|申请|计划|(?<![回响供适对相反])应当?(?!急|用)|力争|确保|撤|删|下[架线]|清理|退回|[党村居财厂校]务|培训|建议|问题|留言|下属|所属|直属|下辖|各(?:[县市区镇乡村]|街道|社区|部门|单位|科室|站所|成员)|(?:省|国家|国务院|中央|自治区)[^,;:]{0,10}(?:网|平台)|每[条月周日天季年]|去年|上年|往年|同期|审核率|信用|比`,
  'u',
);
/** 向县政府办 is upwards; 向社会 and 向县政府网站 are not. */
export const upwards = /向(?!社会|公众|群众|外|广大|[^,;:]*(?:网|平台|系统))/u;
