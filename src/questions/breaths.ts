/**
 * Where one thing asked ends and the next begins without a mark between them, as voices type it
 * (收到多少申请公开了多少条有没有收费). A comma is put there; what each part asks is read afterwards.
 */

const unit = '(?:人次|条|件|个|份|次|篇|项|起|例|宗|期|名|元|钱|家|位|场)';
/** Things that are asked for by a verb or a word of their own: they begin a question wherever one has ended. */
const verbs =
  '收到|受理了?(?:多少|几)|接到|主动公开|公开(?:了|过)?(?:多少|几)|发(?:布|出)?了?(?:多少|几)|有没有|有无|是否|是不是|有人|有什么(?:问题|不足|困难|打算)|有哪些(?:问题|不足|困难)|存在|被告|打过?官司|收(?:不收|没收|了?多少|过?)(?:费|钱)|要不要|要(?:交|给|收)?(?:钱|费)|占(?:比|了?多少|几|百分)|谁|由谁|归谁|哪个(?:部门|单位|科室)|什么时候|哪天|怎么申请|下一步|累计|历年|最[多少高低大小]的';
/** Names of things, which may as well be what was just counted: they begin one only where they are asked about themselves. */
const nouns =
  '(?:行政)?复议|(?:行政)?诉讼|规范性文件|文件|点击[率量]?|浏览[量数]?|访问量|(?:联系)?电话|传真|邮编|(?:办公)?地址|副?组长|负责人|网址|公众号|微信|微博|(?:政府|门户)?网站|依申请(?:公开)?|申请|收费|培训|会议|占比|比例|\\p{Script=Han}{2,6}类';
const asksItself =
  '(?:案件)?(?:呢|吗|(?:方面|情况)?(?:有|又|都)?(?:是|为|叫|设|公开|发布?|制发|收到?)?了?(?:有)?(?:多少|几|谁|哪|什么|吗|没有|怎))';
/** A class that no list knows begins one behind a count that has its unit: …多少条|机构职能多少条. */
const anything = '(?!信息|申请|政府|公开信息)\\p{Script=Han}{2,10}?(?:有|是|发|公开|收到?)?了?(?:多少|几)';
const contacts = '(?:联系)?电话|传真|邮编|(?:办公)?地址|副?组长|网址|联系方式';
const begins = `(?:还|又|再|那|都)?(?:${verbs}|(?:${nouns})${asksItself}|(?:${contacts})$)`;

const counted = `(?:几|多少)${unit}?(?:的)?(?:(?:政府)?(?:信息|申请)|文件)?(?!公开申请)`;
const whether =
  '(?:有没有|有无|收没收|要不要|是否有?)(?:人)?(?:收费|收钱|交钱|申请|(?:行政)?复议|(?:行政)?诉讼|告|举报|投诉)(?:过|的)?';
const dated = '(?:哪一?天|几号|何时|什么时候)(?:写|发|出|编|发布|公布|印发)(?:出来)?的(?:报告|年报)?';
const joint = new RegExp(
  `(?:${dated}|${counted}|${whether}|[吗呢]|是谁|在哪(?:里|儿)?|什么时候)(?=${begins})|(?:几|多少)${unit}(?:(?:政府)?信息)?(?=${anything})`,
  'gu',
);

const channel = '(?:微信|微博|公众号|(?:政府|门户)?网站|抖音|快手|视频号|头条号?|公开栏|公报)';
const channels = new RegExp(`${channel}(?=${channel})`, 'gu');

/** 收费复议诉讼, 电话地址: names of things side by side. 举报电话 is one thing. */
const beside =
  /(?<=收费|减免|诉讼|点击率|浏览量|电话|组长|地址|传真|邮编)(?=(?:行政)?(?:复议|诉讼)|收费|电话|副?组长|地址|传真|邮编|点击率|浏览量)/gu;

/** The text with a comma at each such place. */
export function withBreaths(masked: string): string {
  const parted = /各|分别|加|哪个/u.test(masked) ? masked.replace(channels, '$&、') : masked;
  return parted.replace(beside, '、').replace(joint, '$&，');
}

const share =
  /^的?(?:所?占(?:了|的)?(?:比例?|比重|百分比)?(?:是|为)?(?:多少|几成|百分之几|百分之多少)?|比例|比重|百分比|份额|百分之几)(?:是|为|有)?(?:多少)?[呢啊]?$/u;
const count =
  /^的?(?:条数|件数|数量|个数|(?:有|是|公开|发布)?了?(?:几|多少)(?:条|件|个)?(?:信息)?)(?:是|为)?(?:多少|几)?(?:条|件)?[呢啊]?$/u;

/** 占比, 条数: a part of a question that names only how something is measured, not what; null for any other. */
export function measureAlone(part: string): 'share' | 'count' | null {
  const text = part.trim();
  if (share.test(text)) return 'share';
  return count.test(text) ? 'count' : null;
}
