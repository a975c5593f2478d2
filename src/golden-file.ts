import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';

/** A question of the operator's own, and what is right about its answer. */
export interface GoldenQuestion {
  readonly question: string;
  /** The status of the right answer. */
  readonly status: string;
  /** A figure that must be given, in base units. */
  readonly value?: number;
  /** Words that the reply must say. */
  readonly says: readonly string[];
}

/** What an operator's file of golden questions holds. */
export interface GoldenFile {
  readonly questions: readonly GoldenQuestion[];
  /** What is wrong with the file, in Chinese, or `''`. */
  readonly fault: string;
}

const words = z.union([
  z
    .string()
    .min(1)
    .transform((one) => [one]),
  z.array(z.string().min(1)),
]);
const statuses = ['answered', 'not_stated', 'no_report', 'unknown_issuer', 'ambiguous', 'out_of_scope'] as const;
const entry = z.strictObject({
  question: z.string().trim().min(1),
  status: z.enum(statuses).default('answered'),
  value: z.number().optional(),
  says: words.default([]),
});

/** Reads the questions in a file `[{ "question", "value"?, "says"?, "status"? }]`; none where there is no file. Never rejects. */
export async function readGoldenFile(path: string | null): Promise<GoldenFile> {
  if (path === null) return { questions: [], fault: '' };
  try {
    const parsed = z.array(entry).safeParse(JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/u, '')));
    if (parsed.success) {
      const questions = parsed.data.map(({ value, ...rest }) => ({ ...rest, ...(value !== undefined && { value }) }));
      return { questions, fault: '' };
    }
    const [issue] = parsed.error.issues;
    const [at] = issue?.path ?? [];
    const where = typeof at === 'number' ? `第 ${at + 1} 条` : '最外层应当是数组';
    const key = issue?.path.slice(1).join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join('、') : '');
    return { questions: [], fault: `${basename(path)} 读不懂：${where}${key === '' ? '' : `的 ${key}`}。` };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { questions: [], fault: '' };
    const why = error instanceof SyntaxError ? '不是正确的 JSON' : '打不开';
    return { questions: [], fault: `${basename(path)} ${why}。` };
  }
}
