import type { Answer } from './answers/answer.ts';
import { resolve } from './answers/resolve.ts';
import { printedSentence } from './answers/verify.ts';
import type { Approved } from './conversations/approved.ts';
import type { Store } from './conversations/store.ts';
import { subjectOf } from './conversations/subject.ts';
import { type GoldenQuestion, readGoldenFile } from './golden-file.ts';
import type { Difference } from './library/difference.ts';
import { parse } from './questions/parse.ts';
import { plainText } from './replies/plain.ts';
import { notPrintedAnyMore, otherwise } from './replies/reload-notices.ts';
import { render } from './replies/render.ts';
import { type Standing, standing } from './same-answer.ts';
import type { Approval, Current } from './shelf.ts';

/** What became of the questions whose right answers are known. Each line is in Chinese, for the administrator. */
export interface Trial {
  /** Right now, and wrong from the new library without a report having changed: reason enough to keep the old one. */
  readonly failing: readonly string[];
  /** Answered otherwise because reports are new, changed or gone. */
  readonly moved: readonly string[];
  /** Of the operator's own: wrong now, and wrong from the new library. */
  readonly wrong: readonly string[];
}

/** Two libraries, and what differs between them. */
interface Candidates {
  readonly now: Current;
  readonly next: Current;
  readonly difference: Difference;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

interface Outcome {
  readonly standing: Standing | 'still-wrong';
  readonly line: string;
}

/** What the staff and the operator know to be right, for trying new libraries. */
export function approvalBy(store: Store, goldenFile: string | null, today: () => string): Approval {
  return {
    async any() {
      if ((await store.approved.all()).some(({ withdrawn }) => withdrawn === null)) return true;
      const { questions, fault } = await readGoldenFile(goldenFile);
      return questions.length > 0 || fault !== '';
    },
    tryOut: (now, next, difference) => tryOut(store, goldenFile, { now, next, difference, today: today() }),
  };
}

/** Asks both libraries every question whose answer the staff found or put right, and those of the operator's file. */
async function tryOut(store: Store, goldenFile: string | null, candidates: Candidates): Promise<Trial> {
  const approved = (await store.approved.all()).filter(({ withdrawn }) => withdrawn === null);
  // Many may ask one thing: it is tried once.
  const distinct = new Map(approved.map((one) => [JSON.stringify([one.query, one.correction?.text]), one]));
  const outcomes: Outcome[] = [];
  for (const one of distinct.values()) outcomes.push(await tryApproved(one, candidates));
  const { questions, fault } = await readGoldenFile(goldenFile);
  for (const one of questions) outcomes.push(await tryGolden(one, candidates));
  const lines = (kind: Outcome['standing']): string[] =>
    outcomes.filter((outcome) => outcome.standing === kind).map(({ line }) => line);
  const failing = lines('wrong');
  return {
    failing: fault === '' ? failing : [fault, ...failing],
    moved: lines('moved'),
    wrong: lines('still-wrong'),
  };
}

async function tryApproved(approved: Approved, candidates: Candidates): Promise<Outcome> {
  const { now, next, difference, today } = candidates;
  const { question, query, correction } = approved;
  const before = await resolve(query, now.library);
  // A whole question is put to the new library as it is written: who is meant may be somebody else there.
  const whole = parse(question, { directory: now.directory, today });
  const alone = standing(before, await resolve(whole, now.library), nothing) === 'same';
  const after = await resolve(alone ? parse(question, { directory: next.directory, today }) : query, next.library);
  const answered = standing(before, after, difference);
  if (correction === null) return { standing: answered, line: otherwise(question, lead(before), lead(after)) };
  const [printed, still] = await Promise.all([
    printedSentence(correction.text, before, now.library),
    printedSentence(correction.text, after, next.library),
  ]);
  const lost = subjectOf(after) !== correction.subject || (printed !== null && still === null);
  // The answer beside which a correction stands was found wrong: only the correction must hold.
  const excused = answered === 'moved' || aboutTouched(before, difference);
  return {
    standing: !lost ? 'same' : excused ? 'moved' : 'wrong',
    line: notPrintedAnyMore(question, correction.text),
  };
}

async function tryGolden(golden: GoldenQuestion, { now, next, difference, today }: Candidates): Promise<Outcome> {
  const put = ({ library, directory }: Current): Promise<Answer> =>
    resolve(parse(golden.question, { directory, today }), library);
  const [before, after] = await Promise.all([put(now), put(next)]);
  const line = otherwise(golden.question, lead(before), lead(after));
  if (isRight(golden, after)) return { standing: 'same', line };
  if (!isRight(golden, before)) return { standing: 'still-wrong', line };
  return { standing: standing(before, after, difference) === 'moved' ? 'moved' : 'wrong', line };
}

function isRight({ status, value, says }: GoldenQuestion, answer: Answer): boolean {
  const values = [...answer.figures.map((figure) => figure.value), answer.computed?.value];
  if (answer.status !== status || (value !== undefined && !values.includes(value))) return false;
  const text = plainText(render(answer));
  return says.every((one) => text.includes(one));
}

function aboutTouched({ issuers, years }: Answer, { changed, gone }: Difference): boolean {
  return [...changed, ...gone].some(
    ({ issuer, region, year }) =>
      issuers.some((one) => one.name === issuer && one.region === region) &&
      (years.length === 0 || years.includes(year)),
  );
}

const nothing: Difference = { added: [], changed: [], gone: [] };

function lead(answer: Answer): string {
  return render(answer).lead.split('\n')[0] ?? '';
}
