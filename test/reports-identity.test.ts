import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/documents/read.ts';
import { createReport } from '../src/reports/identify.ts';
import { readName } from '../src/reports/issuer-name.ts';
import type { Report } from '../src/reports/report.ts';
import type { GivenSource } from '../src/reports/sources.ts';
import { readSources } from '../src/reports/sources.ts';

const today = '2026-06-01';
async function report(text: string, given: GivenSource | null = null, path = '某.txt'): Promise<Report> {
  return createReport(await readDocument(path, new TextEncoder().encode(text)), given, today);
}
const codes = (r: Report) => r.problems.map((p) => `${p.severity} ${p.code}`);
const body = '\n\n一、概述\n工作有序开展。\n二、主动公开情况\n公开信息6条。\n';

describe('五份报告', () => {
  const folder = new URL('../data/reports/', import.meta.url);
  const { entries } = readSources(readFileSync(new URL('sources.json', folder), 'utf8'));
  const bytes = (file: string) => readFileSync(new URL(file, folder));

  test.each([
    [
      '不老屯镇2013.txt',
      '密云县',
      '不老屯镇',
      2013,
      '2013年密云县不老屯镇政府信息公开工作年度报告',
      null,
      '2013-12-31',
    ],
    ['棉洋镇2015.txt', '', '棉洋镇', 2015, '棉洋镇2015年政府信息公开工作年度报告', null, null],
    ['洪梅镇2014.txt', '', '洪梅镇', 2014, '2014年洪梅镇政府信息公开工作总结', null, '2014-12-02'],
    [
      '石门镇2014.txt',
      '桐乡市',
      '石门镇',
      2014,
      '石门镇2014年度信息公开工作报告',
      '2014-01-01/2014-12-31',
      '2014-12-31',
    ],
    [
      '祝塘镇2017.txt',
      '江阴市',
      '祝塘镇',
      2017,
      '祝塘镇2017年度政府信息公开工作年度报告',
      '2017-01-01/2017-12-31',
      '2017-12-31',
    ],
  ] as const)('只凭正文：%s', async (file, region, issuer, year, title, period, published) => {
    const read = createReport(await readDocument('无名.txt', bytes(file)), null, today);
    expect([read.region, read.issuer, read.year, read.title]).toEqual([region, issuer, year, title]);
    expect(read.period && `${read.period.from}/${read.period.to}`).toBe(period);
    expect(read.published).toBe(published);
    expect(read.problems).toEqual([]);
  });

  test('有 sources.json 就照它', async () => {
    for (const [file, given] of entries) {
      const read = createReport(await readDocument(file, bytes(file)), given, today);
      expect(read.id).toBe(`${given.region}/${given.issuer}/${given.year}`);
      expect(read.title).toBe(given.title);
      expect(read.problems).toEqual([]);
    }
    expect(entries.size).toBe(5);
  });

  test('洪梅镇的报告写于年底之前，只算到那一天；其余四份不是', async () => {
    const asOf = async (file: string) =>
      createReport(await readDocument(file, bytes(file)), entries.get(file) ?? null, today).asOf;
    expect(await asOf('洪梅镇2014.txt')).toBe('2014-12-02');
    for (const file of ['不老屯镇2013.txt', '棉洋镇2015.txt', '石门镇2014.txt', '祝塘镇2017.txt']) {
      expect(await asOf(file)).toBeUndefined();
    }
  });
});

