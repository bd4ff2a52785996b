import { isPortFree } from '#config/embedded-postgres/port.ts';

/**
 * A port on which nobody listens. It lies below the range from which the kernel hands out ports to clients and beside that of the embedded
 * databases, so nobody takes it while its process is killed and started again.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = 10_000 + Math.floor(Math.random() * 10_000);
    if (await isPortFree(port)) return port;
  }
  throw new Error('No free port for a process');
}
