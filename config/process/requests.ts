import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { RequestHandler, Response } from 'express';

/** Knows the answers in progress, says 503 at /readyz while draining, and ends the server gracefully. */
export class Requests {
  readonly #open = new Set<Response>();
  #isDraining = false;

  readonly handler: RequestHandler = (request, response, next) => {
    this.#open.add(response);
    response.once('close', () => this.#open.delete(response));
    if (!this.#isDraining) return next();
    response.setHeader('Connection', 'close');
    if (request.path !== '/readyz') return next();
    response.status(503).json({ status: 'draining' });
  };

  /** Requests under way may finish within the deadline; event streams never would, so they end at once. */
  async drain(server: Server, deadlineMs: number): Promise<void> {
    this.#isDraining = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const cut = AbortSignal.timeout(deadlineMs);
    while (this.#open.size > 0 && !cut.aborted) {
      this.#endStreams();
      server.closeIdleConnections();
      await pause(50);
    }
    server.closeAllConnections();
    await closed;
  }

  #endStreams(): void {
    for (const response of this.#open) {
      if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.end();
    }
  }
}
