import { expect, test } from 'vitest';
import type { Answer } from '../src/answers/answer.ts';
import { isSameFigure } from '../src/same-figure.ts';

type Given = Parameters<typeof isSameFigure>[1];
const answered = (value: number, unit = '条', precision = 'exact'): Given =>
  ({ figures: [{ value, unit, precision }], computed: null }) as unknown as Answer;

test.each(['47', '47条', '47 件', '应为47条', '四十七', '４７条。'])(
  '%s is the figure that was answered: 47 条',
  (claim) => {
    expect(isSameFigure(claim, answered(47))).toBe(true);
  },
);

test.each(['48', '47元', '47条，另有内网3条', '4.7', '没有写', ''])('%s is another thing than 47 条', (claim) => {
  expect(isSameFigure(claim, answered(47))).toBe(false);
});

test('a bare figure for one that was told as 多 is a change', () => {
  expect(isSameFigure('100', answered(100, '条', 'over'))).toBe(false);
});

test('of two figures that do not agree, the choice of one is a correction', () => {
  const two = { figures: [...answered(22).figures, ...answered(21).figures], computed: null };
  expect(isSameFigure('22', two)).toBe(false);
});
