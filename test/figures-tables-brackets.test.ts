import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';
import { crampedLayouts, layouts, plain, type Rows, short } from './figures-forms.ts';

const read = (text: string) => extract(reportOf(`二、主动公开政府信息情况\n${text}`, 2031)).figures.map(short);
const penalties = (rows: string) => read(`信息内容 | 本年处理决定数量\n${rows}`);

const rows: Rows = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章（制度）', '3', '1', '9'],
  ['行政规范性文件（含镇属部门）', '4', '2', '8'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可（含备案）', '12'],
  ['行政处罚（一般程序）', '7'],
  ['行政强制（本级）', '5'],
  ['信息内容', '本年收费金额（单位：万元）'],
  ['行政事业性收费（含代收）', '4.6'],
];
const wanted = [
  'rules.issued=3',
  'rules.abolished=1',
  'rules.in-force=9',
  'normative.issued=4',
  'normative.abolished=2',
  'normative.in-force=8',
  'licences.decisions=12',
  'penalties.decisions=7',
  'coercions.decisions=5',
  'charges.amount=46000',
];

describe('labels with a few words in brackets', () => {
  it.each(Object.entries({ ...layouts, ...crampedLayouts }))('%s', (_, layout) => {
    expect(plain(read(layout(rows)))).toEqual(plain(wanted));
  });

  it.each([
    ['规章制度', 'rules.in-force'],
    ['规章(制度)', 'rules.in-force'],
    ['规章（本年度）', 'rules.in-force'],
    ['规范性文件（镇）', 'normative.in-force'],
    ['规范性文件（乡镇）', 'normative.in-force'],
    ['规范性文件（件）', 'normative.in-force'],
    ['行政规范性文件（镇政府）', 'normative.in-force'],
    ['行政规范性文件（街道）', 'normative.in-force'],
  ])('%s', (label, metric) => {
    expect(read(`信息内容 | 现行有效件数\n${label} | 6`)).toEqual([`${metric}=6`]);
  });
});

describe('a label that is explained at length', () => {
  it.each(['规章（设区的市（州）制定） | 6', '规章（设区的市制定的）件 | 6', '规章（设区的市\n制定的\n公布的）\n6'])(
    '%s',
    (row) => {
      expect(read(`信息内容 | 现行有效件数\n${row}`)).toEqual(['rules.in-force=6']);
    },
  );
});

describe('a part of a row is not the row', () => {
  it.each([
    '行政处罚（简易程序） | 90',
    '行政处罚（适用简易程序） | 90',
    '行政处罚（适用简易程序的案件） | 90',
    '行政处罚\n（简易程序）\n90',
    '行政处罚（当场） | 90',
    '行政处罚（其中罚款） | 90',
    '行政处罚（罚款） | 90',
  ])('%s', (row) => {
    expect(penalties(row)).toEqual([]);
  });

  it('of two kinds side by side neither is all', () => {
    expect(penalties('行政处罚（一般程序） | 7\n行政处罚（简易程序） | 90')).toEqual([]);
    expect(read('信息内容 | 现行有效件数\n规范性文件（区级） | 6\n规范性文件（街道） | 5')).toEqual([]);
  });

  it('beside the row itself', () => {
    expect(penalties('行政处罚 | 97\n行政处罚（一般程序） | 7')).toEqual(['penalties.decisions=97']);
    expect(penalties('行政处罚（一般程序） | 7\n行政处罚 | 97')).toEqual(['penalties.decisions=97']);
  });

  it('what is told with it is no part', () => {
    expect(penalties('行政处罚（含简易程序） | 97')).toEqual(['penalties.decisions=97']);
  });
});
