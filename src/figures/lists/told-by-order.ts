import { type Counted, ownWords } from '../context.ts';
import { noDeed } from './point-of-list.ts';

/** 第一类为, 一是, 其一是, 另一类是: numbers are masked where they count nothing. */
const order = '(?:□+(?:大?类|种|板?块|部分|方面)?(?:信息)?|(?:另外?)?[一两](?:类|板?块)|其[一二三四五六])';
const told = new RegExp(
  `^(?:其中[,:]?)?${order}(?:的)?(?:则?[是为]|属于?|[:,])?(?<name>${noDeed}(?![年月日第])[^,;:。□\\d]{2,20}?),(?:[共总合]计|共有|[共计有为达约])*$`,
  'u',
);
const noClass = /公开|发布|收到|受理|申请|网站|平台|公众号|工作$|建设$|培训|会议|活动/u;

/** 「第一类为工作动态，有120条」: the class, which its place in the order and a comma part from its number, right before that. */
export function toldByOrder(one: Counted): Counted {
  if (one.boundary !== ',' || !/^[条篇则件份项]/u.test(one.quantity.unit)) return one;
  const name = told.exec(`${one.previous},${ownWords(one)}`)?.groups?.name;
  return name && !noClass.test(name)
    ? { ...one, before: `${name}共有`, clause: { ...one.clause, start: one.previousStart } }
    : one;
}
