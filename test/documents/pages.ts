import { body } from './as-html.ts';
import type { Part } from './report.ts';

/** What every page says around its body, and no reader may take for the report. */
export const around = [
  '走进我们',
  '网站支持IPv6',
  '红石镇',
  '3225',
  '521条',
  '扫一扫',
  '责任编辑',
  '打印',
  'ICP',
] as const;

const others = [2014, 2017, 2019]
  .map((year) => `<li><a href="/${year}.html">红石镇${year}年主动公开政府信息521条</a><span>${year}-03-01</span></li>`)
  .join('');
const menu = ['首页', '走进我们', '政务公开', '办事服务', '互动交流']
  .map((name) => `<li><a href="/x">${name}</a></li>`)
  .join('');
const top = `<div class="header"><div class="logo"><img src="/logo.png" width="400" height="90"></div><ul>${menu}</ul></div><div class="place">您现在的位置：<a href="/">首页</a> &gt;&gt; <a href="/n">年度报告</a></div>`;
const bottom = `<div class="prevnext"><p>上一篇：<a href="/1.html">红石镇2017年报告</a></p><p>下一篇：没有了</p></div><div class="xgwj"><h3>相关信息</h3><ul>${others}</ul></div><div class="ft"><p>主办：某某政府办公室　网站支持IPv6　某ICP备00000000号-1</p><p>地址：某某路1号　邮编：000000</p></div>`;
const titleOf = (parts: readonly Part[]): string =>
  parts.flatMap((part) => (part.kind === 'title' ? [part.text] : []))[0] ?? '';
const untitled = (parts: readonly Part[]): Part[] => parts.filter(({ kind }) => kind !== 'title');
const page = (title: string, inside: string, head = ''): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-某某政府门户网站</title>${head}</head><body>${inside}</body></html>`;

/** A cell after the other, with what a word processor wraps around each. */
function asPasted(parts: readonly Part[]): string {
  const normal = (words: string, style = ''): string =>
    `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0;${style}'><span\nlang=EN-US style='font-size:16.0pt;font-family:仿宋_GB2312'><o:p></o:p></span><span style='font-size:16.0pt;\nmso-bidi-font-weight:bold'>${words.replace(/(?<=\d)(?=\p{Script=Han})/gu, '</span><span lang=EN-US style="mso-fareast-font-family:仿宋">').replace(/，/gu, '，\n')}</span></p>`;
  return parts
    .map((part) => {
      if (part.kind !== 'table') return normal(part.text);
      const rows = part.rows.map(
        (row) =>
          `<tr style='mso-yfti-irow:0;height:1.0cm'>${row.map(({ text, rowspan, colspan }) => `<td ${rowspan > 1 ? `rowspan=${rowspan}` : ''} ${colspan > 1 ? `colspan=${colspan}` : ''} style='border:solid windowtext 1.0pt;\npadding:0cm 5.4pt'>${normal(text.replace(/(?<=^.{6})/u, '<br>'))}</td>`).join('')}<![if !supportMisalignedColumns]><td style='border:none' width=0></td><![endif]></tr>`,
      );
      return `<table class=MsoTableGrid border=1 cellspacing=0 style='mso-yfti-tbllook:1184'><thead></thead><tbody>${rows.join('')}</tbody></table>`;
    })
    .join('\n<!--[if gte mso 9]><xml><w:WordDocument><w:Zoom>99</w:Zoom></w:WordDocument></xml><![endif]-->');
}

const lines = (parts: readonly Part[], separator: string): string =>
  parts
    .map((part) =>
      part.kind === 'table'
        ? part.rows.map((row) => row.map(({ text }) => text).join(' | ')).join(separator)
        : part.text,
    )
    .join(separator);

