import type { Finder } from './find.ts';

/** Common surnames (the hundred most frequent and some more), by which a name is told from the words before it. */
const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤盛常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲辛骆季应车牟'.split(
    '',
  ),
);
const titles =
  '(?:书记|镇长|乡长|县长|区长|市长|局长|主任|主席|委员|宣委|处长|科长|部长|所长|组织委员|宣传委员|同志|领导)';
const role = new RegExp(
  `(?:以|由|,|、|。|;|\\n|^|(?<=镇|乡|县|区|市|局|办))(?<who>[^,;。\\n以由]{0,24}?${titles}[\\u4e00-\\u9fff]{0,6}?)(?:同志)?(?:任|为|担任|兼任|是)(?:领导小组)?(?<role>常务副组长|副组长|组长)`,
  'gu',
);
const named = /(?<role>常务副组长|副组长|组长) ?[:：] ?(?<name>[\u4e00-\u9fff]{2,3})(?=[ ,;、。(\n]|$)/gu;

/** 组长 and 副组长 of the leading group: the name when one is given, else the office that holds it. */
export const peopleFinders: readonly Finder[] = [
  (folded) =>
    [...folded.matchAll(role)].flatMap((match) => {
      const { who, role: position } = match.groups as { who: string; role: string };
      const whole = folded.slice(match.index, match.index + match[0].length);
      const start = match.index + whole.indexOf(who);
      const value = nameIn(who) ?? titleOf(who);
      return value ? [{ kind: kindOf(position), value, start, end: match.index + match[0].length }] : [];
    }),
  (folded) =>
    [...folded.matchAll(named)]
      .filter((match) => surnames.has(match.groups!.name![0]!))
      .map((match) => ({
        kind: kindOf(match.groups!.role!),
        value: match.groups!.name!,
        start: match.index,
        end: match.index + match[0].length,
      })),
];

const kindOf = (position: string) => (position.includes('副') ? 'deputy' : 'leader');

/** The name behind the last title: 党政办主任盛伯芬 → 盛伯芬; three characters before two, and a surname must lead. */
function nameIn(who: string): string | null {
  const rest =
    /(?:^|.*)(?:书记|镇长|乡长|县长|区长|市长|局长|主任|主席|委员|宣委|处长|科长|部长|所长|同志|领导)(?<name>[\u4e00-\u9fff]{2,5})$/u.exec(
      who,
    )?.groups?.name;
  if (!rest) return null;
  const lengths = rest.length === 2 ? [2] : [3, 2];
  for (const length of lengths) {
    const name = rest.slice(-length);
    if (surnames.has(name[0]!)) return name;
  }
  return null;
}

function titleOf(who: string): string | null {
  const title =
    /(?:主要|街道|党委|党工委|分管|办事处|镇|乡|县|区|市|局|党政办|办公室)*(?:副)?(?:书记|镇长|乡长|县长|区长|市长|局长|主任|主席|领导|负责人)$/u.exec(
      who,
    )?.[0];
  return title && !/位/u.test(who) ? title : null;
}
