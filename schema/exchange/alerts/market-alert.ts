import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';

/** A saved search of the market that calls its person. */
@ObjectType({
  description: 'A saved view of the market that tells its reader of every new offer that answers it.',
})
export class MarketAlert {
  /** Of the view that calls. */
  viewId!: string;
  @Field(() => DateTimeScalar, { description: 'Since when it calls.' }) setAt!: Date;
}
