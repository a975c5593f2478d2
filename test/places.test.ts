import { describe, expect, test } from 'vitest';
import { createDirectory } from '../src/places/directory.ts';
import { loadGazetteer } from '../src/places/gazetteer.ts';
import type { Issuer, Mention } from '../src/places/issuer.ts';

const held: Issuer[] = [
  { name: '石门镇', region: '浙江省/嘉兴市/桐乡市' },
  { name: '棉洋镇', region: '广东省/梅州市/五华县' },
  { name: '不老屯镇', region: '北京市/北京市/密云县' },
  { name: '洪梅镇', region: '福建省/泉州市/南安市' },
  { name: '祝塘镇', region: '江苏省/无锡市/江阴市' },
  { name: '广内街道', region: '北京/西城区' },
  { name: '古砦乡', region: '广西/柳州市柳城县' },
  { name: '礼让街街道', region: '青海/西宁市城中区' },
  { name: '友谊路街道办事处', region: '上海/宝山区' },
  { name: '北京街道', region: '广东省/广州市/越秀区' },
  { name: '乌恰县', region: '新疆/克孜勒苏州' },
  { name: '乌恰县乌恰镇', region: '新疆/克孜勒苏州' },
  { name: '太平镇', region: '云南/保山市施甸县' },
  { name: '太平镇', region: '湖北/襄阳市/枣阳市' },
  { name: '和平街道', region: '吉林/松原市/扶余市' },
  { name: '兴国镇', region: '甘肃/秦安县' },
  { name: '公开镇', region: '某省/某县' },
  { name: '胡家集镇', region: '贵州/不知县' },
  { name: '宝力根花苏木', region: '内蒙古/兴安盟扎赉特旗' },
  { name: '泰州市', region: '江苏/泰州市' },
  { name: '渭南市临渭区', region: '陕西/渭南市' },
  { name: '海口市教育局', region: '海南/海口市' },
  { name: '宿城区民政局', region: '江苏/宿迁市' },
  { name: '大连市旅顺口区民政局', region: '辽宁/大连市' },
  { name: '黑龙江省市场监督管理局', region: '黑龙江' },
];
const directory = createDirectory(held, loadGazetteer());

/** `石门镇 held exact 浙江省/嘉兴市/桐乡市` */
const said = (mention: Mention) =>
  mention.candidates.map(
    ({ issuer, held, closeness }) => `${issuer.region} ${issuer.name} ${held ? '在库' : '不在库'} ${closeness}`,
  );

