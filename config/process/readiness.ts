import { setTimeout as pause } from 'node:timers/promises';
import { type RequestHandler, Router } from 'express';

/** One thing that this process cannot work without: says whether it is there. */
export interface Check {
  readonly name: string;
  readonly isReady: () => Promise<boolean>;
}

const patienceMs = 500;

/**
 * `/livez`: this process answers. `/readyz`: and all that it needs does, each within half a second; the answer names what does not.
 * While the process drains, `Requests` answers 503 before this is asked.
 */
export class Readiness {
  readonly #checks: Check[] = [];

  add(check: Check): void {
    this.#checks.push(check);
  }

  get handler(): Router {
    const router = Router();
    router.get('/livez', (_request, response) => void response.json({ status: 'ok' }));
    router.get('/readyz', (async (_request, response) => {
      const missing = await this.#missing();
      const status = missing.length === 0 ? 'ok' : `waiting for ${missing.join(', ')}`;
      response.status(missing.length === 0 ? 200 : 503).json({ status });
    }) satisfies RequestHandler);
    return router;
  }

  async #missing(): Promise<string[]> {
    const answers = await Promise.all(this.#checks.map(inTime));
    return this.#checks.filter((_check, index) => !answers[index]).map(({ name }) => name);
  }
}

function inTime({ isReady }: Check): Promise<boolean> {
  const answer = isReady().catch(() => false);
  return Promise.race([answer, pause(patienceMs, false, { ref: false })]);
}
