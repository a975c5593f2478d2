import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let pinyin: ((text: string, options: object) => string[]) | undefined;
const known = new Map<string, readonly string[]>();

/** 平翘舌 and 前后鼻音 are heard and typed for one another: zh/z, ch/c, sh/s, ing/in, eng/en. */
function blur(syllable: string): string {
  return syllable.replace(/^([zcs])h/u, '$1').replace(/(?<=[ie])ng$/u, 'n');
}

/** All readings of a character without tones, blurred. The dictionary loads at the first call. */
export function readings(character: string): readonly string[] {
  let result = known.get(character);
  if (!result) {
    const read = pinyin ?? (require('pinyin-pro') as { pinyin: (text: string, options: object) => string[] }).pinyin;
    pinyin = read;
    result = [...new Set(read(character, { toneType: 'none', type: 'array', multiple: true, v: true }).map(blur))];
    known.set(character, result);
  }
  return result;
}

/** Whether two characters can sound alike, tones and blurred initials aside. */
export function soundAlike(a: string, b: string): boolean {
  return a === b || readings(a).some((reading) => readings(b).includes(reading));
}

const most = 16;

/** Every way a short name can sound, at most 16: 棉洋 → mian yang. Names with the same key are homophones. */
export function soundKeys(name: string): readonly string[] {
  let keys = [''];
  for (const character of name) {
    keys = keys.flatMap((key) => readings(character).map((reading) => `${key} ${reading}`)).slice(0, most);
  }
  return keys;
}
