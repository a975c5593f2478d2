import type { Body, Contents } from './contents.ts';
import { createEmbeddedLibrary } from './embedded.ts';
import type { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import { issuerNames } from './names.ts';
import { recently } from './recently.ts';
import { openPassageIndex } from './search.ts';
import { createSegmenter, type Segmenter } from './segmenter.ts';
import { lineSpans, type Manifest, readFacts, readLikenesses, readManifest, readPart } from './snapshot.ts';
import { createTokenizer, type Tokens, tokensOf } from './tokenize.ts';
import { loadWords } from './words.ts';

/** Texts kept parsed: one answer reads the same report several times, and people ask about the same few. */
const BODIES = 100;

/**
 * Opens the index in `dir`. Every part is checked now; texts are parsed when they are quoted, and the search index and
 * the dictionary are loaded at the first search.
 * @param options.segmenter the setting SEGMENTER
 * @throws LibraryError with a clear Chinese sentence: missing, corrupt, of another format, segmenter or word list
 */
export async function openLibrary(dir: string, options: { readonly segmenter?: string } = {}): Promise<Library> {
  const segmenter = await createSegmenter(options.segmenter);
  let manifest = await readManifest(dir);
  for (;;) {
    checkTokens(manifest.tokens, tokensOf(segmenter));
    try {
      return await openParts(dir, manifest, segmenter);
    } catch (fault) {
      // A build may have replaced the index since its manifest was read.
      const now = await readManifest(dir);
      if (now.parts.facts.file === manifest.parts.facts.file) throw fault;
      manifest = now;
    }
  }
}

async function openParts(dir: string, { parts, summary }: Manifest, segmenter: Segmenter): Promise<Library> {
  const [facts, bodies, search, similar] = await Promise.all([
    readPart(dir, parts.facts).then(readFacts),
    readPart(dir, parts.bodies),
    readPart(dir, parts.search),
    readPart(dir, parts.similar),
  ]);
  const lines = lineSpans(bodies);
  const contents: Contents = {
    summary,
    facts,
    body: recently(BODIES, (index): Body => JSON.parse(bodies.toString('utf8', ...lines[index]!))),
    similar: () => readLikenesses(similar),
  };
  return createEmbeddedLibrary(contents, () => {
    segmenter.insert(issuerNames(facts.map(({ card }) => card)));
    return openPassageIndex(JSON.parse(search.toString('utf8')), createTokenizer(segmenter, loadWords()));
  });
}

function checkTokens(index: Tokens, now: Tokens): void {
  if (index.segmenter !== now.segmenter) {
    throw new LibraryError(
      'other-segmenter',
      `索引由分词器 ${index.segmenter} 建立，现在设为 ${now.segmenter}。请运行 npm run ingest 重新建立索引，或把 SEGMENTER 改回 ${index.segmenter}。`,
    );
  }
  if (index.dictionary !== now.dictionary) {
    throw new LibraryError(
      'other-segmenter',
      `索引由 ${index.segmenter} 的词典 ${index.dictionary} 建立，现在的词典是 ${now.dictionary}。请运行 npm run ingest 重新建立索引。`,
    );
  }
  if (index.words !== now.words) {
    throw new LibraryError(
      'other-words',
      '停用词表（data/words/stop-words.txt）在建立索引之后改过。请运行 npm run ingest 重新建立索引。',
    );
  }
}
