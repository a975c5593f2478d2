import type { Answer, Choice } from '../answers/answer.ts';
import { answeredLead } from './leads.ts';
import { issuerToType, sourceLine } from './names.ts';
import { coverageLead, refusalLead } from './refusals.ts';
import { remarkText } from './remarks.ts';
import type { Receipt, Reply } from './reply.ts';
import { suggestionText } from './suggestions.ts';

/** Puts an answer into words. Pure: the same answer, the same reply. */
export function render(answer: Answer): Reply {
  return {
    status: answer.status,
    lead: lead(answer),
    quotes: answer.receipts.map(({ text, section, card }) => ({ text, source: sourceLine(card, section) })),
    assumptions: answer.assumptions.map(remarkText),
    notes: [
      ...answer.notes.map(remarkText),
      ...(answer.query.english ? ['I answer in Chinese; 请尽量用中文提问。'] : []),
    ],
    passages: answer.passages.map(passage),
    choices: choicesText(answer.choices),
    suggestions: answer.next.map(suggestionText),
  };
}

function lead(answer: Answer): string {
  if (answer.status !== 'answered') return refusalLead(answer);
  return answer.operation === 'coverage' ? coverageLead(answer) : answeredLead(answer);
}

function passage({ text, report, section }: Answer['passages'][number]): Receipt {
  return { text, source: sourceLine(report, section) };
}

/** Choices as one would type them; with the whole region where the county does not tell two apart. */
function choicesText(choices: readonly Choice[]): string[] {
  const short = choices.map((choice) => issuerToType(choice.issuer, 'county'));
  return choices.map((choice, i) => {
    const text = short[i] as string;
    return short.filter((other) => other === text).length > 1 ? issuerToType(choice.issuer, 'full') : text;
  });
}
