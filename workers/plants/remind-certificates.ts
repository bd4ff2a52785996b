import type { Database } from '#schema/kernel/database.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { certificateRemind, reminderDays } from '#schema/plants/index.ts';

/** Tells of certificates that end soon: at 60, 30 and 7 days, once each. The command knows what has been told. */
export async function remindCertificates(database: Database): Promise<number> {
  const { rows } = await database.pool.query<{ organisation: string; id: string }>(
    'select organisation_id as organisation, certificate_id as id from market.certificates_ending($1)',
    [reminderDays[0]],
  );
  for (const { organisation, id } of rows) {
    const origin = { requestId: `remind-certificates:${id}`, source: 'SCHEDULE' } as const;
    const actor = { kind: 'system', organisationId: organisation, origin } as const;
    await runCommand(database, actor, certificateRemind, { certificateId: id }, crypto.randomUUID());
  }
  return rows.length;
}
