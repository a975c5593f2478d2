import { body } from './as-html.ts';
import type { Part } from './report.ts';

export interface SiteOptions {
  /** Class or id of the element that holds the body. */
  readonly holder?: string;
}

/** A report as an office's site shows it: menus, an index table, share buttons, counters and other pages' titles around it. */
export function inSite(
  parts: readonly Part[],
  charset = 'utf-8',
  { holder = 'class="TRS_Editor"' }: SiteOptions = {},
): string {
  const title = parts.flatMap((part) => (part.kind === 'title' ? part.text : []))[0] ?? '';
  const links = ['首页', '政务公开', '办事服务', '互动交流', '走进我们']
    .map((name) => `<li><a href="/x">${name}</a></li>`)
    .join('');
  const others = [2015, 2016, 2018]
    .map((year) => `<li><a href="/${year}">红石镇${year}年主动公开政府信息521条</a></li>`)
    .join('');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<!-- saved from url=(0044)http://www.example.gov.cn/xxgk/t2023_101.html -->
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2023-01-18 09:30"><meta name="ContentSource" content="党政办">
<title>${title}_某某政府网</title><script>var hits = 8888; document.write("主动公开政府信息999条");</script>
<style>.TRS_Editor P{font-size:12pt}</style></head>
<body><div class="top"><div class="nav"><ul>${links}</ul></div><div class="search"><input value="搜索"></div></div>
<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/xxgk">政府信息公开</a> &gt; 年报</div>
<table class="index"><tr><td>索引号：</td><td>K0012-2023-00007</td><td>信息分类：</td><td>年报</td></tr>
<tr><td>发布机构：</td><td>青溪镇人民政府</td><td>生成日期：</td><td>2023-01-16</td></tr>
<tr><td>名　　称：</td><td>${title}</td><td>文　　号：</td><td>无</td></tr></table>
<div class="info">来源：党政办　发布时间：2023-01-18 09:30　浏览次数：<span id="hits">3225</span> 次　字体：<a>大</a> <a>中</a> <a>小</a></div>
<div class="bdsharebuttonbox">分享到：<a>微信</a><a>微博</a></div>
<div class="main"><div ${holder}>
${body(parts)}
</div>
<p>附件：</p><div class="xgjd"><h3>相关解读</h3><ul>${others}</ul></div></div>
<div class="ewm">扫一扫在手机上查看当前页面</div>
<p>上一篇：<a href="/1">红石镇2021年报告</a></p>
<div class="footer">版权所有：某某政府 主办单位：某某政府办公室 ICP备00000000号 您是第 1234567 位访客 电话：010-00000000</div>
</body></html>`;
}
