import { decimal } from '../../kernel/decimal.ts';
import { isConvertible } from '../../kernel/quantity.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import { type Dimension, type UnitCode, unitOf } from '../../kernel/units.ts';
import { keptProblems } from '../../kernel/values.ts';
import type { ItemComponentInput } from './component-input.ts';

export const componentsMax = 100;
const scrapMost = 9_000;
const daysMost = 366;
const countedIn: readonly Dimension[] = ['COUNT', 'MASS', 'LENGTH', 'AREA', 'VOLUME', 'PACKAGE'];

/** As much of a component as a line about it depends on. */
export interface KnownItem {
  readonly unit: UnitCode;
}

/** NOT_COUNTED_SO for a unit that no component is counted in: hours, degrees. */
export function countedInProblems(unit: UnitCode, path: readonly string[]): UserError[] {
  return countedIn.includes(unitOf(unit).dimension)
    ? []
    : [problem({ code: 'NOT_COUNTED_SO', message: 'Not a unit of goods.', path, params: { unit } })];
}

/**
 * What is wrong with each line of a bill: UNKNOWN_STEP, COMPONENT_TWICE for an item that a step takes twice, NOT_POSITIVE and OUT_OF_RANGE for
 * amounts, UNIT_MISMATCH for a unit that does not convert into the item’s, NOT_BY_THE_PIECE for something made that is not counted in pieces,
 * DAYS_MISSING and NOT_OF_SOURCE where what is said does not suit the source, TOO_MANY above a hundred.
 */
export function componentProblems(
  lines: readonly ItemComponentInput[],
  items: readonly KnownItem[],
  steps: ReadonlySet<string>,
): UserError[] {
  if (lines.length > componentsMax)
    return [
      problem({
        code: 'TOO_MANY',
        message: `At most ${componentsMax}.`,
        path: ['components'],
        params: { most: componentsMax },
      }),
    ];
  return lines.flatMap((line, row) => {
    const at = ['components', String(row)];
    return [
      ...stepProblems(line, steps, at),
      ...twiceProblems(lines, row, at),
      ...quantityProblems(line, items[row]?.unit ?? line.quantity.unit, at),
      ...range(line.scrapBps, scrapMost, [...at, 'scrapBps']),
      ...sourceProblems(line, at),
    ];
  });
}

function stepProblems({ stepCode }: ItemComponentInput, steps: ReadonlySet<string>, at: readonly string[]) {
  if (steps.has(stepCode)) return [];
  const path = [...at, 'stepCode'];
  return [
    problem({
      code: 'UNKNOWN_STEP',
      message: 'The routing has no such step.',
      path,
      params: { step: stepCode },
    }),
  ];
}

function twiceProblems(lines: readonly ItemComponentInput[], row: number, at: readonly string[]) {
  const { itemId, stepCode } = lines[row] ?? { itemId: '', stepCode: '' };
  if (lines.findIndex((other) => other.itemId === itemId && other.stepCode === stepCode) === row) return [];
  const path = [...at, 'itemId'];
  return [
    problem({
      code: 'COMPONENT_TWICE',
      message: 'Once for each step.',
      path,
      params: { step: stepCode },
    }),
  ];
}

function quantityProblems({ quantity, source }: ItemComponentInput, unit: UnitCode, at: readonly string[]) {
  const path = [...at, 'quantity'];
  const clash = (code: string, message: string) => [
    problem({ code, message, path: [...path, 'unit'], params: { unit: quantity.unit, of: unit } }),
  ];
  if (!isConvertible(quantity.unit, unit)) return clash('UNIT_MISMATCH', 'Not a unit of the item.');
  if (source === 'MAKE' && unit !== 'H87')
    return clash('NOT_BY_THE_PIECE', 'What is made goes by the piece.');
  if (!decimal(quantity.value).gt('0'))
    return [problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: [...path, 'value'] })];
  return keptProblems(quantity.value, [...path, 'value']);
}

function sourceProblems(line: ItemComponentInput, at: readonly string[]): UserError[] {
  const days = line.leadWorkingDays ?? null;
  const wrong = (code: string, message: string, field: string) => [
    problem({ code, message, path: [...at, field] }),
  ];
  if (line.source === 'MAKE')
    return days === null ? [] : wrong('NOT_OF_SOURCE', 'Only of what is brought.', 'leadWorkingDays');
  if (line.revisionId) return wrong('NOT_OF_SOURCE', 'Only of what is made.', 'revisionId');
  return days === null
    ? wrong('DAYS_MISSING', 'How many working days it takes.', 'leadWorkingDays')
    : range(days, daysMost, [...at, 'leadWorkingDays']);
}

function range(value: number | null | undefined, most: number, path: readonly string[]): UserError[] {
  if (value === null || value === undefined || (value >= 0 && value <= most)) return [];
  const params = { least: 0, most };
  return [problem({ code: 'OUT_OF_RANGE', message: `Between 0 and ${most}.`, path, params })];
}
