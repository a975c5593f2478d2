/** Surnames of one character: the four hundred or so that nearly everybody has, by which a name is told from other words. */
const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤盛常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲辛骆应车牟景柴蒙路翁裘鲍窦费岑薄蒲蔺池祁卞蓝闵解强柏欧丛娄匡桂艾边卜封褚楚储党刁迟代邸甄焉靳荆卓冷郎滕冉司桑沙商佟屠巫邬奚席冼项胥宣鄢晏尧游虞郁喻苑臧占湛仲竺宗敖巴班鲜苟古管郭海花华惠计简降居鞠阚库邝况来赖劳乐黎练廉麦满茅米苗缪明木穆那粘农区瞿权饶荣茹芮赛申寿束水税粟随台谈檀铁同佟仝危卫闻乌吾郗习咸相辜谯逄邳蹇'.split(
    '',
  ),
);
const compound = /^(?:欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|令狐|慕容|司徒|东方|夏侯|端木|轩辕)/u;
/** Words of two or three characters that begin like a name and are none. */
const notNames =
  /^(?:单位|成员|常务|常委|安全|方面|任命|高度|宣传|组织|统战|纪检|政法|武装|农业|水利|党政|党群|党建|管理|代表|明确|向社会|关于|关注|文化|文明|公开|和谐|强化|解决|项目|计划|计生|海关|水务|来访|相关|同志|同时|支部|应急|路政|金融|商务|居委|居民|成立|安监|司法|林业|海洋|税务|卫生|农经|包村|包片|管委|党委|党组|房产|商业|金融|路桥|和平)/u;

/** Whether a stretch of two to four characters reads as a person's name. */
export function isName(words: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(words) || notNames.test(words)) return false;
  return compound.test(words) ? words.length > 2 : words.length < 4 && surnames.has(words[0]!);
}
