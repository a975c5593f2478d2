import { yearNumber, yearPattern } from './dates.ts';
import { smallNumber } from './small-number.ts';

/** A day as it is printed; what is not printed is null. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly date: number | null;
}

/** 「自2016年1月1日起至12月31日止」: two days and the words that make them a range, with its place in the folded text. */
export interface WrittenRange {
  readonly from: WrittenDay;
  readonly to: WrittenDay;
  readonly start: number;
  readonly end: number;
  /** 年, 月 or 日 was lost beside the first day: 201611日. */
  readonly lost: boolean;
  /** Each year of it is printed with the signs or words of a date: 2016-1-1-12-31 and 20160101-20161231 may be any number. */
  readonly sure: boolean;
  /** 「从2016年1月1日统计至12月31日」: it says itself what is counted. */
  readonly counts: boolean;
  /** 「2016年1月1日和2016年12月31日」: two days beside each other, which only what is said of them makes a range. */
  readonly joined: boolean;
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|元)';
/** The signs between year, month and day: 2016-1-1, 2016.1.1, 2016—1—1. */
const signs = '[-./\\u2010-\\u2015]';
/** 2016 1 1日: the words of a date were lost and their room is left. */
const lostSigns = ' (?=\\d{1,2} \\d{1,2} ?日)';
const dash = '[-\\u2010-\\u2015~〜]{1,8}';
/** The year that the report is of; 年 alone is a form in which nobody wrote which. */
const thisYear = '(?:本年度?|当年|同年|今年|该年)';
const hour = '(?: ?(?:0{1,2}|零|24|二十四)(?: ?[时点]|:00)(?:整|0{1,2}分)?)?';

/**
 * The first day. In order: 2016年1月1日 (「2016年1月日」 lost the one), by signs, in digits alone, and the year's first day
 * beside which 年, 月 or 日 was lost: 201611日, 20161月1日. Last, the first of all months: 2016年1-12月.
 */
const first = new RegExp(
  `(?=[\\d二一三四五六七八九十元本当同今该年])(?:${[
    `(?:(?:(?<!\\d)(?<y>${yearPattern}) ?年度?|${thisYear}|(?<![\\d上去前次明翌来每历往])年) ?|(?<![\\d年]|[\\d年] ))(?:年?初 ?\\()?(?<m>${number}) ?月{1,2} ?(?<d>${number})? ?[日号]\\)?`,
    `(?<!\\d)(?<sy>20\\d\\d) ?(?<s>${signs}|${lostSigns}) ?(?<sm>\\d{1,2}) ?\\k<s> ?(?<sd>\\d{1,2})(?!\\d)(?: ?日)?`,
    `(?<!\\d)(?<cy>20\\d\\d)(?<cm>0[1-9]|1[0-2])(?<cd>[0-3]\\d)(?!\\d)(?: ?日)?`,
    `(?<!\\d)(?<ly>20\\d\\d) ?年?1月?1 ?(?:日|(?=${dash} ?20\\d\\d1231(?!\\d)))`,
    `(?<!\\d)(?<wy>${yearPattern}) ?年度? ?(?:0?1|一) ?(?:月份?|(?= ?${dash}))`,
  ].join('|')})${hour}`,
  'gu',
);

const lead = /(?:(?:自|从|由|(?:起始|开始|起|始)[于自]) ?)?$/u;
const aside = '(?:\\([^)\\n]{0,12}\\)|《[^》\\n]{1,24}》[^,;。\\n\\d]{0,8}?之日)?';
const begun = '(?:为?起点|以来|起始|起算|起计|算起|计起|开始|起|始)?';
const counting = '(?<counts>统计|计算|汇总|采集)?';
/** Said of the last day before it is named: 至, 止于, 截止时间为, 终点是, 算至. */
const upTo = `(?:(?:[计推]?[算计](?=[至到])|截[止至]|终止|终了|结束|[止终讫迄])(?:时间|日期|日|点)?(?:到|至|于|为|是|:)?|直?[至到]|以|\\||${dash}|[和与及、])`;
const link = new RegExp(`\\s?${aside}\\s?${begun}${counting} ?[,;]?\\s?(?<upTo>${upTo}{0,2})\\s?`, 'uy');

