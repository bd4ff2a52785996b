import type pg from 'pg';
import sql from 'sql-template-tag';
import { objectsOf } from '../kernel/rows.ts';
import { type ChainFault, checkBatch, type FoundEntry, type SealedBatch } from './verify-chain.ts';

/** Entries of one batch at most. */
const batchSize = 1_000;

/** Seals all that has been written and waits. Answers how many entries. Safe from several processes at once. */
export async function sealAudit(pool: pg.Pool): Promise<number> {
  for (let all = 0; ; ) {
    const { rows } = await pool.query<{ sealed: number }>('select app.seal_audit($1) as sealed', [batchSize]);
    const sealed = rows[0]?.sealed ?? 0;
    all += sealed;
    if (sealed < batchSize) return all;
  }
}

/** What a check of the chain has found. */
export interface ChainReport {
  readonly batches: number;
  readonly entries: number;
  readonly upTo: Date | null;
  readonly head: string | null;
  readonly fault: ChainFault | undefined;
}

/** Recomputes the chain from its first batch, or from after `since`; with strays, looks also for lines that no batch knows. */
export async function verifyAudit(
  pool: pg.Pool,
  { since = 0n, strays = true }: { since?: bigint; strays?: boolean } = {},
): Promise<ChainReport> {
  let before = since === 0n ? undefined : await readBatch(pool, since);
  let report: ChainReport = {
    batches: 0,
    entries: 0,
    upTo: before?.lastAt ?? null,
    head: null,
    fault: undefined,
  };
  for (let batch = await nextBatch(pool, since); batch; batch = await nextBatch(pool, batch.number)) {
    const fault = checkBatch(batch, before, await entriesOf(pool, batch.number));
    if (fault) return { ...report, fault };
    report = {
      batches: report.batches + 1,
      entries: report.entries + batch.entryIds.length,
      upTo: batch.lastAt,
      head: batch.head.toString('hex'),
      fault: undefined,
    };
    before = batch;
  }
  return strays ? { ...report, fault: await strayFault(pool) } : report;
}

async function nextBatch(pool: pg.Pool, after: bigint): Promise<SealedBatch | undefined> {
  const [found] = await ask<SealedBatch>(
    pool,
    sql`select * from app.audit_batch where number > ${after} order by number limit 1`,
  );
  return found;
}

async function readBatch(pool: pg.Pool, number: bigint): Promise<SealedBatch | undefined> {
  const [found] = await ask<SealedBatch>(pool, sql`select * from app.audit_batch where number = ${number}`);
  return found;
}

async function entriesOf(pool: pg.Pool, number: bigint): Promise<FoundEntry[]> {
  return await ask<FoundEntry>(pool, sql`select * from app.audit_batch_entries(${number})`);
}

async function strayFault(pool: pg.Pool): Promise<ChainFault | undefined> {
  const [found] = await ask<{ id: string; fault: 'UNKNOWN' | 'MISSING' }>(
    pool,
    sql`select * from app.audit_stray()`,
  );
  if (!found) return undefined;
  return {
    fault: found.fault === 'UNKNOWN' ? 'ENTRY_UNKNOWN' : 'UNSEALED_MISSING',
    batch: null,
    entryId: found.id,
  };
}

/** Checks what has been sealed since the last check that found nothing, and notes the outcome for the screens. */
export async function checkAudit(pool: pg.Pool): Promise<ChainReport> {
  const [last] = await ask<{ batch: bigint; upTo: Date | null }>(
    pool,
    sql`select batch, up_to from app.audit_check where fault is null order by id desc limit 1`,
  );
  const since = last?.batch ?? 0n;
  const report = await verifyAudit(pool, { since, strays: false });
  const { fault } = report;
  const reached = since + BigInt(report.batches);
  if (report.batches > 0 || fault)
    await ask(
      pool,
      sql`insert into app.audit_check (at, batch, up_to, fault, bad_batch, bad_entry)
        values (clock_timestamp(), ${reached}, ${report.upTo ?? last?.upTo ?? null}, ${fault?.fault ?? null}, ${fault?.batch ?? null}, ${fault?.entryId ?? null}::uuid)`,
    );
  return report;
}

async function ask<Row>(pool: pg.Pool, statement: ReturnType<typeof sql>): Promise<Row[]> {
  const answer = await pool.query<unknown[]>({
    text: statement.text,
    values: statement.values,
    rowMode: 'array',
  });
  return objectsOf<Row>(
    answer.fields.map(({ name }) => name),
    answer.rows,
  );
}
