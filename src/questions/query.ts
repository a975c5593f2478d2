import type { DetailKind } from '../figures/figure.ts';
import type { Candidate, Issuer } from '../places/issuer.ts';

export type { Issuer };

/** Somebody named in a question, with everybody it may mean. */
export interface Place {
  /** As written, without the region. */
  readonly text: string;
  /** Region words beside it, as written, or `''`. */
  readonly region: string;
  readonly candidates: readonly Candidate[];
  /** Held issuers with the nearest names, filled when no candidate is held. */
  readonly nearest: readonly Issuer[];
  /** The year said right behind it, where several places are each named with a year of their own. */
  readonly year?: number;
  /** What is asked of it alone, where several places are each named with a question or a part of their own. */
  readonly asks?: readonly Ask[];
}

/** Which years are asked about. `words` is what the citizen wrote. */
export type Years =
  | { readonly kind: 'open' }
  | { readonly kind: 'latest'; readonly words: string }
  | { readonly kind: 'all'; readonly words: string }
  /** Years in the order said. `relative`: counted from today (去年), so the reply names the year. `carried`: from an earlier turn. */
  | {
      readonly kind: 'said';
      readonly years: readonly number[];
      readonly span: boolean;
      readonly relative: boolean;
      readonly carried: boolean;
      readonly words: string;
    }
  /** The year before or after the one talked about (上一年呢). */
  | { readonly kind: 'shift'; readonly by: -1 | 1; readonly today: number; readonly words: string };

/** A metric that may be meant, with words that its label must carry. */
export interface MetricChoice {
  readonly id: string;
  readonly topic: readonly string[];
}

export interface FigureAsk {
  readonly kind: 'figure';
  /** In order of preference: the first that a report states is meant. Empty: only the topic says what is meant. */
  readonly metrics: readonly MetricChoice[];
  /** What was meant, in the citizen's terms. */
  readonly label: string;
  /** Content words that are explained by nothing else: a breakdown's label, or something that no report counts. */
  readonly topic: readonly string[];
  /** The metric's own words as written: where no total is printed, they choose among the parts (信息咨询点). */
  readonly hints: readonly string[];
  readonly scope: 'year' | 'cumulative';
  /** Said so that no year's count can be meant (历年累计, 至今). */
  readonly allYears?: true;
  /** The unit asked for (几条 → 条), or null. */
  readonly unit: string | null;
  /** Asked with a counting word (多少, 几条); without one, words of the report may answer as well. */
  readonly counted: boolean;
  /** Asked as yes or no (有没有人申请). */
  readonly yesNo: boolean;
  /** Named by loose words only (公开, 发布): any metric may be meant whose label carries the topic. */
  readonly loose: boolean;
  /** No word named the metric; it was taken as the commonest one. */
  readonly assumed: boolean;
  /** The value is known and what it counts is asked (12条的是哪一类); percents as printed. */
  readonly value?: number;
}

export interface DetailAsk {
  readonly kind: 'detail';
  readonly details: readonly DetailKind[];
}

export interface PassageAsk {
  readonly kind: 'passage';
  /** What to call it: 存在问题. */
  readonly label: string;
  /** A pattern for headings under which it stands, or null. */
  readonly headings: string | null;
  /** Words to search the text for. */
  readonly query: string;
  /** A word that what tells of it holds; a section with it is to the point, however it was asked for. */
  readonly sure?: string;
  /** A pattern that the sentence must match to be an answer at all. */
  readonly must?: string;
  /** A pattern of sentences that are looked for first. */
  readonly near?: string;
}

export type Ask = FigureAsk | DetailAsk | PassageAsk;

export type Operation =
  | 'value'
  | 'compare'
  | 'rank'
  | 'filter'
  | 'sum'
  | 'mean'
  | 'difference'
  | 'ratio'
  | 'change'
  | 'trend'
  | 'list'
  | 'check'
  | 'coverage';

/** Which end of a ranking, and how much of it: the first `top` (0: all), or the one at place `at`. For a difference, which side is asked to be more. */
export interface Order {
  readonly end: 'most' | 'least';
  readonly top: number | null;
  readonly at: number | null;
  /** From one end to the other (最多和最少的差多少). */
  readonly spread?: true;
  /** Of all pairs the two that are nearest to one another (差距最小的两个镇). */
  readonly nearest?: true;
}