describe('finds the one held issuer that is meant', () => {
  test.each(
    `
    石门镇2014年主动公开多少条 | 石门镇 | exact
    石门镇 | 石门镇 | exact
    桐乡石门镇2014年 | 石门镇 | exact
    浙江桐乡石门镇 | 石门镇 | exact
    浙江省嘉兴市桐乡市石门镇 | 石门镇 | exact
    桐乡市的石门镇呢 | 石门镇 | exact
    桐乡那边的石门镇 | 石门镇 | exact
    石门镇 桐乡的 | 石门镇 | exact
    石门镇（桐乡）2014年收到申请吗 | 石门镇 | exact
    石门镇2014年公开多少条 桐乡 | 石门镇 | exact
    石门镇2014年公开多少条，浙江的 | 石门镇 | exact
    嘉兴石门镇 | 石门镇 | exact
    桐乡2014年石门镇公开多少 | 石门镇 | exact
    石门2014年 | 石门镇 | short
    那石门镇呢 | 石门镇 | exact
    请问石门镇的电话 | 石门镇 | exact
    2014年石门镇 | 石门镇 | exact
    2014石门公开多少 | 石门镇 | short
    石门镇政府电话多少 | 石门镇 | exact
    石门镇人民政府2014年的年报 | 石门镇 | exact
    石门镇政府信息公开了多少条 | 石门镇 | exact
    石門鎮2014年主動公開多少條 | 石门镇 | exact
    石 门 镇 ２０１４年 | 石门镇 | exact
    浙　江　桐　乡　石　门　镇 | 石门镇 | exact
    俺想晓得石门镇公开了多少 | 石门镇 | exact
    麻烦帮我查一下洪梅镇 | 洪梅镇 | exact
    我想知道洪梅镇有哪些不足 | 洪梅镇 | exact
    洪梅有哪些不足 | 洪梅镇 | short
    洪梅 | 洪梅镇 | short
    南安洪梅镇 | 洪梅镇 | exact
    泉州的洪梅镇 | 洪梅镇 | exact
    福建洪梅2014 | 洪梅镇 | short
    棉洋鎮2015年 | 棉洋镇 | exact
    棉洋15年主动公开多少 | 棉洋镇 | short
    五华县棉洋镇网站点击率 | 棉洋镇 | exact
    五华棉洋 2015 | 棉洋镇 | short
    不老屯2013业务动态占比 | 不老屯镇 | short
    密云县不老屯镇 | 不老屯镇 | exact
    密云区不老屯镇 | 不老屯镇 | exact
    北京密云不老屯 | 不老屯镇 | short
    北京市密云县不老屯镇人民政府 | 不老屯镇 | exact
    祝塘一七年收到申请没 | 祝塘镇 | short
    江阴祝塘累计公开多少 | 祝塘镇 | short
    祝塘镇办结几件 | 祝塘镇 | exact
    加上祝塘镇 | 祝塘镇 | exact
    石门年报 | 石门镇 | short
    石门镇2014年公开多少条桐乡 | 石门镇 | exact
    不老屯镇密云 | 不老屯镇 | exact
    不老屯（北京） | 不老屯镇 | short
    密云县2013年不老屯镇 | 不老屯镇 | exact
    洪梅呢 | 洪梅镇 | short
    换成棉洋 | 棉洋镇 | short
    广内街道13年主动公开几条 | 广内街道 | exact
    广内2013规划计划类占比 | 广内街道 | short
    广安门内街道13年收到申请没 | 广内街道 | exact
    广内街道办事处 | 广内街道 | exact
    广内街道办2013年 | 广内街道 | exact
    广内街办2013年 | 广内街道 | exact
    西城区广内街道 | 广内街道 | exact
    宣武区广内街道 | 广内街道 | exact
    古砦乡2012年公开多少 | 古砦乡 | exact
    古砦仫佬族乡2012年公开多少 | 古砦乡 | exact
    柳城古砦 | 古砦乡 | short
    礼让街街道2025年 | 礼让街街道 | exact
    礼让街道2025年 | 礼让街街道 | short
    礼让街2025年申请几件 | 礼让街街道 | short
    友谊路街道2014年 | 友谊路街道办事处 | exact
    友谊路街办 | 友谊路街道办事处 | exact
    友谊路街道办事处的电话 | 友谊路街道办事处 | exact
    北京街道2016年公开多少 | 北京街道 | exact
    广州北京街道 | 北京街道 | exact
    乌恰镇2018年公开多少 | 乌恰县乌恰镇 | exact
    乌恰县乌恰镇2018年 | 乌恰县乌恰镇 | exact
    乌恰县2018年主动公开多少 | 乌恰县 | exact
    乌恰县政府2018年主动公开多少 | 乌恰县 | exact
    施甸太平镇25年公开多少 | 太平镇 | exact
    太平镇2025网站公开占几成 施甸 | 太平镇 | exact
    和平街道2015年 | 和平街道 | exact
    和平2015年公开多少条 | 和平街道 | short
    兴国镇2013年 | 兴国镇 | exact
    公开镇2013年 | 公开镇 | exact
    胡家集2016年收到几件 | 胡家集镇 | short
    不知县胡家集镇 | 胡家集镇 | exact
    宝力根花25年公开多少条 | 宝力根花苏木 | short
    宝力根花 不掌握信息的几件 | 宝力根花苏木 | short
    扎赉特旗宝力根花苏木 | 宝力根花苏木 | exact
    泰州2017年主动公开多少条 | 泰州市 | short
    泰州市政府2017年 | 泰州市 | exact
    江苏泰州市2017年 | 泰州市 | exact
    临渭区2019收到依申请多少件 | 渭南市临渭区 | exact
    渭南市临渭区2019年 | 渭南市临渭区 | exact
    临渭19年网站公开多少条 | 渭南市临渭区 | short
    海口市教育局2017年 | 海口市教育局 | exact
    海口教育局17年收到几项依申请 | 海口市教育局 | short
    海口市教委2017年 | 海口市教育局 | short
    海南省海口市教育局 | 海口市教育局 | exact
    教育局2017年公开多少 | 海口市教育局 | short
    市教育局17年公开多少 | 海口市教育局 | short
    宿城民政局微信公开几条 | 宿城区民政局 | short
    宿城民政2018几条 | 宿城区民政局 | short
    旅顺口民政局18年 | 大连市旅顺口区民政局 | short
    旅顺民政局2018 | 大连市旅顺口区民政局 | short
    黑龙江市场监管局23年 | 黑龙江省市场监督管理局 | short
    黑龙江省市监局2023微博发多少 | 黑龙江省市场监督管理局 | short
  `
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s', (question, name, closeness) => {
    const mentions = directory.find(question ?? '');
    expect(mentions).toHaveLength(1);
    const [candidate, ...others] = mentions[0]?.candidates ?? [];
    expect(candidate).toMatchObject({ held: true, issuer: { name } });
    expect(others).toEqual([]);
    // 海口教育局 and 海口市教育局 are both plainly that office: closeness below `old-name` needs no word of doubt.
    expect(['exact', 'short']).toContain(candidate?.closeness);
    if (closeness === 'exact') expect(candidate?.closeness).toBe('exact');
  });
});

