import type { Problem } from './document.ts';
import { faults } from './faults.ts';

export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly problems: readonly Problem[] }
  | { readonly problem: Problem };

/** Characters met in any Chinese official text, simplified and traditional; rubbish from a wrong decoding has hardly any. */
const everyday = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进等部度家力如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严' +
    '為個國這來時們會發動後過產種實應開還與關務資訊報總級縣鎮鄉處條請業現機',
);

function everydayShare(text: string): number {
  let han = 0;
  let known = 0;
  for (const c of text.slice(0, 20_000)) {
    if (c < '\u3400') continue;
    // Punctuation and full-width forms are no evidence either way.
    if ((c >= '\uff00' && c <= '\uffef') || (c >= '\u3000' && c <= '\u33ff')) continue;
    han++;
    if (everyday.has(c)) known++;
  }
  return han < 20 ? 1 : known / han;
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function damage(text: string): Problem[] {
  const first = text.indexOf('\ufffd');
  return first < 0 ? [] : [faults.damaged(text.split('\ufffd').length - 1, first)];
}

/**
 * Text of bytes: by byte-order mark, else strict UTF-8, else strict GB18030 (which holds GB2312 and GBK).
 * GB18030 accepts almost any bytes, so what it yields must also look like Chinese. The mark is dropped, all else kept.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== null) {
    const text = attempt(mark, bytes);
    return text === null ? { problem: faults.garbled() } : { text, encoding: mark, problems: damage(text) };
  }
  const utf8 = attempt('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', problems: damage(utf8) };
  const gb = attempt('gb18030', bytes);
  const big5 = attempt('big5', bytes);
  const share = gb === null ? 0 : everydayShare(gb);
  if (big5 !== null && everydayShare(big5) > Math.max(0.3, share + 0.15)) return { problem: faults.big5() };
  if (gb === null) return { problem: startsAsUtf8(bytes) ? faults.garbled() : faults.undecodable() };
  if (share < 0.2) return { problem: faults.garbled() };
  return { text: gb, encoding: 'gb18030', problems: damage(gb) };
}

/** Whether the bytes are UTF-8 for a good while before they break: cut in half a character, or glued from two files. */
function startsAsUtf8(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 300));
  return /\p{Script=Han}{4}/u.test(head) && !head.slice(0, 60).includes('\ufffd');
}
