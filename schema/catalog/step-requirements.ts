import { decimal } from '../kernel/decimal.ts';
import { convert } from '../kernel/quantity.ts';
import { problem, type UserError } from '../kernel/refusal.ts';
import type { QuantityInput } from '../kernel/values.ts';
import {
  judgeRequirements,
  type Requirement,
  type RequirementInput,
  type RequirementLists,
} from '../plants/index.ts';

/**
 * What is wrong with the requirements of a step: WISH_IN_ROUTING, for a step is done with all of them or not at all; CERTIFICATE_IN_STANDARDS, for
 * certificates have their own field; and whatever {@link judgeRequirements} refuses.
 */
export function stepRequirementProblems(
  inputs: readonly RequirementInput[],
  lists: RequirementLists,
  path: readonly string[],
): UserError[] {
  const found: UserError[] = [];
  for (const [index, { kind, must }] of inputs.entries()) {
    const at = [...path, String(index)];
    if (must === false)
      found.push(
        problem({ code: 'WISH_IN_ROUTING', message: 'A step has no wishes.', path: [...at, 'must'] }),
      );
    if (kind === 'CERTIFICATE')
      found.push(
        problem({
          code: 'CERTIFICATE_IN_STANDARDS',
          message: 'Certificates stand in `standards`.',
          path: [...at, 'kind'],
        }),
      );
  }
  judgeRequirements(inputs, lists, path, found);
  return found;
}

/** Requirements as they are kept: figures without idle noughts and of one unit, millimetres where they were of several; each choice once. */
export function keptRequirements(inputs: readonly RequirementInput[] | null | undefined): Requirement[] {
  return (inputs ?? []).map(({ kind, bounds, choices }) => ({
    kind,
    must: true,
    bounds: keptBounds(bounds ?? []),
    choices: [...new Set(choices ?? [])],
  }));
}

function keptBounds(bounds: readonly QuantityInput[]): Requirement['bounds'] {
  const isOfOne = bounds.every(({ unit }) => unit === bounds[0]?.unit);
  return bounds.map(({ value, unit }) =>
    isOfOne
      ? { value: decimal(value).toFixed(), unit }
      : { value: convert({ value: decimal(value), unit }, 'MMT').value.toFixed(), unit: 'MMT' },
  );
}
