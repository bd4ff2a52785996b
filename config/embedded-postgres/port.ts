import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import type { Cluster } from './cluster.ts';

export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    // A client that keeps reconnecting may meet the probe: turn it away, or close() would wait for it.
    const server = net.createServer((socket) => socket.destroy());
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

function* candidates(remembered: number): Generator<number> {
  if (remembered > 0) yield remembered;
  // Below the range from which the kernel hands out ports to clients, so nothing takes it by chance.
  for (let attempt = 0; attempt < 50; attempt += 1) yield 20_000 + Math.floor(Math.random() * 10_000);
}

/** The port of the last start when it is still free, else another, remembered for next time. */
export async function choosePort(cluster: Cluster): Promise<number> {
  const remembered = existsSync(cluster.portFile) ? Number(readFileSync(cluster.portFile, 'utf8')) : 0;
  for (const port of candidates(remembered)) {
    if (!(await isPortFree(port))) continue;
    writeFileSync(cluster.portFile, String(port));
    return port;
  }
  throw new Error('No free port for the database');
}
