import type { IssuerName } from './issuer-name.ts';
import type { Evidence } from './report.ts';

/**
 * One place that speaks for an issuer or a year, before the vote. `onBehalf`: it tells who compiled the report or is to be
 * asked about it, which may be an office of the issuer.
 */
export type Clue =
  | {
      readonly for: 'issuer';
      readonly from: Evidence['from'];
      readonly name: IssuerName;
      readonly weight: number;
      readonly onBehalf?: true;
    }
  | { readonly for: 'year'; readonly from: Evidence['from']; readonly year: number; readonly weight: number };

/** How much each place is believed. A name pasted in elsewhere must not outweigh a title, however often it stands. */
export const weights = {
  title: 6,
  titleAgain: 1,
  period: 5,
  firstSentence: 4,
  signature: 4,
  signatureYear: 1,
  metadata: 2,
  contact: 2,
  fileName: 2,
  address: 3,
  siteYear: 3,
  place: 0.5,
  mention: 1,
  mentionsMost: 3,
} as const;
