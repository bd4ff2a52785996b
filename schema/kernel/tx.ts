import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Sql } from 'sql-template-tag';
import { type Actor, organisationOf, personOf } from './actor.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Outcome } from './command.ts';
import type { Database } from './database.ts';
import { camelKeys } from './rows.ts';
import { setVariables } from './run-query.ts';

interface PendingEvent {
  readonly event: string;
  readonly organisationId: string | null;
  readonly payload: Record<string, unknown>;
}

interface PendingEntry {
  readonly subject: Outcome;
  readonly changes: Record<string, unknown>;
  readonly reason: string | null;
}

/** A command's transaction: entities and rows on one connection, what it emits and what it notes. */
export class Tx {
  readonly em: SqlEntityManager;
  /** The instant at which this transaction began, by the database's clock. */
  readonly now: Date;
  readonly #database: Database;
  readonly #events: PendingEvent[] = [];
  readonly #entries: PendingEntry[] = [];
  #actor: Actor;

  constructor(database: Database, em: SqlEntityManager, actor: Actor, now: Date) {
    this.#database = database;
    this.em = em;
    this.#actor = actor;
    this.now = now;
  }

  get actor(): Actor {
    return this.#actor;
  }

  /** The organisation acted for; a command that needs one asks for a permission that only members have. */
  get organisationId(): string {
    const { kind } = this.#actor;
    if (kind === 'public' || kind === 'guest') throw new Error('A public command acts for no organisation');
    return this.#actor.organisationId;
  }

  /** The secrets' keeper. */
  get secrets(): Database['secrets'] {
    return this.#database.secrets;
  }

  /** The bytes of stored files. */
  get files(): Database['files'] {
    return this.#database.files;
  }

  async rows<Row>(statement: Sql): Promise<Row[]> {
    this.#database.observe?.(statement.text);
    const transaction = this.em.getTransactionContext<Kysely<unknown>>();
    if (!transaction) throw new Error('This command has ended');
    // Straight to the driver: the entity manager would write an array parameter out as a list.
    const found = await transaction.executeQuery<Record<string, unknown>>(
      CompiledQuery.raw(statement.text, [...statement.values]),
    );
    return found.rows.map((row) => camelKeys<Row>(row));
  }

  async row<Row>(statement: Sql): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0];
  }

  /** Goes on as somebody else: the firm that has just been registered, by the person who registered it. */
  async enter(actor: Actor): Promise<void> {
    this.#actor = { ...actor, origin: actor.origin ?? this.#actor.origin };
    await this.em.execute(setVariables(this.#actor));
  }

  /** Tells the other slices, after commit, through the outbox: ids and version only. */
  emit(event: string, payload: { subjectId: string } & Record<string, unknown>): void {
    this.#events.push({ event, payload, organisationId: organisationOf(this.#actor) });
  }

  /** What has been emitted so far. */
  get emitted(): readonly { readonly event: string }[] {
    return this.#events;
  }

  /** Notes who changed what: field by field, `[before, after]`, and why where a reason was asked for. */
  audit(subject: Outcome, changes: Record<string, unknown> = {}, reason?: string): void {
    this.#entries.push({ subject, changes, reason: reason ?? null });
  }

  /** Writes what was emitted and noted; called by runCommand after the flush. */
  async writeBook(commandName: string): Promise<void> {
    for (const { organisationId, event, payload } of this.#events) {
      await this.em.execute(
        'insert into app.outbox (organisation_id, event, payload) values (?, ?, ?::jsonb)',
        [organisationId, event, canonicalJson(payload)],
      );
    }
    for (const { subject, changes, reason } of this.#entries) {
      await this.em.execute(
        `insert into app.audit_entry (organisation_id, person_id, actor, command, subject_type, subject_id, changes, reason)
         values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)`,
        [
          organisationOf(this.#actor),
          personOf(this.#actor),
          this.#actor.kind,
          commandName,
          subject.type,
          subject.id,
          canonicalJson(changes),
          reason,
        ],
      );
    }
  }
}
