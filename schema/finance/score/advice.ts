import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';

export const planKinds = ['LEAST_EFFORT', 'SOONEST', 'OTHER_LEVERS'] as const;
export type PlanKind = (typeof planKinds)[number];
export const PlanKindEnum = namesOf(planKinds);
registerEnumType(PlanKindEnum, {
  name: 'ScorePlanKind',
  description:
    'LEAST_EFFORT: fewest days of work. SOONEST: fewest weeks. OTHER_LEVERS: leaves alone a figure of either.',
});

/** One figure brought to another value. */
@ObjectType({ description: 'One figure brought to another value.' })
export class ScoreMove {
  /** Code of the figure. */
  feature!: string;
  @Field(() => Float, { description: 'Now, in the figure’s unit.' }) from!: number;
  @Field(() => Float, { description: 'Then.' }) to!: number;
  @Field(() => Int, { description: 'Points that it brings.' }) gain!: number;
  @Field(() => Int, { name: 'effortDays', description: 'Days of work, an estimate.' }) effort!: number;
  @Field(() => Int, { description: 'Weeks until it stands in the figure in full.' }) weeks!: number;
}

/** A way to the next grade. */
@ObjectType({ description: 'A way to the next grade, by the present card. No promise of credit.' })
export class ScorePlan {
  @Field(() => PlanKindEnum, { description: 'Which way.' }) kind!: PlanKind;
  @Field(() => [ScoreMove], { description: 'What moves; every other figure stays.' }) moves!: ScoreMove[];
  @Field(() => Int, { description: 'Points that it brings.' }) gain!: number;
  @Field(() => Int, { description: 'The score then.' }) score!: number;
  @Field(() => String, { description: 'The grade of that score.' }) grade!: string;
  @Field(() => Int, { name: 'effortDays', description: 'Days of work, an estimate.' }) effort!: number;
  @Field(() => Int, { description: 'Weeks until all of it stands in the figures.' }) weeks!: number;
  @Field(() => Int, { description: 'Runs at that score until the grade is held: 1 or 2.' }) runs!: number;
}

/** What would raise a score to the next grade. */
@ObjectType({ description: 'What would raise a score to the next grade.' })
export class ScoreAdvice {
  @Field(() => String, { nullable: true, description: 'The next grade; null where there is none better.' })
  target!: string | null;
  @Field(() => Int, { description: 'Points to it.' }) needed!: number;
  @Field(() => Int, { description: 'The most that everything the firm can change would bring.' })
  possible!: number;
  @Field(() => [ScorePlan], { description: 'At most three; none where it cannot be reached by itself.' })
  plans!: ScorePlan[];
}
