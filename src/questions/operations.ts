import { readNumeral } from '../figures/numerals.ts';
import type { Filter, Operation, Order } from './query.ts';
import {
  betweenWords,
  bothEnds,
  filterWords,
  noneFiltered,
  operationWords,
  someFiltered,
  unstatedFiltered,
  unstatedOf,
} from './words/operations.ts';

const rules = operationWords.map((line) => ({
  operation: line.operation,
  pattern: new RegExp(line.words, 'iu'),
  not: line.unless ? new RegExp(line.unless, 'u') : null,
}));
const filters = filterWords.map(({ words, is }) => ({ is, pattern: new RegExp(words, 'u') }));
const between = new RegExp(betweenWords, 'u');
const none = new RegExp(noneFiltered, 'u');
const some = new RegExp(someFiltered, 'u');
const unstated = [unstatedFiltered, unstatedOf].map((words) => new RegExp(words, 'u'));
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** What is to be done with the figures, and the question without the words that said so. */
export interface OperationReading {
  readonly operation: Operation;
  readonly said: boolean;
  readonly order: Order | null;
  readonly filter: Filter | null;
  readonly rest: string;
}

/**
 * Reads the operation off a masked question (甲 for places).
 * @param many whether it is asked over more than one place: only then is 一共 a sum.
 */
export function readOperation(masked: string, many: boolean, everywhere: boolean): OperationReading {
  const filtered = readFilter(masked, everywhere);
  if (filtered) return { operation: 'filter', said: true, order: null, ...filtered };
  for (const { operation, pattern, not } of rules) {
    const match = masked.match(pattern);
    if (!match || not?.test(masked)) continue;
    if (
      operation === 'sum' &&
      !many &&
      masked.includes('甲') &&
      !/加|总和|之和|合起来|合在/u.test(match[0]) &&
      !joined.test(masked)
    )
      continue;
    const rest = operation === 'coverage' ? masked : withoutWords(masked, operation, match[0]);
    const spread = ['difference', 'ratio'].includes(operation) && ends.test(masked);
    if (spread && /(?:相差|差距|差得|差别|悬殊)最[小少]/u.test(masked))
      return {
        operation,
        said: true,
        order: { end: 'most', top: null, at: null, spread, nearest: true },
        filter: null,
        rest,
      };
    if (spread)
      return { operation, said: true, order: { end: 'most', top: null, at: null, spread }, filter: null, rest };
    const order =
      ['rank', 'compare', 'difference', 'change'].includes(operation) ||
      (operation === 'list' && /[多少高低大小]$|最/u.test(match[0]))
        ? readOrder(masked)
        : null;
    return { operation, said: true, order, filter: null, rest };
  }
  return { operation: 'value', said: false, order: null, filter: null, rest: masked };
}

/** 镇村信息和部门动态一共: two things in one breath before the word. */
const joined = /[和与跟加、].{2,10}(?:一共|总共|合计|共计)/u;
const ends = new RegExp(bothEnds, 'u');
const wordsOf = (of: Operation): RegExp =>
  new RegExp(operationWords.find(({ operation }) => operation === of)?.words ?? '(?!)', 'giu');
const ranked = wordsOf('rank');
const moving = wordsOf('trend');

/** A ranking may be said twice over (排名前三的, 最多的和最少的), and so may a course of years (变化趋势). */
function withoutWords(masked: string, operation: Operation, words: string): string {
  const rest = masked.replace(words, keepMetric(words));
  if (operation === 'trend') return rest.replace(moving, keepMetric);
  return operation === 'rank' || ends.test(masked) ? rest.replace(ranked, keepMetric) : rest;
}

/** Every operation whose words a masked question holds, most telling first: the first that fits won. */
export function operationsIn(masked: string): readonly { readonly operation: Operation; readonly words: string }[] {
  return rules.flatMap(({ operation, pattern, not }) => {
    const words = masked.match(pattern)?.[0];
    return words === undefined || not?.test(masked) ? [] : [{ operation, words }];
  });
}

