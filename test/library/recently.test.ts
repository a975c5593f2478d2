import { expect, test } from 'vitest';
import { recently } from '../../src/library/recently.ts';

test('computes once for what is asked again, and forgets what was not asked for longest', () => {
  const computed: number[] = [];
  const square = recently(2, (index) => {
    computed.push(index);
    return index * index;
  });
  expect([square(2), square(3), square(2), square(4), square(2), square(3)]).toEqual([4, 9, 4, 16, 4, 9]);
  expect(computed).toEqual([2, 3, 4, 3]);
});
