import sql from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '#schema/kernel/page.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import type { Device } from './device.ts';

const columns = sql`id, work_center_id, equipment_id, name, cycle_ms, created_at, revoked_at, last_seen_at, drift_ms,
  case when previous_until > app.clock() and revoked_at is null then previous_until end as previous_key_until`;

/** The organisation's devices, newest first, with those that were revoked. Grows with its machines. */
export async function listDevices(query: Query, page: PageRequest): Promise<Page<Device>> {
  const from = sql`from app.device where organisation_id = app.organisation()`;
  return await readPage<Device>(query, { columns, from, ...newestFirst<Device>() }, page);
}

/** A device of the organisation acted for. */
export async function deviceById(query: Query, id: string): Promise<Device | undefined> {
  return await query.row<Device>(sql`select ${columns} from app.device where id = ${id}::uuid`);
}

/** The sealed signing key of a device of the organisation acted for, for the one answer that shows it. */
export async function sealedDeviceKey(query: Query, id: string): Promise<Buffer | undefined> {
  const found = await query.row<{ secret: Buffer }>(
    sql`select secret from app.device where id = ${id}::uuid`,
  );
  return found?.secret;
}
