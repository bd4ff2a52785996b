import { Field, ID, ObjectType } from 'type-graphql';
import { type CityRow, cities } from '#schema/identity/index.ts';
import type { Context } from '../context.ts';

@ObjectType({ description: 'A city that firms, plants and deliveries can be in.' })
export class City implements CityRow {
  @Field(() => ID, { description: 'GB/T 2260 code.' }) code!: string;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
}

/** The city of a code; one that a foreign key has checked is on the list. */
export async function cityOf({ query }: Context, code: string): Promise<City | undefined> {
  return (await cities(query)).find((city) => city.code === code);
}
