import { createHash } from 'node:crypto';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

function tryListen(name: string): Promise<net.Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(`\0${name}`, () => resolve(server.unref()));
  });
}

/**
 * Runs the work while no other process of this machine holds the same key. The lock is an abstract Unix socket:
 * the kernel frees it with the process, so no kill leaves a stale lock file behind.
 */
export async function withProcessLock<T>(
  key: string,
  work: () => Promise<T>,
  timeoutMs = 120_000,
): Promise<T> {
  const name = `openfloor-${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
  const deadline = performance.now() + timeoutMs;
  let server = await tryListen(name);
  while (!server) {
    if (performance.now() > deadline)
      throw new Error(`Another process has held the lock on ${key} for too long`);
    await pause(50);
    server = await tryListen(name);
  }
  try {
    return await work();
  } finally {
    server.close();
  }
}
