import type { Answer, Missing, Remark } from '../answers/answer.ts';
import { printed } from '../answers/receipts.ts';
import { issuerYear } from './names.ts';
import { remarkText } from './remarks.ts';

/** What was taken for granted, each said once; several reports of unsaid years in one line. */
export function assumptionTexts({ assumptions }: Answer): string[] {
  const latest = assumptions.filter((remark) => remark.code === 'latest-year');
  if (latest.length < 2) return unique(assumptions.map(remarkText));
  const names = latest.map(({ card }) => issuerYear(card)).join('、');
  const others = assumptions.filter((remark) => remark.code !== 'latest-year').map(remarkText);
  return unique([...others, `您没有说哪一年，这里各按最新的一份回答：${names}。`]);
}

/** What is worth knowing beside an answer: nothing that its first words say already, and nothing twice. */
export function noteTexts(answer: Answer): string[] {
  const notes = answer.notes.filter((note) => !saidFirst(note, answer)).flatMap((note) => asked(note, answer));
  return unique([
    ...notes.map((note) => remarkText(named(note, answer))),
    ...unquoted(answer),
    ...(answer.query.english ? ['I answer in Chinese.'] : []),
  ]);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Whether the lead says it: the verdict on a claim, the report that is not there. */
function saidFirst({ code }: Remark, { status, reason, operation, figures }: Answer): boolean {
  if (code === 'years-differ') return operation === 'filter' && figures.length < 2;
  if (code === 'bound') return operation !== 'filter' && status === 'answered';
  return code === 'missing' && (status === 'no_report' || (status === 'not_stated' && reason === 'one-side-missing'));
}

/** Of reports that are missing, those that were asked about; what several asks found unstated, the lead says one by one. */
function asked(note: Remark, { query, operation, status }: Answer): Remark[] {
  if (note.code === 'missing' && operation === 'value' && status === 'answered' && query.asks.length > 1) {
    const missing = note.missing.filter(({ why }) => why === 'no_report');
    return missing.length > 0 ? [{ ...note, missing }] : [];
  }
  if (note.code !== 'missing') return [note];
  // Asked over everybody: what else those without a report have is not to the point.
  if (query.places.length === 0)
    return [{ ...note, missing: note.missing.map(({ issuer, year, why }) => ({ issuer, year, why })) }];
  if (operation === 'rank') return [note];
  const names = new Set(
    query.places.flatMap(({ candidates }) => candidates.map(({ issuer }) => `${issuer.region}/${issuer.name}`)),
  );
  const meant = (one: Missing): boolean => names.has(`${one.issuer.region}/${one.issuer.name}`);
  const missing = note.missing.filter(meant);
  return missing.length > 0 ? [{ ...note, missing }] : [];
}

/** Where several reports are answered from, a note on one of them says which: when the remark does not know, its figures do. */
function named(note: Remark, answer: Answer): Remark {
  if (note.code !== 'problem' || note.card !== undefined) return note;
  const cards = new Map(printed(answer).map(({ report }) => [report.id, report]));
  const only = cards.size === 1 ? undefined : [...cards.values()].find((card) => note.message.includes(card.issuer));
  return only === undefined ? note : { ...note, card: only };
}

/** How many of the printed numbers have no sentence shown: the list of quotes ends after the first few. */
function unquoted(answer: Answer): string[] {
  const without = printed(answer).filter(
    ({ quote, report }) =>
      !answer.receipts.some(
        ({ text, card }) => card.id === report.id && (text.includes(quote) || quote.includes(text)),
      ),
  );
  const hidden = new Set(without.map(({ report }) => report.id));
  if (answer.receipts.length < 5 || hidden.size === 0) return [];
  return [`还有 ${without.length} 个数的原文没有列在这里；说出地方和年份再问，就能看到。`];
}
