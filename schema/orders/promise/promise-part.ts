import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { MadePart } from '../../catalog/index.ts';

/** A component that is made with a promise, before the step that takes it. */
@ObjectType({
  description: 'A component that is made with the order: its steps come before the step that takes it.',
})
export class PromisePart implements MadePart {
  @Field(() => String, { description: 'What the codes of its steps begin with.' }) prefix!: string;
  @Field(() => String, { description: 'Number of the item.' }) number!: string;
  itemId?: string;
  @Field(() => String, { description: 'What it is called.' }) name!: string;
  materialCode!: string | null;
  revisionId!: string;
  @Field(() => ID, { name: 'intoStepCode', description: 'Code of the step that takes it.' })
  intoCode!: string;
  @Field(() => Int, { description: 'Pieces of it that each piece of that step takes.' }) per!: number;
  @Field(() => Int, { description: 'Of 10,000 that are taken so many are lost.' }) scrapBps!: number;
}
