/** The longest piece shown where a report is silent: enough to see that it is. */
const longest = 300;

// Residue of web pages and converters, as whole lines: buttons, captions, attachments.
const chrome =
  /^(?:\[bookmark:[^\]]*\]|附件(?:下载)?|扫一扫.*|(?:相关|文字|图片|视频|访谈|音频|媒体)(?:解读|报道|链接|文档|信息|附件)|(?:打印|关闭|分享|收藏|返回顶部|字体|上一篇|下一篇|责任编辑|浏览次数|点击数).{0,30}|[|/>\s]+)$/u;
const signature =
  /^(?:\P{P}{2,30}(?:人民政府|办事处|政府办公室|公开办公室|委员会|局)|[0-9０-９一二三四五六七八九十〇○零]{4}年.{1,6}月.{1,4}日)$/u;

const residue = /^(?:\s|\[bookmark:[^\]\n]*\])+/u;

/**
 * The piece of a passage that is worth showing: a slice of it, without its heading line, page residue and signature at
 * its ends. Never altered inside.
 */
export function withoutResidue(passage: string): string {
  let text = passage.trim().replace(residue, '');
  for (let line = heading(text); line !== ''; line = heading(text)) text = text.slice(line.length).replace(residue, '');
  for (;;) {
    const cut = text.lastIndexOf('\n');
    const last = text.slice(cut + 1).trim();
    if (cut < 0 || !(chrome.test(last) || signature.test(last))) return text.trim();
    text = text.slice(0, cut).trimEnd();
  }
}

/** The heading line that a text opens with, with the blanks behind it, or `''`: the source below the quote names it. */
function heading(text: string): string {
  const found =
    /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]+[）)]|[㈠-㈩]|[0-9]+[.．、])[^\n。；;！？]{2,40}\n\s*(?=\S)/u;
  return found.exec(text)?.[0] ?? '';
}

/** The sentences of a passage that share most with the question, at most 300 characters; a slice of the passage. */
export function excerpt(passage: string, question: string): string {
  const text = withoutResidue(passage);
  if (text.length <= longest) return text;
  const sentences = [...text.matchAll(/[^。！？；;\n]+[。！？；;]*\n*/gu)].map((match) => match[0]);
  const scores = sentences.map((sentence) => overlap(sentence, question));
  let from = scores.indexOf(Math.max(...scores));
  let to = from + 1;
  const size = (a: number, b: number): number => sentences.slice(a, b).join('').length;
  while (to < sentences.length && size(from, to + 1) <= longest) to++;
  while (from > 0 && size(from - 1, to) <= longest) from--;
  const piece = sentences.slice(from, to).join('').trim();
  return piece.length <= longest ? piece : piece.slice(0, longest);
}

function overlap(sentence: string, question: string): number {
  const pairs = Array.from({ length: Math.max(0, question.length - 1) }, (_, i) => question.slice(i, i + 2));
  return pairs.filter((pair) => /\p{Script=Han}{2}/u.test(pair) && sentence.includes(pair)).length;
}
