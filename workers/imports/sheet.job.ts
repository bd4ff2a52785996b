import {
  checkImport,
  type ImportWork,
  prepareCommit,
  recordSheetCheck,
  settleSheetImport,
  sheetCheckKind,
  sheetCommitKind,
} from '#schema/imports/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { type RunningJob, runJob } from '../jobs/run-job.ts';
import type { Run } from '../run.ts';
import { markInEngine, parseInEngine } from './sheet-engines.ts';

/** Reads a sheet in an engine, matches its columns, checks its rows, marks the file; then writes down what it found. */
export async function handleSheetCheck(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  await runJob(database, event, { kind: sheetCheckKind, run }, async (job) => {
    const found = await checkImport(workOf(database, job), job.subjectId);
    return job.effect(recordSheetCheck, { ...jobOf(sheetCheckKind, job, event), found });
  });
  await settle(database, event);
}

/** Reads a checked sheet once more and writes it in one transaction. */
export async function handleSheetCommit(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  await runJob(database, event, { kind: sheetCommitKind, run }, async (job) => {
    const write = await prepareCommit(workOf(database, job), job.subjectId);
    return job.effect(write, jobOf(sheetCommitKind, job, event));
  });
  await settle(database, event);
}

/** An import whose job was cancelled, or could not be done, does not wait for ever. */
export async function handleSheetSettle(database: Database, event: OutboxEvent): Promise<void> {
  await settle(database, event);
}

async function settle(database: Database, event: OutboxEvent): Promise<void> {
  const input = { importId: event.payload.subjectId };
  await runCommand(database, systemActorOf(event), settleSheetImport, input, crypto.randomUUID());
}

function jobOf(consumer: string, { jobId, subjectId }: RunningJob, event: OutboxEvent) {
  return { importId: subjectId, jobId, event: { consumer, id: event.id } };
}

function workOf(database: Database, job: RunningJob): ImportWork {
  return {
    files: database.files,
    read: job.read,
    progress: job.progress,
    parse: (input) => parseInEngine(input, job.signal),
    mark: (input) => markInEngine(input, job.signal),
  };
}
