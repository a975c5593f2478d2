import type { Expected } from './check.ts';
import { createRandom, type ManyReport } from './many-reports.ts';

export interface ManyQuestion extends Expected {
  readonly question: string;
  readonly kind: string;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Questions of every operation with answers worked out from what the reports were made of, not from what is read. */
export function makeQuestions(reports: readonly ManyReport[], count: number): ManyQuestion[] {
  const random = createRandom(7);
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  const regionsOf = (name: string): number =>
    new Set(reports.filter(({ issuer }) => issuer === name).map(({ region }) => region)).size;
  const county = ({ region }: ManyReport): string => region.split('/').at(-1) as string;
  /** A name that means one place: with its county where others bear it, and sometimes where none does. */
  const named = (report: ManyReport): string =>
    regionsOf(report.issuer) > 1 || random(3) === 0 ? `${county(report)}${report.issuer}` : report.issuer;
  const sameIssuer =
    (a: ManyReport) =>
    (b: ManyReport): boolean =>
      a.issuer === b.issuer && a.region === b.region;
  const at = (report: ManyReport): string => `${named(report)}${report.year}年`;
  const of = ({ issuer, year }: ManyReport): Pick<Expected, 'issuer' | 'year'> => ({ issuer, year });
  const answered = { status: 'answered' } as const;

  const makers: readonly (() => ManyQuestion | null)[] = [
    () => {
      const r = pick(reports);
      const words = pick(['主动公开多少条', '公开了几条信息', '一共主动公开了多少政府信息', '主动公开信息数']);
      return {
        kind: 'value',
        question: at(r) + words,
        ...answered,
        ...of(r),
        metric: 'proactive.items',
        value: r.items,
      };
    },
    () => {
      const r = pick(reports);
      const [label, value] = pick(r.classes);
      return {
        kind: 'part',
        question: `${at(r)}${label}信息几条`,
        ...answered,
        ...of(r),
        value,
        label: label.slice(0, 4),
      };
    },
    () => {
      const r = pick(reports);
      const question = at(r) + pick(['收到几件申请', '有多少人申请公开', '依申请公开几件']);
      return r.requests === null
        ? { kind: 'silent', question, status: 'not_stated' }
        : { kind: 'requests', question, ...answered, ...of(r), metric: 'requests.received', value: r.requests };
    },
    () => {
      const r = pick(reports);
      const question = at(r) + pick(['有行政诉讼吗', '打过官司吗', '行政诉讼几件']);
      return r.lawsuits === null
        ? { kind: 'silent', question, status: 'not_stated' }
        : { kind: 'zero', question, ...answered, ...of(r), metric: 'lawsuits.total', value: 0 };
    },
    () => {
      const r = pick(reports);
      const question = at(r) + pick(['网站浏览量多少', '点击量是多少']);
      return r.views === null
        ? { kind: 'silent', question, status: 'not_stated' }
        : { kind: 'views', question, ...answered, ...of(r), metric: 'site.views', value: r.views };
    },
    () => {
      const r = pick(reports);
      const question = `${at(r)}历年累计公开多少条`;
      return r.cumulative === null
        ? { kind: 'silent', question, status: 'not_stated' }
        : { kind: 'cumulative', question, ...answered, ...of(r), value: r.cumulative, scope: 'cumulative' };
    },
    () => {
      const r = pick(reports);
      const held = new Set(reports.filter(sameIssuer(r)).map(({ year }) => year));
      const year = Array.from({ length: 30 }, (_, i) => 2000 + i).filter((y) => !held.has(y))[random(12)] as number;
      return { kind: 'no report', question: `${named(r)}${year}年主动公开多少条`, status: 'no_report' };
    },
    () => {
      const [a, b] = [pick(reports), pick(reports)];
      const other = reports.find((r) => sameIssuer(b)(r) && r.year === a.year);
      if (!other || sameIssuer(a)(other)) return null;
      const question = `${a.year}年${named(a)}比${named(other)}主动公开多几条`;
      return {
        kind: 'difference',
        question,
        ...answered,
        computed: { operation: 'difference', value: a.items - other.items },
      };
    },
    () => {
      const [a, b] = [pick(reports), pick(reports)];
      const other = reports.find((r) => sameIssuer(b)(r) && r.year === a.year);
      if (!other || sameIssuer(a)(other) || a.items === other.items) return null;
      const more = a.items > other.items ? a : other;
      const question = `${a.year}年${named(a)}和${named(other)}哪个主动公开多`;
      return { kind: 'compare', question, ...answered, ...of(more), value: more.items };
    },
    () => {
      const [a, b] = [pick(reports), pick(reports)];
      const other = reports.find((r) => sameIssuer(b)(r) && r.year === a.year);
      if (!other || sameIssuer(a)(other)) return null;
      const question = `${named(a)}和${named(other)}${a.year}年主动公开加起来多少条`;
      return { kind: 'sum', question, ...answered, computed: { operation: 'sum', value: a.items + other.items } };
    },
    () => {
      const r = pick(reports);
      const within = reports.filter((one) => one.year === r.year && one.region === r.region);
      const most = Math.max(...within.map(({ items }) => items));
      return { kind: 'rank', question: `${r.year}年${county(r)}哪个镇主动公开最多`, ...answered, value: most };
    },
    () => {
      const { year } = pick(reports);
      const least = Math.min(...reports.filter((one) => one.year === year).map(({ items }) => items));
      return { kind: 'rank', question: `${year}年哪个镇主动公开最少`, ...answered, value: least };
    },
    () => {
      const { year } = pick(reports);
      const bound = 100 + 50 * random(4);
      const over = reports.filter((one) => one.year === year && one.items > bound).length;
      const question = `${year}年主动公开超过${bound}条的镇有几个`;
      return { kind: 'filter', question, ...answered, computed: { operation: 'count', value: over } };
    },
    () => {
      const { year, region } = pick(reports);
      const within = reports.filter((one) => one.year === year && one.region === region);
      const mean = round(within.reduce((sum, { items }) => sum + items, 0) / within.length);
      if (within.length < 2) return null;
      const question = `${year}年${region.split('/').at(-1)}各镇平均主动公开多少条`;
      return { kind: 'mean', question, ...answered, computed: { operation: 'mean', value: mean } };
    },
    () => {
      const r = pick(reports);
      const [label, part] = pick(r.classes);
      const question = `${at(r)}${label}占多少比例`;
      return {
        kind: 'share',
        question,
        ...answered,
        computed: { operation: 'share', value: round((100 * part) / r.items) },
      };
    },
    () => {
      const r = pick(reports);
      return { kind: 'list', question: `${at(r)}各类信息分别多少条`, ...answered, values: r.classes.map(([, n]) => n) };
    },
    () => {
      const r = pick(reports);
      const question = `${at(r)}各类加起来对得上总数吗`;
      return { kind: 'check', question, ...answered, computed: { operation: 'check', value: r.items } };
    },
    () => {
      const r = pick(reports);
      const values = reports.filter(sameIssuer(r)).map(({ items }) => items);
      return { kind: 'trend', question: `${named(r)}历年主动公开变化`, ...answered, values };
    },
    () => {
      const r = pick(reports);
      const before = reports.find((one) => sameIssuer(r)(one) && one.year === r.year - 1);
      const question = `${at(r)}主动公开比上一年多多少`;
      return before
        ? {
            kind: 'change',
            question,
            ...answered,
            computed: { operation: 'difference', value: r.items - before.items },
          }
        : { kind: 'change', question, status: 'no_report' };
    },
    () => {
      const r = pick(reports);
      return { kind: 'phone', question: `${at(r)}报告的联系电话`, ...answered, says: [r.phone] };
    },
    () => {
      const r = pick(reports);
      return {
        kind: 'coverage',
        question: `有${named(r)}${r.year}年的报告吗`,
        ...answered,
        says: [r.issuer, `${r.year}年`],
      };
    },
    () => {
      const r = pick(reports.filter(({ issuer }) => regionsOf(issuer) > 1));
      return r && { kind: 'shared name', question: `${r.issuer}${r.year}年主动公开多少条`, status: 'ambiguous' };
    },
    () => {
      const r = pick(reports);
      const latest = reports.filter(sameIssuer(r)).at(-1) as ManyReport;
      const question = `${named(r)}主动公开多少条`;
      return { kind: 'latest', question, ...answered, ...of(latest), value: latest.items, says: ['没有说哪一年'] };
    },
  ];

  const questions: ManyQuestion[] = [];
  for (let i = 0; questions.length < count; i++) {
    const made = makers[i % makers.length]?.();
    if (made) questions.push(made);
  }
  return questions;
}