/** Pages as the systems make them that offices publish with; each with its report's title and the publisher, if it says so. */
export const pages: Readonly<Record<string, (parts: readonly Part[]) => string>> = {
  'TRS：正文从 Word 粘贴，索引表在上': (parts) =>
    page(
      titleOf(parts),
      `${top}<div class="xxgk-xl"><table class="xxgk-table"><tbody><tr><td><b>索 引 号：</b></td><td>A01-2023-01</td><td><b>发布机构：</b></td><td>某某镇人民政府</td></tr><tr><td>成文日期：</td><td>2023-01-10</td><td>发布日期：</td><td>2023-01-18</td></tr><tr><td>名 称：</td><td colspan="3">${titleOf(parts)}</td></tr></tbody></table><h1>${titleOf(parts)}</h1><div class="bar">来源：党政办　浏览：<span>3225</span>次　【字号：<a>大</a> <a>中</a> <a>小</a>】　<a>打印</a> <a>关闭</a></div><div class="view TRS_UEDITOR trs_paper_default trs_word">${asPasted(untitled(parts))}<p style="text-align:right">责任编辑：张三</p></div></div><div class="ewm"><p>扫一扫在手机打开当前页</p></div>${bottom}`,
      '<meta name="SiteName" content="某某县"><meta name="PubDate" content="2023-01-18 10:20">',
    ),
  '大汉：注释标着正文，索引是列表': (parts) =>
    page(
      titleOf(parts),
      `${top}<div class="main-fl bt-left"><ul class="xxgk_info"><li><b>索引号：</b><span>B02/2023-3</span></li><li><b>发布机构：</b><span>某某镇人民政府</span></li><li><b>发文日期：</b><span>2023-01-18</span></li></ul><div class="arc_cont"><div id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart"><div class="bt-content zoom clearfix">${body(parts)}</div><meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div></div><div class="pageInfo">责任编辑：李四 【打印本页】【关闭窗口】</div><div id="qr_container" class="sweep">扫一扫在手机打开当前页</div></div>${bottom}`,
    ),
  'UCAP：自造的标签': (parts) =>
    page(
      titleOf(parts),
      `${top}<div class="wenz"><h2><ucaptitle>${titleOf(parts)}</ucaptitle></h2><div class="info">信息来源：某某镇人民政府 发布时间：2023-01-18</div><div class="wz_article"><UCAPCONTENT>${body(untitled(parts))}</UCAPCONTENT></div><div class="info_ewm">扫一扫在手机打开当前页</div></div>${bottom}`,
    ),
  'SharePoint：到处是零宽空格': (parts) =>
    page(
      titleOf(parts),
      `${top}<div id="s4-workspace"><div id="MSO_ContentTable"><div class="ms-rtestate-field" id="ctl00_PlaceHolderMain_RichHtmlField">${body(parts).replaceAll('>', '>&#8203;').replaceAll('，', '，&#8203;')}</div></div></div>${bottom}`,
    ),
  '三层表格排版，正文用 <br> 分行': (parts) =>
    page(
      titleOf(parts),
      `<table width="1000"><tr><td>${top}</td></tr><tr><td><table><tr><td width="200"><table>${others.replaceAll('li>', 'tr>').replaceAll('span>', 'td>')}</table></td><td><table><tr><td align="center"><font size="5">${titleOf(parts)}</font></td></tr><tr><td>作者：办公室　点击数：<script>document.write(3225)</script>3225　更新时间：2023-01-18</td></tr><tr><td class="bk"><font>${lines(untitled(parts), '<br>\n<br>\n&nbsp;&nbsp;&nbsp;&nbsp;')}</font></td></tr><tr><td align="right">【<a>打印</a>】【<a>关闭</a>】</td></tr></table></td></tr></table></td></tr><tr><td>${bottom}</td></tr></table>`,
    ),
  '微信公众号：层层 section，一句话拆成几个 span': (parts) =>
    page(
      titleOf(parts),
      `<div class="rich_media"><h1 class="rich_media_title" id="activity-name">${titleOf(parts)}</h1><div id="meta_content"><span>原创</span> <a id="js_name">某某发布</a> <em id="publish_time">2023-01-18 09:00</em></div><div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">${untitled(
        parts,
      )
        .map((part) =>
          part.kind === 'table'
            ? body([part])
            : `<section><section><p>${[...part.text].map((c, i) => (i % 7 === 0 ? `</span><span>${c}` : c)).join('')}</span></p></section></section>`,
        )
        .join('')}</div></div><div class="qr_code_pc"><p>微信扫一扫关注该公众号</p></div>`,
    ),
  '行和格都是 div': (parts) =>
    page(
      titleOf(parts),
      `${top}<div class="article-content">${parts
        .map((part) =>
          part.kind === 'table'
            ? `<div style="display:table">${part.rows.map((row) => `<div style="display: table-row">${row.map(({ text }) => `<div style="display:table-cell">${text}</div>`).join('')}</div>`).join('')}</div>`
            : `<div>${part.text}</div>`,
        )
        .join('\n')}</div>${bottom}`,
    ),
  '正文在 <pre> 里，换行就是换行': (parts) =>
    page(titleOf(parts), `${top}<div id="contentText"><pre>${lines(parts, '\n')}</pre></div>${bottom}`),
  '打印用的、手机用的各有一份藏着的': (parts) =>
    page(
      titleOf(parts),
      `${top}<div class="pc-con"><div class="zwxl-article">${body(parts)}</div></div><div class="print-con" style="display:none">${body(parts)}</div><textarea id="copy" style="height:0">${body(parts)}</textarea><div class="m-con hidden-lg" hidden>${body(parts)}</div>${bottom}`,
    ),
  藏着的由样式表藏着: (parts) =>
    page(
      titleOf(parts),
      `${top}<div class="con"><div class="art">${body(parts)}</div><div class="art-m">${body(parts)}</div></div>${bottom}`,
      '<style>.art-m, .wap{display:none;} @media (max-width:600px){.art{display:none}.art-m{display:block}}</style>',
    ),
  '没有一个认得的名字，菜单比正文长': (parts) =>
    page(
      titleOf(parts),
      `${top}<div class="q1"><div class="q2"><ul>${others.repeat(30)}</ul></div><div class="q3"><div>${body(parts)}</div></div></div>${bottom}`,
    ),
  '正文每一行一个 div，标题断成两行': (parts) =>
    page(
      titleOf(parts),
      `${top}<div class="conTxt"><div align="center">${titleOf(parts).replace('年', '年</div><div align="center">')}</div>${body(untitled(parts)).replaceAll('<p', '<div').replaceAll('</p>', '</div>')}</div>${bottom}`,
    ),
  'Word 的书签没有闭合，正文都在里面': (parts) =>
    page(
      titleOf(parts),
      `${top}<div class="n2"><a name="_GoBack"><div class="n3"><a name="OLE_LINK1"></a>${body(parts)}</div></div>${bottom}`,
    ),
  'XHTML：带声明，标签大写，属性没有引号': (parts) =>
    `<?xml version="1.0" encoding="utf-8"?>\n${page(titleOf(parts), `${top}<DIV ID=Zoom STYLE='LINE-HEIGHT:2'>${body(parts).replace(/<(?<close>\/?)(?<name>p|td|tr|table)(?=[ >])/gu, (_, close: string, name: string) => `<${close}${name.toUpperCase()}`)}</DIV>${bottom}`)}`,
};
