import { Field, Int, ObjectType } from 'type-graphql';

/** By what a plan was found, so that the same question can be asked again: where work ended the search the answer is the same. */
@ObjectType({
  description:
    'By what a plan was found. Where its work ended the search, and not the guard of time, the same question gives the same plan.',
})
export class PlanSearch {
  @Field(() => String, { description: 'Name and version of the engine.' }) engine!: string;
  @Field(() => String, { description: 'Name and version of the solver beneath it.' }) solver!: string;
  @Field(() => Int, { description: 'Seed of its choices.' }) seed!: number;
  @Field(() => Int, { description: 'Nodes that one program may open; 0 where plans are greedy alone.' })
  nodesMax!: number;
  @Field(() => Int, { description: 'Rounds of improvement by parts.' }) roundsMax!: number;
  @Field(() => Int, { description: 'Rounds of the bound.' }) boundRounds!: number;
  @Field(() => Int, { description: 'Seconds at which the guard ends it.' }) secondsMax!: number;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the guard of time has ended it; null where nothing was to be proven.',
  })
  guarded!: boolean | null;
}
