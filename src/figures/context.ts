import type { Span } from '../documents/document.ts';
import { findQuantities, type Quantity } from './text/quantities.ts';
import { sinceIn, yearIn } from './text/years-said.ts';

/** A quantity together with the words that say what it counts. Texts are folded, masked and without spaces. */
export interface Counted {
  readonly quantity: Quantity;
  /** From the last boundary or quantity to the number: 其中重大决策类, 我镇主动公开政府信息. */
  readonly before: string;
  /** From the unit to the next boundary or quantity: 依申请公开政府信息申请, 兼职工作人员. */
  readonly after: string;
  /** The comma clause before `before`, when no quantity stands in it; else `''`. */
  readonly previous: string;
  /** Where `previous` begins. */
  readonly previousStart: number;
  /** All of the sentence that stands before the number. */
  readonly lead: string;
  /** What stands directly before `before`: `,` `;` `:` `(` `。`, or `''` after another quantity. */
  readonly boundary: string;
  /** The year that the clause names for the number; null when it names none. */
  readonly year: number | null;
  /** The sentence counts from an earlier year on: 自2008年以来. */
  readonly since: number | null;
  readonly sentence: Span;
  /** From the first word of `before` to the unit: what is quoted. */
  readonly clause: Span;
}

const codesOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((c) => c.charCodeAt(0)));
const clauseEnds = codesOf(',;:()。\n');
const afterEnds = codesOf(',;:()。\n、');
const sentenceEnds = codesOf('\n。!?');
const newline = '\n'.charCodeAt(0);
/** A sentence without an end (a page without punctuation) is cut here: contexts stay small and reading linear. */
const longest = 1200;
/** How much of the words around a number is looked at. */
const reach = { before: 90, after: 40, lead: 400 };
/** 全年共计: words that count nothing by themselves; what they count stands in the clause before. */
const onlyFunction =
  /^(?:全年|年度|本年度?|累计|共计|共有|共|总计|合计|总数|数量|总量|总[条件]数|达到?|为|约|计|细[分化](?:下来|后|为|成)*有?|□)*$/u;
/** A note in brackets between a label and its number: 「主动公开政府信息数（条）：77」, 「公开信息（含转发）412条」. */
const note = /(?<=.)\([^()]{1,16}\)$/u;
/** 「主动公开信息（包括：…等5个栏目）共计6400条」: what stands in brackets between the noun and its count. */
const longNote = /(?<=.)\([^()]+\)(?=(?:共计|总计|合计|共有|共|计|为|有|达|约|:)*$)/u;
/** 「主动公开政府信息数不同渠道和方式公开相同信息计62条」: the form's own note, its bracket and number lost. */
const formsNote = /不同渠道和方式公开相同信息(?=计$)/u;
/** 「区政府（含办公室）各类信息」. */
const midNote = /\([^()]{1,40}\)(?=(?:各类|各项|政府|的)*信息)/gu;
/** 「主动公开政府信息的数量条，累计64条」: the number before 条 was lost, and the clause behind has it. */
export const lostNumber = /(?:(?<=信息|公开|申请|数量?|共)|为)[条件]$/u;
/** 「接待86批132人次」: in how many groups they came says nothing of what is counted. */
const inGroups = /(?<=\p{Script=Han})[\d,]+[余多]?(?:人|批次?|期)(?=(?:共计?|合计|总计|计)?$)/u;
const kinds = /\d+个?(?:大领域|大类|小类|大项|类|领域|种)(?:内容)?(?:[、,]\d+个?小[项类])?/u;
/** 「共6大类，156条」: the number of kinds ends a clause, and the count stands alone. */
const endsInKinds = new RegExp(`${kinds.source}$`, 'u');
/** 「28大项、79小项，共计657条」: what the kinds are divided into is a number of kinds as well. */
const ofKinds = (q: Quantity, before: Quantity | undefined): boolean =>
  /^小[项类]$/u.test(q.unit) && before?.unitClass === 'kind' && q.start - before.end <= 1;
/** 「微信公众账号（1个）发布信息149条」: how many accounts there are stands among the words of the count. */
const accountsCounted = /(?<=账号|账户|公众号|订阅号|视频号|抖音号?|快手号?|微信|微博|网站|新媒体)\(\d+[个家]\)/u;
const allAccountsCounted = new RegExp(accountsCounted, 'gu');
/** 「财政信息（32条）」: the bracket holds no more than how many. */
const bracketEnds = /^\s*(?:[/,、]\s*(?:约?占比?)?\d+(?:\.\d+)?%\s*)?\)/u;
/** 类（12条）、类（9条） */
const joined = /^[、和与]+/u;
/** 专(兼)职人员: a bracket within a word ends nothing. */
const inWord = /^专\([兼、]{1,2}\)(?=职)/u;
/** What is left out of the words that rules read. */
const unread = /[\s?]/u;
const allUnread = new RegExp(unread, 'gu');
const squeeze = (text: string): string => text.replace(allUnread, '');

