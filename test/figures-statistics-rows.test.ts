import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';
import { short } from './figures-forms.ts';

const told = (rows: string): readonly string[] =>
  extract(reportOf(`附表\n统计指标 | 单位 | 统计数 |\n${rows}`, 2015)).figures.map(short);

/** Sections of the form of 2014 to 2018 as offices fill them in: label, unit, number, and what the row counts. */
const sections: Readonly<Record<string, readonly (readonly [label: string, unit: string, counts: string])[]>> = {
  主动公开情况: [
    ['（一）主动公开政府信息数', '条', 'proactive.items'],
    ['其中：主动公开规范性文件数', '条', 'proactive.items[category:规范性文件]'],
    ['制发规范性文件总数', '件', 'normative.issued'],
    ['1.政府公报公开政府信息数', '条', 'proactive.items[channel:政府公报]'],
    ['2.政府网站公开政府信息数', '条', 'proactive.items[channel:政府网站]'],
    ['3.政务微博公开政府信息数', '条', 'proactive.items[channel:政务微博]'],
    ['4.政务微信公开政府信息数', '条', 'proactive.items[channel:政务微信]'],
    ['5.其他方式公开政府信息数', '条', 'proactive.items[channel:其他方式]'],
  ],
  回应解读情况: [
    ['（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', '次', 'responses.made'],
    ['1.参加或举办新闻发布会总次数', '次', 'meetings.held[category:新闻发布会]'],
    ['4.政策解读稿件发布数', '篇', 'interpretations.published'],
    ['5.微博微信回应事件数', '次', 'responses.made[channel:微博微信]'],
    ['6.其他方式回应事件数', '次', 'responses.made[channel:其他方式]'],
  ],
  依申请公开情况: [
    ['（一）收到申请数', '件', 'requests.received'],
    ['1.当面申请数', '件', 'requests.received[way:当面]'],
    ['2.传真申请数', '件', 'requests.received[way:传真]'],
    ['3.网络申请数', '件', 'requests.received[way:网络]'],
    ['4.信函申请数', '件', 'requests.received[way:信函]'],
    ['5.其他形式申请数', '件', 'requests.received[way:其他形式]'],
    ['（二）申请办结数', '件', 'requests.answered'],
    ['1.属于已主动公开范围数', '件', 'requests.outcomes[outcome:属于已主动公开范围]'],
    ['2.同意公开答复数', '件', 'requests.outcomes[outcome:同意公开]'],
    ['3.同意部分公开答复数', '件', 'requests.outcomes[outcome:同意部分公开]'],
    ['4.不同意公开答复数', '件', 'requests.outcomes[outcome:不同意公开]'],
    ['涉及国家秘密', '件', 'requests.outcomes[outcome:国家秘密]'],
    ['涉及商业秘密', '件', 'requests.outcomes[outcome:商业秘密]'],
    ['涉及个人隐私', '件', 'requests.outcomes[outcome:个人隐私]'],
    [
      '危及国家安全、公共安全、经济安全和社会稳定',
      '件',
      'requests.outcomes[outcome:危及国家安全、公共安全、经济安全和社会稳定]',
    ],
    ['法律法规规定的其他情形', '件', 'requests.outcomes[outcome:法律法规规定的其他情形]'],
    ['5.不属于本行政机关公开数', '件', 'requests.outcomes[outcome:不属于本行政机关公开]'],
    ['6.申请信息不存在数', '件', 'requests.outcomes[outcome:申请信息不存在]'],
    ['7.告知作出更改补充数', '件', 'requests.outcomes[outcome:告知作出更改补充]'],
    ['8.告知通过其他途径办理数', '件', 'requests.outcomes[outcome:告知通过其他途径办理]'],
  ],
  行政复议数量: [
    ['四、行政复议数量', '件', 'reviews.total'],
    ['（一）维持具体行政行为数', '件', 'reviews.outcomes[outcome:维持具体行政行为]'],
    ['（二）被依法纠错数', '件', 'reviews.outcomes[outcome:被依法纠错]'],
    ['（三）其他情形数', '件', 'reviews.outcomes[outcome:其他情形]'],
  ],
  行政诉讼数量: [
    ['五、行政诉讼数量', '件', 'lawsuits.total'],
    [
      '（一）维持具体行政行为或者驳回原告诉讼请求数',
      '件',
      'lawsuits.outcomes[outcome:维持具体行政行为或者驳回原告诉讼请求]',
    ],
    ['（二）被依法纠错数', '件', 'lawsuits.outcomes[outcome:被依法纠错]'],
    ['（三）其他情形数', '件', 'lawsuits.outcomes[outcome:其他情形]'],
  ],
  其余: [
    ['六、举报投诉数量', '件', 'complaints.total'],
    ['七、依申请公开信息收取的费用', '元', 'fees.charged'],
    ['（二）设置政府信息公开查阅点数', '个', 'access-points.count[category:查阅点]'],
    ['（三）从事政府信息公开工作人员数', '人', 'staff.people'],
    ['1.专职人员数（不包括政府公报及政府网站工作人员数）', '人', 'staff.people[role:专职]'],
    ['2.兼职人员数', '人', 'staff.people[role:兼职]'],
    ['（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）', '元', 'budget.spent'],
    ['（一）召开政府信息公开工作会议或专题会议数', '次', 'meetings.held'],
    ['（二）举办各类培训班数', '次', 'training.sessions'],
    ['（三）接受培训人员数', '人次', 'training.people'],
  ],
};

