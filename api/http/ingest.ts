import express, { type RequestHandler, Router } from 'express';
import { type BatchAnswer, takeBatch } from '#schema/plants/index.ts';
import type { Services } from '../context.ts';

/** Bytes of one batch: a thousand readings of the longest kind, and room. */
const batchBytesMost = 512 * 1024;

/**
 * `POST /ingest`: a batch of readings in JSON, signed by the device that sends it. Headers `Openfloor-Device` (its id),
 * `Openfloor-Timestamp` (seconds since 1970), `Openfloor-Signature` (`v1=` and the HMAC-SHA-256 over `device.timestamp.body`). The bytes as
 * they come are what is signed: none are unpacked.
 */
export function ingest({ database }: Services): Router {
  const router = Router();
  const body = express.raw({ type: 'application/json', limit: batchBytesMost, inflate: false });
  const take: RequestHandler = async (request, response) => {
    if (!Buffer.isBuffer(request.body))
      return void response.status(415).json({ code: 'NOT_JSON', message: 'Send application/json.' });
    const header = (name: string) => request.get(`openfloor-${name}`) ?? '';
    const answer = await takeBatch(database, {
      device: header('device'),
      timestamp: header('timestamp'),
      signature: header('signature'),
      body: request.body,
    });
    response.status(statusOf(answer)).json(toldOf(answer));
  };
  router.post('/ingest', body, take);
  return router;
}

function statusOf(answer: BatchAnswer): number {
  if (answer.outcome === 'TAKEN') return 200;
  if (answer.outcome === 'UNAUTHENTICATED') return 401;
  return answer.code === 'CLOCK_DRIFT' ? 422 : 400;
}

/** One answer for a device that there is not, one that was revoked, and a signature that does not fit. */
function toldOf(answer: BatchAnswer): object {
  if (answer.outcome === 'UNAUTHENTICATED')
    return { code: 'UNAUTHENTICATED', message: 'This batch is not signed by a device that may send.' };
  const { outcome: _, ...told } = answer;
  return told;
}
