import type { Section } from '../reports/report.ts';
import type { Candidate } from './candidate.ts';
import { askedBy } from './requests/asked.ts';
import { findQuantities, type Quantity } from './text/quantities.ts';

/** A section under a heading of its own line that says no more than a few words. */
const short = /^[^\n]+\n\s*(?<body>[^\n]{1,24})\s*$/u;
const withoutWords = /^(?:□|全年|年度|本年度?|共计?|合计|累计|总数|数量|为|:)*$/u;
/** A report of the statutory form has tables in such sections, and what is left of a lost one is no answer. */
const form = /收到和处理政府信息公开申请/u;

/**
 * Counts that are all that their section says: 「三、依申请公开⏎0件。」, 「四、收费情况⏎0元」.
 * @param masked folded and masked; offsets of the result are into it
 */
export function bareCountsIn(masked: string, sections: readonly Section[]): readonly Candidate[] {
  if (sections.some(({ headings }) => headings.some((heading) => form.test(heading)))) return [];
  return sections.flatMap(({ start, end, headings }) => {
    const words = masked.slice(start, Math.min(end, start + 200));
    const body = end - start <= 200 ? short.exec(words)?.groups?.body : undefined;
    if (!body) return [];
    const from = start + words.lastIndexOf(body);
    const [quantity, another] = findQuantities(body);
    if (!quantity || another || !isAll(body, quantity)) return [];
    const metrics = askedBy(headings.at(-1) ?? '').filter((metric) => fits(metric, quantity));
    if (quantity.value > 0 && (metrics.length > 1 || quantity.unit === '')) return [];
    return metrics.map((metric) => ({
      metric,
      breakdown: [],
      value: quantity.value,
      unit: quantity.unit,
      precision: quantity.precision,
      stated: 'count' as const,
      span: { start: from + quantity.start, end: from + quantity.end },
      rule: 'count.under-heading',
      strength: 0 as const,
      accumulation: 'none' as const,
      from: 'prose' as const,
    }));
  });
}

const isAll = (body: string, { start, end }: Quantity): boolean =>
  withoutWords.test(body.slice(0, start).replace(/\s/gu, '')) && /^[。;.\s]*$/u.test(body.slice(end));

const fits = (metric: string, { unit, unitClass }: Quantity): boolean =>
  unit === '' ||
  (metric.startsWith('fees.') ? unitClass === 'money' : ['item', 'case', 'time', 'view'].includes(unitClass));
