/** Each of what is added up: 以上, 三类, 几项; 三大领域 are not all that there was. */
export const oneOfThese =
  '以上(?:所列)?|[两三四五六七八九几]者|上述|前述|[几各]项|各类|全年|年度|[两三四五六七八九十]*(?:大|个)?(?:类|项|部分|方面|板块|栏目|平台|渠道|账号)|,';
export const these = `(?:${oneOfThese})*`;
/** That it is added up: 合计, 共计, 汇总. */
export const added = '(?:[合加]在□+|合计|总计|共计|总共|一共|[合相加]加|[合加]起来|汇总|之和|的?总和)(?:起来|后)?';
/** All that may stand between a list and what it comes to: 以上各类全年累计公开, 总数达到. Only a number that is the sum of the list may be asked so loosely. */
export const summed = `(?:(?:信息|内容|栏目|${oneOfThese})*(?:${added}|小计|共|计|累计|全年|总[量数]|(?:以上|上述)(?:公开|发布|信息)*有?)(?:公开|发布|上网|推送|全年|累计|信息|总?量|总?数|为|是|有|达到?|[共总]?计|共|了)*)`;