describe('a name that is written wrongly leads to the held one, marked as such', () => {
  test.each(
    `
    棉阳镇2015年 | 棉洋镇 | homophone
    绵羊镇2015年 | 棉洋镇 | homophone
    棉样镇 | 棉洋镇 | homophone
    棉阳2015年公开几条 | 棉洋镇 | homophone
    2015年棉阳主动公开多少 | 棉洋镇 | homophone
    绵阳镇2015年 | 棉洋镇 | homophone
    锦洋镇2015年 | 棉洋镇 | look-alike
    祝糖镇2017年 | 祝塘镇 | homophone
    竹塘镇2017年 | 祝塘镇 | homophone
    竹唐镇 | 祝塘镇 | homophone
    不老囤镇2013年 | 不老屯镇 | homophone
    步老屯镇 | 不老屯镇 | homophone
    不老吨2013年 | 不老屯镇 | look-alike
    老屯镇业务动态类 | 不老屯镇 | slip
    洪悔镇2014年 | 洪梅镇 | look-alike
    洪湖镇2014年 | 洪梅镇 | slip
    洪美镇2014年 | 洪梅镇 | homophone
    十门镇 | 石门镇 | homophone
    石闷镇2014年 | 石门镇 | homophone
    请问石们镇2014年公开多少 | 石门镇 | homophone
    桐乡时门镇 | 石门镇 | homophone
    洪梅乡2014年 | 洪梅镇 | slip
    棉洋街道2015年 | 棉洋镇 | slip
    不老屯乡2013年 | 不老屯镇 | slip
    大石门镇2014年公开多少 | 石门镇 | slip
    小洪梅2014年 | 洪梅镇 | slip
    新石门镇2014年 | 石门镇 | slip
    小石门公开了多少 | 石门镇 | slip
    洪梅村公开了多少 | 洪梅镇 | slip
  `
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s', (question, name, closeness) => {
    const mentions = directory.find(question ?? '');
    expect(mentions).toHaveLength(1);
    const found = mentions[0]?.candidates.find((candidate) => candidate.held && candidate.issuer.name === name);
    expect(found?.closeness).toBe(closeness);
    expect(mentions[0]?.candidates.filter((candidate) => candidate.held && candidate.closeness === 'exact')).toEqual(
      [],
    );
  });
});

