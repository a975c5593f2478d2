import type { FoundDetail, Library } from '../library/library.ts';
import type { Query } from '../questions/query.ts';
import { type Answer, answerWith, type Finding } from './answer.ts';
import { receiptsFor } from './receipts.ts';

/** Kinds whose values are words of their own: a date or an office's common name would be found everywhere. */
const telling = new Set(['phone', 'fax', 'email', 'website', 'wechat', 'leader', 'deputy', 'document-number']);
const shortest = 3;

/** 0510-86088025是哪里的电话, 谁的组长是盛伯芬: a printed detail is named, and whose it is asked. Null for other questions. */
export async function resolveReverse(query: Query, library: Library): Promise<Answer | null> {
  if (query.places.some((place) => place.candidates.some(({ held }) => held))) return null;
  const asked = folded(query.text);
  if (asked.length < shortest) return null;
  const all = await detailsOf(library);
  const details = all.filter((one) => asked.includes(one.folded)).map(({ detail }) => detail);
  const named = details.filter(({ value }) => folded(value).length >= shortest || /谁|哪/u.test(query.text));
  if (named.length === 0) return null;
  const findings = named.map(
    (detail): Finding => ({
      card: detail.report,
      ask: { kind: 'detail', details: [detail.kind] },
      state: 'stated',
      figures: [],
      details: [detail],
    }),
  );
  return answerWith({ ...query, operation: 'value' }, 'answered', 'found', {
    findings,
    details: named,
    receipts: await receiptsFor(library, named),
  });
}

interface FoldedDetail {
  readonly detail: FoundDetail;
  readonly folded: string;
}

const known = new WeakMap<Library, Promise<readonly FoldedDetail[]>>();

/** The details of a library as they are looked for; folded at the first question, since there may be thousands. */
function detailsOf(library: Library): Promise<readonly FoldedDetail[]> {
  const found = known.get(library) ?? foldDetails(library);
  known.set(library, found);
  return found;
}

async function foldDetails(library: Library): Promise<readonly FoldedDetail[]> {
  const all = await library.details({ kinds: [...telling] });
  return all
    .filter(({ value }) => value.length >= shortest - 1)
    .map((detail) => ({ detail, folded: folded(detail.value) }));
}

/** Spaces, dashes and brackets aside. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/[\s—–\-〔〕[\]【】()《》“”"]/gu, '');
}
