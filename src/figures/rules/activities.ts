import { hotlineRules } from './hotline.ts';
import { inquiryNones, inquiryRules } from './inquiries.ts';
import { interpretationNones, interpretationRules } from './interpretations.ts';
import { pressMeetingRules } from './press-meetings.ts';
import { responseRules } from './responses.ts';
import { type CountRule, type NoneRule, said } from './rule.ts';

/** Who is trained; never a session of training. */
const trainees = '(?:管理员|信息员|联络员|报送员|专管员|操作员|通讯员|骨干|讲师|专干)';
const trained = said('(?:培训|业务学习|专题学习)[^,;]{0,10}?(?:{tail})');
const noTraining = /培训人员|人员培训|参训|内容|信息(?!公开)/u;
const sessions = ['time', 'item', 'case'] as const;

/** What offices do around disclosure: sites, media, answers to the public, people, training, money. */
export const activityRules: readonly CountRule[] = [
  {
    id: 'site.views',
    metric: 'site.views',
    units: ['time', 'view', 'none', 'item', 'case', 'person'],
    before: said(
      '(?:信息浏览|播放量|播放次数|(?:点击|浏览|访问|阅读)(?:信息)?(?:总?(?:率|量|数|次数|人数|人次|频次))?)(?:{tail})',
    ),
    not: /咨询查阅|咨询访问|日均|月均|平均/u,
  },
  {
    id: 'followers.count',
    metric: 'followers.count',
    units: ['person', 'case', 'view', 'none', 'item'],
    before: said('(?:粉丝|关注|[关观]注(?:人数|人|用户|量|者)|订阅(?:用户|人数|者|数)?)(?:数|量)?(?:{tail})'),
    not: /回应|热点|关切/u,
  },
  {
    id: 'followers.number-first',
    metric: 'followers.count',
    units: ['person', 'case', 'none'],
    before: /(?:拥有|共有|有|吸引)$/u,
    after: /^粉丝|^(?:人|用户)?关注/u,
  },
  ...interpretationRules,
  ...responseRules,
  {
    id: 'proposals.handled',
    metric: 'proposals.handled',
    units: ['case', 'item', 'none'],
    before: said(
      '(?:人大(?:代表)?(?:的)?(?:建议|议案|议提案)(?:[、和及与]|以及)政协(?:委员)?(?:的)?(?:提案|建议)|(?<label>人大(?:代表)?(?:建议|议案)|政协(?:委员)?提案))?(?:建议|提案|议案)?(?:办理)?(?:{tail})',
    ),
    lead: /(?:人大|政协|代表|委员)[^;。]*(?:建议|提案|(?<!复)议案)[^,;。\d]*$|(?:提案|(?<!复)议案)[^,;。\d]*$/u,
    not: /申请|意见建议|征求|公开[^,;]{0,6}(?:建议|提案|议案)|公开[^,;]*信息|(?:建议|提案|议案|复文|答复)[^,;]{0,8}公开/u,
    by: 'category',
  },
  ...inquiryRules,
  ...hotlineRules,
  {
    id: 'access-points.count',
    metric: 'access-points.count',
    units: ['case', 'none'],
    after: /^[^,;]{0,14}?(?<label>受理点|接待点|查[阅询]点|查[阅询](?:场所|室|中心)|咨询点)/u,
    by: 'category',
  },
  {
    id: 'access-points.named',
    metric: 'access-points.count',
    units: ['case'],
    before: said('(?<label>受理点|查[阅询]点|查[阅询](?:场所|室|中心)|咨询点)(?:{tail})'),
    by: 'category',
  },
  {
    id: 'training.people',
    metric: 'training.people',
    units: ['person', 'view'],
    before: said('(?:参训|培训)[^,;]{0,14}?(?:{tail})'),
    not: /(?:配备|聘请|邀请|选聘|选派|设)了?[^#]*(?:讲师|教员|师资)#|咨询|农[民户牧]|牧民|渔民|村民|居民|劳动力|技能|就业|创业|学员#/u,
  },
  // 培训网站管理员15个: 个 of persons
  {
    id: 'training.persons',
    metric: 'training.people',
    units: ['case'],
    unit: /^个$/u,
    before: said(`^(?:其中|全年|本年度?|共|累计|□)*(?:组织|集中|参加)?培训(?:了)?[^,;]{0,10}${trainees}(?:{tail})`),
  },
  {
    id: 'training.sessions',
    metric: 'training.sessions',
    units: ['time', 'item'],
    before: trained,
    not: noTraining,
  },
  {
    id: 'training.sessions-counted',
    metric: 'training.sessions',
    units: ['case'],
    before: trained,
    not: new RegExp(`${noTraining.source}|${trainees}#(?!.)`, 'u'),
  },
  // 选派12人参加市里的信息公开培训
  {
    id: 'training.people-sent',
    metric: 'training.people',
    units: ['person', 'view'],
    after: /^[^,;]{0,8}参加(?:了)?[^,;]{0,14}公开[^,;]{0,8}培训(?!班长|员)/u,
    not: /领导小组|考试|竞赛/u,
  },
  {
    id: 'training.number-first',
    metric: 'training.sessions',
    units: sessions,
    after: /^[^,;]{0,14}培训/u,
    not: /信息[^,;]*条/u,
  },
  ...pressMeetingRules,
  {
    id: 'meetings.held',
    metric: 'meetings.held',
    units: sessions,
    before: said(
      '[^,;]*?(?:会议|发布会|通气会|推进会|专题会|工作会|座谈会|联席会|听证会|例会|采访|会)(?:共|累计|全年|已)*(?:召开|举行|举办)?(?:了)?(?:{tail})',
    ),
    lead: /召开|举办|举行|组织|开展|参加/u,
  },
  {
    id: 'meetings.number-first',
    metric: 'meetings.held',
    units: sessions,
    before: /(?:召开|举办|举行)(?:了)?(?:[^,;]{0,6})$/u,
    after: /^[^,;]{0,14}(?:会|发布活动)/u,
  },
];

export const activityNones: readonly NoneRule[] = [...inquiryNones, ...interpretationNones];
