import { soundAlike } from '../places/sounds.ts';

/** Words that decide what is asked. None of two characters: 网站比 is no 占比, and 各类计划 no 累计. */
const terms = `
  主动公开 依申请 申请公开 行政复议 行政诉讼 规范性文件 点击率 点击量 浏览量 访问量 公众号 电子化 副组长 联系电话 重大决策
  公共服务 机构职能 业务动态 政务动态 部门动态 行政职责 规划计划 法规文件 公示公告 镇村信息 通知公告 行政许可 行政处罚
  政府网站 门户网站 政策解读 统计期限 存在问题
`
  .trim()
  .split(/\s+/u);

const byCharacter = new Map<string, { readonly term: string; readonly at: number }[]>();
for (const term of [...terms].sort((a, b) => b.length - a.length))
  for (const [at, character] of [...term].entries())
    byCharacter.set(character, [...(byCharacter.get(character) ?? []), { term, at }]);

/** A word typed by its sound (行证复议), and the one that was meant. */
export interface Misheard {
  readonly written: string;
  readonly meant: string;
}

/** The text with such words put right, and which they were. Half of a word must stand as it should. */
export function putRight(text: string): { readonly text: string; readonly misheard: readonly Misheard[] } {
  const misheard: Misheard[] = [];
  let right = text;
  for (let i = 0; i < right.length; i++) {
    for (const { term, at } of byCharacter.get(right[i] as string) ?? []) {
      const start = i - at;
      const written = right.slice(Math.max(start, 0), Math.max(start, 0) + term.length);
      if (start < 0 || written === term || !isMisheard(written, term)) continue;
      misheard.push({ written, meant: term });
      right = right.slice(0, start) + term + right.slice(start + term.length);
    }
  }
  return { text: right, misheard };
}

function isMisheard(written: string, term: string): boolean {
  if (written.length !== term.length || !/^\p{Script=Han}+$/u.test(written)) return false;
  if (terms.includes(written)) return false;
  const wrong = [...term].filter((character, at) => character !== written[at]).length;
  if (wrong * 2 > term.length) return false;
  return [...term].every((character, at) => soundAlike(character, written[at] as string));
}
