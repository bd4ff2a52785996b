import DataLoader from 'dataloader';
import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { type Actor, sessionVariables } from './actor.ts';
import type { Database } from './database.ts';
import { Fault } from './fault.ts';
import { objectsOf } from './rows.ts';

/** The door for reading: plain rows, the actor's visibility, one read-only transaction that begins at the first statement. */
export interface Query {
  readonly actor: Actor;
  rows<Row>(statement: Sql): Promise<Row[]>;
  row<Row>(statement: Sql): Promise<Row | undefined>;
  /** A batch loader that lives as long as this query, so that a relation costs one statement per list. */
  loader<Key, Value>(name: string, batch: (keys: readonly Key[]) => Promise<Value[]>): DataLoader<Key, Value>;
}

/** Runs `read` and ends its transaction. Never keep one open over a job or the network. */
export async function runQuery<Result>(
  database: Database,
  actor: Actor,
  read: (query: Query) => Promise<Result>,
): Promise<Result> {
  await using query = new OpenQuery(database, actor);
  return await read(query);
}

/** A query that its owner ends: the API holds one per request. */
export class OpenQuery implements Query, AsyncDisposable {
  readonly actor: Actor;
  readonly #database: Database;
  readonly #loaders = new Map<string, DataLoader<unknown, unknown>>();
  #client: Promise<pg.PoolClient> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;
  #expired = false;

  constructor(database: Database, actor: Actor) {
    this.#database = database;
    this.actor = actor;
  }

  /** The driver's answer in `rowMode: 'array'` as objects. */
  static objects<Row>(answer: pg.QueryResult<unknown[]>): Row[] {
    return objectsOf<Row>(
      answer.fields.map((field) => field.name),
      answer.rows,
    );
  }

  rows<Row>(statement: Sql): Promise<Row[]> {
    // One connection answers in turn; resolvers ask side by side.
    const answer = this.#last.then(() => this.#ask<Row>(statement));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async row<Row>(statement: Sql): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0];
  }

  loader<Key, Value>(
    name: string,
    batch: (keys: readonly Key[]) => Promise<Value[]>,
  ): DataLoader<Key, Value> {
    const known = this.#loaders.get(name);
    if (known) return known as DataLoader<Key, Value>;
    const made = new DataLoader<Key, Value>(batch);
    this.#loaders.set(name, made as DataLoader<unknown, unknown>);
    return made;
  }

  /** Answers no further statement: whoever asks is told that it took too long. */
  expire(): void {
    this.#expired = true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ended = true;
    // Whoever ends a query twice must not give its connection back twice.
    const opened = this.#client;
    this.#client = undefined;
    await this.#last;
    const client = await opened?.catch(() => undefined);
    if (!client) return;
    await client.query('rollback').then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }

  async #ask<Row>(statement: Sql): Promise<Row[]> {
    if (this.#expired) throw new Fault('UNAVAILABLE', 'This took too long; ask for less at once.');
    if (this.#ended) throw new Error('This query has ended');
    this.#client ??= this.#begin();
    const client = await this.#client;
    this.#database.observe?.(statement.text);
    const answer = await client.query<unknown[]>({
      text: statement.text,
      values: statement.values,
      rowMode: 'array',
    });
    return OpenQuery.objects<Row>(answer);
  }

  async #begin(): Promise<pg.PoolClient> {
    const client = await this.#database.pool.connect();
    try {
      await client.query(`begin read only; ${setVariables(this.actor)}`);
      return client;
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  }
}

/** One statement that sets all session variables for this transaction. */
export function setVariables(actor: Actor): string {
  const calls = Object.entries(sessionVariables(actor)).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `select ${calls.join(', ')}`;
}
