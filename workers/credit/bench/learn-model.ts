import { z } from 'zod';
import type { Dataset } from '../dataset.ts';
import { type GateReport, storedReport } from '../gates.ts';
import { compileModel } from '../points/compile-model.ts';
import { modelCardSchema, type PointsModel } from '../points/model.ts';
import { fitScorecard } from '../scorecard.ts';

/** What whoever learns a model says of it: its name, and its card. */
export const modelFactsSchema = modelCardSchema.extend({ id: z.string().regex(/^[a-z0-9.-]{3,60}$/) });
export type LearntFacts = z.infer<typeof modelFactsSchema>;

/** The champion on all the rows, with its card, the hash of the rows, and what the gates have answered of them. */
export function learnModel(data: Dataset, report: GateReport, { id, ...card }: LearntFacts): PointsModel {
  return compileModel(fitScorecard(data), data, { id, card, gates: storedReport(data, report) });
}
