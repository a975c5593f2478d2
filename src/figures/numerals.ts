const digits = new Map([...'零〇○一二三四五六七八九'].map((c, i) => [c, i < 3 ? 0 : i - 2]));
digits
  .set('两', 2)
  .set('壹', 1)
  .set('贰', 2)
  .set('叁', 3)
  .set('肆', 4)
  .set('伍', 5)
  .set('陆', 6)
  .set('柒', 7)
  .set('捌', 8)
  .set('玖', 9);
const small = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const large = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/**
 * Reads one whole numeral: `133`, `1,024`, `３１３`, `2.2万`, `一百二十三`, `两千零五`, `二〇一五`, `三万五`.
 * @returns the value, or null when the text is not one numeral.
 */
export function readNumeral(text: string): number | null {
  // Nearly all are plain digits.
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replace(/[０-９．，]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\s/gu, '');
  const arabic = /^(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<scale>[十百千]?[万亿]?)$/u.exec(
    plain,
  )?.groups;
  if (arabic) return scaled(Number(arabic.number!.replaceAll(',', '')), arabic.scale!);
  if (plain.length === 0) return null;
  if ([...plain].every((c) => digits.has(c))) return readDigits(plain);
  return readChinese(plain);
}

function scaled(number: number, scale: string): number {
  const factor = [...scale].reduce((f, c) => f * (small.get(c) ?? large.get(c) ?? 1), 1);
  // 2.2 × 10000 is 22000.000000000004 in binary; a scaled count has at most six decimals.
  return factor === 1 ? number : Math.round(number * factor * 1e6) / 1e6;
}

/** 二〇一五 → 2015; a single digit is itself. Two or more digits without 零 or a unit (三四) are a range and no numeral. */
function readDigits(text: string): number | null {
  if (text.length > 1 && text.length < 4 && !/[零〇○]/u.test(text)) return null;
  return Number([...text].map((c) => digits.get(c)).join(''));
}

function readChinese(text: string): number | null {
  let high = 0;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = 10;
  let lastUnit = Number.POSITIVE_INFINITY;
  let sawZero = false;
  for (const c of text) {
    const value = digits.get(c);
    const factor = small.get(c);
    const scale = large.get(c);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      sawZero = value === 0 || sawZero;
    } else if (factor !== undefined) {
      if (factor >= lastUnit) return null;
      section += (digit ?? (factor === 10 ? 1 : Number.NaN)) * factor;
      digit = null;
      unit = factor;
      lastUnit = factor;
      sawZero = false;
    } else if (scale !== undefined) {
      const below = section + (digit ?? 0);
      if (below + total === 0) return null;
      if (scale === 1e8) {
        high += (total + below) * scale;
        total = 0;
      } else total += below * scale;
      section = 0;
      digit = null;
      unit = scale;
      lastUnit = Number.POSITIVE_INFINITY;
      sawZero = false;
    } else return null;
  }
  // 三百五 is 350 and 三万五 is 35000, but 三百零五 is 305 and 三十五 is 35.
  const tail = digit === null ? 0 : sawZero || unit <= 10 ? digit : digit * (unit / 10);
  const value = high + total + section + tail;
  return Number.isFinite(value) ? value : null;
}
