import type { Answer } from '../answers/answer.ts';
import { edgeAsked } from '../answers/listing.ts';
import { metricName } from './amounts.ts';
import { askedWords, metricQuestion } from './asked.ts';
import { issuerInFull, issuerYear } from './names.ts';
import { holdingLine, holdingsHead, welcome } from './notices.ts';

const scopeOfUs =
  '我只回答《政府信息公开工作年度报告》里写了什么，比如主动公开了多少条、收到多少申请、有没有复议诉讼、联系电话、存在哪些问题。';

/** The first words where there is no answer to give: what is known, and what can be done. */
export function refusalLead(answer: Answer): string {
  // What can be asked stands below, as suggestions.
  const intro = welcome([]);
  switch (answer.status) {
    case 'greeting':
      return answer.reason === 'thanks' ? '不客气，还想了解什么，接着问就行。' : intro;
    case 'help':
      return answer.reason === 'empty' ? `没有看到问题。\n${intro}` : intro;
    case 'out_of_scope':
      return `这个我答不了。${scopeOfUs}`;
    case 'unknown_issuer':
      return unknownLead(answer);
    case 'ambiguous':
      return ambiguousLead(answer);
    case 'no_report':
      return noReportLead(answer);
    default:
      return notStatedLead(answer);
  }
}

function unknownLead(answer: Answer): string {
  const place = answer.query.places.find((one) => !one.candidates.some((candidate) => candidate.held));
  if (answer.reason === 'nothing-held')
    return `这一带没有收录任何报告。${answer.choices.length > 0 ? '可以问下面这些地方：' : ''}`;
  const name = `${place?.region ?? ''}${place?.text ?? ''}`;
  return `没有收录「${name}」的报告，所以答不了。${offered(answer)}`;
}

/** What stands above the choices under an unknown name. */
function offered({ reason, choices }: Answer): string {
  if (choices.length === 0) return '请检查一下名字，或者问「有哪些报告」，看看收录了哪些地方。';
  if (reason === 'none-near') return '现在收录的是下面这些地方：';
  if (reason === 'namesake-elsewhere') return '收录的是另一个同名的地方，您要问的是它吗？';
  return '名字相近的有下面这些，您要问的是其中之一吗？';
}

function ambiguousLead({ reason, query, issuers, cards }: Answer): string {
  const written = query.places[0]?.text ?? '';
  switch (reason) {
    case 'which-namesake':
      return `叫「${written}」的不止一处，您问的是哪一个？`;
    case 'misspelt':
      return `没有收录「${written}」的报告。您是不是想问下面这个地方？`;
    case 'which-region':
      return '这一带收录了下面这些地方的报告，您问的是哪一个？';
    case 'nothing-asked': {
      const issuer = issuers[0];
      if (!issuer) return '您想问哪个地方、哪方面的情况？';
      return `${issuerInFull(issuer)}有${cards.map((card) => `${card.year}年`).join('、')}的报告。您想了解哪方面？`;
    }
    default:
      return '您想问哪个地方？';
  }
}

function noReportLead(answer: Answer): string {
  const { issuers, cards, query } = answer;
  const years =
    query.years.kind === 'said'
      ? query.years.years
      : query.years.kind === 'shift'
        ? [query.years.today + query.years.by]
        : [];
  const others = query.exceptYears !== undefined && years.length === 0;
  const asked = others
    ? '其他年份'
    : years.length > 2
      ? `${years[0]}年到${years.at(-1)}年`
      : years.map((year) => `${year}年`).join('、');
  const missing = answer.notes.find((remark) => remark.code === 'missing');
  if (answer.reason === 'one-side-missing' && missing?.code === 'missing')
    return `比不了：${missingReports(missing.missing)}`;
  if (issuers.length === 0) return `没有${asked}的报告。现有的是：\n${holdings(cards)}`;
  const held = cards.map((card) => `${card.year}年`).join('、');
  const names = issuers.map((issuer) => issuer.name).join('、');
  if (issuers.length > 1) return `没有${names}${asked}的报告。现有的是：\n${holdings(cards)}`;
  return held === '' ? `没有${names}的报告。` : `没有${names}${asked}的报告。现在有的是${held}的报告。`;
}

function missingReports(
  missing: readonly { readonly issuer: { readonly name: string }; readonly year: number | null }[],
): string {
  return `没有${missing.map(({ issuer, year }) => `${issuer.name}${year ?? ''}${year === null ? '' : '年'}`).join('、')}的报告。`;
}

function notStatedLead(answer: Answer): string {
  const finding = answer.findings.find((one) => one.state === 'not_stated');
  if (answer.reason === 'not-addable') return '这几个数的单位或含义不同，放在一起算没有意义，就不算了。';
  if (answer.reason === 'one-side-missing') return oneSideLead(answer);
  if (!finding && answer.operation === 'list')
    return `报告没有分项写${answer.metric === null ? '' : metricName(answer.metric)}各是多少。`;
  if (answer.operation === 'check') return '没法核对：报告没有把总数和合成它的各个分项都写出来。';
  if (!finding) return `报告没有写${wholeAsked(answer)}。`;
  const base = `${issuerYear(finding.card)}的报告没有写${askedWords(finding, answer.query.text)}。`;
  if (answer.reason === 'parts-only')
    return `${base}报告只分别写了其中几项，没有写总数；渠道之间可能重复，不能简单相加。`;
  const { ask } = finding;
  const number = ask.kind === 'figure' && (ask.counted || ask.yesNo || ask.metrics.length > 0);
  return number ? `${base}没有写，不等于没有（0）。` : base;
}

/** What was asked of several reports at once. Words that were left over are named: the number itself may well be printed. */
function wholeAsked({ metric, query }: Answer): string {
  const [ask] = query.asks;
  if (ask?.kind === 'figure' && ask.topic.length > 0) return askedWords({ ask }, query.text);
  return metric === null ? '这一项' : metricQuestion(metric);
}

/** 比不了：洪梅镇2014年的报告没有写……. */
function oneSideLead({ notes, metric }: Answer): string {
  const missing = notes.flatMap((note) => (note.code === 'missing' ? note.missing : []));
  const names = missing.map(({ issuer, year }) => `${issuer.name}${year === null ? '' : `${year}年`}`).join('、');
  // What was not understood is never said to be missing from a report.
  if (names === '' || metric === null) return '比不了：没有找到可以放在一起比的两个数。';
  return `比不了：${names}的报告没有写${metricQuestion(metric)}。没有写，不等于没有（0）。`;
}

/** The list of reports held, a line an issuer. */
export function holdings(cards: Answer['cards']): string {
  const byIssuer = new Map<string, { issuer: string; region: string; years: number[] }>();
  for (const { issuer, region, year } of cards) {
    const one = byIssuer.get(`${region}/${issuer}`);
    if (one) one.years.push(year);
    else byIssuer.set(`${region}/${issuer}`, { issuer, region, years: [year] });
  }
  const all = [...byIssuer.values()];
  const more = all.length > 40 ? [`……等 ${all.length} 个地方`] : [];
  return [...all.slice(0, 40).map(holdingLine), ...more].join('\n');
}

/** Which reports there are. */
export function coverageLead({ cards, query }: Answer): string {
  const edge = edgeAsked(query.text);
  if (edge !== null) return `${edge === 'latest' ? '最新' : '最早'}的年度报告是：\n${holdings(cards)}`;
  const some = query.regions.length > 0 || query.places.length > 0 || query.years.kind !== 'open';
  const head = some && cards.length > 0 ? `有 ${cards.length} 份年度报告：` : holdingsHead(cards.length);
  return `${head}\n${holdings(cards)}`;
}
