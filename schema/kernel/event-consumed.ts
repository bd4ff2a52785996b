import { command } from './command.ts';
import { consume } from './job.ts';

/** Notes that a consumer whose effects are commands of their own, each with its own key, has done them all. */
export const eventConsumed = command<{ consumer: string; eventId: string }>({
  name: 'eventConsumed',
  can: 'member',
  async run(tx, { consumer, eventId }) {
    await consume(tx, consumer, eventId);
    return { type: 'event', id: eventId };
  },
});
