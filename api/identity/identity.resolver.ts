import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
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
import { idField } from '#schema/kernel/node.ts';
import type { Context } from '../context.ts';
import { City, cityOf, Province, provinceOf } from './city.ts';

@Resolver(() => City)
export class CityResolver {
  @Query(() => [City], { description: 'All cities on the list.' })
  async cities(@Ctx() { query }: Context): Promise<readonly CityRow[]> {
    return await cities(query);
  }

  @FieldResolver(() => Province, { nullable: true, description: 'In which province it lies.' })
  async province(@Root() { code }: City, @Ctx() context: Context): Promise<Province | undefined> {
    return await provinceOf(context, code.slice(0, 2));
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() person: Person): string {
    return encodeId('per', person.id);
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() organisation: Organisation): string {
    return encodeId('org', organisation.id);
  }

  @FieldResolver(() => City, { nullable: true, description: 'Where it is registered.' })
  async city(@Root() organisation: Organisation, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, organisation.cityCode);
  }
}

@Resolver(() => Firm)
export class FirmResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() firm: Firm): string {
    return encodeId('org', firm.id);
  }

  @FieldResolver(() => City, { nullable: true, description: 'Where it is registered.' })
  async city(@Root() firm: Firm, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, firm.cityCode);
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