describe('单位名称', () => {
  test.each([
    ['柳河市青溪镇人民政府', '青溪镇', '柳河市'],
    ['青溪镇人民政府党政办公室', '青溪镇', ''],
    ['云岭省柳河市白塔区东关街道办事处', '东关街道', '云岭省/柳河市/白塔区'],
    ['柳河市人民政府东关街道办事处', '东关街道', '柳河市'],
    ['东关街办', '东关街道', ''],
    ['安镇街道', '安镇街道', ''],
    ['东城街街道办事处', '东城街街道', ''],
    ['济南市市中区', '市中区', '济南市'],
    ['荆州市沙市区崇文街道', '崇文街道', '荆州市/沙市区'],
    ['乌恰县乌恰镇', '乌恰镇', '乌恰县'],
    ['红旗镇', '红旗镇', ''],
    ['青溪县云岭仫佬族乡', '云岭仫佬族乡', '青溪县'],
    ['白音旗乌兰苏木', '乌兰苏木', '白音旗'],
    ['青溪县人民政府', '青溪县', ''],
    ['柳河市教育局', '柳河市教育局', '柳河市'],
    ['柳河市白塔区卫生局', '白塔区卫生局', '柳河市/白塔区'],
    ['柳河市市场监督管理局', '柳河市市场监督管理局', '柳河市'],
    ['柳河市公安局白塔分局', '柳河市公安局白塔分局', '柳河市'],
    ['青溪经济开发区管理委员会', '青溪经济开发区', ''],
    ['青溪县政务服务和大数据管理局', '青溪县政务服务和大数据管理局', '青溪县'],
    ['柳河市综合行政执法局', '柳河市综合行政执法局', '柳河市'],
    ['白塔区教育局局党政办公室', '白塔区教育局', '白塔区'],
    ['青溪县公安局指挥中心办公室', '青溪县公安局', '青溪县'],
    ['柳河市林业局行政办公室', '柳河市林业局', '柳河市'],
    ['柳河市人民政府办公厅', '柳河市人民政府办公厅', '柳河市'],
    ['白塔区综合行政服务中心', '白塔区综合行政服务中心', '白塔区'],
    ['柳河市旅游局综合处', '柳河市旅游局', '柳河市'],
    ['柳河市公安局白塔分局办公室', '柳河市公安局白塔分局', '柳河市'],
    ['白塔区政府东关街道办事处信息公开办公室', '东关街道', '白塔区'],
  ])('%s', (written, name, region) => {
    const read = readName(written);
    expect([read?.name, read?.region.join('/'), read?.generic]).toEqual([name, region, false]);
  });

  test.each([
    '我镇',
    '全镇',
    '各街道',
    '乡镇',
    '本街道',
    '区民政局',
    '市农业局',
    '我局',
    '县城镇',
    '信息公开办公室',
    '以及我局',
    '精心编制我局',
    '对我镇',
    '综合行政执法局',
  ])('泛称不是哪一家：%s', (written) => {
    expect(readName(written)?.generic ?? true).toBe(true);
  });

  test.each(['工作', '主动公开', '2015年', '镇人民政府', '', 'ABC镇'])('不是单位：%s', (written) => {
    expect(readName(written)).toBeNull();
  });
});

