import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let everyday: ReadonlySet<string> | undefined;
let convert: ((text: string) => string) | undefined;
const known = new Map<string, string>();

/** The characters of GB 2312: the simplified script as everybody types it. */
function gb2312(): ReadonlySet<string> {
  const bytes = new Uint8Array(72 * 94 * 2);
  let at = 0;
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      bytes[at++] = row;
      bytes[at++] = cell;
    }
  }
  return new Set(new TextDecoder('gb18030').decode(bytes));
}

function converter(): (text: string) => string {
  const made = convert ?? (require('opencc-js/t2cn') as typeof import('opencc-js')).Converter({ from: 't', to: 'cn' });
  convert = made;
  return made;
}

/**
 * One character in simplified script, one for one so that offsets hold. A character of GB 2312 stays as it is
 * (乾县 is no 干县), so the converter loads only when a question has others.
 */
export function simplified(character: string): string {
  everyday ??= gb2312();
  if (everyday.has(character)) return character;
  let result = known.get(character);
  if (result === undefined) {
    const converted = converter()(character);
    result = converted.length === character.length ? converted : character;
    known.set(character, result);
  }
  return result;
}

/** A text in simplified script, of the same length: every UTF-16 unit stands where it stood. */
export function simplify(text: string): string {
  return text.replace(/[\u3400-\u9fff]/gu, simplified);
}
