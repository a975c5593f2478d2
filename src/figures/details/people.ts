import { matchesOf } from '../text/needed.ts';
import type { Finder, Found } from './find.ts';
import { isName } from './names.ts';

const post =
  '(?:书记|[镇乡县区市州盟旗省厅局处科股部所站院校队会司]长|组长|秘书长|主任|主席|秘书|委员|常委|[组宣]委|专员|主管|领导|负责人|一把手)';
const role = '(?<role>(?:\\(?常务\\)?)?副组长|组长)';
/** 以…为组长, 由…任组长, …担任副组长; the place where the words about the person end. */
const holding = matchesOf(new RegExp(`(?:任|为|担任|兼任|是)(?:[^,;。:\\n]{0,12}领导小组)?(?:的)?${role}`, 'gu'));
/** 组长由…担任. */
const held = matchesOf(new RegExp(`${role} ?由 ?(?<who>[^;。:\\n]{2,60}?)(?:兼任|担任|任(?=[,;。\\n]))`, 'gu'));
/** 组长：…; what follows is names, perhaps with posts. */
const listed = matchesOf(/(?<![小民])(?<role>(?:常务)?副 ?组 ?长|组 ?长) ?: *(?=(?<names>[^;。:\n]{2,80}))/gu);

/** Where the words about a person begin: behind the last of these. */
const beginning = /^.*(?:以(?!及)|[由,;。:\n]|[任为](?:\(?常务\)?)?副?组长、?)/su;
/** What may stand in front of a post and is none of it. */
const before =
  /^(?:成立了?|组成了?|调整了?|形成了?|明确了?|确定了?|指定了?|实行|并|其中|即|已由?|[我本该](?:[镇乡县区市州旗局委办厅院街]|街道|单位|机关))+/u;
/** Said of how somebody holds the post. */
const manner = /(?:同志|亲自|具体|牵头|挂帅|负责|直接)+$/u;
/** A group beside the leading one: its leader is not who leads the work. */
const otherGroup = /(?:监督|检查|督查|督导|评议|考核|审查|测评|应急|保密)(?:工作)?(?:领导)?小?组/u;

interface Person extends Found {
  /** The group is called 领导小组. */
  readonly leading: boolean;
}

/** 组长 and 副组长 of the leading group: the names when they are given, else the posts, as printed. */
export const peopleFinders: readonly Finder[] = [
  (folded) => leadersFirst([...inClauses(folded), ...inHeldBy(folded)]),
  (folded) => inLists(folded),
];

const kindOf = (position: string): 'leader' | 'deputy' => (position.includes('副') ? 'deputy' : 'leader');

function inClauses(folded: string): readonly Person[] {
  return holding(folded).flatMap((match) => {
    const window = folded.slice(Math.max(0, match.index - 60), match.index);
    const start = match.index - window.replace(beginning, '').length;
    const rest = folded.slice(match.index, match.index + 160).split(/[。;\n]/u, 1)[0]!;
    const group = /(?:领导)?小组|工作组/u.exec(rest.slice(match[0].length));
    if (group && otherGroup.test(rest.slice(0, match[0].length + group.index + group[0].length))) return [];
    const end = match.index + match[0].length;
    const leading = !group || group[0].startsWith('领导');
    return peopleIn(folded, start, match.index).map((value) => ({
      kind: kindOf(match.groups!.role!),
      value,
      start,
      end,
      leading,
    }));
  });
}

function inHeldBy(folded: string): readonly Person[] {
  return held(folded).flatMap((match) => {
    const from = match.index + match[0].indexOf(match.groups!.who!);
    return peopleIn(folded, from, from + match.groups!.who!.length).map((value) => ({
      kind: kindOf(match.groups!.role!),
      value,
      start: match.index,
      end: match.index + match[0].length,
      leading: true,
    }));
  });
}

/** Where a 领导小组 is named, the leader of a 工作小组 beside it is not asked for. */
function leadersFirst(people: readonly Person[]): readonly Found[] {
  const led = people.some((person) => person.leading && person.kind === 'leader');
  return people.filter((person) => person.leading || !led).map(({ leading: _, ...found }) => found);
}

/** Names in 「党委副书记、乡长王明同志」, one a person; where there is none, the post as printed, or nothing. */
function peopleIn(folded: string, start: number, end: number): readonly string[] {
  // 「组成了局长任组长的领导小组」: 成了 is no name.
  const words = folded.slice(start, end).replace(/ /gu, '').replace(before, '');
  const names = words.split(severalPeople).flatMap((part) => nameIn(part) ?? []);
  if (names.length > 0) return names;
  const title = words.replace(manner, '');
  return new RegExp(`^\\p{Script=Han}[\\p{Script=Han}、]{0,18}${post}$|^${post}$`, 'u').test(title) &&
    !/各|位|等|有关|相关|其他|[我本]/u.test(title)
    ? [title]
    : [];
}

/** 和 may stand in a name (李和平): it parts people where a post follows. */
const endsInPost = new RegExp(`${post}$`, 'u');
const severalPeople = new RegExp(`、|(?:以及|和|及|与)(?=\\p{Script=Han}{0,12}${post})`, 'u');
const behindPost = new RegExp(`^(?:.*)${post}(?<name>\\p{Script=Han}{2,5})$`, 'u');
const betweenPosts = new RegExp(
  `${post}(?<name>\\p{Script=Han}{2,3})(?:宣传|组织|统战|政法|纪检|纪委|人武|武装|党委)`,
  'u',
);

/** 谢明局长; before 镇长 or 主任 a place may stand (石门镇长), so only before the posts of a department. */
const beforePost = /^(?<name>\p{Script=Han}{2,3}?)副?[局处科厅]长$/u;

/** The name behind the last post of a part (党政办主任王明), before 同志, before or between posts. */
function nameIn(part: string): string | null {
  const bare = part.replace(manner, '');
  const behind =
    behindPost.exec(bare)?.groups?.name ?? (betweenPosts.exec(bare) ?? beforePost.exec(bare))?.groups?.name;
  // Something may stand between post and name: 书记才能马军.
  const name = behind && [behind, behind.slice(-3), behind.slice(-2)].find(isName);
  if (name) return name;
  return isName(bare) && !endsInPost.test(bare) ? bare : null;
}

/** A run of characters, or a name spread over its line: 王 明. */
const run = /(?<!\p{Script=Han})\p{Script=Han} {1,4}\p{Script=Han}{1,2}(?!\p{Script=Han})|\p{Script=Han}+/gu;

/** 「组长：王 明」「副组长：李强、赵敏（副镇长）」: a line a role. */
function inLists(folded: string): readonly Found[] {
  return listed(folded).flatMap((match) => {
    const names = match.groups!.names!.split(/(?:副 ?)?组 ?长|成 ?员/u, 1)[0]!;
    const from = match.index + match[0].length;
    return [...names.matchAll(run)].flatMap((part) => {
      const words = part[0].replaceAll(' ', '');
      const value = isName(words) && !endsInPost.test(words) ? words : nameIn(words);
      const end = from + part.index + part[0].length;
      return value ? [{ kind: kindOf(match.groups!.role!), value, start: match.index, end }] : [];
    });
  });
}
