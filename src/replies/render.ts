import type { Answer, Choice } from '../answers/answer.ts';
import { printed } from '../answers/receipts.ts';
import { excerpt, withoutResidue } from './excerpt.ts';
import { answeredLead } from './leads.ts';
import { marksIn } from './marks.ts';
import { issuerToType, sourceLine } from './names.ts';
import { assumptionTexts, noteTexts } from './notes.ts';
import { coverageLead, refusalLead } from './refusals.ts';
import type { Receipt, Reply } from './reply.ts';
import { suggestionText } from './suggestions.ts';

/** Puts an answer into words. Pure: the same answer, the same reply. */
export function render(answer: Answer): Reply {
  return {
    status: answer.status,
    lead: lead(answer),
    quotes: answer.receipts.map((receipt) => quoted(receipt, answer)),
    assumptions: assumptionTexts(answer),
    notes: noteTexts(answer),
    passages: answer.passages.map((found) => passage(found, answer)),
    choices: choicesText(answer.choices),
    suggestions: answer.next.map(suggestionText),
  };
}

function lead(answer: Answer): string {
  if (answer.status !== 'answered') return refusalLead(answer);
  return answer.operation === 'coverage' ? coverageLead(answer) : answeredLead(answer);
}

function quoted({ text, section, card }: Answer['receipts'][number], answer: Answer): Receipt {
  const own = printed(answer).filter(({ report }) => report.id === card.id);
  const marks = marksIn(text, own);
  return { text, source: sourceLine(card, section), ...(marks.length > 0 ? { marks } : {}) };
}

/** What answers is shown whole; where a report is silent, only as much as shows it. */
function passage({ text, report, section }: Answer['passages'][number], { status, query }: Answer): Receipt {
  const shown = status === 'answered' ? withoutResidue(text) : excerpt(text, query.text);
  return { text: shown, source: sourceLine(report, section) };
}

/** Choices as one would type them; with the whole region where the county does not tell two apart. */
function choicesText(choices: readonly Choice[]): string[] {
  const short = choices.map((choice) => issuerToType(choice.issuer, 'county'));
  return choices.map((choice, i) => {
    const text = short[i] as string;
    return short.filter((other) => other === text).length > 1 ? issuerToType(choice.issuer, 'full') : text;
  });
}
