import { describe, expect, it } from 'vitest';
import { cutAtWords, wordsFrom } from '../src/figures/tables/vocabulary.ts';

const cut = (chunk: string) => cutAtWords(chunk)?.map(([start, end]) => chunk.slice(start, end)) ?? null;

describe('a row run together', () => {
  it.each([
    ['规章000', ['规章', '000']],
    ['规章,1,0,3', ['规章', '1', '0', '3']],
    ['规章+3', ['规章', '+3']],
    ['规章-3', ['规章', '-3']],
    ['规章—7', ['规章', '—', '7']],
    ['(三)不予公开1.属于国家秘密0000000', ['(三)不予公开', '1.属于国家秘密', '0000000']],
    ['行政许可(含备案)12', ['行政许可(含备案)', '12']],
    ['本年制发件数本年废止件数', ['本年制发件数', '本年废止件数']],
    ['1,2,3,4,5', ['1', '2', '3', '4', '5']],
    ['行政事业性收费3.25万元', ['行政事业性收费', '3.25万元']],
  ])('%s is several cells', (chunk, cells) => {
    expect(cut(chunk)).toEqual(cells);
  });

  it.each([
    ['a word alone', '规章'],
    ['a number alone', '326'],
    ['a number with its thousands', '1,024'],
    ['one behind a label', '规章1,024'],
    ['four numbers may be one', '1,2,3,4'],
    ['a change', '+1,2,3'],
    ['a word that no form has', '规章说明3'],
    ['a comma in front', ',规章3'],
    ['nothing', ''],
  ])('%s is none: %s', (_, chunk) => {
    expect(cut(chunk)).toBeNull();
  });
});

it('the words of the form that begin so', () => {
  expect(wordsFrom('行政许')).toEqual(['行政许可']);
  expect(wordsFrom('规')).toEqual(expect.arrayContaining(['规章', '规范性文件']));
  expect(wordsFrom('甲')).toEqual([]);
  expect(wordsFrom('')).toEqual([]);
});
