import { describe, expect, it } from 'vitest';
import { withoutMirroring } from '../../src/documents/mirror.ts';

describe('繁体转载', () => {
  it('按台湾习惯换过的词也换回来', () => {
    const { text, problems } = withoutMirroring(
      '全年在入口網站公開資訊51條，規範性檔案3條，接受谘詢62人次，徵集意見4件，完成工作計畫；檔案局沒有收到複議。',
    );
    expect(text).toBe(
      '全年在门户网站公开信息51条，规范性文件3条，接受咨询62人次，征集意见4件，完成工作计划；档案局没有收到复议。',
    );
    expect(problems).toHaveLength(1);
  });

  it('简体的报告里这些词原样不动', () => {
    const plain = '通过交通资讯台和入口网站公开信息51条，规范性档案整理完毕，接受咨询62人次。';
    expect(withoutMirroring(plain)).toEqual({ text: plain, problems: [] });
  });
});
