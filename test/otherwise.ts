/** Ways of writing the same report: each changes how a text looks, and nothing that it says. */
export type Rewriting = (text: string) => string;

const outsideTables = (text: string, change: (line: string) => string): string =>
  text
    .split('\n')
    .map((line) => (line.includes('|') ? line : change(line)))
    .join('\n');

const widthOf = (unit: string): number => [...unit].reduce((sum, c) => sum + (c.charCodeAt(0) >= 0x2e80 ? 2 : 1), 0);

/** A line as a page of that width breaks it: never in a number, never before a mark. A Han character is 2 wide. */
function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let last = '';
  for (const unit of line.match(/[\dA-Za-z.%-]+|[\s\S]/gu) ?? []) {
    if (last !== '' && widthOf(last + unit) > width && !/^[，。；：、）”]$/u.test(unit)) {
      lines.push(last);
      last = '';
    }
    last += unit;
  }
  return [...lines, last];
}

const onPages = (width: number, end: string): Rewriting => {
  return (text) => outsideTables(text, (line) => wrapped(line, width).join(end));
};

const half: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };
const besideHan = /(?<=\p{Script=Han})(\d+)(?=\p{Script=Han})/gu;

/** What a copy does to marks, digits and spaces. */
export const copies: Readonly<Record<string, Rewriting>> = {
  'half-width marks': (text) => text.replace(/[，；：（）]/gu, (mark) => half[mark]!),
  'full-width digits': (text) => text.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  'a space around numbers': (text) => text.replace(besideHan, ' $1 '),
  'wide spaces around numbers': (text) => text.replace(besideHan, '　$1　'),
  'a space behind marks': (text) => text.replace(/([，。；：、])(?=\S)/gu, '$1 '),
  'paragraphs set in': (text) => text.replace(/^(?=\S)/gmu, '　　'),
  'straight quotation marks': (text) => text.replace(/[“”]/gu, '"'),
  'corner brackets for quotation marks': (text) => text.replace(/“/gu, '「').replace(/”/gu, '」'),
};

/** What a page, a converter or a hasty typist does. */
export const layouts: Readonly<Record<string, Rewriting>> = {
  'commas printed twice': (text) => text.replace(/，/gu, '，，'),
  'dots for stops': (text) => text.replace(/。/gu, '.'),
  'blank lines between': (text) => text.replace(/\n/gu, '\n\n'),
  'a sentence a line': (text) => text.replace(/。(?!\n)/gu, '。\n'),
  'a clause a line': (text) => text.replace(/([，；])(?!\n)/gu, '$1\n'),
  'pages 28 characters wide': onPages(56, '\n'),
  'pages 36 characters wide, blank lines between': onPages(72, '\n\n'),
  'pages 40 characters wide, with spaces': onPages(80, '  \n  '),
  'sections in the other order': (text) => {
    const [first, ...sections] = text.split(/^(?=[一二三四五六七八九十]、)/mu);
    return [first, ...sections.reverse()].map((section) => section!.replace(/\n*$/u, '\n')).join('');
  },
  'headings with a dot': (text) => text.replace(/^([一二三四五六七八九十])、/gmu, '$1．'),
  'headings that end in a colon': (text) => text.replace(/^([一二三四五六七八九十]、[^，。：\n]{2,30})$/gmu, '$1：'),
};

const yearOfReport = /(?<=^|[。，；\n])(20\d\d)年度?(?=[，,]?[我本全共累主公发])/gmu;

/** What another clerk would have written. */
export const wordings: Readonly<Record<string, Rewriting>> = {
  ...Object.fromEntries(
    ['全年', '年内', '一年来', '今年以来', '报告期内'].map((said): [string, Rewriting] => [
      `${said} for the year`,
      (text) => text.replace(yearOfReport, said),
    ]),
  ),
  'years in Chinese': (text) =>
    text.replace(/(20\d\d)(?=年)/gu, (year) => [...year].map((d) => '〇一二三四五六七八九'[Number(d)]).join('')),
  'who reports': (text) => text.replace(/我[镇乡局](?!政府)/gu, '本单位'),
  ...Object.fromEntries(
    ['，包括', '，主要包括：', '。主要内容：', '，其中有', '，具体为：'].map((said): [string, Rewriting] => [
      `${said} for 其中`,
      (text) => text.replace(/[，。]其中[，：]?(?=[^，。；：\n]{1,30}\d)/gu, said),
    ]),
  ),
  ...Object.fromEntries(
    ['接到', '受理', '新收', '收悉'].map((said): [string, Rewriting] => [
      `${said} for 收到`,
      (text) => text.replace(/(?<!接)收到(?=[^，。；]{0,30}申请)/gu, said),
    ]),
  ),
  ...Object.fromEntries(
    ['无政府信息公开申请', '依申请公开零受理', '没有1件依申请公开', '未有公民、法人或其他组织申请公开政府信息'].map(
      (said): [string, Rewriting] => [
        `${said} for none`,
        (text) => text.replace(/(?:没有|未)收到政府信息公开申请(?=[，。])/gu, said),
      ],
    ),
  ),
};
