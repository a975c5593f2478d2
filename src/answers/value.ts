import type { FoundFigure, ReportCard } from '../library/library.ts';
import type { Ask, FigureAsk, PassageAsk } from '../questions/query.ts';
import { accumulationRemarks } from './accumulation.ts';
import {
  type Answer,
  type AnswerPassage,
  answerWith,
  type Finding,
  issuerOf,
  type Missing,
  type Remark,
} from './answer.ts';
import { channelForTotal } from './channel-for-total.ts';
import { doubts } from './doubts.ts';
import { agrees, meets } from './numbers.ts';
import { findPassages, whereToLook } from './passages.ts';
import { pickFigures } from './pick.ts';
import { placeToLook } from './places-to-look.ts';
import { receiptsFor } from './receipts.ts';
import { asksOf, figureRemarks, missingRemark, type Scope } from './scope.ts';
import { shareOf } from './share.ts';

interface Found {
  readonly finding: Finding;
  readonly remarks: readonly Remark[];
  readonly passages: readonly AnswerPassage[];
  readonly reason: Answer['reason'];
  readonly computed: Answer['computed'];
}

/** Answers each ask for each chosen report: figures, details and passages as the reports have them. */
export async function resolveValues(scope: Scope): Promise<Answer> {
  const { library, query, chosen } = scope;
  const found: Found[] = [];
  for (const card of chosen)
    for (const ask of asksOf(query, card) ?? query.asks) found.push(await lookUp(scope, card, ask));
  const good = found.filter(({ finding }) => finding.state === 'stated');
  const others = query.claim === null ? [] : await library.figures({ reports: chosen.map((card) => card.id) });
  const bad = found.filter(({ finding }) => finding.state === 'not_stated');
  const findings = found.map(({ finding }) => finding);
  const figures = [...new Set(good.flatMap(({ finding }) => finding.figures))];
  const details = good.flatMap(({ finding }) => finding.details);
  const passages = good.flatMap((one) => one.passages);
  const answered = good.length > 0;
  const notStated: Missing[] =
    answered && chosen.length > 1
      ? bad.map(({ finding }) => ({ issuer: issuerOf(finding.card), year: finding.card.year, why: 'not_stated' }))
      : [];
  const first = good[0]?.finding ?? bad[0]?.finding;
  return answerWith(query, answered ? 'answered' : 'not_stated', answered ? 'found' : (bad[0]?.reason ?? 'unstated'), {
    findings,
    figures,
    details,
    computed: good.find((one) => one.computed)?.computed ?? null,
    metric: figures[0]?.metric ?? askedMetric(first?.ask),
    breakdown: figures[0]?.breakdown ?? [],
    passages: answered ? passages : bad.flatMap((one) => one.passages).slice(0, 3),
    receipts: await receiptsFor(library, [...figures, ...details]),
    assumptions: [...scope.assumptions, ...unique(good.flatMap((one) => one.remarks.filter(isAssumption)))],
    notes: [
      ...unique(good.flatMap((one) => one.remarks.filter((remark) => !isAssumption(remark)))),
      ...(answered ? [] : unique(bad.flatMap((one) => one.remarks))),
      ...claims({ ...scope, others }, figures),
      ...missingRemark([...scope.missing, ...notStated]),
    ],
  });
}

/** 请与…办公室联系: whom to ask, after those who do the work. */
function isContact({ kind, value }: { readonly kind: string; readonly value: string }): boolean {
  return kind === 'office' && /人民政府办公室$/u.test(value);
}

const assumed = new Set<Remark['code']>(['metric-assumed', 'label-read-as', 'part-for-total', 'year-for-cumulative']);

function isAssumption(remark: Remark): boolean {
  return assumed.has(remark.code);
}

function unique(remarks: readonly Remark[]): Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}

function askedMetric(ask: Ask | undefined): string | null {
  return ask?.kind === 'figure' ? (ask.metrics[0]?.id ?? null) : null;
}

async function lookUp(scope: Scope, card: ReportCard, ask: Ask): Promise<Found> {
  if (ask.kind === 'figure') return lookUpFigure(scope, card, ask);
  const { library } = scope;
  const base = { card, ask, figures: [], details: [] };
  if (ask.kind === 'passage') {
    const passages = await findPassages(library, ask, [card]);
    const state = passages.length > 0 ? 'stated' : 'not_stated';
    return { finding: { ...base, state }, remarks: [], passages, reason: 'no-passage', computed: null };
  }
  const details = await library.details({ reports: [card.id], kinds: ask.details });
  if (details.length > 0) {
    const distinct = [...new Map(details.map((detail) => [detail.value, detail])).values()].sort(
      (a, b) => Number(isContact(a)) - Number(isContact(b)),
    );
    const finding: Finding = { ...base, state: 'stated', details: distinct };
    return { finding, remarks: [], passages: [], reason: 'found', computed: null };
  }
  return absent(
    scope,
    { ...base, state: 'not_stated' },
    ask.details[0] ?? '',
    'unstated',
    card.asOf ? [{ code: 'as-of', card }] : [],
  );
}

