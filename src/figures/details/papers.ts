import type { DetailKind } from '../figure.ts';
import { matchesOf } from '../text/needed.ts';
import type { Finder } from './find.ts';

function by(kind: DetailKind, pattern: RegExp, no?: RegExp): Finder {
  const matches = matchesOf(pattern);
  return (folded) =>
    matches(folded).flatMap((match) => {
      const value = match.groups!.value!;
      const start = match.index + match[0].indexOf(value);
      return no?.test(match[0]) ? [] : [{ kind, value: value.replace(/\s/gu, ''), start, end: start + value.length }];
    });
}

const body = '[\\u4e00-\\u9fff“”"]{0,16}?(?:办公室|党政办|政府办|信息公开办|公开办|办|科|处|室|中心|站|局|股)(?:公室)?';
const notABody = /[我本该](?:[镇乡县区市局委办厅院街]|机关|单位)|本报告|如有|群众|公众|本年|群众办|按照/u;

/** 严格按照华府办发〔2015〕117号: the issuing office's short name is the last run of characters that no citing word ends. */
const documentNumbers: Finder = (folded) =>
  [...folded.matchAll(/[〔﹝[【(]\s?(?:19|20)\d{2}\s?[〕﹞\]】)]\s?(?:第)?\d{1,4}\s?号/gu)].flatMap((match) => {
    const before = /[\u4e00-\u9fff]{1,12}(?=\s?$)/u.exec(folded.slice(Math.max(0, match.index - 13), match.index));
    if (!before) return [];
    const office = before[0].replace(
      /.*(?:按照|依照|根据|依据|落实|贯彻|关于|印发|转发|发布|下发|制发|制定|出台|执行|参照|文号|文件|见|和|及|与|的|以)/u,
      '',
    );
    if (office === '') return [];
    const end = match.index + match[0].length;
    const start = match.index - (folded[match.index - 1] === ' ' ? 1 : 0) - office.length;
    return [{ kind: 'document-number' as const, value: folded.slice(start, end).replace(/\s/gu, ''), start, end }];
  });

/** Document numbers, official accounts, and who is in charge or receives applications. */
export const paperFinders: readonly Finder[] = [
  documentNumbers,
  by(
    'wechat',
    /[“"《](?<value>[^“”"《》\n]{2,20})[”"》](?:政务|官方|政府|这一|等)?(?:微信(?:公众(?:号|平台|账号)?|订阅号|平台)?|公众号)/gu,
  ),
  by(
    'wechat',
    /(?:微信公众(?:号|平台)|微信订阅号|公众号|政务微信)\s?[“"《(](?<value>(?!\d|订阅号|服务号|等|含|包括|以下|原)[^“”"《》()\n]{2,20})[”"》)]/gu,
  ),
  by(
    'office',
    new RegExp(
      `(?:明确|确定|指定)(?:了)?(?:由)?(?<value>${body})(?:为|作为|是)[^,;。\\n]{0,16}(?:主管|负责|受理|日常|牵头|工作)(?:的)?(?:部门|机构|单位)`,
      'gu',
    ),
    notABody,
  ),
  by(
    'office',
    new RegExp(
      `(?:主管部门|受理机构|日常机构|工作机构|负责机构|承办机构)(?:为|是|设在|:)\\s?(?<value>${body})(?=[,;。、\\n])`,
      'gu',
    ),
    notABody,
  ),
  by(
    'office',
    new RegExp(
      `由(?<value>${body})(?:统一|具体|全面|牵头)?负责(?=[,;。]|办理|受理|实施|推进|日常|组织|协调|公开)`,
      'gu',
    ),
    /各(?:部门|站|科|单位|镇)|相关|有关|本报告|按照/u,
  ),
  by('office', new RegExp(`由(?<value>${body})负责(?:办理|受理|承办|(?:办理)?(?:政府)?信息公开)`, 'gu'), notABody),
  by('office', new RegExp(`办公室设(?:在|于)(?<value>${body})(?=[,;。、\\n])`, 'gu'), notABody),
  by(
    'office',
    /与(?<value>[\u4e00-\u9fff]{0,16}?(?:政府办公室|党政办公室|党政综合办公室|办公室|党政办|(?:综合|政务|公开)办|办公厅|受理机构|信息公开[\u4e00-\u9fff]{0,8}))联系/gu,
    /^与[我本该]/u,
  ),
  // 请联系：安平镇人民政府办公室，电话…; 联系方式：…办公室
  by(
    'office',
    /联系(?:方式)?[: ]? ?(?<value>\p{Script=Han}{0,26}?(?:办公室|党政办|政府办|公开办|综合办|[局府处会乡镇][办科股]|科|股|指挥中心|服务中心|办公厅|处))(?= {0,3}[,(;。\d\n]| ?(?:地址|电话|联系))/gu,
    /联系(?:方式)?[: ]? ?(?:[我本该各]|相关|有关)|电话|地址|传真/u,
  ),
  by(
    'office',
    /(?:^|[,。\n]|现|报告)由(?<value>[\u4e00-\u9fff]{2,20}(?:办公室|公开办|党政办|办公厅))(?:负责)?(?:编制|制作|起草)/gu,
  ),
];
