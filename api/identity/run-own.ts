import { accountTriesMax, requirePerson, throughDoor } from '#schema/identity/index.ts';
import type { Command } from '#schema/kernel/command.ts';
import type { CommandInput } from '#schema/kernel/command-input.ts';
import { type CommandResult, runCommand } from '#schema/kernel/run-command.ts';
import type { Context } from '../context.ts';

/** Runs a command about the viewer's own ways in. UNAUTHENTICATED and FORBIDDEN come before anything else. */
export async function runOwn<Input extends object>(
  context: Context,
  command: Command<Input>,
  { idempotencyKey = '', ...facts }: Input & CommandInput,
): Promise<CommandResult> {
  requirePerson(context.actor);
  return await runCommand(
    context.services.database,
    context.actor,
    command,
    facts as unknown as Input,
    idempotencyKey,
  );
}

/** As {@link runOwn}, where the viewer shows their password or a code: guesses are counted. */
export async function runOwnGuarded<Input extends object>(
  context: Context,
  command: Command<Input>,
  input: Input & CommandInput,
  field: string,
): Promise<CommandResult> {
  const { personId } = requirePerson(context.actor);
  const account = { subject: `person ${personId}`, most: accountTriesMax };
  return await throughDoor(context.services.database, { name: 'password', field, account }, () =>
    runOwn(context, command, input),
  );
}
