import type { Accumulation } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { accumulatedBehindLost } from '../text/lost-numbers.ts';

/** 「截止2018年底，我局已主动公开8200条」 may be all that there is. */
const untilNow = /截[至止]□+[底末]?,[^,;]{0,12}已经?(?:主动)?公开[^,;]*$/u;
const ofYear =
  /^(?:其中)?(?:□+(?:年?度?)|本年度?|今年|全年|当年)*(?:共|我[镇乡局办县区]|街道)*新增(?!.*(?:累计|历年))/u;

/** 「开通以来累计发布5600条，2015年发布710条」: the clause names its own year. */
const withinYear = /^(?:其中)?(?:□+年?度?|本年度?|今年|全年|当年)(?=[^□]*$)(?!.*(?:累计|历年|以来|至今|[底末止起]))/u;

/** Whether a count of what was disclosed is of the year, or of all years to its end. */
export function accumulationOf(counted: Counted): Accumulation {
  const lost = accumulatedBehindLost(counted);
  if (lost) return lost;
  const words = counted.lead.slice(counted.lead.lastIndexOf(';') + 1);
  // 「历年累计61条，其中2015年新增17条」: the clause itself says that it is the year's.
  if (ofYear.test(counted.before) || withinYear.test(counted.before)) return 'none';
  const near = `${counted.previous},${counted.before}`;
  if (
    /历年(?!鉴)|(?:开展|实施|施行|颁布|开通|建立|建站|上线|运行|成立)以来[^;]*累计|[从自](?:实施|施行|开通|建立|建站|上线|运行|成立)(?:至今|起)|(?:开通|建立|建站|上线|运行|成立|开办|创办)(?:至今|到现在|到目前|迄今)/u.test(
      words,
    )
  )
    return 'sure';
  if (/(?:实施|施行|颁布|开通|建立|建站|上线|运行|成立)以来[^;□]*$/u.test(words) && !/今年|本年|全年|年度/u.test(words))
    return 'sure';
  if (!/累计/u.test(near)) return untilNow.test(words) ? 'maybe' : 'none';
  if (
    /(?:全年|年度|本年|今年|□年?度?|共)累计|全年|今年以来/u.test(near.replace(/(?:截[至止]到?|到|至)□+[底末止]?/u, ''))
  )
    return 'none';
  // 「2015年，主动公开信息累计204条」 is the year's; since which day stands elsewhere.
  if (/^□+$/u.test(counted.previous) && !/截|止|至|到/u.test(words)) return 'none';
  return /目前|现在|至今|截[至止]|到□/u.test(words) ? 'likely' : 'maybe';
}
