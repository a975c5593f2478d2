import { describe, expect, it } from 'vitest';
import { fold } from '../src/documents/fold.ts';
import { readTables } from '../src/figures/tables/read.ts';

describe('a megabyte of nothing but cells', () => {
  it.each(['规章 1 ', '信息内容本年制发件数规章000', '| ', '一、本年新收政府信息公开申请数量 '])(
    'is read without a throw: %s',
    (unit) => {
      const text = `申请人情况 ${unit.repeat(Math.ceil(1_000_000 / unit.length))}`;
      expect(() => readTables(text, fold(text), [], 2021)).not.toThrow();
    },
    30_000,
  );
});
