/** The few English words that make a plain question, and the Chinese for them. */
export const english: readonly (readonly [string, string])[] = [
  ['what can you do|help me|how to use|who are you', '你能做什么'],
  ['how many|how much|number of', '多少'],
  ['(?:freedom of information |foi )?(?:requests?|applications?)(?: for (?:disclosure|information))?', '收到申请'],
  ['(?:proactively |actively )?(?:disclos|publish|releas)[a-z]*', '主动公开'],
  ['leaders?|heads?|chief', '组长'],
  ['website|web ?site', '网站'],
  ['cumulative', '累计'],
  ['total', '一共'],
  ['(?:tele)?phone(?: number)?|contact', '电话'],
  ['law ?suits?|litigations?', '行政诉讼'],
  ['administrative reviews?|reconsiderations?', '行政复议'],
  ['fees?|charged?', '收费'],
  ['(?:page )?(?:views|visits|clicks)', '浏览量'],
  ['problems?|shortcomings?', '问题'],
  ['which reports.*|what reports.*', '有哪些报告'],
];
