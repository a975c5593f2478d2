import { describe, expect, it } from 'vitest';
import { measureAlone, withBreaths } from '../src/questions/breaths.ts';
import { readClaim } from '../src/questions/claims.ts';
import { putRight } from '../src/questions/misheard.ts';
import { normalise } from '../src/questions/normalise.ts';

describe('several questions in one breath', () => {
  it.each([
    ['收到多少申请公开了多少条有没有收费', '收到多少申请，公开了多少条，有没有收费'],
    ['组长是谁副组长是谁电话多少', '组长是谁，副组长是谁，电话多少'],
    ['公开多少条机构职能多少条', '公开多少条，机构职能多少条'],
    ['有没有行政复议点击率多少', '有没有行政复议，点击率多少'],
    ['网站微信各多少', '网站、微信各多少'],
    ['收费复议诉讼', '收费、复议诉讼'],
  ])('%s', (said, parted) => expect(withBreaths(said)).toBe(parted));

  it.each(['收到多少公开申请', '公开了多少规范性文件', '举报电话是多少', '有什么问题', '网站微信'])(
    '%s is one question',
    (said) => expect(withBreaths(said)).toBe(said),
  );

  it.each([
    ['占比', 'share'],
    ['占多少', 'share'],
    ['条数', 'count'],
    ['多少条', 'count'],
    ['总数', null],
    ['电话多少', null],
  ] as const)('%s measures %s', (part, by) => expect(measureAlone(part)).toBe(by));
});

describe('claims in round words', () => {
  it.each([
    ['公开了100多条对吗', 100, 199],
    ['公开了120多条对吗', 120, 129],
    ['公开上百条吗', 100, 999],
    ['公开有几十条吗', 20, 99],
    ['有三百多万人次吗', 3_000_000, 3_999_999],
    ['大概200条对不对', 180, 220],
  ])('%s: %d to %d', (text, from, to) => {
    const range = readClaim(text)?.range;
    expect([range?.from, range?.to].map((n) => Math.round(n ?? 0))).toEqual([from, to]);
  });

  it('leaves an exact claim exact, and a question no claim', () => {
    expect(readClaim('公开了133条对吗')).toMatchObject({ value: 133 });
    expect(readClaim('公开了133条对吗')?.range).toBeUndefined();
    expect(readClaim('公开了几条')).toBeNull();
    expect(readClaim('有几条是公开的吗')).toBeNull();
  });
});

describe('words typed by their sound', () => {
  it.each([
    ['行证复议几件', '行政复议几件'],
    ['业务东态类占比', '业务动态类占比'],
    ['收到依申情公开几件', '收到依申请公开几件'],
  ])('%s', (typed, meant) => expect(putRight(typed).text).toBe(meant));

  it.each(['网站比微信多几条', '各类计划几条', '网站点几次', '工作动态几条', '取到了没有', '公告几条', '行政许可几件'])(
    '%s stays',
    (text) => expect(putRight(text)).toEqual({ text, misheard: [] }),
  );
});

describe('what people say at home', () => {
  it.each([
    ['累计公开好多条咯', '累计公开多少条'],
    ['公开咗几多条', '公开了多少条'],
    ['边个系组长', '谁是组长'],
    ['公开嘅信息', '公开的信息'],
    ['累记公开', '累计公开'],
    ['收到申清没', '收到申请没'],
  ])('%s', (said, written) => expect(normalise(said)).toBe(written));

  it.each(['有好多人看过吗', '你知道不老屯镇公开几条吗', '有问题联系谁', '申请情况'])('%s stays', (text) =>
    expect(normalise(text)).toBe(text),
  );
});
