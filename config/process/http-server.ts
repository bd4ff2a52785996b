import { createServer, type Server } from 'node:http';
import type { Express } from 'express';

/** Slow or silent clients hold a connection no longer than these times. */
const limits = {
  headersTimeout: 5_000,
  // A whole request, uploads included. Answers (event streams) may last.
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 10_000,
  maxHeaderSize: 16_384,
};

/** Event streams of open screens hold one each. */
const connectionsMax = 5_000;

export function createHttpServer(app: Express): Server {
  const server = createServer(limits, app);
  server.maxHeadersCount = 100;
  server.maxConnections = connectionsMax;
  return server;
}

function listenOn(server: Server, port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error);
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

interface Wish {
  host: string;
  port: number;
  /** Set by a person: that port or none. */
  isChosen: boolean;
}

/** Listens and tells the port; the next free one is taken only where nobody asked for this one. */
export async function listen(server: Server, wish: Wish): Promise<number> {
  const attempts = wish.isChosen ? 1 : 20;
  for (let port = wish.port; port < wish.port + attempts; port += 1) {
    const taken = await listenOn(server, port, wish.host);
    if (taken !== undefined) return taken;
    server.removeAllListeners('error');
  }
  throw new Error(`Port ${wish.port} is in use: set PORT to another one`);
}
