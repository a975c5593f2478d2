import {
  type Directories,
  type Meant,
  meantByBare,
  meantByDepartment,
  meantByRegion,
  meantByUnit,
} from './candidates.ts';
import { findNames } from './find-names.ts';
import { fold } from './fold.ts';
import type { Mention } from './issuer.ts';
import { asksOver, type Name, type Reading } from './names.ts';
import { locate } from './regions.ts';
import { segment } from './segment.ts';
import { unstraddle } from './straddle.ts';

/** Region words that stand by themselves, and the paths that they may mean. */
export interface RegionScope {
  readonly start: number;
  readonly end: number;
  readonly paths: readonly string[];
}

export interface Analysis {
  readonly mentions: readonly Mention[];
  readonly regions: readonly RegionScope[];
}

/** Names that make one mention: region words, what they belong to, and region words behind. */
interface Group {
  regions: Name[];
  head: Name | null;
}

/** What may stand between a region and the name that lies in it. */
const between =
  /^(?:的|那个|这个|那边的?|这边的?|下属的?|下辖的?|辖区的?|境内的?|[-/·(（,，]|(?:19|20)?\d\d年度?的?)?$/u;
const textBetween = (reading: Reading, from: number, to: number) => reading.folded.text.slice(from, to);
const startOf = (reading: Reading, name: Name) => reading.tokens[name.from]?.start ?? 0;

/** Joins each name with the regions before it. */
function group(reading: Reading, names: readonly Name[]): Group[] {
  const groups: Group[] = [];
  let open: Name[] = [];
  const close = () => {
    if (open.length > 0) groups.push({ regions: open, head: null });
    open = [];
  };
  for (const name of names) {
    const last = open.at(-1);
    const gap = last ? textBetween(reading, last.end, startOf(reading, name)) : '';
    const joined = last ? between.test(gap) && !(name.kind === 'region' && /\d/u.test(gap)) : true;
    if (!joined) close();
    if (name.kind === 'region') open.push(name);
    else {
      groups.push({ regions: open, head: name });
      open = [];
    }
  }
  close();
  return groups;
}

/** Regions behind a name (石门镇 桐乡的; …公开多少条 岳西) go to it, when the only name has none before it. */
function attachBehind(reading: Reading, groups: Group[]): Group[] {
  const headed = groups.filter((one) => one.head);
  const [only] = headed;
  if (headed.length !== 1 || !only?.head || only.regions.length > 0 || only.head.kind === 'region') return groups;
  const text = reading.folded.text;
  const behind = groups.find((one) => {
    const [first] = one.regions;
    const last = one.regions.at(-1);
    if (one.head || !first || !last || startOf(reading, first) < (only.head?.end ?? 0)) return false;
    const start = startOf(reading, first);
    const apart =
      reading.folded.gaps.has(start) || start === only.head?.end || /[,，(（。?？、的]/u.test(text[start - 1] ?? '');
    const ends = /^(?:的|那个|那边|这边)*(?:(?:19|20)?\d\d年?度?的?)?[)）。.?？!！~,，吗呢啊]*$/u.test(
      text.slice(last.end),
    );
    const enclosed = start - 1 === only.head?.end && text[start - 1] === '(' && text[last.end] === ')';
    const directly = start === only.head?.end && /^(?:的|[,，)）])/u.test(text.slice(last.end));
    const conjoined = /(?:[和与跟及、]|(?<!占)比)$/u.test(text.slice(0, start));
    return !conjoined && (enclosed || (apart && (ends || directly)) || ends) && !asksOver(text, last.end);
  });
  if (!behind) return groups;
  only.regions = behind.regions;
  return groups.filter((one) => one !== behind);
}

function meant(one: Group, words: readonly string[], directories: Directories): Meant {
  const name = one.head;
  if (!name) return meantByRegion(words, directories);
  if (name.kind === 'department')
    return meantByDepartment(name.department ?? name.text, words, name.level ?? '', name.prefix ?? '', directories);
  const meantBy = name.kind === 'bare' ? meantByBare : meantByUnit;
  const found = meantBy(name.text, words, directories);
  if (name.inner === undefined || found.candidates.length > 0) return found;
  // 大石门镇 may be a place that nobody knows: 石门镇 is only what it comes near.
  const inner = meantBy(name.inner, words, directories);
  return {
    candidates: inner.candidates.flatMap((one) => (one.held ? [{ ...one, closeness: 'slip' as const }] : [])),
    namesakes: inner.namesakes,
  };
}

/** Finds who is meant in a text, and the regions that are asked over. */
export function analyse(given: string, directories: Directories): Analysis {
  const folded = fold(given);
  const { lexicon, near } = directories;
  const tokens = unstraddle(segment(folded, lexicon), near, lexicon.words);
  const reading: Reading = { folded, tokens, lexicon, near };
  const origin = (at: number) => folded.origin[at] ?? given.length;
  const span = (from: number, to: number) => ({
    start: origin(from),
    end: to > from ? origin(to - 1) + 1 : origin(from),
  });
  const mentions: Mention[] = [];
  const regions: RegionScope[] = [];
  for (const one of attachBehind(reading, group(reading, findNames(reading)))) {
    const words = one.regions.map((name) => name.text);
    const first = one.regions[0] ?? one.head;
    const last = one.head ?? one.regions.at(-1);
    if (!first || !last) continue;
    const spans = one.regions.map((name) => span(startOf(reading, name), name.end));
    const whole = span(startOf(reading, first), last.end);
    const tailed = last.end > (reading.tokens[last.from]?.end ?? 0);
    if (!one.head && !tailed && asksOver(folded.text, last.end)) {
      const { places } = locate(words, directories.lexicon.gazetteer);
      const paths = places.length > 0 ? places.map(({ path }) => path) : words;
      regions.push({ ...whole, paths: [...new Set(paths)] });
      continue;
    }
    const behind = one.head && one.regions.length > 0 && startOf(reading, first) > startOf(reading, one.head);
    const own = span(startOf(reading, last), last.end);
    const head = one.head ? spans : spans.slice(0, -1);
    const adjoining = behind && first.from === one.head?.to;
    const { candidates, namesakes } = meant(one, words, directories);
    mentions.push({
      start: behind ? own.start : whole.start,
      end: adjoining ? (spans.at(-1)?.end ?? own.end) : own.end,
      text: given.slice(own.start, own.end),
      region: head.map(({ start, end }) => given.slice(start, end)).join(''),
      candidates,
      regionSpans: head,
      namesakes,
    });
  }
  return { mentions, regions };
}
