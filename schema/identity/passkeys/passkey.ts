import sql from 'sql-template-tag';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { idField } from '../../kernel/node.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import type { Query } from '../../kernel/run-query.ts';
import { nameProblems } from '../person-name.ts';
import { requirePerson } from '../require-person.ts';

/** A key that the viewer's device keeps: it signs in without a password. */
@ObjectType({ description: 'A key that one of the viewer’s devices keeps: it signs in without a password.' })
export class Passkey {
  @Field(() => ID, idField)
  id!: string;

  @Field(() => String, { description: 'Name that the viewer has given it.' })
  name!: string;

  @Field(() => Date, { description: 'Since when.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it last signed in.' })
  lastUsedAt!: Date | null;

  credentialId!: Buffer;

  transports!: string[];
}

/** The viewer's passkeys, oldest first. */
export async function listPasskeys(query: Query): Promise<Passkey[]> {
  return await query.rows<Passkey>(sql`select * from auth.passkey_list()`);
}

@InputType({ description: 'Another name for a passkey.' })
export class PasskeyRenameInput extends CommandInput {
  @Field(() => ID, { description: 'One of the viewer’s.' }) passkeyId!: string;
  @Field(() => String, { description: 'At most 100 characters.' }) name!: string;
}

/** Gives one of the viewer's passkeys another name. Refuses an empty or too long one. */
export const passkeyRename = command<PasskeyRenameInput>({
  name: 'passkeyRename',
  can: 'public',
  async run(tx, input) {
    const { personId } = requirePerson(tx.actor);
    const id = requireId('pky', input.passkeyId, 'passkeyId');
    refuseAny(nameProblems(input.name, ['name']));
    const answer = await tx.row<{ renamed: boolean }>(
      sql`select auth.passkey_rename(${id}::uuid, ${input.name.trim()}) as renamed`,
    );
    if (!answer?.renamed) throw notFound(['passkeyId']);
    tx.audit({ type: 'person', id: personId }, { passkeyNamed: [null, input.name.trim()] });
    return { type: 'pky', id };
  },
});

@InputType({ description: 'A passkey that is to sign in no longer.' })
export class PasskeyRemoveInput extends CommandInput {
  @Field(() => ID, { description: 'One of the viewer’s.' }) passkeyId!: string;
}

/** Forgets one of the viewer's passkeys; the password goes on to work. */
export const passkeyRemove = command<PasskeyRemoveInput>({
  name: 'passkeyRemove',
  can: 'public',
  async run(tx, input) {
    const { personId } = requirePerson(tx.actor);
    const id = requireId('pky', input.passkeyId, 'passkeyId');
    const answer = await tx.row<{ removed: boolean }>(
      sql`select auth.passkey_remove(${id}::uuid) as removed`,
    );
    if (!answer?.removed) throw notFound(['passkeyId']);
    tx.audit({ type: 'person', id: personId }, { passkeyRemoved: [id, null] });
    return { type: 'pky', id };
  },
});
