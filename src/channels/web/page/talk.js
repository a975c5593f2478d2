/** What the page asks the server, and what the browser tab remembers. */

const SESSION = 'gongkaida-session';
const TALK = 'gongkaida-talk';
const REMEMBERED = 40;
const PATIENCE = 30_000;

/** A fault with a sentence that may be shown as it is. */
export class Trouble extends Error {}

/** Asks within this tab's conversation; resolves to a reply. Rejects with Trouble only. */
export async function ask(text) {
  return request('/api/ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Session': session() },
    body: JSON.stringify({ text }),
  });
}

/** The reports held, and questions to begin with. */
export async function reports() {
  return request('/api/reports', {});
}

/** Begins anew: the server knows nothing of the next question's past. */
export function forget() {
  sessionStorage.removeItem(SESSION);
  sessionStorage.removeItem(TALK);
}

/** The talk so far, so that going back to the page does not lose it: `{ question, reply }`, oldest first. */
export function recalled() {
  try {
    const talk = JSON.parse(sessionStorage.getItem(TALK) ?? '[]');
    return Array.isArray(talk) ? talk : [];
  } catch {
    return [];
  }
}

export function remember(question, reply) {
  try {
    sessionStorage.setItem(TALK, JSON.stringify([...recalled(), { question, reply }].slice(-REMEMBERED)));
  } catch {
    // A full storage costs the record, not the answer.
  }
}

async function request(path, options) {
  let response;
  try {
    response = await fetch(path, { ...options, signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    throw new Trouble('连不上服务器。请检查网络，或过一会儿再试。');
  }
  const body = await response.json().catch(() => null);
  if (response.ok && body !== null) return body;
  throw new Trouble(typeof body?.error === 'string' ? body.error : '服务器没有答上来，请过一会儿再试。');
}

function session() {
  const known = sessionStorage.getItem(SESSION);
  if (known !== null) return known;
  const made = uuid();
  sessionStorage.setItem(SESSION, made);
  return made;
}

/** A random UUID. crypto.randomUUID is missing where the page is served over plain http from another machine. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
