import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';

const metrics = { 许可: 'licences', 处罚: 'penalties', 强制: 'coercions' } as const;
const decided =
  /^(?:□+年?度?|全年|年内|本年度?|今年|[我本全](?:[镇乡局办委县区市]|街道|单位)|街道|共|累计|依法|已)*(?<deed>办[理结]|作出|实施)?(?:了)?行政(?<power>许可|处罚|强制)(?:共|累计|约|达|为)*$/u;
const any = '行政(?:许可|处罚|强制|确认|给付|裁决|奖励|征收|检查)';
const earlier = new RegExp(
  `(?<![承可接])(?:办[理结]|作出|实施)(?:了)?${any}(?:共|约|达|为)*\\d+项[,;、](?:[^,;。]*\\d+项[,;、])*$`,
  'u',
);
const later = new RegExp(`^[,;、](?:共|并)?(?:办[理结]|作出|实施)?(?:了)?${any}(?:共|约|达|为)*\\d+项`, 'u');

/**
 * 「办理行政许可2310项，办理行政处罚14项」: told one beside the other they are decisions; 项 of one alone may be kinds of them.
 * @param rest what follows the quantity in its sentence
 */
export function decisionsBeside(counted: Counted, rest: string): Candidate | null {
  const { quantity, before, lead } = counted;
  if (quantity.unit !== '项') return null;
  const said = decided.exec(before)?.groups;
  if (!said) return null;
  const beside = earlier.test(lead.slice(0, lead.length - before.length)) || (said.deed && later.test(rest));
  return beside
    ? madeOf(counted, `${metrics[said.power as keyof typeof metrics]}.decisions`, [], 'powers.decisions-beside')
    : null;
}
