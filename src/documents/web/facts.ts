import type { Piece } from '../compose.ts';
import type { Metadata } from '../document.ts';
import type { Markup } from '../markup.ts';
import { tidy } from '../tidy.ts';

type Fact = 'publisher' | 'source' | 'published' | 'made' | 'title' | 'other';

/** Labels of index tables and of the line under a title. A new one is a word here. */
const labels: Readonly<Record<Fact, readonly string[]>> = {
  publisher: [
    '发布机构',
    '发布单位',
    '公开机构',
    '公开主体',
    '发文机关',
    '发文单位',
    '机构名称',
    '公开责任部门',
    '编制单位',
  ],
  source: ['信息来源', '文章来源', '来源'],
  published: ['发布日期', '发布时间', '公开日期', '公开时间', '发文日期', '时间', '日期'],
  made: ['生成日期', '成文日期', '公文生成日期', '印发日期', '更新日期', '更新时间'],
  title: ['信息名称', '文件名称', '名称', '标题'],
  other: [
    '索引号',
    '索引',
    '文号',
    '发文字号',
    '主题分类',
    '信息分类',
    '主题词',
    '关键词',
    '体裁分类',
    '组配分类',
    '公开方式',
    '公开范围',
    '公开类别',
    '公开时限',
    '有效性',
    '效力',
    '内容概述',
    '内容分类',
    '责任编辑',
    '浏览次数',
    '浏览量',
    '阅读次数',
    '点击量',
    '作者',
  ],
};
const label = new RegExp(
  `(?<![\\p{Script=Han}])(?<label>${Object.values(labels)
    .flat()
    .sort((a, b) => b.length - a.length)
    .map((l) => [...l].join('[ 　]*'))
    .join('|')})[ 　]*(?<mark>[:：]|$)`,
  'gu',
);

/** Tags of the page's head, best first. */
const tags: readonly (readonly [Fact, readonly string[]])[] = [
  ['title', ['articletitle', 'og:title']],
  ['published', ['pubdate', 'publishdate', 'article:published_time', 'firstpublishedtime']],
  ['source', ['contentsource', 'source']],
];

/** Facts by kind, the first of each. */
export type Facts = Partial<Record<Fact, string>>;

/** Whether a table is the page's index table (索引号, 发布机构, 生成日期), and no part of the report. */
export function isIndexTable(piece: Piece): boolean {
  if (piece.kind !== 'table') return false;
  const found = piece.cells.filter(({ text }) => text.length < 60 && labelAt(text) !== null);
  return found.length >= 3 && found.length * 3 >= piece.cells.length;
}

/** What lines and index tables around a body say of it. */
export function factsOf(pieces: readonly Piece[]): Facts {
  const facts: Facts = {};
  const add = (kind: Fact, value: string): void => {
    const words = value.replace(/^[\s:：|]+|[\s|;；]+$/gu, '');
    if (words !== '' && words.length <= 80) facts[kind] ??= words;
  };
  for (const piece of pieces) {
    if (piece.kind === 'table') {
      piece.cells.forEach(({ text, row }, i) => {
        const next = piece.cells[i + 1];
        const kind = labelAt(text);
        if (kind && /[:：]?\s*$/u.test(text) && next?.row === row && text.length < 12) add(kind, next.text);
        else for (const [kind, value] of pairsIn(text)) add(kind, value);
      });
    } else if ('text' in piece && piece.text.length < 400) {
      for (const [kind, value] of pairsIn(piece.text)) add(kind, value);
    }
  }
  return facts;
}

function kindOf(name: string): Fact {
  const plain = name.replace(/[ 　]/gu, '');
  return (Object.keys(labels) as Fact[]).find((kind) => labels[kind].includes(plain)) ?? 'other';
}

function labelAt(text: string): Fact | null {
  label.lastIndex = 0;
  const found = label.exec(text.trim());
  return found?.index === 0 ? kindOf(found.groups!.label!) : null;
}

/** 「来源：某某镇 发布时间：2020-01-20 浏览次数：12」: each label's value goes up to the next label. */
function pairsIn(text: string): [Fact, string][] {
  const found = [...text.matchAll(label)].filter(({ groups }) => groups!.mark !== '');
  return found.map((match, i) => {
    const value = text.slice(match.index + match[0].length, found[i + 1]?.index ?? text.length);
    const kind = kindOf(match.groups!.label!);
    return [kind, kind === 'publisher' || kind === 'source' ? (value.trim().split(/\s/u)[0] ?? '') : value];
  });
}

/** What the page's head says: meta tags, title, and where a saved page came from. */
export function headFacts(
  { select }: Markup,
  html: string,
): Facts & { readonly url?: string; readonly pageTitle?: string } {
  const metas = new Map<string, string>();
  for (const { attribs } of select('meta')) {
    const name = (attribs.name ?? attribs.property ?? '').toLowerCase();
    if (name !== '' && !metas.has(name)) metas.set(name, tidy(attribs.content ?? ''));
  }
  const facts: Facts & { url?: string; pageTitle?: string } = {};
  for (const [kind, names] of tags) {
    const value = names.map((name) => metas.get(name)).find((found) => found !== undefined && found !== '');
    if (value !== undefined) facts[kind] = value;
  }
  const saved = /<!--\s*saved from url=\(\d+\)(?<url>https?:\/\/[^\s>]{1,2000})/iu.exec(html.slice(0, 4000))?.groups
    ?.url;
  const url = saved ?? select('link[rel=canonical]')[0]?.attribs.href ?? metas.get('og:url') ?? metas.get('url');
  if (url !== undefined && /^https?:\/\/\S+$/u.test(url)) facts.url = url;
  const title = select('title')[0];
  if (title) facts.pageTitle = tidy(title.children.map(({ data }) => data ?? '').join(''));
  return facts;
}

/** `YYYY-MM-DD` of a date however written, or undefined. */
export function dayOf(words: string | undefined): string | undefined {
  const groups = /(?<y>20\d\d)\s*[-年/.]\s*(?<m>\d{1,2})\s*[-月/.]\s*(?<d>\d{1,2})/u.exec(words ?? '')?.groups;
  if (!groups) return undefined;
  const [month, day] = [Number(groups.m), Number(groups.d)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${groups.y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The document's metadata from facts of the head and of the page. */
export function metadataOf(head: ReturnType<typeof headFacts>, page: Facts, heading: string | null): Metadata {
  const publisher = [page.publisher, page.source, head.source].find(
    (name) => name !== undefined && /\p{Script=Han}{2}/u.test(name),
  );
  const published = dayOf(page.published) ?? dayOf(head.published) ?? dayOf(page.made);
  const title = [head.title, page.title, heading ?? undefined, titleOf(head.pageTitle)].find(
    (name) => name !== undefined && name !== '',
  );
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(head.url === undefined ? {} : { url: head.url }),
  };
}

/** A window's title without the site's name behind or before it. */
function titleOf(words: string | undefined): string | undefined {
  const own = (words ?? '').replace(/[-_|—–](?=[^-_|—–]*$)[^年报告]*(?:网|政府|平台|门户|公开)[^年报告]*$/u, '');
  const parts = own.split(/\s*[|_＿–—]\s*|\s+-+\s+|-{2,}/u).filter((part) => part !== '');
  return parts.find((part) => /报告|年报|總結|总结|報告/u.test(part)) ?? parts[0];
}
