import { z } from 'zod';
import { checkOutcomes, scoreChecks } from '../evidence/checks/check.ts';
import { evidenceStates } from '../evidence/observe-features.ts';

const evidence = z.looseObject({
  feature: z.string(),
  state: z.enum(evidenceStates),
  value: z.number().nullable(),
  fromDay: z.string(),
  untilDay: z.string(),
  observations: z.number(),
  coverageBps: z.number(),
  source: z.enum(['MEASURED', 'DECLARED', 'IMPORTED', 'SIMULATED']).nullable(),
});

const contribution = z.looseObject({ feature: z.string(), points: z.number(), best: z.number() });

const finding = z.looseObject({
  check: z.enum(scoreChecks),
  outcome: z.enum(checkOutcomes),
  factorBps: z.number(),
  facts: z.array(z.tuple([z.string(), z.number()])),
});

/** As much of a record as screens read; the rest stays as the engine wrote it. */
const recordSchema = z.looseObject({
  inputs: z.looseObject({
    evidence: z.array(evidence),
    checks: z.array(finding),
    peers: z.looseObject({ group: z.string(), firms: z.number() }).nullable(),
  }),
  explanation: z.looseObject({
    base: z.looseObject({ points: z.number() }),
    contributions: z.array(contribution),
    peerScore: z.number().nullable(),
  }),
});

export type ReadRecord = z.infer<typeof recordSchema>;

/** Reads what a worker wrote. */
export function readRecord(text: string): ReadRecord {
  return recordSchema.parse(JSON.parse(text));
}
