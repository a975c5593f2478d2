import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { disclosedOfMadeRule } from '../disclosure/disclosed-of-made.ts';
import { cleanLabel } from '../labels.ts';
import { madeOf } from '../made.ts';

/** 「公开29件，占印发公文的41%」: of what was made, which leaves open whether more was disclosed. */
const ofMade = /占[^,;]{0,10}(?:制发|印发|制作|发文|形成|产生|获取)/u;
/** What such a share is told by. */
export const ofMadeRule = 'share.of-made';

/** What a figure that is no part by its label is called in a list: of 主动公开 only where it is told of what was made. */
function namedByMetric(last: Candidate | null): string | undefined {
  if (last?.rule === disclosedOfMadeRule) return '主动公开';
  return namesOf[last?.metric ?? ''];
}
const namesOf: Readonly<Record<string, string>> = {
  'interpretations.published': '政策解读',
  'refused.items': '不予公开',
};

/** A share: of what its own words name (全文电子化率), or of the item before it (占5%). */
export function shareOf(counted: Counted, last: Candidate | null): Candidate {
  const words = counted.before.replace(
    /^(?:全年|本年度?|其中|(?:我|本|全)(?:镇|乡|街道?|县|区|市|局|委|办|单位|机关))+(?!文)/u,
    '',
  );
  const own = /(?<label>[^,;:□]{2,20}?(?:率|化(?:的主动公开)?))(?:均)?(?:达到|达|为|是|约|均)*$/u.exec(words)?.groups
    ?.label;
  if (own) return madeOf(counted, 'proactive.share', [{ by: 'of', label: own }], 'share.rate');
  // 「规划类信息，占9%」: the class itself has no number.
  const uncounted =
    /^(?:约)?占/u.test(words) && /类(?:的)?(?:信息)?$/u.test(counted.previous) ? cleanLabel(counted.previous) : null;
  if (uncounted) return madeOf(counted, 'proactive.share', [{ by: 'of', label: uncounted }], 'share.uncounted');
  const label = last?.breakdown.at(-1)?.label ?? namedByMetric(last);
  if (label && /^[约所]?占/u.test(words))
    return madeOf(counted, 'proactive.share', [{ by: 'of', label }], ofMade.test(words) ? ofMadeRule : 'share.of-item');
  const named = /^(?<item>[^,;:]{2,30}?)占(?:比|总|全|主动|所有|其中|本年|$)/u.exec(words)?.groups?.item;
  const item = named ? cleanLabel(named) : null;
  if (item) return madeOf(counted, 'proactive.share', [{ by: 'of', label: item }], 'share.named');
  return madeOf(counted, 'other.share', [], 'other.share');
}
