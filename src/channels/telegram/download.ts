import type { Api } from 'grammy';
import { maxDownload } from './limits.ts';

/** A file could not be had: larger than what is taken, or not to be fetched. */
export class DownloadError extends Error {
  readonly tooLarge: boolean;
  constructor(tooLarge: boolean) {
    super(tooLarge ? 'too large' : 'not to be fetched');
    this.tooLarge = tooLarge;
  }
}

/** How long a file may take to come, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Fetches a file that somebody sent.
 * @param root where the Bot API is; null for Telegram's own
 * @throws DownloadError
 */
export async function download(api: Api, root: string | null, fileId: string): Promise<Uint8Array> {
  const { file_path: path, file_size: size = 0 } = await api.getFile(fileId).catch((error: unknown) => {
    throw new DownloadError(/file is too big/u.test(String(error)));
  });
  if (size > maxDownload) throw new DownloadError(true);
  if (path === undefined) throw new DownloadError(false);
  const address = `${root ?? 'https://api.telegram.org'}/file/bot${api.token}/${path}`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok || response.body === null) throw new DownloadError(false);
    return await limited(response.body);
  } catch (error) {
    // Nothing of the error goes on: the address holds the token.
    throw error instanceof DownloadError ? error : new DownloadError(false);
  }
}

/** Reads no further than what is taken, whatever size was said. */
async function limited(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxDownload) throw new DownloadError(true);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
