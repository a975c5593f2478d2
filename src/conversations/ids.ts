import { randomFillSync } from 'node:crypto';

const BYTES = 6;
/** Drawn for many names at once: a draw costs much, whatever its size. */
const drawn = Buffer.alloc(BYTES * 1024);
let at = drawn.length;

/** Eight of A–Z a–z 0–9 _ - that nobody can guess. */
export function randomName(): string {
  if (at === drawn.length) {
    randomFillSync(drawn);
    at = 0;
  }
  at += BYTES;
  return drawn.toString('base64url', at - BYTES, at);
}

/** A new id for something that happened at a moment (ISO): its month, then what nobody can guess. 12 of A–Z a–z 0–9 _ -. */
export function newId(at: string): string {
  return `${at.slice(2, 4)}${at.slice(5, 7)}${randomName()}`;
}

/** The month (`YYYY-MM`) of an id, or null for what is no id. */
export function monthOf(id: string): string | null {
  const parts = /^(?<year>\d{2})(?<month>0[1-9]|1[0-2])[A-Za-z0-9_-]{8}$/u.exec(id)?.groups;
  return parts === undefined ? null : `20${parts.year}-${parts.month}`;
}
