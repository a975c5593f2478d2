import type { Counted } from './context.ts';

const item =
  '(?![^,;、。\\d]{0,14}?(?:主动|不予|未|申请|制作|产生|合计|共计|总计|撤|更新|新增|其中))[^,;、。:\\d]{2,16}\\d+条';
const allItems = new RegExp(`^(?:[^,;、。:\\d]{2,10}方面[,:])?(?:${item}[、,;]){2,}${item}[。;]?$`, 'u');

/**
 * Whether a sentence is nothing but a list of three and more: 「人事信息12条、文件通知5条、财政信息7条。」
 * @param rest what follows the quantity in its sentence
 */
export const isAllItems = ({ quantity, lead }: Counted, rest: string): boolean =>
  quantity.unit === '条' && allItems.test(`${lead}${quantity.value}条${rest.replace(/\s/gu, '')}`);
