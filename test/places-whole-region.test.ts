import { expect, test } from 'vitest';
import { wholeRegion } from '../src/places/whole-region.ts';

test.each([
  ['桂东县', '沙田乡', '湖南省/郴州市/桂东县'],
  ['湖南/桂东县', '沙田乡', '湖南省/郴州市/桂东县'],
  ['东莞市', '石龙镇', '广东省/东莞市'],
  ['朝阳区', '来广营地区', '北京市/朝阳区'],
])('%s, of %s, is %s', (path, issuer, whole) => {
  expect(wholeRegion(path, issuer)).toBe(whole);
});

test.each([
  ['湖南省/郴州市/桂东县', '沙田乡', 'told in full'],
  ['朝阳区', '某某街道', 'there are two of them'],
  ['密云县', '不老屯镇', 'an old name'],
  ['桐乡', '石门镇', 'a short name'],
  ['青泽县', '白杨镇', 'not known'],
  ['浙江省/桂东县', '沙田乡', 'contradicts itself'],
  ['北京市/北京市/密云县', '不老屯镇', 'told in full under an old name'],
  ['', '石门镇', 'nothing is told'],
])('%s, of %s, stays: %s', (path, issuer) => {
  expect(wholeRegion(path, issuer)).toBe(path);
});
