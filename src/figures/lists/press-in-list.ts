import { cleanLabel } from '../labels.ts';
import { madeOf } from '../made.ts';
import { ofPress } from './list-bounds.ts';
import { part, type Step } from './named-part.ts';

/** 「通过报刊等各类媒体公开61条」: it was the office that disclosed them there. */
const inMedia =
  /^(?:其中|包括|同时)*(?:在|通过|利用|依托)(?<label>[^,;:]{2,40}?(?<!新|自)媒体)上?(?:主动|对外|共)*(?:公开|发布)(?:了)?(?:政府|政务|各类|相关)*(?:信息)?(?:共|约)*$/u;
export const throughMedia: Step = (item) =>
  part(item, 'channel', inMedia.exec(item.counted.before)?.groups?.label ?? null, 'channel');

/** 「报纸、电视等媒体刊发新闻55条」 behind a channel or a class: what the press brought is none of it. */
export const press: Step = ({ counted, head }) =>
  ofPress.test(counted.before) && head.candidate.breakdown.length > 0
    ? madeOf(counted, 'media.items', [], 'media.listed-press')
    : undefined;

/** 「省级媒体报道12篇」 among 条. */
export const media: Step = ({ counted, head }) =>
  /媒体(?:刊发|刊登|报道|采用|发布|稿件)*(?:共|约|为|有|占了?)*$/u.test(counted.before) &&
  counted.quantity.unit !== head.candidate.unit
    ? madeOf(counted, 'media.items', [{ by: 'channel', label: cleanLabel(counted.before) ?? '媒体' }], 'media.listed')
    : undefined;