describe('谁的报告', () => {
  test.each([
    ['单位在年份前', `青溪镇2016年政府信息公开工作年度报告${body}`, '青溪镇'],
    ['年份在单位前', `2016年度柳河市青溪镇政府信息公开年度报告${body}`, '青溪镇'],
    ['标题断成两行', `2016年柳河市青溪镇\n政府信息公开工作年度报告${body}`, '青溪镇'],
    ['单位独占一行', `青溪镇\n\n2016年政府信息公开工作年度报告${body}`, '青溪镇'],
    ['标题从「工作」处断开', `青溪县2016年政府信息公开工作\n年度报告${body}`, '青溪县'],
    ['括号里的年份', `白塔区青溪镇政府信息公开工作年度报告 (2016年)${body}`, '青溪镇'],
    ['网页标题带站名', `青溪镇2016年政府信息公开年报_政务公开_柳河市人民政府网${body}`, '青溪镇'],
    ['合订页', `第一篇：2016年青溪镇政府信息公开年度报告${body}`, '青溪镇'],
    ['单位 关于', `青溪镇人民政府关于2016年度政府信息公开工作情况的报告${body}`, '青溪镇'],
    ['单位在括号里', `2016年政府信息公开工作报告（青溪镇）${body}`, '青溪镇'],
    ['标题断成三行', `柳河市青溪镇\n2016年\n政府信息公开工作年度报告${body}`, '青溪镇'],
    ['字间有空格', `青溪镇 2016 年 政府信息公开 工作年度报告${body}`, '青溪镇'],
    ['汉字年份的标题', `二〇一六年度青溪镇政府信息公开年度报告${body}`, '青溪镇'],
    ['委员会', `柳河市发展和改革委员会2016年度政府信息公开工作报告${body}`, '柳河市发展和改革委员会'],
    ['政府办公室也是一家', `柳河市人民政府办公室2016年度政府信息公开工作报告${body}`, '柳河市人民政府办公室'],
    ['现公布', `现公布青溪镇2016年政府信息公开工作年度报告。${body}`, '青溪镇'],
    ['年份在前的现公布', `现向社会公布2016年度青溪乡人民政府信息公开年度报告。${body}`, '青溪乡'],
    ['信息公开2016年度报告', `现公开青溪经济开发区信息公开2016年度报告。${body}`, '青溪经济开发区'],
    [
      '由…根据…编制',
      `本报告由柳河市统计局根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的规定编制。${body}2016年，有序。`,
      '柳河市统计局',
    ],
    ['页面上的「标题」连着写', `标题白塔区青溪镇2016年政府信息公开工作年度报告${body}`, '青溪镇'],
    [
      '政府办公室说自己的事，不是区里的报告',
      `一、总体情况\n2016年，白塔区人民政府办公室严格落实要求。\n二、主动公开情况\n公开信息6条。`,
      '白塔区人民政府办公室',
    ],
    ['由政府办公室编制的区报告', `本报告由白塔区人民政府办公室编制。2016年，我区有序公开。${body}`, '白塔区'],
    ['由…服务中心编制', `本报告由白塔区综合行政服务中心编制，是2016年度报告。${body}`, '白塔区综合行政服务中心'],
    [
      '标题是区里的局，正文里是市局的分局',
      `2016年区国土局政府信息公开年度报告\n请与柳河市国土局白塔区分局办公室联系。${body}`,
      '柳河市国土局白塔区分局',
    ],
    [
      '标题是简称，正文里一次全称',
      `市房管局2016年政府信息公开工作年度报告\n2017-01-25 14:48 柳河市住房保障和房屋管理局${body}`,
      '柳河市住房保障和房屋管理局',
    ],
    [
      '现公布政府办公厅的报告',
      `现公布柳河市人民政府办公厅2016年政府信息公开工作年度报告。${body}`,
      '柳河市人民政府办公厅',
    ],
    ['正文里的分局', `一、概述\n2016年，柳州生态环境局马山分局深入学习。${body}`, '柳州生态环境局马山分局'],
    ['一个字的县', `一、概述\n2016年度，蓟县交通运输局未收到申请。${body}`, '蓟县交通运输局'],
    ['县里做事，联系的是一个局', `如有疑问，请与青溪县数据局联系。\n一、概述\n2016年青溪县坚持公开。${body}`, '青溪县'],
    [
      '局里说县里做事',
      `如有疑问，请与青溪县数据局联系。\n一、概述\n2016年青溪县坚持公开，我局认真落实。${body}`,
      '青溪县数据局',
    ],
    ['管委会', `柳河高新区（经开区）管委会2016年度政府信息公开工作报告${body}`, '柳河高新区'],
    ['由…编制', `本年报由东关街道办事处编制，是2016年度报告。${body}`, '东关街道'],
    ['为', `本报告为安镇街道2016年政府信息公开工作年度报告。${body}`, '安镇街道'],
    ['请与…联系', `2016年工作有序。如有疑问，请与青溪镇人民政府办公室联系。${body}`, '青溪镇'],
    ['书名号里', `现发布《柳河市医疗保障局2016年政府信息公开工作年度报告》。${body}`, '柳河市医疗保障局'],
    ['落款', `现将2016年工作报告如下。${body}\n柳河市青溪镇人民政府\n2017年1月9日\n`, '青溪镇'],
    [
      '同一行的落款',
      `现将工作报告如下。 一、概述 2016年，开展有序。 柳河市东关街道办事处 二○一七年三月二十日 |`,
      '东关街道',
    ],
    ['发布机构', `发布机构：青溪镇\n现将2016年我镇工作报告如下。${body}`, '青溪镇'],
    ['正文里才出现一次', `现将我乡2016年工作报告如下。${body}三、收费\n2016年，青溪乡未收取任何费用。\n`, '青溪乡'],
    ['名字像动词、介词', `向阳镇2016年政府信息公开年度报告${body}`, '向阳镇'],
    ['和平街道', `现公布和平街道2016年政府信息公开年度报告。${body}`, '和平街道'],
    ['上各镇', `2016年上各镇政府信息公开年度报告${body}`, '上各镇'],
    [
      '标题只说区民政局，正文有全名',
      `区民政局2016年度政府信息公开工作报告\n本报告由白塔区民政局编制。${body}`,
      '白塔区民政局',
    ],
  ])('%s', async (_, text, issuer) => {
    const read = await report(text);
    expect(read.issuer).toBe(issuer);
    expect(read.year).toBe(2016);
  });

  test('抄来的别家名字再多，也压不过标题', async () => {
    const copied = '桃源镇党委高度重视。\n桃源镇成立领导小组。\n桃源镇编制目录。\n桃源镇健全制度。\n桃源镇加强培训。\n';
    expect((await report(`青溪镇2016年政府信息公开年度报告${body}${copied}`)).issuer).toBe('青溪镇');
  });

  test.each([
    [
      '标题只说区建设局，不能算作区里的报告',
      `区建设局2016年政府信息公开年度报告\n按照《白塔区人民政府办公室关于考核的通知》，请与白塔区人民政府办公室联系。按照《柳河市白塔区人民政府关于编制年报的通知》编制。${body}白塔区人民政府高度重视。`,
    ],
    ['标题是区里的局，正文里是市里的局', `区国土局2016年政府信息公开年度报告\n请与柳河市国土局办公室联系。${body}`],
    ['标题的简称和正文里的局对不上', `市房管局2016年政府信息公开年度报告${body}2016年，柳河市财政局给予支持。`],
    ['句子的一段不是名字', `2016年度每季度公开一次城乡低保资金。${body}`],
    [
      '说自己',
      `认真总结，精心编制我局2016年度信息公开年度报告。${body}根据《办法》以及我局2016年度政府信息公开工作情况编制。`,
    ],
    ['只称我乡', `现公布2016年度政府信息公开年度报告。${body}目前我乡尚未收到申请，严格按照本乡指南办理。`],
    ['只称街道', `2016年度，涉及本街道的复议0件，考核结果位列街道前列。${body}`],
    ['只有区民政局', `区民政局2016年政府信息公开年度报告${body}`],
    ['只有地址里的街道', `如有疑问请来访（地址：东关街道建设路9号）。统计到2016年12月31日。${body}`],
    ['空谈', '公开是原则，不公开是例外。'],
  ])('不知道就是不知道：%s', async (_, text) => {
    const read = await report(text);
    expect(read.issuer).toBeNull();
    expect(codes(read)).toContain('error report.no-issuer');
    expect(read.problems[0]?.message).toContain('sources.json');
    expect(read.problems[0]?.message).toContain('某.txt');
  });

  test('文件名也算一证', async () => {
    const read = await report(`现将我镇工作报告如下。${body}`, null, 'reports/青溪镇2016.txt');
    expect([read.issuer, read.year]).toEqual(['青溪镇', 2016]);
    expect(read.evidence.filter((e) => e.from === 'file-name')).toHaveLength(2);
  });

  test('给定的先于读到的，依据都留着', async () => {
    const given = { file: '某.txt', issuer: '桃源镇', region: '云岭省/柳河市', year: 2015 };
    const read = await report(`青溪镇2016年政府信息公开年度报告${body}`, given);
    expect(read.id).toBe('云岭省/柳河市/桃源镇/2015');
    expect(read.evidence).toContainEqual({ for: 'issuer', from: 'sources', value: '桃源镇', weight: 100 });
    expect(read.evidence).toContainEqual({ for: 'issuer', from: 'title', value: '青溪镇', weight: 6 });
    expect(codes(read)).toEqual(['warning report.year-differs']);
  });
});

