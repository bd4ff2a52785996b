import type { Database } from '#schema/kernel/database.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { calendarRoll } from '#schema/plants/index.ts';

/** Moves every calendar's horizon on to today's, site by site; once a day each, however often it is called. */
export async function rollCalendars(database: Database): Promise<number> {
  const { rows } = await database.pool.query<{ organisation: string; site: string; today: string }>(
    `select c.organisation_id as organisation, c.site_id as site, app.clock()::date::text as today
     from market.sites_with_calendar() c`,
  );
  for (const { organisation, site, today } of rows) {
    const origin = { requestId: `roll-calendars:${today}`, source: 'SCHEDULE' } as const;
    const actor = { kind: 'system', organisationId: organisation, origin } as const;
    await runCommand(database, actor, calendarRoll, { siteId: site, date: today }, `roll:${site}:${today}`);
  }
  return rows.length;
}
