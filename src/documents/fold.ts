/** Spaces of every width, tabs, and the zero-width marks that web pages leave behind; never a line break. */
const space = /[\t\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/gu;

/** ！ to ～: the full-width forms of ASCII, each 0xFEE0 above its half-width twin. */
const fullWidth = /[\uff01-\uff5e]/gu;

/** Small forms and the one percent sign that have a half-width twin but no fixed distance to it. */
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
};
const small = /[﹐﹑﹒﹔﹕﹖﹗﹙﹚﹪]/gu;

/**
 * The text with full-width digits, letters and punctuation made half-width and every kind of space made ' ', one for one:
 * `fold(t).length === t.length`, so offsets into the fold are offsets into the text. Line breaks, ○ and 〇 are kept.
 * Match on the fold; quote from the text.
 */
export function fold(text: string): string {
  return text
    .replace(space, ' ')
    .replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(small, (c) => smallForms[c] ?? c);
}