describe('在哪里', () => {
  test.each([
    ['名字前面', `云岭省柳河市青溪镇2016年政府信息公开年度报告${body}`, '云岭省/柳河市'],
    ['落款里', `青溪镇2016年政府信息公开年度报告${body}\n柳河市青溪镇人民政府\n2017年1月9日`, '柳河市'],
    ['报送对象', `青溪镇2016年政府信息公开年度报告\n柳河市政府信息公开办公室：${body}`, '柳河市'],
    [
      '县的地址只说明它的上级',
      `现公布青溪县2016年政府信息公开年度报告（地址：柳河市青溪县人民路2号）。${body}`,
      '柳河市',
    ],
    [
      '市的地址在区里，不等于市归区管',
      `现公布柳河市2016年政府信息公开年度报告（地址：柳河市白塔区人民路2号）。${body}`,
      '',
    ],
    [
      '「标题」「地址」二字不属地名',
      `标题白塔区青溪镇2016年政府信息公开年度报告${body}地址柳河市白塔区青溪镇大街3号。`,
      '柳河市/白塔区',
    ],
    [
      '「通过」「为」不属地名',
      `青溪镇2016年政府信息公开年度报告${body}明确受理机构为柳河市青溪镇党政办。通过柳河市青溪镇人民政府网站公开。`,
      '柳河市',
    ],
    ['城市管理不是城市', `柳河市白塔区城市管理监察大队2016年政府信息公开年度报告${body}`, '柳河市/白塔区'],
    ['没说', `青溪镇2016年政府信息公开年度报告${body}`, ''],
  ])('%s', async (_, text, region) => {
    expect((await report(text)).region).toBe(region);
  });
});

