import { decimal } from '../kernel/decimal.ts';
import { problem, type UserError } from '../kernel/refusal.ts';
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

/** Requirements as they are kept: figures without idle noughts, each choice once. */
export function keptRequirements(inputs: readonly RequirementInput[] | null | undefined): Requirement[] {
  return (inputs ?? []).map(({ kind, bounds, choices }) => ({
    kind,
    must: true,
    bounds: (bounds ?? []).map(({ value, unit }) => ({ value: decimal(value).toFixed(), unit })),
    choices: [...new Set(choices ?? [])],
  }));
}
