import sql, { raw } from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../kernel/actor.ts';
import { type Command, command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { decodeId } from '../kernel/id.ts';
import type { Tx } from '../kernel/tx.ts';
import { followables } from '../notices.ts';

@InputType({ description: 'What to follow.' })
export class FollowingStartInput extends CommandInput {
  @Field(() => ID, { description: 'A reservation or a need that the viewer may see.' }) subjectId!: string;
}
@InputType({ description: 'What to follow no more.' })
export class FollowingEndInput extends FollowingStartInput {}

/** The thing behind an id, when it is of a kind that can be followed and the actor may see it. */
async function requireSubject(tx: Tx, wire: string): Promise<{ prefix: string; id: string }> {
  const { prefix = '', uuid = '' } = decodeId(wire) ?? {};
  const kind = followables().find((followable) => followable.prefix === prefix);
  const seen = kind && (await tx.row(sql`select id from ${raw(kind.table)} where id = ${uuid}::uuid`));
  if (!seen) throw notFound(['subjectId']);
  return { prefix, id: uuid };
}

function following(name: string, active: boolean): Command<FollowingStartInput> {
  return command<FollowingStartInput>({
    name,
    can: 'member',
    async run(tx, input) {
      const { prefix, id } = await requireSubject(tx, input.subjectId);
      await tx.rows(sql`
        insert into app.following (organisation_id, person_id, subject_id, subject_prefix, active)
        values (app.organisation(), ${personOf(tx.actor)}::uuid, ${id}::uuid, ${prefix}, ${active})
        on conflict (organisation_id, person_id, subject_id) do update set active = excluded.active`);
      return { type: prefix, id };
    },
  });
}

/** From now on the news of a thing reaches the actor, whatever their role. */
export const followingStart = following('followingStart', true);
/** No more than what one's role brings. */
export const followingEnd = following('followingEnd', false);
