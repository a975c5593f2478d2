import type { Counted } from '../context.ts';

/** Where, how and by whom requests are taken, and what for it is set up: 点, 窗口, 渠道, 专员, 信箱. */
const place =
  '(?:点位?|站|处|窗口|窗|服务台|柜台|台席|场所|场地|地点|地方|[办公接待阅览]{2,4}室|中心|岗位?|平台|系统|端口|渠道|途径|方式|入口|通道|链接|信箱|邮箱|网站|网页|专栏|栏目|部门|机构|机关|单位|科室|股室|人员|专员|专人|专干|职员|干部|人手|同志|负责人|联络员|联系人|电话|热线|专线|号码|座机|传真机?|设备|电脑|触摸屏|查询机|终端机?)';
const taking =
  '(?:申请|受理|接收|接受|收件|接件|办理|接待|查[阅询])(?:公开|信息|政府信息|件|事项)*(?:的|用的|专用|专门|固定|指定|公共|公开|对外|线[上下]|电子|网上|现场|工作|服务|办理|受理|接收|提交|登记)*';
const setUp =
  '(?:全[镇乡县市区局街年]+|[目现]前|现|尚|另外?|同样|也|还|均|共|总|一共|只|仅|就|都|已|合计|总计|共计|累计|数量|总?数|的|设[有立置在了]*|开[设通了]+|建[有成了]+|配[备有了]+|安排了?|确定了?|增[至到加]|新增|达到?|为|有|是|计|约|:)*';
const named = new RegExp(`${taking}(?<label>${place})${setUp}$`, 'u');
const behind = new RegExp(`^(?:[^,;。\\d]{0,10}的)?${place}`, 'u');
/** What counts places, ways and people; 件, 份 and 宗 count what came in there. */
const units = /^(?:|[个处名位人种类所家台部条张间座户]|大类|场所)$/u;
const points = /^(?:点|点位|站|处|场所|地点)$/u;

/**
 * 「受理信息申请的点也有1个」, 「申请受理渠道3种」: so many places, ways or people, and no requests.
 * @returns what is counted, `point` where it is one where citizens go; null where it is something else
 */
export function whereReceived({ before, after, quantity }: Counted): 'point' | 'other' | null {
  if (!units.test(quantity.unit) || !/申请|受理/u.test(before + after)) return null;
  const label = named.exec(before)?.groups?.label;
  if (label) return points.test(label) ? 'point' : 'other';
  return quantity.unit !== '' && behind.test(after) && !/^(?:单位|机构|人)[^,;。]{0,8}申请/u.test(after)
    ? 'other'
    : null;
}
