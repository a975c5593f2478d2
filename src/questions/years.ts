import { readNumeral } from '../figures/numerals.ts';
import type { Years } from './query.ts';

/** A piece of the question that says a year, and which. */
export interface FoundYears {
  readonly years: Years;
  /** Where years were said, in order; to be taken out before the rest is read. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** No report of this kind is older: the regulation that asks for them came into force on 1 May 2008. */
const earliest = 2008;
const digits = '〇零○OoＯ一二三四五六七八九';
const four = `(?:19|20)\\d\\d|[一二][${digits}]{3}`;
const two = `[0-3]\\d|[零〇○一二][${digits}]|二十[一二三四五六]?|十[一二三四五六七八九]`;
/** Nothing counted follows: 2015条 is no year. */
const uncounted = '(?!\\d|[条件个人次元篇份万项起宗期名%月日号.]|[余多][条件个份次篇项人])';
/** No part of a longer number, an article's or a document's. */
const start = '(?<!\\d|[第〔\\[])';
/** Nor a bound or a claim (超过15, 是15), where no 年 follows. */
const bareStart =
  '(?<!\\d|[第〔\\[-]|等于|不够|够|为|有|共|计|超过|大于|多于|高于|少于|低于|不到|不足|至少|达到|前|近|是)';

type Reading = (words: Record<string, string | undefined>, thisYear: number) => number[] | Years | null;

/** Ways to say years, tried in this order; what one has read is not read again. */
const patterns: readonly { readonly pattern: string; readonly read: Reading }[] = [
  {
    pattern: `(?:从|自)?(?<a>${four})年?度?(?:到|至|-|~|—|–)+(?<b>${four})(?:年度?)?(?:期间|之?间)?`,
    read: ({ a, b }, now) => span(year(a, now), year(b, now)),
  },
  {
    pattern: `(?:从|自)?(?<!\\d)(?<a>${two})年?度?(?:到|至|-|~|—|–)+(?<b>${four}|${two})年度?(?:期间|之?间)?`,
    read: ({ a, b }, now) => span(year(a, now), year(b, now)),
  },
  {
    pattern: '“?十(?<n>[一二三四五])五”?(?:规划|计划)?(?:期间|时期)?',
    read: ({ n }) => {
      const first = 2001 + 5 * '一二三四五'.indexOf(n ?? '一') + 5;
      return span(first, first + 4);
    },
  },
  {
    pattern: '(?:最近|近|过去|前)(?<n>[2-9]|1\\d|[两二三四五六七八九十])年(?:来|间|里)?',
    read: ({ n }, now) => span(now - (smallNumber(n) ?? 1), now - 1),
  },
  {
    // 三年前, 10年以前: counted from today; of 15年前 nobody knows whether it is 2015.
    pattern: '(?<![\\d十百近前])(?<n>[1-9]|10|十[一二三四五六七八]|[一两二三四五六七八九十])年(?:之|以)?前(?!后)',
    read: ({ n }, now) => [now - (smallNumber(n) ?? 0)],
  },
  {
    pattern:
      '历年来?(?!累计|总共|一共|合计|总计|共|总|主动公开总)|这(?:些|几)年来?|近(?:些|几)?年来?(?!度)|最近(?:几|些)年来?|逐年|各年度?|每年|每一年|所有年份|往年',
    read: () => ({ kind: 'all', words: '' }),
  },
  {
    pattern: `(?<a>${four})年?(?:以前|之前|及以前|前)(?!后)`,
    read: ({ a }, now) => span(Math.min(earliest, year(a, now) ?? 0), (year(a, now) ?? 0) - 1),
  },
  {
    pattern: `(?:从|自)?(?<a>${four})年?(?:以来|以后|之后|至今|起至今|到现在|到今天|起(?=[^诉]))`,
    read: ({ a }, now) => span(year(a, now), now - 1),
  },
  {
    pattern: '(?<!比|较|同|和|与|跟|年)(?:去年|上一?年)同期(?!相比|比)',
    read: (_, now) => ({ kind: 'shift', by: -1, today: now, words: '' }),
  },
  {
    pattern:
      '(?:这|前后)?(?<![\\d十零〇○一二三四五六七八九])[两二三四五六七八九十]年(?:间|来)?(?=(?:的|里)?(?:平均|一共|总共|合计|加))',
    read: () => ({ kind: 'all', words: '' }),
  },
  { pattern: '大前年', read: (_, now) => [now - 3] },
  { pattern: '前年', read: (_, now) => [now - 2] },
  { pattern: '(?<!比|较|同|和|与|跟)(?:去年|昨年)度?(?!同期|相比)', read: (_, now) => [now - 1] },
  { pattern: '今年', read: (_, now) => [now] },
  {
    pattern: '(?<!比|较|同|和|与|跟|其)(?:上一年度?|上年度?|前一年度?)(?!结转|项目|同期|相比|比|行政)',
    read: (_, now) => ({ kind: 'shift', by: -1, today: now, words: '' }),
  },
  { pattern: '(?:下一年度?|后一年)(?=呢|$)', read: (_, now) => ({ kind: 'shift', by: 1, today: now, words: '' }) },
  {
    pattern: `${start}(?<a>${four})(?:年度|年底|年末|年|(?=[、和与及,]\\s*(?:${four})))`,
    read: ({ a }, now) => one(year(a, now)),
  },
  {
    pattern: `${start}(?<a>${two})(?:年度|年底|年末|年(?!前|来|内|以|之)|(?=[、和与及,](?:${two})年))`,
    read: ({ a }, now) => one(year(a, now)),
  },
  { pattern: `${bareStart}(?<a>(?:19|20)\\d\\d)${uncounted}`, read: ({ a }, now) => one(year(a, now)) },
  {
    pattern:
      '最近一?次|最近一?期|最近一?份|最近一年|最近的(?!一?份?(?:报告|年报)(?:是|有)[哪什谁几])|最新(?!的?一?份?(?:报告|年报)(?:是|有)[哪什谁几])一?[期份年次]?的?|近期|目前最新',
    read: () => ({ kind: 'latest', words: '' }),
  },
];

const ways = patterns.map(({ pattern, read }) => ({ pattern: new RegExp(pattern, 'gu'), read }));
/** Two digits without 年 are a year only where nothing else is: 其它类占多少08, 农业局17通知公告. */
const bare = new RegExp(`${bareStart}(?<a>[01]\\d|2[0-6])${uncounted}`, 'gu');

/** Finds the years a question names. `today` is `YYYY-MM-DD`; 去年 is the year before its year. */
export function findYears(text: string, today: string): FoundYears {
  const thisYear = Number(today.slice(0, 4));
  let rest = text;
  const found: { start: number; end: number; value: number[] | Years; words: string }[] = [];
  const take = (pattern: RegExp, read: Reading): void => {
    // `matchAll` makes a copy of the pattern, which costs more than to see that it is nowhere.
    if (rest.search(pattern) < 0) return;
    for (const match of rest.matchAll(pattern)) {
      const value = read(match.groups ?? {}, thisYear);
      if (value === null || (Array.isArray(value) && value.length === 0)) continue;
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, value, words: match[0] });
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(end);
    }
  };
  for (const way of ways) take(way.pattern, way.read);
  if (found.length === 0) take(bare, ({ a }, now) => one(year(a, now)));
  found.sort((a, b) => a.start - b.start);
  const spans = found.map(({ start, end }) => ({ start, end }));
  const words = found.map((f) => f.words).join('、');
  const said = found.flatMap((f) => (Array.isArray(f.value) ? f.value : []));
  if (said.length > 0) {
    const years = [...new Set(said)];
    const relative = !/\d|[〇零○]|十/u.test(words) || /近|过去|^(?:\d|10|十.?)年(?:之|以)?前/u.test(words);
    return { years: { kind: 'said', years, span: years.length > 1, relative, carried: false, words }, spans };
  }
  const other = found.map((f) => f.value).find((v): v is Exclude<Years, { kind: 'said' }> => !Array.isArray(v));
  if (!other || other.kind === 'open') return { years: { kind: 'open' }, spans };
  return { years: { ...other, words }, spans };
}

