import sql from 'sql-template-tag';
import type { Database } from '#schema/kernel/database.ts';

const pollMs = 250;
/** A transaction may commit after a later one: look back this far and know what was told. */
const overlapSeconds = 5;

/** No generator: one that waits cannot be returned from, so a screen that has gone would be waited for without end. */
class Listener implements AsyncIterableIterator<void> {
  readonly event: string;
  readonly subjectId: string;
  readonly #forget: () => void;
  #pending = false;
  #ended = false;
  #wake: () => void = () => {};

  constructor(event: string, subjectId: string, forget: () => void) {
    this.event = event;
    this.subjectId = subjectId;
    this.#forget = forget;
  }

  tell(): void {
    this.#pending = true;
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#forget();
    this.#wake();
  }

  async next(): Promise<IteratorResult<void>> {
    while (!this.#pending && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#pending = false;
    return { done: this.#ended, value: undefined };
  }

  async return(): Promise<IteratorResult<void>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** Tells open screens that something has happened: ids only, read from the outbox while anybody listens. */
export class EventFeed {
  readonly #database: Database;
  readonly #listeners = new Set<Listener>();
  readonly #told = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #after = new Date(0);

  constructor(database: Database) {
    this.#database = database;
  }

  /** One empty value each time that `event` happens to the subject, until the consumer returns or the feed stops. */
  async listen(event: string, subjectId: string): Promise<AsyncIterableIterator<void>> {
    const listener = new Listener(event, subjectId, () => void this.#listeners.delete(listener));
    await this.#add(listener);
    return listener;
  }

  /** How many are listening now. */
  get listening(): number {
    return this.#listeners.size;
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const listener of [...this.#listeners]) listener.end();
  }

  async #add(listener: Listener): Promise<void> {
    if (this.#listeners.size === 0) {
      const answer = await this.#database.pool.query<{ now: Date }>('select clock_timestamp() as now');
      this.#after = answer.rows[0]?.now ?? this.#after;
      this.#wait();
    }
    this.#listeners.add(listener);
  }

  async #poll(): Promise<void> {
    await this.#read().catch(() => undefined);
    if (this.#listeners.size > 0) this.#wait();
  }

  /** By one clock: a screen that came during a glance, the first since the last one went, has set it as well. */
  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#poll(), pollMs).unref();
  }

  async #read(): Promise<void> {
    const wanted = [...new Set([...this.#listeners].map(({ event }) => event))];
    const since = new Date(this.#after.getTime() - overlapSeconds * 1000);
    const statement = sql`select id, event, subject_id, created_at from app.events_since(${since}, ${wanted})`;
    const { rows } = await this.#database.pool.query<{
      id: string;
      event: string;
      subject_id: string;
      created_at: Date;
    }>(statement.text, statement.values);
    for (const row of rows) {
      if (this.#told.has(row.id)) continue;
      this.#told.set(row.id, row.created_at.getTime());
      if (row.created_at > this.#after) this.#after = row.created_at;
      for (const listener of this.#listeners)
        if (listener.event === row.event && listener.subjectId === row.subject_id) listener.tell();
    }
    for (const [id, at] of this.#told) if (at < since.getTime() - 1000) this.#told.delete(id);
  }
}
