import { z } from 'zod';

const count = z.number().int().min(0).max(1_000_000_000);

/** What one gate has answered: its worst figure against its limit, both to four decimals. */
const answer = z.strictObject({
  gate: z.enum(['LEAK', 'SHIFT', 'OUT_OF_TIME']),
  /** LEAK: AUC of one feature alone. SHIFT: its stability index. OUT_OF_TIME: by how much the AUC is less later. */
  value: z.number(),
  limit: z.number(),
  /** Which feature was the worst; null where it is the whole model. */
  feature: z.string().nullable(),
  isPassed: z.boolean(),
});
export type GateAnswer = z.infer<typeof answer>;

const split = z.strictObject({
  /** By which column, and up to which of its values the rows were learnt from; the others were predicted. */
  column: z.string().min(1),
  trainUntil: z.number(),
  before: count,
  after: count,
});

/** The gates that ran before a model may serve, as its artefact carries them. */
export const gateReportSchema = z
  .strictObject({
    /** Of the rows that they ran on: those that the model was learnt from. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    split,
    answers: z.array(answer).length(3),
    /** Features that know the outcome or have moved. */
    barred: z.array(z.string()),
    /** Whether anything tells the outcome once these are gone. */
    isAnythingLeft: z.boolean(),
    deploy: z.boolean(),
  })
  .superRefine((report, context) => {
    for (const message of contradictions(report)) context.addIssue({ code: 'custom', message });
  });
export type StoredGateReport = z.infer<typeof gateReportSchema>;

interface Judged {
  readonly answers: readonly GateAnswer[];
  readonly barred: readonly string[];
  readonly isAnythingLeft: boolean;
  readonly deploy: boolean;
}

/** Whether a model may be deployed: every gate is passed, nothing is barred, something is left. */
export function isClear({ answers, barred, isAnythingLeft }: Omit<Judged, 'deploy'>): boolean {
  return isAnythingLeft && barred.length === 0 && answers.every(({ isPassed }) => isPassed);
}

function contradictions(report: Judged): string[] {
  const { answers, deploy } = report;
  return [
    ...(new Set(answers.map(({ gate }) => gate)).size === answers.length ? [] : ['A gate answers twice.']),
    ...answers
      .filter(({ value, limit, isPassed }) => isPassed !== value <= limit)
      .map(({ gate }) => `${gate}: its answer is not what its figures say.`),
    ...(deploy === isClear(report) ? [] : ['Whether to deploy is not what the gates say.']),
  ];
}
