/**
 * Words that say nothing about which number is meant. What is left of a question when these, the places, the years and
 * the metric's own words are gone must be found in a figure's label; so a word missing here costs an answer, and a word
 * too many costs a wrong one. Longest first at use.
 */
export const noise: readonly string[] = `
  前者 后者 前面那个 后面那个 前一个 后一个 我说的是 我问的是 我指的是 说的是 问的是 指的是 那么 换成 改成 改问 请问一下 请问 问一下
  问下 我想知道 想知道 想了解一下 想了解 我想问 想问 告诉我 帮我查一下 帮我查查 帮我查
  帮忙查 查一下 查查 查询 看一下 看看 麻烦 劳驾 你好 您好 能不能 可不可以 可以 能否 我要
  我想 给我 说说 说一下 说下 介绍一下 介绍 老师 同志 大家 到底 主要 究竟 具体 大概 大约
  差不多 知道 统计 列一下 列出 列出来 一下 一个 告诉 帮忙 谢谢 在线等 咱们 我们 你们
  他们 它们 怎么回事 写明 提到 提及 写没写 写了 说明 注明 显示 按照 根据 关于 对于 有关
  相关 其中 里面 当中 中间 上面 方面 老百姓 群众 市民 村民 公民 居民 百姓 大伙 民众
  两项 三项 四项 五项 几项 刚好 正好 恰好 老早以前 老早 按照 列个表 列表 做个表 敢不敢说 敢说 给个准话 准话 说清楚 两类 三类 几几年 里头 里边 一起比 一块比 放一起 一块儿 一块 叫啥 叫什么 它那个 他那个 那个 这个 来着 申请量 公开数 申请数 就是 你们这 你们那
  百分之多少 百分之几 百分之
  多少个 多少条 多少件 多少份 多少次 多少篇 多少项 多少起 多少人次 多少人 多少名 多少钱
  多少元 多少期 多少 几多 多大 多高 几个 几条 几件 几份 几次 几篇 几项 几起 几期 几人
  几名 几位 几例 几宗 几类 几家 几场 几处 若干 数量 数目 数字 数据 数值 条数 件数 次数
  个数 总数 总量 总条数 总件数 人次 万人次 总计 合计 一共 总共 总体 总的 共计 全部 一条
  一件 一次
  那个镇 这个镇 那个乡 这个乡 那个街道 这个街道 那家 这家 那边 这边 这里 那里 晒出来 出来 请教一下 请教 排一下 排一排 排个 分别 任何 俺们 俺 想晓得 晓得 请提供 提供 那个啥 啥的 当官的 爷爷问 核实 求证 确认一下
  除了 除开 除去 排除 不包括 以外 之外
  有人说 听说 据说 听人说 网上说 说是
  有没有 有无 是否 是不是 有过 没有 会不会 哪些 什么 怎么样 怎样 如何 咋样 怎么 以及
  另外 还有
  政府信息公开工作年度报告 政府信息公开年度报告 信息公开年报 年度报告 年度工作报告 工作报告
  工作总结 总结 年报 报告 政府信息公开工作 政府信息公开 政务信息公开 信息公开工作 信息公开
  政府信息 政务信息 政务公开 政府 政务 信息 公开 工作 情况 事项 内容 材料 主动 依法
  新闻办 人民 单位 机关 部门 本机关 全镇 本镇 该镇 全年 整年 一年 当年 本年 本年度 年度
  全年度 这一年 那年 那一年 年里 期间 目前 截至 截止 建立 进行 开展 组织 举办 发布 发过 公布
  推送 编发 上传 年底 年末 公开过 老百姓 刊发 刊登 发出 通过 利用 渠道 类别 类型
  方式 形式 途径 街道 镇政府 乡政府 街道办
`
  .trim()
  .split(/\s+/u);

/** Channel and category words are never noise, though noise words are part of them: they are kept whole. */
export const kept: readonly string[] = `
  计划总结 政府网站 门户网站 政务网站 政府网 政务微博 政务微信 政务新媒体 政府公报 公告栏 公开栏
  公示栏 信息栏 政务动态 镇村信息 部门动态 工作动态 业务动态 工作计划 政务服务 公共服务
  信息网 信息平台 人事 人员 年度计划 上报 报告类 其他 其它 机构职能 机构 部门文件 通知公告
  办事 全文电子化 电子化 上网 线上 线下 网上 中央 政策文件 政策 不予公开 部分公开 予以公开
  每月 每天 每日 每周 每季度 月均 日均 人均 季度 上半年 下半年 月份 为民办实事
  同意公开 不存在 下载 对外 新增 新公开 更正 开发 开放 用地 土地 地方 同比 来访 来信
  来电 当面 上门 外网 内网 出版 政府采购 项目 个人 法人 名录 人大 政府购买 对口
`
  .trim()
  .split(/\s+/u);

/** Single characters that part two content words wherever they stand. */
export const splitters = '的了吗呢吧啊呀嘛么哦哈啥哪谁咋、，,。.?？!！;；:：“”"\'‘’()（）《》【】\\s';

/** Single characters of grammar that mean nothing at the edge of a content word, though they may stand inside one. */
export const edges =
  '因在和与及跟同或对向这那该此各每有没是为过几也又就才只把被给让由从到至而且于以其之所得地着来去出再最很更比不未无里都还请问查共全';

/** Characters that mean nothing when they are left alone. Any other is a word: 村 in 有多少个村. */
export const alone = `${edges}事条件个份次篇项起宗例期名人钱元数量上下中内外后前时当按经用发办开搞做弄类镇乡县市区局年月日底末一二两三四五六七八九十万些点样种回位家处本我你他她它您咱俩亲急能会要想看说写讲叫算真呵嗯哎喂好行多少高低大小达占比晒挂排换`;

/** Verbs that a word may drag along (微博发了多少): cut off its end while two characters stay. */
export const tails = '发推晒搞做办收占弄量';
