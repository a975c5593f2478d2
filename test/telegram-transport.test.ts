import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { call } from '../src/channels/telegram/transport.ts';

let server: Server;

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/bot42:secret/sendMessage`;
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('calls to the Bot API', () => {
  test('JSON goes out with its length, and comes back', async () => {
    const url = await serve(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString('utf8');
      response.end(JSON.stringify({ got: body, length: request.headers['content-length'] }));
    });
    const result = await call(url, { method: 'POST', body: '{"text":"条"}' });
    expect(await result.json()).toEqual({ got: '{"text":"条"}', length: '14' });
  });

  test('a stream goes out piece by piece', async () => {
    const url = await serve(async (request, response) => {
      response.end(JSON.stringify(Buffer.concat(await request.toArray()).toString('utf8')));
    });
    const result = await call(url, { method: 'POST', body: Readable.from([Buffer.from('甲'), Buffer.from('乙')]) });
    expect(await result.json()).toBe('甲乙');
  });

  test('a server that is not there is told by its code, and the token by nobody', async () => {
    const url = await serve(() => undefined);
    server.close();
    await once(server, 'close');
    const fault = await call(url, { method: 'POST', body: '{}' }).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'ECONNREFUSED' });
    expect(String((fault as Error).stack)).not.toContain('secret');
  });

  test('what is given up ends at once, before and after it has begun', async () => {
    const url = await serve(() => undefined);
    const control = new AbortController();
    const begun = call(url, { method: 'POST', body: '{}', signal: control.signal });
    setTimeout(() => control.abort(), 50);
    await expect(begun).rejects.toThrow('given up');
    await expect(call(url, { signal: control.signal })).rejects.toThrow('given up');
  });

  test('an answer that breaks off is a fault', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"ok"');
      setTimeout(() => request.socket.destroy(), 20);
    });
    await expect(call(url).then((result) => result.json())).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('a connection serves the next call too, but is let go before the server closes it', async () => {
    let made = 0;
    let openAtServer = 0;
    const url = await serve((_, response) => void response.end('{}'));
    server.keepAliveTimeout = 2_000;
    server.on('connection', (socket) => {
      made += 1;
      openAtServer += 1;
      socket.on('close', () => {
        openAtServer -= 1;
      });
    });
    await (await call(url)).json();
    await (await call(url)).json();
    expect(made).toBe(1);
    await pause(1_500);
    expect(openAtServer).toBe(0);
  });
});
