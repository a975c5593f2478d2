import type { Candidate, Refiner } from '../candidate.ts';
import { cameIn } from '../rules/request-words.ts';

const government = '[省市县区州旗盟镇乡]?(?:人民)?政府(?:本级|办公?[厅室])?|[省市县区州旗盟](?:本级|级政府)';
const departments =
  '(?:各|其[他它余]|全部|所属|下属|[省市县区州旗盟](?:政府)?[直属级])?(?:职能|组成|工作|直属|有关|相关)*(?:部门|单位)';
const townships = '(?:[各全]|其[他它余])(?:乡镇|镇乡|镇街|乡|镇|街道|县[市区]|区县)|乡镇(?:街道)?';
const received = new RegExp(
  `^(?:其中|□+年?度?|全年|本年度?|今年|年内)*(?<label>${government}|${departments}|${townships})(?:共|全年|累计|本年度?)*(?:${cameIn})`,
  'u',
);

/** 「各部门新收依申请公开4件」: the one body, or kind of bodies, that the requests came to; null when none is named. */
export const bodyAsked = (before: string): string | null => received.exec(before)?.groups?.label ?? null;

export const ofBodyRule = 'requests.of-body';

/** 各单位 and 各部门 are the same bodies, and two counts of theirs are at odds. */
const kindOf = (label: string): string =>
  /部门|单位/u.test(label) ? 'departments' : /政府|本级/u.test(label) ? 'government' : 'townships';

/** Told of one body alone they are all that came, unless another number says what came in all. */
export const receivedByBodies: Refiner = (candidates) => {
  const bodies = candidates.filter((c) => c.rule === ofBodyRule);
  if (bodies.length === 0) return candidates;
  const several = new Set(bodies.map((c) => kindOf(c.breakdown[0]!.label))).size > 1;
  const wholes = candidates.filter(
    (c) => c.metric === 'requests.received' && c.breakdown.length === 0 && c.from === 'prose',
  );
  const isPart = (c: Candidate): boolean => wholes.some((whole) => whole.value > c.value);
  return candidates.map((c) =>
    c.rule === ofBodyRule && (several ? wholes.some((whole) => whole.value === c.value) : !isPart(c))
      ? { ...c, breakdown: [] }
      : c,
  );
};
