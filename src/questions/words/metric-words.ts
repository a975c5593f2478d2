/**
 * What people say for each metric, most telling first: the first line that matches says what is asked, and what it
 * matched is not read again. `all`: every pattern must match in the same part of the question.
 */
export interface MetricWords {
  /** Metrics in order of preference; the first that the report states is meant. */
  readonly metrics: readonly string[];
  readonly all: readonly string[];
  /** Words that the breakdown's label must then carry. `$` stands for what the first pattern matched. */
  readonly topic?: readonly string[];
  /** Alternatives tried when none of `metrics` is stated, with the topic they need. */
  readonly or?: readonly { readonly metric: string; readonly topic: readonly string[] }[];
  /** Words beside it that add nothing: 网站 beside 点击率. */
  readonly beside?: string;
  /** Must not match in the same part. */
  readonly unless?: string;
  /** Weak words count only where nothing else was named. */
  readonly weak?: boolean;
  /** Several of these in one breath are all meant (复议、诉讼几件). */
  readonly together?: boolean;
}
