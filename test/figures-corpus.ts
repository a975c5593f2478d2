import { readdirSync, readFileSync } from 'node:fs';
import { fold } from '../src/documents/fold.ts';
import { extract } from '../src/figures/extract.ts';
import type { Figure } from '../src/figures/figure.ts';
import { outline } from '../src/reports/outline.ts';
import type { Report } from '../src/reports/report.ts';

/**
 * A line of test/corpus/figures: a phrasing, and what it counts.
 *
 *     [2021 一、总体情况]                          the heading (and year; else 2015) of the lines below it
 *     全年主动公开信息9条。 => proactive.items=9      exactly these figures, but for other.* where none is named
 *     浏览次数：1328 !> site.views                  no such figure; `*` none at all, `**` not even other.*
 *
 * Figures are separated by `;`. `category:甲类=3` is short for `proactive.items[category:甲类]=3`, and so for each dimension.
 * A value is a number, with 余 `9+`, 约 `~9`, 近 `9-`, its unit behind it when that matters (`9件`); or `none`: said in words.
 * `@all` is a count over all years, `#2014` one of another year.
 */
export interface Line {
  readonly file: string;
  readonly heading: string;
  readonly year: number;
  readonly text: string;
  readonly wants: readonly Want[];
  /** Metrics that must not be found; empty for a positive line. */
  readonly refuses: readonly string[];
}

export interface Want {
  readonly metric: string;
  readonly breakdown: string;
  readonly value: number;
  readonly precision: Figure['precision'];
  readonly stated: Figure['stated'];
  readonly scope: Figure['scope'];
  readonly year: number | null;
  readonly unit: string | null;
}

/** The metric that a breakdown belongs to when the line names none. */
const shortFor: Readonly<Record<string, string>> = {
  category: 'proactive.items',
  channel: 'proactive.items',
  of: 'proactive.share',
  outcome: 'requests.outcomes',
  way: 'requests.received',
  applicant: 'requests.received',
  role: 'staff.people',
};

const folder = new URL('./corpus/figures/', import.meta.url);

/** Every line of every file of the corpus. */
export function readCorpus(): Line[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readLines(file, readFileSync(new URL(file, folder), 'utf8')));
}

function readLines(file: string, content: string): Line[] {
  let heading = '';
  let year = 2015;
  const lines: Line[] = [];
  for (const raw of content.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const context = /^\[(?:(?<year>\d{4}) ?)?(?<heading>[^\]]*)\]$/u.exec(line)?.groups;
    if (context) {
      heading = context.heading!;
      year = Number(context.year ?? 2015);
      continue;
    }
    const parts = /^(?<text>.*?) (?<sign>=>|!>) (?<rest>.+)$/u.exec(line)?.groups;
    if (!parts) throw new Error(`${file}: ${line}`);
    const rest = parts.rest!.split(/\s*;\s*/u);
    const positive = parts.sign === '=>';
    lines.push({
      file,
      heading,
      year,
      text: parts.text!.replaceAll('\\n', '\n'),
      wants: positive ? rest.flatMap((want) => readWants(want, year)) : [],
      refuses: positive ? [] : rest,
    });
  }
  return lines;
}

function readWants(written: string, year: number): Want[] {
  const shape =
    /^(?<names>.+?)(?<all>@all)?(?:#(?<other>\d{4}))?=(?:(?<none>none)|(?<about>~)?(?<number>-?[\d.]+)(?<sign>[+-])?(?<unit>[^\d]*))$/u;
  const found = shape.exec(written)?.groups;
  if (!found) throw new Error(`not a figure: ${written}`);
  return found.names!.split(/,\s*(?=[a-z])/u).map((name) => {
    const [, metric = '', part = ''] = /^([a-z.-]+)(?:\[(.*)\])?$/u.exec(name) ?? [];
    const breakdown = metric.includes('.') ? part : name;
    return {
      metric: metric.includes('.') ? metric : shortFor[name.split(':')[0]!]!,
      breakdown,
      value: found.none ? 0 : Number(found.number),
      precision: found.about ? 'about' : found.sign === '+' ? 'over' : found.sign === '-' ? 'under' : 'exact',
      stated: found.none ? 'none' : 'count',
      scope: found.all ? 'cumulative' : 'year',
      year: found.other ? Number(found.other) : year,
      unit: found.unit ? found.unit : null,
    };
  });
}

/** The figures of a line, read as the section of a report. */
export function figuresOf(line: Line): readonly Figure[] {
  return extract(reportOf(`${line.heading}\n${line.text}`, line.year)).figures;
}

/** A text as a report of `year`, without a file. */
export function reportOf(text: string, year: number): Report {
  return {
    id: `/安平镇/${year}`,
    issuer: '安平镇',
    region: '',
    year,
    title: `安平镇${year}年政府信息公开工作年度报告`,
    period: null,
    published: null,
    source: { file: 'a.txt', sha256: '', url: null, published: null, retrieved: null },
    document: {
      path: 'a.txt',
      format: 'txt',
      encoding: 'utf-8',
      sha256: '',
      text,
      blocks: [],
      pages: [],
      metadata: {},
      problems: [],
    },
    sections: outline(text),
    evidence: [],
    problems: [],
  };
}

/** A figure as the corpus writes it, for comparing and for messages. */
export function written(figure: Want | Figure, unit = false): string {
  const breakdown =
    typeof figure.breakdown === 'string'
      ? figure.breakdown
      : figure.breakdown.map((b) => `${b.by}:${b.label}`).join(',');
  const mark = { exact: '', about: '~', over: '+', under: '-' }[figure.precision];
  return [
    figure.metric,
    breakdown && `[${fold(breakdown)}]`,
    figure.scope === 'cumulative' ? '@all' : '',
    `#${figure.year}`,
    '=',
    figure.stated === 'none' ? 'none' : `${mark}${figure.value}`,
    unit ? (figure.unit ?? '') : '',
  ].join('');
}

/** `*` refuses every figure of the catalogue, `**` every figure, `m=5` this total, `m` every total of m, `category:甲类` a part. */
export function refused(refusal: string, figure: Figure): boolean {
  if (refusal === '**') return true;
  if (refusal === '*') return !figure.metric.startsWith('other.');
  const part = /^(?:(?<of>[a-z.-]+)\[)?(?<by>[a-z]+):(?<label>[^\]=]+)\]?(?:=(?<count>\d+))?$/u.exec(refusal)?.groups;
  if (part)
    return (
      (part.of ? figure.metric === part.of : !figure.metric.startsWith('other.')) &&
      figure.breakdown.some((b) => b.by === part.by && b.label === part.label) &&
      (part.count === undefined || figure.value === Number(part.count))
    );
  const [metric, value] = refusal.split('=');
  return (
    figure.metric === metric && figure.breakdown.length === 0 && (value === undefined || figure.value === Number(value))
  );
}
