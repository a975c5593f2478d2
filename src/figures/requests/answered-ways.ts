import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';
import { wayWords } from '../rules/request-words.ts';
import { listedWay } from './ways.ts';

const answered = '(?:答复|办结|回复|办复)了?';
const requests = '(?:的|依申请公开|(?:政府)?信息公开)*申请(?:件|事项)?(?:共|为|有)*$';
const firstWay = new RegExp(
  `(?:(?:通过|经|利用|以)(?<channel>[^,;:、和及与]{2,12}?)(?:渠道|方式|途径)?(?:共|累计|全年)*(?:(?:办理|受理)[并、和且]?)?${answered}|(?:(?:办理|受理)[并、和且]?)?${answered}(?<way>${wayWords.source})(?:方式|渠道)?(?:提交|提出|递交)?)${requests}`,
  'u',
);
const nextWay = new RegExp(
  `^[、和与及][^,;。\\d]{0,4}?(?:${wayWords.source})[^,;。\\d]{0,10}申请[^,;。\\d]{0,3}\\d`,
  'u',
);
const ways = new RegExp(wayWords.source, 'u');

/**
 * 「共答复网上申请7件、信函申请6件」: how many of those that were answered had come which way; none of them is the whole.
 * @param rest what follows the quantity in its sentence, without spaces
 */
export function answeredOfWay(counted: Counted, last: Candidate | null, rest: string): Candidate | null {
  const { quantity, before, boundary } = counted;
  if (quantity.unitClass !== 'case' && quantity.unitClass !== 'item') return null;
  const said = firstWay.exec(before)?.groups;
  const named = said?.way ?? (ways.test(said?.channel ?? '') ? said!.channel! : null);
  const beside = boundary === '' && last?.rule === 'requests.answered-of-way' && /申请/u.test(before);
  const way = beside ? listedWay(before, false) : named && nextWay.test(rest) ? named : null;
  return way ? madeOf(counted, 'requests.answered', [{ by: 'way', label: way }], 'requests.answered-of-way') : null;
}
