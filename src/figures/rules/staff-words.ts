/** 「各部门确定1名联络员」, 「都配备了1名」: one of each, and no number of all. */
export const ofEach =
  '(?:各|都|均|分别)(?:确定|配备|明确|指定|安排|设|有)了?#|(?:各(?!级)(?![^#]*共)|每)[^,;#]{1,12}(?:设立?|配备?|确定|明确|指[定派]|选[派定配]|推荐|上报|报送|抽调?|安排|落实|有|由)了?#';

/** What somebody is sent to do that is none of disclosure: 驻村, 防汛, 任村支书. */
export const otherWork =
  '驻村|第一书记|村支?书|村官#|下派|挂职|帮扶|包村|包片|扶贫|值班|执勤|防汛|处分|违纪|违法|提拔|退休(?!干部)|调离|就业|热线|信访|食堂|疫情|卫生|消防|网格|调解|普查|执法队|工作队|征兵|保洁|带队|一线|(?:窗口|大厅|服务[点站]|信息化)[^,;#]{0,8}#|#[^,;]{0,8}信息化';
/** 专职, 兼职; the sign may stand between both. */
export const mode = '专职[与和及、]兼职|专\\(兼\\)职|专、兼职|专兼职|专职|全职|兼职';
export const worker =
  '(?:(?:联络|信息|管理|专管|协管|录入|报送|审核|发布|采编|经办|办事)员|专干|人员|工作者|干部|同志)';
export const kindOfWork = '(?:政府|政务)?(?:信息)?(?:公开)?(?:工作|办事|经办|承办|业务|操作)?';
/** What people are called who do it beside others of their kind: 民警, 文员. */
export const trade = '(?:民警|干警|辅警|教师|职工|文员|科员|干事|大学生|工程师|技术员|技师|协管员)';
/** What is done with the work that somebody is charged with. */
export const duty =
  '(?:负责|从事|承担|承办|经办|办理|分管|主管|协管|主抓|专?抓|专司|打理|操办|协办|操作|管理|维护|落实|[管办])(?:具体)?';
/** 具体, 专门: how somebody is charged with it. */
export const closely = '(?:具体|专门|主要|直接|全面|亲自|共同|统一)*';
/** 另有, 增至: more words between a noun and how many, beside those that {tail} knows. */
export const more =
  '(?:现|另|还|也)?(?:有|设有?|配[有备]?|落实|确定|明确|安排)?(?:了|各)?(?:增加?|扩充|发展|充实)?(?:到|至)?(?:{tail})';
/** 此项工作, 公开事务, or nothing at all: what somebody is charged with in a report on disclosure. */
export const charge = '(?=$|工作$|[^,;。]{0,10}(?:公开|此项|该项|这项|本项|日常|具体|信息|事务|业务|落实))';
