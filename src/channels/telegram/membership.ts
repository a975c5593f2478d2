import { Composer, type Context } from 'grammy';
import { joined } from '../../replies/citizen-notices.ts';
import { chatKey, type Desk, isPrivate } from './context.ts';
import { textBlocks } from './format.ts';
import { send } from './send.ts';

const here: ReadonlySet<string> = new Set(['member', 'administrator', 'restricted']);

/** What happens to the bot itself: taken into a group it says how to ask; blocked or removed it forgets the talk. */
export function membershipComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on('my_chat_member', async (context) => {
    const { old_chat_member: before, new_chat_member: now } = context.myChatMember;
    if (!here.has(now.status)) return desk.app.move(chatKey(context.chat.id), null);
    if (!here.has(before.status) && !isPrivate(context) && context.chat.type !== 'channel') {
      await send(context, textBlocks(joined(context.me.username)));
    }
  });
  // A group that becomes a supergroup gets another number; who was talking there goes on talking.
  composer.on('message:migrate_to_chat_id', async (context, next) => {
    desk.app.move(chatKey(context.chat.id), chatKey(context.message.migrate_to_chat_id));
    await next();
  });
  return composer;
}
