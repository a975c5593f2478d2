import { Composer, type Context } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { inlineHint } from '../../replies/citizen-notices.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Desk } from './context.ts';
import { replyBlocks, toMessages } from './format.ts';

const MOST = 3;
const LONGEST_TITLE = 60;
/** Seconds that Telegram may give the same results to the same words: short, since a reload may change them. */
const FRESH = 30;

const worthSending: ReadonlySet<string> = new Set(['answered', 'not_stated', 'no_report']);

/** Inline mode: `@bot 棉洋镇2015年主动公开` in any chat offers the answer with its receipt, to be sent there. */
export function inlineComposer(desk: Desk): Composer<Context> {
  const composer = new Composer<Context>();

  composer.on('inline_query', async (context) => {
    const words = context.inlineQuery.query.trim();
    const replies = words === '' ? [] : await answersTo(desk, words);
    await context.answerInlineQuery(
      replies.map((reply, at) => article(reply, at)),
      { cache_time: FRESH, button: { text: inlineHint, start_parameter: 'help' } },
    );
  });

  return composer;
}

/** The answer; or, where only a place is named or several may be meant, the answers to what may be asked next. */
async function answersTo(desk: Desk, words: string): Promise<readonly Reply[]> {
  const { answer, reply } = await desk.app.look(words);
  if (worthSending.has(answer.status)) return [reply];
  if (answer.status !== 'ambiguous') return [];
  const next = [...reply.suggestions, ...reply.choices].slice(0, MOST);
  const looked = await Promise.all(next.map((question) => desk.app.look(question)));
  return looked.filter((one) => worthSending.has(one.answer.status)).map((one) => one.reply);
}

function article(reply: Reply, at: number): InlineQueryResultArticle {
  const [message] = toMessages(replyBlocks(reply));
  const quote = reply.quotes[0]?.text ?? reply.passages[0]?.text ?? '';
  return {
    type: 'article',
    id: String(at),
    title: (reply.lead.split('\n')[0] ?? '').slice(0, LONGEST_TITLE),
    ...(quote !== '' && { description: quote.slice(0, 120) }),
    input_message_content: {
      message_text: message?.html ?? '',
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
  };
}
