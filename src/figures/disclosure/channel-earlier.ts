import type { Counted } from '../context.ts';
import { isAccount } from './account-names.ts';
import { channelIn } from './channels.ts';
import { notPublished } from './publishing-words.ts';

const when = '(?:□|全年|年内|本年度?|今年|一年来|一年下来|共计?|累计|总计|已|也|并|还|又)*';
const kinds = '(?:各类|各项|原创|政务|政府|工作|相关|有关|[本我](?:[镇乡局县区市]|街道|地)|的)*';
const enough = '(?:总?[数量]|数量)?(?:共计?|累计|约|达到?|为|有)*$';
const works = '(?:推文|图文|文章|博文|作品|短?视频|消息|内容|资讯|动态)';
/** Only accounts do so: 全年累计推文, 推送图文. */
const posted = new RegExp(
  `^${when}(?:(?:推文|发博|发文)|(?:推送|编发|推出)(?:了)?${kinds}(?:信息|${works})?|(?:发布|更新|制作)(?:了)?${kinds}${works})${enough}`,
  'u',
);
/** A site as well: 累计发布信息. */
const published = new RegExp(`^${when}(?:发布|更新|上传)(?:了)?${kinds}(?:信息)?${enough}`, 'u');
/** The readers of an account, and what it has of its own, counted before what it wrote. */
const own = /粉丝|关注|用户|阅读|浏览|点击|访问|播放|转载|转发|开设|设[有置]|栏目|专栏/u;
const columns = /开设|设[有置]|栏目|专栏/u;
const body =
  /^(?:□|全年)*(?:[我本全各](?:[镇乡局办委县区市]|街道|单位|级|部门|村|社区)|[^,]{0,6}(?:办公室|中心|科室|工作人员|干部))|媒体(?<![新融自]媒体)|报[刊社]|电视|电台/u;
const subject = /^(?!通过|利用|依托|借助|在|向|由)/u;
const sinceThen = /(?:自?(?:开通|上线|运行|运营|创办|开设))(?:至今|以来)$/u;
/** How many clauses may stand between. */
const most = 4;

/** 「公众号坚持每日更新，内容涵盖民生，推送图文612条」, 「公众号粉丝1.3万人，全年推送文章620篇」: whose they are, put before what was done. */
export function ofChannelEarlier(one: Counted): Counted {
  const { before, lead, quantity, boundary } = one;
  const isPosts = posted.test(before);
  if (boundary !== ',' || !/^(?:[条篇则]|个)/u.test(quantity.unit) || !(isPosts || published.test(before))) return one;
  const earlier = lead.slice(0, lead.length - before.length - 1);
  const clauses = earlier.slice(earlier.search(/[^;:。]*$/u)).split(',');
  for (const clause of clauses.slice(-most).reverse()) {
    const counts = /\d/u.test(clause);
    if (counts && (!own.test(clause) || notPublished.test(clause.replace(/转载|转发|[新融自]媒体/gu, '')))) return one;
    const channel = channelIn(clause.replace(sinceThen, ''), true);
    if (channel)
      return (counts ? subject.test(clause) : isPosts) && (isAccount(channel) || (!isPosts && columns.test(clause)))
        ? { ...one, before: `通过${channel}${isPosts ? before : '发布信息'}` }
        : one;
    if (!isPosts || body.test(clause)) return one;
  }
  return one;
}
