import type { Directory, Mention } from '../places/issuer.ts';
import { withoutNthYear } from './among-years.ts';
import { leavesPlaceOut, leftOutIn } from './left-out.ts';
import { type Misheard, putRight } from './misheard.ts';
import type { Years } from './query.ts';
import { takenBack, withoutSlips } from './slips.ts';
import { everywhere } from './words/operations.ts';
import { findYears } from './years.ts';

/** A question whose places, regions and years are found and taken out. */
export interface Masked {
  readonly mentions: readonly Mention[];
  /** Full paths of regions that are asked over. */
  readonly regions: readonly string[];
  readonly years: Years;
  /** The question without spaces: 甲 for a place, 域 for a region asked over, 〇 for a year. */
  readonly masked: string;
  /** Words of the question that were typed by their sound. */
  readonly misheard: readonly Misheard[];
  /** 第二年: which of one issuer's years that are held, from 1; -1 for the last; null where none is told by its place. */
  readonly nthYear: number | null;
  /** Who, and which years, are taken out of what is asked over; they are in none of the others. */
  readonly leftOut: {
    readonly mentions: readonly Mention[];
    readonly regions: readonly string[];
    readonly years: readonly number[];
  };
}

const overall = new RegExp(everywhere, 'u');
const overalls = new RegExp(everywhere, 'gu');
/** A name at the beginning of a question that the directory does not know. */
const looksLikeName =
  /^(?:请问一?下?|问一?下?|想问一?下?|查一?下?|那么?|在)?(?<name>(?:(?![哪各本该全每这那所几多我你他它的最比和与个公开主动收到]|乡镇)\p{Script=Han}){2,6}?(?:镇|乡|街道|苏木)(?!村信息|街))/u;
/** Looks like a name to the directory, and is none. */
const noName = /^(?:建[镇乡]$|[哪各本该全我这那每某]|所有|我们|你们|他们|咱|一个|几个|两个|多少)/u;

