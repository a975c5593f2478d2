import { describe, expect, it } from 'vitest';
import { countedIn } from '../src/figures/context.ts';
import { cleanLabel, listLabel } from '../src/figures/labels.ts';

describe('the name in a phrase', () => {
  it.each([
    ['其中机构职能类信息共', '机构职能类'],
    ['机构职能类的信息', '机构职能类'],
    ['机构职能类内容', '机构职能类'],
    ['机构职能类公开', '机构职能类'],
    ['图片新闻类信息的', '图片新闻类'],
    ['主动公开财政资金', '财政资金'],
    ['发布了工作动态', '工作动态'],
    ['其他信息', '其他信息'],
    ['财政信息', '财政信息'],
    ['信息化建设', '信息化建设'],
    ['内容更新的专题', '内容更新的专题'],
    ['三类人员培训信息', '三类人员培训信息'],
    ['各级各类学校招生', '各级各类学校招生'],
    ['QQ', 'QQ'],
  ])('%s', (phrase, label) => {
    expect(cleanLabel(phrase)).toBe(label);
  });

  it.each([
    ['a note behind it is none of it', '通知公告(含转发)', '通知公告'],
    ['nor an empty one', '通知公告()', '通知公告'],
    ['a note within it stays', '社会救助(低保)信息', '社会救助(低保)信息'],
    ['a note before it stays', '(一)通知公告', '(一)通知公告'],
    ['quotation around it goes', '“政策文件”', '政策文件'],
    ['also the one without direction', '"政策文件"', '政策文件'],
    ['one that is closed behind', '“政策文件', '政策文件'],
    ['one whose opening is lost', '政策文件”', '政策文件'],
    ['one whose closing is lost', '聚焦“双减', '聚焦双减'],
    ['quotation at its end stays', '聚焦“双减”', '聚焦“双减”'],
    ['quotation at its beginning stays', '“双减”政策', '“双减”政策'],
    ['and within it', '推进“双减”工作', '推进“双减”工作'],
    ['two quotations stay', '“双减”和“双增”', '“双减”和“双增”'],
    ['a sign of a list goes', '政策文件、', '政策文件'],
  ])('%s: %s', (_, phrase, label) => {
    expect(cleanLabel(phrase)).toBe(label);
  });

  it.each(['', '类信息', '信息', '的内容', '的类', '——', '2条', '未公开', '同比增长', '第二批'])(
    '%s is none',
    (phrase) => {
      expect(cleanLabel(phrase)).toBeNull();
    },
  );

  it('of more than forty characters is a clause', () => {
    expect(cleanLabel('镇'.repeat(40))).toBe('镇'.repeat(40));
    expect(cleanLabel('镇'.repeat(41))).toBeNull();
  });
});

describe('what an item of a list names', () => {
  const named = (sentence: string) => countedIn(sentence, { start: 0, end: sentence.length }).map(listLabel);

  it.each([
    ['其余26条为工作动态', ['工作动态']],
    ['其中26条均属于工作动态', ['工作动态']],
    ['另外的26条是工作动态', ['工作动态']],
    ['26条系工作动态', ['工作动态']],
    ['政策文件6条为规范性文件', ['政策文件']],
    ['其中20条行为规范信息', ['行为规范信息']],
    ['其中3条规范性文件', ['规范性文件']],
    ['3条', [null]],
    ['其中3条新', [null]],
    [`其中3条${'镇'.repeat(20)}`, ['镇'.repeat(20)]],
    [`其中3条${'镇'.repeat(21)}`, [null]],
    ['其中3条公文', ['公文']],
    ['政策文件3条公文', ['政策文件']],
    ['共3条增长', [null]],
  ])('%s', (sentence, labels) => {
    expect(named(sentence)).toEqual(labels);
  });

  it('more than twenty characters behind 为 are no name', () => {
    expect(named(`其余26条为${'镇'.repeat(20)}`)).toEqual(['镇'.repeat(20)]);
    expect(named(`其余26条为${'镇'.repeat(21)}`)).not.toEqual(['镇'.repeat(20)]);
  });
});
