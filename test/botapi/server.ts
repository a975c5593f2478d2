import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Chat, User } from '@grammyjs/types';
import { type Chats, createChats } from './chats.ts';
import { BadRequest } from './html.ts';
import { createMethods, type Payload } from './methods.ts';
import { multipartFields } from './multipart.ts';
import { createUpdateQueue, type UpdateQueue } from './update-queue.ts';

/** A call that reached the server, whether it was granted or not. */
export interface Call {
  readonly method: string;
  readonly payload: Payload;
  readonly status: number;
}

/** What goes wrong with the next calls of a method: an error, or the connection is cut without a word. */
export interface Fault {
  readonly method: string;
  readonly times?: number;
  readonly error?: {
    readonly code: number;
    readonly description: string;
    readonly retryAfter?: number;
    /** The group's number since it became a supergroup. */
    readonly migrateTo?: number;
  };
  /** Cut the connection: `before` the call was carried out, or `after`. */
  readonly drop?: 'before' | 'after';
  /** Never answer, the call being carried out `before` the silence or not at all. */
  readonly hold?: 'carried-out' | 'ignored';
}

/** A file that a person sent. */
export interface SentFile {
  readonly bytes: Uint8Array;
  /** What the server says of its size, when that is not true. */
  readonly said?: number;
}

/** A Bot API server on this machine: real HTTP, real long polling, and no Telegram behind it. */
export interface BotApiServer {
  /** What goes into the bot's `apiRoot`. */
  readonly root: string;
  readonly token: string;
  readonly bot: User;
  readonly chats: Chats;
  readonly queue: UpdateQueue;
  readonly openQueries: Set<string>;
  /** Files that people sent, by id. */
  readonly files: Map<string, SentFile>;
  readonly calls: readonly Call[];
  fail(fault: Fault): void;
  /** Tells every call as it is answered; returns how to stop it. */
  watch(see: (call: Call) => void): () => void;
  /** Drops all calls and messages so far, for runs that would fill the memory. */
  forgetHistory(): void;
  close(): Promise<void>;
}

/** Starts the server on a free port. */
export async function startBotApi(token = '4242:local-test-token'): Promise<BotApiServer> {
  const bot: User = { id: 4242, is_bot: true, first_name: '公开答', username: 'gongkaida_bot' };
  const chats = createChats();
  const queue = createUpdateQueue();
  const openQueries = new Set<string>();
  const files = new Map<string, SentFile>();
  const methods = createMethods({ bot, chats, openQueries, files });
  const calls: Call[] = [];
  const watching = new Set<(call: Call) => void>();
  const faults: { -readonly [Key in keyof Fault]: Fault[Key] }[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = /^\/file\/bot(?<token>[^/]+)\/documents\/(?<id>[^/]+)$/u.exec(request.url ?? '')?.groups;
    if (file) return hand(response, file.token === token ? files.get(file.id ?? '') : undefined);
    const path = /^\/bot(?<token>[^/]+)\/(?<method>[a-z]+)/iu.exec(request.url ?? '');
    const method = path?.groups?.method ?? '';
    const payload = await payloadOf(request);
    const send = (status: number, body: object): void => {
      calls.push({ method, payload, status });
      for (const see of watching) see({ method, payload, status });
      if (response.destroyed) return;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const refuse = (code: number, description: string, parameters?: object): void =>
      send(code, { ok: false, error_code: code, description, ...(parameters && { parameters }) });

    if (path?.groups?.token !== token) return refuse(401, 'Unauthorized');
    const fault = faults.find((one) => one.method === method && (one.times ?? 1) > 0);
    if (fault) fault.times = (fault.times ?? 1) - 1;
    if (fault?.drop === 'before') return void request.socket.destroy();
    if (fault?.hold === 'ignored') return void calls.push({ method, payload, status: 0 });
    if (fault?.error) {
      const { code, description, retryAfter, migrateTo } = fault.error;
      const parameters = {
        ...(retryAfter !== undefined && { retry_after: retryAfter }),
        ...(migrateTo !== undefined && { migrate_to_chat_id: migrateTo }),
      };
      return refuse(code, description, Object.keys(parameters).length > 0 ? parameters : undefined);
    }
    if (method.toLowerCase() === 'getupdates') {
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      const seconds = Number(payload.timeout ?? 0);
      return send(200, { ok: true, result: await queue.poll(Number(payload.offset ?? 0), seconds, gone.signal) });
    }
    try {
      const known = methods.get(method.toLowerCase());
      if (known === undefined) return refuse(404, 'Not Found: method not found');
      const result = structuredClone(known(payload));
      if (fault?.drop === 'after') return void request.socket.destroy();
      if (fault?.hold === 'carried-out') return void calls.push({ method, payload, status: 0 });
      send(200, { ok: true, result });
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error;
      refuse(400, error.message);
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    bot,
    chats,
    queue,
    openQueries,
    files,
    calls,
    watch(see) {
      watching.add(see);
      return () => void watching.delete(see);
    },
    forgetHistory() {
      calls.length = 0;
      chats.forgetMessages();
    },
    fail: (fault) => void faults.push({ ...fault }),
    async close() {
      queue.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Hands out a file that somebody sent, without a word about its length. */
function hand(response: ServerResponse, file: SentFile | undefined): void {
  response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'application/octet-stream' });
  response.end(file?.bytes);
}

/** The parameters of a call, whichever way they are sent; values that look like JSON are read as such. */
async function payloadOf(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Payload;
  const query = new URL(request.url ?? '', 'http://localhost').searchParams;
  const fields = type.startsWith('multipart/')
    ? multipartFields(Buffer.concat(chunks), type)
    : Object.fromEntries(type === '' ? query : new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
  const read = (value: unknown): unknown => {
    try {
      return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
    } catch {
      return value;
    }
  };
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, key === 'text' ? value : read(value)]));
}

/** A group as the server knows it. */
export function group(id: number, title: string): Chat.SupergroupChat {
  return { id, type: 'supergroup', title };
}
