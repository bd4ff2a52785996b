import { decimal } from '../../kernel/decimal.ts';
import { isCapacityUnit, type Measure, measureOf } from '../../kernel/measure.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import { keptProblems, type QuantityInput } from '../../kernel/values.ts';
import type { StepInspectionInput } from './inspection.ts';

/** The longest that a result may take, days. */
const daysMax = 60;

/**
 * MISSING where it is not told what a piece takes; UNIT_MISMATCH, NEGATIVE and OUT_OF_RANGE for what it may not be; NOT_POSITIVE for an inspection
 * that takes nothing at all.
 */
export function inspectionProblems(
  { perPiece, days }: StepInspectionInput,
  measure: Measure | undefined,
  path: readonly string[],
): UserError[] {
  const isInRange = (days ?? 0) >= 0 && (days ?? 0) <= daysMax;
  return [
    ...(perPiece
      ? takesProblems(perPiece, measure, days ?? 0, [...path, 'perPiece'])
      : [
          problem({
            code: 'MISSING',
            message: 'What inspecting one piece takes.',
            path: [...path, 'perPiece'],
          }),
        ]),
    ...(isInRange
      ? []
      : [
          problem({
            code: 'OUT_OF_RANGE',
            message: `Between 0 and ${daysMax}.`,
            path: [...path, 'days'],
            params: { least: 0, most: daysMax },
          }),
        ]),
  ];
}

function takesProblems(
  { value, unit }: QuantityInput,
  measure: Measure | undefined,
  days: number,
  path: readonly string[],
): UserError[] {
  if (measure && (measureOf(unit) !== measure || !isCapacityUnit(unit)))
    return [
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Not a unit of the process’s measure.',
        path: [...path, 'unit'],
        params: { unit, measure },
      }),
    ];
  const at = [...path, 'value'];
  if (decimal(value).lt('0')) return [problem({ code: 'NEGATIVE', message: 'Not below zero.', path: at })];
  if (decimal(value).eq('0') && days <= 0)
    return [problem({ code: 'NOT_POSITIVE', message: 'More than zero, or days that it takes.', path: at })];
  return keptProblems(value, at);
}
