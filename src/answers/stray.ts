import type { Library } from '../library/library.ts';
import type { Query } from '../questions/query.ts';
import { type Answer, answerWith } from './answer.ts';

/** What makes a message a question for a part, whatever the part is called. */
const asksForPart = /类|呢|[几多]|有没有|有无|[有到了过][吗么没]|占|比例|[条件项份]|信息|申请/u;

/**
 * A word thrown into a conversation (今天吃什么) that no report prints is no part that a report fails to state.
 * Where the message asks for a part all the same, the answer stands, but the talk does not go on about that part.
 */
export async function withoutStray(answer: Answer, library: Library): Promise<Answer> {
  const { query } = answer;
  if (answer.status !== 'not_stated' || query.partOf === undefined) return answer;
  const words = query.asks.flatMap((ask) => (ask.kind === 'figure' ? ask.topic : []));
  for (const word of words) if (await isPrinted(word, library)) return answer;
  const meant: Query = { ...query, stray: true };
  return asksForPart.test(query.text) ? { ...answer, query: meant } : answerWith(meant, 'out_of_scope', 'strange');
}

async function isPrinted(word: string, library: Library): Promise<boolean> {
  const hits = await library.search(word, { limit: 5 });
  const pairs = Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2));
  // More than half of it in one section: 今天 alone does not make 今天吃 a word of reports.
  return hits.some(({ text }) => pairs.filter((pair) => text.includes(pair)).length * 2 > pairs.length);
}
