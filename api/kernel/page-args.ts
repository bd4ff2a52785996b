import { ArgsType, Field, Int } from 'type-graphql';

/** How every list is paged. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'Rows of this page, 1 to 200.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'A cursor: rows after it.' })
  after?: string;
}
