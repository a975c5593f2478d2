import type { Counted } from '../context.ts';

const online =
  /^(?:其中|全年|同时|主动|[在于])*网上(?:主动|对外)*(?:公开|公布|发布)(?:了|的)?(?:政府|政务|各类)*(?:信息|事项)?(?:共|约|达|为|有|占了?)*$/u;

/** 「网上公开了26件」: the net as a whole, for want of a site's name. */
export const isOnline = ({ before }: Counted): boolean => online.test(before);

/** The same behind another count of what was disclosed, in whatever list it stands. */
export const onlineBeside = (one: Counted): boolean =>
  isOnline(one) &&
  /^[条件篇]$/u.test(one.quantity.unit) &&
  /公开[^;。]*\d/u.test(one.lead.slice(0, one.lead.length - one.before.length));
