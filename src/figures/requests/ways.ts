import { byWay, cameIn, handedOn, joinedWays } from '../rules/request-words.ts';

/** 收到市政府、县直部门转办的申请: other offices passed them on; 收到后转办 tells what became of them. */
const fromOffice = new RegExp(
  `(?:^(?!转|交|批)|${cameIn})(?<from>[^,;已均并向给至后\\d]{0,24})(?<way>${handedOn})(?:来|过来)?的?(?:政府)?(?:信息)?(?:公开)?(?:申请|依申请公开)[^,;]{0,6}$`,
  'u',
);
const cameBefore = new RegExp(`^.*${cameIn}`, 'u');
const office = /(?:^|上级|政府|部门|单位|信箱|热线|机关|[省市县区州局办厅委镇乡])$/u;

/** The one way, or the ways, that a count of requests is said of by itself: 收到网上和邮寄依申请公开4件, 收到市局转办的申请3件. */
export function wayIn(before: string): string | null {
  const found = byWay.exec(before)?.groups;
  if (found) return found.way!;
  const passed = fromOffice.exec(before)?.groups;
  return passed && office.test(passed.from!.replace(cameBefore, '')) ? passed.way! : null;
}

/** 上级转办, 市局转办的: in a list of ways, named after who passed them on; 转办 alone may be what became of them (see refine). */
const listedFrom = new RegExp(
  `^(?<from>[^,;已均并向给至后由转移送\\d]{2,12})(?<way>${handedOn})(?:来)?的?(?:申请)?件?$`,
  'u',
);

/** 通过依申请公开系统收到9件, 局长信箱收到2件: by what it is called there. */
const receivedBy = new RegExp(
  `^(?:通过|经由?|由|从|来自)?(?<way>[^,;:、□\\d]{1,20}?(?:系统|信箱))(?:${cameIn}|提交|提出|递交)(?:的)?(?:申请)?$`,
  'u',
);

/**
 * The way that an item of a list of ways names: 网站, 网络和信函, 转办.
 * @param ofPart in a bracket behind another part: 自然人申请17件（市局转办1件）
 */
export function listedWay(words: string, ofPart: boolean): string | null {
  if (/咨询|投诉|举报|热线|反映|诉求|信访/u.test(words)) return null;
  const passed = ofPart ? undefined : listedFrom.exec(words)?.groups;
  if (passed && office.test(passed.from!)) return passed.way!;
  // 「网上公开了21件」 among them tells of what was disclosed, not of how they came.
  return /(?<!申请)公开了?(?:(?:各类|政府|政务)*信息(?:共)?)?$/u.test(words)
    ? null
    : (receivedBy.exec(words)?.groups?.way ?? joinedWays.exec(words)?.[0] ?? null);
}
