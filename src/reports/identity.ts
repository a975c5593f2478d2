import type { Document } from '../documents/document.ts';
import { fold } from '../documents/fold.ts';
import type { Clue } from './clue.ts';
import { weights } from './clue.ts';
import { headingsIn } from './headings.ts';
import { readName } from './issuer-name.ts';
import { bodyYearClues, mentionClues } from './mentions.ts';
import { nameAtEnd, openingClues } from './opening.ts';
import { findPageFacts } from './page-facts.ts';
import { findPeriod } from './period.ts';
import { findSignature } from './signature.ts';
import type { Title } from './titles.ts';
import { bestTitle, findTitles } from './titles.ts';

/** All that a document says of who issued it and for when, before anything is decided. */
export interface Identity {
  readonly clues: readonly Clue[];
  readonly regionHints: readonly string[];
  readonly title: Title | null;
  readonly published: string | null;
  readonly signed: string | null;
}

/** First sentences are looked for this far when no numbered section ends them. */
const openingLength = 700;

/** Collects the clues of a document: title lines, period, first sentences, signature, page furniture, addresses, file name. */
export function identityOf(document: Document, url: string | null): Identity {
  const { text } = document;
  const folded = fold(text);
  const titles = findTitles(text);
  const title = bestTitle(titles);
  const stated = findPeriod(folded, null);
  const signature = findSignature(folded);
  const facts = findPageFacts(folded);
  const opening = folded.slice(0, openingEnd(text));
  const clues: Clue[] = forTheirPlace([
    ...titleClues(titles, title),
    ...openingClues(opening),
    ...mentionClues(folded),
    ...bodyYearClues(folded),
    ...facts.publishers.map((name): Clue => ({ for: 'issuer', from: 'metadata', name, weight: weights.metadata })),
    ...fileClues(document.path),
    ...pageClues(document, url),
  ]);
  if (stated.year !== null) clues.push({ for: 'year', from: 'period', year: stated.year, weight: weights.period });
  if (signature?.name)
    clues.push({ for: 'issuer', from: 'signature', name: signature.name, weight: weights.signature });
  if (signature)
    clues.push({ for: 'year', from: 'signature', year: reportYear(signature.date), weight: weights.signatureYear });
  const published = document.metadata.published ?? facts.published;
  return { clues, regionHints: addressees(opening), title, published, signed: signature?.date ?? null };
}

const placesOffice = /(?:人民政府办公[室厅]|(?:管理委员会|管委会)办公室)$/u;
/** No body of its own, whoever speaks of it. */
const leadingGroup = /(?:政务|(?:政府)?信息)公开(?:工作)?领导小组办公室$/u;

/** An office that only compiled the report, or is to be asked, does so for its place; in a title or as who acts it reports itself. */
function forTheirPlace(clues: readonly Clue[]): Clue[] {
  const itself = clues.some((c) => c.for === 'issuer' && !c.onBehalf && placesOffice.test(c.name.name));
  return clues.map((c) => {
    if (c.for !== 'issuer') return c;
    const office = leadingGroup.test(c.name.name) ? leadingGroup : itself ? null : placesOffice;
    const place = office?.test(c.name.name) ? readName(c.name.name.replace(office, '')) : null;
    return place ? { ...c, name: { ...place, region: [...c.name.region.slice(0, -1), ...place.region] } } : c;
  });
}

/** Reports are signed in the last weeks of their year or in the first half of the next. */
function reportYear(date: string): number {
  return Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) <= 6 ? 1 : 0);
}

function openingEnd(text: string): number {
  let first: number | undefined;
  let second: number | undefined;
  for (const { kind, number, start } of headingsIn(text.slice(0, 4 * openingLength))) {
    if (kind !== 'cn') continue;
    if (start > 0) first ??= start;
    if (number === 2) second ??= start;
    if (first !== undefined && (first > 60 || second !== undefined)) break;
  }
  const end = first !== undefined && first > 60 ? first : (second ?? openingLength);
  return Math.min(end, 2 * openingLength);
}

function titleClues(titles: readonly Title[], best: Title | null): Clue[] {
  return titles.flatMap((title): Clue[] => {
    const weight = title === best ? weights.title : weights.titleAgain;
    const issuer: Clue[] = title.name ? [{ for: 'issuer', from: 'title', name: title.name, weight }] : [];
    return title.year === null ? issuer : [...issuer, { for: 'year', from: 'title', year: title.year, weight }];
  });
}

function fileClues(path: string): Clue[] {
  const base = path
    .split(/[/\\]/u)
    .at(-1)!
    .replace(/\.[^.]*$/u, '');
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(base)?.[0];
  const name = nameAtEnd(
    /^\p{Script=Han}+(?=20|$|[-_ ])|\p{Script=Han}+(?:镇|乡|街道|局|县|市|区)/u.exec(base)?.[0] ?? '',
  );
  const clues: Clue[] = name ? [{ for: 'issuer', from: 'file-name', name, weight: weights.fileName }] : [];
  return year === undefined
    ? clues
    : [...clues, { for: 'year', from: 'file-name', year: Number(year), weight: weights.fileName }];
}

function pageClues(document: Document, url: string | null): Clue[] {
  const clues: Clue[] = [];
  const { publisher, title } = document.metadata;
  const name = publisher === undefined ? null : readName(publisher);
  if (name) clues.push({ for: 'issuer', from: 'metadata', name, weight: weights.metadata });
  for (const found of title === undefined ? [] : findTitles(title)) {
    if (found.name) clues.push({ for: 'issuer', from: 'metadata', name: found.name, weight: weights.firstSentence });
    if (found.year !== null)
      clues.push({ for: 'year', from: 'metadata', year: found.year, weight: weights.firstSentence });
  }
  const site = /[?&]fbtime=(?<y>20\d\d)(?!\d)/u.exec(url ?? document.metadata.url ?? '')?.groups?.y;
  if (site !== undefined) clues.push({ for: 'year', from: 'address', year: Number(site), weight: weights.siteYear });
  return clues;
}

/** 「桐乡市政府信息公开办公室：」 as addressee, or an address, tells where a town lies when its name stands alone. */
function addressees(opening: string): string[] {
  const hints: string[] = [];
  for (const found of opening.matchAll(
    /(?:^|\n) *(?<n>\p{Script=Han}{2,12}?(?:市|县|区|旗))(?:人民)?政府(?:办公室|信息公开[^:\n]{0,12}|办)? *:/gu,
  )) {
    const name = readName(found.groups!.n!);
    if (name && !name.generic) hints.push([...name.region, name.name].join('/'));
  }
  for (const found of opening.matchAll(/地 ?址 ?[:为]? ?(?<n>\p{Script=Han}{2,24}?(?:镇|乡|街道|路|街|大道|巷))/gu)) {
    const name = readName(`${found.groups!.n!.replace(/(?:镇|乡|街道|路|街|大道|巷)$/u, '')}镇`);
    if (name && name.region.length > 0) hints.push(name.region.join('/'));
  }
  return hints;
}
