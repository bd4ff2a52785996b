import { consentGive, consentRevoke, readDossier } from '#schema/finance/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import * as given from '#test/builders/index.ts';
import { handleScoreConsent } from '#workers/credit/score-firm.job.ts';
import { handleScoreNight } from '#workers/credit/score-night.ts';
import type { Stage } from './consent-model.ts';

/** What revocations under load came to, in milliseconds from asking until nobody was given anything any more. */
export interface Revocations {
  readonly rounds: number;
  readonly worstMs: number;
  readonly medianMs: number;
  /** Readings that were given something while it was revoked, before it was done. */
  readonly givenMeanwhile: number;
}

/**
 * Gives and revokes a consent so many times while readers of several servers read by it without a pause, and with its score asked for and queued. Throws where
 * a reading that began after the revocation was done gives anything, or a queued job writes a score for it.
 */
export async function measureRevocations(
  stage: Stage,
  servers: readonly Database[],
  rounds: number,
): Promise<Revocations> {
  const took: number[] = [];
  let givenMeanwhile = 0;
  for (let round = 0; round < rounds; round++) {
    const one = await revokeUnderLoad(stage, servers);
    took.push(one.lastGivenMs);
    givenMeanwhile += one.givenMeanwhile;
  }
  const sorted = took.toSorted((a, b) => a - b);
  return {
    rounds,
    worstMs: Math.round(sorted.at(-1) ?? 0),
    medianMs: Math.round(sorted[sorted.length >> 1] ?? 0),
    givenMeanwhile,
  };
}

async function revokeUnderLoad(stage: Stage, servers: readonly Database[]) {
  const { house, firm, readers } = stage;
  const [bank] = readers;
  if (!bank) throw new Error('A stage needs a bank');
  const consent = await given.act(
    house,
    firm.actor,
    consentGive,
    given.consentInput(bank, { granularity: 'RAW' }),
  );
  const queued = await given.latestEvent(house, firm, 'consent.given.v1');
  const [askedAt, doneAt] = [{ ms: Number.POSITIVE_INFINITY }, { ms: Number.POSITIVE_INFINITY }];
  let lastGiven = 0;
  let givenMeanwhile = 0;
  const read = async (server: Database): Promise<boolean> => {
    const began = performance.now();
    const wanted = { consentId: consent.id, purpose: 'UNDERWRITE' } as const;
    const isGiven = (await readDossier(server, bank.actor, wanted))?.outcome === 'READ';
    if (isGiven && began > doneAt.ms) throw new Error('Given away after the revocation was done');
    if (isGiven) lastGiven = performance.now();
    if (isGiven && performance.now() > askedAt.ms) givenMeanwhile += 1;
    return isGiven;
  };
  const readOn = async (server: Database): Promise<void> => {
    while (await read(server)) await Promise.resolve();
  };
  const reading = servers.map(readOn);
  await Promise.all(servers.map(read));
  askedAt.ms = performance.now();
  await given.act(house, firm.actor, consentRevoke, { consentId: consent.wire });
  doneAt.ms = performance.now();
  await Promise.all(reading);
  await runQueued(stage, queued, consent.id);
  return { lastGivenMs: Math.max(lastGiven, doneAt.ms) - askedAt.ms, givenMeanwhile };
}

/** What had been queued before runs only now, and writes nothing for the consent. */
async function runQueued(
  { house, firm }: Stage,
  queued: Awaited<ReturnType<typeof given.latestEvent>>,
  consentId: string,
): Promise<void> {
  await handleScoreConsent(house.workerDatabase, queued);
  const night = {
    ...queued,
    id: crypto.randomUUID(),
    organisationId: null,
    event: 'score.night.v1',
    payload: { subjectId: firm.id, firms: [firm.id] },
  };
  const run = { signal: new AbortController().signal } as Parameters<typeof handleScoreNight>[2];
  await handleScoreNight(house.workerDatabase, night, run);
  const { rows } = await house.admin.query('select 1 from app.credit_score where consent_id = $1', [
    consentId,
  ]);
  if (rows.length > 0) throw new Error('A queued job has written a score for a consent that was revoked');
}
