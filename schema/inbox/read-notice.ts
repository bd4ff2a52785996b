import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../kernel/actor.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import type { NoticeNature } from '../kernel/notice.ts';
import { requireId } from '../kernel/require-id.ts';
import { assertTransition } from '../kernel/state-table.ts';
import type { Tx } from '../kernel/tx.ts';
import { type NoticeState, taskTable } from './notice.ts';
import { tellReaders } from './tell-readers.ts';

@InputType({ description: 'What has been read.' })
export class NoticeMarkReadInput extends CommandInput {
  @Field(() => ID, { description: 'A notice of the viewer’s.' }) noticeId!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also all news that was told before it: what came after the screen was read stays unread.',
  })
  andOlder?: boolean;
}

/** Notes that its reader has read a notice, and all older news where asked for. Once read stays read. */
export const noticeMarkRead = command<NoticeMarkReadInput>({
  name: 'noticeMarkRead',
  can: 'member',
  async run(tx, input) {
    const id = requireId('ntc', input.noticeId, 'noticeId');
    const found = await tx.row(sql`select id from app.notice where id = ${id}::uuid for update`);
    if (!found) throw notFound(['noticeId']);
    const older = input.andOlder ? sql`or (nature = 'NEWS' and id < ${id}::uuid)` : sql``;
    const read = await tx.rows(sql`
      update app.notice set read_at = app.clock()
      where organisation_id = app.organisation() and person_id = app.person() and read_at is null
        and (id = ${id}::uuid ${older}) returning id`);
    if (read.length > 0) await tellMyself(tx);
    return { type: 'ntc', id };
  },
});

@InputType({ description: 'A task to put aside.' })
export class NoticeDismissInput extends CommandInput {
  @Field(() => ID, { description: 'A task of the viewer’s that is open.' }) noticeId!: string;
}

/** Puts a task aside for its reader alone; colleagues keep theirs, and the thing itself is as it was. WRONG_STATE when it is closed. */
export const noticeDismiss = command<NoticeDismissInput>({
  name: 'noticeDismiss',
  can: 'member',
  async run(tx, input) {
    const id = requireId('ntc', input.noticeId, 'noticeId');
    const task = await tx.row<{ state: NoticeState; nature: NoticeNature }>(
      sql`select state, nature from app.notice where id = ${id}::uuid for update`,
    );
    if (task?.nature !== 'TASK') throw notFound(['noticeId']);
    assertTransition(taskTable, task.state, 'DISMISS');
    await tx.rows(sql`
      update app.notice set state = 'DISMISSED', ended_at = app.clock(), read_at = coalesce(read_at, app.clock()) where id = ${id}::uuid`);
    await tellMyself(tx);
    return { type: 'ntc', id };
  },
});

async function tellMyself(tx: Tx): Promise<void> {
  const me = personOf(tx.actor);
  if (me) await tellReaders(tx, [me]);
}
