import type { Figure } from '../figures/figure.ts';
import { figureAmount, metricName } from './amounts.ts';
import { regionWords } from './notices.ts';

/** What the bot says to administrators about report files that they hand in. Plain text. */

export const incomingLabels = { add: '加入', insist: '仍要加入', drop: '不要' } as const;

/** A file that waits, as far as it is told. */
export interface Waiting {
  readonly file: string;
  readonly bytes: number;
  readonly reports: readonly {
    readonly issuer: string;
    readonly region: string;
    readonly year: number;
    readonly figures: readonly Figure[];
    readonly problems: readonly string[];
    readonly replaces: { readonly source: { readonly file: string } } | null;
    readonly obstacle: 'held' | 'in-archive' | null;
  }[];
  readonly faults: readonly string[];
  readonly addable: boolean;
  readonly caution: string;
}

/** Reports, figures and problems that are shown of one file; the rest is counted. */
const REPORTS = 6;
const FIGURES = 8;
const PROBLEMS = 4;

/** What is in a file, and whether it can be added. */
export function waitingText({ file, bytes, reports, faults, addable, caution }: Waiting): string {
  const shown = reports.slice(0, REPORTS).map(reportText);
  const rest = reports.length > REPORTS ? [`……还有 ${reports.length - REPORTS} 份报告。`] : [];
  const more = addable && caution !== '' ? `注意：${caution}点「加入」也会重新读整个文件夹。` : '';
  const end = addable ? '还没有加入。核对无误请点「加入」。' : '没有加入，也没有留下这个文件。';
  return [`${file}（${size(bytes)}）`, ...shown, ...rest, lines('这些用不上：', faults, PROBLEMS), more, end]
    .filter((part) => part !== '')
    .join('\n\n');
}

function reportText({
  issuer,
  region,
  year,
  figures,
  problems,
  replaces,
  obstacle,
}: Waiting['reports'][number]): string {
  // What counts nothing that has a name (一个增减的数) says nothing beside its number.
  const totals = figures.filter(({ breakdown, metric }) => breakdown.length === 0 && metricName(metric) !== '');
  const values = totals.slice(0, FIGURES).map((figure) => {
    const what = figure.stated === 'none' ? '没有' : figureAmount(figure);
    return `${metricName(figure.metric, [], figure.scope)}：${what}`;
  });
  const where = region === '' ? '地区不明' : regionWords(region);
  return [
    `单位：${issuer}（${where}）\n年份：${year}年\n读出数字 ${figures.length} 个${figures.length === 0 ? '，请看看是不是报告正文' : ''}`,
    ...values.map((value) => `· ${value}`),
    lines('要看一看：', problems, PROBLEMS),
    standing(replaces?.source.file ?? '', obstacle),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function standing(held: string, obstacle: Waiting['reports'][number]['obstacle']): string {
  if (obstacle === 'held') return '这份报告已经收录，内容一模一样。';
  if (obstacle === 'in-archive') return `已有同一单位同一年的报告，在压缩包里（${held}）。${inArchive}`;
  return held === '' ? '这个单位这一年还没有报告，会新增一份。' : `会换下已有的同一单位同一年的报告（${held}）。`;
}

/** A report in an archive cannot be set aside. */
export const inArchive = '压缩包里的报告换不下来，请先在报告文件夹里把它拿走，/reload 以后再发一次。';

function lines(head: string, all: readonly string[], most: number): string {
  if (all.length === 0) return '';
  const more = all.length > most ? [`· ……共 ${all.length} 处`] : [];
  return [head, ...all.slice(0, most).map((one) => `· ${one}`), ...more].join('\n');
}

function size(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** How adding a file ended: `message` says what changed, or why nothing did. */
export function addedText(file: string, by: string, message: string): string {
  return `${file}：${by}已加入。\n\n${message}`;
}

/** It was not added, and still waits. */
export function notAddedText(file: string, message: string): string {
  return `${file}：没有加入，报告文件夹已复原。\n\n${message}`;
}

export function droppedText(file: string, by: string): string {
  return `${file}：${by}说不要，已删除。`;
}

export const adding = '正在加入，稍等……';
export const noLongerWaiting = '这个文件已经处理过了，或者放了太久。要加入的话，请再发一次。';
export const tooManyWaiting = '等着确认的文件太多了，请先把前面的点「加入」或「不要」。';
export const filesPrivately = '报告文件请在和我的私聊里发。';
export const filesUnwanted = '这里没有开收报告文件。请把文件放进报告文件夹，再发 /reload 。';
export const fileNotFetched = '文件没能取下来。请再发一次；还不行，就把它放进报告文件夹，再发 /reload 。';
export const administratorsAdd = '只有管理员能决定。';

/** Larger than what Telegram hands to bots, and than what is read. */
export function fileTooLarge(megabytes: number): string {
  return `文件太大：Telegram 交给机器人的文件最多 ${megabytes} MB。请把报告单独存一份（去掉图片）再发，或者直接放进报告文件夹，再发 /reload 。`;
}
