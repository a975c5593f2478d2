import type { Library, PublishedReport, ReportCard } from '../library/library.ts';
import type { PassageAsk } from '../questions/query.ts';
import type { AnswerPassage } from './answer.ts';

const longest = 900;

/** A section's words as a passage: its text without the heading lines' blanks, cut at the end of a sentence. */
function passage(report: PublishedReport, start: number, end: number, section: string, score: number): AnswerPassage {
  const { text, from, to } = trimmed(report.text, start, end);
  const { text: _, sections: __, figures: ___, details: ____, problems: _____, ...card } = report;
  return { report: card, section, text, span: { start: from, end: to }, score, best: null };
}

function trimmed(whole: string, start: number, end: number): { text: string; from: number; to: number } {
  const raw = whole.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const below = raw.search(/\n\s*(?:附件下载|附件[:：]|扫一扫|相关解读|分享到|打印本页|关闭窗口)/u);
  let to = from + (below > 0 ? raw.slice(0, below) : raw).trim().length;
  if (to - from > longest) {
    const cut = Math.max(...['。', '；', ';', '\n'].map((mark) => whole.lastIndexOf(mark, from + longest)));
    to = cut > from + longest / 3 ? cut + 1 : from + longest;
  }
  return { text: whole.slice(from, to), from, to };
}

/** The sections whose headings match, each with all that stands below the matching heading. */
export function sectionsUnder(report: PublishedReport, pattern: RegExp): AnswerPassage[] {
  const runs: { start: number; end: number; heading: string; depth: number }[] = [];
  for (const section of report.sections) {
    const depth = deepest(section.headings, pattern);
    const heading = section.headings[depth];
    if (heading === undefined) continue;
    const path = section.headings.slice(0, depth + 1).join(' › ');
    const last = runs.at(-1);
    if (last && last.heading === path && last.end === section.start) last.end = section.end;
    else runs.push({ start: section.start, end: section.end, heading: path, depth });
  }
  const inner = runs.filter((run) => run.depth > 0);
  const kept = inner.length > 0 && runs.some((run) => run.depth === 0) ? dropOuter(runs) : runs;
  return kept
    .map((run) => passage(report, run.start, run.end, run.heading, 1))
    .filter((found) => found.text.length > 0);
}

function deepest(headings: readonly string[], pattern: RegExp): number {
  for (let i = headings.length - 1; i >= 0; i--) if (pattern.test(headings[i] as string)) return i;
  return -1;
}

/** 六、存在问题与改进措施 gives way to the （一）存在问题 inside it, but stays when nothing inside matches. */
function dropOuter<T extends { heading: string }>(runs: readonly T[]): T[] {
  return runs.filter((run) => !runs.some((other) => other.heading.startsWith(`${run.heading} › `)));
}

/** Passages for something told in words: by heading in the reports named, else by search. At most three. */
export async function findPassages(
  library: Library,
  ask: PassageAsk,
  cards: readonly ReportCard[],
): Promise<AnswerPassage[]> {
  if (ask.must !== undefined) return saying(library, new RegExp(ask.must, 'u'), cards);
  const near = ask.near === undefined ? [] : await saying(library, new RegExp(ask.near, 'u'), cards);
  if (near.length > 0) return near;
  const byHeading: AnswerPassage[] = [];
  if (ask.headings !== null) {
    const pattern = new RegExp(ask.headings, 'u');
    for (const card of cards.slice(0, 3)) {
      const report = await library.report(card.id);
      if (report) byHeading.push(...sectionsUnder(report, pattern).slice(0, cards.length > 1 ? 1 : 3));
    }
  }
  if (byHeading.length > 0) return byHeading.slice(0, 3).map((found) => marked(found, ask.query));
  const found = await library.search(ask.query, { reports: cards.map((card) => card.id), limit: 6 });
  return found
    .filter((hit) => covers(ask.query, hit.text) || (ask.sure !== undefined && hit.text.includes(ask.sure)))
    .slice(0, 3)
    .map((hit) => marked({ ...hit, best: null }, ask.query));
}

