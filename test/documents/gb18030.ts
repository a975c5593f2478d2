/** Bytes by character for all of GBK: Node decodes it but does not encode it. */
const table = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const c = decoder.decode(Uint8Array.of(lead, trail));
    if ([...c].length === 1 && c !== '\ufffd' && !table.has(c)) table.set(c, [lead, trail]);
  }
}

/** Text in GBK. Throws for a character that GBK does not have. */
export function asGbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((c) => {
      if (c < '\x80') return [c.charCodeAt(0)];
      const bytes = table.get(c);
      if (!bytes) throw new Error(`not in GBK: ${c}`);
      return bytes;
    }),
  );
}
