import type { Answer } from './answers/answer.ts';
import type { Difference } from './library/difference.ts';

/**
 * How the answer of a new library stands to the one before: `same`; `moved`, because a report it is about is new,
 * changed or gone; or `wrong`, because what it says differs although the reports it rests on are what they were.
 */
export type Standing = 'same' | 'moved' | 'wrong';

interface Said {
  readonly report: string;
  readonly value: string;
}

/** Compares what two libraries answer to one question, given what differs between them. */
export function standing(before: Answer, after: Answer, difference: Difference): Standing {
  if (told(before) === told(after)) return 'same';
  const touched = new Set([...difference.added, ...difference.changed, ...difference.gone].map(({ id }) => id));
  const [was, is] = [factsOf(before), factsOf(after)];
  const rests = [...was.values()].some(({ report }) => touched.has(report));
  const newcomer = [...is.values()].some(({ report }) => touched.has(report));
  for (const [key, { report, value }] of was) {
    if (touched.has(report)) continue;
    const now = is.get(key);
    if (now !== undefined && now.value !== value) return 'wrong';
    if (now === undefined && !newcomer && !asksForNamesake(after, difference)) return 'wrong';
  }
  for (const [key, { report }] of is) {
    // What stood behind the first comes forward when the first is gone; out of nothing nothing comes.
    if (!was.has(key) && !touched.has(report) && !rests) return 'wrong';
  }
  return rests || newcomer || isAbout(before, difference) || isAbout(after, difference) ? 'moved' : 'wrong';
}

/** The kind of answer, and the values of which reports. */
function told(answer: Answer): string {
  const { status, computed } = answer;
  const worked = computed === null ? null : [computed.operation, computed.value];
  return JSON.stringify([status, worked, [...factsOf(answer)]]);
}

function factsOf({ figures, details }: Answer): ReadonlyMap<string, Said> {
  const facts = new Map<string, Said>();
  const add = (key: string, report: string, value: string): void => {
    const same = facts.get(key);
    facts.set(key, { report, value: same === undefined ? value : `${same.value}|${value}` });
  };
  for (const { report, metric, scope, year, breakdown, value, stated, precision } of figures) {
    const parts = breakdown.map(({ by, label }) => `${by}=${label}`);
    add([report.id, metric, scope, year, ...parts].join('\n'), report.id, `${value} ${stated} ${precision}`);
  }
  for (const { report, kind, value } of details) add([report.id, kind].join('\n'), report.id, value);
  return facts;
}

/** Whether it asks back because of somebody who was not held before: then nothing wrong is said. */
function asksForNamesake({ status, choices }: Answer, { added }: Difference): boolean {
  if (status !== 'ambiguous') return false;
  return choices.some(({ issuer }) => added.some((card) => isBy(card, issuer)));
}

/** Whether a report of those who are asked about is new, changed or gone. */
function isAbout({ issuers, years, choices }: Answer, { added, changed, gone }: Difference): boolean {
  const who = [...issuers, ...choices.map(({ issuer }) => issuer)];
  return [...added, ...changed, ...gone].some(
    (card) => who.some((issuer) => isBy(card, issuer)) && (years.length === 0 || years.includes(card.year)),
  );
}

function isBy(card: Difference['added'][number], issuer: Answer['issuers'][number]): boolean {
  return card.issuer === issuer.name && card.region === issuer.region;
}
