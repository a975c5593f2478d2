import type { Counted } from '../context.ts';
import { outcomeWords } from '../rules/request-words.ts';
import type { Head } from './list-item.ts';

/** 涉及征地类信息的申请9件, 涉及财政信息1例: what they asked about. */
const named =
  /^(?:其中)?(?:涉及|关于|有关|申请公开|要求公开)(?<label>[^,;]{2,20}?)(?:方面)?的?(?:政府)?(?:(?:信息)?的?申请|信息)(?:有|为|共)*$/u;
/** 「从申请的内容来看，」 opens a list of it. */
const opens = /申请(?:公开)?的?(?:信息)?(?:内容|事项|类别|类型|领域)(?:上|来)?(?:看|分|为|是|涉及|包括|主要)[^。;]*$/u;
const bare =
  /^(?!.*(?:方式|渠道|网|信函|当面|自然人|法人|公民|企业))(?<label>[^,;:□\d]{2,16}?)(?:类|方面)?(?:的)?(?:信息)?(?:有|为|共)*$/u;

/** What requests that were counted before were about, for an item of a list of them; null where it names none. */
export function subjectOf({ lead, quantity }: Counted, words: string, { candidate }: Head): string | null {
  if (quantity.value > candidate.value || quantity.unit !== candidate.unit || outcomeWords.test(words)) return null;
  return (named.exec(words) ?? (opens.test(lead) ? bare.exec(words) : null))?.groups?.label ?? null;
}
