import type { TaskEnd, TaskKind } from '../kernel/notice.ts';
import type { Query } from '../kernel/run-query.ts';

/** How the tasks of subjects that no longer wait have ended: by their own state where the kind can tell, else as the event says. */
export async function endsOf(
  query: Query,
  kind: TaskKind,
  subjectIds: readonly string[],
  otherwise: TaskEnd,
): Promise<Record<TaskEnd, readonly string[]>> {
  if (!kind.lapsed || subjectIds.length === 0)
    return { DONE: [], LAPSED: [], [otherwise]: subjectIds } as Record<TaskEnd, readonly string[]>;
  const lapsed = await kind.lapsed(query, subjectIds);
  return { DONE: subjectIds.filter((id) => !lapsed.includes(id)), LAPSED: lapsed };
}
