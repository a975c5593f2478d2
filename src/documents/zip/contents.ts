import { listZip } from './zip.ts';

/** What a zip file is: Office and other formats are zip archives too. `broken`: its directory cannot be read. */
export type ZipContents = 'archive' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ofd' | 'broken';

const inside: readonly (readonly [file: RegExp, contents: ZipContents])[] = [
  [/^word\/document\d*\.xml$/iu, 'docx'],
  [/^xl\/workbook\.(?:xml|bin)$/iu, 'xlsx'],
  [/^ppt\/presentation\.xml$/iu, 'pptx'],
  [/^OFD\.xml$/iu, 'ofd'],
  [/^content\.xml$/iu, 'odt'],
];

/** What the zip is, by the files that its directory names. */
export function contentsOf(bytes: Uint8Array): ZipContents {
  const listing = listZip(bytes);
  if ('problem' in listing) return listing.problem.code === 'document.archive-damaged' ? 'broken' : 'archive';
  const names = listing.entries.map(({ name }) => name);
  const office = names.some((name) => /^(?:\[Content_Types\]\.xml|mimetype|OFD\.xml)$/iu.test(name));
  if (!office) return 'archive';
  return inside.find(([file]) => names.some((name) => file.test(name)))?.[1] ?? 'archive';
}

/** Whether the bytes are a zip of files, and not a document that happens to be packed so. */
export function isArchive(bytes: Uint8Array): boolean {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  return zip && contentsOf(bytes) === 'archive';
}
