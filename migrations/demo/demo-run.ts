import type { FileStore } from '#schema/files/index.ts';
import type { Actor, PersonActor } from '#schema/kernel/actor.ts';
import type { Command } from '#schema/kernel/command.ts';
import type { Database } from '#schema/kernel/database.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { DemoPlan } from './demo-plan.ts';

/** What the steps of one load share. */
export interface DemoRun {
  readonly database: Database;
  readonly files: FileStore;
  readonly plan: DemoPlan;
  /** Who acts for a firm, by its key. */
  readonly actors: Map<string, PersonActor>;
  /** Ids on the wire, by `kind/key`. */
  readonly ids: Map<string, string>;
  /** Told after every command; throwing here is as a kill between two commands. */
  readonly onCommand?: ((name: string, replayed: boolean) => void) | undefined;
}

/** Keys of strangers' commands are kept by network address; the demo has a place of its own among them. */
export const demoStranger: Actor = { kind: 'public', client: 'demo' };

/** The one who acts for a firm. */
export function actorOf({ actors }: Pick<DemoRun, 'actors'>, firm: string): PersonActor {
  const actor = actors.get(firm);
  if (!actor) throw new Error(`${firm} is not registered`);
  return actor;
}

/** An id that an earlier step left, as the wire writes it. */
export function idOf({ ids }: Pick<DemoRun, 'ids'>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`${name} is not loaded`);
  return id;
}

/** Runs a command under the key `demo:name`, so that a load which was cut goes on where it stopped. Answers the wire id. */
export async function act<Input>(
  run: Pick<DemoRun, 'database' | 'onCommand'>,
  actor: Actor,
  declared: Command<Input>,
  input: Input & object,
  name: string,
): Promise<string> {
  const { outcome, replayed } = await runCommand(run.database, actor, declared, input, `demo:${name}`);
  run.onCommand?.(declared.name, replayed);
  return encodeId(outcome.type, outcome.id);
}
