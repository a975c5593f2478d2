/** A report to be written in any format. Made up; no place of that name published it. */
export type Part =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly MadeCell[])[] };

export interface MadeCell {
  readonly text: string;
  readonly rowspan: number;
  readonly colspan: number;
}

/** `规章`, or `规章|2` for two columns wide, `规章|1x3` for three rows high. */
function cells(line: string): MadeCell[] {
  return line.split(' ; ').map((written) => {
    const { text, wide, high } = /^(?<text>.*?)(?:\|(?<wide>\d+)(?:x(?<high>\d+))?)?$/u.exec(written.trim())!.groups!;
    return { text: text!, colspan: Number(wide ?? 1), rowspan: Number(high ?? 1) };
  });
}

const table = (...lines: readonly string[]): Part => ({ kind: 'table', rows: lines.map(cells) });
const title = (text: string): Part => ({ kind: 'title', text });
const heading = (text: string): Part => ({ kind: 'heading', text });
const paragraph = (text: string): Part => ({ kind: 'paragraph', text });

const outcomes: readonly (readonly [row: string, values: string])[] = [
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）|2', '1 ; 0 ; 0 ; 0 ; 0 ; 0 ; 1'],
  ['（三）不予公开|1x8 ; 1.属于国家秘密', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['2.其他法律行政法规禁止公开', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['3.危及“三安全一稳定”', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['4.保护第三方合法权益', '1 ; 0 ; 0 ; 0 ; 0 ; 0 ; 1'],
  ['5.属于三类内部事务信息', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['6.属于四类过程性信息', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['7.属于行政执法案卷', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['8.属于行政查询事项', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['（四）无法提供|1x3 ; 1.本机关不掌握相关政府信息', '2 ; 1 ; 0 ; 0 ; 0 ; 0 ; 3'],
  ['2.没有现成信息需要另行制作', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['3.补正后申请内容仍不明确', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['（五）不予处理|1x5 ; 1.信访举报投诉类申请', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['2.重复申请', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['3.要求提供公开出版物', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['4.无正当理由大量反复申请', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['5.要求行政机关确认或重新出具已获取信息', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  [
    '（六）其他处理|1x3 ; 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0',
  ],
  ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['3.其他', '0 ; 0 ; 0 ; 0 ; 0 ; 0 ; 0'],
  ['（七）总计|2', '10 ; 2 ; 0 ; 0 ; 0 ; 1 ; 13'],
];

/** The form of 2021 on, with all three of its tables. */
export const statutory: readonly Part[] = [
  title('青溪镇2022年政府信息公开工作年度报告'),
  paragraph(
    '青溪镇人民政府根据《中华人民共和国政府信息公开条例》编制本报告。本报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。如有疑问，请与青溪镇党政综合办公室联系（电话：0599-8230417）。',
  ),
  heading('一、总体情况'),
  paragraph(
    '2022年，我镇坚持以公开为常态、不公开为例外，全年主动公开政府信息86条，其中通过门户网站公开54条，通过“青溪发布”微信公众号公开32条。全年共收到政府信息公开申请12件，比上年多3件，均在法定期限内答复，没有收取任何费用。',
  ),
  heading('二、主动公开政府信息情况'),
  table(
    '第二十条第（一）项|4',
    '信息内容 ; 本年制发件数 ; 本年废止件数 ; 现行有效件数',
    '规章 ; 0 ; 0 ; 0',
    '行政规范性文件 ; 2 ; 1 ; 7',
    '第二十条第（五）项|4',
    '信息内容 ; 本年处理决定数量|3',
    '行政许可 ; 145|3',
    '第二十条第（六）项|4',
    '信息内容 ; 本年处理决定数量|3',
    '行政处罚 ; 18|3',
    '行政强制 ; 3|3',
    '第二十条第（八）项|4',
    '信息内容 ; 本年收费金额（单位：万元）|3',
    '行政事业性收费 ; 4.25|3',
  ),
  heading('三、收到和处理政府信息公开申请情况'),
  table(
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|3x3 ; 申请人情况|7',
    '自然人|1x2 ; 法人或其他组织|5 ; 总计|1x2',
    '商业企业 ; 科研机构 ; 社会公益组织 ; 法律服务机构 ; 其他',
    '一、本年新收政府信息公开申请数量|3 ; 9 ; 2 ; 0 ; 0 ; 0 ; 1 ; 12',
    '二、上年结转政府信息公开申请数量|3 ; 2 ; 0 ; 0 ; 0 ; 0 ; 0 ; 2',
    `三、本年度办理结果|1x${outcomes.length + 1} ; （一）予以公开|2 ; 6 ; 1 ; 0 ; 0 ; 0 ; 1 ; 8`,
    ...outcomes.map(([row, values]) => `${row} ; ${values}`),
    '四、结转下年度继续办理|3 ; 1 ; 0 ; 0 ; 0 ; 0 ; 0 ; 1',
  ),
  heading('四、政府信息公开行政复议、行政诉讼情况'),
  table(
    '行政复议|5 ; 行政诉讼|10',
    '结果维持|1x2 ; 结果纠正|1x2 ; 其他结果|1x2 ; 尚未审结|1x2 ; 总计|1x2 ; 未经复议直接起诉|5 ; 复议后起诉|5',
    '结果维持 ; 结果纠正 ; 其他结果 ; 尚未审结 ; 总计 ; 结果维持 ; 结果纠正 ; 其他结果 ; 尚未审结 ; 总计',
    '1 ; 0 ; 0 ; 0 ; 1 ; 0 ; 1 ; 0 ; 0 ; 1 ; 0 ; 0 ; 0 ; 0 ; 0',
  ),
  heading('五、存在的主要问题及改进情况'),
  paragraph(
    '一年来，我镇政府信息公开工作取得了一些成绩，但公开的形式还不够丰富，专职人员不足。下一步，我镇将丰富公开形式，每季度组织一次业务培训，进一步提高公开的质量。',
  ),
  heading('六、其他需要报告的事项'),
  paragraph('无其他需要报告的事项。'),
  paragraph('青溪镇人民政府'),
  paragraph('2023年1月16日'),
];

/** The older, narrative form: no table, zeros in words, a list of classes. */
export const narrative: readonly Part[] = [
  title('白沙乡2016年政府信息公开工作年度报告'),
  heading('一、概述'),
  paragraph(
    '2016年，白沙乡政府信息公开工作在县政府的领导下有序开展。本报告统计期限为2016年1月1日至2016年12月31日。联系电话：0797-6351208。',
  ),
  heading('二、主动公开政府信息情况'),
  paragraph('全年共主动公开政府信息64条，其中机构职能类信息3条，政策法规类信息11条，业务动态类信息50条。'),
  heading('三、依申请公开政府信息情况'),
  paragraph('本年度没有收到政府信息公开申请，也没有不予公开的情况。'),
  heading('四、收费及减免情况'),
  paragraph('2016年未收取任何费用。'),
  heading('五、行政复议和行政诉讼情况'),
  paragraph('全年未发生因政府信息公开引起的行政复议、行政诉讼。'),
  heading('六、存在的问题和改进措施'),
  paragraph('公开的内容还不够及时，今后要加强督查，做到应公开尽公开。'),
  paragraph('白沙乡人民政府'),
  paragraph('2017年1月9日'),
];

/** All the words, a cell between pipes, as a page flattened to text has them. */
export function asText(parts: readonly Part[]): string {
  return parts
    .map((part) =>
      part.kind === 'table' ? part.rows.map((row) => row.map(({ text }) => text).join(' | ')).join('\n') : part.text,
    )
    .join('\n');
}
