import type { Receipt, Reply } from './reply.ts';

/** A reply as plain text, as a citizen reads it in a terminal. */
export function plainText(reply: Reply): string {
  const parts = [
    reply.lead,
    reply.picture?.twin ?? '',
    ...reply.quotes.map(quoted),
    ...reply.passages.map(quoted),
    bulleted('', reply.assumptions),
    bulleted('', reply.notes),
    reply.choices.map((choice, i) => `${i + 1}. ${choice}`).join('\n'),
    bulleted('接下来可以问：', reply.suggestions),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function quoted({ text, source }: Receipt): string {
  return `「${text}」\n——${source}`;
}

function bulleted(head: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return [...(head === '' ? [] : [head]), ...lines.map((line) => `· ${line}`)].join('\n');
}
