import 'reflect-metadata';
import type { Actor } from '#schema/kernel/actor.ts';
import type { Command } from '#schema/kernel/command.ts';
import type { Database } from '#schema/kernel/database.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { Refusal } from '#schema/kernel/refusal.ts';
import { runCommand } from '#schema/kernel/run-command.ts';

/** What a command made, by the id that the database keeps and the one on the wire. */
export interface Made {
  readonly id: string;
  readonly wire: string;
}

/** Runs a command once, under a key of its own unless one is given. */
export async function act<Input>(
  { database }: { readonly database: Database },
  actor: Actor,
  declared: Command<Input>,
  input: Input & object,
  key: string = crypto.randomUUID(),
): Promise<Made> {
  const { outcome } = await runCommand(database, actor, declared, input, key);
  return { id: outcome.id, wire: encodeId(outcome.type, outcome.id) };
}

/** The codes with which a command is refused; empty when it is not. Faults and bugs are thrown on. */
export async function refusalOf(acting: Promise<unknown>): Promise<string[]> {
  try {
    await acting;
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ code }) => code);
    throw error;
  }
}

/** An id as the wire writes it. */
export const wire = encodeId;
