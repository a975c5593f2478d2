import { measureAlone, withBreaths } from './breaths.ts';
import {
  countUnits,
  countWords,
  namesMetric,
  readFigures,
  scopeOf,
  scopeWords,
  topicOf,
  unitOf,
} from './figure-asks.ts';
import { readManner } from './manner.ts';
import type { Ask, FigureAsk, PassageAsk } from './query.ts';
import { contentWords } from './topic.ts';
import { detailWords } from './words/details.ts';
import { topicWords } from './words/topics.ts';

const details = detailWords.map((line) => ({
  kinds: line.details,
  pattern: new RegExp(line.words, 'iu'),
  not: line.unless ? new RegExp(line.unless, 'u') : null,
}));
const topics = topicWords.map((line) => ({ ...line, pattern: new RegExp(line.words, 'u') }));
const allCountWords = new RegExp(countWords, 'gu');
const parting =
  /[,，;；。?？!！]|以及|还有(?![几多]少?[件宗个起]?(?:没|未|尚)|没|未)|另外|然后|同时|并且|顺便(?:再)?|再问(?:一下)?|还想(?:问|知道)|、|和|与|及/u;
/** What the reports tell at length: asked with a number too (存在几个问题), it is the telling that is meant. */
const told = new Set([
  '存在的问题和不足',
  '改进措施和下一步打算',
  '怎么申请公开',
  '取得的成效',
  '办理的时限',
  '专职还是兼职',
  '有几种渠道',
]);

/** 重大决策类, 行政职责类呢: a class by its name, whatever else its words may tell of. */
const classAlone =
  /^(?!.*(?:哪|什么|各|几|多少|每|所有|分)(?:个|些|几)?(?:大)?类).{2,12}类(?:的)?(?:信息)?(?:呢|的)?[?？]?$/u;

/** Units in which no information is counted: 几种, 几家. */
const otherUnits = new Set(['种', '家', '人', '名', '位', '元', '钱', '倍', '期', '场', '次', '人次', '天']);

interface Part {
  readonly text: string;
  readonly asks: readonly Ask[];
  /** Named by words of its own, so that it stands as a question beside another. */
  readonly strong: boolean;
}

/**
 * What is asked, read off the question without its places, years and operation. Parts that each name something are
 * asked each by itself (公开多少、收到多少申请); otherwise the question is read as one.
 */
export function readAsks(masked: string): Ask[] {
  const texts = withBreaths(masked)
    .split(parting)
    .filter((part) => part.trim().length > 0);
  const measured = /占|比例|比重|百分|几成/u.test(texts.at(-1) ?? '') ? '占比' : '多少条';
  const parts = texts
    .map((part) => readPart(texts.length > 1 && shares(masked, part) ? `${part}${measured}` : part))
    .map(measuredLike);
  if (parts.filter((part) => part.strong).length < 2) return [...readPart(masked).asks];
  const asks = parts.filter((part) => part.strong).flatMap((part) => part.asks);
  const counted = asks.some((ask) => ask.kind === 'figure' && ask.counted);
  return unique(asks.map((ask) => (ask.kind === 'figure' && counted ? { ...ask, counted: true, yesNo: false } : ask)));
}

/** 业务动态类的条数和占比: what is measured once more is what was named beside it. */
function measuredLike(part: Part, at: number, all: readonly Part[]): Part {
  const by = all.length > 1 ? measureAlone(part.text) : null;
  if (by === null) return part;
  const beside = [...all.slice(0, at).reverse(), ...all.slice(at + 1)].flatMap(({ asks }) => asks);
  const named = beside.find((ask): ask is FigureAsk => ask.kind === 'figure' && ask.topic.length > 0);
  const sharing = named?.metrics.some(({ id }) => id === 'proactive.share');
  if (!named || named.metrics.some(({ id }) => !id.startsWith('proactive.')) || sharing === (by === 'share'))
    return part;
  const metrics = [{ id: by === 'share' ? 'proactive.share' : 'proactive.items', topic: [] }];
  return { ...part, asks: [{ ...named, metrics, unit: null, counted: true, loose: by === 'count' }], strong: true };
}

/** 文件和规范性文件各多少: the count asked at the end is asked of each. */
function shares(whole: string, part: string): boolean {
  return (
    countWords.test(whole) &&
    !countWords.test(part) &&
    contentWords(part).length > 0 &&
    /^\s*\p{Script=Han}{2,8}\s*$/u.test(part) &&
    !asking.test(part)
  );
}
const asking = /[谁哪吗没怎啥]|什么|有无|是否|电话|地址|邮|网址|组长|问题|不足|打算/u;

/** Whether a stretch speaks of anything that reports tell. */
function tells(text: string): boolean {
  return (
    countWords.test(text) ||
    namesMetric(text) ||
    details.some(({ pattern }) => pattern.test(text)) ||
    topics.some(({ pattern }) => pattern.test(text)) ||
    /类|信息|动态/u.test(text)
  );
}

/** 老师让我写作业，洪梅镇浏览量是多少: clauses, and words before the name, that tell of nothing in a report. */
export function withoutFiller(masked: string): string {
  const clauses = masked.split(/(?<=[,，。；;！!?？])/u);
  const telling = clauses.filter((clause) => /[甲域]/u.test(clause) || tells(clause));
  const kept = telling.some(tells) ? telling.join('') : masked;
  const at = kept.search(/[甲域〇]/u);
  const before = kept.slice(0, Math.max(at, 0));
  return at > 0 && !tells(before) && tells(kept.slice(at)) ? kept.slice(at) : kept;
}

