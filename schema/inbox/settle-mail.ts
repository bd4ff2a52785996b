import sql from 'sql-template-tag';
import { command } from '../kernel/command.ts';
import { consume } from '../kernel/job.ts';
import { sendConsumer } from './inbox.events.ts';

/** Seconds until a mail is tried once more: five days of grey lists and full boxes, as RFC 5321 4.5.4.1 advises. */
const delays = [60, 300, 900, 3_600, 4 * 3_600, 12 * 3_600, 86_400, 86_400, 2 * 86_400];

/** How a try to send has ended. `RETRY` is given up for good after the last of the delays. */
export interface MailOutcome {
  readonly eventId: string;
  readonly mailId: string;
  readonly outcome: 'SENT' | 'FAILED' | 'SUPPRESSED' | 'RETRY';
  readonly said: string | null;
}

/** Notes how a try to send has ended; a mail that has ended stays as it is. */
export const mailSettle = command<MailOutcome>({
  name: 'mailSettle',
  can: 'member',
  async run(tx, { eventId, mailId, outcome, said }) {
    await consume(tx, sendConsumer, eventId);
    const mail = await tx.row<{ tries: number }>(
      sql`select tries from app.mail where id = ${mailId}::uuid and state = 'QUEUED' for update`,
    );
    if (mail) {
      const delay = outcome === 'RETRY' ? delays[mail.tries] : undefined;
      const state = delay !== undefined ? 'QUEUED' : outcome === 'RETRY' ? 'FAILED' : outcome;
      await tx.rows(sql`
        update app.mail set state = ${state}, tries = tries + ${outcome === 'SUPPRESSED' ? 0 : 1}, last_error = ${said},
          next_try_at = app.clock() + make_interval(secs => ${delay ?? null}::float),
          ended_at = case when ${state} <> 'QUEUED' then app.clock() end
        where id = ${mailId}::uuid`);
    }
    return { type: 'mal', id: mailId };
  },
});
