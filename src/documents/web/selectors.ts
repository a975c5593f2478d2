/** Where the systems that offices publish with put a page's body, under names that nothing else bears; the surest first. A new one is a line here. */
export const sureSelectors: readonly string[] = [
  '.TRS_UEDITOR',
  '.TRS_Editor',
  '.trs_editor_view',
  '.trs_paper_default',
  '#UCAP-CONTENT',
  '.UCAPCONTENT',
  'ucapcontent',
  '#zoom',
  '#Zoom',
  '#doZoom',
  '#zoomcon',
  '#vsb_content',
  '.v_news_content',
  '#js_content',
  '.rich_media_content',
  '.ms-rtestate-field',
  '#NewsContent',
  '#contentText',
  '#mainText',
  '#J_content',
  '#printContent',
  '#printArea',
  '.zwxl-article',
  '.gknbxq_detail',
  '.xxgk_content',
  '[itemprop=articleBody]',
];

/** Names that may also stand for more than the body: taken only when nearly all that the page says stands inside. */
export const bodySelectors: readonly string[] = [
  '.article-con',
  '.article-content',
  '.article_content',
  '.article-body',
  '.articleCon',
  '.article-conter',
  '.article_con',
  '.Article_zw',
  '.arc_cont',
  '.art_cont',
  '.art_con',
  '.pages_content',
  '.wz_content',
  '.wz_article',
  '.wzcon',
  '.xl-content',
  '.xlcontent',
  '.news_content',
  '.newscontent',
  '.detail-content',
  '.detail_content',
  '.content-text',
  '.content-body',
  '.common-content',
  '.generalContent',
  '.conTxt',
  '.main-txt',
  '.content-txt',
  '.con_text',
  '.contentText',
  '#article',
  '#articleContent',
  '#content_body',
  'article',
  '.article',
  '#content',
  '.content',
];

/** Elements whose words are no part of what a page says. */
export const silent: ReadonlySet<string> = new Set(
  'script style noscript template head iframe object embed select option button input textarea svg canvas nav footer rt rp audio video map'.split(
    ' ',
  ),
);

/** Classes and ids of furniture: kept only when most of the page's words stand inside. */
export const furniture =
  /(?:^|[\s_-])(?:nav|navbar|menu|submenu|topnav|crumbs?|breadcrumb|bread|location|position|dqwz|curpos|share|bdshare|bdsharebuttonbox|social|foot|footer|bottom|copyright|toolbar|tools?|print|fontsize|font-size|related|xgjd|xgxx|xgyd|xgwj|relevant|recommend|sidebar|login|search|qrcode|ewm|erweima|links?|friendlink|comment|pagination|pager|hits|wza|cy-tips|place|sweep|qr|qr_container|qr_code_pc|info_ewm|pageInfo|prevnext|xgwj|ft)(?:$|[\s_\d-])/iu;

/** Lines that are furniture wherever they stand on a page. */
export const furnitureLine =
  /^(?:(?:当前|您的|现在的?|您现在的|你的|所在)位置|(?:您|你)(?:当前|现在)?(?:的|所在的?)?位置|首页 ?[>＞»\-—]|[【[（(]?(?:我要)?(?:打印|关闭|收藏|纠错|返回顶部)|字体(?:大小)?[:：]|字号|[【[]? ?字体|分享(?:到|至)?(?:[:： ]|$)|扫一扫|扫码|用微信|微信扫|手机(?:扫|查看)|浏览(?:次数|量|数)?[:： ]|访问(?:次数|量)[:： ]|点击(?:次数|量|数)[:： ]|阅读(?:次数|量|数)?[:： ]|(?:共有|已有)\d+位?(?:人|读者)|无障碍|朗读|语音播报|登录|注册|繁體|相关(?:解读|链接|文件|阅读|信息|新闻|附件|稿件)[:：]?$|(?:文字|图片|图解|视频|访谈|专家|媒体)(?:解读|报道|访谈)$|附件(?:下载)?[:：]?$|(?:上|下)一(?:篇|条|页)|责任编辑|编辑[:：]|Produced By|索 ?引 ?号[:：]|发布机构[:：]|公开(?:方式|时限|范围|责任部门)[:：]|(?:信息|主题|组配|体裁)分类[:：]|(?:生成|发文|成文)日期[:：]|版权所有|主办单位|承办单位|网站(?:地图|标识码)|[\p{L}A-Z]{1,2}ICP备|.{0,2}公网安备)/iu;

/** From such a line on, a page's tail is other pages' titles. */
export const tailLine =
  /^(?:扫一扫|扫码|相关(?:解读|链接|文件|阅读|信息|新闻|稿件)|上一(?:篇|条)|下一(?:篇|条)|分享到)/u;

/** Files that a notice hangs its report on. */
export const attachment = /\.(?:pdf|docx?|wps|xlsx?|et|ofd|zip|rar|7z|jpe?g|png|tiff?)(?:$|[?#])/iu;
