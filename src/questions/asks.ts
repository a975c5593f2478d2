import { countUnits, countWords, readFigures, unitOf } from './figure-asks.ts';
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
const run =
  /(?:几|多少)(?:人次|条|件|个|份|次|篇|项|起|例|宗|期|名|元|家|位|场)?(?=(?:政府)?(?:信息)?(?:收到|主动|公开|有没有|点击|行政|复议|诉讼|收费|电话|存在))/gu;
const parting = /[,，;；。?？!！]|以及|还有|另外|然后|同时|并且|、|和|与|及/u;
/** What the reports tell at length: asked with a number too (存在几个问题), it is the telling that is meant. */
const told = new Set(['存在的问题和不足', '改进措施和下一步打算', '怎么申请公开', '取得的成效', '办理的时限']);

/** 重大决策类, 行政职责类呢: a class by its name, whatever else its words may tell of. */
const classAlone =
  /^(?!.*(?:哪|什么|各|几|多少|每|所有|分)(?:个|些|几)?(?:大)?类).{2,12}类(?:的)?(?:信息)?(?:呢|的)?[?？]?$/u;

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
  const parts = masked
    .replace(run, '$&，')
    .split(parting)
    .filter((part) => part.trim().length > 0)
    .map(readPart);
  if (parts.filter((part) => part.strong).length < 2) return [...readPart(masked).asks];
  const asks = parts.filter((part) => part.strong).flatMap((part) => part.asks);
  const counted = asks.some((ask) => ask.kind === 'figure' && ask.counted);
  return unique(asks.map((ask) => (ask.kind === 'figure' && counted ? { ...ask, counted: true, yesNo: false } : ask)));
}

function readPart(text: string): Part {
  const detail = details.find(({ pattern, not }) => pattern.test(text) && !not?.test(text));
  const figures = readFigures(text);
  const strong = figures.filter((figure) => !figure.weak).map((figure) => figure.ask);
  const weak = figures.filter((figure) => figure.weak).map((figure) => figure.ask);
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
  if (passage && !told_ && unitOf(text) !== null && /类/u.test(text))
    return { text, asks: bareAsk(text), strong: true };
  if (passage) return { text, asks: [toldAsk(passage, text)], strong: true };
  if (strong.length > 0) return { text, asks: strong, strong: true };
  const bare = bareAsk(text);
  // 点击率和公示公告数: a label of its own beside another question.
  const labelled = (counted || /数$/u.test(text)) && bare.some((ask) => ask.kind === 'figure' && ask.topic.length > 0);
  return { text, asks: bare, strong: labelled };
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
  const topic = contentWords(text.replace(countUnits, ' ').replace(allCountWords, ' '));
  const counted = countWords.test(text);
  if (topic.length === 0 && !counted) return [];
  const unit = unitOf(text);
  const commonest = topic.length === 0;
  const ask: FigureAsk = {
    kind: 'figure',
    metrics: commonest ? [{ id: 'proactive.items', topic: [] }] : [],
    label: topic.join(''),
    topic,
    hints: topic,
    scope: /累计/u.test(text) ? 'cumulative' : 'year',
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
  return { kind: 'passage', label: topic.label, headings: topic.headings, query: `${words} ${topic.search}`.trim() };
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
