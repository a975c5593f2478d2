import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

export interface WebChannel {
  /** What to type into a browser. */
  readonly address: string;
  /** Takes no more requests and waits for those under way. */
  stop(): Promise<void>;
}

/** The web chat cannot be served where it was told to. */
export class ListenError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: '已经被别的程序占用。请关掉那个程序，或在 .env 里给 PORT 换一个数',
  EACCES: '不许普通程序使用。请在 .env 里给 PORT 换一个 1024 以上的数',
  EADDRNOTAVAIL: '不是这台电脑的地址。请把 .env 里的 HOST 改成 127.0.0.1 或 0.0.0.0',
  ENOTFOUND: '这个地址找不到。请把 .env 里的 HOST 改成 127.0.0.1 或 0.0.0.0',
};

/**
 * Serves the web chat. Port 0 takes a free one.
 * @throws ListenError naming the fault and its remedy
 */
export async function listen(web: Hono, host: string, port: number): Promise<WebChannel> {
  const server = createServer(getRequestListener(web.fetch));
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? '打不开。请检查 .env 里的 HOST 和 PORT';
    throw new ListenError(`网页问答开不起来：${host}:${port} ${reason}。`);
  }
  const { port: taken } = server.address() as AddressInfo;
  // 0.0.0.0 and :: mean every address of this machine; a browser wants one.
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;

  return {
    address: `http://${shown}:${taken}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      // A browser keeps its connection open for the next question; one that is being answered is let finish.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      await closed;
      clearInterval(sweep);
    },
  };
}