describe('the form of 2014 to 2018', () => {
  it.each(Object.entries(sections))('%s', (_, rows) => {
    const text = rows.map(([label, unit], i) => `${label} | ${unit} | ${i + 2} |`).join('\n');
    expect(told(text)).toEqual(rows.map(([, , counts], i) => `${counts}=${i + 2}`));
  });
});

/** Rows of older forms, and of copies that word or cut a label otherwise. */
describe('a row as other forms print it', () => {
  it.each([
    ['主动公开行政规范性文件数 | 件', 'proactive.items[category:规范性文件]'],
    ['制发行政规范性文件数 | 件', 'normative.issued'],
    ['全文电子化的主动公开信息数 | 条', 'proactive.items[category:全文电子化]'],
    ['全文电子化信息数 | 条', 'proactive.items[category:全文电子化]'],
    ['通过政府网站公开信息数 | 条', 'proactive.items[channel:政府网站]'],
    ['其它方式公开信息数 | 条', 'proactive.items[channel:其他方式]'],
    ['其它方式回应事件数 | 次', 'responses.made[channel:其他方式]'],
    ['申请数 | 件', 'requests.received'],
    ['收到信息公开申请数 | 件', 'requests.received'],
    ['受理依申请公开申请数 | 件', 'requests.received'],
    ['受理依申请公开信息数 | 件', 'requests.received'],
    ['电子邮件申请数 | 件', 'requests.received[way:电子邮件]'],
    ['网上申请数 | 件', 'requests.received[way:网上]'],
    ['其它形式申请数 | 件', 'requests.received[way:其他形式]'],
    ['对申请的答复数 | 件', 'requests.answered'],
    ['对申请答复数 | 件', 'requests.answered'],
    ['同意公开的答复数 | 件', 'requests.outcomes[outcome:同意公开]'],
    ['同意公开数 | 件', 'requests.outcomes[outcome:同意公开]'],
    ['否决公开答复数 | 件', 'requests.outcomes[outcome:否决公开]'],
    ['不予公开信息答复数 | 件', 'requests.outcomes[outcome:不予公开]'],
    ['否决公开信息数 | 件', 'requests.outcomes[outcome:不予公开]'],
    ['免予公开数 | 件', 'requests.outcomes[outcome:免予公开]'],
    ['免于公开数 | 件', 'requests.outcomes[outcome:免予公开]'],
    ['非政府信息数 | 件', 'requests.outcomes[outcome:非政府信息]'],
    ['不是条例所指政府信息数 | 件', 'requests.outcomes[outcome:非《条例》所指政府信息]'],
    ['不属于《条例》所指政府信息数 | 件', 'requests.outcomes[outcome:非《条例》所指政府信息]'],
    ['信息不存在数 | 件', 'requests.outcomes[outcome:信息不存在]'],
    ['告知通过其它途径办理数 | 件', 'requests.outcomes[outcome:告知通过其他途径办理]'],
    ['法律法规规定的其它情形 | 件', 'requests.outcomes[outcome:法律法规规定的其他情形]'],
    ['涉及国家秘密的信息 | 件', 'requests.outcomes[outcome:国家秘密]'],
    ['商业秘密类的答复数 | 件', 'requests.outcomes[outcome:商业秘密]'],
    ['申请内容不明确数 | 件', 'requests.outcomes[outcome:申请内容不明确]'],
    ['重复申请数 | 件', 'requests.outcomes[outcome:重复申请]'],
    ...['机关', '部门', '单位', '行政机关'].flatMap((body) =>
      [`非本${body}掌握`, `非本${body}职责权限范围`].map((outcome): [string, string] => [
        `${outcome}数 | 件`,
        `requests.outcomes[outcome:${outcome}]`,
      ]),
    ),
    ['行政申诉数 | 件', 'complaints.total'],
    ['申诉数 | 件', 'complaints.total'],
    ['依申请公开信息收取费用总额 | 元', 'fees.charged'],
    ['收取费用金额 | 元', 'fees.charged'],
    ['收取费用的总额 | 元', 'fees.charged'],
    ['检索费、复印费、邮寄费等收费总额 | 元', 'fees.charged'],
    ['收费金额 | 元', 'fees.charged'],
    ['收取检索费 | 元', 'fees.charged[category:检索费]'],
    ['复印费总额 | 元', 'fees.charged[category:复印费]'],
    ['复制费 | 元', 'fees.charged[category:复制费]'],
    ['邮寄费金额 | 元', 'fees.charged[category:邮寄费]'],
    ['减免收费金额 | 元', 'fees.waived'],
    ['减免费用的总额 | 元', 'fees.waived'],
    ['公众咨询数 | 人次', 'inquiries.received'],
    ['咨询数 | 人次', 'inquiries.received'],
    ['现场接待人数 | 人次', 'inquiries.received[way:现场]'],
    ['当面咨询数 | 人次', 'inquiries.received[way:现场]'],
    ['网上咨询数 | 人次', 'inquiries.received[way:网上]'],
    ['网络咨询数 | 人次', 'inquiries.received[way:网上]'],
    ['咨询电话接听数 | 人次', 'inquiries.received[way:电话]'],
    ['接听咨询电话数 | 人次', 'inquiries.received[way:电话]'],
    ['电话咨询数 | 人次', 'inquiries.received[way:电话]'],
    ['政府网站信息公开专栏页面访问量 | 人次', 'site.views'],
    ['网站点击数 | 人次', 'site.views'],
    ['网站专栏浏览量 | 人次', 'site.views'],
    ['政府信息公开指定专职人员数 | 人', 'staff.people'],
    ['全职人员数 | 人', 'staff.people[role:全职]'],
    ['处理政府信息公开实际支出 | 元', 'budget.spent'],
    ['处理政府信息公开的实际支出 | 元', 'budget.spent'],
  ])('%s', (row, counts) => {
    expect(told(`${row} | 7 |`)).toEqual([`${counts}=7`]);
  });

  it.each([
    '政府网站 | 条',
    '微信公众号公开信息数 | 条',
    '拟主动公开信息数 | 条',
    '主动公开信息栏数 | 个',
    '主动公开规范性文件目录数 | 个',
    '未全文电子化信息数 | 条',
    '拟参加或举办新闻发布会次数 | 次',
    '由其他方式回应事件数 | 次',
    '参加或举办政策解读稿件发布数 | 篇',
    '因信息公开以外行政诉讼数 | 件',
    '行政诉讼应诉数 | 件',
    '拟举办各类培训班数 | 次',
    '召开信息公开工作会议或专题会议人数 | 人',
    '不含兼职人员数 | 人',
    '未设置信息公开查阅点数 | 个',
    '被依法纠错数 | 件',
    '医院收费总额 | 元',
    '收取费用的依据 | 条',
  ])('not %s', (row) => {
    expect(told(`${row} | 7 |`).filter((figure) => !figure.startsWith('other.'))).toEqual([]);
  });
});
