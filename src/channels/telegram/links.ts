import type { Context } from 'grammy';
import { linkGone } from '../../replies/citizen-notices.ts';
import { figureQuestion, linkedReport, readLink, reportQuestion } from '../../replies/links.ts';
import type { Desk } from './context.ts';
import { type Block, textBlocks } from './format.ts';
import { give, put } from './give.ts';
import { send } from './send.ts';

type Card = Awaited<ReturnType<Desk['app']['reports']>>[number];

/** Opens what `/start` carries. False when it is no link of ours. */
export async function openLink(desk: Desk, context: Context, parameter: string): Promise<boolean> {
  const target = readLink(parameter);
  if (target === null) return false;
  if (target.kind === 'answer') {
    const replied = await desk.app.again(target.id);
    if (replied === null) await send(context, textBlocks(linkGone));
    else await give(desk, context, replied, { before: [asked(replied.answer.query.text)] });
    return true;
  }
  const report = linkedReport(await desk.app.reports(), target.key);
  const question = target.kind === 'report' ? reportQuestion : (one: Card) => figureQuestion(one, target.metric);
  const text = report === undefined ? null : question(report);
  if (text === null) await send(context, textBlocks(linkGone));
  else await put(desk, context, { text, before: [asked(text)] });
  return true;
}

function asked(text: string): Block {
  return { kind: 'aside', text: `问：${text}` };
}
