import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { flowing } from '../src/figures/text/flow.ts';
import { reportOf } from './figures-corpus.ts';
import { short } from './figures-forms.ts';

const read = (text: string) => extract(reportOf(text, 2012)).figures.filter((f) => !f.metric.startsWith('other.'));

/** A paragraph as a page of `width` characters breaks it. */
const wrapped = (text: string, width: number): string => text.match(new RegExp(`.{1,${width}}`, 'gu'))!.join('\n');

describe('lines that a page broke', () => {
  const paragraph =
    '2012年，我街道配备了3名兼职工作人员，设立了2个政府信息公开申请受理点。全年共主动公开政府信息174条，其中机构职能类信息12条，业务动态类信息162条。全年共收到政府信息公开申请11件，均已按期答复，其中同意公开9件，信息不存在2件。没有发生针对本街道政府信息公开的行政复议案件，也没有发生行政诉讼案件。2012年度依申请公开政府信息没有收取任何费用，也没有减免费用的情况。全年共接受群众电话咨询210人次，现场咨询45人次，网上咨询16人次，均已当场解答或者在五个工作日内回复。';

  it.each([22, 28, 33])('every %i characters: nothing is lost', (width) => {
    const whole = read(`一、概述\n${paragraph}`).map(short);
    const text = `一、概述\n${wrapped(paragraph, width)}`;
    expect(read(text).map(short)).toEqual(whole);
    expect(whole).toContain('requests.received=11');
    for (const { quote, span } of read(text)) expect(text.slice(span.start, span.end)).toBe(quote);
  });

  it('a number cut in two is none, and no smaller one', () => {
    const text = wrapped(paragraph, 25);
    expect(text).toContain('1\n74条');
    expect(read(`一、概述\n${text}`).map(short)).not.toContain('proactive.items=1');
    expect(read(`一、概述\n${text}`).map(short)).toContain('requests.received=11');
  });

  it('around numbers of a face of their own', () => {
    const text =
      '一、概述\n本区共主动公开政府信息\n1830\n条，全文电子化率达\n91.5%\n，其中，本年度新增主动公开政府信息\n660\n条。设立了\n40个专门的申请受理点\n；运转良好。';
    const told = read(text).map(short);
    expect(told).toContain('proactive.items=660');
    expect(told).toContain('proactive.share[of:全文电子化率]=91.5');
    expect(told).toContain('access-points.count[category:受理点]=40');
  });

  it('keeps every offset', () => {
    const text = `一、概述\n${wrapped(paragraph, 22)}\n二、其他\n无。`;
    expect(flowing(text)).toHaveLength(text.length);
    expect(flowing(text).replace(/ /gu, '\n')).toBe(text.replace(/ /gu, '\n'));
  });
});

describe('lines that were meant', () => {
  it.each([
    ['cells, one a line', '规章\n0\n2\n7\n行政规范性文件\n1\n0\n3'],
    ['rows of pipes', '| 行政许可 | 12 |\n| 行政处罚 | 3 |'],
    ['a list, an item a line', '政策法规类 41条\n机构人事类 9条\n财务类 12条\n工作动态类 31条\n其他 3条'],
    ['paragraphs of many lengths', '我镇重视。\n全年共主动公开政府信息58条\n没有收到申请\n无收费'],
    ['headings', '一、概述\n二、主动公开情况\n三、依申请公开情况\n四、收费情况\n五、复议情况\n六、问题'],
  ])('%s', (_, text) => {
    expect(flowing(text)).toBe(text);
  });
});
