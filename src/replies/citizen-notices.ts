import { chinaDay } from './china-time.ts';

/** What the bot says to citizens around an answer: buttons, feedback, what is kept about them. Plain text. */

export const buttonLabels = {
  original: '看原文',
  otherYear: '换一年',
  good: '👍',
  bad: '👎',
  share: '分享',
  shareReport: '分享这份报告',
  staff: '问工作人员',
} as const;

/** What may have been wrong, by the key that a button carries. */
export const wrongReasons: Readonly<Record<string, string>> = {
  figure: '数字不对',
  year: '年份不对',
  place: '地方不对',
  other: '答的不是我问的',
};

export const thanks = '谢谢！';
export const whatWasWrong = '抱歉没答好。哪里不对？点一下，或者回复这条消息写给我。';
export const noted = '记下了，谢谢您指出来。';
export const notedForStaff = '记下了，谢谢您指出来。工作人员会核对，有了结果会告诉您。';
export const askedStaff = '已经转给工作人员，有回复会发到这里。';
export const askedStaffBefore = '这个问题已经转给工作人员了，请再等一等。';
export const staffUnreachable = '抱歉，现在转不到工作人员那里。请过一会儿再试。';
export const noOriginal = '这个回答没有引用报告里的原文。';
export const answerGone = '这个回答已经没有保留了，请再问一次。';
export const onlyThisYear = '这个地方只收录了这一年的报告。';
export const whichYear = '换哪一年？';
export const linkGone = '这个链接指的内容现在没有了。您可以直接把问题写给我。';
export const forgottenAll = '关于您的记录已经全部抹掉了：问过的问题、评价，还有给工作人员的留言。';
export const inlineHint = '怎么问？点这里';

export const perhapsUnanswered = '我刚才断了一下，不知道这个问题您收到回答没有。没收到的话，点一下我再答。';
/** A button that was pressed, a command or a reply: what came of it may have arrived or not. */
export function perhapsUndone(words: string): string {
  return `我刚才断了一下，不知道${words === '' ? '刚才那一下' : `「${words}」`}办成没有。请看一看，没有的话再来一次。`;
}

export const slowDown = '您问得有点快，我歇一分钟再接着答。';

/** To a group that has taken the bot in. */
export function joined(username: string): string {
  return `大家好，我是公开答，照着各地《政府信息公开工作年度报告》回答问题。\n问我时请写上 @${username}，或者回复我的消息，比如：@${username} 哪个镇主动公开最多`;
}

/** Above the original text. */
export const originalHead = '报告原文（加粗的是引用的句子）：';

interface Holdings {
  readonly reports: number;
  /** ISO time. */
  readonly built: string;
}

/** /about: what this is, and what it stands on. */
export function about({ reports, built }: Holdings): string {
  return [
    '我是公开答，照着各地公开的《政府信息公开工作年度报告》回答问题。',
    `现在收录 ${reports} 份报告，${chinaDay(built)} 读入。每个数字都附原文和出处；报告没写的，我会直说没写。`,
    '我不是政府部门，回答以报告原文为准。程序是开放源代码的（MIT 许可证）。',
  ].join('\n\n');
}

/** /privacy: what is kept, how long, and how to have it erased. */
export function privacy(retentionDays: number, staff: boolean): string {
  return [
    '我会记下问过的问题和评价，用来改进回答。记录里没有您的姓名和账号，只有一个推不回去的代号。',
    ...(staff
      ? ['您点 👎 说明哪里不对，或者点「问工作人员」时，会另外记下往哪个会话回复；工作人员只看得到代号。']
      : []),
    `记录保留 ${retentionDays} 天后自动删除${staff ? '；工作人员核对过的问题会留下来检验新的报告，不带代号' : ''}。想现在就抹掉，发 /forget 。`,
  ].join('\n\n');
}
