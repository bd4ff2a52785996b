import { Field, ObjectType } from 'type-graphql';
import { UnitDimensionEnum } from './enums.ts';
import { isCapacityUnit } from './measure.ts';
import { UnitCodeScalar } from './scalars.ts';
import { type Dimension, isCountUnit, type UnitCode, unitCodes, unitOf } from './units.ts';

@ObjectType('Unit', { description: 'A unit of measure of UNECE Recommendation 20.' })
export class UnitType {
  @Field(() => UnitCodeScalar, { description: 'Common code.' }) code!: UnitCode;
  @Field(() => String, { description: 'The same unit in The Unified Code for Units of Measure.' })
  ucum!: string;
  @Field(() => String, { description: 'As written beside a number.' }) symbol!: string;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
  @Field(() => UnitDimensionEnum, { description: 'What it measures; units convert within it alone.' })
  dimension!: Dimension;
  @Field(() => Boolean, { description: 'There are only whole ones.' }) whole!: boolean;
  @Field(() => Boolean, { description: 'Capacity sheets and needs may be stated in it.' })
  capacity!: boolean;
}

/** The table as the API tells it. */
export function listUnits(): UnitType[] {
  return unitCodes.map((code) =>
    Object.assign(new UnitType(), {
      ...unitOf(code),
      whole: isCountUnit(code),
      capacity: isCapacityUnit(code),
    }),
  );
}
