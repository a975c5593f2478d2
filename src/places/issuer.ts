/** Who publishes reports: a government, sub-district office or department, told apart by its region. */
export interface Issuer {
  /** As the library holds it: 石门镇, 广安门内街道, 海口市教育局. */
  readonly name: string;
  /** `省/市/县` as full as known; `''` when unknown. */
  readonly region: string;
}

/** How a written name led to an issuer, closest first. */
export type Closeness = 'exact' | 'short' | 'old-name' | 'homophone' | 'look-alike' | 'slip';

export interface Candidate {
  readonly issuer: Issuer;
  /** Whether the library holds any report of it; false for places known from the gazetteer alone. */
  readonly held: boolean;
  readonly closeness: Closeness;
}

/** A place in a question that names an issuer, with everybody it may mean, closest first. */
export interface Mention {
  /** The name with the region words that stand directly beside it. */
  readonly start: number;
  readonly end: number;
  /** As written, without the region in front. */
  readonly text: string;
  /** The region words beside it, as written (桐乡), or `''`. */
  readonly region: string;
  /** Empty: looks like a place's name, and nothing is known by it. */
  readonly candidates: readonly Candidate[];
  /** Where its region words stand, also those apart from the name (…公开多少条 岳西): no words of the question itself. */
  readonly regionSpans?: readonly { readonly start: number; readonly end: number }[];
  /** Held issuers of this name that the region words rule out (湖南石门镇 is not the 石门镇 that is held). */
  readonly namesakes?: readonly Issuer[];
}

/** Finds who is meant. Built from the library's issuers and, when there is one, the gazetteer. */
export interface Directory {
  /** Mentions in the order of their places, not overlapping; offsets are into `text` as given. */
  find(text: string): readonly Mention[];
  /** Region words that stand by themselves (五华县各镇): where, and the full region paths they may mean. */
  regions(text: string): readonly { readonly start: number; readonly end: number; readonly paths: readonly string[] }[];
  /** Held issuers whose names are nearest to a name that is not known, best first. */
  nearest(name: string, limit: number): readonly Issuer[];
}
