import type { FoundFigure } from '../library/library.ts';
import type { FigureAsk } from '../questions/query.ts';
import type { Computed } from './answer.ts';
import { rounded } from './numbers.ts';
import { pickFigures } from './pick.ts';

/** A share that the report does not print, worked out from the part and the total that it does print. */
export function shareOf(figures: readonly FoundFigure[], ask: FigureAsk): Computed | null {
  // A rate of its own (电子化率, 办结率) is no part of the total.
  if (ask.topic.length === 0 || ask.metrics.some((choice) => choice.topic.length > 0)) return null;
  const items = { ...ask, metrics: [{ id: 'proactive.items', topic: [] }], loose: false };
  const part = pickFigures(figures, items);
  const total = pickFigures(figures, { ...items, topic: [] });
  if (part.state !== 'stated' || total.state !== 'stated') return null;
  const [top, bottom] = [part.figures[0], total.figures[0]];
  if (!top || !bottom || part.figures.length > 1 || total.figures.length > 1) return null;
  if (bottom.breakdown.length > 0 || bottom.value === 0 || top.unit !== bottom.unit || top.value > bottom.value)
    return null;
  return { operation: 'share', value: rounded((100 * top.value) / bottom.value), unit: '%', terms: [top, bottom] };
}
