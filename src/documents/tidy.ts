/** Blanks of every width and zero-width marks. */
const blank = /[\s\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/gu;

/** Any space behind a space. Not a run of them: a run of millions is more than a pattern can hold. */
const again = /(?<= ) /gu;

/** 一 as a radical (⼀), 器 as a compatibility form: fonts in PDFs yield them for the everyday character. */
const variants = /[\u2e80-\u2fd5\uf900-\ufaff]/gu;

/** Characters that no text has but that break quotes: controls, private marks of word processors. */
const marks = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufff0-\uffff]/gu;

const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f]';
const wrapped = new RegExp(`(?<=${wide})[ \\t]{0,200}\\r?\\n[ \\t]{0,200}(?=${wide})`, 'gu');

/** Words of a page or a Word file as they are seen: a source's own line breaks are blanks, runs of blanks are one, ends are trimmed. */
export function tidy(words: string): string {
  return words
    .replace(wrapped, '')
    .replace(marks, '')
    .replace(variants, plain)
    .replace(blank, ' ')
    .replace(again, '')
    .trim();
}

/** Radicals that Unicode does not fold itself, or to another country's form, each before its everyday character. */
const radicals = new Map(
  '⼾户⾭青⿈黄⺁厂⺅亻⺆冂⺎兀⺒巳⺓幺⺖忄⺘扌⺙攵⺝月⺞歺⺟母⺠民⺡氵⺣灬⺦丬⺨犭⺩王⺬示⺭礻⺮竹⺰纟⺶羊⺼肉⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟'
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);

/** The everyday character for a radical or a compatibility form. */
export function plain(words: string): string {
  return words.replace(variants, (c) => {
    const folded = radicals.get(c) ?? c.normalize('NFKC');
    return folded.length === 1 ? folded : c;
  });
}

/** Lines of one cell as one: nothing between Chinese characters, a space between numbers and words that must not run together. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((whole, line) => {
    if (whole === '' || line === '') return whole + line;
    return /[\da-z]$/iu.test(whole) && /^[\da-z]/iu.test(line) ? `${whole} ${line}` : whole + line;
  }, '');
}