/** The last day, which may be told more loosely: behind 至 a day is expected. */
const last = new RegExp(
  `(?:${[
    `(?:(?:(?:20)?(?<y>${yearPattern}) ?年度?|(?<next>次年|翌年)|${thisYear}|年) ?)?(?<m>${number}) ?月{1,2} ?(?:(?<d>${number}) ?(?:[日号曰]|(?= ?止))|日(?= ?止))`,
    `(?<sy>20\\d\\d) ?(?<s>${signs}|${lostSigns}) ?(?<sm>\\d{1,2}) ?\\k<s> ?(?<sd>\\d{1,2})(?!\\d)(?: ?日)?`,
    `(?<cy>20\\d\\d)(?<cm>0[1-9]|1[0-2])(?<cd>[0-3]\\d)(?!\\d)(?: ?日)?`,
    `(?<bm>\\d{1,2}) ?(?<b>${signs}) ?(?<bd>\\d{1,2})(?!\\d|\\k<b> ?\\d)(?: ?日)?`,
    `(?:(?<ey>20\\d{2}) ?年|${thisYear}|年)? ?(?:12 ?月份?|年)?(?<close>[底末终])(?!前)`,
    `(?:(?:20)?(?<ly>20\\d{2})? ?年?)(?<lm>1[0-2])月?(?<ld>[0-3]\\d)(?:日|(?=[止,;。)期]))`,
    `(?:12|十二) ?(?<months>月)份?(?! ?[\\d一二三日底末])`,
  ].join('|')})${hour}(?: ?(?:为止|为?终点?|为限|止|结束|截止))?(?:之间)?`,
  'uy',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** 元月 is January. */
const small = (text: string): number => (text === '元' ? 1 : smallNumber(text));

function dayOf(groups: Groups): WrittenDay {
  const part = (name: string) => ['', 's', 'c', 'l', 'b'].map((way) => groups[`${way}${name}`]).find((p) => p);
  const january = groups.wy ?? (groups.lm ? undefined : groups.ly);
  if (january) return { year: yearNumber(january), month: 1, date: 1 };
  const year = part('y') ?? groups.ey;
  const date = part('d') ?? ((groups.close ?? groups.months) && '31');
  return {
    year: year === undefined ? null : yearNumber(year),
    month: small(part('m') ?? '12'),
    date: date === undefined ? null : small(date),
  };
}

/** 20160101, which may be any number; not 20160101日. */
const isBare = (written: string, { cy }: Groups): boolean => cy !== undefined && !written.includes('日');

/** Every range of days of a folded text in order, in any of the ways met. */
export function* rangesIn(folded: string): Generator<WrittenRange> {
  for (const begin of folded.matchAll(first)) {
    const from = begin.groups as Groups;
    link.lastIndex = begin.index + begin[0].length;
    const between = link.exec(folded);
    if (!between) continue;
    last.lastIndex = link.lastIndex;
    const close = last.exec(folded);
    const to = close?.groups as Groups | undefined;
    if (!close || !to) continue;
    const named = between.groups!.upTo !== '';
    // 「2013年1月1日起，2013年12月31日止」 without 至.
    if (!named && !(between[0].trim() !== '' && /[止终]$/u.test(close[0]))) continue;
    // 12-31 is a day only behind a first one written with the same signs.
    if ((to.b && to.b !== from.s) || !to.months !== !from.wy) continue;
    const before = lead.exec(folded.slice(Math.max(0, begin.index - 4), begin.index))![0];
    yield {
      from: dayOf(from),
      to: dayOf(to),
      start: begin.index - before.length,
      end: last.lastIndex,
      lost: from.ly !== undefined,
      sure: !(isBare(begin[0], from) || isBare(close[0], to) || to.b || to.close || to.months),
      counts: between.groups!.counts !== undefined,
      joined: /^[和与及、]$/u.test(between.groups!.upTo!),
    };
  }
}
