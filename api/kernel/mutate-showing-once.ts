import type { Command } from '#schema/kernel/command.ts';
import type { CommandInput } from '#schema/kernel/command-input.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import type { Context } from '../context.ts';
import { mutate, type Payload } from './mutate.ts';

/** A mutation whose answer shows a secret that its command has made. */
export interface ShowingOnce<Input extends CommandInput, Thing extends object> {
  readonly command: Command<Input>;
  /** Of the payload. */
  readonly field: string;
  readonly load: (query: Query, id: string) => Promise<Thing | undefined>;
  readonly secretOf: (query: Query, id: string) => Promise<string | null | undefined>;
}

/** Shows the secret once: only the answer of the run that made it has it, and one that is given again under the same key is given without. */
export async function mutateShowingOnce<Input extends CommandInput, Thing extends object>(
  context: Context,
  { command, field, load, secretOf }: ShowingOnce<Input, Thing>,
  input: Input,
): Promise<Payload> {
  let isNew = false;
  const noting: Command<Input> = {
    ...command,
    async run(tx, facts) {
      const outcome = await command.run(tx, facts);
      isNew = true;
      return outcome;
    },
  };
  const shown = async (query: Query, id: string) => {
    const secret = isNew ? await secretOf(query, id) : undefined;
    const thing = await load(query, id);
    return thing && { ...thing, secret: secret ?? null };
  };
  return await mutate(context, { command: noting, field, load: shown }, input);
}
