import { ofKind } from './request-words.ts';
import { type CountRule, said } from './rule.ts';

/** What citizens wrote, asked and complained of through hotlines, mailboxes and boards, and what was dealt with. */
export const hotlineRules: readonly CountRule[] = [
  {
    id: 'hotline.handled',
    metric: 'hotline.handled',
    units: ['case', 'item', 'time', 'view', 'none'],
    before: said(
      '(?<label>(?:(?:人民网|省|县|镇|乡|区|市|局|厅|街道|部门|政府|书记|[省市县区镇乡局厅]?长|主任|各级|地方|领导|□□□□□|政务服务|便民服务|政务|便民|民生|民意|服务|门户|网站|网上|网络|网民|用户|市民|群众|各类)*)(?:热线|信箱|网络问政|留言板?|信访|督办事项|工单|诉求件?|投诉|信件))[”"》】]?(?:服务)?(?:平台)?(?:收到|接听|接到|接收|受理|办理|处理|答复|回复|转来|转办|转交|交办|派发|派来|派|的)*(?:群众|网民|市民)?(?:件|事项|案件|工单|来信|来电|电话|信件|邮件|诉求|留言)*(?:全部|均|已)*(?:答复|回复|办理|办结|处理)?(?:{tail})',
    ),
    not: new RegExp(`申请|复议|诉讼|信息公开[^,;]*投诉|关切(?:[、和及与]|以及)|${ofKind}`, 'u'),
    by: 'way',
  },
  // 「网上受理市民来信」: letters that came to the site, and not by post.
  {
    id: 'hotline.letters-online',
    metric: 'hotline.handled',
    units: ['case', 'item'],
    before: said(
      '(?:网上|网络|网站|在线|线上)(?:全年|共|累计)*(?:收到|接到|接收|受理|办理|处理|答复|回复)(?:了|各类|的)*(?<label>(?:群众|网民|网友|市民|居民|公众)?(?:来信|信件))(?:{tail})',
    ),
    not: /申请|复议|诉讼/u,
    by: 'way',
  },
  {
    id: 'hotline.questions-to-office',
    metric: 'hotline.handled',
    units: ['case', 'item'],
    before: said(
      '(?:收到|接到|受理|办理|处理|答复|回复|回应)(?:了|各类|群众|网民|市民|的)*(?<label>(?:网上|网络|电视|在线|媒体)问政)(?:平台)?(?:帖子?|件|留言|问题|事项|诉求)*(?:{tail})',
    ),
    by: 'way',
  },
  // 「通过网络问政平台回复群众提问18条」: named first, where the questions were put.
  {
    id: 'hotline.questions-there',
    metric: 'hotline.handled',
    units: ['case', 'item'],
    before: said(
      '(?<label>(?:网上|网络|电视|在线|媒体)问政)(?:平台|栏目|专栏|系统|节目|板块)?[”"》】]?(?:上)?(?:共|累计|全年)*(?:受理|办理|处理|办结|答复|回复|回应)(?:了|各类|群众|网民|网友|市民|公众|的)*(?:提问|问题|诉求|留言|来信|帖子?|件|事项)+(?:{tail})',
    ),
    by: 'way',
  },
];
