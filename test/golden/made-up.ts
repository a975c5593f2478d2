import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface MadeUp {
  readonly issuer: string;
  readonly region: string;
  readonly year: number;
  readonly items: number;
  readonly requests: number | null;
  readonly website?: number;
  readonly wechat?: number;
}

/** Places that share names, years with gaps: what the five shipped reports cannot show. */
const reports: readonly MadeUp[] = [
  { issuer: '石门镇', region: '浙江省/嘉兴市/桐乡市', year: 2012, items: 30, requests: 2 },
  { issuer: '石门镇', region: '浙江省/嘉兴市/桐乡市', year: 2013, items: 45, requests: 0 },
  { issuer: '石门镇', region: '浙江省/嘉兴市/桐乡市', year: 2015, items: 60, requests: null },
  { issuer: '石门镇', region: '河北省/秦皇岛市/卢龙县', year: 2013, items: 210, requests: 5 },
  { issuer: '石门镇', region: '河北省/秦皇岛市/卢龙县', year: 2014, items: 190, requests: 1 },
  { issuer: '崇福镇', region: '浙江省/嘉兴市/桐乡市', year: 2013, items: 88, requests: 3, website: 50, wechat: 38 },
  { issuer: '崇福镇', region: '浙江省/嘉兴市/桐乡市', year: 2014, items: 96, requests: 4, website: 56, wechat: 40 },
  { issuer: '洲泉镇', region: '浙江省/嘉兴市/桐乡市', year: 2014, items: 96, requests: null },
];

/** Writes the made-up reports into a folder of their own and returns it. */
export async function writeMadeUp(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'made-up-'));
  const sources = reports.map((report, i) => ({
    file: `${i}.txt`,
    issuer: report.issuer,
    region: report.region,
    year: report.year,
  }));
  await Promise.all(reports.map((report, i) => writeFile(join(dir, `${i}.txt`), textOf(report))));
  await writeFile(join(dir, 'sources.json'), JSON.stringify(sources));
  return dir;
}

function textOf({ issuer, year, items, requests, website, wechat }: MadeUp): string {
  const channels = website ? `其中，政府网站公开${website}条，微信公众号公开${wechat}条。` : '';
  const asked =
    requests === null
      ? '本镇依法做好依申请公开工作。'
      : requests === 0
        ? '本镇未收到政府信息公开申请。'
        : `本镇共收到政府信息公开申请${requests}件。`;
  return [
    `${issuer}${year}年政府信息公开工作年度报告`,
    `一、概述\n${year}年，${issuer}认真做好政府信息公开工作。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `二、主动公开政府信息的情况\n${year}年，本镇主动公开政府信息${items}条。${channels}`,
    `三、依申请公开政府信息的情况\n${asked}`,
    `四、存在的主要问题\n个别站所报送信息不够及时，公开栏更换偏慢。`,
    `${issuer}人民政府\n${year + 1}年1月15日`,
  ].join('\n\n');
}
