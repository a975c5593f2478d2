import { type Candidate, isPartOf, type Refiner } from '../candidate.ts';

const ofClass = new Set(['proactive.category-disclosed', 'proactive.category-alone']);
const named =
  /^(?:各类|各项|各种|相关|有关|的)*(?<field>(?!政府|政务|公开|其[他它]|工作)[^,;:、的]{2,6}?)(?:工作|业务|方面的?)?信息$/u;
/** What stands before the number for the field itself: 环保 for 环境保护局, 人社 for 人力资源和社会保障局. */
const short: readonly (readonly [RegExp, RegExp])[] = [
  [/^环保$|^环境$|^生态环境$/u, /环境|环保/u],
  [/^人社$/u, /人力资源|人社/u],
  [/^卫健$|^卫生$|^卫计$/u, /卫生|卫健|卫计/u],
  [/^文旅$/u, /文化|旅游/u],
  [/^住建$/u, /住房|建设/u],
  [/^国土$/u, /国土|自然资源/u],
  [/^市监$|^市场监管$/u, /市场监督/u],
  [/^应急$/u, /应急/u],
  [/^水务$|^水利$/u, /水务|水利/u],
  [/^医保$/u, /医疗保障|医保/u],
];

/** Whether an issuer's name says that the field is its own: 民政 of 青川县民政局; no township has one. */
const owns = (issuer: string, field: string): boolean =>
  /[局委厅院办队会站]$|中心$/u.test(issuer) &&
  (issuer.includes(field) || short.some(([word, name]) => word.test(field) && name.test(issuer)));

/**
 * 「对外公布民政信息188条」 in the report of 民政局: what it deals with is all that it discloses, where nothing else is told
 * as a total or as a class beside it.
 */
export const headlineOfOwnField =
  (issuer: string | null): Refiner =>
  (candidates) => {
    if (issuer === null) return candidates;
    const all = candidates.filter((c) => c.metric === 'proactive.items' && c.accumulation !== 'sure');
    const own = (c: Candidate): boolean =>
      ofClass.has(c.rule) && !c.partOf && owns(issuer, named.exec(c.breakdown[0]?.label ?? '')?.groups?.field ?? '□');
    const [only, second] = all.filter(own);
    if (!only || second) return candidates;
    const beside = all.some(
      (c) =>
        !isPartOf(c, only) &&
        c.span.start !== only.span.start &&
        (c.breakdown[0]?.by !== 'channel' || c.value > only.value) &&
        !(c.partOf && all.some((whole) => isPartOf(c, whole) && whole.breakdown[0]?.by === 'channel')),
    );
    return beside
      ? candidates
      : candidates.map((c) => (c === only ? { ...c, breakdown: [], strength: 2, rule: 'proactive.of-own-field' } : c));
  };