export interface Filter {
  /** `unstated`: whose reports do not say it. */
  readonly is: '>' | '>=' | '<' | '<=' | '=' | 'unstated';
  readonly value: number;
  /** The other end of a span (50到100条之间), included. */
  readonly upTo?: number;
  /** As written beside the number. */
  readonly unit?: string;
}

/** What a message is, before anything is looked up. */
export type Intent = 'ask' | 'greeting' | 'thanks' | 'help' | 'out_of_scope' | 'empty';

/** A question as understood, or the part of one that an elliptic message gives. Plain data: it can be kept as JSON. */
export interface Query {
  /** As typed. */
  readonly text: string;
  readonly intent: Intent;
  readonly places: readonly Place[];
  /** Named only to be put aside (不是石门镇). */
  readonly rejected: readonly string[];
  /** Left out of those asked over (除了棉洋镇哪个镇最多). */
  readonly except?: readonly Issuer[];
  /** Full paths of regions left out likewise (除了五华县). */
  readonly exceptRegions?: readonly string[];
  /** Years left out of those asked over (不包括2018年). */
  readonly exceptYears?: readonly number[];
  /** Full region paths that a region word standing alone may mean (五华县各镇). */
  readonly regions: readonly string[];
  /** Ranked, or filtered, among one issuer's years (哪一年最多, 哪些年有复议). */
  readonly amongYears?: true;
  /** Of one issuer's years the first, the second, … that is held; -1 for the last (第二年, 最后一年). */
  readonly nthYear?: number;
  /** A change that is asked for in per cent (增长百分之几). */
  readonly inPercent?: true;
  /** The region stands for the one issuer in it that is meant (浙江那个呢). */
  readonly onlyThere?: true;
  /** The name talked about before, for 桐乡的呢 where several are held there. */
  readonly sameName?: string;
  /** Asked over everybody held (哪个镇, 各镇). */
  readonly everywhere: boolean;
  readonly years: Years;
  readonly asks: readonly Ask[];
  readonly operation: Operation;
  /** Whether words in the message named the operation. */
  readonly operationSaid: boolean;
  readonly order: Order | null;
  readonly filter: Filter | null;
  /** A value put to us to confirm (是133条吗). */
  readonly claim: number | null;
  /** The values for which a claim in round words holds (100多条: 100 to 199), both ends included. */
  readonly claimRange?: { readonly from: number; readonly to: number };
  /** Words put to us to confirm (组长是马军吗). */
  readonly claimedWords?: string;
  /** What the message does to the talk so far: adds a place, or refers to those named (它们). */
  readonly adds: boolean;
  readonly refers: boolean;
  /** An answer to our question back: the place in the list of choices, from 1; or a plain yes as 1. */
  readonly pick: number | null;
  readonly agrees: boolean;
  readonly english: boolean;
  /** Words typed by their sound, and what they were taken for. */
  readonly misheard?: readonly { readonly written: string; readonly meant: string }[];
  /** What was asked of the same place in the turns before, for 哪个多 of its parts. */
  readonly recentAsks?: readonly Ask[];
  /** The last ranking of the talk, for 第二名呢 after something else was asked. */
  readonly ranking?: Query;
  /** Years that the turns before were about, of one place and one thing; newest last, for 多了几条. */
  readonly recentYears?: readonly number[];
  /** Places of the preceding turns, newest last, for 哪个高 and 它们. */
  readonly recent: readonly Place[];
  /** What we asked back, for the next turn. */
  readonly pending: readonly Issuer[];
  /** Who came first in the ranking just given, for 它. */
  readonly focus?: Issuer | null;
  /** What was asked before, where the message gave but a label that is read as a part of it (公共服务类呢). */
  readonly partOf?: readonly Ask[];
  /** That label is printed in no report: the talk goes on about `partOf`. */
  readonly stray?: true;
  /** Years that the last answer was about, for 上一年呢. */
  readonly answered: readonly number[];
}
