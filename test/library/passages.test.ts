import { describe, expect, it } from 'vitest';
import { cutPassages } from '../../src/library/passages.ts';
import type { Section } from '../../src/reports/report.ts';

/** Sections as an outline gives them: each with its headings, and the text that it covers. */
function outlined(...parts: readonly (readonly [headings: readonly string[], text: string])[]): {
  text: string;
  sections: Section[];
} {
  let text = '';
  const sections = parts.map(([headings, part]) => {
    const start = text.length;
    text += part;
    return { headings, start, end: text.length };
  });
  return { text, sections };
}

function shown({ text, sections }: { text: string; sections: Section[] }): [section: string, text: string][] {
  return cutPassages(text, sections).map(({ headings, span }) => [
    headings.join(' › '),
    text.slice(span.start, span.end),
  ]);
}

describe('passages', () => {
  it('shows a section without its own heading line, which stands above it', () => {
    expect(shown(outlined([['一、概述'], '一、概述\n我镇成立了领导小组。\n']))).toEqual([
      ['一、概述', '我镇成立了领导小组。'],
    ]);
  });

  it('keeps a heading that runs into its sentence, since the sentence begins there', () => {
    expect(shown(outlined([['一、概述'], '一、概述 我镇成立了领导小组。\n']))).toEqual([
      ['一、概述', '一、概述 我镇成立了领导小组。'],
    ]);
  });

  it('leaves out a heading that only stands above its parts', () => {
    const report = outlined(
      [['二、公开情况'], '二、公开情况\n'],
      [['二、公开情况', '（一）数量'], '（一）数量\n共5条。\n'],
    );
    expect(shown(report)).toEqual([['二、公开情况 › （一）数量', '共5条。']]);
  });

  it('keeps a heading that is all there is of its section: the point itself is in it', () => {
    const report = outlined([['六、问题'], '六、问题\n'], [['六、问题', '1、意识有待加强。'], '1、意识有待加强。\n']);
    expect(shown(report).map(([, text]) => text)).toEqual(['1、意识有待加强。']);
  });

  it('reads the points of one list together, under the heading that they share', () => {
    const report = outlined(
      [['六、问题'], '六、问题\n主要有：\n'],
      [['六、问题', '1、意识不强。'], '1、意识不强。\n'],
      [['六、问题', '2、更新不及时。'], '2、更新不及时。\n'],
      [['七、其他'], '七、其他\n无。\n'],
    );
    expect(shown(report)).toEqual([
      ['六、问题', '主要有：\n1、意识不强。\n2、更新不及时。'],
      ['七、其他', '无。'],
    ]);
  });

  it('does not read topics together that have headings of their own', () => {
    const report = outlined(
      [['二、情况', '（一）申请'], '（一）申请\n收到0件。\n'],
      [['二、情况', '（二）公开'], '（二）公开\n公开5条。\n'],
    );
    expect(shown(report)).toHaveLength(2);
  });

  it('cuts a long section at sentence ends, into pieces that a phone shows, and loses nothing', () => {
    const sentence = '我镇认真整理公开目录，方便村民查阅有关的各类文件。';
    const body = sentence.repeat(40);
    const pieces = shown(outlined([['一、概述'], `一、概述\n${body}\n`])).map(([, text]) => text);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(400);
      expect(piece.endsWith('。')).toBe(true);
    }
    expect(pieces.join('')).toBe(body);
  });

  it('cuts text without any stop too', () => {
    const pieces = shown(outlined([[], '公'.repeat(1000)])).map(([, text]) => text);
    expect(pieces.join('')).toBe('公'.repeat(1000));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(400);
  });

  it('gives nothing for blank sections', () => {
    expect(shown(outlined([[], ' \n　\n'], [['一、'], '']))).toEqual([]);
  });
});
