import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';

export const searchKinds = ['SITE', 'WORK_CENTER', 'OFFER', 'REQUEST', 'RESERVATION', 'FIRM'] as const;
export type SearchKind = (typeof searchKinds)[number];
export const SearchKindEnum = namesOf(searchKinds);
registerEnumType(SearchKindEnum, { name: 'SearchKind', description: 'What a search has found.' });

/** One thing that a search has found, with as much as a line of a list needs. */
@ObjectType({ description: 'One thing that a search has found, with as much as a line of a list needs.' })
export class SearchHit {
  @Field(() => SearchKindEnum, { description: 'What it is.' })
  kind!: SearchKind;

  @Field(() => String, { nullable: true, description: 'Its number or code, where it has one.' })
  number!: string | null;

  @Field(() => String, {
    description: 'Its name; of an offer the work centre’s, of a reservation the other firm’s.',
  })
  title!: string;

  subjectId!: string;
}
