/** Spaces of every width, tabs, and the zero-width marks that web pages leave behind, first and last of each range; never a line break. */
const spaces: readonly (readonly [first: number, last: number])[] = [
  [0x09, 0x09],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2064],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** Small forms, the one percent sign and the lines of drawn tables, which have a half-width twin but no fixed distance to it. */
const smallForms: Readonly<Record<string, string>> = {
  '﹐': ',',
  '﹑': '、',
  '﹒': '.',
  '﹔': ';',
  '﹕': ':',
  '﹖': '?',
  '﹗': '!',
  '﹙': '(',
  '﹚': ')',
  '﹪': '%',
  '│': '|',
  '┃': '|',
  '║': '|',
};

/** The code that each UTF-16 code is folded to; 0 where it stays. Every text is folded several times: one look-up a character. */
const twins = new Uint16Array(0x10000);
for (const [first, last] of spaces) twins.fill(0x20, first, last + 1);
// ！ to ～, the full-width forms of ASCII, stand each 0xFEE0 above their half-width twins.
for (let code = 0xff01; code <= 0xff5e; code++) twins[code] = code - 0xfee0;
for (const [small, twin] of Object.entries(smallForms)) twins[small.charCodeAt(0)] = twin.charCodeAt(0);

/**
 * The text with full-width digits, letters and punctuation made half-width and every kind of space made ' ', one for one:
 * `fold(t).length === t.length`, so offsets into the fold are offsets into the text. Line breaks, ○ and 〇 are kept.
 * Match on the fold; quote from the text.
 */
export function fold(text: string): string {
  if (text !== last.text) last = { text, folded: foldAnew(text) };
  return last.folded;
}

/** The stages that a report goes through each ask for the fold of its one text: the last is kept. */
let last = { text: '', folded: '' };

function foldAnew(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const twin = twins[text.charCodeAt(i)]!;
    if (twin === 0) continue;
    folded += text.slice(from, i) + String.fromCharCode(twin);
    from = i + 1;
  }
  return folded + text.slice(from);
}
