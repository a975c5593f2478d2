import type { Candidate, Refiner } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { cameIn } from '../rules/request-words.ts';

const government =
  '[省市县区州旗盟镇乡]?(?:人民)?政府(?:本级|办公?[厅室]|办(?![理公结复]))?|[省市县区州旗盟](?:本级|级政府|级层面)';
const departments =
  '(?:各|其[他它余]|全部|所属|下属|[省市县区州旗盟](?:政府)?[直属级])?(?:职能|组成|工作|直属|有关|相关)*(?:部门|单位)';
const townships =
  '(?:[各全]|其[他它余])(?:乡镇|镇乡|镇街|乡|镇|街道|县[市区]|区县)|(?:乡镇|镇街|街道|[镇乡]级)(?:层面)|乡镇(?:街道)?';
/** 「其中市政府61件」 */
const alone = new RegExp(`^(?<label>${government}|${departments}|${townships})(?:共|有|为|收到|受理|新收)*$`, 'u');
const body = new RegExp(
  `^(?:其中|□+年?度?|全年|本年度?|今年|年内)*(?<label>${government}|${departments}|${townships})(?:共|全年|累计|本年度?)*(?:${cameIn}|办[结理]|答复|因|涉及|被|发生|引发|行政(?:复议|诉讼))`,
  'u',
);
const told = new Set(['requests.received', 'requests.answered', 'reviews.total', 'lawsuits.total']);

/** 「各部门新收依申请公开4件」: the one body, or kind of bodies, that a count is told of, in its clause or before it. */
export function ofBody(candidate: Candidate, { lead }: Counted): Candidate {
  if (!told.has(candidate.metric) || candidate.breakdown.length > 0 || candidate.from !== 'prose') return candidate;
  const clauses = lead.slice(lead.lastIndexOf(';') + 1).split(/[,、]/u);
  const label = clauses.map((clause) => body.exec(clause)?.groups?.label).findLast((one) => one !== undefined);
  return label ? { ...candidate, body: label } : candidate;
}

/** 「收到231件，其中市政府61件，市直部门120件」: the body that some of them came to; null when the words are another name. */
export const bodyAlone = (words: string): string | null => alone.exec(words)?.groups?.label ?? null;

/** 各单位 and 各部门 are the same bodies, and two counts of theirs are at odds. */
const kindOf = (label: string): string =>
  /部门|单位/u.test(label) ? 'departments' : /政府|本级|[省市县区]级层面/u.test(label) ? 'government' : 'townships';

/** Told of one body alone they are all that there were, unless another number says how many in all. */
export const toldOfBodies: Refiner = (candidates) =>
  candidates.some((c) => c.body) ? candidates.map((c) => (isOfBody(c, candidates) ? partOfBody(c) : c)) : candidates;

function isOfBody(c: Candidate, candidates: readonly Candidate[]): boolean {
  if (!c.body) return false;
  const same = candidates.filter(
    (one) => one.metric === c.metric && one.breakdown.length === 0 && one.from === 'prose',
  );
  const wholes = same.filter((one) => !one.body);
  const several = new Set(same.flatMap((one) => (one.body ? kindOf(one.body) : []))).size > 1;
  return several ? !wholes.some(({ value }) => value === c.value) : wholes.some(({ value }) => value > c.value);
}

const partOfBody = (c: Candidate): Candidate => ({
  ...c,
  breakdown: [{ by: 'category', label: c.body! }],
  rule: 'requests.of-body',
});