describe('哪一年', () => {
  test.each([
    ['抄错一处年份', `2011年青溪镇政府信息公开年报${body}2010年度主动公开信息4条。`, 2011, []],
    [
      '标题书名号里是旧年份，统计期是新的',
      `我镇编制了《青溪镇2020年政府信息公开工作年度报告》，统计期限自2021年1月1日起至12月31日止。\n一、总体情况\n2021年度，我镇有序公开。`,
      2021,
      ['warning report.year-doubt'],
    ],
    ['标题无「年」字', `2012青溪镇政府信息公开工作年度报告${body}`, 2012, []],
    ['汉字年份', `现将青溪镇工作报告如下。\n二○一四年，青溪镇公开信息5条。\n二〇一四年，没有收到申请。`, 2014, []],
    [
      '正文最常见的年份',
      `青溪镇信息公开工作报告\n2013年，我镇公开6条。\n2013年，没有申请。\n2014年，我镇将继续。`,
      2013,
      [],
    ],
  ] as const)('%s', async (_, text, year, problems) => {
    const read = await report(text);
    expect(read.year).toBe(year);
    expect(codes(read)).toEqual(problems);
  });

  test('网址里的 fbtime', async () => {
    const read = await report(`青溪镇信息公开工作报告${body}`, {
      file: '某.txt',
      url: 'http://x.example/a.jsp?fbtime=2009&area=1',
    });
    expect(read.year).toBe(2009);
  });

  test.each([
    ['丢了年月日', `青溪镇政府信息公开年度报告\n统计期限自201411日起至1231日止。${body}`],
    ['只有发布日期', `青溪镇政府信息公开年度报告\n发布日期：2019-03-02${body}`],
    ['将来的年份', `青溪镇2031年政府信息公开年度报告${body}`],
    ['太早的年份', `青溪镇2001年政府信息公开年度报告${body}`],
    ['文号里的年份', `青溪镇政府信息公开年度报告\n根据〔2015〕30号文件编制。${body}`],
  ])('说不准就不说：%s', async (_, text) => {
    const read = await report(text);
    expect(read.year).toBeNull();
    expect(read.period).toBeNull();
    expect(codes(read)).toEqual(['error report.no-year']);
  });
});

describe('统计期限', () => {
  const of = async (sentence: string) => {
    const { period } = await report(`青溪镇2016年政府信息公开年度报告\n${sentence}${body}`);
    return period && `${period.from}/${period.to}`;
  };
  const whole = '2016-01-01/2016-12-31';
  test.each([
    ['数据的统计期限自2016年1月1日起至2016年12月31日止。', whole],
    ['统计期限自2016年1月1日至12月31日。', whole],
    ['统计时限为2016年1月1日—12月31日。', whole],
    ['统计日期为2016年1月1日----2016年12月31日。', whole],
    ['统计期限自 2016 年 1 月 1 日起至2016年 12 月 31 日止。', whole],
    ['统计期限为２０１６年１月１日起，至２０１６年１２月３１日止。', whole],
    ['统计期限自二○一六年一月一日至二○一六年十二月三十一日。', whole],
    ['统计时间为2016.1.1-2016.12.31。', whole],
    ['本报告内容涵盖2016年1月1日至12月31日。', whole],
    ['统计期限为本年度1月1日至12月31日。', whole],
    ['统计期限自1月1日起至12月31日止。', whole],
    ['数据统计期限：2016-01-01至2016-12-31。', whole],
    ['统计期限自2015年12月1日起至2016年10月30日止。', '2015-12-01/2016-10-30'],
    ['统计期限自2016年1月1日起至2016年12月19日。', '2016-01-01/2016-12-19'],
  ])('%s', async (sentence, period) => {
    expect(await of(sentence)).toBe(period);
  });

  test.each([
    '统计期限自年1月1日起至止。',
    '统计期限自2016年1月日起至2016年12月31日止。',
    '统计期限自2016年2月30日至12月31日。',
    '统计期限自2016年12月31日至2016年1月1日。',
    '统计期限自201611日起至1231日止。',
    '工作时间：夏季（7月15日-9月30日）上午9:00。',
    '2016年3月5日至3月9日举办培训。',
  ])('读不出：%s', async (sentence) => {
    expect(await of(sentence)).toBeNull();
  });
});

