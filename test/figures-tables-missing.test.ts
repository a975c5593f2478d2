import { describe, expect, it } from 'vitest';
import { missingTables } from '../src/figures/tables/missing.ts';
import { outline } from '../src/reports/outline.ts';

const two = '二、主动公开政府信息情况';
const three = '三、收到和处理政府信息公开申请情况';
const four = '四、政府信息公开行政复议、行政诉讼情况';
const missing = (text: string, known: readonly { start: number; end: number }[] = []) =>
  missingTables(text, outline(text), known).map((p) => [
    text.slice(p.span!.start, p.span!.end).trim(),
    p.code,
    p.severity,
  ]);
const lost = (section: string) => [section, 'table-missing', 'warning'];

describe('a section of the form without a table that can be read', () => {
  it.each([
    ['headings that follow each other', `${two}\n${three}\n${four}\n`, [two, three, four]],
    ['words without a number', `${three}\n详见图片。\n五、问题\n无。`, [`${three}\n详见图片。`]],
    ['heads and numbers, and no row that was read', `${three}\n申请人情况\n1\n2\n`, [`${three}\n申请人情况\n1\n2`]],
    ['heads of table 二', `${two}\n信息内容\n5\n${three}\n见附件。`, [`${two}\n信息内容\n5`]],
    ['heads of table 四', `${three}\n见附件。\n${four}\n结果维持\n5`, [`${four}\n结果维持\n5`]],
  ])('%s', (_, text, sections) => {
    expect(missing(text)).toEqual(sections.map(lost));
  });

  it.each([
    ['numbers in prose', `${three}\n收到申请3件。`],
    ['it points to an annex', `${three}\n见附件。`],
    ['it points to a table behind', `${three}\n见附表。`],
    ['not of the form', `二、主动公开政府信息情况\n三、依申请公开情况\n没有。`],
    ['other sections of the form', `一、总体情况\n无。\n${three}\n见附件。\n五、问题\n无。`],
    ['复议 alone is no table 四', `${three}\n见附件。\n四、行政复议情况\n无。`],
  ])('none: %s', (_, text) => {
    expect(missing(text)).toEqual([]);
  });

  it('where something was read or found unclear, nothing is lost', () => {
    const text = `${two}\n规章\n${three}\n详见图片。`;
    const at = text.indexOf(three);
    expect(missing(text, [{ start: 0, end: at }])).toEqual([lost(`${three}\n详见图片。`)]);
    expect(missing(text, [{ start: at, end: text.length }])).toEqual([lost(`${two}\n规章`)]);
    expect(missing(text, [{ start: at - 1, end: at + 1 }])).toHaveLength(2);
  });

  it('a subsection belongs to its section, and is said once', () => {
    const text = `${three}\n（一）说明\n详见图片。\n（二）表格\n五、问题\n无。`;
    expect(missing(text)).toEqual([lost(text.slice(0, text.indexOf('五、')).trim())]);
    expect(missing(`${three}\n（一）说明\n收到3件。\n五、问题\n无。`)).toEqual([]);
  });

  it('says which section, and that nothing is guessed', () => {
    const text = `${three}\n详见图片。`;
    const [problem] = missingTables(text, outline(text), []);
    expect(problem!.message).toContain(`“${three}”`);
    expect(problem!.message).toContain('未写明');
  });
});
