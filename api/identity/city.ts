import { Field, Float, ID, ObjectType } from 'type-graphql';
import { type CityRow, cities, type ProvinceRow, provinces } from '#schema/identity/index.ts';
import type { Context } from '../context.ts';

@ObjectType({ description: 'A city that firms, plants and deliveries can be in.' })
export class City implements CityRow {
  @Field(() => ID, { description: 'GB/T 2260 code.' }) code!: string;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
  @Field(() => Float, { description: 'Degrees north of the equator, WGS 84.' }) latitude!: number;
  @Field(() => Float, { description: 'Degrees east of Greenwich, WGS 84.' }) longitude!: number;
}

@ObjectType({ description: 'A province: as much of a place as a blind offer shows.' })
export class Province implements ProvinceRow {
  @Field(() => ID, { description: 'First two digits of GB/T 2260.' }) code!: string;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
}

/** The province of a code. */
export async function provinceOf({ query }: Context, code: string): Promise<Province | undefined> {
  return (await provinces(query)).find((province) => province.code === code);
}

/** The city of a code; one that a foreign key has checked is on the list. */
export async function cityOf({ query }: Context, code: string): Promise<City | undefined> {
  return (await cities(query)).find((city) => city.code === code);
}
