const one = '一(?:[件条份项篇]|个)';
const manner = '(?:做到|坚持|确保|实行|力求|务求|力争)';

/**
 * 「做到收到一件申请就办理一件」, 「坚持发布一条信息、审核一条信息」: how it is done, each as it comes, and no count of one.
 * 「坚持公开，收到申请一件」 counts one.
 */
export const oneByOne = new RegExp(
  `(?=一)(?:(?<=${manner}[^,;。\\n\\d]{0,12})${one}(?=[^;。\\n\\d]{0,16}${one})|(?<=${manner}[^,;。\\n\\d]{0,12}${one}[^;。\\n\\d]{0,30})${one})`,
  'gu',
);
