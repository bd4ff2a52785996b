import { fileStore } from '#schema/files/index.ts';
import { checkNow, commitNow } from '#schema/imports/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { act, type Made } from './act.ts';
import type { Firm } from './firm.ts';
import type { TestHouse } from './house.ts';
import type { Center } from './plant.ts';
import { monday } from './weeks.ts';

/** One row of a capacity sheet; `period` is a day or a week's label, amounts are of the centre's shown unit. */
export interface SheetRow {
  readonly center: string;
  readonly period: string;
  readonly total: string | number;
  readonly committed?: string | number;
  readonly openfloor?: string | number;
  readonly workOrders?: string;
}

const heading = 'Work centre,Date or week,Total,Committed';
const soldHeading = `${heading},Of which Openfloor,Openfloor work orders`;

/** The rows as a CSV sheet, with the columns of what was sold here only when a row speaks of it. */
export function csvOf(rows: readonly SheetRow[]): Uint8Array {
  const sold = rows.some((row) => row.openfloor !== undefined || row.workOrders !== undefined);
  const lines = rows.map((row) => {
    const cells = [row.center, row.period, row.total, row.committed ?? 0];
    return [...cells, ...(sold ? [row.openfloor ?? '', row.workOrders ?? ''] : [])].join(',');
  });
  return new TextEncoder().encode([sold ? soldHeading : heading, ...lines].join('\n'));
}

/** Stores bytes as an uploaded file of the firm. */
export async function givenFile(
  house: TestHouse,
  firm: Firm,
  bytes: Uint8Array,
  name = 'capacity.csv',
  mediaType = 'text/csv',
): Promise<Made> {
  const sha256 = (await house.database.files.put(bytes)).toString('hex');
  return act(house, firm.actor, fileStore, { name, mediaType, sizeBytes: bytes.length, sha256 });
}

/** Uploads and checks a sheet of a kind, as the workers do; the answer is the import. */
export async function givenCheckedFile(
  house: TestHouse,
  firm: Firm,
  bytes: Uint8Array,
  { kind = 'capacity', name = 'capacity.csv' } = {},
): Promise<Made> {
  const file = await givenFile(house, firm, bytes, name);
  const id = await checkNow(house.database, firm.actor, {
    fileId: file.wire,
    kind,
    key: crypto.randomUUID(),
  });
  return { id, wire: encodeId('imp', id) };
}

/** Uploads and checks a capacity sheet; it stands CHECKED or REJECTED. */
export function givenCheckedSheet(house: TestHouse, firm: Firm, rows: readonly SheetRow[]): Promise<Made> {
  return givenCheckedFile(house, firm, csvOf(rows));
}

/** Commits a checked sheet, as a planner and the workers do. */
export async function givenCommitted(
  house: TestHouse,
  firm: Firm,
  checked: Made,
  rows: 'ALL' | 'GOOD' = 'ALL',
): Promise<Made> {
  await commitNow(house.database, firm.actor, checked.id, { key: crypto.randomUUID(), rows });
  return checked;
}

/** Uploads, checks and commits a sheet, as a planner does. */
export async function givenSheet(house: TestHouse, firm: Firm, rows: readonly SheetRow[]): Promise<Made> {
  return givenCommitted(house, firm, await givenCheckedSheet(house, firm, rows));
}

/** Hours a day, Monday to Friday, for whole weeks from week `first` (1 is next week), through a sheet. */
export interface CapacityWanted {
  readonly first?: number;
  readonly weeks?: number;
  readonly hoursPerDay?: number;
  readonly committedPerDay?: number;
}

export async function givenCapacity(
  house: TestHouse,
  firm: Firm,
  center: Center,
  { first = 1, weeks = 4, hoursPerDay = 16, committedPerDay = 0 }: CapacityWanted = {},
): Promise<Made> {
  const rows = daysOf(first, weeks).map((period) => ({
    center: center.code,
    period,
    total: hoursPerDay,
    committed: committedPerDay,
  }));
  return givenSheet(house, firm, rows);
}

/** The same rows without a sheet, for tests that need very many: written past the product, by the superuser. */
export async function givenCapacityFast(
  { admin }: TestHouse,
  firm: Firm,
  centers: readonly Center[],
  { first = 1, weeks = 4, hoursPerDay = 16, committedPerDay = 0 }: CapacityWanted = {},
): Promise<void> {
  await admin.query(
    `insert into app.work_center_day (organisation_id, work_center_id, work_date, total, committed, sellable)
     select $1::uuid, center, day, $4::bigint, $5::bigint, $4::bigint - $5::bigint
     from unnest($2::uuid[]) center cross join unnest($3::date[]) day`,
    [
      firm.id,
      centers.map(({ id }) => id),
      daysOf(first, weeks),
      Math.round(hoursPerDay * 60),
      Math.round(committedPerDay * 60),
    ],
  );
}

function daysOf(first: number, weeks: number): string[] {
  return Array.from({ length: weeks * 5 }, (_, index) =>
    addDays(plainDate(monday(first + Math.floor(index / 5))), index % 5),
  );
}
