import type { Candidate } from './candidate.ts';

const answered =
  /^[^。\n]{0,100}?[,;](?<clause>[^,;。\n]{0,6}(?:均|全部|都|皆|已)[^,;。\n]{0,16}(?:答复|办结|回复|处理|办理|公开)[^,;。\n]{0,6})/u;
/** The same in the sentence or paragraph after: 「上述申请已全部按时答复。」 */
const answeredAfter =
  /^[^\n]{0,120}?[。\n]\s*(?<clause>(?:[^,;。\n]{0,10},)?(?:对)?(?:上述|以上|所有|收到的|受理的|这些)[^,;。\n]{0,10}申请[^,;。\n]{0,4}(?:均|全部|都|皆|已)[^,;。\n]{0,16}(?:答复|办结|回复|处理|办理完)[^,;。\n]{0,6})/u;
const notAnswered = /率|未|不满|不服|异议|评价|\d/u;

/**
 * Figures that a clause gives without a number of its own: 「共收到申请16件，均在法定时限内完成答复」 says 16 answered.
 * The quote holds both clauses, so that the number stands in it.
 */
export function impliedBy(folded: string, received: Candidate): readonly Candidate[] {
  if (
    received.metric !== 'requests.received' ||
    received.breakdown.length > 0 ||
    received.value === 0 ||
    received.from !== 'prose'
  )
    return [];
  const rest = folded.slice(received.span.end, received.span.end + 200);
  const match = answered.exec(rest.slice(0, 160)) ?? answeredAfter.exec(rest);
  const clause = match?.groups?.clause;
  if (!match || !clause || notAnswered.test(clause)) return [];
  const span = { start: received.span.start, end: received.span.end + match[0].trimEnd().length };
  const all: Candidate = { ...received, metric: 'requests.answered', span, rule: 'implied.all-answered' };
  return /予以公开/u.test(clause)
    ? [
        all,
        {
          ...all,
          metric: 'requests.outcomes',
          breakdown: [{ by: 'outcome', label: '予以公开' }],
          rule: 'implied.all-disclosed',
        },
      ]
    : [all];
}
