import type { Database } from '#schema/kernel/database.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { operatingRoll } from '#schema/plants/index.ts';

/** Cells of work centre and hour that one transaction adds up: well within the time that a statement has. */
const cellsAtOnce = 50;
/** A firm that has months to make up does not keep the others waiting for longer; it goes on at the next time. */
const roundsMost = 50;

/** Adds up the hours that readings have touched, firm by firm and round by round. Answers how many transactions it took. */
export async function rollOperating(database: Database): Promise<number> {
  let done = 0;
  for (let round = 0; round < roundsMost; round++) {
    const { rows } = await database.pool.query<{ id: string }>('select app.organisations_to_roll() as id');
    if (rows.length === 0) break;
    for (const { id } of rows) {
      const key = crypto.randomUUID();
      const origin = { requestId: `roll-operating:${key}`, source: 'SCHEDULE' } as const;
      const actor = { kind: 'system', organisationId: id, origin } as const;
      await runCommand(database, actor, operatingRoll, { cells: cellsAtOnce }, key);
      done += 1;
    }
  }
  return done;
}
