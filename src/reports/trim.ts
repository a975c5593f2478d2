/** Length of `text` without the characters of `set` at its end. A loop, since `[…]+$` as a pattern is quadratic on long gaps. */
export function lengthWithout(text: string, set: string): number {
  let end = text.length;
  while (end > 0 && set.includes(text[end - 1]!)) end--;
  return end;
}

/** The text without the characters of `set` at either end. */
export function trimOf(text: string, set: string): string {
  const end = lengthWithout(text, set);
  let start = 0;
  while (start < end && set.includes(text[start]!)) start++;
  return text.slice(start, end);
}
