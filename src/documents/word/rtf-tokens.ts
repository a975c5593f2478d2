/** One element of rich text. Offsets and names as written; `bytes` are text in the code page that holds there. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] };

const control = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/uy;
const plain = /[^\\{}\r\n\u0080-\u00ff]+/uy;

/**
 * The elements of rich text, its bytes one character each (Latin-1). Bytes of a Chinese code page that stand unescaped are
 * taken in pairs: the second one may look like a brace or a backslash.
 */
export function* rtfTokens(source: string): Generator<RtfToken> {
  for (let at = 0; at < source.length; ) {
    const c = source[at]!;
    if (c === '{' || c === '}') {
      yield c === '{' ? { kind: 'open' } : { kind: 'close' };
      at++;
    } else if (c === '\r' || c === '\n') at++;
    else if (c >= '\x80') {
      const pair = source[at + 1];
      yield { kind: 'bytes', bytes: pair === undefined ? [codeOf(c)] : [codeOf(c), codeOf(pair)] };
      at += 2;
    } else if (c !== '\\') {
      plain.lastIndex = at;
      const words = plain.exec(source)?.[0] ?? c;
      yield { kind: 'bytes', bytes: [...words].map(codeOf) };
      at += words.length;
    } else {
      const next = source[at + 1] ?? '';
      if (next === "'") {
        const byte = Number.parseInt(source.slice(at + 2, at + 4), 16);
        if (!Number.isNaN(byte)) yield { kind: 'bytes', bytes: [byte] };
        at += 4;
        continue;
      }
      control.lastIndex = at + 1;
      const found = control.exec(source);
      if (found) {
        const value = found[2] === undefined ? null : Number(found[2]);
        yield { kind: 'word', name: found[1]!, value };
        at = control.lastIndex;
        // Binary data follows: as many bytes as it says.
        if (found[1] === 'bin' && value !== null && value > 0) at += value;
      } else {
        yield { kind: 'symbol', symbol: next };
        at += 2;
      }
    }
  }
}

function codeOf(c: string): number {
  return c.charCodeAt(0);
}
