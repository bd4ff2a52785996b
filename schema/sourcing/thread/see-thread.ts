import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import type { Tx } from '../../kernel/tx.ts';
import { requireThread } from './thread.ts';

@InputType({ description: 'A thread that has been read up to now.' })
export class ThreadSeeInput extends CommandInput {
  @Field(() => ID, { description: 'The matter: a bidder, a reservation, a call-off.' }) threadId!: string;
}

/** Notes that a person has read a thread up to now: for themselves alone. */
export const threadSee = command<ThreadSeeInput>({
  name: 'threadSee',
  can: 'message:write',
  async run(tx, input) {
    const thread = await requireThread(tx, input.threadId);
    await seeThread(tx, thread.id);
    return { type: 'thread', id: thread.id };
  },
});

/** Notes in this transaction that its person has seen what stands under this id. A program sees nothing. */
export async function seeThread(tx: Tx, id: string): Promise<void> {
  if (tx.actor.kind !== 'person') return;
  await tx.rows(sql`
    insert into app.thread_seen (organisation_id, person_id, thread_id, seen_at)
    values (${tx.organisationId}::uuid, ${tx.actor.personId}::uuid, ${id}::uuid, ${tx.now})
    on conflict (person_id, thread_id) do update set seen_at = excluded.seen_at`);
}
