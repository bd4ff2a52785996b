import { digestWrite } from '#schema/inbox/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { runCommand } from '#schema/kernel/run-command.ts';

const batch = 200;

/** Writes the digest of every reader for whom it is eight in the morning: one a day, however often this runs. Answers how many. */
export async function writeDigests(database: Database): Promise<number> {
  const tried = new Set<string>();
  for (;;) {
    const { rows } = await database.pool.query<{ organisation_id: string; person_id: string; day: string }>(
      'select organisation_id, person_id, day from app.digest_readers($1)',
      [batch],
    );
    const fresh = rows.filter((row) => !tried.has(`${row.organisation_id} ${row.person_id}`));
    for (const { organisation_id: organisationId, person_id: personId, day } of fresh) {
      tried.add(`${organisationId} ${personId}`);
      const key = `digest:${organisationId}:${personId}:${day}`;
      const origin = { requestId: key, source: 'SCHEDULE' } as const;
      await runCommand(
        database,
        { kind: 'system', organisationId, origin },
        digestWrite,
        { personId, day },
        key,
      );
    }
    if (fresh.length === 0 || rows.length < batch) return tried.size;
  }
}
