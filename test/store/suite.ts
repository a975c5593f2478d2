import { describe, expect, test } from 'vitest';
import type { Approved } from '../../src/conversations/approved.ts';
import { newId } from '../../src/conversations/ids.ts';
import type { AskedQuestion, Feedback } from '../../src/conversations/records.ts';
import type { Correction, Review } from '../../src/conversations/review.ts';
import type { Store } from '../../src/conversations/store.ts';
import { decided } from '../../src/conversations/verdicts.ts';
import type { Query } from '../../src/questions/query.ts';

/** A question as it is kept. */
export function asked(question: string, given: Partial<AskedQuestion> = {}): AskedQuestion {
  const at = given.at ?? '2026-03-05T08:00:00.000Z';
  const query = { text: question } as Query;
  return { id: newId(at), at, asker: 'a1', question, status: 'answered', library: 'v1', query, ...given };
}

export function review(given: Partial<Review> = {}): Review {
  const at = given.at ?? '2026-03-05T08:00:00.000Z';
  return {
    id: newId(at),
    at,
    asker: 'a1',
    kind: 'wrong',
    about: newId(at),
    question: '问',
    understood: '',
    answer: '答',
    reason: '',
    state: 'open',
    signed: null,
    card: null,
    route: { chat: 1, message: null },
    ...given,
  };
}

const correction = (text: string): Correction => ({
  id: newId('2026-03-05T08:00:00.000Z'),
  at: '2026-03-05T08:00:00.000Z',
  by: '张三',
  review: 'r',
  question: '问',
  subject: 's',
  text,
  ground: '',
  quote: null,
  withdrawn: null,
});

/** A question whose answer was found right. */
function approved(asker: string, at = '2026-03-05T08:00:00.000Z'): Approved {
  const query = { text: '问' } as Query;
  return { id: newId(at), at, asker, question: '问', query, correction: null, withdrawn: null };
}

const signed = (who: string) => ({ by: who, who, at: '2026-03-06T00:00:00.000Z' });