describe('a place that is not held is never taken for one that is', () => {
  test.each(
    `
    平安镇2015年主动公开多少 | 平安镇
    请问平安镇的电话 | 平安镇
    石门乡2014年 | 石门乡
    石门街道2014年 | 石门街道
    广州石门街道2014年 | 石门街道
    石门县2014年主动公开多少 | 石门县
    红梅镇2014年 | 红梅镇
    城关镇2015年 | 城关镇
    江山石门镇2014年 | 石门镇
    东莞洪梅镇2014年 | 洪梅镇
    五华县2015年主动公开多少 | 五华县
    南安市2014年公开多少 | 南安市
    桐乡2014年公开多少 | 桐乡市
    浙江2014年主动公开多少 | 浙江省
    密云县2013年主动公开多少 | 密云区
    石门镇2014年公开多少条 江山 | 石门镇
    石门镇2014年公开多少条江山 | 石门镇
    五华县安流镇2015年 | 安流镇
    濮院2014年公开多少 | 濮院镇
    濮院呢 | 濮院镇
    濮院 | 濮院镇
    桐乡濮院有没有申请 | 濮院镇
    桐乡市政府2014年 | 桐乡市
  `
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s', (question, name) => {
    const mentions = directory.find(question ?? '');
    expect(mentions).toHaveLength(1);
    expect(mentions[0]?.candidates[0]).toMatchObject({ held: false, issuer: { name } });
  });

  test('红梅镇 is a real place and sounds like a held one: both are offered, the real one first', () => {
    const [mention] = directory.find('红梅镇2014年主动公开多少');
    expect(said(mention as Mention)).toEqual([
      '吉林省/通化市/梅河口市 红梅镇 不在库 exact',
      '福建省/泉州市/南安市 洪梅镇 在库 homophone',
    ]);
  });

  test('平安2015年: a word that is a name as well is a place nobody holds, not a question about all', () => {
    const [mention] = directory.find('平安2015年主动公开多少');
    expect(mention?.text).toBe('平安');
    expect(mention?.candidates.length).toBeGreaterThan(0);
    expect(mention?.candidates.every((candidate) => !candidate.held)).toBe(true);
  });
});

describe('a region that contradicts the held namesake leaves it out, and says so', () => {
  test.each(
    `
    湖南石门镇2014年主动公开多少 | 石门镇
    临沧石门镇 | 石门镇
    湖南省的石门镇 | 石门镇
    石门县石门镇 | 石门镇
    石门镇2014年公开多少条湖南 | 石门镇
    石门镇2014年公开多少 湖南 | 石门镇
    石门镇（湖南）2014年 | 石门镇
    衢州石门镇 | 石门镇
    浙江棉洋镇2015年 | 棉洋镇
    江苏桐乡石门镇 | 石门镇
    东莞洪梅镇 | 洪梅镇
    河北不老屯镇 | 不老屯镇
    上海祝塘2017年 | 祝塘镇
    上海教育局2017年 | 海口市教育局
  `
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s', (question, name) => {
    const mentions = directory.find(question ?? '');
    expect(mentions).toHaveLength(1);
    expect(mentions[0]?.candidates.filter((candidate) => candidate.held)).toEqual([]);
    expect(mentions[0]?.namesakes?.map((issuer) => issuer.name)).toContain(name);
  });
});

