import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';

const appointed =
  /(?:安排|指派|聘请|抽调|调配|选调|配备|配有|确定|明确|指定|选定|落实|选派|增配|增派|充实|现有|设有)(?:了|有|专人)?$/u;
/** What somebody is, up to what he is charged with: 民警, 合同制工作人员, 退休干部. */
const person =
  /^(?<label>[^,;、。和及与兼专\d]{0,8}?(?:警|教师|老师|医生|护士|干部|文员|公务员|职工|工勤|社工|雇员|科员|协管员|网格员|志愿者|大学生|村官|军人|编制|事业编|行政编|在编|编外|合同制|聘用制?|临聘|外聘|派遣制?|公益性?岗位?|公岗|股长|科长|主任|领导|班子成员|副[局县镇乡区市厅科处股所站]长|副主任|工程师|技术员))(?:的)?(?:工作)?(?:人员|同志)?(?=$|[具专体门]*(?:负责|从事|承担|办理|开展|做|参与|协助|专职|兼职))/u;
const another =
  /^\s*[^,;。()\d一二两三四五六七八九十]{2,14}(?:[、和及与]|以及)\s*[\d一二两三四五六七八九十]+\s*[名位人]/u;
/** Those who came to something, or do other work. */
const otherwise = /参加|培训|值班|执勤|驻村|帮扶|座谈|采访|招录|招聘|领导小组|组成|窗口|活动/u;

/**
 * 「抽调3名教师和1名退休干部」: how many of each kind, and none of them is the whole.
 * @param rest what follows the quantity in its sentence, without spaces
 */
export function staffOfKind(counted: Counted, last: Candidate | null, rest: string): Candidate | null {
  const { quantity, before, after, boundary, lead } = counted;
  if (quantity.unitClass !== 'person' || otherwise.test(lead + rest)) return null;
  const beside = boundary === '' && before === '' && last?.rule === 'staff.of-kind';
  if (!beside && !(appointed.test(before) && another.test(rest))) return null;
  // Beside who leads them 工作人员 are those who do the work, and no kind of their own.
  const besideWorkers = beside && !/领导|班子|副/u.test(last.breakdown[0]!.label);
  const label = person.exec(after)?.groups?.label ?? (besideWorkers ? /^工作人员/u.exec(after)?.[0] : undefined);
  return label ? madeOf(counted, 'staff.people', [{ by: 'role', label }], 'staff.of-kind') : null;
}
