import { Field, ObjectType } from 'type-graphql';
import type { Measure } from '../../kernel/measure.ts';
import { type ProblemFacts, problem, UserError } from '../../kernel/refusal.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { QuantityType, shown } from '../../kernel/values.ts';
import { type Band, BandEnum } from '../market/band.ts';

/** A hold larger than what is open, with as much of what is left as the caller may know: a band. */
@ObjectType({
  implements: UserError,
  description: 'A hold larger than what is open in one week, with what the caller may know of the rest.',
})
export class CapacityExceededProblem extends UserError {
  @Field(() => DateScalar, { description: 'Monday of the first week that cannot take it.' })
  weekStart!: string;
  @Field(() => QuantityType, { description: 'What was asked of that week.' }) requested!: QuantityType;
  @Field(() => QuantityType, {
    nullable: true,
    description: 'What is left, for those who may know it exactly.',
  })
  available!: QuantityType | null;
  @Field(() => BandEnum, { description: 'What is left, as a band.' }) band!: Band;
}

/** The problem for the line that failed. */
export function capacityExceeded(facts: {
  weekStart: string;
  requested: bigint;
  band: Band;
  measure: Measure;
  path: readonly string[];
}): CapacityExceededProblem {
  const plain: ProblemFacts = {
    code: 'CAPACITY_EXCEEDED',
    message: `Week ${facts.weekStart} has not enough left.`,
    path: facts.path,
    params: {
      weekStart: facts.weekStart,
      requested: shown(facts.requested, facts.measure).value.toFixed(),
      band: facts.band,
    },
  };
  return Object.assign(new CapacityExceededProblem(), problem(plain), {
    weekStart: facts.weekStart,
    requested: shown(facts.requested, facts.measure),
    available: null,
    band: facts.band,
  });
}
