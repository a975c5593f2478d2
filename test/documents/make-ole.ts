/** An OLE compound file with these streams; each is padded to 4096 bytes, so that no small sectors are needed. */
export function makeOle(streams: readonly { readonly name: string; readonly content: Uint8Array }[]): Uint8Array {
  const sector = 512;
  const sizes = streams.map(({ content }) => Math.max(8, Math.ceil(content.length / sector)));
  const total = 1 + sizes.reduce((sum, size) => sum + size, 0);
  const fatSectors = Math.ceil((total + 8) / 127);
  const fat = new Uint32Array((fatSectors * sector) / 4).fill(0xffffffff);
  const file = Buffer.alloc(sector * (1 + fatSectors + total));
  const chain = (first: number, size: number): void => {
    for (let i = 0; i < size; i++) fat[first + i] = i === size - 1 ? 0xfffffffe : first + i + 1;
  };
  for (let i = 0; i < fatSectors; i++) fat[i] = 0xfffffffd;
  const entry = (at: number, name: string, kind: number, first: number, size: number): void => {
    const start = sector * (1 + fatSectors) + at * 128;
    file.write(name, start, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, start + 64);
    file[start + 66] = kind;
    file[start + 67] = 1;
    for (const link of [68, 72, 76]) file.writeUInt32LE(0xffffffff, start + link);
    file.writeUInt32LE(first, start + 116);
    file.writeUInt32LE(size, start + 120);
  };
  chain(fatSectors, 1);
  entry(0, 'Root Entry', 5, 0xfffffffe, 0);
  // The streams hang on one another to the right, in the order that the format asks for: by length, then by letters.
  file.writeUInt32LE(1, sector * (1 + fatSectors) + 76);
  let next = fatSectors + 1;
  streams.forEach(({ name, content }, i) => {
    entry(i + 1, name, 2, next, sizes[i]! * sector);
    if (i + 1 < streams.length) file.writeUInt32LE(i + 2, sector * (1 + fatSectors) + (i + 1) * 128 + 72);
    chain(next, sizes[i]!);
    file.set(content, sector * (1 + next));
    next += sizes[i]!;
  });
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(fatSectors, 44);
  file.writeUInt32LE(fatSectors, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(0xfffffffe, 60);
  file.writeUInt32LE(0xfffffffe, 68);
  for (let i = 0; i < 109; i++) file.writeUInt32LE(i < fatSectors ? i : 0xffffffff, 76 + i * 4);
  Buffer.from(fat.buffer).copy(file, sector);
  return file;
}
