import type { Figure } from '../figures/figure.ts';
import { figureAmount, metricName } from './amounts.ts';
import { reloaded } from './notices.ts';

/** A report's name as an administrator knows it. */
interface Card {
  readonly issuer: string;
  readonly year: number;
}

/** A figure together with its report. */
type ReportedFigure = Figure & { readonly report: Card };

export interface Changes {
  readonly added: readonly Card[];
  readonly changed: readonly Card[];
  readonly gone: readonly Card[];
  readonly figures: readonly { readonly before: ReportedFigure | null; readonly after: ReportedFigure | null }[];
  readonly reports: number;
}

const SHOWN = 12;

/** What another library changes: reports by name, figures old → new. */
export function changesText({ added, changed, gone, figures, reports }: Changes): string {
  const names = (cards: readonly Card[]): string[] => cards.map(({ issuer, year }) => `${issuer}${year}年`);
  const news = reloaded({ added: names(added), changed: names(changed), gone: names(gone), reports });
  if (figures.length === 0) return news;
  const shown = figures.slice(0, SHOWN).map(changeLine);
  const more = figures.length > SHOWN ? ['· ……'] : [];
  // Reports that stand as they did may still be read better.
  const head = added.length + changed.length + gone.length === 0 ? `已换上新的，现有 ${reports} 份报告。` : news;
  return [head, `数字有 ${figures.length} 处不同：`, ...shown, ...more].join('\n');
}

function changeLine({ before, after }: Changes['figures'][number]): string {
  const one = before ?? after;
  if (one === null) return '';
  const part = one.breakdown.map(({ label }) => label).join('、');
  const value = (figure: Figure | null): string => (figure === null ? '没有' : figureAmount(figure));
  const name = `${one.report.issuer}${one.report.year}年 ${metricName(one.metric)}${part === '' ? '' : `（${part}）`}`;
  return `· ${name}：${value(before)} → ${value(after)}`;
}

/** The new library answers otherwise than the staff found right. */
export function refusedText(failing: readonly string[]): string {
  const shown = failing.slice(0, SHOWN).map((line) => `· ${line}`);
  return [
    `没有换上，仍用原来的回答：有 ${failing.length} 个核对过的问题，新的回答不一样。`,
    ...shown,
    '如果新的才对，发 /reload force 换上。下面是新旧的差别：',
  ].join('\n');
}

/** One question that was found right and would be answered otherwise. */
export function otherwise(question: string, before: string, after: string): string {
  return `「${question}」：${before} → ${after}`;
}

export const rolledBack = '已退回上一次的。下次 /reload 或重启会重新读报告文件夹，请先把有问题的文件拿走。';
export const nothingBefore = '没有更早的可以退回。';

/** The progress of a reload, shown in the one message that is edited. */
export function reloadProgress(done: number, total: number): string {
  return `正在重新读取报告：${done} / ${total}。读好之前仍用原来的回答……`;
}
