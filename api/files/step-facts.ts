import { Field, ObjectType } from 'type-graphql';
import type { StepHeader } from '#schema/files/index.ts';

@ObjectType({
  description: 'What the header of a STEP file (ISO 10303-21) says of itself; nobody has checked it.',
})
export class StepFacts implements StepHeader {
  @Field(() => [String], { description: 'Of the model, as its writer put it.' })
  description!: readonly string[];
  @Field(() => String, { nullable: true, description: 'Of the exchange structure, as 2;1.' })
  implementationLevel!: string | null;
  @Field(() => String, { nullable: true, description: 'Name within the file.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'When it was written, as its writer put it.' })
  timeStamp!: string | null;
  @Field(() => [String], { description: 'Who made it.' }) authors!: readonly string[];
  @Field(() => [String], { description: 'Where they work.' }) organisations!: readonly string[];
  @Field(() => String, { nullable: true, description: 'The program that wrote the file.' })
  preprocessor!: string | null;
  @Field(() => String, { nullable: true, description: 'The CAD system that the model was made with.' })
  originatingSystem!: string | null;
  @Field(() => String, { nullable: true, description: 'Who has released it.' }) authorisation!: string | null;
  @Field(() => [String], { description: 'The application protocols, as AP242.' }) schemas!: readonly string[];
}
