import net from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** How much goes on at a time: less than the shortest two messages of PostgreSQL together. */
const pieceBytes = 8;
/** Of what came at once so much of its end is cut into pieces: there the last words of a statement stand. */
const cutBytes = 48;

/**
 * A way to a database on which messages that were sent together arrive one after the other, as on a network: the end of the data before the
 * statement's last words. Answers the address that leads over it.
 */
export async function openSlowRelay(url: string): Promise<{ url: string; close(): void }> {
  const to = new URL(url);
  const sockets = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(to.port), to.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket.setNoDelay());
      socket.on('error', () => socket.destroy());
    }
    client.pipe(upstream);
    client.on('close', () => upstream.destroy());
    // Ended from either side in the middle of a message, when the relay is closed.
    passOn(upstream, client).catch(() => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function passOn(from: net.Socket, to: net.Socket): Promise<void> {
  for await (const chunk of from.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    const cut = Math.max(0, chunk.length - cutBytes);
    if (cut > 0) to.write(chunk.subarray(0, cut));
    for (let at = cut; at < chunk.length; at += pieceBytes) {
      await setTimeout(1);
      to.write(chunk.subarray(at, at + pieceBytes));
    }
  }
  to.end();
}
