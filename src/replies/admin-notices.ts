import { chinaMinute } from './china-time.ts';

/** What the bot says to administrators. Plain text. */

export const adminCommandOnly = '抱歉，这个命令只有管理员能用。想问什么，直接写给我就行。';
export const privatelyOnly = '这个命令请在和我的私聊里用。';

export interface Status {
  readonly version: string;
  /** ISO time. */
  readonly built: string;
  readonly reports: number;
  readonly figures: number;
  readonly problems: number;
  readonly segmenter: string;
  readonly megabytes: number;
  readonly minutes: number;
  /** Updates that are being dealt with. */
  readonly underWay: number;
  readonly openCards: number;
}

/** /status. */
export function statusText(one: Status): string {
  const hours = Math.floor(one.minutes / 60);
  return [
    `报告 ${one.reports} 份，数字 ${one.figures} 个，提醒和错误 ${one.problems} 处`,
    `版本 ${one.version.slice(0, 12)}（${chinaMinute(one.built)} 读入；分词 ${one.segmenter}）`,
    `已运行 ${hours} 小时 ${one.minutes % 60} 分，内存 ${one.megabytes} MB`,
    `正在处理 ${one.underWay} 条消息，待处理卡片 ${one.openCards} 张`,
  ].join('\n');
}

const SHOWN = 20;

/** /problems: what is at fault in the reports and files. */
export function problemsText(
  problems: readonly {
    readonly report: { readonly issuer: string; readonly year: number };
    readonly message: string;
  }[],
  faults: string,
): string {
  const lines = problems.map(({ report, message }) => `· ${report.issuer}${report.year}年：${message}`);
  if (lines.length === 0 && faults === '') return '没有发现问题。';
  const more = lines.length > SHOWN ? [`· ……共 ${lines.length} 处`] : [];
  const found = lines.length === 0 ? [] : ['报告里要看一看的：', ...lines.slice(0, SHOWN), ...more];
  return [...(faults === '' ? [] : [faults]), ...found].join('\n');
}

export const rollingBack = '正在退回上一次的……';
export const nothingToExport = '还没有可以导出的内容。';

export const exported = {
  corrections: '改正过的回答',
  bad: '被点 👎 的回答',
  unanswered: '没有答上的问题',
} as const;
