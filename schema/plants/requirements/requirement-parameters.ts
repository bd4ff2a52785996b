import type { BillOfProcess } from '../../kernel/catena-x/bill-of-process.ts';
import {
  codeIn,
  type PayloadProblem,
  payloadProblem,
  reference,
} from '../../kernel/catena-x/payload-problem.ts';
import { isUnitCode } from '../../kernel/units.ts';
import { boundedKinds, type Requirement, type RequirementKind, requirementKinds } from './requirement.ts';

type Parameter = NonNullable<BillOfProcess['process'][number]['inputParameters']>[number];

/** A requirement as a parameter of a Catena-X process step: bounds and choices by semicolons; a wish says that it is one. */
export function requirementParameter({ kind, must, bounds, choices }: Requirement) {
  return {
    name: kind.toLowerCase(),
    semanticReference: [reference('requirement', kind), reference('strength', must ? 'MUST' : 'WISH')],
    parameterKey: 'HasValue' as const,
    value: [...bounds.map(({ value, unit }) => `${value} ${unit}`), ...choices].join('; '),
  };
}

/** The requirements among the parameters of a step, whose place in the payload is `path`; UNKNOWN_CAPABILITY and UNKNOWN_UNIT with theirs. */
export function readRequirementParameters(
  parameters: readonly Parameter[],
  path: string,
  problems: PayloadProblem[],
): Requirement[] {
  return parameters.flatMap(({ semanticReference, value = '' }, index): Requirement[] => {
    const at = `${path}.inputParameters[${index}]`;
    const kind = codeIn(semanticReference, 'requirement');
    if (kind === undefined) return [];
    if (!isRequirementKind(kind)) {
      problems.push(payloadProblem('UNKNOWN_CAPABILITY', `${at}.semanticReference`, { found: kind }));
      return [];
    }
    const must = codeIn(semanticReference, 'strength') !== 'WISH';
    const texts = value.split('; ').filter((text) => text !== '');
    return boundedKinds.has(kind)
      ? [{ kind, must, bounds: texts.flatMap((text) => boundOf(text, `${at}.value`, problems)), choices: [] }]
      : [{ kind, must, bounds: [], choices: texts }];
  });
}

function boundOf(text: string, path: string, problems: PayloadProblem[]): Requirement['bounds'] {
  const [value = '', unit = ''] = text.split(' ');
  if (isUnitCode(unit) && /^\d{1,12}(\.\d{1,6})?$/.test(value)) return [{ value, unit }];
  problems.push(payloadProblem('UNKNOWN_UNIT', path, { found: isUnitCode(unit) ? text : unit || text }));
  return [];
}

function isRequirementKind(kind: string): kind is RequirementKind {
  return requirementKinds.some((known) => known === kind);
}
