import type { Query } from './query.ts';

const less = /下降|减少|降低|下跌|少(?:了|百)|低百|降幅|跌|降了/u;
const share = /百分之(?:几|多少)|百分比|百分率|(?:增长|增加|下降)率|[增降涨跌]幅|几成|几个点/u;
const grows = /增|减|降|涨|升|跌|[多少高低](?:了|出|百)?/u;
const course = /连续|持续|一直|逐年|年年|每年/u;
const against: ReadonlySet<Query['operation']> = new Set(['change', 'difference', 'ratio', 'compare']);

/**
 * 2018年比2016年增长百分之几, 2014年到2018年增加了多少: one year of a place against another. Of a span it is the last
 * against the first; without a year, what goes on over all of them (连续增长了吗) is a course of years.
 */
export function yearAgainstYear(query: Query, masked: string): Query {
  const { years, operation } = query;
  if (!against.has(operation) || query.everywhere) return query;
  const inPercent = share.test(masked) && grows.test(masked);
  const order = less.test(masked) ? ({ end: 'least', top: null, at: null } as const) : query.order;
  const asked: Query = inPercent ? { ...query, inPercent: true, order } : query;
  if (query.places.length > 1)
    return inPercent && operation !== 'compare' ? { ...asked, operation: 'difference' } : query;
  if (operation === 'change' && (years.kind === 'all' || course.test(masked)) && !inPercent)
    return { ...query, operation: 'trend', years: years.kind === 'open' ? { kind: 'all', words: '' } : years };
  if (years.kind !== 'said' || years.years.length < 2 || operation === 'compare') return asked;
  const [first, last] = [years.years[0] as number, years.years.at(-1) as number];
  const spanned = years.years.length > 2 || /[到至~—-]/u.test(years.words);
  if (!spanned) return { ...asked, operation: inPercent || operation === 'change' ? 'difference' : operation, order };
  return { ...asked, operation: 'difference', order, years: { ...years, years: [last, first], span: false } };
}
