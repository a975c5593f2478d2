import type { Store } from '../../conversations/store.ts';
import { exported } from '../../replies/admin-notices.ts';
import { csv } from '../../replies/csv.ts';

export interface ExportFile {
  readonly name: string;
  readonly caption: string;
  readonly content: string;
}

const MONTHS = 3;
const unanswered: ReadonlySet<string> = new Set(['not_stated', 'no_report', 'unknown_issuer', 'out_of_scope']);

/** What is worth looking through, of the last months: corrections, 👎, and questions without an answer. Empty tables are left out. */
export async function exportFiles(store: Store, now: number): Promise<readonly ExportFile[]> {
  const months = lastMonths(now);
  const questions = (await Promise.all(months.map((month) => store.questions.month(month)))).flat();
  const feedback = (await Promise.all(months.map((month) => store.feedback.month(month)))).flat();
  const corrections = await store.corrections.all();
  const asked = new Map(questions.map((question) => [question.id, question]));
  // Each 👎 is kept once when it is pressed, and once more with its reason.
  const bad = new Map(
    feedback.filter(({ verdict }) => verdict === 'bad').map((one) => [`${one.asker} ${one.about}`, one] as const),
  );
  const tables = [
    {
      name: 'corrections.csv',
      caption: exported.corrections,
      head: ['时间', '问题', '改正', '依据', '报告原文', '谁', '撤回'],
      rows: corrections.map(({ at, question, text, ground, quote, by, withdrawn }) => [
        at,
        question,
        text,
        ground,
        quote ?? '',
        by,
        withdrawn === null ? '' : `${withdrawn.by} ${withdrawn.at}`,
      ]),
    },
    {
      name: 'thumbs-down.csv',
      caption: exported.bad,
      head: ['时间', '问题', '回答情况', '哪里不对'],
      rows: [...bad.values()].map(({ at, about, reason }) => {
        const question = asked.get(about);
        return [at, question?.question ?? '', question?.status ?? '', reason];
      }),
    },
    {
      name: 'unanswered.csv',
      caption: exported.unanswered,
      head: ['时间', '问题', '情况'],
      rows: questions
        .filter(({ status }) => unanswered.has(status))
        .map(({ at, question, status }) => [at, question, status]),
    },
  ];
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, caption, head, rows }) => ({ name, caption, content: csv(head, rows) }));
}

function lastMonths(now: number): readonly string[] {
  const [year, month] = [new Date(now).getUTCFullYear(), new Date(now).getUTCMonth()];
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(Date.UTC(year, month - (MONTHS - 1) + back, 1)).toISOString().slice(0, 7),
  );
}
