import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

const codes = (text: string, heading = '二、主动公开政府信息情况'): string[] =>
  extract(reportOf(`${heading}\n${text}`, 2015)).problems.map((p) => p.code);

describe('a rounded number is not said to contradict what it may stand for', () => {
  it.each([
    '主动公开政府信息100余条，其中工作动态类60条，规范性文件类45条。',
    '主动公开政府信息1300多条，其中工作动态类1360条，规范性文件类39条。',
    '主动公开政府信息约120条，其中工作动态类60条，规范性文件类56条。',
    '主动公开政府信息不到100条，其中工作动态类60条，规范性文件类33条。',
    '主动公开政府信息100条，其中工作动态类60余条，规范性文件类33条。',
    '主动公开政府信息1.2万条，其中工作动态类11000条，规范性文件类1038条。',
    '全年主动公开政府信息100余条。\n我镇共主动公开政府信息148条。',
    '全年主动公开政府信息1.2万条。\n我镇共主动公开政府信息12318条。',
  ])('%s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['主动公开政府信息100余条，分别为工作动态类60条，规范性文件类35条。', 'sum-mismatch'],
    ['主动公开政府信息120余条，分别为工作动态类60条，规范性文件类71条。', 'sum-mismatch'],
    ['主动公开政府信息约120条，分别为工作动态类60条，规范性文件类50条。', 'sum-mismatch'],
    ['主动公开政府信息1.2万条，分别为工作动态类11038条，规范性文件类1538条。', 'sum-mismatch'],
    ['主动公开政府信息120条，分别为工作动态类60条，规范性文件类56条。', 'sum-mismatch'],
    ['全年主动公开政府信息246余条。\n我镇共主动公开政府信息248条。', 'conflict'],
    ['全年主动公开政府信息100条。\n我镇共主动公开政府信息148条。', 'conflict'],
  ])('but %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('what is counted among classes and is more than a class makes the total too', () => {
    expect(codes('主动公开政府信息60条，分别为工作动态类20条，规范性文件类2条，回应社会关切38条。')).toEqual([]);
    expect(codes('主动公开政府信息60条，分别为工作动态类20条，规范性文件类2条，召开新闻发布会38次。')).toEqual([
      'sum-mismatch',
    ]);
  });
});
