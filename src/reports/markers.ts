import { smallNumber } from './small-number.ts';

/** How a heading is numbered. `named` stands without a number: 引言, 附表. */
export type MarkerKind = 'part' | 'named' | 'cn' | 'cn-bracket' | 'digit' | 'digit-bracket' | 'ordinal';

export interface Marker {
  readonly kind: MarkerKind;
  /** Null when the heading has no number. */
  readonly number: number | null;
  /** Length of the marker itself: `（一）` is 3. */
  readonly length: number;
}

interface Rule {
  readonly kind: MarkerKind;
  /** Sticky, on folded text; group `n` holds the number as written. */
  readonly pattern: RegExp;
}

const cn = '[一二三四五六七八九十]';

/** Tried in order at the beginning of a line; the first that fits wins. */
const rules: readonly Rule[] = [
  { kind: 'part', pattern: new RegExp(`第(?<n>${cn}{1,3})(?:部分|章|篇)(?=[ 、:.]|\\p{Script=Han}{0,24}$)`, 'uy') },
  { kind: 'cn-bracket', pattern: new RegExp(`\\( ?(?<n>${cn}{1,3}) ?\\) ?[、.]?`, 'uy') },
  { kind: 'cn-bracket', pattern: new RegExp(`(?<n>${cn}{1,3}) ?\\)[、.]?`, 'uy') },
  { kind: 'cn-bracket', pattern: /(?<n>[㈠-㈩])[、.]?/uy },
  { kind: 'cn', pattern: new RegExp(`(?<n>${cn}{1,3}) ?[、.,](?!${cn}[季月级个类、])`, 'uy') },
  // 「二 主动公开情况」: the mark behind the number is lost; only a short line without a sentence is a heading then.
  { kind: 'cn', pattern: new RegExp(`(?<n>${cn}{1,3}) +(?=\\p{Script=Han}[^。;!?,]{1,24}$)`, 'uy') },
  { kind: 'ordinal', pattern: new RegExp(`(?<n>${cn}{1,2})是(?!否)`, 'uy') },
  { kind: 'ordinal', pattern: new RegExp(`第(?<n>${cn})[,、:](?!${cn})`, 'uy') },
  { kind: 'digit-bracket', pattern: /\( ?(?<n>\d{1,2}) ?\) ?[、.]?/uy },
  { kind: 'digit-bracket', pattern: /(?<n>\d{1,2})\)[、.]?/uy },
  { kind: 'digit-bracket', pattern: /(?<n>[①-⑳⑴-⒇])[、.]?/uy },
  // Not 1.17万条, 2.3%, 2015.1.1 nor a library's page numbers 「1、2、3、」; a year may follow (1.2015年…).
  { kind: 'digit', pattern: /(?<n>\d{1,2}) ?[、.](?! ?\d)/uy },
  { kind: 'digit', pattern: /(?<n>\d{1,2}) ?[、.] ?(?=20\d\d ?年)/uy },
];

const named = /(?<head>引 *言|前 *言|专有名词解释|名词解释|指标解释|附 *[表件录])(?= *:? *$)/uy;
const bareNumber = new RegExp(
  `(?<n>${cn}{1,2})(?=\\p{Script=Han})(?![个项类大级次年月日季条件名人种位方般些时定直切旦])`,
  'uy',
);

function numberOf(written: string): number {
  const first = written.charCodeAt(0);
  if (first >= 0x3220 && first <= 0x3229) return first - 0x3220 + 1;
  if (first >= 0x2460 && first <= 0x2473) return first - 0x2460 + 1;
  if (first >= 0x2474 && first <= 0x2487) return first - 0x2474 + 1;
  return smallNumber(written);
}

/** What the patterns above can begin with: most lines are ruled out by one look. */
const begins = new RegExp(`[第(㈠-㈩①-⑳⑴-⒇\\d引前专名指附]|${cn}`, 'uy');

function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

/**
 * The marker at offset `at` of a folded line, or null. `expected` is the number that an open 一是…二是… list would go on
 * with: only then may its 是 be lost (「二政府信息管理方面」).
 */
export function markerAt(line: string, at: number, expected: number | null): Marker | null {
  if (!match(begins, line, at)) return null;
  for (const { kind, pattern } of rules) {
    const found = match(pattern, line, at);
    if (found) return { kind, number: numberOf(found.groups!.n!), length: found[0].length };
  }
  const head = match(named, line, at);
  if (head) return { kind: 'named', number: null, length: 0 };
  const bare = expected === null ? null : match(bareNumber, line, at);
  if (bare && numberOf(bare.groups!.n!) === expected) {
    return { kind: 'ordinal', number: expected, length: bare[0].length };
  }
  return null;
}

/** Whether a heading without a number gathers what follows it (附表, 附件), or stands beside it (引言). */
export function gathers(heading: string): boolean {
  return heading.startsWith('附');
}
