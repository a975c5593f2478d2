import type { Problem, Span } from '../../documents/document.ts';
import type { Section } from '../../reports/report.ts';

const fixedForm = /收到和处理政府信息公开申请/u;
/** The sections that hold the form's tables. */
const holding = /主动公开政府信息情况|收到和处理政府信息公开申请|(?=.*行政复议).*行政诉讼/u;

/** Heads of the form's tables: where they stand with numbers and no row was read, the rows are in no order that we know. */
const heads = /信息内容|申请人情况|结果维持/u;

/**
 * Sections of the fixed form that should hold a table and hold nothing readable: its table is a picture, or was lost.
 * @param known where something was read or found unclear
 */
export function missingTables(
  folded: string,
  sections: readonly Section[],
  known: readonly Span[],
): readonly Problem[] {
  if (!sections.some((section) => section.headings.some((heading) => fixedForm.test(heading)))) return [];
  return sections.flatMap((section, i) => {
    const heading = section.headings[0] ?? '';
    if (section.headings.length !== 1 || !holding.test(heading)) return [];
    const next = sections.slice(i + 1).find((s) => s.headings[0] !== heading);
    const end = next?.start ?? folded.length;
    const body = folded.slice(section.start, end).replace(/\s+/gu, '').slice(heading.replace(/\s+/gu, '').length);
    const said = known.some((span) => span.start >= section.start && span.end <= end);
    if (said || (/\d|附件|附表/u.test(body) && !heads.test(body))) return [];
    return [
      {
        code: 'table-missing',
        severity: 'warning' as const,
        message: `“${heading}”下面没有可读的表格（可能是图片，或在转换中打乱、丢失），表中各项按“未写明”处理。`,
        span: { start: section.start, end },
      },
    ];
  });
}
