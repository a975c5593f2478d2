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
  /** What checks of the figures find now and did not find before. */
  readonly problems: readonly { readonly report: Card; readonly message: string }[];
  readonly reports: number;
}

const SHOWN = 12;

/**
 * What another library changes: reports by name, figures old → new, and what does not add up any more.
 * @param inPlace whether it serves now, or was not put in place
 */
export function changesText(changes: Changes, inPlace = true): string {
  const { added, changed, gone, figures, problems, reports } = changes;
  const names = (cards: readonly Card[]): string[] => cards.map(({ issuer, year }) => `${issuer}${year}年`);
  const news = reloaded({ added: names(added), changed: names(changed), gone: names(gone), reports }, inPlace);
  // Reports that stand as they did may still be read better.
  const same = added.length + changed.length + gone.length === 0;
  const head = same && figures.length > 0 ? `${inPlace ? '已换上新的，现有' : '新的一套有'} ${reports} 份报告。` : news;
  const doubts = problems.map(({ report, message }) => `${report.issuer}${report.year}年：${message}`);
  return [
    head,
    ...list(`数字有 ${figures.length} 处不同：`, figures.map(changeLine)),
    ...list(`新有 ${doubts.length} 处要看一看：`, doubts),
  ].join('\n');
}

/** A head and its lines, a long list cut; nothing where there are no lines. */
function list(head: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [head, ...lines.slice(0, SHOWN).map((line) => `· ${line}`), ...(lines.length > SHOWN ? ['· ……'] : [])];
}

function changeLine({ before, after }: Changes['figures'][number]): string {
  const one = before ?? after;
  if (one === null) return '';
  const value = (figure: Figure | null): string => (figure === null ? '没有' : figureAmount(figure));
  const what = metricName(one.metric, one.breakdown);
  const name = `${one.report.issuer}${one.report.year}年 ${what === '' ? `「${one.quote}」` : what}`;
  return `${name}：${value(before)} → ${value(after)}`;
}

/**
 * The new library answers otherwise than was found right, and no report gives a reason for it.
 * @param byFile whether it was to take up a file that an administrator sent
 */
export function refusedText(failing: readonly string[], byFile: boolean): string {
  return [
    ...list(
      `没有换上，仍用原来的回答：有 ${failing.length} 个核对过的问题会答得不一样，而它们依据的报告并没有改。`,
      failing,
    ),
    `如果新的才对，${byFile ? '点「仍要加入」' : '发 /reload force 换上'}。下面是新旧的差别：`,
  ].join('\n');
}

/** What else came of trying the new library. `forced`: it was put in place although something failed. */
export function trialText(
  trial: { readonly failing: readonly string[]; readonly moved: readonly string[]; readonly wrong: readonly string[] },
  forced: boolean,
): string {
  const failing = forced ? trial.failing : [];
  return [
    ...list(`按您的意思换上了，但有 ${failing.length} 个核对过的问题答得不一样了：`, failing),
    ...list(`报告有变，${trial.moved.length} 个核对过的问题的回答跟着变了，请看一看：`, trial.moved),
    ...list(`您写的核对问题里，有 ${trial.wrong.length} 个原来就答得不对，现在仍不对：`, trial.wrong),
  ].join('\n');
}

/** What the staff put beside an answer, and the report of the new library does not print. */
export function notPrintedAnyMore(question: string, claim: string): string {
  return `「${question}」：工作人员改正的「${claim}」和新的报告对不上了`;
}

/** One question that was found right and would be answered otherwise. */
export function otherwise(question: string, before: string, after: string): string {
  return `「${question}」：${before} → ${after}`;
}

/** After /rollback: asked for once more, it goes forward to what was gone back from. */
export function rolledBack(direction: 'back' | 'forward'): string {
  const what = direction === 'back' ? '已退回上一次的' : '已换回退回之前的那一套';
  const next = direction === 'back' ? '，请先把有问题的文件拿走' : '。再发一次 /rollback 又会退回去';
  return `${what}，重启也不变。报告文件夹没有动：下次 /reload 会重新读它${next}。`;
}

export const nothingBefore = '没有更早的可以退回。';

/** At start, and in /problems: why the folder of reports was not read. */
export function pinnedText({ why, since }: { readonly why: 'rollback' | 'refused'; readonly since: string }): string {
  const what = why === 'rollback' ? '用 /rollback 选定的那一份' : '原来的那一份（新的没有通过核对）';
  return `现在用的是 ${since} ${what}，没有重新读报告文件夹。要重新读，请管理员发 /reload，或者运行 npm run ingest 后重启。`;
}

/** The progress of a reload, shown in the one message that is edited. */
export function reloadProgress(done: number, total: number): string {
  return `正在重新读取报告：${done} / ${total}。读好之前仍用原来的回答……`;
}
