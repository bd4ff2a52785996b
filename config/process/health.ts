import { Router } from 'express';

/** For roles without the API, whose own /livez and /readyz know more: this process is up, or it would not answer. */
export function health(): Router {
  const router = Router();
  router.get(['/livez', '/readyz'], (_request, response) => void response.json({ status: 'ok' }));
  return router;
}