/** What every store does, whichever engine it has. */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(`a store: ${name}`, () => {
    test('questions come back by month, in the order in which they were written, and by id', async () => {
      const store = await open();
      const [one, two] = [asked('一'), asked('二')];
      await Promise.all([store.questions.append(one), store.questions.append(two)]);
      await store.questions.append(asked('四月的', { at: '2026-04-01T00:00:00.000Z' }));
      expect((await store.questions.month('2026-03')).map(({ question }) => question)).toEqual(['一', '二']);
      expect((await store.questions.month('2026-04')).map(({ question }) => question)).toEqual(['四月的']);
      expect(await store.questions.month('2026-05')).toEqual([]);
      expect(await store.questions.find(two.id)).toEqual(two);
    });

    test.each(['2603AAAAAAAA', '2699AAAAAAAA', '', '../../etc', '二六〇三'])('no entry has the id %j', async (id) => {
      const store = await open();
      await store.questions.append(asked('一'));
      expect(await store.questions.find(id)).toBeNull();
    });

    test('an alias is the same for one person, another for the next, and holds nothing of the id', async () => {
      const store = await open();
      const alias = await store.alias('telegram:55667788');
      expect(await store.alias('telegram:55667788')).toBe(alias);
      expect(await store.alias('telegram:55667789')).not.toBe(alias);
      expect(alias).not.toContain('55667788');
    });

    test('settings are kept by name', async () => {
      const store = await open();
      expect(await store.setting('问候')).toBeNull();
      await store.keepSetting('问候', '您好');
      await store.keepSetting('问候', '早');
      expect(await store.setting('问候')).toBe('早');
    });

    test('of two who decide a review at once, one wins and the other sees what was decided', async () => {
      const store = await open();
      const one = review();
      await store.reviews.add(one);
      const both = await Promise.all([
        store.reviews.change(one.id, (now) => decided(now, 'right', signed('甲'))),
        store.reviews.change(one.id, (now) => decided(now, 'ignored', signed('乙'))),
      ]);
      expect(both.map((end) => end?.changed)).toEqual([true, false]);
      expect(both[1]?.item).toMatchObject({ state: 'right', signed: { by: '甲' } });
      expect(await store.reviews.all()).toHaveLength(1);
    });

    test('who has begun to correct keeps the review until it is decided', async () => {
      const store = await open();
      const one = review();
      await store.reviews.add(one);
      const state = async (which: Review['state'], who: string) =>
        (await store.reviews.change(one.id, (now) => decided(now, which, signed(who))))?.changed;
      expect(await state('correcting', '甲')).toBe(true);
      expect(await state('right', '乙')).toBe(false);
      expect(await state('corrected', '甲')).toBe(true);
      expect(await state('right', '甲')).toBe(false);
    });

    test('a change of what is not there changes nothing', async () => {
      const store = await open();
      expect(await store.reviews.change('2603AAAAAAAA', (now) => now)).toBeNull();
    });

    test('corrections keep their order; one that is withdrawn stays to be seen', async () => {
      const store = await open();
      const [one, two] = [correction('一'), correction('二')];
      await store.corrections.add(one);
      await store.corrections.add(two);
      await store.corrections.change(one.id, (now) => ({ ...now, withdrawn: signed('乙') }));
      expect((await store.corrections.all()).map(({ text, withdrawn }) => [text, withdrawn?.by])).toEqual([
        ['一', '乙'],
        ['二', undefined],
      ]);
    });

    test('what is kept about one person can be erased, and nobody else loses anything', async () => {
      const store = await open();
      const good = (asker: string): Feedback => {
        const at = '2026-03-05T09:00:00.000Z';
        return { id: newId(at), at, asker, about: 'q', verdict: 'good', reason: '' };
      };
      await store.questions.append(asked('我的'));
      await store.questions.append(asked('我的，四月', { at: '2026-04-01T00:00:00.000Z' }));
      await store.questions.append(asked('别人的', { asker: 'a2' }));
      await store.feedback.append(good('a1'));
      await store.feedback.append(good('a2'));
      await store.reviews.add(review());
      await store.reviews.add(review({ asker: 'a2' }));
      await store.approved.add(approved('a1'));
      await store.approved.add(approved('a2'));
      expect(await store.forget('a1')).toBe(5);
      expect((await store.approved.all()).map(({ asker }) => asker)).toEqual(['a2']);
      expect((await store.questions.month('2026-03')).map(({ asker }) => asker)).toEqual(['a2']);
      expect(await store.questions.month('2026-04')).toEqual([]);
      expect((await store.feedback.month('2026-03')).map(({ asker }) => asker)).toEqual(['a2']);
      expect((await store.reviews.all()).map(({ asker }) => asker)).toEqual(['a2']);
      await store.questions.append(asked('后来的'));
      expect(await store.questions.month('2026-03')).toHaveLength(2);
    });

    test('what is too old goes; a review that is still open, and every correction, stays', async () => {
      const store = await open();
      const old = '2026-01-05T00:00:00.000Z';
      await store.questions.append(asked('旧的', { at: old }));
      await store.questions.append(asked('新的'));
      await store.reviews.add(review({ at: old, state: 'right', signed: signed('甲') }));
      await store.reviews.add(review({ at: old }));
      await store.corrections.add(correction('一'));
      expect(await store.expire('2026-02-01T00:00:00.000Z')).toBe(2);
      expect(await store.questions.month('2026-01')).toEqual([]);
      expect(await store.questions.month('2026-03')).toHaveLength(1);
      expect((await store.reviews.all()).map(({ state }) => state)).toEqual(['open']);
      expect(await store.corrections.all()).toHaveLength(1);
    });

    test('a question that was found right outlives the others, without whose it was', async () => {
      const store = await open();
      await store.approved.add(approved('a1', '2026-01-05T00:00:00.000Z'));
      await store.approved.add(approved('a2'));
      await store.expire('2026-02-01T00:00:00.000Z');
      expect((await store.approved.all()).map(({ asker }) => asker)).toEqual(['', 'a2']);
    });
  });
}
