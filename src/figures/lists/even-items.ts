import { remainderAsItem } from './remainder.ts';
import { pairedOff } from './respectively.ts';

const count = '(?<count>\\d+[条件篇份则项期])';
/** No name stands behind the number. */
const unnamed = '(?=[,;、。]|$)';
const share = '\\d+(?:\\.\\d+)?%';
const itsShare = `(?:约?所?占(?:到|了)?|占比|比[例重])[^,;、。()\\d]{0,8}${share}`;

/** Shapes that an item takes, each with its plain one: a name and how many. In this order. */
const shapes: readonly (readonly [pattern: RegExp, plain: string])[] = [
  // 工作动态占比最高，达67.5%（54条）; 占67.5%，有54条
  [
    new RegExp(
      `(?:(?:所?占(?:到|了|总数|总量)?的?(?:比[例重]?)?|比[例重]|最[大高多]|居首位?|,|达到?|[为约是])*${share}|\\(${share},)[(,]?(?:[共计有约即为]*)${count}\\)?`,
      'gu',
    ),
    '$<count>',
  ],
  // 54条（67.5%）; 54条，占67.5%
  [new RegExp(`\\((?:${itsShare}|约?${share})\\)|,${itsShare}`, 'gu'), ''],
  // 第一类为工作动态，计54条; 其次是工作动态，54条
  [
    new RegExp(
      `(?<=^|[,;、:])(?:□+(?:大?类|种|板?块|部分|方面)?(?:信息)?|(?:另外?)?[一两](?:类|板?块)|其[一二三四五六次]|(?:往下|随后|接下来|之后)?依次|再次|最后)(?:则?[是为]|[,:])?(?:(?<name>[^,;、。:\\d]{2,20}),(?:[共总合]?计|共有|[共有为达约])*${count}${unnamed})?`,
      'gu',
    ),
    '$<name>$<count>',
  ],
  [
    new RegExp(`(?<=[^,;、。:\\d])(?<!\\d[条件篇份则项期]),(?:[共总合]?计|共有|[共有为达约])+${count}${unnamed}`, 'gu'),
    '$<count>',
  ],
  // 除工作动态54条外，还有
  [
    new RegExp(`(?<=^|[,;])除了?(?<name>[^,;、。:\\d]{2,20}?)${count}(?:之|以)?外,(?:还|另)?有?`, 'gu'),
    '$<name>$<count>、',
  ],
  // 54条属于工作动态, 有54条是工作动态
  [
    new RegExp(
      `(?<=^|[,;、:])(?:(?:另外?|还|其中|共)?有?)${count}(?:信息)?(?:归[入为类于]+|列入|属于?|[是为])(?<name>[^,;、。()\\d]{2,16})(?=[,;、。]|$)`,
      'gu',
    ),
    '$<name>$<count>',
  ],
  // 属于工作动态的有54条
  [
    new RegExp(
      `(?<=^|[,;、:])(?:归[入为类于]+|列入|属于?|涉及)(?<name>[^,;、。()\\d]{2,20}?)的(?:信息)?(?:共?有|共|计)?${count}`,
      'gu',
    ),
    '$<name>$<count>',
  ],
];
const otherwise = /[%□除]|[归列属是为]|其[次一]|,[共总合计有为达约]/u;

/** A list in whatever shape, as names that stand right before their numbers. */
export function evenItems(printed: string): string {
  const words = pairedOff(remainderAsItem(printed));
  return otherwise.test(words) ? shapes.reduce((said, [shape, plain]) => said.replace(shape, plain), words) : words;
}
