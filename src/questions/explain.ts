import { metricsIn } from './figure-asks.ts';
import { mask } from './mask.ts';
import { normalise } from './normalise.ts';
import { operationsIn } from './operations.ts';
import { type ParseContext, parse } from './parse.ts';
import type { Ask, Years } from './query.ts';

/** One slot of a question: what it was taken to be, the words it came from, and what else they might have been. */
export interface SlotExplanation {
  readonly slot: 'intent' | 'place' | 'region' | 'year' | 'asked' | 'operation' | 'filter' | 'claim' | 'corrected';
  readonly value: string;
  /** The words in the question; `''` where nothing was said and a default stands. */
  readonly from: string;
  readonly lost: readonly string[];
}

/** How a question was understood, slot by slot. Pure, like `parse`. */
export function explainQuestion(text: string, context: ParseContext): readonly SlotExplanation[] {
  const query = parse(text, context);
  const { mentions, masked } = mask(normalise(text), context.directory, context.today);
  const asked = query.asks.map(nameOf);
  const operations = operationsIn(masked);
  const won = operations.find(({ operation }) => operation === query.operation);
  const metrics = metricsIn(masked);
  const taken = new Set(query.asks.flatMap((ask) => (ask.kind === 'figure' ? ask.metrics.map(({ id }) => id) : [])));
  return [
    { slot: 'intent', value: query.intent, from: '', lost: [] },
    ...mentions.map(({ text: from, region, candidates }): SlotExplanation => {
      const [first, ...others] = candidates.map(
        ({ issuer, held, closeness }) =>
          `${issuer.region}/${issuer.name} (${closeness}, ${held ? 'held' : 'not held'})`,
      );
      return { slot: 'place', value: first ?? 'nobody known', from: region + from, lost: others };
    }),
    ...query.regions.map((path): SlotExplanation => ({ slot: 'region', value: path, from: '域', lost: [] })),
    yearSlot(query.years),
    {
      slot: 'asked',
      value: asked.join(' + ') || 'nothing',
      from: query.asks.map((ask) => (ask.kind === 'detail' ? ask.details.join(' ') : ask.label)).join(' + '),
      lost: metrics
        .filter(({ metric }) => !taken.has(metric))
        .map(({ metric, words, barred }) => `${metric} (${words}${barred ? ', barred by other words' : ''})`),
    },
    {
      slot: 'operation',
      value: query.operation,
      from: query.operationSaid ? (won?.words ?? '') : '',
      lost: operations.filter((one) => one !== won).map(({ operation, words }) => `${operation} (${words})`),
    },
    ...(query.filter
      ? [{ slot: 'filter', value: `${query.filter.is} ${query.filter.value}`, from: '', lost: [] } as const]
      : []),
    ...(query.misheard ?? []).map(
      ({ written, meant }): SlotExplanation => ({ slot: 'corrected', value: meant, from: written, lost: [] }),
    ),
    ...(query.claim === null ? [] : [{ slot: 'claim', value: String(query.claim), from: '', lost: [] } as const]),
  ];
}

function nameOf(ask: Ask): string {
  if (ask.kind === 'detail') return `detail ${ask.details.join(' ')}`;
  if (ask.kind === 'passage') return `passage ${ask.label}`;
  const metrics = ask.metrics.map(({ id }) => id).join(' or ') || 'any figure';
  const topic = ask.topic.length > 0 ? ` labelled ${ask.topic.join(' and ')}` : '';
  return `${metrics}${topic}${ask.scope === 'cumulative' ? ' of all years' : ''}${ask.assumed ? ' (assumed)' : ''}`;
}

function yearSlot(years: Years): SlotExplanation {
  if (years.kind === 'open') return { slot: 'year', value: 'the latest held', from: '', lost: [] };
  const value =
    years.kind === 'said' ? years.years.join(', ') : years.kind === 'shift' ? `${years.by} year` : years.kind;
  return { slot: 'year', value, from: years.words, lost: [] };
}
