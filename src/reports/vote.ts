import type { Clue } from './clue.ts';
import type { IssuerName } from './issuer-name.ts';
import type { Evidence } from './report.ts';

export interface IssuerVote {
  readonly issuer: string | null;
  readonly region: string;
  readonly evidence: readonly Evidence[];
}

export interface YearVote {
  readonly year: number | null;
  /** Another year that a title, a 统计期 or the first sentence speaks for. */
  readonly doubt: number | null;
  readonly evidence: readonly Evidence[];
}

/** Below this nobody is named for certain: an address alone names a street's place, not the issuer. */
const leastIssuer = 1;
const leastYear = 1.5;

/** The years that reports of this kind can have: the first ones are of 2004 (Shanghai), none is of the future. */
export function isReportYear(year: number, today: string): boolean {
  return year >= 2004 && year <= Number(today.slice(0, 4));
}

/** The issuer for whom most is said, with the region written in front of its name anywhere. Generic names (区民政局) only help. */
export function voteIssuer(clues: readonly Clue[], regionHints: readonly string[]): IssuerVote {
  const mine = clues.filter((c) => c.for === 'issuer');
  const evidence = mine.map((c): Evidence => ({ for: 'issuer', from: c.from, value: c.name.name, weight: c.weight }));
  const weight = new Map<string, number>();
  const generic = mine.filter((c) => c.name.generic);
  // 「区建设局2016年…报告」 names a department: the district of the notices that it cites is not its issuer.
  const department = mine.find((c) => c.from === 'title' && c.name.generic && c.name.kind === 'department');
  for (const clue of mine) {
    if (
      clue.name.generic ||
      (department && !(clue.name.kind === 'department' && shortFor(department.name.name, clue.name.name)))
    )
      continue;
    // 区民政局 in the title speaks for 白塔区民政局 in the text.
    const known = weight.get(clue.name.name);
    const help = known === undefined ? helpFor(clue.name, generic) : 0;
    weight.set(clue.name.name, (known ?? 0) + clue.weight + help);
  }
  const [winner] = [...weight].sort((a, b) => b[1] - a[1]);
  if (!winner || winner[1] < leastIssuer) return { issuer: null, region: '', evidence };
  const [issuer] = winner;
  const named = mine.filter((c) => c.name.name === issuer);
  const paths = named.filter((c) => c.name.region.length > 0);
  const own = paths.map((c) => ({ path: c.name.region.join('/'), weight: c.weight, from: c.from }));
  const isGovernment = named.some((c) => c.name.kind === 'government');
  const hints = regionHints.flatMap((path) => (isGovernment ? aboveOf(path, issuer) : [path]));
  const heard = own.length > 0 ? own : hints.map((path) => ({ path, weight: 0.5, from: 'address' as const }));
  const region = voteRegion(heard);
  const regions = heard.map((r): Evidence => ({ for: 'region', from: r.from, value: r.path, weight: r.weight }));
  return { issuer, region, evidence: [...evidence, ...regions] };
}

/** Half of the heaviest clue that names a body of the kind by a short name that this one may have. */
function helpFor({ name, kind }: IssuerName, generic: readonly (Clue & { readonly for: 'issuer' })[]): number {
  return generic.reduce(
    (most, c) => (c.name.kind === kind && shortFor(c.name.name, name) ? Math.max(most, c.weight / 2) : most),
    0,
  );
}

/**
 * 区民政局 for 白塔区民政局, 市房管局 for 柳河市住房保障和房屋管理局: its characters stand there in
 * their order, and it ends alike. 区 is where the place is: 柳河市国土局白塔区分局.
 */
function shortFor(short: string, long: string): boolean {
  const level = /^[省市州县区旗]/u.exec(short)?.[0] ?? '';
  if (!long.includes(level)) return false;
  let at = -1;
  for (const character of short.slice(level.length)) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return short.at(-1) === long.at(-1);
}

/** A county's own address tells what lies above it, never a district within it. */
function aboveOf(path: string, issuer: string): string[] {
  const names = path.split('/');
  const at = names.indexOf(issuer);
  return at > 0 ? [names.slice(0, at).join('/')] : [];
}

/** The best supported innermost place, in its fullest path. */
function voteRegion(heard: readonly { readonly path: string; readonly weight: number }[]): string {
  const inner = new Map<string, number>();
  for (const { path, weight } of heard) {
    const last = path.split('/').at(-1)!;
    inner.set(last, (inner.get(last) ?? 0) + weight);
  }
  const [best] = [...inner].sort((a, b) => b[1] - a[1]);
  if (!best) return '';
  const full = heard.filter((r) => r.path.split('/').at(-1) === best[0]).sort((a, b) => b.path.length - a.path.length);
  return full[0]!.path;
}

/** The year for which most is said. Clues of one kind count once a year, the heaviest: copies of a title prove no more. */
export function voteYear(clues: readonly Clue[], today: string): YearVote {
  const mine = clues.filter((c) => c.for === 'year' && isReportYear(c.year, today));
  const evidence = mine.flatMap((c): Evidence[] =>
    c.for === 'year' ? [{ for: 'year', from: c.from, value: String(c.year), weight: c.weight }] : [],
  );
  const heaviest = new Map<string, number>();
  for (const e of evidence)
    heaviest.set(`${e.value}/${e.from}`, Math.max(heaviest.get(`${e.value}/${e.from}`) ?? 0, e.weight));
  const weight = new Map<number, number>();
  for (const [key, w] of heaviest)
    weight.set(Number.parseInt(key, 10), (weight.get(Number.parseInt(key, 10)) ?? 0) + w);
  const [first] = [...weight].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!first || first[1] < leastYear) return { year: null, doubt: null, evidence };
  const strong = evidence.find((e) => e.weight >= 4 && Number(e.value) !== first[0]);
  return { year: first[0], doubt: strong ? Number(strong.value) : null, evidence };
}
