import type { Counted } from '../context.ts';
import type { Place } from '../counts/place.ts';
import { loosely, notPublished } from '../disclosure/publishing-words.ts';
import { elsewhere } from '../rules/request-words.ts';
import { type Role, type Word, wordsOf } from './words.ts';

type Where = Pick<Place, 'topics' | 'rest'>;
const number = '#';
const pieces = /^[条篇则件份项]次?$/u;
const cases = /^[件份项条宗起例个次]?$/u;

/**
 * The count with its clause's words in the order that the rules know, where every word of it is known and one at most
 * names a class: 「94条重点领域信息已在年内公布」 as 「□公布重点领域信息」. Null where a word is unknown, for it may say anything.
 */
export function inOrder(counted: Counted, where: Where): Counted | null {
  const { before, after, quantity, lead, boundary } = counted;
  // 「5 复议情况」: a number without a unit stands behind what it counts.
  if (quantity.unit === '' && (after !== '' || before === '')) return null;
  if (quantity.chinese || !(pieces.test(quantity.unit) || cases.test(quantity.unit))) return null;
  const clauses = lead.split(',');
  const clause = `${boundary === ',' ? clauses.at(-1)! : before}${number}${after}`;
  const said = read(wordsOf(clause), counted, where);
  if (said) return worded(counted, said);
  if (boundary !== ',') return null;
  // 「各类信息，截至年底，发布了90条」: the topic stands in a clause before, with no number between.
  for (let back = 2; back <= 3 && back <= clauses.length && !/[\d;:]/u.test(clauses.at(-back)!); back++) {
    const topic = read(wordsOf(`${clauses.slice(-back).join(',')}${number}${after}`), counted, where);
    if (topic) return worded(counted, topic, counted.previousStart);
  }
  return null;
}

const worded = (counted: Counted, before: string, start = counted.clause.start): Counted => ({
  ...counted,
  before,
  after: '',
  clause: { ...counted.clause, start },
});

const read = (words: readonly Word[], counted: Counted, where: Where): string | null =>
  disputesIn(words, counted, where) ?? requestsIn(words, counted, where) ?? publishedIn(words, counted);

const isLoose = new RegExp(`^${loosely}`, 'u');

const of = (words: readonly Word[], role: Role): string | undefined => words.find((w) => w.role === role)?.said;
const when = (words: readonly Word[]): string => (of(words, 'when') ? '□' : '');

function publishedIn(words: readonly Word[], { quantity, lead, after }: Counted): string | null {
  const [deed, object, channel] = [of(words, 'deed') ?? of(words, 'volume'), of(words, 'object'), of(words, 'channel')];
  if (!pieces.test(quantity.unit) || !deed || of(words, 'request') || of(words, 'came')) return null;
  if (!object && !channel && !of(words, 'volume')) return null;
  const shown = of(words, 'examples')?.replace(/(?<=等).*$/u, '') ?? '';
  const strange = words.filter(({ role }) => role === null);
  const named = words[words.findIndex((w) => w.role === 'object') - 1];
  if (
    strange.some((word) => word !== named || !isClass(word.said)) ||
    notPublished.test(`${lead}${after}`.replace(shown, ''))
  )
    return null;
  const openly = words.some(({ said }) => said === '主动') ? '主动' : '';
  // Only accounts 推送 and 编发; without one, nobody can tell whose count it is.
  if (isLoose.test(deed) && !channel && !of(words, 'openly')) return null;
  const verb = /公开/u.test(deed) ? '公开' : '发布';
  const where = channel ? `通过${channel.replace(/(?:[上中里]|等)+$/u, '')}` : '';
  const what = strange[0] ? `${strange[0].said}信息` : object && !/动态/u.test(object) ? object : '信息';
  return `${when(words)}${where}${openly}${verb}${shown}${what}共`;
}

/** What may be a class of what was disclosed by its name alone. */
const isClass = (said: string): boolean =>
  /^(?!.*(?:申请|复议|诉讼|投诉|咨询|许可|处罚|审批|案件|强制|其[他它余]|下属|所属|上级|[去上往前明]年|[各未不拟将被转非]))\p{Script=Han}{2,10}$/u.test(
    said,
  );

/** 「因公开引起的行政复议、诉讼，三项均为0件」, 「被申请复议的，0件」. */
function disputesIn(words: readonly Word[], { quantity, after }: Counted, { rest }: Where): string | null {
  const told = words.flatMap(({ role, said }) => (role === 'dispute' ? [said] : []));
  if (told.length === 0 || !cases.test(quantity.unit) || (told.length > 1 && quantity.value > 0)) return null;
  // 「有2起…行政复议、行政诉讼」 is of both together.
  if (words.some(({ role }) => !ofDisputes.has(role)) || /^[、和及与]/u.test(rest.slice(after.length))) return null;
  const nouns = told.map((said) => /复议|诉讼|应诉|申诉|投诉|举报/u.exec(said)![0]);
  return nouns.length > 1 ? `${nouns.join('、')}均为` : `${nouns[0]}共`;
}
const ofDisputes: ReadonlySet<Role | null> = new Set<Role>(['dispute', 'cause', 'came', 'when', 'who', 'filler']);

/** Who or what took a request in, where 申请 itself is not said: 县里受理了2件. */
const comes = /^(?:新?收到|新收|受理|接到|接获|接收到?|收|登记)/u;
/** A request's name that counts by itself: 依申请公开办件21件; 依申请公开5条 may be a kind of what is disclosed. */
const ofCases = /(?:申请|事项|件|书|表|的|[数量])$/u;
/** All of it was answered: what was counted came in. */
const thenAnswered = /^[,(]?(?:均|已|全部?|都|皆)[^,;。\d]{0,20}(?:办结|答复|办复|回复|办理完)/u;

function requestsIn(words: readonly Word[], counted: Counted, { topics, rest }: Where): string | null {
  const { quantity, lead, after } = counted;
  const asked = topics.has('requests') ? of(words, 'asked') : undefined;
  const [request, came] = [of(words, 'request') ?? asked, of(words, 'came')];
  const untold = topics.has('requests') && topics.size === 1 && comes.test(came ?? '');
  if (!cases.test(quantity.unit) || !(request ?? untold)) return null;
  if (!came && (request === asked || !ofCases.test(request!)) && !thenAnswered.test(rest)) return null;
  if (words.some(({ role }) => role === null || role === 'deed' || role === 'channel' || role === 'volume'))
    return null;
  // What goes before a request that is named by itself, behind a mark, may be other business.
  const near = request === asked || untold ? lead : lead.slice(lead.lastIndexOf(';') + 1);
  return elsewhere.test(near + after) ? null : `${when(words)}收到政府信息公开申请共`;
}