/** The offset in the text of the character `at` which a count's `lead` has; what `squeeze` left out is stepped over. */
export function placeInLead({ sentence, quantity, lead }: Counted, text: string, at: number): number {
  let place = quantity.start;
  for (let left = lead.length - at; left > 0 && place > sentence.start; ) if (!unread.test(text[--place]!)) left--;
  return place;
}

/** The words of a count's own clause, where those of the clause before were put in front of them. */
export const ownWords = ({ before, previous }: Pick<Counted, 'before' | 'previous'>): string =>
  before.startsWith(previous) ? before.slice(previous.length) : before;

/** Sentences of a stretch of text: up to 。！？ or the end of a line; offsets into the text. Empty lines give none. */
export function sentencesIn(text: string, { start: first, end: last }: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = first;
  for (let i = first; i <= last; i++) {
    const code = i < last ? text.charCodeAt(i) : newline;
    const cut = i - start >= longest && (i === last || !/[\d.]/u.test(text[i]!));
    if (!sentenceEnds.has(code) && !cut) continue;
    // 「共?1340条」: a character that a copy could not show is no end of a sentence.
    if (text[i] === '?' && i < last && /\d/u.test(text[i + 1] ?? '')) continue;
    const end = code === newline ? i : i + 1;
    if (/\S/u.test(text.slice(start, end))) spans.push({ start, end });
    start = i + 1;
  }
  return spans;
}

/**
 * Quantities of one sentence with their contexts, in order.
 * @param text folded and masked
 * @param folded the same before masking, where the years still stand
 */
export function countedIn(text: string, sentence: Span, folded = text): readonly Counted[] {
  const quantities = findQuantities(text.slice(sentence.start, sentence.end))
    .map((q) => ({
      ...q,
      start: q.start + sentence.start,
      end: q.end + sentence.start,
      numberStart: q.numberStart + sentence.start,
    }))
    .map((q, i, all) => (ofKinds(q, all[i - 1]) ? { ...q, unitClass: 'kind' as const } : q));
  return quantities.map((quantity, i) => {
    // 「14大领域内容，共计294小项」: a number of kinds stands among the words of the count, and is no boundary.
    const near = quantities.slice(Math.max(0, i - mostNoted), i);
    const floor =
      near.findLast(
        (q) =>
          q.unitClass !== 'kind' &&
          !isOfAccounts(text, q) &&
          (fillsBracket(text, q) || !inClosedBracket(text, q.end, quantity.start)),
      )?.end ?? (i > mostNoted ? quantities[i - 1]!.end : sentence.start);
    const ceiling = quantities[i + 1]?.start ?? sentence.end;
    const clauseStart = lastBoundary(text, floor, quantity.start);
    const from = Math.max(clauseStart, ofThemAt(text, clauseStart, quantity.start));
    const boundary =
      clauseStart > sentence.start && clauseEnds.has(text.charCodeAt(clauseStart - 1)) ? text[clauseStart - 1]! : '';
    let to = quantity.end;
    while (to < ceiling && !afterEnds.has(text.charCodeAt(to)) && !text.startsWith(ofThem, to))
      to += inWord.exec(text.slice(to, to + 5))?.[0].length ?? 1;
    const previousFrom = boundary ? lastBoundary(text, floor, clauseStart - 1) : from;
    const skip = (boundary === '' && i > 0 ? behindNoted : /\s*/u).exec(text.slice(from, quantity.start))![0].length;
    const previous = boundary ? squeeze(text.slice(previousFrom, clauseStart - 1)).slice(-reach.before) : '';
    const words = squeeze(text.slice(from + skip, quantity.start))
      .replace(allAccountsCounted, '')
      .replace(longNote, '')
      .slice(-reach.before);
    const empty =
      ((boundary === ',' && (words !== '' || endsInKinds.test(previous))) ||
        boundary === ':' ||
        (boundary === '(' && bracketEnds.test(text.slice(quantity.end, quantity.end + 16)))) &&
      previous !== '' &&
      !ofCountBefore(boundary, previousFrom, near) &&
      onlyFunction.test(words);
    const dated = empty || dateOnly.test(previous) ? previousFrom : from;
    const since = sinceIn(folded.slice(sentence.start, quantity.numberStart));
    const named = (empty ? previous.replace(note, '').replace(joined, '').replace(lostNumber, '') + words : words)
      .replace(opensList, ofThem)
      .replace(kinds, '')
      .replace(note, '')
      .replace(midNote, '')
      .replace(formsNote, '')
      .replace(inGroups, '');
    const opened = alone.test(previous) || ofCountBefore(boundary, previousFrom, near);
    const said = opened && !empty && !named.startsWith(ofThem) ? ofThem + named : named;
    return {
      quantity,
      before: said,
      after: squeeze(text.slice(quantity.end, to)).slice(0, reach.after),
      previous,
      previousStart: behindSpace(text, previousFrom),
      lead: squeeze(text.slice(Math.max(sentence.start, quantity.start - reach.lead), quantity.start)),
      boundary,
      year: since === null ? yearIn(folded.slice(dated, quantity.numberStart)) : null,
      since,
      sentence,
      clause: { start: empty ? behindSpace(text, previousFrom) : from + skip, end: quantity.end },
    };
  });
}

