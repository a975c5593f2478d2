import { type Counted, placeInLead } from '../context.ts';

const share = '\\d+(?:\\.\\d+)?%';
/** What the share is said of, and by which words: 工作动态占比最高，达; 工作动态. */
const told =
  '(?:^|[,;:、。)])(?<name>(?:其中)?[^,;:、。()\\d]{2,24}?)(?:所?占(?:总数|总量|全部|信息)?的?(?:比[例重]?)?|比[例重]|最[高大多]|居首位?|其次|次之|紧随其后|,|达到?|[为约是])*';
const behindIt = new RegExp(`${told}(?:${share}[(,、]?|\\(${share}[,、])$`, 'u');
/** Of these a share tells how well something was done, and the number behind is of something else. */
const rate = /率$|同比|环比|增长|下降|满意|较|[上去]年/u;

/** 「工作动态占67.5%（54条）」, 「工作动态（67.5%，54条）」: the class, which stands before its share, put before how much of it there was. */
export function ofShareFirst(one: Counted, text: string): Counted {
  const { quantity, before, lead, clause } = one;
  if (
    !/^(?:[共总合]计|共有|计有|[共计有约即为])?$/u.test(before) ||
    !/^[条篇则件份项]/u.test(quantity.unit) ||
    !lead.includes('%')
  )
    return one;
  const found = behindIt.exec(lead.slice(0, lead.length - before.length));
  const name = found?.groups?.name;
  if (!found || !name || rate.test(name)) return one;
  const from = found.index + found[0].indexOf(name);
  const start = placeInLead(one, text, from);
  return { ...one, before: `${name}共有`, previous: '', boundary: '', clause: { ...clause, start } };
}

const countBehind = /^[(,、](?:[共计有约即为])?\d+[余多]?(?:条|篇|则|件|份|项)次?(?:[),;、。]|$)/u;
const className = /^(?:其中)?(?<name>[^,;:。()\d占]{2,16})$/u;
/** 「工作动态67.5%（54条）」: whose share it is, where how much that was stands right behind it. */
export function classOfShare({ before, previous, boundary }: Counted, rest: string): string | null {
  if (!countBehind.test(rest)) return null;
  const words = before === '' && boundary === '(' ? previous : before;
  const name = className.exec(words.replace(/^[、和与]/u, ''))?.groups?.name;
  return name && !rate.test(name) ? name : null;
}
