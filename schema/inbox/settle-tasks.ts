import sql from 'sql-template-tag';
import { command } from '../kernel/command.ts';
import type { TaskEnd } from '../kernel/notice.ts';
import { tellReaders } from './tell-readers.ts';

/** Closes the tasks of these subjects for everybody in the organisation: one of them, or time, has settled the thing. */
export const tasksSettle = command<{
  readonly kind: string;
  readonly subjectIds: readonly string[];
  readonly end: TaskEnd;
}>({
  name: 'tasksSettle',
  can: 'member',
  async run(tx, { kind, subjectIds, end }) {
    const closed = await tx.rows<{ personId: string }>(sql`
      update app.notice set state = ${end}, ended_at = app.clock(), read_at = coalesce(read_at, app.clock())
      where organisation_id = app.organisation() and kind = ${kind} and subject_id = any (${[...subjectIds]}::uuid[])
        and nature = 'TASK' and state = 'OPEN' returning person_id`);
    await tellReaders(
      tx,
      closed.map(({ personId }) => personId),
    );
    return { type: 'org', id: tx.organisationId };
  },
});
