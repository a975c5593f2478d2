import type { PassageAsk } from './query.ts';
import { contentWords } from './topic.ts';

const how =
  '规范|健全|完善|完备|到位|及时|透明|全面|充分|丰富|便民|方便|紧密|扎实|稳定|及不及时|规不规范|完不完善|全不全面|透不透明';
const asked = new RegExp(
  `^(?<what>.*?)(?<how>${how})(?:了|得)?(?:吗|么|嘛|(?:还是)?不\\k<how>|没有?[?？]?$|[?？]?$)`,
  'u',
);
const whether = /吗|么|嘛|不|没|是否|是不是|有没有/u;

/** 程序规范吗, 公开及不及时: how something is done, which reports tell in words and not in numbers; null for anything else. */
export function readManner(text: string): PassageAsk | null {
  const groups = text.match(asked)?.groups;
  if (!groups?.how || !whether.test(text) || /多少|几/u.test(text)) return null;
  const manner = groups.how.replace(/^(?<first>.)不\k<first>/u, '$<first>');
  const words = contentWords(groups.what ?? '');
  const what = words.at(-1) ?? '公开';
  const near = `${what}[^，。；、,;]{0,6}${manner}|${manner}[^，。；、,;]{0,4}${what}`;
  const query = [...words, manner].join(' ');
  return { kind: 'passage', label: `${what}是否${manner}`, headings: null, query, near };
}
