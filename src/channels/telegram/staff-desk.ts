import type { Api } from 'grammy';
import type { App, Log } from '../../app.ts';
import { newId } from '../../conversations/ids.ts';
import type { Review, Signature } from '../../conversations/review.ts';
import { plainText } from '../../replies/plain.ts';
import { understoodText } from '../../replies/staff-notices.ts';
import { cardBlocks, cardKeyboard } from './cards.ts';
import type { StaffDesk } from './context.ts';
import { editAt, sendTo } from './send.ts';

/** The staff group, and the cards in it. */
export interface StaffGroup extends StaffDesk {
  /** The group's id now; a group that becomes a supergroup gets another. */
  readonly chat: number;
  moveTo(chat: number): Promise<void>;
  /** Shows a card as its review now is. */
  refresh(review: Review): Promise<void>;
  /** The review that a message of the group shows. */
  at(message: number): Promise<Review | undefined>;
  /** Notes in the audit who did what to what. */
  note(signed: Signature, action: string, about: string): Promise<void>;
  /** Sends the cards that a crash or an outage kept from being sent. */
  resume(): Promise<void>;
}

const MOVED = 'staff-chat';

/** Opens the staff group `configured`. */
export async function openStaffGroup(api: Api, app: App, log: Log, configured: number): Promise<StaffGroup> {
  const { store } = app;
  const moved = /^(?<from>-?\d+)>(?<to>-?\d+)$/u.exec((await store.setting(MOVED)) ?? '')?.groups;
  let chat = Number(moved?.from) === configured ? Number(moved?.to) : configured;

  async function moveTo(next: number): Promise<void> {
    chat = next;
    await store.keepSetting(MOVED, `${configured}>${next}`);
    log.info({ chat: next }, '工作人员的群换了编号');
  }

  async function post(review: Review): Promise<void> {
    const message = await sendTo(api, chat, cardBlocks(review), { keyboard: cardKeyboard(review) });
    if (message === undefined) return;
    if (message.chat.id !== chat) await moveTo(message.chat.id);
    await store.reviews.change(review.id, (now) => ({
      ...now,
      card: { chat: message.chat.id, message: message.message_id },
    }));
  }

  return {
    get chat() {
      return chat;
    },
    moveTo,
    async show({ kind, about, reason, person, route }) {
      const asker = await store.alias(person);
      const before = (await store.reviews.all()).find((one) => one.about === about && one.asker === asker);
      // A doubt after a request (or the other way round) is news; the same twice is not.
      if (before?.kind === kind) return false;
      const replied = await app.again(about);
      if (replied === null) return false;
      const at = new Date().toISOString();
      const review: Review = {
        id: newId(at),
        at,
        asker,
        kind,
        about,
        question: replied.answer.query.text,
        understood: understoodText(replied.answer),
        answer: plainText({ ...replied.reply, suggestions: [] }),
        reason,
        state: 'open',
        signed: null,
        card: null,
        route,
      };
      // Kept before it is sent: what cannot be sent now is sent by `resume`.
      await store.reviews.add(review);
      await post(review);
      return true;
    },
    async refresh(review) {
      if (review.card === null) return;
      const { chat: where, message } = review.card;
      // A group that has become another has left its messages behind, where nobody can change them.
      if (!(await editAt(api, where, message, cardBlocks(review), cardKeyboard(review)))) await post(review);
    },
    at: async (message) => (await store.reviews.all()).find((one) => one.card?.message === message),
    async note(signed, action, about) {
      await store.audit.append({ id: newId(signed.at), at: signed.at, by: signed.by, action, about });
    },
    async resume() {
      for (const review of await store.reviews.all()) {
        if (review.card === null && review.state === 'open') await post(review);
      }
    },
  };
}
