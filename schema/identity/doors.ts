import sql from 'sql-template-tag';
import type { Database } from '../kernel/database.ts';
import { type ProblemFacts, problem, Refusal, refuse } from '../kernel/refusal.ts';
import { direct } from './direct.ts';
import { placeOf, type Visitor } from './visitor.ts';

/** Where guessing would pay. */
export type DoorName =
  | 'sign-in'
  | 'second-factor'
  | 'passkey'
  | 'password'
  | 'reset'
  | 'invitation'
  | 'guest'
  | 'mail-link';

/** A refusal that tells a guess from a mistake: it counts against whoever tries. */
export class WrongGuess extends Refusal {
  override name = 'WrongGuess';
}

/** Refuses a guess that missed. */
export function wrongGuess(facts: ProblemFacts): never {
  throw new WrongGuess([problem(facts)]);
}

/** One count: whose attempts, and how many in a quarter of an hour. */
export interface Count {
  readonly subject: string;
  readonly most: number;
}

interface Door {
  readonly name: DoorName;
  /** The account's own count, cleared by a success. */
  readonly account?: Count;
  /** The address's count: a success is not counted, and clears nothing. */
  readonly address?: Count;
  /** Field to which a refusal belongs. */
  readonly field: string;
}

const windowMinutes = 15;
export const accountTriesMax = 10;
export const addressTriesMax = 100;

/** The count of the address from which somebody knocks. */
export function addressCount(visitor: Visitor, most = addressTriesMax): Count {
  return { subject: `address ${placeOf(visitor)}`, most };
}

/**
 * Lets somebody try, and counts it before it is known how it ends, so that many at once are no more than one after another.
 * Refuses TOO_MANY_ATTEMPTS with the seconds to wait: never more than a quarter of an hour after the first of them. What fails for
 * another reason than a wrong guess is not counted.
 */
export async function throughDoor<T>(database: Database, door: Door, act: () => Promise<T>): Promise<T> {
  const { name, account, address } = door;
  const counts = [address, account].filter((count) => count !== undefined);
  await takeAll(database, door, counts);
  try {
    const done = await act();
    if (account) await direct(database, sql`select auth.attempt_clear(${name}, ${account.subject})`);
    if (address) await giveBack(database, name, [address]);
    return done;
  } catch (error) {
    if (!(error instanceof WrongGuess)) await giveBack(database, name, counts);
    throw error;
  }
}

/** As {@link throughDoor}, for what is to be rare even when it is done right. */
export async function countAtDoor(
  database: Database,
  door: Pick<Door, 'name' | 'field'>,
  counts: readonly Count[],
): Promise<void> {
  await takeAll(database, door, counts);
}

async function takeAll(
  database: Database,
  { name, field }: Pick<Door, 'name' | 'field'>,
  counts: readonly Count[],
): Promise<void> {
  for (const [index, { subject, most }] of counts.entries()) {
    const [answer] = await direct<{ seconds: number }>(
      database,
      sql`select auth.attempt_take(${name}, ${subject}, ${most}, make_interval(mins => ${windowMinutes})) as seconds`,
    );
    const seconds = answer?.seconds ?? 0;
    if (seconds === 0) continue;
    await giveBack(database, name, counts.slice(0, index));
    refuse({
      code: 'TOO_MANY_ATTEMPTS',
      message: 'Too many attempts; wait and try again.',
      path: [field],
      params: { minutes: Math.ceil(seconds / 60), seconds },
    });
  }
}

async function giveBack(database: Database, name: DoorName, counts: readonly Count[]): Promise<void> {
  for (const { subject } of counts)
    await direct(database, sql`select auth.attempt_return(${name}, ${subject})`);
}
