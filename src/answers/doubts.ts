import type { FoundFigure, Library } from '../library/library.ts';
import type { Remark } from './answer.ts';

/** What the checks of a report found wrong with these figures: said beside them, and no figure is changed for it. `named`: say whose. */
export async function doubts(library: Library, figures: readonly FoundFigure[], named = false): Promise<Remark[]> {
  const remarks = new Map<string, Remark>();
  for (const figure of figures.slice(0, 10)) {
    const report = await library.report(figure.report.id);
    for (const { span, message, severity } of report?.problems ?? []) {
      const touches = span !== undefined && span.start < figure.span.end && figure.span.start < span.end;
      if (touches && severity === 'warning')
        remarks.set(message, { code: 'problem', message, ...(named ? { card: figure.report } : {}) });
    }
  }
  return [...remarks.values()];
}
