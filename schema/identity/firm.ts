import { Field, ID, ObjectType } from 'type-graphql';
import { type OrganisationKind, OrganisationKindEnum } from './organisation.ts';

/** A firm as any member may know it: a row of the market, kept by the database whenever the organisation changes. */
@ObjectType({ description: 'A firm as any member may know it.' })
export class Firm {
  @Field(() => ID, { description: 'The firm on the market.' })
  id!: string;

  @Field(() => String, { description: 'Registered name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English, if it has one.' })
  nameEn!: string | null;

  @Field(() => [OrganisationKindEnum], { description: 'What it does on the platform.' })
  kinds!: OrganisationKind[];

  @Field(() => Date, {
    nullable: true,
    description:
      'Since when the platform’s operator vouches that the firm is who it says; null where it does not.',
  })
  verifiedSince!: Date | null;

  cityCode!: string;
}
