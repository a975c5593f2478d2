import { joinedPowersIn } from './powers.ts';
import { said } from './rule.ts';

const papers = '(?:政府)?(?:(?<!行政)规章|(?:行政)?规范性文件)';
const joinedPapers = `(?<papers>${papers}(?:[、和及与或]${papers})*)`;
const done = '(?:新?制发|新?制定|新?制作|出台|印发|废止|现行有效)';
/** 「制发、废止规章和规范性文件0件」: each of the verbs is said of each of the papers. */
const verbsFirst = said(
  `(?<cells>${done}(?:[、和及与或并]?(?:${done}|公开|修改|修订|发布))*)(?:的)?${joinedPapers}(?:均|都|各)?(?:{tail})`,
);
const columnHead = `(?:□+年?度?|本年度?|全年|当年)?(?:${done}|发布|新公开|对外公开)总?(?:件数|数量|数)?`;
/** 「规章和规范性文件的制定数、废止数都为0」: the form's rows, then its columns. */
const papersFirst = said(
  `${joinedPapers}的?(?:情况|中)?(?<cells>${columnHead}(?:(?:[、和及与]|以及)${columnHead})*)(?:均|都|各|皆)?(?:{tail})`,
);
const columns = [
  [/制发|制定|制作|出台|印发|发布/u, 'issued'],
  [/废止/u, 'abolished'],
  [/现行有效/u, 'in-force'],
  [/新公开/u, 'newly-disclosed'],
  [/对外公开/u, 'disclosed-total'],
] as const;

/** The metrics of which one nought is said together: 「行政处罚、行政强制0件」. A number above it would be their sum. */
export function joinedNoughts(before: string): readonly string[] {
  const words = (verbsFirst.exec(before) ?? papersFirst.exec(before))?.groups;
  if (!words) return joinedPowersIn(before);
  // 「规章和规范性文件发布0条」 may be a class of what was disclosed.
  if (/^发布(?:件数|数量|数)?$/u.test(words.cells!)) return [];
  const bases = [/规章/u.test(words.papers!) && 'rules', /规范性/u.test(words.papers!) && 'normative'].filter(Boolean);
  return bases.flatMap((base) =>
    columns.filter(([cell]) => cell.test(words.cells!)).map(([, name]) => `${base}.${name}`),
  );
}

const published = said(
  '(?:(?<normative>规范性文件)|(?<!行政)规章)(?:的)?(?:发布|印发|公布)(?:件数|数量|数)?(?:{tail})',
);
const thenAbolished = /^[,、;]?(?:已)?(?:废止|宣布失效)(?:件数|数量|数)?(?:了|共|为|:)*\d/u;

/**
 * 「规范性文件发布2条，废止1条」: issued, since some were abolished; without that 发布 may be a class of what was disclosed.
 * @param rest what follows the quantity in its sentence
 */
function issuedBesideAbolished(before: string, rest: string): string | null {
  const words = published.exec(before)?.groups;
  return words && thenAbolished.test(rest.replace(/\s/gu, ''))
    ? `${words.normative ? 'normative' : 'rules'}.issued`
    : null;
}

const column = said(
  '^(?:□|[本全当今]年|年?度|[我本][局镇乡办委县区市]|共|新)*(?:(?<issued>制发|制定|出台)|(?<abolished>废止))(?:了)?(?:件数|数量|数)?(?:{tail})',
);
const thenInForce =
  /^[,、;](?:废止(?:了|共|为|件数)*\d+[件个项份部][,、;])?现行有效(?:的|件数|共|为)*(?:\d+[件个项份部])?的?(?:(?<normative>(?:行政)?规范性文件)|(?:政府)?规章(?!制度))/u;

/**
 * 「制发2件、废止1件、现行有效规范性文件8件」: what is counted is named behind the last of the form's columns.
 * @param rest what follows the quantity in its sentence
 */
function columnOfPaperBehind(before: string, rest: string): string | null {
  const cell = column.exec(before)?.groups;
  const paper = cell && thenInForce.exec(rest.replace(/\s/gu, ''))?.groups;
  return paper ? `${paper.normative ? 'normative' : 'rules'}.${cell.issued ? 'issued' : 'abolished'}` : null;
}

/** The column of the form that a count is of, where the words behind it tell: see the two above. */
export const columnOfPaper = (before: string, rest: string): string | null =>
  issuedBesideAbolished(before, rest) ?? columnOfPaperBehind(before, rest);
