import { decimal } from '../kernel/decimal.ts';
import type { Measure } from '../kernel/measure.ts';
import { isCapacityUnit, measureOf } from '../kernel/measure.ts';
import { toBase } from '../kernel/quantity.ts';
import { problem, type UserError } from '../kernel/refusal.ts';
import { keptProblems, quantityOf } from '../kernel/values.ts';
import type { RequirementLists } from '../plants/index.ts';
import { inspectionProblems } from './inspection/inspection.rules.ts';
import type { RoutingStepInput } from './routing-input.ts';
import { stepRequirementProblems } from './step-requirements.ts';

const piecesMax = 10_000_000;

/** What a step is held against: the measure of its process, where that is known, and what may be chosen for its requirements. */
export interface StepFrame {
  readonly measure: Measure | undefined;
  readonly lists: RequirementLists;
}

/** Load, set-up and inspection in units of the process’s measure, and what is asked of whoever works. */
export function stepProblems(
  step: RoutingStepInput,
  { measure, lists }: StepFrame,
  row: number,
): UserError[] {
  const path = ['steps', String(row)];
  return [
    ...textProblems(step.code, 20, [...path, 'code']),
    ...textProblems(step.name, 100, [...path, 'name']),
    ...(measure ? loadProblems(step, measure, path) : []),
    ...(measure && step.setup ? setupProblems(step.setup, measure, path) : []),
    ...(step.setupFamily ? textProblems(step.setupFamily, 40, [...path, 'setupFamily']) : []),
    ...stepRequirementProblems(step.requirements ?? [], lists, [...path, 'requirements']),
    ...(step.inspection ? inspectionProblems(step.inspection, measure, [...path, 'inspection']) : []),
    ...range(step.yieldBps, 1, 10_000, [...path, 'yieldBps']),
    ...range(step.lotLeast, 1, piecesMax, [...path, 'lotLeast']),
    ...range(step.lotMost, Math.max(1, step.lotLeast ?? 1), piecesMax, [...path, 'lotMost']),
    ...range(step.transferBatch, 1, piecesMax, [...path, 'transferBatch']),
    ...(step.successors ?? []).flatMap(({ per }, at) =>
      range(per, 1, 1000, [...path, 'successors', String(at), 'per']),
    ),
  ];
}

function loadProblems(
  { loadPerPiece }: RoutingStepInput,
  measure: Measure,
  path: readonly string[],
): UserError[] {
  const at = [...path, 'loadPerPiece'];
  const { unit, value } = loadPerPiece;
  if (measureOf(unit) !== measure || !isCapacityUnit(unit))
    return [
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Not a unit of the process’s measure.',
        path: [...at, 'unit'],
        params: { unit, measure },
      }),
    ];
  if (!decimal(value).gt('0'))
    return [problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: [...at, 'value'] })];
  return keptProblems(value, [...at, 'value']);
}

function setupProblems(
  setup: NonNullable<RoutingStepInput['setup']>,
  measure: Measure,
  path: readonly string[],
): UserError[] {
  const amount = toBase(quantityOf(setup), measure);
  const at = [...path, 'setup'];
  if (amount === undefined)
    return [
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Not a whole amount in a unit of the process’s measure.',
        path: at,
        params: { unit: setup.unit, measure },
      }),
    ];
  return amount < 0n ? [problem({ code: 'NEGATIVE', message: 'Not below zero.', path: at })] : [];
}

/** MISSING or TEXT_TOO_LONG for a text that must be there. */
export function textProblems(text: string, most: number, path: readonly string[]): UserError[] {
  if (!text.trim()) return [problem({ code: 'MISSING', message: 'A text.', path })];
  return text.trim().length > most
    ? [problem({ code: 'TEXT_TOO_LONG', message: `At most ${most} characters.`, path, params: { most } })]
    : [];
}

function range(
  value: number | null | undefined,
  least: number,
  most: number,
  path: readonly string[],
): UserError[] {
  if (value === null || value === undefined || (value >= least && value <= most)) return [];
  return [
    problem({
      code: 'OUT_OF_RANGE',
      message: `Between ${least} and ${most}.`,
      path,
      params: { least, most },
    }),
  ];
}
