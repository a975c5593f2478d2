import type { Answer, Status } from '../answers/answer.ts';
import { metricById } from '../figures/metrics.ts';
import { chinaMinute } from './china-time.ts';
import { type Checked, checkedText } from './corrections.ts';

/** What the bot says to the staff, and to citizens on their behalf. Plain text. */

export const cardLabels = { right: '正确', correct: '改正', hand: '转人工', ignore: '忽略', reopen: '先放下' } as const;

const heads = { wrong: '有人说这个回答不对', asked: '有人想问工作人员' } as const;

/** A card as far as its words go. */
export interface CardWords {
  readonly kind: 'wrong' | 'asked';
  readonly asker: string;
  readonly question: string;
  readonly understood: string;
  readonly answer: string;
  readonly reason: string;
  readonly state: 'open' | 'correcting' | 'right' | 'corrected' | 'handed' | 'ignored';
  readonly signed: { readonly by: string; readonly at: string } | null;
}

/** The head of a card; the asker by the first letters of an alias only. */
export function cardHead({ kind, asker, reason }: CardWords): string {
  return `${heads[kind]}（市民 ${asker.slice(0, 6)}）${reason === '' ? '' : `：${reason}`}`;
}

/** What has become of a card, its last line. */
export function cardState({ state, signed }: CardWords): string {
  const by = signed === null ? '' : `${signed.by}，${chinaMinute(signed.at).slice(5)}`;
  switch (state) {
    case 'open':
      return '等待处理。直接回复这张卡片，内容会转给这位市民。';
    case 'correcting':
      return `改正中（${by}）。请回复这张卡片：第一行写正确的数字或说法，第二行写依据。`;
    case 'right':
      return `✅ 正确（${by}）`;
    case 'corrected':
      return `✏️ 已改正（${by}）`;
    case 'handed':
      return `🙋 已转人工（${by}）。回复这张卡片，内容会转给这位市民。`;
    case 'ignored':
      return `忽略（${by}）`;
  }
}

const outcomes: Readonly<Record<Status, string>> = {
  answered: '答了',
  not_stated: '答：报告没有写',
  no_report: '答：没有这份报告',
  unknown_issuer: '答：没有收录这个单位',
  ambiguous: '反问了',
  out_of_scope: '答：不在范围内',
  greeting: '打了招呼',
  help: '说了怎么用',
};

/** What was understood, in a line. */
export function understoodText({ issuers, years, metric, status }: Answer): string {
  const who = issuers.map(({ region, name }) => `${region.split('/').at(-1) ?? ''}${name}`).join('、') || '没认出地方';
  const when = years.map((year) => `${year}年`).join('、') || '没说年份';
  return `${who} · ${when} · ${(metric === null ? undefined : metricById(metric)?.label) ?? '不是问数字'} · ${outcomes[status]}`;
}

export const staffOnly = '这是给工作人员的按钮。';
export const staffOnlyCommand = '这个命令在工作人员的群里用。想问什么，直接写给我就行。';
export const cardGone = '这张卡片已经不在了：提问的人要求抹掉，或者过了保留期。';
export const plainWordsOnly = '请用文字回复，图片和文件转不过去。';
/** To somebody who is correcting a card and has replied to another message. */
export function notTheCard(question: string): string {
  return `您正在改正「${question}」，但这条没有回复在那张卡片上，所以没有记下。请直接回复那张卡片；不改了，就点卡片上的「${cardLabels.reopen}」。`;
}
export const passedOn = '已转给这位市民。';
export const notReachable = '没能送到：这位市民停用了机器人，或者退出了那个群。';

/** Somebody else was there first. */
export function alreadyTaken({ state, signed }: Pick<CardWords, 'state' | 'signed'>): string {
  const by = signed?.by ?? '别人';
  return state === 'correcting' ? `${by}正在改这一条。` : `${by}已经处理过了。`;
}

/** A correction that no report prints, and no reason was given. */
export function needsGround(claim: string): string {
  return `报告里没有印「${claim}」。如果确实是对的，请再回复一次，第一行写它，第二行写依据（如「统计局核对后更正」）。`;
}

/** What was sent as a correction is the figure that was answered. */
export function sameAsAnswered(claim: string): string {
  return `「${claim}」和前面的回答一样，没有要改的，所以按「${cardLabels.right}」记下了。`;
}

/** A correction was taken down. */
export function correctionKept(correction: Checked, shownLater: boolean): string {
  const later = shownLater
    ? '以后的回答会带上这一条；发 /corrections 可以看到，也可以撤回。'
    : '这个问题没有说清是哪个地方，所以只转告这位市民，不会显示在以后的回答里。';
  return `已记下：${checkedText(correction)}。\n${later}`;
}

/** To the citizen: what came of it. */
export const citizenNews = {
  right: (question: string) => `您问的「${question}」，工作人员看过了：前面的回答是对的。`,
  handed: (question: string) => `您问的「${question}」已经转给工作人员，会有人回复您。`,
  corrected: (question: string, correction: Checked) => `您问的「${question}」有了更正。\n${checkedText(correction)}`,
  reply: (question: string, words: string) => `工作人员回复您问的「${question}」：\n${words}`,
} as const;

export const noCorrections = '还没有改正过的回答。';

/** One line of /corrections. */
export function correctionLine(at: number, question: string, correction: Checked): string {
  return `${at}. ${question}\n${checkedText(correction)}`;
}

export const withdrawn = '已撤回，以后的回答不再带上它。';
export const withdrawnBefore = '这一条已经撤回过了。';

export interface Day {
  readonly day: string;
  readonly questions: number;
  readonly answered: number;
  readonly good: number;
  readonly bad: number;
  readonly open: number;
  readonly decided: number;
  readonly corrections: number;
  /** Questions that got no answer, as typed. */
  readonly unanswered: readonly string[];
}

/** /today: the day in a few lines. */
export function digest(one: Day): string {
  const unanswered = one.unanswered.slice(0, 8).map((question) => `· ${question.slice(0, 60)}`);
  return [
    `${one.day}：问了 ${one.questions} 个问题，答上 ${one.answered} 个；👍 ${one.good}，👎 ${one.bad}。`,
    `卡片：待处理 ${one.open} 张，今天处理 ${one.decided} 张；今天改正 ${one.corrections} 条。`,
    ...(unanswered.length > 0 ? [`没答上的：\n${unanswered.join('\n')}`] : []),
  ].join('\n');
}