/** 3, 三, 两, 10 → a number of years; null for none. */
function smallNumber(text: string | undefined): number | null {
  return text === undefined ? null : readNumeral(text);
}

/** 2015, 15, 二〇一五, 一五, 十五 → 2015. Null when it is no year of such a report. */
function year(text: string | undefined, thisYear: number): number | null {
  if (!text) return null;
  const plain = text.includes('十')
    ? String(10 * (text.startsWith('二') ? 2 : 1) + Math.max(0, '十一二三四五六七八九'.indexOf(text.at(-1) as string)))
    : [...text]
        .map((c) =>
          '〇零○OoＯ'.includes(c)
            ? '0'
            : '一二三四五六七八九'.includes(c)
              ? String('一二三四五六七八九'.indexOf(c) + 1)
              : c,
        )
        .join('');
  const value = plain.length <= 2 ? 2000 + Number(plain) : Number(plain);
  if (!Number.isInteger(value) || value < 1990) return null;
  return plain.length <= 2 && value > thisYear + 1 ? null : value;
}

function one(value: number | null): number[] {
  return value === null ? [] : [value];
}

/** All the years from one to the other; at most fifty, so that a slip in a digit stays harmless. */
function span(from: number | null, to: number | null): number[] {
  if (from === null || to === null || to < from || to - from > 50) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
