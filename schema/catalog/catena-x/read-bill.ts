import { type BillOfProcess, billOfProcess, danglingSteps } from '../../kernel/catena-x/bill-of-process.ts';
import { codeOf, type PayloadProblem, pathOf, reference } from '../../kernel/catena-x/payload-problem.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import { isUnitCode } from '../../kernel/units.ts';
import { readRequirementParameters } from '../../plants/index.ts';
import { inspectionKinds, type StepInspectionInput } from '../inspection/inspection.ts';
import type { RoutingStepInput } from '../routing-input.ts';

type BillStep = BillOfProcess['process'][number];

/**
 * Reads Catena-X BillOfProcess 1.1.0 from its text: the steps, or everything that is wrong. BILL_MALFORMED with the place in the bill for
 * what is not of the model's shape, or lacks what a piece takes; BILL_DANGLING for a next step that no step of the bill is.
 */
export function readBill(text: string): {
  readonly steps: readonly RoutingStepInput[];
  readonly problems: readonly UserError[];
} {
  const parsed = billOfProcess.safeParse(jsonOf(text));
  if (!parsed.success)
    return {
      steps: [],
      problems: parsed.error.issues
        .slice(0, 50)
        .map(({ path, message }) => malformed(pathOf(path) || 'bill', message)),
    };
  const dangling = danglingSteps(parsed.data, 'bill').map(({ path, params }) =>
    problem({
      code: 'BILL_DANGLING',
      message: 'No step of the bill is named so.',
      path: ['bill'],
      params: { at: path, found: params.found ?? '' },
    }),
  );
  const read = parsed.data.process.map(readStep);
  return {
    steps: read.map(({ step }) => step),
    problems: [...dangling, ...read.flatMap(({ wrong }) => wrong)],
  };
}

const malformed = (at: string, expected: string): UserError =>
  problem({
    code: 'BILL_MALFORMED',
    message: 'Not a bill of process.',
    path: ['bill'],
    params: { at, expected },
  });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readStep(step: BillStep, row: number): { step: RoutingStepInput; wrong: UserError[] } {
  const said = (name: string) =>
    step.inputParameters?.find(({ semanticReference }) => semanticReference.includes(reference('step', name)))
      ?.value ?? null;
  const wrong: UserError[] = [];
  const at = `process[${row}]`;
  const [code = ''] = step.processStepIdentifier;
  const quantity = (name: string) => {
    const [value = '', unit = ''] = said(name)?.split(' ') ?? [];
    if (/^\d+(\.\d+)?$/.test(value) && isUnitCode(unit)) return { value, unit };
    wrong.push(malformed(`${at}.inputParameters`, `${name}: 4.5 MIN`));
    return { value: '1', unit: 'MIN' as const };
  };
  const count = (name: string) => {
    const value = said(name);
    if (value === null) return null;
    if (/^\d{1,8}$/.test(value)) return Number(value);
    wrong.push(malformed(`${at}.inputParameters`, `${name}: 400`));
    return null;
  };
  const unread: PayloadProblem[] = [];
  const requirements = readRequirementParameters(step.inputParameters ?? [], at, unread);
  wrong.push(
    ...unread.map(({ path, code: what, params }) => malformed(path, `${what} ${params.found ?? ''}`)),
  );
  const inspected = readInspection(said('inspection'));
  if (inspected === undefined)
    wrong.push(malformed(`${at}.inputParameters`, 'inspection: SAMPLE; 2 MIN; 3 DAY'));
  const input: RoutingStepInput = {
    code,
    name: said('name') ?? code,
    processCode: codeOf(step.capabilityId, 'process') ?? step.capabilityId,
    materialCode: said('material'),
    standards: said('standards')?.split('; ') ?? [],
    requirements: requirements.map((one) => ({ ...one, bounds: [...one.bounds], choices: [...one.choices] })),
    inspection: inspected ?? null,
    loadPerPiece: quantity('load-per-piece'),
    setup: said('set-up') === null ? null : quantity('set-up'),
    setupFamily: said('set-up-family'),
    yieldBps: count('yield-bps'),
    lotLeast: count('lot-least'),
    lotMost: count('lot-most'),
    transferBatch: count('transfer-batch'),
    successors: successorsOf(step, said('pieces-per-next')),
  };
  return { step: input, wrong };
}

/** Null where nothing is said, undefined where it cannot be read. */
function readInspection(text: string | null): StepInspectionInput | null | undefined {
  if (text === null) return null;
  const [, word, value, unit, days] = /^([A-Z_]+); (\d+(?:\.\d+)?) (\w+); (\d{1,4}) DAY$/.exec(text) ?? [];
  const kind = inspectionKinds.find((one) => one === word);
  if (!kind || !value || !unit || !isUnitCode(unit)) return undefined;
  return { kind, perPiece: { value, unit }, days: Number(days) };
}

/** Every next step of every relation, once, with how many pieces each of its pieces takes. */
function successorsOf({ precedenceRelation }: BillStep, several: string | null) {
  const per = new Map((several?.split('; ') ?? []).map((text) => text.split('*') as [string, string]));
  const codes = (precedenceRelation ?? []).flatMap(({ precedenceElements }) =>
    precedenceElements.flatMap(({ successor }) => successor),
  );
  return [...new Set(codes)].map((code) => ({ code, per: Number(per.get(code) ?? 1) }));
}
