/**
 * Rows of the fixed form's table of applications that are numbered like headings (一、本年新收…; （三）不予公开; 1.属于国家秘密).
 * They are cells, not sections. Matched behind the number, on folded text without spaces.
 */
const rows = [
  '本年新收政府信息公开申请',
  '上年结转政府信息公开申请',
  '本年度办理结果',
  '结转下年度继续办理',
  '予以公开',
  '部分公开',
  '不予公开',
  '属于',
  '其他法律',
  '危及',
  '保护第三方',
  '无法提供',
  '本机关不掌握',
  '没有现成',
  '补正后',
  '不予处理',
  '信访举报',
  '重复申请',
  '要求提供公开出版物',
  '无正当理由',
  '要求行政机关',
  '其他',
  '申请人',
  '总计',
];
const row = new RegExp(`^(?:${rows.join('|')})`, 'u');
/** Only these four are numbered like the report's own sections; 六、其他需要报告的事项 is a section. */
const outerRow = /^(?:本年新收|上年结转|本年度办理结果|结转下年度)/u;
const opening = /^(?:本年新收|本年度办理结果|上年结转政府信息)/u;
const heading = /收到和处理/u;

/** The section that holds the table begins. */
export function opensApplicationTable(label: string): boolean {
  return heading.test(label) || opening.test(label.replaceAll(' ', ''));
}

/** Inside that section, is this numbered line one of the table's rows? `outer` for those numbered 一、 to 四、. */
export function isApplicationRow(label: string, outer: boolean): boolean {
  return (outer ? outerRow : row).test(label.replaceAll(' ', ''));
}
