import { chinaDay } from './china-time.ts';
import type { Reply } from './reply.ts';

/** A correction as far as it is told. */
export interface Checked {
  readonly text: string;
  readonly ground: string;
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  readonly quote: string | null;
  /** The question that it corrects, where it stands beside the answer to another. */
  readonly about?: string;
}

/** Puts what the staff say beside an answer, before its other notes; the report's own words stay as they are. */
export function withCorrections(reply: Reply, corrections: readonly Checked[]): Reply {
  if (corrections.length === 0) return reply;
  return { ...reply, notes: [...corrections.map(besideText), ...reply.notes] };
}

/** Beside an answer that only shows the figure among others, it is said what is meant, and that nothing was reckoned anew. */
function besideText(correction: Checked): string {
  const { about } = correction;
  if (about === undefined) return checkedText(correction);
  return `「${about}」有更正，上面仍是报告印的数，没有按它改算。${checkedText(correction)}`;
}

/** 工作人员核对（张三，2026-03-05）：应为 73 条。依据：…… */
export function checkedText({ text, ground, by, at, quote }: Checked): string {
  const why = quote === null ? ground : `报告原文「${quote}」`;
  return `工作人员核对（${by}，${chinaDay(at)}）：${text}${why === '' ? '' : `。依据：${why}`}`;
}
