import { Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import {
  type CityRow,
  cities,
  Firm,
  firmById,
  Membership,
  Organisation,
  Person,
} from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import type { Context } from '../context.ts';

@ObjectType({ description: 'A city that firms, plants and deliveries can be in.' })
export class City implements CityRow {
  @Field(() => ID, { description: 'GB/T 2260 code.' }) code!: string;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
}

/** The name of a city; a code that a foreign key has checked is on the list. */
export async function cityName({ query }: Context, code: string): Promise<string> {
  return (await cities(query)).find((city) => city.code === code)?.nameZh ?? code;
}

@Resolver(() => City)
export class CityResolver {
  @Query(() => [City], { description: 'All cities on the list.' })
  async cities(@Ctx() { query }: Context): Promise<readonly CityRow[]> {
    return await cities(query);
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => ID)
  id(@Root() person: Person): string {
    return encodeId('per', person.id);
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => ID)
  id(@Root() organisation: Organisation): string {
    return encodeId('org', organisation.id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where it is registered.' })
  async city(@Root() organisation: Organisation, @Ctx() context: Context): Promise<string> {
    return await cityName(context, organisation.cityCode);
  }
}

@Resolver(() => Firm)
export class FirmResolver {
  @FieldResolver(() => ID)
  id(@Root() firm: Firm): string {
    return encodeId('org', firm.id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where it is registered.' })
  async city(@Root() firm: Firm, @Ctx() context: Context): Promise<string> {
    return await cityName(context, firm.cityCode);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Firm)
  async organisation(@Root() membership: Membership, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, membership.organisationId);
  }

  @FieldResolver(() => Boolean)
  current(@Root() membership: Membership, @Ctx() { actor }: Context): boolean {
    return actor.kind === 'person' && actor.organisationId === membership.organisationId;
  }
}
