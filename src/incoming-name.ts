import { extname } from 'node:path';

/** Characters of a name that are kept; with the extension it stays under the 255 bytes of a file system. */
const LONGEST = 60;
/** What Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * A name that a file may bear in a folder of reports, made of the one that its sender gave it: of no other folder, not
 * hidden, with nothing in it that a file system or a terminal takes for more than a letter.
 */
export function safeName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '_')
    .replace(/^[\s.~_]+|[\s.]+$/gu, '')
    .trim();
  const extension = /^\.[A-Za-z0-9]{1,5}$/u.test(extname(plain)) ? extname(plain) : '';
  const stem = [...plain.slice(0, plain.length - extension.length)].slice(0, LONGEST).join('');
  const name = `${stem === '' ? '报告' : stem}${extension}`;
  // The folder's own words about its files are no report.
  return device.test(name) || name.toLowerCase() === 'sources.json' ? `报告-${name}` : name;
}
