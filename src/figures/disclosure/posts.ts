import type { Candidate } from '../candidate.ts';
import type { Counted } from '../context.ts';
import { madeOf } from '../made.ts';

const put =
  /^(?:[^,;:□\d]{0,8}(?:账号|号|平台|中心|[镇乡局委办]))?(?:□|全年|年内|共|累计)*(?:发布|推送|编发|更新)(?:了)?(?:共|约)*$/u;
const post =
  /^(?:原创)?(?<label>微博|微信|抖音|快手|头条|小红书)(?:公众号)?(?:推文|图文|信息|消息|作品|短?视频|文章|博文|内容)?$/u;

/** 「发布1300条微博」: what is counted is named after where it stands. */
export function postsOf(counted: Counted): Candidate | null {
  if (!/^[条篇]$/u.test(counted.quantity.unit) || !put.test(counted.before)) return null;
  const label = post.exec(counted.after)?.groups?.label;
  return label
    ? madeOf(counted, 'proactive.items', [{ by: 'channel', label }], 'proactive.posts', { strength: 1 })
    : null;
}
