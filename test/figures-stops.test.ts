import { describe, expect, it } from 'vitest';
import { findStops, maskStops } from '../src/figures/text/stop-list.ts';

const named = (text: string) => findStops(text).map((s) => [text.slice(s.start, s.end), s.name]);

describe('numbers that are never counts', () => {
  it('are named in the order of the text', () => {
    expect(named('按国办发〔2015〕8号，2015年1月5日起在15个工作日内答复，电话：0573-88121212。')).toEqual([
      ['〔2015〕8号', '文号'],
      ['2015年1月5日', '日期'],
      ['15个工作日', '时限'],
      ['电话:0573-88121212'.replace(':', '：'), '电话'],
    ]);
  });

  it('a title without a number is masked, and no number', () => {
    expect(named('依照《信息公开条例》公开60条')).toEqual([]);
    expect(named('依照《2015年要点》公开60条')).toEqual([['《2015年要点》', '书名']]);
  });

  it('masks keep the line ends and every offset', () => {
    expect(maskStops('见附件\n12，公开60条')).toBe('见□□\n□□，公开60条');
  });
});
