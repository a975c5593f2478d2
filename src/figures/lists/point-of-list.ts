import type { Counted } from '../context.ts';
import { placeBefore } from '../disclosure/list-before-count.ts';

const named = '(?<label>[^,;:。\\d□]{2,16}),(?:主要|具体)?(?:包括|包含|涵盖|含|涉及|有|是|为)[^;:。\\d]{2,80}[,]';
const counting = '(?:现|共|已|全年)*(?:有|公开|发布|公布)(?:了)?(?:各类|政府|相关)*信息(?:共|有|约|为)*';
const mark = '(?:□|[①-⑳]|\\(?\\d{1,2}[).、．])+';
const point = new RegExp(`(?:^|[;。:,])(?:其中[:,]?)?${mark}${named}${counting}$`, 'u');
const pointLine = new RegExp(`^${mark}${named}${counting}\\d+[条件]`, 'u');

/** 「一是机构概况，包括职能、领导分工等，有信息15条」: the name, which stands first, put before how much of it there was. */
export function ofPoint(one: Counted, text: string): Counted {
  const { quantity, lead, sentence, clause } = one;
  if (!/^[条件篇]/u.test(quantity.unit)) return one;
  const found = point.exec(lead);
  if (!found) return one;
  const { label } = found.groups as { label: string };
  const from = found.index + found[0].indexOf(label);
  const start = placeBefore(text, { start: sentence.start, end: quantity.start }, lead.length - from);
  return { ...one, before: `${label}共有`, previous: '', boundary: '', clause: { ...clause, start } };
}

/** Whether a line, without its spaces, is such a point. */
export const isPoint = (line: string): boolean => pointLine.test(line);
