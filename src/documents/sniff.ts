/** What a file is, told by its bytes; a name's extension proves nothing (a .doc may be a web page). */
export type Kind =
  | 'text'
  | 'html'
  | 'mht'
  | 'wordml'
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'image'
  | 'rar'
  | 'ceb'
  | 'uof'
  | 'excel'
  | 'shortcut'
  | 'program'
  | 'binary';

const signatures: readonly (readonly [Kind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x42, 0x4d]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rar', [0x1f, 0x8b, 0x08]],
  ['rar', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  // "Founder CEB", "CAJ", "Founder CEBX".
  ['ceb', [0x46, 0x6f, 0x75, 0x6e, 0x64, 0x65, 0x72]],
  ['ceb', [0x43, 0x41, 0x4a, 0x00]],
];

/** Text formats that hold no plain text, by how they begin. */
const foreign: readonly (readonly [Kind, RegExp])[] = [
  ['uof', /^\s*<\?xml[\s\S]{0,400}?<uof:/iu],
  ['excel', /^\s*<\?xml[\s\S]{0,400}?(?:progid="Excel\.Sheet"|<(?:ss:)?Workbook[\s>])/iu],
  ['shortcut', /^\s*\[InternetShortcut\]/iu],
];

const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,600}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|center|div|span|font|table|p|h[1-6]|ul|section|article)[\s>]/iu;
/** A page may begin with rubbish of its server; a text that talks about tags does not name these. */
const htmlInside = /<html[\s>]|<!doctype\s+html|<body[\s>]/iu;
const mhtStart = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?(?:MIME-Version:|Content-Type:\s*multipart\/related)/iu;
const wordmlStart = /^\s*<\?xml[\s\S]{0,800}?(?:progid="Word\.Document"|<w:wordDocument|<pkg:package)/iu;

/** A line that only a program has: 「import json」, 「def pages(year):」, 「const a = 1;」. */
const code =
  /^\s*(?:#!\/|#include\s*[<"]|import\s+[\w*{"'][\w\s.,:*{}"'/@-]*;?\s*$|(?:export\s+)?(?:type|interface)\s+\w+\s*[={<]|from\s+[\w.]+\s+import\s|def\s+\w+\s*\(|class\s+\w+[^\n]*[:{]\s*$|(?:export\s+)?(?:async\s+)?function\s+\w+\s*\(|(?:export\s+)?(?:const|let|var)\s+[\w{[][^\n]*=|package\s+[\w.]+;?\s*$|(?:public|private|static)\s+\w+|(?:return|if|elif|for|while|with)\b[^\n]*[:;{)]\s*$|[A-Za-z_]\w*\s*=\s*[\w"'([{])/u;

/** Whether a text opens as the source of a program. What scripts of a page leave in a copy stands among other lines. */
function isProgram(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '' && !/^\s*(?:\/\/|\/?\*|#(?![!i]))/u.test(line));
  const told = lines.filter((line) => code.test(line)).length;
  return code.test(lines[0] ?? '') && told >= 3 && told * 3 >= lines.length;
}

/** Control bytes that text does not have; tab, line feed, form feed, carriage return, end of file and escape it may. */
function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 26 && byte !== 27;
}

/** The kind of file that these bytes are. Text in UTF-16 counts as text only with its byte-order mark. */
export function sniff(bytes: Uint8Array): Kind {
  for (const [kind, start] of signatures) {
    // BMP's two letters also begin a text ("BM…"); a picture has control bytes right behind them.
    if (start.every((byte, i) => bytes[i] === byte) && (start.length > 2 || hasControl(bytes.subarray(0, 64)))) {
      return kind;
    }
  }
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!utf16 && hasControl(bytes)) return hasLatePdf(bytes) ? 'pdf' : 'binary';
  const raw = new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'latin1').decode(
    bytes.subarray(0, 4096),
  );
  const head = raw.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/u, '');
  if (wordmlStart.test(head)) return 'wordml';
  const found = foreign.find(([, start]) => start.test(head));
  if (found) return found[0];
  if (htmlStart.test(head)) return 'html';
  if (isProgram(head)) return 'program';
  if (htmlInside.test(head)) return 'html';
  if (mhtStart.test(head) && /Content-Type:\s*(?:multipart\/related|text\/html)/iu.test(head)) return 'mht';
  return 'text';
}

/** A stray control byte is forgiven (pages have them), a NUL or more than one in a thousand is not. */
function hasControl(bytes: Uint8Array): boolean {
  let count = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (isControl(byte)) count++;
  }
  return count > bytes.length / 1000 + 2;
}

/** Servers put lines of their own before a PDF now and then; readers allow a thousand bytes of that. */
function hasLatePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
