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
  const remedy =
    '请运行 npm install --no-save --yes nodejieba（需要 C++ 编译器），或去掉 SEGMENTER 设置改用默认的分词器。';
  const require = createRequire(import.meta.url);
  try {
    // Only looked for: loading it takes more than a second, which a question about figures need not wait.
    require.resolve('nodejieba/build/Release/nodejieba.node');
  } catch {
    throw new LibraryError('no-segmenter', `SEGMENTER 设为 nodejieba，但没有装好它。${remedy}`);
  }
  // By a name that is no literal: the types must not need the package.
  const name: string = 'nodejieba';
  const { default: nodejieba } = (await import(name)) as { default: Nodejieba };
  return { nodejieba, version: require('nodejieba/package.json').version };
}
