/** What a decimal may be a number of: 2.1万条, 3.5元, 1.5倍. */
const measured =
  '(?!\\s*[余多]?(?:[百千]?[万亿]|元|倍|公[里斤顷]|平方|英里|亩|吨|米|小时|天|年(?!度)|岁|分钟|个百分|[a-zA-Z%]))';
const unitWord = '[余多]?[条件个名位人次份篇场期批家项起宗例部本处种类月日天年小时分点元%万千百亿号楼室岁级]';
/** 3-5条; 「3-2 件数」 and 「02 条例学习」 are headings. */
const unit = `(?:${unitWord}|\\s+${unitWord}(?!\\p{Script=Han}))`;
/** What follows the number of a section: its heading. */
const heading = '(?=[、:).]?\\s*[\\p{Script=Han}“《(])';
const ofSections = '(?:情况|概[述况]|总结|方面|部分)';
/** 共 12.其中: the full stop behind a count. */
const counting = '(?:共|[总合]?计|[数量为是达了有约近超余多信息占:])';
/** 占比1.5、动态: a share whose % is lost. */
const weighed = '(?:率|比例?|[占数量为是达共计近约超])';

/**
 * Numbers of sections that stand in the midst of a line, behind the heading before: 2.1, 2.1.3, 3-1, 02, and 2. or 2) where
 * a heading ends. None of them counts what that heading names. On folded text.
 */
export const sectionNumbers: readonly RegExp[] = [
  new RegExp(
    `(?=\\d)(?<![\\d.A-Za-z])(?<!${weighed}\\s*)\\d{1,2}(?: ?[.·] ?\\d{1,2}){1,3}(?!\\d|${unit})${measured}\\.?${heading}`,
    'gu',
  ),
  new RegExp(`(?=\\d)(?<![\\d.A-Za-z-])\\d{1,2}(?: ?[-–—] ?\\d{1,2}){1,3}(?!\\d|${unit})\\.?${heading}`, 'gu'),
  new RegExp(`(?=\\d)(?<![\\d.A-Za-z-])0\\d(?!\\d|${unit})${heading}`, 'gu'),
  new RegExp(
    `(?=\\d)(?:(?<=\\p{Script=Han}\\s{1,3})(?<!${counting}\\s{1,3})|(?<=${ofSections}))(?:1?\\d|20) ?\\.(?=\\s?\\p{Script=Han})(?!\\.\\s?其中)`,
    'gu',
  ),
  new RegExp(
    `(?=[\\d(])(?<=${ofSections}\\s*)(?:\\d{1,2} ?[:)>—–-]|\\( ?\\d{1,2} ?\\))(?=\\s*[\\p{Script=Han}“《])`,
    'gu',
  ),
  /(?=\d)(?<=[\s,;。:、])(?<!\([^()\n]{0,40})\d{1,2}\)(?=\s?\p{Script=Han})/gu,
];

/** 「1 份，修订 2 份，废止 3 份」 are counts; 「1 组织领导」 is a heading. */
const spaced = new RegExp(
  `(?<=^|[\\s。;])(?<n>\\d{1,2})(?= +(?!${unitWord}(?![织门例目员称单级]))\\p{Script=Han})`,
  'gmu',
);
/** Fewer in a row may be counts that happen to follow each other. */
const fewest = 3;

/** Where a line numbers its sections by 1, 2, 3 with nothing but spaces about them: 「1 概述 … 2 主动公开 … 3 依申请公开 …」. */
export function spacedNumbers(folded: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let run: { start: number; end: number }[] = [];
  const close = (): void => {
    if (run.length >= fewest) found.push(...run);
    run = [];
  };
  for (const match of folded.matchAll(spaced)) {
    const number = Number(match.groups!.n);
    if (number !== run.length + 1 && number === 1) close();
    if (number === run.length + 1) run.push({ start: match.index, end: match.index + match[0].length });
  }
  close();
  return found;
}
