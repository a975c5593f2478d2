import { createHash } from 'node:crypto';
import { metricById } from '../figures/metrics.ts';
import { issuerToType } from './names.ts';
import { hasQuestion, suggestionText } from './suggestions.ts';

/** A report as far as a link needs it. */
interface Linked {
  readonly id: string;
  readonly issuer: string;
  readonly region: string;
  readonly year: number;
}

/** What a link's parameter opens. */
export type LinkTarget =
  | { readonly kind: 'answer'; readonly id: string }
  | { readonly kind: 'report'; readonly key: string }
  | { readonly kind: 'figure'; readonly key: string; readonly metric: string };

/** Telegram takes at most 64 of A–Z a–z 0–9 _ - behind `?start=`. */
const LONGEST = 64;

/** Opens an answer that was given. */
export function answerLink(id: string): string {
  return `a_${id}`;
}

/** Opens a report; the same as long as issuer, region and year are. */
export function reportLink(report: Linked): string {
  return `r_${keyOf(report)}`;
}

/** Opens a report's total of a metric; null for a metric that no question of ours is sure to mean. */
export function figureLink(report: Linked, metric: string): string | null {
  const link = `f_${keyOf(report)}_${metric.replaceAll('.', '_')}`;
  return link.length <= LONGEST && figureQuestion(report, metric) !== null ? link : null;
}

/** Reads a parameter; null when it is none of ours. */
export function readLink(parameter: string): LinkTarget | null {
  const answer = /^a_(?<id>[A-Za-z0-9_-]{12})$/u.exec(parameter)?.groups?.id;
  if (answer !== undefined) return { kind: 'answer', id: answer };
  const report = /^r_(?<key>[0-9a-f]{10})$/u.exec(parameter)?.groups?.key;
  if (report !== undefined) return { kind: 'report', key: report };
  const figure = /^f_(?<key>[0-9a-f]{10})_(?<metric>[a-z0-9_-]+)$/u.exec(parameter)?.groups;
  if (figure?.key === undefined || figure.metric === undefined) return null;
  const metric = figure.metric.replaceAll('_', '.');
  return metricById(metric) === undefined ? null : { kind: 'figure', key: figure.key, metric };
}

/** The report that a link's key names, or undefined when it is not held (any more). */
export function linkedReport<Card extends Linked>(cards: readonly Card[], key: string): Card | undefined {
  return cards.find((card) => keyOf(card) === key);
}

/** The question that a report's link opens: what there is to ask about it. */
export function reportQuestion({ issuer, region, year }: Linked): string {
  return `${issuerToType({ name: issuer, region }, 'full')}${year}年`;
}

/** The question that a figure's link opens; null for a metric that has none which is sure to mean it. */
export function figureQuestion({ issuer: name, region, year }: Linked, metric: string): string | null {
  const about = { kind: 'metric', metric } as const;
  return hasQuestion(about) ? suggestionText({ issuer: { name, region }, shared: true, year, about }) : null;
}

function keyOf({ id }: Linked): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 10);
}
