import { createRequire } from 'node:module';
import { LibraryError } from './library-error.ts';
import type { Segmenter } from './segmenter.ts';

interface Nodejieba {
  load(): void;
  /** Despite the name in its types, a true `strict` turns the guess at unknown words (HMM) on. */
  cutForSearch(text: string, strict: boolean): string[];
  insertWord(word: string): boolean;
}

/** nodejieba has one dictionary a process: whose words it holds at the moment. */
let owner: symbol | undefined;

/**
 * The optional segmenter, for those who have installed nodejieba.
 * @throws LibraryError when the package or its compiled part is missing
 */
export async function createNodejiebaSegmenter(): Promise<Segmenter> {
  const { nodejieba, version } = await importNodejieba();
  const self = Symbol('segmenter');
  const inserted: string[] = [];

  const own = (): void => {
    if (owner === self) return;
    // Another library's names would cut the same text in another way: begin again with ours alone.
    nodejieba.load();
    for (const word of inserted) nodejieba.insertWord(word);
    owner = self;
  };

  return {
    name: 'nodejieba',
    dictionary: `nodejieba ${version}`,
    cut(text) {
      own();
      return nodejieba.cutForSearch(text, false);
    },
    insert(words) {
      inserted.push(...words);
      if (owner === self) for (const word of words) nodejieba.insertWord(word);
    },
  };
}

async function importNodejieba(): Promise<{ nodejieba: Nodejieba; version: string }> {
  // By a name that is no literal: the types must not need the package.
  const name: string = 'nodejieba';
  const remedy = '请先运行 npm install --no-save nodejieba（需要 C++ 编译器），或去掉 SEGMENTER 设置改用默认的分词器。';
  try {
    const module = (await import(name)) as { default: Nodejieba };
    module.default.load();
    owner = undefined;
    return { nodejieba: module.default, version: createRequire(import.meta.url)('nodejieba/package.json').version };
  } catch (fault) {
    const missing = (fault as { code?: string }).code === 'ERR_MODULE_NOT_FOUND';
    throw new LibraryError(
      'no-segmenter',
      missing
        ? `SEGMENTER 设为 nodejieba，但没有安装它：${remedy}`
        : `SEGMENTER 设为 nodejieba，但它的编译部分不可用：${remedy}`,
    );
  }
}
