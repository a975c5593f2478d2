import { cellValue, labelOf, nameOf, type Token } from './cells.ts';
import { baseRows } from './forms.ts';

/** In brackets behind a label: some of what it names, and never the row itself. */
const part = /^其中|^(?!.*(?:含|包括)).*(?:简易程序|当场|除外)/u;
/** In a few words in brackets: what the row counts in all, who counts it, or how; it is the row, unless that stands beside it. */
const whole =
  /^(?:(?:包?含|包括).+|制度|类|事项|案件|合计|总[计数]|[件项条个宗次]|单位:.+|万?元|(?:20\d\d|本)年度?|(?:一般|普通)程序|[^()]{0,8}(?:[省市县区镇乡委局办]|[本市县区镇乡村]级|街道|街办|苏木|政府|机关|部门|单位|办公室))$/u;
const bracket = /^(?<label>[^()]*)\((?<said>.*)\)$/u;

/** How far around a row another one of its name is looked for: rows above and below it in one table. */
const near = 24;
/** Over how many cells a label with a bracket may be broken. */
const mostBroken = 3;

const named = (label: string): string | undefined => baseRows.find(([pattern]) => pattern.test(label))?.[1];

/** Whether a plain row of the same name stands near: then one with a bracket is a part of it, or something beside it. */
function hasOther(tokens: readonly Token[], at: number, base: string): boolean {
  const around = tokens.slice(Math.max(0, at - near), at + near);
  return around.some(
    (token, i) =>
      token.text !== tokens[at]!.text &&
      named(labelOf({ ...token, text: token.text.replace(/\(.*$/u, '') })) === base &&
      around[i + 1] !== undefined &&
      cellValue(around[i + 1]!) !== undefined,
  );
}

/** A row of table 二: its base id, and the index of the last token of its label. */
export interface BaseLabel {
  readonly base: string;
  readonly last: number;
}

/** The row that a label with a bracket names. */
function rowNamed(label: Token, tokens: readonly Token[], at: number): string | undefined {
  const { label: name, said } = bracket.exec(label.text)?.groups ?? {};
  if (name === undefined || part.test(said!)) return undefined;
  const base = whole.test(said!) ? named(labelOf({ ...label, text: name })) : named(nameOf(label));
  return base !== undefined && hasOther(tokens, at, base) ? undefined : base;
}

/**
 * The row of table 二 that the label at a token names, with or without what a bracket says of it.
 * @param words the label up to `last`, put together where it was broken
 */
export function baseRowAt(tokens: readonly Token[], at: number, words: string, last: number): BaseLabel | undefined {
  let text = tokens
    .slice(at, last + 1)
    .map((token) => token.text)
    .join('');
  const behind = tokens[last + 1]?.text ?? '';
  const open = /\([^()]*$/u.test(text);
  const base = named(words);
  if (base !== undefined && !open) {
    const said = /^[^()]*(?=\()/u.test(text)
      ? text.replace(/^[^()]*\(/u, '')
      : /^\((?<said>.*)$/u.exec(behind)?.groups?.said;
    return said !== undefined && part.test(said) ? undefined : { base, last };
  }
  for (let end = last; end < Math.min(last + mostBroken, tokens.length); end++) {
    if (end > last) {
      if (cellValue(tokens[end]!)) break;
      text += tokens[end]!.text;
    }
    const found = text.endsWith(')') ? rowNamed({ ...tokens[at]!, text }, tokens, at) : undefined;
    if (found !== undefined) return { base: found, last: end };
  }
  // What explains the row goes on in cells below, or behind its bracket.
  const explained = part.test(/\((?<said>.*)/u.exec(text)?.groups?.said ?? '') ? undefined : named(nameOf(tokens[at]!));
  return explained === undefined || hasOther(tokens, at, explained) ? undefined : { base: explained, last };
}