/** Finds who and when in a normalised question. `today` is `YYYY-MM-DD`. */
export function mask(plain: string, directory: Directory, today: string): Masked {
  const found = findMentions(plain, directory);
  const within = found.filter((mention) => isAskedWithin(mention, plain));
  const inside = within.map((mention) => ({
    ...mention,
    end: mention.end + (plain.slice(mention.end).match(inner)?.[0].length ?? 0),
  }));
  const named = found.filter((mention) => !within.includes(mention));
  const gone = takenBack(named, plain);
  const kept = named.filter((mention) => !gone.includes(mention));
  const outside = withoutRegions(blank(blank(plain, gone, ' '), kept, '甲'), kept);
  // Read off the whole text, which the directory has just analysed: a second analysis would cost as much again.
  const regions = directory
    .regions(plain)
    .filter(({ start, end, paths }) => paths.length > 0 && outside.slice(start, end) === plain.slice(start, end));
  const regional = blank(outside, [...regions, ...inside], '域');
  const meant = withoutSlips(regional, today);
  const { rest, isOut, years: leftYears } = takeOut(meant, kept, today);
  const { years, spans } = findYears(rest, today);
  const { text: put, misheard } = putRight(blank(rest, spans, '〇').replace(/\s+/gu, ''));
  const { text, nthYear } = kept.length < 2 ? withoutNthYear(put) : { text: put, nthYear: null };
  const mentions = kept.filter((mention) => !isOut(mention));
  const over = [
    ...regions.map((found) => ({ ...found })),
    ...inside.map((found) => ({ ...found, ...asRegion(found) })),
  ];
  const pathsOf = (out: boolean): string[] => [
    ...new Set(over.filter((region) => isOut(region) === out).flatMap(({ paths }) => paths)),
  ];
  // 除了2018年甲一共多少: over all its other years.
  const others: Years =
    years.kind === 'open' && leftYears.length > 0 && !overall.test(text) ? { kind: 'all', words: '' } : years;
  return {
    mentions,
    misheard,
    regions: pathsOf(false),
    years: others,
    masked: text,
    nthYear,
    leftOut: { mentions: kept.filter(isOut), regions: pathsOf(true), years: leftYears },
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text without what it leaves out, at its length, and what that is. */
function takeOut(
  meant: string,
  mentions: readonly Mention[],
  today: string,
): { readonly rest: string; readonly isOut: (span: Span) => boolean; readonly years: readonly number[] } {
  const stretches = leftOutIn(blank(meant, findYears(meant, today).spans, '〇'));
  const rest = blank(meant, stretches, ' ');
  const isIn = ({ start, end }: Span, span: Span): boolean => start <= span.start && span.start < end;
  const placeOut = leavesPlaceOut(rest);
  const stays = stretches.filter(({ paired }) => paired && !placeOut);
  const years = stretches
    .filter(({ paired }) => !paired || !placeOut)
    .map(({ start, end }) => findYears(meant.slice(start, end), today).years)
    .flatMap((found) => (found.kind === 'said' ? found.years : []));
  // 不算甲2018年，平均多少: the place is asked all the same.
  const asked = mentions.filter((mention) => stays.some((stretch) => isIn(stretch, mention)));
  return {
    rest: blank(rest, asked, '甲'),
    isOut: (span) => stretches.some((stretch) => !stays.includes(stretch) && isIn(stretch, span)),
    years,
  };
}

const inner = /^(?:省|市|县)?(?:境|辖区|范围)?[内里]/u;

const isRegion = (name: string): boolean => /[省市县区州盟旗]$/u.test(name);

/** 福建省内哪个镇, 桐乡市2014年各镇: a region that nothing is held of, asked over. */
function isAskedWithin({ end, candidates }: Mention, plain: string): boolean {
  if (candidates.some(({ held }) => held)) return false;
  // 卢龙有几年的报告: whoever there has reports.
  const listed = /(?:有|哪|几|缺|收录).{0,6}(?:报告|年报)/u.test(plain.slice(end));
  if (listed && candidates.length > 0 && candidates.every(({ issuer }) => isRegion(issuer.name))) return true;
  if (!overall.test(plain)) return false;
  return (
    inner.test(plain.slice(end)) || (candidates.length > 0 && candidates.every(({ issuer }) => isRegion(issuer.name)))
  );
}

function asRegion({ candidates, text }: Mention): { readonly paths: readonly string[] } {
  const paths = candidates.map(({ issuer }) => [issuer.region, issuer.name].filter((part) => part !== '').join('/'));
  return { paths: paths.length > 0 ? paths : [text] };
}

/** 洪梅村, 棉洋县: another kind of place than the one that goes by the name without it. */
function asOtherKind(mention: Mention, plain: string): Mention {
  const next = plain.slice(mention.end).match(/^(?:村|社区|县|市|区)(?![委信级里民政务长内]|公开)/u)?.[0];
  if (next === undefined || /(?:镇|乡|街道)$/u.test(mention.text)) return mention;
  const candidates = mention.candidates.map((one) => ({ ...one, closeness: 'slip' as const }));
  return { ...mention, end: mention.end + next.length, text: mention.text + next, candidates };
}

/** Who is named. 各镇平均 holds no 镇平; a name that nobody bears is a mention without candidates. */
function findMentions(plain: string, directory: Directory): Mention[] {
  const over = [...plain.matchAll(overalls)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const found = directory
    .find(plain)
    .filter(
      ({ start, end, text }) =>
        !noName.test(text) && !over.some((span) => span.start <= start && span.start < end && start < span.end),
    )
    .map((mention) => asOtherKind(mention, plain))
    .filter(
      (mention, _, all) =>
        all.length === 1 || !/^(?:本地)?(?:的)?(?:人|村民|居民|市民|老乡)[,，。!！]/u.test(plain.slice(mention.end)),
    );
  const unknown = found.length > 0 ? null : plain.match(looksLikeName);
  const text = unknown?.groups?.name;
  if (text === undefined || unknown?.index === undefined) return found;
  const start = unknown.index + unknown[0].length - text.length;
  return [{ start, end: start + text.length, text, region: '', candidates: [] }];
}

function blank(text: string, spans: readonly Span[], mark: string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + mark + ' '.repeat(Math.max(0, end - start - 1));
    at = end;
  }
  return out + text.slice(at);
}

/** A region that told a place apart may stand away from its name (五河镇17年公开多少条 岳西): it says nothing else. */
function withoutRegions(text: string, mentions: readonly Mention[]): string {
  return mentions.reduce(
    (rest, { region }) => (region === '' ? rest : rest.replace(region, ' '.repeat(region.length))),
    text,
  );
}