/** 几条, and nothing else: what is asked most. */
export const bareCount: readonly Ask[] = bareAsk('多少条');

function readPart(text: string): Part {
  const words = holderOf(text) ?? readManner(text);
  if (words) return { text, asks: [words], strong: true };
  const detail = details.find(({ pattern, not }) => pattern.test(text) && !not?.test(text));
  const figures = readFigures(text);
  const strong = figures.filter((figure) => !figure.weak).map((figure) => figure.ask);
  const other = /谁/u.test(text) || otherUnits.has(unitOf(text) ?? '');
  const weak = figures.filter((figure) => figure.weak && !other).map((figure) => figure.ask);
  if (detail) {
    const ask: Ask = { kind: 'detail', details: detail.kinds };
    const bare = detail.kinds.includes('wechat') && !/叫|名|什么|啥|哪/u.test(text);
    return { text, asks: bare ? [ask, channelCount(text)] : [ask], strong: true };
  }
  const passage = topics.find(({ pattern }) => pattern.test(text)) ?? explanation(text);
  const told_ = passage !== undefined && told.has(passage.label);
  const counted = countWords.test(text);
  if (strong.length === 0 && classAlone.test(text.trim())) return { text, asks: bareAsk(text), strong: true };
  if (strong.length > 0 && (!passage || strong.some((ask) => ask.counted || ask.yesNo)) && !told_) {
    return { text, asks: strong, strong: true };
  }
  if (weak.length > 0 && !told_ && (!passage || unitOf(text) !== null)) {
    return { text, asks: weak, strong: counted && weak.every((ask) => ask.counted) };
  }
  // 科普宣传几条: a count of pieces is a label's.
  if (
    passage &&
    !told_ &&
    (/^[条件篇份项期]$/u.test(unitOf(text) ?? '') || (unitOf(text) !== null && /类/u.test(text)))
  )
    return { text, asks: bareAsk(text), strong: true };
  if (passage) return { text, asks: [toldAsk(passage, text)], strong: true };
  if (strong.length > 0) return { text, asks: strong, strong: true };
  const bare = bareAsk(text);
  // 点击率和公示公告数: a label of its own beside another question.
  const labelled = (counted || /数$/u.test(text)) && bare.some((ask) => ask.kind === 'figure' && ask.topic.length > 0);
  return { text, asks: bare, strong: labelled };
}

/** 镇长是谁: an office of which only a sentence that names its holder tells. */
function holderOf(text: string): PassageAsk | null {
  const title = text.match(
    /(?<title>副?(?:党[委组])?(?:副?书记|镇长|乡长|县长|区长|市长|局长|主任|主席|委员))(?:是|叫|姓)?(?:谁|哪一?[位个]|什么名字|啥名字)/u,
  )?.groups?.title;
  if (title === undefined) return null;
  const must = `(?<![副兼])${title}(?!(?:会|办公|批准|审批|审核|负责制|为|任|担任|兼任?|和|、|，|等))\\p{Script=Han}{2,4}?(?:同志|为|任|担任|兼|牵头|挂帅|负责|[，、,（(])`;
  return { kind: 'passage', label: `${title}是谁`, headings: null, query: title, must };
}

/** 怎么规范行政许可, 为什么没人看: told in words, wherever it stands. */
function explanation(text: string): (typeof topics)[number] | undefined {
  const words = contentWords(text).join(' ');
  if (words === '' || countWords.test(text) || !/(?:怎么|如何|怎样|为什么|为啥|为何|咋)(?!样|联系|$).{2,}/u.test(text))
    return undefined;
  return { label: words.replaceAll(' ', ''), words: '', headings: null, search: '', pattern: /(?:)/u };
}

/** Nothing known was named: the remaining words may be a printed label, or words to search for. */
function bareAsk(text: string): Ask[] {
  const topic = topicOf(text, text.replace(countUnits, ' ').replace(allCountWords, ' ').replace(scopeWords, ' '));
  const counted = countWords.test(text);
  const scope = scopeOf(text);
  if (topic.length === 0 && !counted && scope === 'year') return [];
  const unit = unitOf(text);
  const commonest = topic.length === 0;
  const ask: FigureAsk = {
    kind: 'figure',
    metrics: commonest ? [{ id: 'proactive.items', topic: [] }] : [],
    label: topic.join(''),
    topic,
    hints: topic,
    scope,
    unit,
    counted,
    yesNo: false,
    loose: true,
    assumed: commonest,
  };
  return commonest && unit !== null && unit !== '条' ? [] : [ask];
}

function channelCount(text: string): FigureAsk {
  return {
    kind: 'figure',
    metrics: [{ id: 'proactive.items', topic: [] }],
    label: text,
    topic: ['公众号'],
    hints: [],
    scope: 'year',
    unit: null,
    counted: false,
    yesNo: false,
    loose: false,
    assumed: false,
  };
}

function toldAsk(topic: (typeof topicWords)[number], text: string): PassageAsk {
  const words = contentWords(text).join(' ');
  const query = `${words} ${topic.search}`.trim();
  const sure = topic.search.split(' ')[0];
  const must = topic.must === undefined ? {} : { must: topic.must };
  return { kind: 'passage', label: topic.label, headings: topic.headings, query, ...must, ...(sure ? { sure } : {}) };
}

function unique(asks: readonly Ask[]): Ask[] {
  const seen = new Set<string>();
  return asks.filter((ask) => {
    const key = JSON.stringify(ask.kind === 'figure' ? [ask.metrics, ask.topic, ask.scope] : ask);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