describe('a name that nobody knows is still a mention', () => {
  test.each(
    `
    阿巴镇2015年公开多少 | 阿巴镇
    请问阿巴镇 | 阿巴镇
    那阿巴镇呢 | 阿巴镇
    我想知道阿巴乡公开了多少 | 阿巴乡
    比较阿巴镇和阿卡镇 | 阿巴镇
    湖南阿巴镇2015年 | 阿巴镇
    阿巴街道2015年 | 阿巴街道
    阿巴县2015年公开多少 | 阿巴县
    2015年阿巴镇 | 阿巴镇
    阿巴2015年主动公开多少 | 阿巴
    三亚市园艺局2015年 | 园艺局
    三亚民政局2015年 | 民政局
    财政局2015年公开多少 | 财政局
    阿卡公开了多少 | 阿卡
    阿卡呢 | 阿卡
    光明新村镇2015年 | 新村镇
  `
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s', (question, name) => {
    const [mention] = directory.find(question ?? '');
    expect(mention?.text).toBe(name);
    expect(mention?.candidates).toEqual([]);
  });
});

describe('no name at all', () => {
  test.each(
    `
    哪个镇最多
    哪个镇没有收到申请
    各镇主动公开多少
    全镇公开了多少
    我镇
    本镇2014年公开多少
    乡镇
    城镇
    几个镇
    五个镇
    这个镇
    那个镇呢
    哪些乡镇有报告
    所有镇
    超过100条的镇
    街道办
    那个街道
    市政府
    县政府办
    镇政府
    政府部门
    有没有财政局的信息
    公开
    主动公开多少
    2015年公开了多少
    去年收到几件申请
    重大决策类几条
    业务动态占比2013年
    财政预决算2015年几条
    抖音2015年发了几条
    网站点击率是多少
    教育类信息几条
    环保类2015年几条
    有没有人告
    收钱吗
    谁负责
    电话是多少
    地址在哪里
    工作时间
    有什么问题
    有哪些不足
    今天天气怎么样
    你好
    谢谢
    你们有哪些报告
    那2016年呢
    收到申请呢
    哪个高
    加起来对不对
    比上年多多少
    资源类信息多少条
    公开渠道有哪些
    比如说呢
    hello
    12345
    😀😀
    市区有几个
    社区信息
    小区
    开发区
    结局怎么样
    同乡
    书店市场
  `
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  )('%s', (question) => {
    expect(directory.find(question).map((mention) => mention.text)).toEqual([]);
  });
});

describe('ordinary words that are places as well, when no such place is held', () => {
  const five = createDirectory(held.slice(0, 5), loadGazetteer());
  test.each(['兴国', '和平', '太平', '和平与发展', '兴国安邦', '通道有几个', '合作情况', '比如有哪些', '公安', '光明'])(
    '%s',
    (text) => {
      expect(five.find(text)).toEqual([]);
    },
  );
});

describe('several', () => {
  const names = (question: string) => directory.find(question).map((mention) => mention.candidates[0]?.issuer.name);
  test.each(
    `
    比较棉洋镇和祝塘镇 | 棉洋镇 祝塘镇
    2014年石门镇比洪梅镇多几条 | 石门镇 洪梅镇
    石门、洪梅、棉洋哪个多 | 石门镇 洪梅镇 棉洋镇
    不是石门镇，是洪梅镇 | 石门镇 洪梅镇
    桐乡石门镇和南安洪梅镇 | 石门镇 洪梅镇
    石门镇和平安镇 | 石门镇 平安镇
    棉洋跟祝塘比 | 棉洋镇 祝塘镇
    石门洪梅祝塘 | 石门镇 洪梅镇 祝塘镇
    石门镇洪梅镇2014年 | 石门镇 洪梅镇
    石门镇和平安2015年哪个多 | 石门镇 平安区
  `
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s', (question, expected) => {
    expect(names(question ?? '').join(' ')).toBe(expected);
  });

  test('太平镇 is held twice: both are candidates', () => {
    expect(directory.find('太平镇2025年公开多少').flatMap(said)).toEqual([
      '云南/保山市施甸县 太平镇 在库 exact',
      '湖北/襄阳市/枣阳市 太平镇 在库 exact',
    ]);
  });

  test('北京2016年: the city is meant before the 北京街道 of Guangzhou', () => {
    expect(directory.find('北京2016年公开多少').flatMap(said)).toEqual([
      ' 北京市 不在库 short',
      '广东省/广州市/越秀区 北京街道 在库 short',
    ]);
  });

  test('乌恰2018年: the county and its town share a bare name, and both are offered', () => {
    const [mention] = directory.find('乌恰2018年公开多少');
    expect(mention?.candidates.map((candidate) => candidate.issuer.name).sort()).toEqual(['乌恰县', '乌恰县乌恰镇']);
  });
});

