/** What Bot API says, with status 400, to something that it cannot take. */
export class BadRequest extends Error {}

const TAGS = new Set('b strong i em u ins s strike del span tg-spoiler a tg-emoji code pre blockquote'.split(' '));
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The text that a message in HTML parse mode shows. Throws BadRequest where Telegram would refuse its entities. */
export function shownText(html: string): string {
  const open: string[] = [];
  let shown = '';
  for (let at = 0; at < html.length; ) {
    const rest = html.slice(at);
    const tag = /^<(?<close>\/?)(?<name>[a-z][a-z-]*)(?<attributes>[^<>]*)>/iu.exec(rest);
    if (tag?.groups) {
      const name = (tag.groups.name ?? '').toLowerCase();
      if (!TAGS.has(name)) throw cannotParse(`Unsupported start tag "${name}"`, html, at);
      if (tag.groups.close === '/') closeTag(open, name, html, at);
      else if (name === 'blockquote' && open.includes(name)) throw cannotParse('Nested blockquote', html, at);
      else open.push(name);
      at += tag[0].length;
    } else if (rest.startsWith('<')) {
      throw cannotParse('Unsupported start tag ""', html, at);
    } else {
      const entity = /^&(?:#(?<decimal>\d+)|#x(?<hex>[0-9a-f]+)|(?<named>lt|gt|amp|quot));/iu.exec(rest);
      shown += entity ? character(entity.groups) : rest[0];
      at += entity ? entity[0].length : 1;
    }
  }
  if (open.length > 0) throw cannotParse(`Can't find end tag corresponding to start tag "${open.at(-1)}"`, html, -1);
  return shown;
}

function closeTag(open: string[], name: string, html: string, at: number): void {
  if (open.pop() !== name) throw cannotParse(`Unmatched end tag "${name}"`, html, at);
}

function character(groups: Record<string, string> | undefined): string {
  if (groups?.named) return NAMED[groups.named.toLowerCase()] ?? '';
  return String.fromCodePoint(groups?.decimal ? Number(groups.decimal) : Number.parseInt(groups?.hex ?? '0', 16));
}

function cannotParse(reason: string, html: string, at: number): BadRequest {
  const where = at < 0 ? '' : ` at byte offset ${Buffer.byteLength(html.slice(0, at))}`;
  return new BadRequest(`Bad Request: can't parse entities: ${reason}${where}`);
}
