/** How requests come: every word for it. */
export const cameIn = '(?:新?收到|新收|收悉|受理|新?接到|接获|新?接收到?|接受|收取)了?';

const oneWay =
  '(?:网络|网上|互联网|在线|线[上下]|网页|信函|来信|来函|邮寄|电子邮件|邮件|书面|纸质|口头|当面|现场|传真|平台|网站|快递(?!企业|公司|行?业|员)|邮箱)';
const and = '(?:[、和及与]|以及)';
/** 通过网络收到申请4件, 当面申请2件, 收到网上和邮寄的申请4件: a count of one way, or of some together, where no list says it. */
export const byWay = new RegExp(
  `(?:^|□|其中|通过|以|经|采用|${cameIn})(?:公民|群众|[市村居]民)?(?<way>${oneWay}(?:${and}${oneWay})+(?=的?(?:政府)?(?:信息公开|依)?申请)|${oneWay}(?![、和与及或]))[^,;]{0,12}申请[^,;]{0,6}$`,
  'u',
);

/** What other offices do with requests that came to them first. */
export const handedOn = '(?:转办|交办|转交|转来|批转)';

const who =
  '(?:自然人|公民|个人|法人|商业企业|企业|公司|其[他它]组织|社会组织|单位|社会团体|律师(?:事务所)?|科研机构|社会公益组织|法律服务机构)';
/** Who asked, as the form and the lists name them. */
export const applicantWords = new RegExp(
  `^(?:其中)?(?:申请[人者](?:当?中|类型|身份|性质)?(?:有|为|是|系|属于?)?)?(?<who>${who}(?:(?:[、和及与或]|以及)${who})*)(?:提出|提交)?(?:的)?(?:政府)?(?:信息)?(?:公开)?(?:申请)?(?:件|数)?(?:共|为|有|:)*$`,
  'u',
);

/** 公民、法人和其他组织: all that may ask, as the law calls them, and no kind of applicant. */
const anybody = '(?!公民[、和及与或]?法人)';
/** 收到自然人申请16件，法人申请2件: a count of one kind of applicant, where no list says it. */
export const byApplicant = new RegExp(
  `(?:^|□|${cameIn})${anybody}(?<who>${who}(?:(?:[、和及与或]|以及)${who})*)(?:提出|提交)?(?:的)?(?:政府)?(?:信息)?(?:公开)?申请(?:件|数)?(?:共|为|有|:)*$`,
  'u',
);

/** 自然人提出20件: one kind of applicant by what it did, where 申请 is not said. */
export const sentByKind = new RegExp(
  `^(?:其中)?(?:□|由)*${anybody}(?<label>${who}(?:(?:[、和及与或]|以及)${who})*)(?:提出|提交|递交)(?:的)?(?:共|有|为)*$`,
  'u',
);

/** Words for what became of a request; as a label they stand as printed. */
export const outcomeWords =
  /申请人无正当理由逾期不补正[^,;]*|同意(?:全部|全文)公开|未予?公开|本机关不掌握相关政府信息|补正后(?:申请)?内容仍不明确|同意公开|否决公开|[予给准允]予?以?公开|准许公开|查无(?:此|该|相关|有关)?[^,;\d]{0,4}信息|(?<=[因由鉴][^,;\d]{1,16})不公开|公开范围|部分公开|区分处理|[不免]予以?公开|免于公开|不同意公开|不存在|(?:非|不是|不属于)□*所(?:指|称)的?(?:政府)?信息|(?:不属于|不是|并非)(?:公开的?)?(?:政府|公开)信息|内部管理|不属于[^,;]{0,10}(?:范围|职责)|非政府信息|三安全一稳定|非本(?:机关|部门|单位|级)|内容不明确|不属于?[本我]|不掌握|(?:无法|不能)提供|(?:没有|无)?现成信息(?:,?需要?另行(?:制作|加工)[^,;]{0,8}?(?=数|的|$|\d))?|补正|更正|更改补充|撤销|撤回|放弃申请|不予[处办]理|其他处理|不予受理|重复申请|逾期|已主动公开|告知|终止|(?:信访|举报|投诉)[^,;]{0,6}类申请$|反复申请|要求(?:行政机关)?提供[^,;]{2,20}出版物|重新出具|需要?另行(?:制作|加工)|(?<=^|[已均]|依法)(?:转办|移交)|延期|尚未|(?:保护)?(?:第三|□□)方合法权益|行政执法案卷|行政查询|内部事务|过程性{1,2}信息|国家秘密|商业秘密|个人隐私/u;

/** 属于…的, 系…: what comes behind it says of what kind the thing counted is. */
export const ofKind = '(?:^|其中|[有后])(?:认定为|属于|属(?!地)|系(?!统|列))';
/** 属于咨询事项5件, 属信访类3件: what some requests turned out to be; never so many inquiries or letters. */
export const turnedOut = new RegExp(
  `${ofKind}(?<label>[^,;:□\\d]{0,8}(?:咨询|信访|举报|投诉|求决|求助|诉求|建议|热线)[^,;:□\\d]{0,8}?)的?(?:申请)?(?:共|有|为)*$`,
  'u',
);

/** Words for the way a request or inquiry came. */
export const wayWords =
  /网络|网上|网页|互联网|在线|线[上下](?=[、和及与]|申请|方式|渠道|提交|受理|收到|\d|$)|平台|网站|小程序|客户端|信函|来信|来函|邮寄|邮件|书信|信件|当面|现场|窗口|上门|来访|传真|(?:电子)?邮箱|快递(?!企业|公司|行?业|员)|EMS|挂号信|(?:特快)?专递|电话|书面|口头|纸质|热线|短信|微信/u;

/** The same, some of them joined: 网上和邮寄. */
export const joinedWays = new RegExp(`(?:${wayWords.source})+(?:${and}(?:${wayWords.source})+)*`, 'u');

/** 申请 for something else than information. */
export const foreign =
  /(?:许可|(?:不动产|房产|档案|户籍|征信)(?:信息)?查询|低保|建房|审批|补助|救助|贷款|改造|资金|基金|奖励|生育|收养|采伐|用水|用电|用气|注册|备案|变更|赔偿|听证|公证|维修|评审|职称|就业|创业|退税|保险|理赔|报销|援助|调解|鉴定|认定|注销|登记|入户|用地|宅基地|资质|资格|证|报名|报考|补贴|入党|专利|仲裁|执行|办事|退休|参保|立项)(?:的)?申请/u;
/** Said of other business beside requests, or of what became of them. */
export const elsewhere =
  /复议|诉讼|投诉|举报|信访|咨询|办结|办复|答复|回复|不予公开|上年|结转|受理点|窗口|查阅|同一申请人|研判|会商|抽查|疑难|公开(?:招|遴选|选拔|竞|拍卖|推荐)|(?:^|依法|[向给已均][^,;收受接]{0,12})(?:转办|转交|移交)/u;
/** 没有提交申请表, 未收到申请表的: what is wrong with a request, and not that there was none. */
export const formLacking = /申请[表书]》?的$|(?:未|没有)(?:提交|递交|填报|填写|使用|附)/u;
