import { type Candidate, isHeadline, isPartOf, type Refiner } from '../candidate.ts';
import { isAccount } from './account-names.ts';
import { channelOfClassRule } from './disclosure.ts';

/** 「共主动公开文件20件，历年累计345条」: right behind, with nothing but a comma between. */
const near = 3;

/** A channel's count; but an account's that is less. */
const isRival = ({ breakdown: [by], value }: Candidate, papers: Candidate): boolean =>
  by?.by === 'channel' && !(isAccount(by.label) && value < papers.value);

const isDisclosed = (c: Candidate): boolean =>
  c.metric === 'proactive.items' && c.accumulation !== 'sure' && c.rule !== channelOfClassRule;

/**
 * 「共公开各类文件2101条」 and no other total: told in 条 as information is, or beside the count of all years, the papers are
 * what was disclosed; what that is divided into are its classes. What a channel published beside them is a rival.
 */
export const headlineOfPapers: Refiner = (candidates) => {
  const papers = candidates.filter((c) => c.metric === 'proactive.documents' && !c.breakdown.length && !c.partOf);
  const [only] = papers;
  if (!only || papers.length > 1 || only.accumulation === 'sure') return candidates;
  const before = candidates.filter((c) => isDisclosed(c) && !isPartOf(c, only));
  if (before.some((c) => isHeadline(c) || isRival(c, only))) return candidates;
  const isOfAll = only.strength > 0 || before.every((c) => c.breakdown[0]?.by !== 'category');
  const allYears = candidates.some(
    (c) =>
      isHeadline(c) &&
      c.accumulation === 'sure' &&
      c.value > only.value &&
      c.span.start > only.span.end &&
      c.span.start - only.span.end < near,
  );
  if (!allYears && !(only.unit === '条' && only.rule === 'proactive.documents' && isOfAll)) return candidates;
  return [
    ...candidates.map((c) =>
      isPartOf(c, only) && c.metric === only.metric && c.unit === only.unit ? { ...c, metric: 'proactive.items' } : c,
    ),
    { ...only, metric: 'proactive.items', strength: 2, rule: 'proactive.papers-in-all' },
  ];
};