/** The sections with a sentence of this form, that sentence marked. */
async function saying(library: Library, pattern: RegExp, cards: readonly ReportCard[]): Promise<AnswerPassage[]> {
  const found: AnswerPassage[] = [];
  for (const card of cards.slice(0, 3)) {
    const report = await library.report(card.id);
    const at = report?.text.search(pattern) ?? -1;
    const section = report?.sections.find(({ start, end }) => start <= at && at < end);
    if (!report || !section) continue;
    const { text, ...rest } = passage(report, section.start, section.end, section.headings.join(' › '), 1);
    const best = text.match(/[^。！？\n]+[。！？]?/gu)?.find((sentence) => pattern.test(sentence)) ?? null;
    found.push({ ...rest, text, best: best?.trim() ?? null });
  }
  return found;
}

/** A search always finds something; what shares no word with the question is nothing. */
export function covers(query: string, text: string): boolean {
  const pairs = bigrams(query.split(' ')[0] ?? '');
  if (pairs.length === 0) return true;
  return pairs.filter((pair) => text.includes(pair)).length >= Math.ceil(pairs.length / 2);
}

function bigrams(text: string): string[] {
  const han = text.replace(/\P{Script=Han}/gu, '');
  return Array.from({ length: Math.max(0, han.length - 1) }, (_, i) => han.slice(i, i + 2));
}

/** Marks the sentence that shares most words with the query. */
function marked(found: AnswerPassage, query: string): AnswerPassage {
  const words = query.split(' ').filter((word) => word.length > 1);
  let best: string | null = null;
  let most = 0;
  for (const sentence of found.text.match(/[^。！？\n]+[。！？]?/gu) ?? []) {
    const hits = words.filter((word) => sentence.includes(word)).length;
    if (hits > most) [best, most] = [sentence.trim(), hits];
  }
  return { ...found, best: best ?? mostAlike(found.text, query) };
}

/** 程序规范 of 公开程序还不规范: where no sentence has the words whole, the one with most of their pairs, and no fewer than half. */
function mostAlike(text: string, query: string): string | null {
  const pairs = bigrams(query.split(' ')[0] ?? '');
  const scored = (text.match(/[^。！？；;\n]+[。！？；;]?/gu) ?? []).map((sentence) => ({
    sentence: sentence.trim(),
    hits: pairs.filter((pair) => sentence.includes(pair)).length,
  }));
  const most = Math.max(0, ...scored.map(({ hits }) => hits));
  return most > 0 && most * 2 >= pairs.length ? (scored.find(({ hits }) => hits === most)?.sentence ?? null) : null;
}

/** The section where one would look for what a report does not state; first one that says the words that were `named`. */
export async function whereToLook(
  library: Library,
  card: ReportCard,
  headings: string,
  query: string,
  named: readonly string[] = [],
): Promise<AnswerPassage[]> {
  const report = await library.report(card.id);
  if (!report) return [];
  const said = named.filter((word) => word.length > 2).map((word) => report.text.indexOf(word));
  const there = report.sections.find(({ start, end }) => said.some((at) => start <= at && at < end));
  if (there) return [passage(report, there.start, there.end, there.headings.join(' › '), 1)];
  const section = sectionsUnder(report, new RegExp(headings, 'u'))[0];
  if (section) return [section];
  // What is wrong and what is planned tells of everything, and states nothing.
  const hit = (await library.search(query, { reports: [card.id], limit: 5 })).find(
    ({ section, text }) => !/问题|不足|困难|打算|下一步|改进|计划/u.test(section) && covers(query, text),
  );
  if (hit) return [{ ...hit, best: null }];
  const home = report.figures[0]?.span.start ?? 0;
  const at = report.sections.find((s) => s.start <= home && home < s.end) ?? report.sections[0];
  return at ? [passage(report, at.start, at.end, at.headings.join(' › '), 0)] : [];
}
