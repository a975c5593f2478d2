import type { Directory, Mention } from '../places/issuer.ts';
import { readAmongYears } from './among-years.ts';
import { bareCount, readAsks, withoutFiller } from './asks.ts';
import { readByValue } from './by-value.ts';
import { type Claim, readClaim, readClaimedWords } from './claims.ts';
import { type Masked, mask } from './mask.ts';
import { normalise } from './normalise.ts';
import { readOperation } from './operations.ts';
import type { Ask, Intent, Issuer, Place, Query, Years } from './query.ts';
import { refine } from './refine.ts';
import { contentWords } from './topic.ts';
import { greetings, help, orders, outOfScope, sounds, thanks } from './words/chatter.ts';
import { adds, everywhere, refers } from './words/operations.ts';

export interface ParseContext {
  readonly directory: Directory;
  /** `YYYY-MM-DD`; 去年 is counted from it. */
  readonly today: string;
}

const softEnd = '(?:[啊呀吧呢哦哈嘛吗了~～!！。.,，?？ ]|\\p{Emoji_Presentation})*';
const whole = (words: string): RegExp => new RegExp(`^${softEnd}(?:${words})${softEnd}$`, 'iu');
const chatter: readonly (readonly [Intent, RegExp])[] = [
  ['out_of_scope', new RegExp(orders, 'iu')],
  ['greeting', whole(greetings)],
  ['thanks', whole(thanks)],
  ['empty', whole(sounds)],
  ['help', whole(`(?:${greetings})?[,，]?${help}`)],
];
const commands = new RegExp(orders, 'iu');
const strange = new RegExp(outOfScope, 'iu');
const overall = new RegExp(everywhere, 'u');
const agreeing = whole('是的?|对的?|嗯+|就是|没错|是这个|对对|就这个|yes|好的?|可以');
const referring = new RegExp(refers, 'u');
const adding = new RegExp(adds, 'u');
/** Done with counts, so that what is named is counted (网站和微信加起来). */
const summed: ReadonlySet<Query['operation']> = new Set(['sum', 'mean', 'difference', 'ratio']);
/** Reads a message as a question. Pure and total: any text gives a query, and the same text the same. */
export function parse(text: string, { directory, today }: ParseContext): Query {
  const plain = normalise(text);
  const { mentions, regions, years, masked, misheard, leftOut, nthYear } = mask(plain, directory, today);
  const all = overall.test(masked) || (mentions.length === 0 && leftOut.mentions.length + leftOut.regions.length > 0);
  const many = all || regions.length > 0 || mentions.length > 1 || referring.test(masked) || isMany(years);
  const places = mentions.map((mention) => place(mention, directory, plain));
  const among = mentions.length === 1 && !all ? readAmongYears(masked) : null;
  const operation = among ?? readOperation(masked, many, all);
  const claim = operation.filter ? null : readClaim(masked);
  // Of one place, 哪个部门 asks for a department and not over all of them.
  const framed = (places.length === 1 && !operation.said ? masked : operation.rest.replace(overall, ' ')).trim();
  const asked = withoutFiller(claim ? framed.replace(claim.words, ' ').trimEnd() : framed)
    .replace(referring, ' ')
    .replace(adding, ' ')
    .replace(/较(?=〇)|[甲〇]|(?<![领区流海地全])域(?!名)/gu, ' ')
    .concat(summed.has(operation.operation) && !/多少|几/u.test(operation.rest) ? '多少条' : '');
  const said = claim ? null : readClaimedWords(masked);
  const byValue = all ? null : readByValue(masked);
  const query: Query = {
    text,
    intent: intentOf(plain, text, masked),
    places,
    rejected: rejectedIn(masked, places),
    regions,
    everywhere: (all || operation.order?.spread === true) && places.length === 0,
    years: among && years.kind === 'open' ? { kind: 'all', words: '' } : years,
    ...(among ? { amongYears: true as const } : {}),
    ...(nthYear === null ? {} : { nthYear }),
    asks: byValue ? [byValue] : ofUnit(asksOr(readAsks(asked), claim), claim?.unit ?? operation.filter?.unit ?? null),
    operation: byValue ? 'value' : operation.operation,
    operationSaid: byValue === null && operation.said,
    order: operation.order,
    filter: byValue ? null : operation.filter,
    claim: claim?.value ?? null,
    ...(claim?.range ? { claimRange: claim.range } : {}),
    ...(said === null ? {} : { claimedWords: said }),
    adds: adding.test(masked),
    refers: referring.test(masked),
    pick: pickIn(plain),
    agrees: agreeing.test(plain),
    english:
      (
        text
          .slice(0, 500)
          .replace(/<[^>]*>/gu, ' ')
          .match(/[a-z]{2,}/giu) ?? []
      ).length > 2,
    ...(misheard.length > 0 ? { misheard } : {}),
    ...exceptions(leftOut),
    recent: [],
    pending: [],
    answered: [],
  };
  return refine(query, masked);
}