describe('regions to ask over', () => {
  test.each(
    `
    五华县各镇主动公开多少 | 广东省/梅州市/五华县
    北京的镇哪个多 | 北京市
    江苏哪个镇最多 | 江苏省
    浙江有哪些报告 | 浙江省
    密云县各镇 | 北京市/密云区
    嘉兴市所有镇 | 浙江省/嘉兴市
  `
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s', (question, path) => {
    expect(directory.regions(question ?? '').flatMap((region) => region.paths)).toEqual([path]);
    expect(directory.find(question ?? '')).toEqual([]);
  });

  test.each(['桐乡石门镇', '石门镇2014年公开多少 桐乡', '五华县2015年主动公开多少', '哪个镇最多'])(
    'none in %s',
    (question) => {
      expect(directory.regions(question)).toEqual([]);
    },
  );
});

describe('where it stands', () => {
  test.each([
    ['请问 石 门 镇 2014年', '石 门 镇', ''],
    ['浙江桐乡石門鎮２０１４年', '石門鎮', '浙江桐乡'],
    ['２０１４年石门镇', '石门镇', ''],
    ['石门镇 桐乡的', '石门镇', '桐乡'],
  ])('%s', (question, text, region) => {
    const [mention] = directory.find(question);
    expect(mention?.text).toBe(text);
    expect(mention?.region).toBe(region);
    expect(question.slice(mention?.start, mention?.end)).toContain(text);
    for (const { start, end } of mention?.regionSpans ?? []) expect(region).toContain(question.slice(start, end));
  });

  test('region words apart from the name have their own place', () => {
    const question = '石门镇2014年公开多少条 桐乡';
    const [mention] = directory.find(question);
    expect(question.slice(mention?.start, mention?.end)).toBe('石门镇');
    expect(mention?.regionSpans?.map(({ start, end }) => question.slice(start, end))).toEqual(['桐乡']);
  });
});

describe('nearest held names', () => {
  test.each([
    ['西门镇', '石门镇'],
    ['棉杨镇', '棉洋镇'],
    ['洪梅村', '洪梅镇'],
    ['祝塘村', '祝塘镇'],
  ])('%s → %s', (name, expected) => {
    expect(directory.nearest(name, 3)[0]?.name).toBe(expected);
  });

  test.each([
    ['石门镇', '石门镇'],
    ['石门县', '石门镇'],
    ['太平乡', '太平镇'],
    ['教育局', '海口市教育局'],
  ])('%s: the same name elsewhere or of another kind comes first', (name, expected) => {
    expect(directory.nearest(name, 3)[0]?.name).toBe(expected);
  });

  test.each(['平安镇', '濮院镇', '洛阳市', '财税所', '清溪街道', '镇', '', 'abc', '😀😀'])(
    '%s is near to nobody: none is offered',
    (name) => {
      expect(directory.nearest(name, 3)).toEqual([]);
    },
  );

  test('no more than asked for', () => {
    expect(directory.nearest('太平镇', 3)).toHaveLength(2);
    expect(directory.nearest('太平镇', 1)).toHaveLength(1);
    expect(directory.nearest('石门镇', 0)).toEqual([]);
  });
});