async function lookUpFigure(scope: Scope, card: ReportCard, ask: FigureAsk): Promise<Found> {
  const figures = await scope.library.figures({ reports: [card.id] });
  const picked = pickFigures(figures, ask);
  const base = { card, ask, figures: [], details: [] };
  if (picked.state === 'stated') {
    const remarks = [
      ...picked.remarks,
      ...figureRemarks(picked.figures, ask),
      ...cumulativeToo(scope, picked.figures, figures),
      ...channelForTotal(picked.figures, figures),
      ...(await doubts(scope.library, picked.figures, scope.chosen.length > 1)),
      ...(await accumulationRemarks(scope.library, picked.figures[0], figures)),
    ];
    const finding: Finding = { ...base, state: 'stated', figures: picked.figures };
    return { finding, remarks, passages: [], reason: 'found', computed: null };
  }
  const share = ask.metrics[0]?.id === 'proactive.share' ? shareOf(figures, ask) : null;
  if (share) {
    const finding: Finding = { ...base, state: 'stated', figures: share.terms, computed: share };
    return { finding, remarks: figureRemarks(share.terms, null), passages: [], reason: 'found', computed: share };
  }
  const about = ask.metrics[0]?.id ?? 'proactive.items';
  if (!ask.counted && !ask.yesNo && ask.topic.length > 0 && ask.loose) {
    const passages = await findPassages(
      scope.library,
      { kind: 'passage', label: ask.label, headings: null, query: ask.topic.join(' ') },
      [card],
    );
    if (passages.length > 0)
      return { finding: { ...base, state: 'stated' }, remarks: [], passages, reason: 'found', computed: null };
  }
  const { says } = placeToLook(about);
  if (ask.yesNo && says !== undefined) {
    const sentence: PassageAsk = { kind: 'passage', label: ask.label, headings: null, query: '', must: says };
    const passages = await findPassages(scope.library, sentence, [card]);
    if (passages.length > 0)
      return { finding: { ...base, state: 'stated' }, remarks: [], passages, reason: 'found', computed: null };
  }
  return absent(scope, { ...base, state: 'not_stated' }, about, picked.state, wholeOf(figures, ask));
}

/** What the report does print of the whole, where the part that was named is not in it. */
function wholeOf(figures: readonly FoundFigure[], ask: FigureAsk): Remark[] {
  if (ask.topic.length === 0 || ask.metrics[0]?.topic.length !== 0 || ask.metrics[0].id === 'proactive.share')
    return [];
  const picked = pickFigures(figures, { ...ask, topic: [], loose: false });
  const total = picked.state === 'stated' ? picked.figures[0] : undefined;
  return total && total.breakdown.length === 0 ? [{ code: 'other-side', figure: total }] : [];
}

async function absent(
  scope: Scope,
  finding: Finding,
  about: string,
  reason: Answer['reason'],
  remarks: Remark[],
): Promise<Found> {
  const { headings, search } = placeToLook(about);
  const named = finding.ask.kind === 'figure' ? finding.ask.topic : [];
  const passages = await whereToLook(scope.library, finding.card, headings, search, named);
  return { finding, remarks, passages, reason, computed: null };
}

/** 784 of 祝塘镇2017 is no slip of the pen: it is what the report prints for all years. A hundred items are no 100%. */
function elsewhere(scope: Scope, first: FoundFigure, claim: number): Remark[] {
  const other = scope.others?.find(
    ({ value, unit, report }) => value === claim && unit === first.unit && report.id === first.report.id,
  );
  return other ? [{ code: 'claim-elsewhere', figure: other }] : [];
}

/** 一共公开多少 may mean the year's or that of all years: where a report prints both, both are said. */
function cumulativeToo(scope: Scope, picked: readonly FoundFigure[], all: readonly FoundFigure[]): Remark[] {
  const first = picked[0];
  if (!first || first.scope === 'cumulative' || first.breakdown.length > 0) return [];
  if (!/一共|总共|总计|共计|截[至止]|年底/u.test(scope.query.text)) return [];
  const other = all.find((f) => f.metric === first.metric && f.scope === 'cumulative' && f.breakdown.length === 0);
  return other ? [{ code: 'cumulative-too', figure: other }] : [];
}

function claims(scope: Scope, figures: readonly FoundFigure[]): Remark[] {
  const { claim, filter } = scope.query;
  const first = figures[0];
  if (!first) return [];
  if (claim !== null) return agrees(scope.query, first.value) ? [] : elsewhere(scope, first, claim);
  return filter
    ? [
        {
          code: 'bound',
          is: filter.is,
          value: filter.value,
          met: meets(first.value, filter.is, filter.value, filter.upTo),
        },
      ]
    : [];
}
