import type { Section } from '../../reports/report.ts';
import type { Candidate } from '../candidate.ts';
import { type Counted, sentencesIn } from '../context.ts';
import { dated } from '../dated.ts';
import { firstOfClasses } from '../disclosure/classes-beside.ts';
import { partOfYear } from '../disclosure/part-of-year.ts';
import { addsUp } from '../lists/adds-up.ts';
import { ofListBefore } from '../lists/list-before-total.ts';
import type { Head } from '../lists/list-item.ts';
import { underHeading } from '../lists/list-names.ts';
import { goesOn, headAfter, ownList } from '../lists/lists.ts';
import { shareOwner } from '../lists/share-owner.ts';
import { ofBody } from '../requests/bodies.ts';
import { ofOtherBusiness } from '../requests/other-business.ts';
import { ofSameYear } from '../requests/same-year.ts';
import { likeYear } from '../text/bare-years.ts';
import { holdsNumber } from '../text/quantities.ts';
import { type Topic, topicsOf } from '../text/topics.ts';
import { worded } from '../worded.ts';
import { readCount } from './read.ts';

const planned =
  /(?:力争|争取|预计|(?:(?<![按照原])计划|拟|将)(?:明年|来年|次年|下一?年|力争|在|于|到|□|全年|年内|公开|主动|发布|举办|召开|新增|完成|制定|增[设配派]|新[设建]|配[备齐]|开[设展]|组织|安排|聘请|培训)|至少|每(?:个|月|周|季度?|年|□)[^,;]{0,8}(?:公开|发布|更新|报送))[^,;]{0,24}$/u;
/** 2016年，我们将着重…: behind a year that is still to come, of what is meant to be done. */
const meant =
  /(?<![按照原])计划|拟|打算|准备|争取|力争|预计|下一步|将(?:要|会|于|在|着重|继续|进一步|重点|从|以|努力|不断|切实|更加|抓|做|加)/u;
/** The text in the two forms that reading needs; offsets are the same in both. */
export interface Prose {
  /** Folded. */
  readonly folded: string;
  /** Folded and masked (`maskStops`), with tables blanked. */
  readonly masked: string;
}

/** Counts in a report's prose, section by section; a list may go on over the sections that its own numbers make. */
export function countsIn(
  { folded, masked }: Prose,
  sections: readonly Section[],
  year: number | null,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let head: Head | null = null;
  let before = '';
  for (const section of sections) {
    let topics: ReadonlySet<Topic> | null = null;
    for (const sentence of sentencesIn(masked, section)) {
      const words = masked.slice(sentence.start, sentence.end);
      // The blank before an indented number.
      if (/^[□\s]*$/u.test(words)) continue;
      const said = words.replace(/\s/gu, '');
      if (head && !goesOn(before, said) && !addsUp(said, head)) head = null;
      const above: string = before;
      before = said;
      if (!holdsNumber(words)) continue;
      topics ??= topicsOf(section.headings);
      let last: Candidate | null = null;
      const told: Candidate[] = [];
      const all: Candidate[] = [];
      for (const counted of worded(masked, sentence, folded).map((one) => underHeading(one, above))) {
        if (
          cutOff(counted, masked) ||
          likeYear(counted, year) ||
          notOne(counted) ||
          isPlan(counted) ||
          isAhead(counted, folded, year)
        )
          continue;
        head = ownList(counted, head, last, sentence) ?? head;
        const behind = masked.slice(counted.quantity.end, sentence.end);
        const rest = behind.replace(/\s/gu, '');
        const owner = shareOwner(counted, told, last, head?.candidate ?? null, masked);
        const alone = readCount({ counted, topics, head, last: owner, behind, rest, folded, above });
        const made: readonly Candidate[] = firstOfClasses(alone, counted, rest)
          .map((c) => partOfYear(ofOtherBusiness(dated(c, counted, year), counted, rest), counted, folded))
          .map((c) => ofSameYear(c, counted, last, masked.slice(last?.span.end ?? 0, counted.quantity.start)))
          .map((c) => ofBody(c, counted));
        all.push(...made);
        told.push(...made.slice(0, 1));
        // A share says how much of the item before it, and is none itself.
        if (made[0] && !made[0].metric.endsWith('.share')) last = made[0];
        if (made[0]) head = headAfter(head, made[0], sentence);
      }
      found.push(...ofListBefore(all, masked, sentence));
    }
  }
  return found;
}

/** 「行政职责类6」 at the very end of a text that is cut off: the number may have had more digits. */
function cutOff({ quantity }: Counted, text: string): boolean {
  return quantity.unitClass === 'none' && text.slice(quantity.end).trim() === '';
}

/** 「未收到一件申请」 counts nothing; the denial says so (see `negationsIn`). */
const notOne = ({ before, quantity }: Counted): boolean =>
  quantity.value === 1 && /(?:未|没有?)(?:曾|有)?(?:收到|接到|接收|受理|发生|出现|产生)过?$/u.test(before);

/** Plans (力争公开100条, 2016年将公开…) state nothing that was. */
function isPlan({ before, lead }: Counted): boolean {
  return planned.test(before || lead);
}

/** Said of a year after the report's own, as what is meant to be done: no figure, and no sentence copied from elsewhere. */
function isAhead({ lead, sentence, quantity }: Counted, folded: string, reportYear: number | null): boolean {
  if (reportYear === null || !meant.test(lead)) return false;
  const years = folded.slice(sentence.start, quantity.numberStart).matchAll(/(?<!\d)(?<year>20\d\d)\s*年/gu);
  return Number([...years].at(-1)?.groups?.year ?? 0) > reportYear;
}
