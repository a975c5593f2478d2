import { type Candidate, isPartOf } from '../candidate.ts';
import type { Counted } from '../context.ts';
import type { Dimension } from '../figure.ts';
import { listLabel } from '../labels.ts';
import { madeOf } from '../made.ts';
import type { Reading } from '../match.ts';
import type { Head } from './list-item.ts';

const partsBy: Readonly<Record<string, Dimension>> = { 'staff.people': 'role', 'inquiries.received': 'way' };

/** 审发推送88条, 采用发布88条: what of it was let through was published, and has classes of what was disclosed. */
const letThrough = /(?:审[核发校]?|编审|采用|筛选|择优|审定)后?(?:推送|发布|公开|上传)(?:信息)?$/u;

/** 省级采用20条: who took it over is no class of it. */
const byWhom = /采用|录用|刊[发登]|上报|报送|转[发载]|[国省市县区镇乡]级|媒体|获/u;

/** Other metrics have parts only where 其中 says so, or behind such a part: 其中市级媒体报道47篇. */
export function partBySameMetric(
  counted: Counted,
  head: Head,
  reading: Reading | null,
  last: Candidate | null,
): Candidate | null {
  const { metric, span } = head.candidate;
  const published = metric === 'other.count' && letThrough.test(head.candidate.breakdown[0]?.label ?? '');
  const of = published ? 'proactive.items' : metric;
  const inside =
    (last?.metric === of && isPartOf(last, head.candidate)) ||
    /^其中/u.test(counted.before) ||
    counted.previous === '其中';
  // 投诉类26件 among the messages that were handled is a kind of them.
  const other = reading && reading.metric !== metric && reading.rule !== 'proactive.kind-alone';
  if (!inside || other) return null;
  const own = reading?.metric === metric ? reading.breakdown[0] : undefined;
  const label = own?.label ?? listLabel(counted);
  const by = own?.by ?? partsBy[metric] ?? 'category';
  // 咨询电话30起，其中投诉电话2个: no inquiry.
  if (metric === 'inquiries.received' && /投诉|举报|信访/u.test(label ?? '')) return null;
  const what = of !== metric && byWhom.test(label ?? '') ? metric : of;
  return label ? madeOf(counted, what, [{ by, label }], `${metric}.listed`, { partOf: span }) : null;
}
