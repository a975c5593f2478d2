import { expect, test } from 'vitest';
import { statusText } from '../src/replies/admin-notices.ts';
import { about } from '../src/replies/citizen-notices.ts';
import { checkedText } from '../src/replies/corrections.ts';
import { cardState } from '../src/replies/staff-notices.ts';

// Early in the morning of the 23rd in China, where it is still the 22nd by UTC.
const at = '2026-11-22T23:39:00.000Z';

test('days and clocks are those of China, on cards, in corrections, and in what is told of the library', () => {
  const correction = { text: '41 条', ground: '', by: '张三', at, quote: null };
  expect(checkedText(correction)).toContain('2026-11-23');
  const card = { kind: 'wrong', asker: 'a', question: '', understood: '', answer: '', reason: '' } as const;
  expect(cardState({ ...card, state: 'right', signed: { by: '张三', at } })).toContain('11-23 07:39');
  expect(about({ reports: 3, built: at })).toContain('2026-11-23 读入');
  const counts = { reports: 3, figures: 9, problems: 0, megabytes: 1, minutes: 1, underWay: 0, openCards: 0 };
  expect(statusText({ ...counts, version: 'a', built: at, segmenter: 'jieba' })).toContain('2026-11-23 07:39 读入');
});

test('a correction of the afternoon bears the same day in both clocks', () => {
  const correction = { text: '41 条', ground: '', by: '张三', at: '2026-11-22T08:00:00.000Z', quote: null };
  expect(checkedText(correction)).toContain('2026-11-22');
});
