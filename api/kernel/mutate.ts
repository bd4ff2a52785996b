import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { Command } from '#schema/kernel/command.ts';
import type { CommandInput } from '#schema/kernel/command-input.ts';
import { invariant } from '#schema/kernel/invariant.ts';
import { Refusal, UserError } from '#schema/kernel/refusal.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import type { Context } from '../context.ts';

/** Every mutation's answer: the object, or why not. */
export interface Payload {
  readonly userErrors: readonly UserError[];
  readonly [field: string]: unknown;
}

/** The payload type of a mutation: one nullable object of `type` under `field`, and the refusals. */
export function payloadOf(
  mutation: string,
  field?: string,
  type?: () => ClassType<object>,
): ClassType<object> {
  @ObjectType(`${mutation}Payload`, { description: 'The object as it is now, or the refusals.' })
  class MutationPayload {
    @Field(() => [UserError], { description: 'Why nothing has changed; empty when it has.' })
    userErrors!: UserError[];
  }
  if (field && type)
    Field(() => type(), { nullable: true, description: 'The object as it is now; null when refused.' })(
      MutationPayload.prototype,
      field,
    );
  return MutationPayload;
}

/** How the one argument of every mutation is described. */
export const inputArgument = { description: 'What is wanted, and the key of this act.' } as const;

/** One mutation: the command, and how its outcome is read back. */
export interface Mutation<Input, Row> {
  readonly command: Command<Input>;
  readonly field: string;
  readonly load: (query: Query, id: string) => Promise<Row | undefined>;
}

/** Acts, and answers with the object or the refusals; what is read of it comes from queries that begin after the commit. */
export async function answered(
  context: Context,
  field: string,
  act: () => Promise<() => unknown>,
): Promise<Payload> {
  try {
    const read = await act();
    await context.renewQuery();
    return { [field]: await read(), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { [field]: null, userErrors: error.problems };
  }
}

/** Runs the command and reads its outcome in a query that begins after the commit. */
export async function mutate<Input extends CommandInput, Row>(
  context: Context,
  { command, field, load }: Mutation<Input, Row>,
  input: Input,
): Promise<Payload> {
  const { idempotencyKey, ...facts } = input;
  invariant(idempotencyKey !== undefined, 'the schema asks for a key');
  return await answered(context, field, async () => {
    const { outcome } = await runCommand(
      context.services.database,
      context.actor,
      command,
      facts as Input,
      idempotencyKey,
    );
    return () => load(context.query, outcome.id);
  });
}
