import { expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

it.each([
  ['行政执法类 暂无 。', '行政执法类 暂无', ['行政执法类']],
  ['人事、征地两类 暂无信息。', '人事、征地两类 暂无信息', ['人事', '征地']],
])('a class of none is quoted with its denial: %s', (clause, quote, labels) => {
  const { figures } = extract(reportOf(`二、主动公开情况\n公开信息30条，其中工作动态20条、公告10条，${clause}`, 2015));
  const nones = figures.filter(({ stated }) => stated === 'none');
  expect(nones.map(({ breakdown }) => breakdown[0]!.label)).toEqual(labels);
  for (const none of nones)
    expect(none).toMatchObject({ quote, value: 0, unit: '条', precision: 'exact', scope: 'year' });
});
