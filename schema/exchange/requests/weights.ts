import { Field, InputType, Int } from 'type-graphql';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { CostKind } from '../matching/match.ts';

/** Basis points by part of the landed cost; what is absent counts whole. */
export type StoredWeights = Partial<Record<CostKind, number>>;

/** Ten times what a part is: nobody weighs more. */
const weightMax = 100_000;

@InputType({
  description:
    'How much of each part of the cost counts when offers are put in order: basis points, 0 to 100,000; 10,000 is what it is, and unless told.',
})
export class CostWeightsInput {
  @Field(() => Int, { nullable: true, description: 'Work.' }) work?: number | null;
  @Field(() => Int, { nullable: true, description: 'Set-up.' }) setup?: number | null;
  @Field(() => Int, { nullable: true, description: 'Transport.' }) transport?: number | null;
  @Field(() => Int, { nullable: true, description: 'VAT that cannot be deducted.' }) tax?: number | null;
  @Field(() => Int, { nullable: true, description: 'Being late.' }) late?: number | null;
  @Field(() => Int, { nullable: true, description: 'The risk of being let down.' }) risk?: number | null;
}

const names = {
  work: 'WORK',
  setup: 'SETUP',
  transport: 'TRANSPORT',
  tax: 'TAX',
  late: 'LATE',
  risk: 'RISK',
} as const;

/** The weights as they are kept; OUT_OF_RANGE for each that is none. */
export function readWeights(
  input: CostWeightsInput | null | undefined,
  problems: UserError[],
): StoredWeights {
  const weights: StoredWeights = {};
  for (const [name, kind] of Object.entries(names)) {
    const weight = input?.[name as keyof typeof names];
    if (weight === undefined || weight === null) continue;
    if (weight < 0 || weight > weightMax)
      problems.push(
        problem({
          code: 'OUT_OF_RANGE',
          message: 'A weight is 0 to 100,000 basis points.',
          path: ['weights', name],
          params: { least: 0, most: weightMax },
        }),
      );
    weights[kind] = weight;
  }
  return weights;
}
