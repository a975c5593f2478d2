import type { Answer } from '../../src/answers/answer.ts';
import { plainText } from '../../src/replies/plain.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** What a careful reader of the reports expects of an answer; what is left out is not looked at. */
export interface Expected {
  readonly status: string;
  readonly issuer?: string;
  readonly year?: number;
  readonly metric?: string;
  readonly value?: number;
  /** Values that must be among the figures, in any order. */
  readonly values?: readonly number[];
  /** Words that the label of the first figure's part carries. */
  readonly label?: string;
  readonly scope?: string;
  readonly computed?: { readonly operation?: string; readonly value: number };
  /** Words that the reply must say. */
  readonly says?: readonly string[];
  /** Words of the report that a passage must show. */
  readonly passage?: string;
}

export interface Golden extends Expected {
  readonly question: string;
  readonly kind: string;
}

export interface Dialogue {
  readonly name: string;
  readonly turns: readonly (Expected & { readonly question: string })[];
}

/** What is wrong with an answer, in words; empty when it is right. */
export function faults(expected: Expected, answer: Answer, reply: Reply): string[] {
  const wrong: string[] = [];
  const expect = (what: string, got: unknown, want: unknown): void => {
    if (want !== undefined && got !== want) wrong.push(`${what}: ${String(got)}, not ${String(want)}`);
  };
  const first = answer.figures[0];
  const text = plainText(reply);
  expect('status', answer.status, expected.status);
  const home = first?.report ?? answer.details[0]?.report ?? answer.passages[0]?.report;
  expect('issuer', home?.issuer ?? answer.issuers[0]?.name, expected.issuer);
  expect('year', home?.year, expected.year);
  expect('metric', first?.metric, expected.metric);
  expect('value', first?.value, expected.value);
  expect('scope', first?.scope, expected.scope ?? (first && expected.value !== undefined ? 'year' : undefined));
  expect('operation', answer.computed?.operation, expected.computed?.operation);
  expect('computed', answer.computed?.value, expected.computed?.value);
  const values = answer.figures.map((figure) => figure.value);
  for (const value of expected.values ?? [])
    if (!values.includes(value)) wrong.push(`no ${value} among ${values.join(', ')}`);
  const label = first?.breakdown.map((part) => part.label).join(' ') ?? '';
  if (expected.label !== undefined && !label.includes(expected.label))
    wrong.push(`label: ${label}, not ${expected.label}`);
  if (
    expected.value !== undefined &&
    expected.label === undefined &&
    label !== '' &&
    expected.metric === 'proactive.items'
  ) {
    wrong.push(`a part (${label}) for the whole`);
  }
  for (const words of expected.says ?? []) if (!text.includes(words)) wrong.push(`does not say ${words}`);
  if (
    expected.passage !== undefined &&
    !answer.passages.some((passage) => passage.text.includes(expected.passage ?? ''))
  ) {
    wrong.push(`no passage with ${expected.passage}`);
  }
  if (answer.status !== 'answered' && answer.figures.length > 0) wrong.push('figures beside a refusal');
  return wrong;
}
