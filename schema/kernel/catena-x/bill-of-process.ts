import { z } from 'zod';
import { type PayloadProblem, payloadProblem } from './payload-problem.ts';

const parameter = z.looseObject({
  name: z.string(),
  semanticReference: z.array(z.string()),
  parameterKey: z.enum(['HasValue', 'HasNoValue', 'HasValueRange', 'HasTolerances']),
  value: z.string().optional(),
});

const processStep = z.looseObject({
  processStepIdentifier: z.array(z.string()),
  processStepType: z.enum(['IsFirstElement', 'IsLastElement', 'IsProcessElement', 'IsSubprocessElement']),
  capabilityId: z.string(),
  inputParameters: z.array(parameter).optional(),
  outputParameters: z.array(parameter).optional(),
  childProcessSteps: z.array(z.string()).optional(),
  precedenceRelation: z
    .array(z.looseObject({ precedenceElements: z.array(z.looseObject({ successor: z.array(z.string()) })) }))
    .optional(),
});

/** BillOfProcess 1.1.0 as it stands inside other models. */
export const billOfProcess = z.looseObject({
  process: z.array(processStep),
  productVersion: z.string(),
  productName: z.string(),
  billOfProcessIdentification: z.string(),
  version: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)/),
});
export type BillOfProcess = z.infer<typeof billOfProcess>;

/** Every successor and child step that no step of the bill is: each with its place. */
export function danglingSteps({ process }: BillOfProcess, path: string): PayloadProblem[] {
  const known = new Set(process.flatMap(({ processStepIdentifier }) => processStepIdentifier));
  const missing = (step: string, at: string): PayloadProblem[] =>
    known.has(step) ? [] : [payloadProblem('DANGLING_REFERENCE', `${path}.${at}`, { found: step })];
  return process.flatMap((step, n) => [
    ...(step.childProcessSteps ?? []).flatMap((child, c) =>
      missing(child, `process[${n}].childProcessSteps[${c}]`),
    ),
    ...(step.precedenceRelation ?? []).flatMap(({ precedenceElements }, r) =>
      precedenceElements.flatMap(({ successor }, e) =>
        successor.flatMap((next, s) =>
          missing(next, `process[${n}].precedenceRelation[${r}].precedenceElements[${e}].successor[${s}]`),
        ),
      ),
    ),
  ]);
}
