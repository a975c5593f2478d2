/** Whole messages, but for punctuation and sentence-final words, that ask for nothing in a report. */
export const greetings =
  '(?:您好|你好|你们好|大家好|hi|hello|hey|嗨|哈[喽啰]|早上好|早安|早|上午好|中午好|下午好|晚上好|晚安|在吗|在不在|有人吗|在么|喂|哈哈+|嘿)+';
export const thanks =
  '(?:好的|好|嗯+|哦+|行|可以|明白|了解|知道)?[,，]?(?:非常|十分|太)?(?:谢谢|感谢|多谢|谢了|3q|thanks?|thankyou|辛苦)(?:你|您|啦|了|大家|帮助|帮忙|你们|的)*|(?:再见|拜拜|bye|88|回头见|没事了|没有了|不用了|好的|好|嗯+|明白了|知道了|了解了|ok|收到|算了(?:吧)?|没事|随便(?:吧)?)';
/** Sounds, however long, that say nothing. */
export const sounds = '[啊呀哦噢喔哈嘛呃额唉哎诶哼嘿呵嘻呜啦哇咦]+';
export const help =
  '(?:你|您|这个?|机器人)?(?:是谁|叫什么|是什么|是干什么的?|是做什么的?|干嘛的|能做什么|能干什么|能干啥|会什么|会干什么|有什么(?:用|功能)|能问什么|可以问什么|怎么用|如何使用|怎么使用|怎么问|使用说明|使用方法|帮助|help|/help|/start|菜单|功能|说明|是机器人吗|能查什么|(?:你|您)?会(?:做|干|些)?(?:什么|啥|哪些)(?:呢|呀)?|(?:你|您)?(?:们)?的?(?:数据|资料|数字|信息)(?:是)?(?:从|打|来自)(?:哪|何处)(?:里|儿)?(?:来|弄|找|拿)?(?:的|来的)?|能帮我(?:做)?什么|可以(?:做|干|查)什么|我能问(?:你|您)?(?:些)?什么|我可以问(?:你|您)?(?:些)?什么)';

/** Orders to the bot itself. Whatever else such a message holds, it is not obeyed. */
export const orders =
  '忽略(?:掉)?(?:以上|前面|之前|上面|所有|你的|先前)|无视(?:以上|前面|之前|上面|所有)|(?:系统)?提示词|system ?prompts?|(?:ignore|disregard|forget|override|bypass|skip) (?:(?:all|any|the|your|my|these|those|previous|prior|above|earlier|every|everything) ?)+(?:instructions?|rules?|prompts?|messages?|guidelines?|text|said)?|(?:you are|act as|pretend|role ?play|imagine you|respond as) (?:now|a|an|the|to be|that|you|if)?|(?:reveal|print|show|output|repeat|tell me|leak|dump|what (?:is|are)) (?:me )?(?:your|the) (?:(?:system|initial|hidden|secret|full) ?)*(?:prompts?|instructions?|rules|config(?:uration)?|api ?keys?|tokens?|passwords?|secrets?|source ?code)|do anything now|\\bDAN\\b|developer mode|(?:你|您)现在是|从现在(?:起|开始)|假装|扮演|角色扮演|(?:输出|打印|泄露|显示|告诉我)(?:你的)?(?:系统|密码|密钥|token|配置|源码|源代码)|越狱|jailbreak|开发者模式|<script|drop ?table|删除(?:所有|全部)?(?:数据|索引|报告|文件)|(?:把|将).{0,30}(?:改成|改为|修改成|改写成|设为|说成)|你必须(?:回答|说)|编(?:一个|造|个)|随便(?:说|编|猜)|猜一?[个猜下]|rm -rf|sudo|执行(?:命令|代码)';

/** Things that no such report speaks of. */
export const outOfScope =
  '天气|气温|下雨|股票|股价|基金|彩票|比特币|汇率|笑话|故事|唱歌|写(?:一)?[首篇段个](?:诗|文章|作文|代码|小说)|作诗|翻译|算命|星座|电影|电视剧|综艺|足球|篮球|世界杯|奥运|比赛|游戏|明星|菜谱|好吃|美食|餐馆|饭店|酒店|旅游|景点|好玩|门票|火车|高铁|机票|航班|公交|地铁|导航|怎么走|路线|房价|租房|二手房|招聘|工资|彩礼|相亲|结婚证|身份证|护照|社保|医保|公积金|养老金|低保怎么|(?:申请|办|领|吃)低保|骂(?:一下|人|他|她)|户口|落户|驾照|违章|快递|外卖|看病|医院|挂号|感冒|吃药|减肥|你(?:多大|几岁|喜欢|爱|会不会|觉得|是男|是女|住)|我爱你|几点|现在时间|今天(?:星期|礼拜|几号|是)|星期几|新闻头条|今日新闻|最新新闻|国际新闻|总统|主席是谁|总理|首都|世界上|宇宙|人工智能|chatgpt|编程|python|数学题|等于几|(?:\\d+ ?[+*×÷/] ?\\d+)|傻|笨蛋|滚|妈的|垃圾|废物|去死|操你|王八|混蛋|骗子|白痴|sb|有病';
