import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { channelIn } from './channels.ts';

/** Metrics that may be said of one channel: 门户网站浏览量约35万人次. */
const byChannel = new Set(['site.views', 'followers.count', 'responses.made']);
const audience =
  /(?:(?:(?<=网站?)(?:页面|[首主]页)|信息|文章|图文|推文)?(?:(?:全年|年内|共|累计|被|□)*(?=浏览|点击|阅读)|[作做]出(?=回应))?)(?:浏览|访问|点击|阅读|关注|回应|粉丝|订阅|用户).*$/u;
/** 「公众号发布信息811条，阅读量36万次，粉丝4100人」: who reads and follows is the account of the clause before. */
const ofSame =
  /^(?:□|(?:上线|开通)(?:至今|以来)|全年|年内|年度|本年度?|累计|总|共|文章|信息|推文|内容|图文|视频|其中|获|被|拥?有|现有|吸引)*(?:(?<views>阅读|浏览|点击|播放)|访问|粉丝|关注(?!热点)|[关观]注(?:人数|用户)|订阅)/u;
/** What nobody follows; and who came to the site in all came to more than what it published. */
const unfollowed = /网站|网$|[栏报]$/u;

/** The one channel whose readers or followers are counted: named in the clause, or whose items were counted right before. */
export function audienceOf({ before }: Counted, metric: string, last: Candidate | null): string | null {
  if (!byChannel.has(metric)) return null;
  const own = channelIn(before.replace(audience, ''));
  const said = own ? undefined : ofSame.exec(before)?.groups;
  const earlier = said && last?.breakdown.find((b) => b.by === 'channel')?.label;
  if (!earlier) return own;
  return said.views || !unfollowed.test(earlier) ? earlier : null;
}
