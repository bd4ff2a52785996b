import express, { Router } from 'express';
import { digestStop } from '#schema/inbox/index.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { Services } from '../context.ts';
import { callerOf, openContext } from './open-context.ts';

/**
 * `POST /mail/unsubscribe?o=…&p=…&t=…`: a mail program's one click (RFC 8058), or the portal's form. The signed address is what
 * permits it: it comes from other sites and without a session, so nothing else is asked.
 */
export function unsubscribe(services: Services): Router {
  const router = Router();
  router.post(
    '/mail/unsubscribe',
    express.urlencoded({ extended: false, limit: '1kb' }),
    async (request, response) => {
      const text = (name: string) => {
        const value = request.query[name];
        return typeof value === 'string' ? value : '';
      };
      const { actor } = await openContext(services, { ...callerOf(request), cookie: null });
      const input = { organisationId: text('o'), personId: text('p'), token: text('t') };
      try {
        await runCommand(services.database, actor, digestStop, input, crypto.randomUUID());
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        response.status(error.httpStatus).type('text').send(error.message);
        return;
      }
      if (request.accepts(['text', 'html']) === 'html') response.redirect(303, '/mail/unsubscribe?done=1');
      else response.status(200).type('text').send('No more digests.');
    },
  );
  return router;
}
