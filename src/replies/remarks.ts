import type { Missing, Remark } from '../answers/answer.ts';
import { metricById } from '../figures/metrics.ts';
import { amount, figureAmount, metricName } from './amounts.ts';
import { day, issuerInFull, issuerYear } from './names.ts';
import { noneSentence } from './none.ts';

const shown = 8;

/** Puts what was assumed, or is worth knowing, into one plain sentence. */
export function remarkText(remark: Remark): string {
  switch (remark.code) {
    case 'latest-year':
      return `您没有说哪一年，这里按${remark.card.issuer}最新的一份（${remark.card.year}年）回答。`;
    case 'relative-year':
      return `「${remark.words}」按${yearsText(remark.years)}理解。`;
    case 'carried-year':
      return `接着上面，按${yearsText(remark.years)}理解。`;
    case 'corrected-name':
      return `没有叫「${remark.written}」的，按${issuerInFull(remark.issuer)}回答；如果不是它，请告诉我。`;
    case 'old-name':
      return `「${remark.written}」按${issuerInFull(remark.issuer)}回答。`;
    case 'one-of-namesakes':
      return `叫这个名字的地方不止一处，这里只有${issuerInFull(remark.issuer)}的报告，就按它回答。`;
    case 'only-issuer':
      return `这里只有${issuerInFull(remark.issuer)}的报告，就按它回答。`;
    case 'left-out': {
      const places = [...remark.regions.map((path) => path.replaceAll('/', '')), ...remark.issuers.map(issuerInFull)];
      const named = [...places, ...(remark.years.length > 0 ? [yearsText(remark.years)] : [])];
      return `按您说的，没有算${named.join('、')}。`;
    }
    case 'misheard':
      return `「${remark.written}」按「${remark.meant}」理解。`;
    case 'metric-assumed':
      return `您没有说问的是哪一项，按${metricById(remark.metric)?.label ?? '主动公开'}的数量理解。`;
    case 'part-for-total':
      return `报告没有另写总数，只写了「${remark.label}」这一项。`;
    case 'channel-for-total': {
      const [own, ...others] = remark.figures.map((figure) => ({
        channel: figure.breakdown[0]?.label ?? '',
        count: figureAmount(figure),
      }));
      const beside = others.map(({ channel, count }) => `${channel} ${count}`).join('、');
      return `报告没有另写总数，这是通过${own?.channel}公开的数${beside === '' ? '' : `；另外写了${beside}。各渠道会有重复，我们不相加`}。`;
    }
    case 'label-read-as':
      return `「${remark.asked}」按报告里的「${remark.label}」理解。`;
    case 'year-for-cumulative':
      return '报告里的「累计」说的是这一年，没有另写历年累计。';
    case 'precision':
      return `报告里写的是大概数：「${remark.figure.quote}」。`;
    case 'as-of':
      return `${issuerYear(remark.card)}的报告写于${day(remark.card.asOf ?? '')}，数字只算到那时，不是全年的。`;
    case 'years-differ':
      return '各地报告的年份不同，比较时请留意。';
    case 'units-differ':
      return `各报告用的单位不一样（${remark.units.join('、')}），数都照原文，比较时请留意。`;
    case 'channel-untold':
      return `报告写「${remark.label}」时没有说是不是「${remark.channel}」公开的。`;
    case 'missing':
      return missingText(remark.missing);
    case 'conflict':
      return `报告里前后写得不一样：${remark.figures.map(figureAmount).join('，又写 ')}。两处都照原文列出，我们不作改动。`;
    case 'accumulation': {
      const [before, now, own] = remark.figures;
      return `历年累计与上一年的报告对不上：${issuerYear(before.report)}写 ${figureAmount(before)}，${issuerYear(now.report)}写 ${figureAmount(now)}，两数相差 ${amount(remark.risen, now.unit)}（这是我们算的），而${now.report.year}年一年写的是 ${figureAmount(own)}。几处都照原文显示，我们不作改动。`;
    }
    case 'problem':
      return remark.card === undefined ? remark.message : `${issuerYear(remark.card)}：${remark.message}`;
    case 'claim-elsewhere': {
      const { metric, breakdown, scope } = remark.figure;
      return `您说的 ${figureAmount(remark.figure)}，是报告里的${metricName(metric, breakdown, scope)}。`;
    }
    case 'bound':
      return `${boundWords(remark.is, remark.value)}：${remark.met ? '是' : '不是'}。`;
    case 'other-side':
      return remark.figure.stated === 'none'
        ? noneSentence(remark.figure)
        : `${issuerYear(remark.figure.report)}写的是 ${figureAmount(remark.figure)}（${metricName(remark.figure.metric, remark.figure.breakdown)}）。`;
    case 'cumulative-too':
      return `报告另外写明历年累计 ${figureAmount(remark.figure)}：「${remark.figure.quote}」。`;
    case 'plans-of':
      return '这一年的打算写在上一年的报告里，下面是上一年报告的原文。';
    case 'single-year':
      return '只有这一年的数，看不出变化。';
  }
}

/** 超过 100, 没有（等于 0）. */
export function boundWords(is: string, value: number): string {
  const words: Readonly<Record<string, string>> = { '>': '超过', '>=': '不少于', '<': '少于', '<=': '不超过' };
  return `${words[is] ?? '等于'} ${value}`;
}

function yearsText(said: readonly number[]): string {
  const years = [...said].sort((a, b) => a - b);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return years.length > 2 && last - first === years.length - 1
    ? `${first}年到${last}年`
    : years.map((year) => `${year}年`).join('、');
}

/** （现有洪梅镇2014年的报告）: what there is of those whose year is not there. */
function heldInstead(missing: readonly Missing[]): string {
  const issuers = new Map(missing.flatMap(({ issuer, held }) => (held?.length ? [[issuer.name, held] as const] : [])));
  if (issuers.size === 0 || issuers.size > 3) return '';
  return `（现有${[...issuers].map(([name, years]) => `${name}${yearsText(years)}`).join('，')}的报告）`;
}

function missingText(missing: readonly Missing[]): string {
  const names = (why: Missing['why']): string => {
    const found = missing.filter((one) => one.why === why);
    const years = new Map<string, { readonly name: string; readonly years: number[] }>();
    for (const { issuer, year } of found) {
      const key = `${issuer.region}/${issuer.name}`;
      const one = years.get(key) ?? { name: issuer.name, years: [] };
      if (year !== null) one.years.push(year);
      years.set(key, one);
    }
    const list = [...years.values()].map((one) => `${one.name}${yearsText(one.years)}`);
    return `${list.slice(0, shown).join('、')}${list.length > shown ? `等 ${found.length} 份` : ''}`;
  };
  const unstated = names('not_stated');
  const unheld = names('no_report');
  const instead = heldInstead(missing);
  return [unstated && `报告没有写的：${unstated}（没有写不等于没有）。`, unheld && `没有报告的：${unheld}${instead}。`]
    .filter(Boolean)
    .join('');
}
