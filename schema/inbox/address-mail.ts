import { command } from '../kernel/command.ts';
import { consume } from '../kernel/job.ts';
import type { AddressedMail } from '../kernel/notice.ts';
import { addressConsumer } from './inbox.events.ts';
import { queueMails } from './queue-mail.ts';

/** Queues the mails to addresses that an event asks for, once. */
export const addressMail = command<{
  readonly eventId: string;
  readonly mails: readonly (AddressedMail & { readonly kind: string })[];
}>({
  name: 'addressMail',
  can: 'member',
  secret: ['mails'],
  async run(tx, { eventId, mails }) {
    const outcome = { type: 'event', id: eventId };
    if (!(await consume(tx, addressConsumer, eventId))) return outcome;
    await queueMails(
      tx,
      mails.map(({ kind, to, locale, facts, path, personId }) => ({
        to,
        personId: personId ?? null,
        cause: `event:${eventId}:${kind}`,
        letter: {
          kind,
          form: 'ADDRESS',
          name: '',
          locale,
          timeZone: 'Asia/Shanghai',
          organisation: null,
          items: [{ kind, nature: 'NEWS', facts, path, dueAt: null }],
          more: 0,
        },
      })),
    );
    return outcome;
  },
});