/** 「办理4件依申请公开事项：2件…」: what stands before the colon was counted already, and the colon opens a list of it. */
const ofCountBefore = (boundary: string, from: number, near: readonly Quantity[]): boolean =>
  boundary === ':' && near.some(({ end }) => end === from);

const ofThem = '其中';
/** 包括, 主要涉及, 内有, 分为 and 其中有 open a list as 其中 does, and rules know it by that. */
const opensList =
  /^(?:(?:其中|当中|里面)(?:主要)?(?:包括|包含|涵盖|含有?|有|是|为)|内有|里面(?:有)?|(?:细|具体)?分(?:为|成)|(?:内容|类别)?(?:结构|构成|组成)(?:是|为)|依次(?:是|为)|(?:具体|主要)?(?:包括|包含|涵盖|内含|含有?)|主要(?:有|涉及|为|是)|(?:公开|信息)*(?:内容|种类|类别)(?:主要)?(?:包括|包含|涵盖|涉及|有)|分别(?:为|是))(?=[\p{Script=Han}□“]{2}|$)/u;

/** 「其中，」, 「主要包括：」: the comma parts the word from the list that it opens. */
const alone =
  /^(?:其中(?:主要)?(?:包括|有)?|(?:具体|主要)?(?:包括|包含|涵盖|涉及|有)|分别(?:为|是)|具体(?:情况|分类|类别|内容)?(?:为|是|如下)|(?:主要|公开|信息)*(?:类别|分类|内容)(?:情况|统计)?(?:有|为|是|如下|包括)?|按(?:照)?(?:信息)?(?:类别|内容|种类)(?:划?分|统计)(?:类)?|从(?:信息)?(?:类别|内容|种类)(?:上)?看)$/u;

/** Where 其中 opens a clause of its own, whether or not a comma was printed: 「维持9件其中…」, 「全部答复其中公开的8件」. */
function ofThemAt(text: string, from: number, end: number): number {
  const at = text.slice(from, end).lastIndexOf(ofThem);
  // 「3件（其中甲1件）、乙8件」: said in a bracket that is closed again.
  if (at <= 0 || /^[^()]*\)/u.test(text.slice(from + at, end))) return from;
  return /[在于乐]/u.test(text[from + at - 1]!) ? from : from + at;
}

/** 5件和, or with what a bracket says of the number before: 4件（涉及个人隐私1件）、信息不存在4件. */
const behindNoted = /^\s*(?:\([^()]*\)\s*)?(?:(?:[、和与]|及(?!时))\s*)?/u;

/** How many numbers a bracket may hold that stands between a noun and its count; more are no note, and reading stays linear. */
const mostNoted = 6;

/** Whether a place lies in a bracket that closes before `end`. */
function inClosedBracket(text: string, at: number, end: number): boolean {
  const between = text.slice(at, end);
  const close = between.indexOf(')');
  return close >= 0 && !between.slice(0, close).includes('(') && !/[。;]/u.test(between);
}

/** 政策法规类（12条）、规划计划类（9条）: a bracket with nothing else in it is of the name before it. */
const fillsBracket = (text: string, { start, end }: Span): boolean =>
  /\(\s*$/u.test(text.slice(Math.max(0, start - 4), start)) && bracketEnds.test(text.slice(end, end + 16));

const isOfAccounts = (text: string, q: Span): boolean =>
  fillsBracket(text, q) && accountsCounted.test(text.slice(Math.max(0, q.start - 8), q.end + 1));

const behindSpace = (text: string, at: number): number => at + /\s*/u.exec(text.slice(at, at + 200))![0].length;

const dateOnly = /^□+(?:年?度|全年)?$/u;

/** Offset just behind the last clause boundary between `floor` and `end`, or `floor` itself. A closed bracket is no boundary. */
function lastBoundary(text: string, floor: number, end: number): number {
  let depth = 0;
  for (let i = end; i > floor; i--) {
    const code = text.charCodeAt(i - 1);
    if (!clauseEnds.has(code)) continue;
    if (text[i - 1] === ')' && hasOpening(text, floor, i - 1)) depth++;
    else if (depth > 0 && text[i - 1] === '(') depth--;
    else if (depth === 0) return i;
  }
  return floor;
}

const hasOpening = (text: string, floor: number, end: number): boolean => /[(][^)]*$/u.test(text.slice(floor, end));