test('统计期限没写年份、标题也没有：用给定的年份', async () => {
  const given = { file: '某.txt', year: 2016 };
  const text = `青溪镇政府信息公开年度报告\n统计期限自1月1日起至12月31日止。${body}`;
  expect((await report(text, given)).period).toEqual({ from: '2016-01-01', to: '2016-12-31' });
  expect((await report(text)).period).toBeNull();
});

test('统计期限是另一年的，不当作这一年的', async () => {
  const read = await report(
    `青溪镇2016年政府信息公开年度报告\n统计期限自2013年1月1日至2013年12月31日。\n2016年，有序。${body}`,
  );
  expect([read.year, read.period, codes(read)]).toEqual([2016, null, ['warning report.year-doubt']]);
});

describe('日期', () => {
  const dated = (text: string) => report(`青溪镇2016年政府信息公开年度报告\n${text}`);
  test.each([
    ['发布时间：2017-03-14 18:20:44\n一、概述', '2017-03-14'],
    ['    时间:2017-3-4 10:51\n一、概述', '2017-03-04'],
    ['来源：青溪镇 | 发布日期：2017年3月4日 | 字体', '2017-03-04'],
    ['- 时间：\n- 2017-01-24\n一、概述', '2017-01-24'],
    ['成文日期 2017-01-16 发布机构 青溪镇\n发布日期： 2017-01-18', '2017-01-18'],
    ['一、概述\n正文。\n二○一七年一月五日', '2017-01-05'],
    ['  • 2017-02-15\n  • 来源：青溪镇\n一、概述', '2017-02-15'],
    ['（2017年01月13日 来源：青溪镇）\n一、概述', '2017-01-13'],
    ['2017-01-25 14:48 柳河市教育局\n一、概述', '2017-01-25'],
    ['一、概述\n正文。\n青溪镇人民政府\n（2017年1月20日）', '2017-01-20'],
  ])('%s', async (text, date) => {
    expect((await dated(text)).published).toBe(date);
  });

  test.each([
    '柳河市人民政府 2017年12月3日星期日\n一、概述',
    '2017年3月4日 10:00 召开会议，来源广泛征求意见。',
    '2017-03-04 柳河市教育局等来访。',
    '答复时间为2017年3月4日之前。',
    '2017年1月5日，我镇召开会议。',
    '一、概述\n201711日',
  ])('不是发布日期：%s', async (text) => {
    expect((await dated(text)).published).toBeNull();
  });

  test.each([
    ['年内成文', '时间:2016-11-15\n一、概述\n截至目前公开6条。', '2016-11-15'],
    ['落款在年内', '一、概述\n正文。\n青溪镇人民政府\n2016年12月2日', '2016-12-02'],
    ['统计期早于年底', '统计期限自2016年1月1日至2016年12月22日。\n一、概述', '2016-12-22'],
    ['数据截至', '数据统计截至2016年11月30日。\n一、概述', '2016-11-30'],
    ['12月31日落款', '一、概述\n正文。\n青溪镇人民政府\n2016年12月31日', undefined],
    ['次年发布', '时间:2017-01-15\n一、概述', undefined],
    ['写明统计到年底', '统计期限自2016年1月1日至12月31日。\n发布日期：2016-12-30\n一、概述', undefined],
    ['没有日期', '一、概述', undefined],
  ])('算到哪天：%s', async (_, text, day) => {
    expect((await dated(text)).asOf).toBe(day);
  });
});

describe('不出岔子', () => {
  test('读不了的文件只说一次原因', async () => {
    const read = createReport(await readDocument('空.txt', new Uint8Array()), null, today);
    expect([read.issuer, read.year, read.sections, read.problems]).toEqual([null, null, [], []]);
  });

  test('没有标题行时，以单位和年份称呼它', async () => {
    expect((await report(`现公布青溪镇2016年政府信息公开工作年度报告。${body}`)).title).toBe(
      '青溪镇2016年政府信息公开年度报告',
    );
  });
});
