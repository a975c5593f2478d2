import { describe, expect, test } from 'vitest';
import { createDirectory } from '../src/places/directory.ts';
import { loadGazetteer } from '../src/places/gazetteer.ts';
import type { Issuer } from '../src/places/issuer.ts';

const held: Issuer[] = [
  { name: '石门镇', region: '浙江省/嘉兴市/桐乡市' },
  { name: '棉洋镇', region: '广东省/梅州市/五华县' },
  { name: '不老屯镇', region: '北京市/北京市/密云县' },
  { name: '洪梅镇', region: '福建省/泉州市/南安市' },
  { name: '祝塘镇', region: '江苏省/无锡市/江阴市' },
];
const directory = createDirectory(held, loadGazetteer());
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Mistyped cores of each held name: what an input method offers for its sounds, and what is read wrongly. */
const mistyped: Readonly<Record<string, string>> = {
  石门镇: '时门 十门 实门 食门 识门 士门 右门 古门 石们 石闷 石问 石间 石闻 石闽 十们',
  棉洋镇: '绵洋 眠洋 免洋 面洋 锦洋 棉阳 棉羊 棉杨 棉样 棉详 棉祥 绵羊 面样',
  不老屯镇: '布老屯 步老屯 部老屯 不佬屯 不姥屯 不劳屯 不考屯 不老囤 不老吞 不老臀 不老吨 不老炖 不牢囤',
  洪梅镇: '红梅 宏梅 鸿梅 虹梅 洪每 洪没 洪美 洪煤 洪枚 洪海 洪悔 洪侮 红每',
  祝塘镇: '住塘 注塘 主塘 竹塘 视塘 祀塘 祝堂 祝唐 祝糖 祝搪 祝糖 祝溏 注糖',
};

describe('a name mistyped by sound or look finds its town, and no other', () => {
  const cases = Object.entries(mistyped).flatMap(([name, cores]) => cores.split(' ').map((core) => [core, name]));
  test.each(cases)('%s is %s', (core, name) => {
    for (const question of [
      `${core}镇2014年主动公开多少条`,
      `请教${core}镇2014`,
      `${core}2015年收到几件申请`,
      `2015年${core}公开多少`,
      `${core}镇呢`,
      `那${core}镇有没有人申请`,
      `${core}镇人民政府的电话`,
    ]) {
      const [mention, ...others] = directory.find(question);
      expect(others, question).toEqual([]);
      expect(mention?.text, question).toContain(core);
      const candidates = mention?.candidates ?? [];
      const known = candidates.filter((one) => one.held).map((one) => one.issuer.name);
      expect(known, question).toEqual([name]);
      // Never as if it had been written so: the caller says what it took it for, or asks back.
      expect(candidates.find((one) => one.held)?.closeness, question).toMatch(/homophone|look-alike|slip/);
    }
  });
});

describe('another kind of place, or another character, is only a guess', () => {
  test.each(
    lines(`
    洪泽镇2014年公开几条 | 洪梅镇
    洪梅县2014年公开几条 | 洪梅镇
    洪梅市的年报 | 洪梅镇
    洪梅村有报告吗 | 洪梅镇
    棉洋县2015年收费吗 | 棉洋镇
    棉洋乡收到申请没有 | 棉洋镇
    棉洋街道的邮箱 | 棉洋镇
    棉阳乡收到申请没有 | 棉洋镇
    祝塘乡2017年 | 祝塘镇
    祝塘街道2017年 | 祝塘镇
    祝糖街道2017年 | 祝塘镇
    不老屯乡2013年 | 不老屯镇
    石门区2014年 | 石门镇
    天门镇2014年 | 石门镇
    上石门镇2014年 | 石门镇
    红星石门镇2014年 | 石门镇
  `).map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s', (question, name) => {
    const candidates = directory.find(question ?? '').flatMap((mention) => mention.candidates);
    expect(candidates.filter((one) => one.held).map((one) => [one.issuer.name, one.closeness])).toEqual([
      [name, 'slip'],
    ]);
  });

  test('洪泽 is a real place: it comes before the town that is only spelt a little like it', () => {
    const [first] = directory.find('洪泽镇2014年公开多少')[0]?.candidates ?? [];
    expect(first).toMatchObject({ held: false, issuer: { name: '洪泽区', region: '江苏省/淮安市' } });
  });
});

