import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../kernel/scalars.ts';

@ObjectType({ description: 'How a firm has kept its deals of the last year, as matching weighs it.' })
export class FirmRecord {
  @Field(() => Int, {
    description:
      'How often it lets a buyer down, in hundredths of a per cent of its deals; weighed against the usual where it has had few, whole per cent.',
  })
  breakBps!: number;
  @Field(() => Int, {
    description: 'At least so many deals stand behind it: 5, 20, 50, 100, 200, 500, 1000 or 5000.',
  })
  dealsLeast!: number;
  @Field(() => DateScalar, { description: 'As of which day; it is taken once a day.' }) asOf!: string;
}

/** A firm as members may know it: what the platform vouches for, and what its offers under its name say. */
@ObjectType({ description: 'A firm as members may know it. Its blind offers say nothing here.' })
export class FirmProfile {
  firmId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What it says of itself, where it is in the public directory.',
  })
  words!: string | null;
  @Field(() => Int, { description: 'Offers that stand on the market under its name.' }) offerCount!: number;
  /** Of those offers. */
  processCodes!: string[];
  cityCodes!: string[];
  standardCodes!: string[];
}
