import { describe, expect, it } from 'vitest';
import { extract } from '../src/figures/extract.ts';
import { reportOf } from './figures-corpus.ts';

const codes = (text: string): string[] =>
  extract(reportOf(`二、主动公开政府信息情况\n${text}`, 2031)).problems.map(({ code }) => code);

describe('a share behind a list within an item', () => {
  it.each([
    '主动公开政府信息75条，其中机构职能22条，含领导介绍9条、机构设置13条，占29.3%；业务动态53条，占70.7%。',
    '主动公开政府信息80条，其中财政信息32条（预算18条、决算14条），占40%；人事信息48条，占60%。',
    '主动公开政府信息80条，其中财政信息32条（预算18条、决算14条，占40%）；人事信息48条，占60%。',
    '主动公开政府信息80条，其中财政信息32条，其中预算8条，占财政信息的25%；决算24条，占75%；人事信息48条，占60%。',
    '主动公开政府信息80条，其中财政信息32条（其中预算8条，占25%；决算24条，占75%），占40%；人事信息48条，占60%。',
    '主动公开政府信息80条，包括预算32条、决算48条，占100%。',
  ])('is no fault: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    '主动公开政府信息80条，其中财政信息32条（预算18条、决算14条），占55%；人事信息48条，占60%。',
    '主动公开政府信息80条，其中财政信息32条，含预算18条、决算14条，占55%；人事信息48条，占60%。',
    '主动公开政府信息80条，其中财政信息32条（其中预算8条，占61%；决算24条，占75%）；人事信息48条，占60%。',
    '主动公开政府信息80条，其中财政信息32条，占40%；人事信息48条，占75%。',
  ])('is one where no count makes it: %s', (text) => {
    expect(codes(text)).toEqual(['share-mismatch']);
  });
});