describe('words of the question are no part of a name', () => {
  test.each(
    lines(`
    预测棉洋镇2018年公开多少 | 棉洋镇
    猜猜棉洋镇公开了多少 | 棉洋镇
    俺想打听打听棉洋镇15年的事 | 棉洋镇
    俺寻思石门镇公开得不少 | 石门镇
    奶奶问不老屯镇收到申请没有 | 不老屯镇
    我想了解一下祝塘镇二零一七年公开了几条 | 祝塘镇
    我们领导让核实祝塘镇的条数 | 祝塘镇
    请提供《石门镇2014年度信息公开工作报告》里的条数 | 石门镇
    麻烦帮我看看洪梅镇 | 洪梅镇
    拜托师傅查查洪梅镇 | 洪梅镇
    有人说祝塘镇公开了66条 | 祝塘镇
    评价评价祝塘镇 | 祝塘镇
    我们镇石门镇公开了多少 | 石门镇
    我家住石门镇 | 石门镇
    我们村在洪梅镇 | 洪梅镇
    请分析洪梅2014年的情况 | 洪梅
    隔壁棉洋2015年公开了多少 | 棉洋
    比如棉洋镇2015年 | 棉洋镇
    大爱祝塘是什么 | 祝塘
    幸福棉洋这个公众号是谁的 | 棉洋
    祝塘镇为民办实事类几条 | 祝塘镇
    棉洋镇党委书记是谁 | 棉洋镇
    不老屯镇副书记是谁 | 不老屯镇
  `).map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s', (question, text) => {
    const mentions = directory.find(question ?? '');
    expect(mentions.map((mention) => mention.text)).toEqual([text]);
    expect(mentions[0]?.candidates.map((one) => one.closeness)).toEqual([text?.endsWith('镇') ? 'exact' : 'short']);
  });

  test.each(
    lines(`
    华府办发〔2015〕117号是什么
    华府办[2015]117号文件
    请问南政办函(2014)8号讲了什么
    粤府令第168号
  `),
  )('%s: the number of a document names nobody', (question) => {
    expect(directory.find(question)).toEqual([]);
  });

  test('beside the number of a document a town is still found', () => {
    const found = directory.find('棉洋镇提到的华府办发〔2015〕117号是什么').map((mention) => mention.text);
    expect(found).toEqual(['棉洋镇']);
  });
});

describe('a namesake that the region rules out', () => {
  test.each([
    ['贵州石门镇2014年公开几条', '桐乡市'],
    ['湖南省石门镇', '桐乡市'],
    ['广东东莞洪梅镇', '南安市'],
  ])('%s: marked as a namesake, and offered first', (question, county) => {
    const [mention] = directory.find(question);
    expect(mention?.candidates.filter((one) => one.held)).toEqual([]);
    expect(mention?.namesakes?.map(({ region }) => region.split('/').at(-1))).toEqual([county]);
    expect(directory.nearest(mention?.text ?? '', 3)).toEqual(mention?.namesakes);
  });
});

describe('an office of a county that no gazetteer knows', () => {
  const offices = createDirectory(
    [
      { name: '青泽县水务局', region: '青泽县' },
      { name: '棉洋镇', region: '广东省/梅州市/五华县' },
    ],
    loadGazetteer(),
  );
  const known = (question: string) =>
    offices
      .find(question)
      .flatMap(({ candidates }) => candidates.filter((one) => one.held).map((one) => one.issuer.name));

  test.each(
    lines(`
    青泽县水务局公开多少
    青泽水务局收到几件申请
    水务局公开多少
    我们县水务局公开多少
    请问县水务局2016年公开多少
    查询县水务局公开多少
  `),
  )('%s: is found, with its 县 and without', (question) => {
    expect(known(question)).toEqual(['青泽县水务局']);
  });

  test.each(
    lines(`
    黄河县水务局公开多少
    大山县水务局公开多少
    白石水务局公开多少
    青泽县教育局公开多少
  `),
  )('%s: another county or another office is not it', (question) => {
    expect(offices.find(question)).not.toEqual([]);
    expect(known(question)).toEqual([]);
  });
});
