/** Opening marks with the mark that closes each; a straight mark closes itself. */
const closing: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’', '"': '"' };
const odd = /["「『‘]/u;
const doubled = /(?<mark>[,;:、。])(?:\s?\k<mark>)+/gu;
/** 「收到申请9件.」 ends a sentence; 「一.总体情况」, 2.5 and www. do not. */
const dot =
  /(?=\.)(?:(?<=[\p{Script=Han})》”"%])(?<![一二三四五六七八九十])\.(?![.A-Za-z])|(?<=[\p{Script=Han}:]\s?\d{1,9})\.(?=\s*$))/gmu;

/** 二〇一五年, 二0一五年: each character is a digit of it. */
const yearInWords =
  /(?<![一二三四五六七八九十百千万零〇○])(?:二[〇○零0oO]|一九)[〇○零0oO一二三四五六七八九]{2}(?=\s*年)/gu;
/** 无偿提供, 均为无偿: as 免费; not 无偿献血, which is a name. */
const free = /无偿(?=地?(?:提供|公开|向申请)|[为给对][^,;。\n]{0,12}提供|\s*(?:[,;。\n]|$))/gu;
/** 「他其信息1条」: 其他, its characters changed over. */
const misprinted = /(?<!其)他其(?=信息|类|事项|文件|方面|内容)/gu;
const digitOf = (c: string): string => {
  const at = '零一二三四五六七八九'.indexOf(c);
  return at > 0 ? String(at) : '0';
};

/**
 * The text with every kind of quotation mark made “ ”, a dot behind words made 。, one for one, and a mark that was printed
 * twice printed once, with spaces for the rest, years in words in digits, 累积 as 累计, 他其 as 其他, 无偿 as 免费: offsets stay. A rule need know one way only of writing 「溪口发布」.
 * @param folded as `fold` gives it
 */
export function evened(folded: string): string {
  const text = folded
    .replace(yearInWords, (year) => [...year].map(digitOf).join(''))
    .replace(dot, '。')
    .replaceAll('累积', '累计')
    .replaceAll(misprinted, '其他')
    .replace(free, '免费')
    .replace(doubled, (marks, mark: string) => mark.padEnd(marks.length));
  return odd.test(text)
    ? text
        .split('\n')
        .map((line) => (odd.test(line) ? evenedLine(line) : line))
        .join('\n')
    : text;
}

/** Marks inside of others are single ones: ‘深化“放管服”改革’ is “深化‘放管服’改革”. A straight mark without another in its line stays. */
function evenedLine(line: string): string {
  let straight = line.split('"').length - 1;
  let until: string | null = null;
  return [...line]
    .map((c) => {
      if (c === '"') straight--;
      if (until === c) {
        until = null;
        return '”';
      }
      if (until !== null && until !== '”') return c === '“' ? '‘' : c === '”' ? '’' : c;
      if (until !== null || !(c in closing) || (c === '"' && straight === 0)) return c;
      until = closing[c]!;
      return '“';
    })
    .join('');
}
