import type { Review, ReviewState, Signature } from './review.ts';

/** Whether nothing more is awaited of the staff. */
export function isDecided({ state }: Pick<Review, 'state'>): boolean {
  return state !== 'open' && state !== 'correcting';
}

/**
 * A review after somebody took it on or decided it; null when somebody else was there first.
 * Whoever has begun a correction keeps it: others can neither correct nor decide it meanwhile.
 */
export function decided(review: Review, state: ReviewState, signed: Signature): Review | null {
  if (isDecided(review)) return null;
  if (review.state === 'correcting' && review.signed?.who !== signed.who) return null;
  return { ...review, state, signed };
}

/** A review that whoever was correcting it lets go again; null when it is somebody else's. */
export function reopened(review: Review, signed: Signature): Review | null {
  return review.state === 'correcting' && review.signed?.who === signed.who
    ? { ...review, state: 'open', signed: null }
    : null;
}
