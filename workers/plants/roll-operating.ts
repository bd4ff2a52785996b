import type { Database } from '#schema/kernel/database.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { operatingRoll } from '#schema/plants/index.ts';

/** Cells of work centre and hour that one transaction adds up; the next number where the last took longer than a statement may. */
const cellsAtOnce = [50, 5, 1] as const;
/** A firm that has months to make up does not keep the others waiting for longer; it goes on at the next time. */
const roundsMost = 50;

/**
 * Adds up the hours that readings have touched, firm by firm and round by round. Answers how many transactions it took. A firm whose hours
 * cannot be added up is left until the next time, and the others are not; what went wrong is thrown when they are done.
 */
export async function rollOperating(database: Database): Promise<number> {
  let done = 0;
  const failures = new Map<string, unknown>();
  for (let round = 0; round < roundsMost; round++) {
    const { rows } = await database.pool.query<{ id: string }>('select app.organisations_to_roll() as id');
    const firms = rows.filter(({ id }) => !failures.has(id));
    if (firms.length === 0) break;
    for (const { id } of firms)
      await rollFirm(database, id).then(
        () => done++,
        (error: unknown) => failures.set(id, error),
      );
  }
  for (const failure of failures.values()) throw failure;
  return done;
}

/** A centre of many machines that speak every second fills a statement's time with few of its hours. */
async function rollFirm(database: Database, organisationId: string): Promise<void> {
  for (const cells of cellsAtOnce) {
    const key = crypto.randomUUID();
    const origin = { requestId: `roll-operating:${key}`, source: 'SCHEDULE' } as const;
    const actor = { kind: 'system', organisationId, origin } as const;
    try {
      await runCommand(database, actor, operatingRoll, { cells }, key);
      return;
    } catch (error) {
      if (cells === 1 || !tookTooLong(error)) throw error;
    }
  }
}

/** PostgreSQL's query_canceled, which is how its statement timeout ends. */
function tookTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}
