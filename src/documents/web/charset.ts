import { type Decoded, decode } from '../decode.ts';
import { faults } from '../faults.ts';

const declared =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*(?<name>[a-z0-9_-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["'](?<xml>[a-z0-9_-]+)/iu;

/** The encoding that a page's own first lines (or the wrapper's header) name, in small letters; gb2312 and gbk mean gb18030. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const groups = declared.exec(head)?.groups;
  return groups?.name ?? groups?.xml ?? null;
}

function known(name: string): string | null {
  const plain = name.toLowerCase();
  if (/^(?:gb2312|gbk|gb18030|gb_2312-80|x-gbk|cp936|hz-gb-2312)$/u.test(plain)) return 'gb18030';
  if (/^utf-?8$/u.test(plain)) return 'utf-8';
  if (/^big5/u.test(plain)) return 'big5';
  return /^utf-?16/u.test(plain) ? 'utf-16le' : null;
}

/** A declared encoding is believed with up to this share of broken characters: one bad byte must not lose a report. */
const tolerance = 0.005;

/**
 * A page's text. A mark or strict UTF-8 goes before what the page declares (pages are converted and keep their old
 * declaration); the declaration goes before guessing.
 */
export function decodePage(bytes: Uint8Array, header: string | null): Decoded {
  const name = known(header ?? '') ?? known(declaredIn(bytes) ?? '');
  const guessed = decode(bytes);
  const sure = 'text' in guessed && guessed.encoding !== 'gb18030';
  if (name === null || sure) return guessed;
  if (name === 'big5') return { problem: faults.big5() };
  const text = new TextDecoder(name).decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  if (broken > text.length * tolerance) return guessed;
  const problems = broken === 0 ? [] : [faults.damaged(broken, text.indexOf('\ufffd'))];
  return { text, encoding: name, problems };
}