/** Words of the metric stay when an operation's words had to reach over them (哪个镇申请多): only the frame goes. */
function keepMetric(words: string): string {
  return ` ${words.replace(frame, ' ')} `;
}
const frame =
  /百分(?:之(?:几|多少)?|比|点)|加起来|加在一起|加一起|合起来|合在一起|相加|合计|总和|之和|对不对|对吗|对得上|对不上|对的上|等不等于|等于|是不是|一致|吻合|相符|各个?类别?|各个?渠道|各项|分别是?|是?谁|哪(?:些|几个|几|个|一个|一|边|家)?(?:乡镇|镇街|镇|乡|街道|单位|地方|部门|县|局|区)?|(?:乡镇|镇街|镇|乡|街道|单位|地方|部门|县|局)(?=.{0,3}最)|最|多少|[多少高低大小](?=$|几|[出了]|的|呢|些|一|公开|发布|收|主动)|第[一二三四五六七八九十\d]+|倒数|[前后][一二两三四五六七八九十几\d]+[名位个]?|的?那?(?:[一两二三四五六七八九十几]|\d+)个$|排(?:在)?[前后][一二两三四五六七八九十\d]+[名位个]?|排(?:在)?(?:第|名|行|序|老|前|后)?|翻了?|几分之几|只有|相当于|减[去掉]|是否(?:相等|一样|相同)|一样多|相等|几|[甲域〇比较和与跟同、]|连续|持续|了?还是|对比|比较|相比|上一?年度?|去年|同期|往年|同比|(?:增长|增加|减少|下降|上升|上涨|涨|降)(?:了|率|幅度|比例)?|哪(?:一|个)?年份?|[增降]幅|变化|变动|趋势|走势|走向|怎么变的?|(?:有)?什么样的变|有没有变|平均|倍数?|相差|差[距别额值]|悬殊|差[了多少]*|得|更|些|一共|总共|共计|总计|(?<!公)共|(?<=[几少多])[个条件篇次]/gu;

function readFilter(masked: string, everywhere: boolean): { filter: Filter; rest: string } | null {
  const both = masked.match(between);
  const [from, to] = [both?.groups?.from, both?.groups?.to].map((n) => Number(n?.replaceAll(',', '')));
  if (both && from !== undefined && to !== undefined && from < to)
    return { filter: { is: '>=', value: from, upTo: to }, rest: masked.replace(both[0], ' ') };
  for (const { is, pattern } of filters) {
    const match = masked.match(pattern);
    const value = match?.groups?.n ? readNumeral(match.groups.n.replaceAll(',', '')) : null;
    if (!match || value === null) continue;
    const unit = masked.slice((match.index ?? 0) + match[0].length).match(/^(?:人次|条|件|个|次|人|元|篇|%)/u)?.[0];
    const tail = new RegExp(`${escaped(match[0])}${unit ?? ''}`, 'u');
    return { filter: { is, value, ...(unit ? { unit } : {}) }, rest: masked.replace(tail, ' ') };
  }
  if (!everywhere && !/的(?:是)?(?:有)?(?:镇|乡|街道|单位|地方)/u.test(masked)) return null;
  if (/最|排|前[一二两三几\d]/u.test(masked)) return null;
  const silent = unstated.map((pattern) => masked.match(pattern)).find((match) => match !== null);
  if (silent) return { filter: { is: 'unstated', value: 0 }, rest: masked.replace(silent.groups?.words ?? '', ' ') };
  if (none.test(masked)) return { filter: { is: '=', value: 0 }, rest: masked };
  return some.test(masked) ? { filter: { is: '>', value: 0 }, rest: masked } : null;
}

function readOrder(masked: string): Order {
  const least =
    /最(?:少|低|小|差)|垫底|倒数|后(?:[一二两三四五六七八九十几]|\d+)(?:名|位)|(?:少|低)(?:到|至)(?:多|高)|(?:更|比较|得|谁[^多少高低]{0,10}|哪[^多少高低]{0,6})(?:少|低)(?!到|于)|(?<!多)(?:少|低)(?:公开|发布|收到?|发|主动公开)?[了出]?(?:几|多少)/u.test(
      masked,
    );
  const end = least ? 'least' : 'most';
  const top = numeral(
    masked.match(
      /(?:前|后|最[多少高低大小]的?那?)(?<n>[二两三四五六七八九十]|\d+)(?=个|名|位|强|大?类|种|项|$|的|是|有)/u,
    )?.groups?.n,
  );
  const at = numeral(masked.match(/(?:第|倒数第?)(?<n>[一二三四五六七八九十]|\d+)/u)?.groups?.n);
  const whole = /排名|排行|排[一个]?[序队]|榜|(?:多|高|少|低)(?:到|至)(?:少|低|多|高)/u.test(masked);
  return { end, top: top ?? (whole ? 0 : null), at };
}

function numeral(text: string | undefined): number | null {
  return text === undefined ? null : readNumeral(text);
}
