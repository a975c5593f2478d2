import { simplified } from './simplify.ts';

/** A text made plain for matching, with the way back to the text as given. */
export interface Folded {
  /** Half-width, simplified, without white space or invisible characters. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the given text. */
  readonly origin: readonly number[];
  /** Offsets into `text` before which white space was dropped. */
  readonly gaps: ReadonlySet<number>;
}

const dropped = /[\s\p{Cf}\p{Cc}\u3000]/u;
const han = /\p{Script=Han}/u;

/** Folds one for one but for white space, which is dropped: 石 门 镇 and 石門鎮 are 石门镇. */
export function fold(given: string): Folded {
  const origin: number[] = [];
  const gaps = new Set<number>();
  let text = '';
  for (let at = 0; at < given.length; at++) {
    const unit = given[at] ?? '';
    const code = unit.charCodeAt(0);
    if (code < 0x80 ? code <= 0x20 || code === 0x7f : dropped.test(unit)) {
      if (/\s/u.test(unit)) gaps.add(text.length);
      continue;
    }
    origin.push(at);
    if (code >= 0xff01 && code <= 0xff5e) text += String.fromCharCode(code - 0xfee0);
    else text += code >= 0x3400 && han.test(unit) ? simplified(unit) : unit;
  }
  return { text, origin, gaps };
}

/** A name as the lexicon keys it: folded, its gaps forgotten. */
export function foldName(name: string): string {
  return fold(name).text;
}
