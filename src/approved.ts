import type { Answer } from './answers/answer.ts';
import { resolve } from './answers/resolve.ts';
import type { Store } from './conversations/store.ts';
import type { Query } from './questions/query.ts';
import { otherwise } from './replies/reload-notices.ts';
import { render } from './replies/render.ts';
import type { Current } from './shelf.ts';

/**
 * Asks a new library every question whose answer the staff found right, and says where it answers otherwise than the
 * one that serves now. Questions that are not kept any more, and answers that were no answers, bind nobody.
 */
export async function disagreements(store: Store, now: Current, next: Current): Promise<readonly string[]> {
  const reviews = (await store.reviews.all()).filter(({ state }) => state === 'right');
  const found: string[] = [];
  for (const about of new Set(reviews.map((review) => review.about))) {
    const asked = await store.questions.find(about);
    if (asked === null) continue;
    const [before, after] = await Promise.all([answerOf(asked.query, now), answerOf(asked.query, next)]);
    if (sameAnswer(before, after)) continue;
    found.push(otherwise(before.query.text, lead(before), lead(after)));
  }
  return found;
}

function answerOf(query: Query, { library }: Current): Promise<Answer> {
  return resolve(query, library);
}

/** Whether two answers say the same: the same kind of answer, and the same values of the same reports. */
function sameAnswer(one: Answer, other: Answer): boolean {
  return said(one) === said(other);
}

function said({ status, figures, details }: Answer): string {
  return JSON.stringify([
    status,
    figures.map(({ report, metric, breakdown, value }) => [report.id, metric, breakdown, value]),
    details.map(({ report, kind, value }) => [report.id, kind, value]),
  ]);
}

function lead(answer: Answer): string {
  return render(answer).lead.split('\n')[0] ?? '';
}
