import type { Directories } from './candidates.ts';
import { foldName } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Directory, Issuer } from './issuer.ts';
import { createLexicon } from './lexicon.ts';
import { type Analysis, analyse } from './mentions.ts';
import { createNear } from './near.ts';
import { loadWords } from './words.ts';

/** Nobody's question is longer; the rest of a longer text is not searched. */
const longest = 20_000;

/**
 * The directory of the held issuers and the gazetteer's places. Indexes are built at the first question, those of
 * sounds at the first name that is not known; nothing in it changes afterwards, so the same text finds the same.
 */
export function createDirectory(held: readonly Issuer[], gazetteer: Gazetteer): Directory {
  let built: Directories | undefined;
  let last: { readonly text: string; readonly analysis: Analysis } | undefined;
  const directories = () => {
    if (!built) {
      const lexicon = createLexicon(held, gazetteer, loadWords());
      built = { lexicon, near: createNear(lexicon) };
    }
    return built;
  };
  const read = (text: string): Analysis => {
    if (last?.text !== text) last = { text, analysis: analyse(text.slice(0, longest), directories()) };
    return last.analysis;
  };
  return {
    find: (text) => read(text).mentions,
    regions: (text) => read(text).regions,
    nearest: (name, limit) => directories().near.nearest(foldName(name), limit),
  };
}
