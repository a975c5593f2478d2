import type { Directory, Mention } from '../places/issuer.ts';
import { bareCount, readAsks, withoutFiller } from './asks.ts';
import { readByValue } from './by-value.ts';
import { type Claim, readClaim, readClaimedWords } from './claims.ts';
import { normalise } from './normalise.ts';
import { readOperation } from './operations.ts';
import type { Ask, Intent, Place, Query, Years } from './query.ts';
import { refine } from './refine.ts';
import { contentWords } from './topic.ts';
import { greetings, help, orders, outOfScope, thanks } from './words/chatter.ts';
import { adds, everywhere, refers } from './words/operations.ts';
import { findYears } from './years.ts';

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
  ['help', whole(`(?:${greetings})?[,，]?${help}`)],
];
const strange = new RegExp(outOfScope, 'iu');
const overall = new RegExp(everywhere, 'u');
const overalls = new RegExp(everywhere, 'gu');
const agreeing = whole('是的?|对的?|嗯+|就是|没错|是这个|对对|就这个|yes|好的?|可以');
const referring = new RegExp(refers, 'u');
const adding = new RegExp(adds, 'u');
/** A name at the beginning of a question that the directory does not know. */
const looksLikeName =
  /^(?:请问一?下?|问一?下?|想问一?下?|查一?下?|那么?|在)?(?<name>(?:(?![哪各本该全每这那所几多我你他它的最比和与个公开主动收到]|乡镇)\p{Script=Han}){2,6}?(?:镇|乡|街道|苏木)(?!村信息|街))/u;
/** Looks like a name to the directory, and is none. */
const noName = /^(?:建[镇乡]$|[哪各本该全我这那每某]|所有|我们|你们|他们|咱|一个|几个|两个|多少)/u;

/** Reads a message as a question. Pure and total: any text gives a query, and the same text the same. */
export function parse(text: string, { directory, today }: ParseContext): Query {
  const plain = normalise(text);
  const found = findMentions(plain, directory);
  const within = found.filter((mention) => isAskedWithin(mention, plain));
  const inside = within.map((mention) => ({
    ...mention,
    end: mention.end + (plain.slice(mention.end).match(inner)?.[0].length ?? 0),
  }));
  const mentions = found.filter((mention) => !within.includes(mention));
  const outside = withoutRegions(blank(plain, mentions, '甲'), mentions);
  // Read off the whole text, which the directory has just analysed: a second analysis would cost as much again.
  const regions = directory
    .regions(plain)
    .filter(({ start, end, paths }) => paths.length > 0 && outside.slice(start, end) === plain.slice(start, end));
  const regional = blank(outside, [...regions, ...inside], '域');
  const { years, spans } = findYears(regional, today);
  const masked = blank(regional, spans, '〇').replace(/\s+/gu, '');
  const all = overall.test(masked);
  const many =
    all || regions.length + within.length > 0 || mentions.length > 1 || referring.test(masked) || isMany(years);
  const places = mentions.map((mention) => place(mention, directory));
  const operation = readOperation(masked, many, all);
  const claim = operation.filter ? null : readClaim(masked);
  // Of one place, 哪个部门 asks for a department and not over all of them.
  const framed = places.length === 1 && !operation.said ? masked : operation.rest.replace(overall, ' ');
  const asked = withoutFiller(claim ? framed.replace(claim.words, ' ') : framed)
    .replace(referring, ' ')
    .replace(adding, ' ')
    .replace(/[甲域〇]/gu, ' ');
  const said = claim ? null : readClaimedWords(masked);
  const byValue = all ? null : readByValue(masked);
  const query: Query = {
    text,
    intent: intentOf(plain),
    places,
    rejected: rejectedIn(masked, places),
    regions: [...new Set([...regions, ...within.map(asRegion)].flatMap((region) => region.paths))],
    everywhere: (all || operation.order?.spread === true) && places.length === 0,
    years,
    asks: byValue ? [byValue] : ofUnit(asksOr(readAsks(asked), claim), claim?.unit ?? operation.filter?.unit ?? null),
    operation: byValue ? 'value' : operation.operation,
    operationSaid: byValue === null && operation.said,
    order: operation.order,
    filter: byValue ? null : operation.filter,
    claim: claim?.value ?? null,
    ...(said === null ? {} : { claimedWords: said }),
    adds: adding.test(masked),
    refers: referring.test(masked),
    pick: pickIn(plain),
    agrees: agreeing.test(plain),
    english: (text.slice(0, 500).match(/[a-z]{2,}/giu) ?? []).length > 2,
    recent: [],
    pending: [],
    answered: [],
  };
  return refine(query, masked);
}

const inner = /^(?:省|市|县)?(?:境|辖区|范围)?[内里]/u;

/** 福建省内哪个镇: a region that nothing is held of, asked over. */
function isAskedWithin({ end, candidates }: Mention, plain: string): boolean {
  return !candidates.some(({ held }) => held) && inner.test(plain.slice(end)) && overall.test(plain);
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

function isMany(years: Years): boolean {
  return years.kind === 'all' || (years.kind === 'said' && years.years.length > 1);
}

function blank(text: string, spans: readonly { readonly start: number; readonly end: number }[], mark: string): string {
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

function place(mention: Mention, directory: Directory): Place {
  const held = mention.candidates.some((candidate) => candidate.held);
  return {
    text: mention.text,
    region: mention.region,
    candidates: mention.candidates,
    nearest: held ? [] : directory.nearest(mention.text, 3),
  };
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
    const share = unit === '%' && ask.metrics.some(({ id }) => id === 'proactive.items');
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

function intentOf(plain: string): Intent {
  if (!/[\p{L}\p{N}]/u.test(plain)) return 'empty';
  const found = chatter.find(([, pattern]) => pattern.test(plain));
  if (found) return found[0];
  return strange.test(plain) && contentWords(plain).length > 0 ? 'out_of_scope' : 'ask';
}
