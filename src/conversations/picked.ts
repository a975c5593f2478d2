import type { Issuer, Place, Query } from '../questions/query.ts';

/** Whom an answer to our question back picks from the choices; null when it is no such answer. */
export function pickedIssuer(pending: readonly Issuer[], query: Query): Issuer | null {
  if (pending.length === 0) return null;
  if (query.pick !== null) return pending[query.pick - 1] ?? null;
  if (query.agrees) return pending.length === 1 ? (pending[0] ?? null) : null;
  // 桐乡的: the region alone tells which of those we named.
  const written = query.places
    .filter((place) => !place.candidates.some((candidate) => candidate.held))
    .map((place) => place.text);
  if (query.places.length > written.length) return null;
  const within = pending.filter(
    ({ region }) =>
      query.regions.some((path) => region === path || region.startsWith(`${path}/`)) ||
      written.some((text) => region.split('/').some((part) => part.startsWith(text))),
  );
  return within.length === 1 ? (within[0] ?? null) : null;
}

/** An issuer that is held, as a place that was named. */
export function placeOf(issuer: Issuer): Place {
  return { text: issuer.name, region: '', candidates: [{ issuer, held: true, closeness: 'exact' }], nearest: [] };
}

/** The issuer picked takes the place of the one that was unclear; others that were named stay. */
export function replacePlace(previous: Query, picked: Issuer): Place[] {
  const clear = previous.places.filter((place) => place.candidates.filter((candidate) => candidate.held).length === 1);
  return previous.places.length > 1 ? [...clear, placeOf(picked)] : [placeOf(picked)];
}
