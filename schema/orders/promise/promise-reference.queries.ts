import sql from 'sql-template-tag';
import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import type { SpecialDay } from '../../kernel/calendar/working-days.ts';
import type { Query } from '../../kernel/run-query.ts';
import { listHolidays } from '../../plants/index.ts';
import type { EmissionFactors } from './carbon.ts';
import type { Place } from './promise-instance.ts';

// What is the same for every promise: read once in a query, however many promises are read in it.

/** Holidays, and days that make up for them, as far ahead as needs may wait: 366 working days. */
export function calendarFrom(query: Query, today: string): Promise<SpecialDay[]> {
  const loader = query.loader<string, SpecialDay[]>('promise-calendar', (days) =>
    Promise.all(days.map((day) => specialDaysFrom(query, day))),
  );
  return loader.load(today);
}

async function specialDaysFrom(query: Query, today: string): Promise<SpecialDay[]> {
  const days = await listHolidays(query, today, addDays(plainDate(today), 600));
  return days.flatMap(({ date, kind }) =>
    kind === 'HOLIDAY' || kind === 'MAKE_UP_WORKDAY' ? [{ date, kind }] : [],
  );
}

export async function factorsOf(query: Query): Promise<EmissionFactors> {
  const rows = await query.rows<{ code: string; milligrams: string }>(
    sql`select code, milligrams::text as milligrams from ref.emission_factor`,
  );
  const grid = rows.filter(({ code }) => code.startsWith('GRID_'));
  const road = rows.find(({ code }) => code === 'ROAD');
  return {
    road: road ? Number(road.milligrams) : null,
    grid: Object.fromEntries(grid.map(({ code, milligrams }) => [code.slice(5), Number(milligrams)])),
  };
}

export async function placesOf(query: Query): Promise<Place[]> {
  const rows = await query.rows<{ code: string; latitude: string; longitude: string }>(
    sql`select code, latitude::text as latitude, longitude::text as longitude from ref.city`,
  );
  return rows.map(({ code, latitude, longitude }) => ({
    code,
    latitude: Number(latitude),
    longitude: Number(longitude),
  }));
}

/** The day in a city. */
export function todayAt(query: Query, cityCode: string): Promise<string> {
  const loader = query.loader<string, string>('today-at', async (codes) => {
    const found = await query.rows<{ code: string; today: string }>(
      sql`select code, (app.clock() at time zone time_zone)::date::text as today from ref.city where code = any (${[...codes]}::text[])`,
    );
    return codes.map((wanted) => {
      const city = found.find(({ code }) => code === wanted);
      if (!city) throw new Error(`No city ${wanted}`);
      return city.today;
    });
  });
  return loader.load(cityCode);
}
