import { faults } from '../faults.ts';
import { type Content, unreadable } from '../text.ts';
import { readHtml } from './html.ts';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes as Latin-1 characters. */
  readonly body: string;
}

/** A page saved by a browser as one file (.mht, .mhtml): its first HTML part, read as a page. */
export async function readMht(bytes: Uint8Array): Promise<Content> {
  const whole = partOf(new TextDecoder('latin1').decode(bytes));
  const boundary = /boundary="?(?<boundary>[^";\s]{1,200})/iu.exec(whole.headers.get('content-type') ?? '')?.groups
    ?.boundary;
  const parts = boundary === undefined ? [whole] : whole.body.split(`--${boundary}`).slice(1).map(partOf);
  const page = parts.find((part) => /^text\/html/iu.test(part.headers.get('content-type') ?? ''));
  if (!page) return unreadable(faults.corrupt('网页存档（mht）'));
  const charset = /charset="?(?<name>[\w-]+)/iu.exec(page.headers.get('content-type') ?? '')?.groups?.name ?? null;
  const content = await readHtml(bytesOf(page), charset);
  const url = page.headers.get('content-location') ?? whole.headers.get('snapshot-content-location');
  return url !== undefined && /^https?:\/\/\S+$/u.test(url) && content.metadata.url === undefined
    ? { ...content, metadata: { ...content.metadata, url } }
    : content;
}

function partOf(raw: string): Part {
  const text = raw.replace(/^\r?\n/u, '');
  const end = /\r?\n\r?\n/u.exec(text);
  const head = (end ? text.slice(0, end.index) : text).replace(/\r?\n[ \t]+/gu, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/u)) {
    const groups = /^(?<name>[\w-]{1,60}):\s*(?<value>.*)$/u.exec(line)?.groups;
    if (groups) headers.set(groups.name!.toLowerCase(), groups.value!.trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

function bytesOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/(?<![ \t])[ \t]*=\r?\n/gu, '')
    .replace(/=(?<hex>[\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
