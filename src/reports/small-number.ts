const digits = '一二三四五六七八九';
const digit = (c: string | undefined): number => digits.indexOf(c ?? '零') + 1;

/** 1 to 99 as headings and dates write it: 7, 七, 十, 十二, 二十, 三十一. */
export function smallNumber(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const ten = written.indexOf('十');
  if (ten < 0) return digit(written[0]);
  return (ten === 0 ? 1 : digit(written[0])) * 10 + digit(written[ten + 1]);
}
