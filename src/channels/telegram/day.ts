import type { Store } from '../../conversations/store.ts';
import { isDecided } from '../../conversations/verdicts.ts';
import { chinaDay } from '../../replies/china-time.ts';
import type { Day } from '../../replies/staff-notices.ts';

const open: ReadonlySet<string> = new Set(['not_stated', 'no_report', 'unknown_issuer', 'out_of_scope']);

/** What happened on the day in China on which `now` (milliseconds) falls. */
export async function dayOf(store: Store, now: number): Promise<Day> {
  const day = chinaDay(now);
  const start = Date.parse(`${day}T00:00:00+08:00`);
  const today = ({ at }: { readonly at: string }): boolean => Date.parse(at) >= start && Date.parse(at) <= now;
  // The day begins in the evening of the day before by UTC, by which months are counted.
  const months = [...new Set([new Date(start), new Date(now)].map((moment) => moment.toISOString().slice(0, 7)))];
  const questions = (await Promise.all(months.map((month) => store.questions.month(month)))).flat().filter(today);
  const feedback = (await Promise.all(months.map((month) => store.feedback.month(month)))).flat().filter(today);
  const [reviews, corrections] = await Promise.all([store.reviews.all(), store.corrections.all()]);
  const bad = new Set(
    feedback.filter(({ verdict }) => verdict === 'bad').map(({ asker, about }) => `${asker} ${about}`),
  );
  return {
    day,
    questions: questions.length,
    answered: questions.filter(({ status }) => status === 'answered').length,
    good: feedback.filter(({ verdict }) => verdict === 'good').length,
    bad: bad.size,
    open: reviews.filter((review) => !isDecided(review)).length,
    decided: reviews.filter((review) => isDecided(review) && review.signed !== null && today(review.signed)).length,
    corrections: corrections.filter((one) => one.withdrawn === null && today(one)).length,
    unanswered: [...new Set(questions.filter(({ status }) => open.has(status)).map(({ question }) => question))],
  };
}
