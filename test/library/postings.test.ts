import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { collectPostings } from '../../src/library/postings.ts';
import { searchOptions } from '../../src/library/search.ts';

it('collects just what MiniSearch would by adding the entries one by one', () => {
  const entries = [
    { id: '0:0', words: ['公开', '信息', '公开', '41'] },
    { id: '0:1', words: ['诉讼', '行政诉讼', 'constructor'] },
    { id: '1:0', words: ['公开', '行政'] },
    { id: '1:1', words: [] },
  ];
  const index = new MiniSearch(searchOptions);
  for (const { id, words } of entries.filter(({ words }) => words.length > 0))
    index.add({ id, words: words.join('\n') });
  const own = index.toJSON();
  const { index: collected, frequencies } = collectPostings(
    entries.filter(({ words }) => words.length > 0),
    'words',
  );
  const sorted = (saved: typeof own): unknown => ({ ...saved, index: [...saved.index].sort() });
  expect(JSON.parse(JSON.stringify(sorted(collected)))).toEqual(
    JSON.parse(JSON.stringify({ ...(sorted(own) as object), storedFields: {} })),
  );
  expect(new Map(frequencies).get('公开')).toBe(2);
  const loaded = MiniSearch.loadJS(collected, searchOptions);
  expect(loaded.search('公开')).toEqual(index.search('公开'));
});

it('makes an index of nothing that can be searched', () => {
  const { index } = collectPostings([], 'words');
  expect(MiniSearch.loadJS(index, searchOptions).search('公开')).toEqual([]);
});
