import { lawAndPowers } from './law-and-powers.ts';
import { meansAndHeadline } from './means-and-headline.ts';
import type { MetricWords } from './metric-words.ts';
import { requestsAndDisputes } from './requests-and-disputes.ts';

/** All lines, most telling first. */
export const metricWords: readonly MetricWords[] = [...lawAndPowers, ...requestsAndDisputes, ...meansAndHeadline];
