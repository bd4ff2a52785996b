import { command } from '#schema/kernel/command.ts';
import { changedFigures, writeFigures } from './refresh-calendar.ts';

/** Brings a site's totals in line with its calendar as it is today: the horizon has moved on by a day. Doing it again changes nothing. */
export const calendarRoll = command<{ siteId: string; date: string }>({
  name: 'calendarRoll',
  can: 'member',
  async run(tx, { siteId }) {
    await writeFigures(tx, await changedFigures(tx, siteId));
    return { type: 'sit', id: siteId };
  },
});
