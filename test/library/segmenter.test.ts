import { describe, expect, it } from 'vitest';
import { LibraryError } from '../../src/library/library-error.ts';
import { createSegmenter } from '../../src/library/segmenter.ts';
import { createTokenizer } from '../../src/library/tokenize.ts';
import { loadWords, readWords } from '../../src/library/words.ts';

const nodejieba = await createSegmenter('nodejieba').then(
  () => '',
  (fault: Error) => fault.message,
);

for (const name of ['jieba', 'nodejieba']) {
  const absent = name === 'nodejieba' && nodejieba !== '';
  // Optional: cases for it run where somebody has installed it (CI does, where there is a compiler).
  describe.skipIf(absent)(`segmenter ${name}${absent ? ` (skipped: ${nodejieba})` : ''}`, () => {
    it('loses no character of what it cuts', async () => {
      const segmenter = await createSegmenter(name);
      const words = segmenter.cut('本镇认真整理公开目录，方便村民查阅。');
      for (const character of '本镇认真整理公开目录，方便村民查阅。') expect(words.join('')).toContain(character);
    });

    it('gives the words inside long words too, so that 诉讼 finds 行政诉讼', async () => {
      expect((await createSegmenter(name)).cut('行政诉讼')).toEqual(expect.arrayContaining(['诉讼', '行政诉讼']));
    });

    it('keeps inserted names whole, in full and bare, alike in a text and in a short question', async () => {
      const segmenter = await createSegmenter(name);
      segmenter.insert(['砚瓦镇', '砚瓦']);
      expect(segmenter.cut('位于山区的砚瓦镇人民政府')).toEqual(expect.arrayContaining(['砚瓦镇', '砚瓦']));
      expect(segmenter.cut('砚瓦公开多少')).toContain('砚瓦');
    });

    it('does not know the names that another of its kind was taught', async () => {
      const taught = await createSegmenter(name);
      taught.insert(['砚瓦镇', '砚瓦']);
      const other = await createSegmenter(name);
      expect(other.cut('砚瓦公开多少')).not.toContain('砚瓦');
      expect(taught.cut('砚瓦公开多少')).toContain('砚瓦');
    });

    it('does not guess at unknown words: a name it was not taught falls into characters, in any sentence', async () => {
      const segmenter = await createSegmenter(name);
      expect(segmenter.cut('组长夏建辉同志')).toEqual(expect.arrayContaining(['夏', '建', '辉']));
    });

    it('tokenizes numbers, document numbers and Latin whole', async () => {
      const { tokenize } = createTokenizer(await createSegmenter(name), loadWords());
      expect(tokenize('主动公开39条')).toContain('39');
      expect(tokenize('占９９．１７％')).toContain('99.17');
      expect(tokenize('柳政办发〔2015〕26号')).toEqual(expect.arrayContaining(['2015-26号', '26']));
      expect(tokenize('请看 WWW.Example.gov.cn')).toContain('www.example.gov.cn');
    });
  });
}

describe('createSegmenter', () => {
  it('says in Chinese which names it knows when it is given another', async () => {
    await expect(createSegmenter('ictclas')).rejects.toThrow(LibraryError);
    await expect(createSegmenter('ictclas')).rejects.toThrow(/ictclas.*jieba.*nodejieba/u);
  });

  it.skipIf(nodejieba === '')('says how to get nodejieba when it is not installed', () => {
    expect(nodejieba).toMatch(/没有装好.*npm install.*SEGMENTER/u);
  });
});

describe('tokenizer', () => {
  it('treats document numbers alike whatever their brackets are', async () => {
    const { tokenize } = createTokenizer(await createSegmenter(), loadWords());
    const numbers = ['〔2015〕26号', '[2015]26号', '（2015）26号', '【2015】第26号'].map((text) => tokenize(text)[0]);
    expect(new Set(numbers)).toEqual(new Set(['2015-26号']));
  });

  it('leaves no token of a sentence made of question words alone', async () => {
    const { tokenize } = createTokenizer(await createSegmenter(), loadWords());
    expect(tokenize('请问有哪些呢？')).toEqual([]);
  });

  it('widens a question, and no text, by synonyms', async () => {
    const words = readWords('的', '官司 = 行政诉讼');
    const { tokenize, tokenizeQuery } = createTokenizer(await createSegmenter(), words);
    expect(tokenizeQuery('打官司的事')).toEqual(expect.arrayContaining(['官司', '诉讼']));
    expect(tokenize('打官司的事')).not.toContain('诉讼');
    expect(tokenizeQuery('收费的事')).not.toContain('诉讼');
  });

  it('says which synonym line is no rule', () => {
    expect(() => readWords('', '官司 行政诉讼')).toThrow('官司 行政诉讼');
  });
});
