import { setTimeout as pause } from 'node:timers/promises';
import { type RequestHandler, Router } from 'express';
import type { Database } from '#schema/kernel/database.ts';

const pingMs = 500;

/** `/livez`: the process answers. `/readyz`: and its database does. */
export function health(database: Database): Router {
  const router = Router();
  router.get('/livez', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', (async (_request, response) => {
    const ping = database.pool.query('select 1').then(
      () => true,
      () => false,
    );
    const isReady = await Promise.race([ping, pause(pingMs, false, { ref: false })]);
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'database does not answer' });
  }) satisfies RequestHandler);
  return router;
}
