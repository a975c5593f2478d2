import type { Candidate } from '../candidate.ts';
import type { Place } from '../counts/place.ts';
import { isAccount } from './account-names.ts';

/** What the law bids an office disclose, by the names that its classes have; news and posts are none. */
const statutory =
  /规划计划|计划总结|政策解读|政策法规|法规公文|规范性文件|机构(?:职能|设置|概况)|领导(?:信息|分工)|公共服务|办事(?:服务|指南)|财政(?:信息|资金|预决算)|预决算|人事(?:任免|信息)|行政(?:执法|许可)|重大项目|通知公告|公告公示|公示公告|应急管理/gu;
/** So many of them, and what is told is no news. */
const enough = 3;
/** How far from the count they may stand. */
const reach = { before: 120, behind: 80 };

/** 「规划计划、政策解读、公共服务等78条信息经“青溪微窗”公众号推出」: an account that brought all that the law names is where the office discloses. */
export function ofMainAccount(made: Candidate, { counted, rest }: Pick<Place, 'counted' | 'rest'>): Candidate {
  const [by] = made.breakdown;
  if (by?.by !== 'channel' || made.strength > 1 || made.metric !== 'proactive.items' || !isAccount(by.label))
    return made;
  const clauses = `${counted.lead.slice(-reach.before)}#${counted.after}${rest.slice(0, reach.behind)}`.split(
    /[;:。]/u,
  );
  const near = clauses.find((clause) => clause.includes('#')) ?? '';
  const named = near.split(',').some((clause) => new Set(clause.match(statutory) ?? []).size >= enough);
  return named ? { ...made, strength: 2 } : made;
}
