import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Actor, may } from './actor.ts';
import { canonicalHash, canonicalJson } from './canonical-json.ts';
import type { Command, Outcome } from './command.ts';
import type { CommandReport, Database } from './database.ts';
import { Fault } from './fault.ts';
import { Refusal } from './refusal.ts';
import { setVariables } from './run-query.ts';
import type { DeclaredCommand } from './slice.ts';
import { isTransient } from './transient-error.ts';
import { Tx } from './tx.ts';

const triesMax = 5;

/** What JSON must escape and PostgreSQL's text cannot hold: NUL and lone surrogates. An even number of backslashes before is text. */
const unkeepable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** What a command did, or had done already under the same key. */
export interface CommandResult {
  readonly outcome: Outcome;
  readonly replayed: boolean;
}

/**
 * Runs a command as one transaction: authorise, idempotency key, act, flush, outbox, audit, commit. A refusal or fault rolls
 * everything back and is judged anew next time. Deadlocks, serialisation failures and lost connections are tried again, at
 * most five times in all; the key makes that harmless even when a commit's answer was lost.
 */
export async function runCommand<Input>(
  database: Database,
  actor: Actor,
  declared: Command<Input>,
  input: Input & object,
  key: string,
): Promise<CommandResult> {
  const keyed = admit(actor, declared, input, key);
  const report = reporter(database, actor, declared.name);
  for (let tries = 1; ; tries++) {
    try {
      const result = await attempt(database, actor, declared, input, keyed);
      report(result.replayed ? 'replayed' : 'done', tries);
      return result;
    } catch (error) {
      if (tries >= triesMax || !isTransient(error)) {
        report(failureOf(error), tries);
        throw error;
      }
      await pause(randomInt(10, 20 * 2 ** tries));
    }
  }
}

/**
 * Whether the command may be begun at all: by the actor, with such a key and such an input. Gives the key with the hash of the canonical
 * input, which tells another input under the same key.
 */
export function admit<Input>(
  actor: Actor,
  declared: Command<Input>,
  input: Input & object,
  key: string,
): Keyed {
  if (!mayRun(actor, declared)) {
    throw actor.kind === 'public' || actor.kind === 'guest'
      ? new Fault('UNAUTHENTICATED', 'Sign in first.')
      : new Fault('FORBIDDEN', 'Your role does not allow this.');
  }
  checkKey(key);
  if (unkeepable.test(canonicalJson({ key, input }))) {
    throw new Fault('BAD_USER_INPUT', 'Text must not hold NUL or half of a surrogate pair.');
  }
  return { key, hash: canonicalHash({ command: declared.name, input: withoutSecrets(declared, input) }) };
}

/** Tells whoever counts commands how one of them ended. */
export function reporter({ report }: Database, actor: Actor, command: string) {
  const began = performance.now();
  return (outcome: CommandReport['outcome'], tries: number) =>
    report?.({
      command,
      outcome,
      tries,
      durationMs: Math.round(performance.now() - began),
      requestId: actor.origin?.requestId,
    });
}

/** How a command that was not done ended. */
export function failureOf(error: unknown): CommandReport['outcome'] {
  if (error instanceof Refusal) return 'refused';
  return error instanceof Fault ? 'fault' : 'bug';
}

/** Whether the actor may run the command now: by role, and by what is shut while somebody of the operator's acts for a firm. */
export function mayRun(
  actor: Actor,
  { can, whileActing }: Pick<DeclaredCommand, 'can' | 'whileActing'>,
): boolean {
  if (!may(actor, can)) return false;
  if (actor.kind !== 'person' || !actor.supportActId || can !== 'member') return true;
  // Reading alone was asked for where no other role was.
  return whileActing === true && actor.roles.some((role) => role !== 'VIEWER');
}

/** A quick hash of a password would let a stolen table be tried against a dictionary. */
function withoutSecrets<Input>({ secret = [] }: Command<Input>, input: Input & object): object {
  return Object.fromEntries(
    Object.entries(input).filter(([field]) => !secret.some((name) => name === field)),
  );
}

/** Refuses a key that cannot be one: of 8 to 255 characters, as the database counts them. */
export function checkKey(key: string): void {
  const { length } = [...key];
  if (length >= 8 && length <= 255) return;
  throw new Fault('BAD_USER_INPUT', 'idempotencyKey must have 8 to 255 characters.', {
    path: 'idempotencyKey',
  });
}

/** An idempotency key with the hash of the input that it was given for. */
export interface Keyed {
  readonly key: string;
  readonly hash: Buffer;
}

async function attempt<Input>(
  database: Database,
  actor: Actor,
  declared: Command<Input>,
  input: Input,
  keyed: Keyed,
): Promise<CommandResult> {
  const em: SqlEntityManager = database.orm.em.fork();
  return await em.transactional(async (inner) => {
    database.observe?.('begin');
    const [begun] = await inner.execute<{ now: string }[]>(`${setVariables(actor)}, app.clock() as now`);
    const tx = new Tx(database, inner, actor, new Date(begun?.now ?? Number.NaN));
    const known = await claimKey(tx, declared.name, keyed);
    if (known) return { outcome: known, replayed: true };
    const outcome = await declared.run(tx, input);
    await inner.flush();
    await database.beforeCommit?.(tx, declared.name);
    await tx.writeBook(declared.name);
    // The key is kept in the scope that claimed it: a command that went on as somebody else comes back.
    if (tx.actor !== actor) await tx.enter(actor);
    await inner.execute(
      'update app.idempotency set outcome_type = ?, outcome_id = ? where scope = app.idempotency_scope() and key = ?',
      [outcome.type, outcome.id, keyed.key],
    );
    return { outcome, replayed: false };
  });
}

/** Takes the key, waiting for a twin that is still at work; gives the stored outcome when the twin has finished. */
async function claimKey(tx: Tx, name: string, { key, hash }: Keyed): Promise<Outcome | undefined> {
  const taken = await tx.em.execute(
    `insert into app.idempotency (scope, key, command, input_hash) values (app.idempotency_scope(), ?, ?, ?)
     on conflict do nothing returning key`,
    [key, name, hash],
  );
  if (taken.length > 0) return undefined;
  const [known] = await tx.em.execute<{ input_hash: Buffer; outcome_type: string; outcome_id: string }[]>(
    'select input_hash, outcome_type, outcome_id from app.idempotency where scope = app.idempotency_scope() and key = ?',
    [key],
  );
  if (!known || !Buffer.from(known.input_hash).equals(hash)) {
    throw keyReused();
  }
  return { type: known.outcome_type, id: known.outcome_id };
}

/** The fault of another input under a key that was used before. */
export function keyReused(): Fault {
  return new Fault('IDEMPOTENCY_KEY_REUSED', 'This key was used for another input.', {
    path: 'idempotencyKey',
  });
}
