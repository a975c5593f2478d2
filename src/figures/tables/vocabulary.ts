/** Words of the statutory form's heads and rows as they are printed, without numbers, spaces and the brackets around a part. */
const printed = [
  '信息内容 申请人情况 行政复议 行政诉讼 未经复议直接起诉 复议后起诉 结果维持 结果纠正 其他结果 尚未审结',
  '本年新制作数量 本年新公开数量 对外公开总数量 本年制发件数 本年废止件数 现行有效件数',
  '上一年项目数量 本年增/减 本年数量 本年项目数量 本年处理决定数量 处理决定数量 采购项目数量',
  '本年收费金额 本年收费金额单位:万元 本年收费金额万元 本年收费金额单位:元 本年收费金额元',
  '采购总金额 采购总金额单位:万元 采购总金额万元 采购总金额单位:元 采购总金额元',
  '规章 规章制度 规范性文件 行政规范性文件 行政许可 其他对外管理服务事项 行政处罚 行政强制 行政事业性收费 政府集中采购',
  '自然人 法人或其他组织 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
  '本年新收政府信息公开申请数量 本年新收政府信息公开申请 上年结转政府信息公开申请数量 上年结转政府信息公开申请',
  '本年度办理结果 予以公开 部分公开 不予公开 属于国家秘密 其他法律行政法规禁止公开 危及“三安全一稳定” 危及"三安全一稳定" 危及三安全一稳定',
  '保护第三方合法权益 属于三类内部事务信息 属于四类过程性信息 属于行政执法案卷 属于行政查询事项',
  '无法提供 本机关不掌握相关政府信息 没有现成信息需要另行制作 补正后申请内容仍不明确',
  '不予处理 信访举报投诉类申请 重复申请 要求提供公开出版物 无正当理由大量反复申请 要求行政机关确认或重新出具已获取信息',
  '其他处理 申请人无正当理由逾期不补正 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '申请人逾期未按收费通知要求缴纳费用 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '结转下年度继续办理',
].flatMap((line) => line.split(' '));

/** By their first character, the longest first. */
function byFirst(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length))
    map.set(word[0]!, [...(map.get(word[0]!) ?? []), word]);
  return map;
}
const asPrinted = byFirst(printed);
const asLabels = byFirst([...new Set(printed.map((word) => word.replaceAll('、', '')))]);

/** Words of the form that begin with `words`, written as labels are compared. */
export const wordsFrom = (words: string): readonly string[] =>
  (asLabels.get(words[0] ?? '') ?? []).filter((word) => word.startsWith(words));

const number = /(?:[一二三四]、|\([一二三四五六七]\)|\d{1,2}[.、])/uy;
const guidance = /\([^()]{1,120}\)/uy;
const value = /[+-]?\d+(?:\.\d+)?(?:万?元)?|[/—]+/uy;

/**
 * Cuts 「（三）不予公开1.属于国家秘密0000000」 into labels and numbers, as offsets into it.
 * @returns null when something in it is neither a word of the form nor a number, or when it is only one of them
 */
export function cutAtWords(chunk: string): readonly (readonly [start: number, end: number])[] | null {
  const cuts: (readonly [number, number])[] = [];
  const endOf = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.test(chunk) ? pattern.lastIndex : at;
  };
  for (let at = 0; at < chunk.length; ) {
    if (at > 0 && chunk[at] === ',') {
      at++;
      continue;
    }
    const from = endOf(number, at);
    const word = (asPrinted.get(chunk[from] ?? '') ?? []).find((w) => chunk.startsWith(w, from));
    const end = word ? endOf(guidance, from + word.length) : endOf(value, at);
    if (end === at) return null;
    cuts.push([at, end]);
    at = end;
  }
  // 1,024 is one number: commas part numbers only behind a label, or where there are many.
  const numbers = /^[+-]?\d/u.test(chunk);
  if (/,0\d/u.test(chunk) || (numbers && cuts.length < 5)) return null;
  return cuts.length > 1 ? cuts : null;
}
