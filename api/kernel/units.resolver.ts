import { Query, Resolver } from 'type-graphql';
import { listUnits, UnitType } from '#schema/kernel/unit-reference.ts';

@Resolver()
export class UnitsResolver {
  @Query(() => [UnitType], {
    description: 'All units of measure that quantities may be in, by dimension and size.',
  })
  units(): UnitType[] {
    return listUnits();
  }
}
