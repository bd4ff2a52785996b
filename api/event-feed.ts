import sql from 'sql-template-tag';
import type { Database } from '#schema/kernel/database.ts';

const pollMs = 250;
/** A transaction may commit after a later one: look back this far and know what was told. */
const overlapSeconds = 5;

interface Listener {
  readonly event: string;
  readonly subjectId: string;
  readonly tell: () => void;
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

  /** One empty value each time that `event` happens to the subject, until the consumer returns. */
  async *listen(event: string, subjectId: string): AsyncGenerator<void> {
    let wake: () => void = () => {};
    let pending = 0;
    const listener = {
      event,
      subjectId,
      tell: () => {
        pending++;
        wake();
      },
    };
    await this.#add(listener);
    try {
      for (;;) {
        if (pending === 0)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        pending = 0;
        yield;
      }
    } finally {
      this.#listeners.delete(listener);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  async #add(listener: Listener): Promise<void> {
    if (this.#listeners.size === 0) {
      const answer = await this.#database.pool.query<{ now: Date }>('select clock_timestamp() as now');
      this.#after = answer.rows[0]?.now ?? this.#after;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#poll(), pollMs).unref();
    }
    this.#listeners.add(listener);
  }

  async #poll(): Promise<void> {
    await this.#read().catch(() => undefined);
    if (this.#listeners.size > 0) this.#timer = setTimeout(() => void this.#poll(), pollMs).unref();
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
