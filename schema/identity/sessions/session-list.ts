import sql from 'sql-template-tag';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { idField } from '../../kernel/node.ts';
import { requireId } from '../../kernel/require-id.ts';
import type { Query } from '../../kernel/run-query.ts';
import { requirePerson } from '../require-person.ts';
import { sessionIdleHours } from '../session.ts';

/** One place where the viewer is signed in. */
@ObjectType('Session', { description: 'One place where the viewer is signed in.' })
export class SessionRow {
  @Field(() => ID, idField)
  id!: string;

  @Field(() => String, { description: 'What the browser says of itself, at most 200 characters.' })
  userAgent!: string;

  @Field(() => String, { description: 'The network it was opened from, no closer; empty when unknown.' })
  address!: string;

  @Field(() => Date, { description: 'When it was opened.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When it was last used, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current?: boolean;
}

/** Where the viewer is signed in now, last used first; at most a hundred. */
export async function listSessions(query: Query): Promise<SessionRow[]> {
  return await query.rows<SessionRow>(
    sql`select * from auth.session_list(make_interval(hours => ${sessionIdleHours}))`,
  );
}

@InputType({ description: 'A place where the viewer is to be signed in no longer.' })
export class SessionEndInput extends CommandInput {
  @Field(() => ID, { description: 'One of the viewer’s.' }) sessionId!: string;
}

/** Ends one of the viewer's own sessions. NOT_FOUND for anybody else's, and for one that has ended. */
export const sessionEnd = command<SessionEndInput>({
  name: 'sessionEnd',
  can: 'public',
  async run(tx, input) {
    const { personId } = requirePerson(tx.actor);
    const id = requireId('ses', input.sessionId, 'sessionId');
    const answer = await tx.row<{ ended: boolean }>(sql`select auth.session_end(${id}::uuid) as ended`);
    if (!answer?.ended) throw notFound(['sessionId']);
    tx.audit({ type: 'person', id: personId }, { sessionEnded: [null, id] });
    return { type: 'ses', id };
  },
});

@InputType({ description: 'Ends every session of the viewer’s but the one that asks.' })
export class SessionEndOthersInput extends CommandInput {}

/** Ends all of the viewer's sessions but the one that asks. */
export const sessionEndOthers = command<SessionEndOthersInput>({
  name: 'sessionEndOthers',
  can: 'public',
  async run(tx) {
    const { personId, sessionId } = requirePerson(tx.actor);
    const answer = await tx.row<{ ended: bigint }>(
      sql`select auth.session_end_others(${sessionId ?? null}::uuid) as ended`,
    );
    tx.audit({ type: 'person', id: personId }, { otherSessionsEnded: [null, Number(answer?.ended ?? 0)] });
    return { type: 'per', id: personId };
  },
});
