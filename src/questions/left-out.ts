/** A stretch of a question that takes somebody, or some years, out of what is asked over (除了甲, 不包括〇, 甲除外). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** A place with a year of its own right behind it (除了甲2018年). */
  readonly paired: boolean;
}

/** In these patterns 甲 is a place, 域 a region and 〇 a year, each of them with spaces behind it. */
const one = '(?:[甲域]\\s*(?:〇\\s*)?|〇\\s*)';
const several = `${one}(?:(?:[、和与及跟]|以及|还有)\\s*${one})*`;
const verb =
  '(?:(?<![免解消清拆])除(?:了|开|去|掉|却)?|不(?:算上?|含|计入?|包括|包含|考虑|统计|要算)|去(?:掉|除)|刨(?:去|开|除)|抛(?:开|去|掉)|撇开|排除|扣(?:掉|除)|剔除)';
const kind = '(?:(?:这|那)?[两二三四五几]?个?(?:镇|乡|街道|单位|地方|年份))?';
const behind = `${kind}(?:的)?(?:数据|数字|报告|年报|数(?!量))?\\s*(?:(?:以|之)?外|不算|不计)?(?:的话|后)?[,，]?\\s*的?\\s*(?:(?:其[他它余](?!类|信息|渠道|方式|年)的?|别的|剩下的?)(?:[两二三四五六七八九十几\\d]?个?(?:乡镇|镇|乡|街道|单位|地方)(?![村信]))?)?`;
const after =
  '(?:除外|(?:不算|不计|不包括|不包含)(?=在内|的话|[,，。)）?？]|$)(?:在内)?|(?:以|之)外)(?:的话)?[,，]?\\s*的?';
const stretches = new RegExp(`${verb}\\s*(?<before>${several})${behind}|(?<named>${several})${after}`, 'gu');
/** What alone is no question: 去掉甲呢. */
const bare = /^(?:那么?|如果|要是|再|请|[的呢吧吗啊了后,，。!！?？\s])*$/u;

/** Finds what is left out, in a question of marks. Where nothing else is said (去掉甲呢), it is the talk before that decides. */
export function leftOutIn(marked: string): Stretch[] {
  const found = [...marked.matchAll(stretches)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    paired: /甲\s*〇/u.test(match.groups?.before ?? match.groups?.named ?? ''),
    places: /[甲域]/u.test(match[0]),
  }));
  const rest = found.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), marked);
  return found.filter(({ places }) => !(places && bare.test(rest)));
}

/** 除了甲2018年，哪个镇最多: the place is left out; of 哪年最多 it is the year, and the place is asked. */
export function leavesPlaceOut(rest: string): boolean {
  return /谁|哪(?:些|几|一)?个?(?!些?一?个?年)|其[他它余](?!年)|各个?(?:乡镇|镇|乡|街道|单位|地方)/u.test(rest);
}
