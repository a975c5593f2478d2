import type { Breakdown, Dimension } from '../figure.ts';
import { cellValue, labelOf, type Token } from './cells.ts';
import { cell, type TableState } from './row.ts';

/** Head of the table of statistics that reports of 2013 to 2018 append: 统计指标, 单位, 统计数. */
export const statisticsOpen = /^(?:统计)?指标(?:名称)?(?:单位统计数)?$/u;
const units = /(?<label>.*?)(?<unit>条|件|次|个|篇|份|人次|人|万元|元)$/u;

interface Row {
  readonly label: RegExp;
  readonly metric: string;
  readonly part?: readonly [by: Dimension, label: string];
}

const row = (label: RegExp, metric: string, by?: Dimension, part?: string): Row => ({
  label,
  metric,
  ...(by && part ? { part: [by, part] as const } : {}),
});

/** Its rows, matched without number, 其中 and unit. */
const rows: readonly Row[] = [
  row(/^主动公开政府信息数$/u, 'proactive.items'),
  row(/^主动公开规范性文件数$/u, 'proactive.items', 'category', '规范性文件'),
  row(/^制发规范性文件总?数$/u, 'normative.issued'),
  row(/^(?:通过)?政府公报公开政府信息数$/u, 'proactive.items', 'channel', '政府公报'),
  row(/^(?:通过)?政府网站公开政府信息数$/u, 'proactive.items', 'channel', '政府网站'),
  row(/^(?:通过)?政务微博公开政府信息数$/u, 'proactive.items', 'channel', '政务微博'),
  row(/^(?:通过)?政务微信公开政府信息数$/u, 'proactive.items', 'channel', '政务微信'),
  row(/^(?:通过)?其[他它]方式公开政府信息数$/u, 'proactive.items', 'channel', '其他方式'),
  row(/^回应公众关注热点或重大舆情数/u, 'responses.made'),
  row(/^参加或举办新闻发布会总?次数$/u, 'meetings.held', 'category', '新闻发布会'),
  row(/^政策解读稿件发布数$/u, 'interpretations.published'),
  row(/^微博微信回应事件数$/u, 'responses.made', 'channel', '微博微信'),
  row(/^其[他它]方式回应事件数$/u, 'responses.made', 'channel', '其他方式'),
  row(/^收到申请数$/u, 'requests.received'),
  row(/^当面申请数$/u, 'requests.received', 'way', '当面'),
  row(/^传真申请数$/u, 'requests.received', 'way', '传真'),
  row(/^网络申请数$/u, 'requests.received', 'way', '网络'),
  row(/^信函申请数$/u, 'requests.received', 'way', '信函'),
  row(/^其[他它]形式申请数$/u, 'requests.received', 'way', '其他形式'),
  row(/^申请办结数$/u, 'requests.answered'),
  row(/^属于已主动公开范围数$/u, 'requests.outcomes', 'outcome', '属于已主动公开范围'),
  row(/^同意公开答复数$/u, 'requests.outcomes', 'outcome', '同意公开'),
  row(/^同意部分公开答复数$/u, 'requests.outcomes', 'outcome', '同意部分公开'),
  row(/^不同意公开答复数$/u, 'requests.outcomes', 'outcome', '不同意公开'),
  row(/^不属于本行政机关公开数$/u, 'requests.outcomes', 'outcome', '不属于本行政机关公开'),
  row(/^申请信息不存在数$/u, 'requests.outcomes', 'outcome', '申请信息不存在'),
  row(/^告知作出更改补充数$/u, 'requests.outcomes', 'outcome', '告知作出更改补充'),
  row(/^告知通过其[他它]途径办理数$/u, 'requests.outcomes', 'outcome', '告知通过其他途径办理'),
  row(/^行政复议数量$/u, 'reviews.total'),
  row(/^行政诉讼数量$/u, 'lawsuits.total'),
  row(/^举报投诉数量$/u, 'complaints.total'),
  row(/^依申请公开信息收取的费用$/u, 'fees.charged'),
  row(/^设置政府信息公开查阅点数$/u, 'access-points.count', 'category', '查阅点'),
  row(/^从事政府信息公开工作人员数$/u, 'staff.people'),
  row(/^专职人员数/u, 'staff.people', 'role', '专职'),
  row(/^兼职人员数$/u, 'staff.people', 'role', '兼职'),
  row(/^政府信息公开专项经费/u, 'budget.spent'),
  row(/^召开政府信息公开工作会议或专题会议数$/u, 'meetings.held'),
  row(/^举办各类培训班数$/u, 'training.sessions'),
  row(/^接受培训人员数$/u, 'training.people'),
];

/** Outcomes of disputes stand under their heads with labels that both share. */
const outcomes = /^(?:维持具体行政行为|被依法纠错|其[他它]情形)/u;

/** A row of the table of statistics at `at`, if there is one; returns the index of its last token. A blank says nothing. */
export function readStatistic(state: TableState, at: number): number {
  const first = state.tokens[at]!;
  const { label, unit: own } = apart(labelOf(first).replace(/^(?:其中|注)?:?/u, ''));
  const found = rows.find((r) => r.label.test(label));
  if (!found && !outcomes.test(label)) return at;
  let last = at;
  let unit = own;
  const next = state.tokens[at + 1];
  if (unit === '' && next && /^(?:条|件|次|个|篇|份|人次|人|万元|元)$/u.test(next.text)) {
    unit = next.text;
    last++;
  }
  const token: Token | undefined = state.tokens[last + 1];
  const read = token && cellValue(token);
  state.spans.push({ start: first.start, end: (read ? token : state.tokens[last]!).end });
  if (!token || !read) return last;
  if (!found || read.value === null) return last + 1;
  const breakdown: Breakdown[] = found.part ? [{ by: found.part[0], label: found.part[1] }] : [];
  const [value, base] = unit === '万元' ? [Math.round(read.value * 1e6) / 100, '元'] : [read.value, unit];
  state.figures.push(
    cell(first, token, { metric: found.metric, breakdown, value, unit: base, table: '统计表', column: '统计数' }),
  );
  return last + 1;
}

/** 「主动公开政府信息数 条」 in one cell: label and unit. 数 ends every label, so that 件 of 文件 is none. */
function apart(words: string): { label: string; unit: string } {
  const groups = /数$|数量$/u.test(words) ? undefined : units.exec(words)?.groups;
  return groups && /数|数量|费用|经费/u.test(groups.label!)
    ? { label: groups.label!, unit: groups.unit! }
    : { label: words, unit: '' };
}
