import type { Counted } from '../context.ts';

/** 在网站上公开的政府信息中: what the parts that follow are parts of; 信息中心 is an office. */
const whole =
  /^(?:其中|□|全年|本年度?)*[^,;:]{0,24}?(?:主动)?(?:公开|发布|公布)的(?:各类|各项|全部|所有|政府|政务|公开)*信息(?:[之当]中|[中里内])(?!心)/u;

/** 「在网站上公开的政府信息中，人事信息8条」: the site published them all, and 其中 says the same of the part. */
export const ofWholeNamed = (one: Counted): Counted => {
  const { before, previous, boundary } = one;
  const part = whole.test(before) ? before.replace(whole, '') : null;
  if (part) return { ...one, before: `其中${part}` };
  return boundary === ',' && !before.startsWith('其中') && whole.exec(previous)?.[0] === previous
    ? { ...one, before: `其中${before}` }
    : one;
};
