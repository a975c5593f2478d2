import type { Problem } from '../documents/document.ts';
import { day } from './dates.ts';

/** What an administrator says of a file in sources.json; it goes before what is read off the text. */
export interface GivenSource {
  /** File name relative to the folder of reports. */
  readonly file: string;
  readonly issuer?: string;
  readonly region?: string;
  readonly year?: number;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly retrieved?: string;
}

export interface Sources {
  readonly entries: ReadonlyMap<string, GivenSource>;
  readonly problems: readonly Problem[];
}

/** A day that exists, perhaps with a time behind it. */
function isDay(text: string): boolean {
  const { y, m, d } = /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:[T ]\d{2}:\d{2}.*)?$/u.exec(text)?.groups ?? {};
  return day(Number(y), Number(m), Number(d)) !== null;
}

interface Field {
  readonly key: Exclude<keyof GivenSource, 'file'>;
  readonly wants: string;
  readonly fits: (value: unknown) => boolean;
}

const text = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const fields: readonly Field[] = [
  { key: 'issuer', wants: '非空的文字，如 "石门镇"', fits: text },
  {
    key: 'region',
    wants: '由“/”连接的地名，如 "浙江省/嘉兴市/桐乡市"',
    fits: (v) => typeof v === 'string' && !/^\/|\/\/|\/$/u.test(v),
  },
  {
    key: 'year',
    wants: '四位数的年份（不加引号），如 2014',
    fits: (v) => Number.isInteger(v) && Number(v) >= 2000 && Number(v) <= 2099,
  },
  { key: 'title', wants: '非空的文字', fits: text },
  { key: 'url', wants: '以 http:// 或 https:// 开头的网址', fits: (v) => text(v) && /^https?:\/\/\S+$/u.test(v) },
  { key: 'published', wants: '日期，如 "2014-12-02"', fits: (v) => text(v) && isDay(v) },
  { key: 'retrieved', wants: '日期，如 "2014-12-02"', fits: (v) => text(v) && isDay(v) },
];

/**
 * Reads sources.json. Broken JSON yields no entries; an entry with a wrong field keeps its other fields; every fault is a
 * problem that names the entry and the field. Whether the files exist is for the builder to say.
 */
export function readSources(json: string): Sources {
  const entries = new Map<string, GivenSource>();
  const problems: Problem[] = [];
  const fault = (message: string) =>
    problems.push({ code: 'sources.invalid', severity: 'error', message: `sources.json ${message}` });
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/u, ''));
  } catch (error) {
    fault(`不是正确的 JSON${whereBroken(json, error)}，里面的内容这次都没有用上。请检查逗号、引号和括号是否成对。`);
    return { entries, problems };
  }
  if (!Array.isArray(parsed)) {
    fault('的最外层应当是数组，形如 [ { "file": "某镇2014.txt", "issuer": "某镇" } ]。');
    return { entries, problems };
  }
  parsed.forEach((item: unknown, i) => {
    const entry = readEntry(item, i + 1, fault);
    if (!entry) return;
    if (entries.has(entry.file)) fault(`里「${entry.file}」写了两次，只用了前一次。请删去一处。`);
    else entries.set(entry.file, entry);
  });
  return { entries, problems };
}

function readEntry(item: unknown, place: number, fault: (message: string) => void): GivenSource | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    fault(`第 ${place} 项应当是 { … } 形式的一条记录。`);
    return null;
  }
  const given = item as Readonly<Record<string, unknown>>;
  if (!text(given.file)) {
    fault(`第 ${place} 项缺少 file（文件名），不知道说的是哪个文件。`);
    return null;
  }
  const entry: Record<string, unknown> = { file: given.file };
  for (const { key, wants, fits } of fields) {
    const value = given[key];
    if (value === undefined || value === null) continue;
    if (fits(value)) entry[key] = typeof value === 'string' ? value.trim() : value;
    else fault(`第 ${place} 项（${given.file}）的 ${key} 应当是${wants}，这一栏没有用上。`);
  }
  for (const key of Object.keys(given)) {
    if (key !== 'file' && !fields.some((f) => f.key === key))
      fault(`第 ${place} 项（${given.file}）有不认识的栏目 ${key}，没有用上。`);
  }
  return entry as unknown as GivenSource;
}

/** 「（第 3 行附近）」 when the engine's message tells a position. */
function whereBroken(json: string, error: unknown): string {
  const position = /position (?<at>\d+)/u.exec(error instanceof Error ? error.message : '')?.groups?.at;
  return position === undefined ? '' : `（第 ${json.slice(0, Number(position)).split('\n').length} 行附近）`;
}