/** Who, and which years, are not asked about. */
function exceptions({ mentions, regions, years }: Masked['leftOut']): Partial<Query> {
  const except = mentions.flatMap(({ candidates }) =>
    candidates.filter(({ held }) => held).map(({ issuer }) => issuer),
  );
  return {
    ...(except.length > 0 ? { except } : {}),
    ...(regions.length > 0 ? { exceptRegions: regions } : {}),
    ...(years.length > 0 ? { exceptYears: years } : {}),
  };
}

function isMany(years: Years): boolean {
  return years.kind === 'all' || (years.kind === 'said' && years.years.length > 1);
}

function place(mention: Mention, directory: Directory, plain: string): Place {
  const held = mention.candidates.some((candidate) => candidate.held);
  return {
    text: mention.text,
    region: mention.region,
    candidates: mention.candidates,
    nearest: held ? [] : nearestTo(mention, directory, plain),
  };
}

/** Held names near a written one; where none is, the characters before it may belong to it (不|老顿镇). */
function nearestTo({ text, start, end, candidates }: Mention, directory: Directory, plain: string): readonly Issuer[] {
  const near = directory.nearest(text, 3);
  if (near.length > 0 || candidates.length > 0) return near;
  const longer = [1, 2]
    .filter((more) => start >= more)
    .map((more) => directory.nearest(plain.slice(start - more, end), 3));
  return longer.find((found) => found.length > 0) ?? [];
}

/** 洪梅镇是22条吧 names nothing but the count of what is asked most. */
function asksOr(asks: readonly Ask[], claim: Claim | null): readonly Ask[] {
  return asks.length === 0 && claim?.unit === '条' ? bareCount : asks;
}

/** 超过99%吗, 是133条吗: the unit says which of the numbers is held against it. */
function ofUnit(asks: readonly Ask[], unit: string | null): Ask[] {
  if (unit === null) return [...asks];
  return asks.map((ask) => {
    if (ask.kind !== 'figure') return ask;
    const share = unit === '%' && (ask.metrics.length === 0 || ask.metrics.some(({ id }) => id === 'proactive.items'));
    return { ...ask, unit, metrics: share ? [{ id: 'proactive.share', topic: [] }] : ask.metrics };
  });
}

/** 不是甲，是甲: the first is put aside. */
function rejectedIn(masked: string, places: readonly Place[]): string[] {
  const order = [...masked].flatMap((c, i) => (c === '甲' ? [i] : []));
  return places.flatMap((named, i) => {
    const before = masked.slice(0, order[i] ?? 0);
    return /(?:不是|不要|不问|别问|而不是|不看)$/u.test(before) && places.length > 1 ? [named.text] : [];
  });
}

function pickIn(plain: string): number | null {
  const match = plain.match(
    /^(?:选|我选|第)?(?<n>\d|[一二两三四五六七八九])(?:个|号|项|、|\.)?(?:吧|的|那个)?[。.!！]?$/u,
  );
  if (!match?.groups) return null;
  const n = '一二三四五六七八九'.indexOf(match.groups.n as string) + 1;
  return match.groups.n === '两' ? 2 : n > 0 ? n : Number(match.groups.n);
}

function intentOf(plain: string, text: string, masked: string): Intent {
  // Whatever language an order to the bot is given in, it is read before anything is translated.
  if (commands.test(text.slice(0, 2000).normalize('NFKC').replace(/\s+/gu, ' '))) return 'out_of_scope';
  // Words of another language of which none is known ask for nothing in a report.
  if (!/[\p{L}\p{N}]/u.test(plain)) return /\p{L}{2}/u.test(text) ? 'out_of_scope' : 'empty';
  const found = chatter.find(([, pattern]) => pattern.test(plain));
  if (found) return found[0];
  // What a place is called says nothing (医疗保障局), and of a named place everything printed may be counted (社保类几条).
  const printed = masked.includes('甲') && /(?:几|多少)(?:条|件|项|篇|份)|类|信息|占/u.test(masked);
  return strange.test(masked) && !printed && contentWords(plain).length > 0 ? 'out_of_scope' : 'ask';
}
