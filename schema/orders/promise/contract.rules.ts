import { registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';

export const contractModes = ['EACH_STEP', 'LEAD_FACTORY', 'PLATFORM'] as const;
export type ContractMode = (typeof contractModes)[number];
export const ContractModeEnum = namesOf(contractModes);
registerEnumType(ContractModeEnum, {
  name: 'ContractMode',
  description:
    'Who contracts with whom; goods, invoices and money go the same ways. EACH_STEP: the buyer with every shop. LEAD_FACTORY: the buyer with one shop, which answers for the others. PLATFORM: the buyer with the operator, which answers for all.',
});

/** What an inquiry says of its contracts. */
export interface ContractAsked {
  readonly contractMode?: ContractMode | null;
  readonly leadId?: string | null;
  readonly mainStepCodes?: readonly string[] | null;
  readonly mainWorkMayMove?: boolean | null;
}

/**
 * LEAD_MISSING and MAIN_WORK_MISSING where a factory leads and nobody says which, or what of the work it has to do itself; NOT_OF_MODE for
 * terms of a lead factory where none leads; UNKNOWN_STEP for main work that the routing does not have. By the order's contract, Civil Code
 * 772: the main work stays with whoever has taken it on, unless the buyer consents.
 */
export function contractProblems(asked: ContractAsked, steps: ReadonlySet<string>): UserError[] {
  const main = asked.mainStepCodes ?? [];
  const unknown = main.flatMap((code, at) =>
    steps.has(code)
      ? []
      : [
          problem({
            code: 'UNKNOWN_STEP',
            message: 'The routing has no such step.',
            path: ['mainStepCodes', String(at)],
            params: { step: code },
          }),
        ],
  );
  if (asked.contractMode === 'LEAD_FACTORY') return [...unknown, ...leadProblems(asked, main)];
  const told = [
    ...(asked.leadId ? ['leadId'] : []),
    ...(main.length > 0 ? ['mainStepCodes'] : []),
    ...(asked.mainWorkMayMove ? ['mainWorkMayMove'] : []),
  ];
  return told.map((field) =>
    problem({ code: 'NOT_OF_MODE', message: 'Only where a factory leads.', path: [field] }),
  );
}

function leadProblems({ leadId, mainWorkMayMove }: ContractAsked, main: readonly string[]): UserError[] {
  return [
    ...(leadId ? [] : [problem({ code: 'LEAD_MISSING', message: 'Which factory leads.', path: ['leadId'] })]),
    ...(main.length > 0 || mainWorkMayMove
      ? []
      : [
          problem({
            code: 'MAIN_WORK_MISSING',
            message: 'Name the steps that the lead factory does itself, or consent to moving them.',
            path: ['mainStepCodes'],
          }),
        ]),
  ];
}

/** Whether a step at a seller is main work that is not with the factory that leads. */
export function isMainWorkMoved(
  order: {
    readonly contractMode: ContractMode;
    readonly leadId: string | null;
    readonly mainSteps: readonly string[];
    readonly mainWorkMayMove: boolean;
  },
  stepCode: string,
  sellerId: string | null,
): boolean {
  return (
    order.contractMode === 'LEAD_FACTORY' &&
    !order.mainWorkMayMove &&
    order.mainSteps.includes(stepCode) &&
    sellerId !== order.leadId
  );
}
