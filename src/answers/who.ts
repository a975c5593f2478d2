import type { Issuer, Place, Query } from '../questions/query.ts';
import { type Answer, answerWith, type Choice, issuerKey, type Remark } from './answer.ts';

/** Whose reports are asked about; or the answer that says why that is not known. */
export type Who =
  | { readonly issuers: readonly Issuer[]; readonly remarks: readonly Remark[]; readonly open: boolean }
  | { readonly stop: Answer };

/** So many issuers can be named in one breath. */
const FEW = 8;
const sure = new Set(['exact', 'short', 'old-name']);

/** Settles the places of a query on issuers that are held, each once: never silently on another place. */
export function settleIssuers(query: Query, held: readonly Issuer[]): Who {
  const issuers: Issuer[] = [];
  const remarks: Remark[] = [];
  for (const place of query.places) {
    const settled = settle(query, place, held);
    if ('stop' in settled) return settled;
    issuers.push(settled.issuer);
    if (settled.remark) remarks.push(settled.remark);
  }
  if (issuers.length > 0) return { issuers: unique(issuers), remarks, open: false };
  const others = withoutExcepted(query, held);
  if (query.regions.length > 0) return inRegions(query, others);
  return { issuers: others, remarks, open: true };
}

/** Everybody but those whom the question leaves out, by name or by region. */
export function withoutExcepted(
  { except = [], exceptRegions = [] }: Query,
  held: readonly Issuer[],
): readonly Issuer[] {
  const gone = new Set(except.map(issuerKey));
  return held.filter((one) => !gone.has(issuerKey(one)) && !exceptRegions.some((path) => isWithin(one.region, path)));
}

function settle(
  query: Query,
  place: Place,
  all: readonly Issuer[],
): { issuer: Issuer; remark: Remark | null } | { stop: Answer } {
  const held = place.candidates.filter((candidate) => candidate.held);
  const elsewhere = place.candidates.some((candidate) => !candidate.held && candidate.closeness === 'exact');
  const exact = held.filter((candidate) => candidate.closeness === 'exact');
  const certain = exact.length > 0 ? exact : held.filter((candidate) => sure.has(candidate.closeness));
  const one = certain[0];
  if (one && certain.length === 1) {
    const issuer = one.issuer;
    if (one.closeness === 'old-name') return { issuer, remark: { code: 'old-name', written: place.text, issuer } };
    const shared = elsewhere && place.region === '';
    return { issuer, remark: shared ? { code: 'one-of-namesakes', issuer } : null };
  }
  if (certain.length > 1)
    return {
      stop: askBack(
        query,
        'which-namesake',
        certain.map((c) => c.issuer),
      ),
    };
  const close = held[0];
  // Another character is no slip of the ear: 洪泽 is not 洪梅, and only the citizen can say.
  if (close && held.length === 1 && !elsewhere && close.closeness !== 'slip') {
    return { issuer: close.issuer, remark: { code: 'corrected-name', written: place.text, issuer: close.issuer } };
  }
  if (close)
    return {
      stop: askBack(
        query,
        'misspelt',
        held.map((c) => c.issuer),
      ),
    };
  const inside = all.filter(
    ({ region }) =>
      place.candidates.some(({ issuer }) => region.split('/').includes(issuer.name)) || isPartOf(region, place),
  );
  const alone = onlyOne(query, inside);
  if (alone) return { issuer: alone, remark: { code: 'old-name', written: place.text, issuer: alone } };
  const [first] = inside;
  if (first) return { stop: askBack(query, 'which-region', inside) };
  const choices = place.nearest.map((issuer): Choice => ({ kind: 'issuer', issuer }));
  // The held one bears the very name, and the region that was said rules it out.
  const namesake = place.nearest.some((issuer) => place.text.startsWith(issuer.name));
  if (choices.length > 0)
    return { stop: answerWith(query, 'unknown_issuer', namesake ? 'namesake-elsewhere' : 'unknown-name', { choices }) };
  if (all.length > FEW) return { stop: answerWith(query, 'unknown_issuer', 'unknown-name') };
  const everybody = all.map((issuer): Choice => ({ kind: 'issuer', issuer }));
  return { stop: answerWith(query, 'unknown_issuer', 'none-near', { choices: everybody }) };
}

/** 北京市密云县: a region that goes by another name today, as the reports that are held name it. */
function isPartOf(region: string, { text, region: around }: Place): boolean {
  const parts = region.split('/');
  const own = parts.indexOf(text);
  return (
    own > 0 && /[市县区旗]$/u.test(text) && (around === '' || parts.slice(0, own).some((part) => around.includes(part)))
  );
}

/** 浙江那个: the one held there, or of several the one that bears the name talked about; null where that is not plain. */
function onlyOne({ onlyThere, sameName }: Query, there: readonly Issuer[]): Issuer | null {
  if (!onlyThere) return null;
  const meant = there.length > 1 ? there.filter(({ name }) => name === sameName) : there;
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

function inRegions(query: Query, held: readonly Issuer[]): Who {
  const issuers = held.filter(({ region }) => query.regions.some((path) => isWithin(region, path)));
  if (issuers.length === 0) {
    const choices = held.slice(0, 3);
    return {
      stop: answerWith(query, 'unknown_issuer', 'nothing-held', {
        choices: choices.map((issuer) => ({ kind: 'issuer', issuer })),
      }),
    };
  }
  const only = onlyOne(query, issuers);
  if (only) return { issuers: [only], remarks: [{ code: 'only-issuer', issuer: only }], open: false };
  const over = query.everywhere || query.operation !== 'value' || query.asks.every((ask) => ask.kind === 'passage');
  if (over) return { issuers, remarks: [], open: false };
  return { stop: askBack(query, 'which-region', issuers) };
}

/** Whether a region lies in another, levels compared from the province down; a missing level is no difference. */
function isWithin(region: string, path: string): boolean {
  return (
    region === path ||
    region.startsWith(`${path}/`) ||
    path.split('/').every((part) => region.split('/').includes(part))
  );
}

/** A question back with the issuers that may be meant. */
export function askBack(query: Query, reason: Answer['reason'], issuers: readonly Issuer[]): Answer {
  return answerWith(query, 'ambiguous', reason, {
    choices: issuers.slice(0, 8).map((issuer) => ({ kind: 'issuer', issuer })),
  });
}

function unique(issuers: readonly Issuer[]): Issuer[] {
  return [...new Map(issuers.map((issuer) => [issuerKey(issuer), issuer])).values()];
}
