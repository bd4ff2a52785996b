import { Field, ID, ObjectType } from 'type-graphql';
import { type Band, BandEnum, CapacityExceededProblem } from '../../exchange/index.ts';
import { problem, UserError } from '../../kernel/refusal.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { QuantityType } from '../../kernel/values.ts';
import type { PromiseLine } from './order-promise.ts';

/** A step that cannot be held any more, with what the asker may know of the rest. */
@ObjectType({
  implements: UserError,
  description: 'A step whose week has been sold in between; nothing of the plan is held.',
})
export class PromiseConflictProblem extends UserError {
  @Field(() => ID, { description: 'Code of the step.' }) stepCode!: string;
  @Field(() => String, { description: 'What is done.' }) stepName!: string;
  @Field(() => DateScalar, { description: 'Monday of the first week that cannot take it.' })
  weekStart!: string;
  @Field(() => QuantityType, { description: 'What the plan wanted of that week.' }) requested!: QuantityType;
  @Field(() => BandEnum, { description: 'What is free of it, as far as the asker may know.' }) band!: Band;
}

/** What a hold's refusal says of the plan: the step with it, and for a full week what is free. */
export function conflictOf(
  { line, order }: { readonly line: PromiseLine; readonly order: string },
  refusal: UserError,
): UserError {
  const path = ['planId'];
  const step = { order, ...placeOf(line) };
  const figures = Object.fromEntries(refusal.params.map(({ name, value }) => [name, value]));
  if (!(refusal instanceof CapacityExceededProblem))
    return problem({ code: refusal.code, message: refusal.message, path, params: { ...figures, ...step } });
  const plain = problem({
    code: codeAt(line, 'PROMISE_CONFLICT'),
    message: `Step ${line.stepCode}: week ${refusal.weekStart} has not enough left.`,
    path,
    params: { ...figures, ...step },
  });
  return Object.assign(new PromiseConflictProblem(), plain, {
    stepCode: line.stepCode,
    stepName: line.stepName,
    weekStart: refusal.weekStart,
    requested: refusal.requested,
    band: refusal.band,
  });
}

/** Which hold of a plan it is: of a step, or of the way behind it. */
export const placeOf = ({ stepCode, stepName, way }: PromiseLine): Record<string, string> => ({
  step: stepCode,
  name: stepName,
  ...(way === null ? {} : { way: String(way) }),
});

/** What is said of a step, as it is said of a carrier’s run. */
const runCodes: Readonly<Record<string, string>> = {
  PROMISE_CONFLICT: 'RUN_SOLD',
  OFFER_GONE: 'RUN_GONE',
  PRICE_MOVED: 'RUN_PRICE_MOVED',
  ASKS_FIRST: 'RUN_ASKS_FIRST',
  HOLD_LOST: 'RUN_HOLD_LOST',
};

/** The code of a refusal of one hold of a plan. */
export const codeAt = ({ way }: PromiseLine, code: string): string =>
  way === null ? code : (runCodes[code] ?? code);

/** What a quote is refused for where the market, or the stock, has moved on since the plan was found. */
const movedCodes: ReadonlySet<string> = new Set([
  ...Object.keys(runCodes),
  ...Object.values(runCodes),
  'STOCK_TAKEN',
  'WEEK_FENCED',
  'WEEK_NOT_OFFERED',
  'EXPOSURE_EXCEEDED',
]);

/** Whether other plans may be there where this one is refused. */
export const isMoved = ({ code }: UserError): boolean => movedCodes.has(code);
