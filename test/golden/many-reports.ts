import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One made-up report, and all that it states. Null: the report is silent. */
export interface ManyReport {
  readonly issuer: string;
  readonly region: string;
  readonly year: number;
  readonly items: number;
  readonly classes: readonly (readonly [label: string, count: number])[];
  readonly requests: number | null;
  readonly lawsuits: 0 | null;
  readonly views: number | null;
  readonly cumulative: number | null;
  readonly phone: string;
}

export interface ManyOptions {
  readonly issuers: number;
  /** How many of them bear the name of another. */
  readonly shared: number;
  readonly years: readonly number[];
  /** One report in so many is missing; 10 unless told. */
  readonly gaps?: number;
}

const first = [...'云青金玉龙凤白清大长永安东西南北上下新古'];
const second = [...'溪河山湖桥坪岭桂竹梅柳松石泉湾塘'];
const counties = [
  '江西省/萍乡市/上栗县',
  '湖南省/怀化市/溆浦县',
  '四川省/绵阳市/梓潼县',
  '安徽省/六安市/金寨县',
  '河南省/信阳市/商城县',
  '湖北省/恩施土家族苗族自治州/鹤峰县',
];
const labels = ['政策法规类', '规划计划类', '财政预算类', '民生保障类', '通知公告类'];

/** Numbers that look random and are the same every time. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Reports of made-up offices; here and there a year of an office is missing. */
export function makeReports({ issuers, shared, years, gaps = 10 }: ManyOptions): ManyReport[] {
  const random = createRandom(20_261_122);
  const names = first.flatMap((a) => second.map((b) => `${a}${b}`));
  return Array.from({ length: issuers }, (_, i) => i).flatMap((i) => {
    // The last ones bear the first ones' names, in another county.
    const own = i < issuers - shared ? i : i - (issuers - shared);
    const issuer = `${names[(own * 7) % names.length]}镇`;
    const region = counties[(own + (i === own ? 0 : 1)) % counties.length] as string;
    let cumulative = 0;
    return years.flatMap((year): ManyReport[] => {
      const classes = labels.slice(random(3)).map((label) => [label, 3 + random(90)] as const);
      const items = classes.reduce((sum, [, count]) => sum + count, 0);
      cumulative += items;
      if (random(gaps) === 0) return [];
      return [
        {
          issuer,
          region,
          year,
          items,
          classes,
          requests: random(5) === 0 ? null : random(3) === 0 ? 0 : 1 + random(30),
          lawsuits: random(2) === 0 ? 0 : null,
          views: random(2) === 0 ? 1000 + random(90_000) : null,
          cumulative: random(3) === 0 ? cumulative + 500 : null,
          phone: `0${700 + (i % 200)}-6${String(200_000 + i * 31 + (year % 100)).padStart(6, '0')}`,
        },
      ];
    });
  });
}

/** Writes the reports into a folder of their own and returns it. */
export async function writeReports(reports: readonly ManyReport[]): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'many-'));
  const sources = reports.map(({ issuer, region, year }, i) => ({ file: `${i}.txt`, issuer, region, year }));
  for (const [i, report] of reports.entries()) await writeFile(join(dir, `${i}.txt`), textOf(report, i));
  await writeFile(join(dir, 'sources.json'), JSON.stringify(sources));
  return dir;
}

function textOf(report: ManyReport, i: number): string {
  const { issuer, year, items, classes, requests, lawsuits, views, cumulative, phone } = report;
  const parts = classes.map(([label, count]) => `${label}${count}条`).join(i % 2 === 0 ? '，' : '；');
  const total = [`${year}年，我镇主动公开政府信息${items}条`, `全年共主动公开信息${items}条`][i % 2];
  const all = cumulative === null ? '' : `截至${year}年底，历年累计主动公开政府信息${cumulative}条。`;
  const seen = views === null ? '' : `政府网站浏览量${views}次。`;
  const asked =
    requests === null
      ? '我镇依法做好依申请公开工作，公布了受理的地点。'
      : requests === 0
        ? ['全年未收到政府信息公开申请。', '没有收到要求公开政府信息的申请。'][i % 2]
        : `全年共收到政府信息公开申请${requests}件。`;
  const sued = lawsuits === null ? '我镇重视群众意见，认真听取各方面的建议。' : '未发生因政府信息公开引起的行政诉讼。';
  return [
    `${issuer}${year}年政府信息公开工作年度报告`,
    `一、概述\n${year}年，${issuer}认真做好政府信息公开工作。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。联系电话：${phone}。`,
    `二、主动公开政府信息的情况\n${total}，其中：${parts}。${all}${seen}`,
    `三、依申请公开政府信息的情况\n${asked}`,
    `四、复议和诉讼的情况\n${sued}`,
    `五、存在的主要问题\n公开的内容还不够丰富，更新不够及时。`,
    `${issuer}人民政府\n${year + 1}年1月15日`,
  ].join('\n\n');
}
