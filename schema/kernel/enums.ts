import { registerEnumType } from 'type-graphql';
import { measures } from './measure.ts';
import { roles } from './permissions.ts';
import { dimensions } from './units.ts';

/** A list of names as the object that type-graphql and MikroORM want: each name stands for itself. */
export function namesOf<Name extends string>(names: readonly Name[]): { [N in Name]: N } {
  return Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N };
}

export const MeasureEnum = namesOf(measures);
registerEnumType(MeasureEnum, {
  name: 'Measure',
  description: 'What the capacity of a work centre is counted in.',
});

export const UnitDimensionEnum = namesOf(dimensions);
registerEnumType(UnitDimensionEnum, {
  name: 'UnitDimension',
  description: 'The physical quantity that a unit measures; units convert within it alone.',
});

export const RoleEnum = namesOf(roles);
registerEnumType(RoleEnum, { name: 'Role', description: 'What a member may be within an organisation.' });
