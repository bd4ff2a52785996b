import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import type { Measure } from '../../kernel/measure.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';

const vehicles = ['VAN', 'TRUCK', 'ARTICULATED'] as const;
export type Vehicle = (typeof vehicles)[number];
export const VehicleEnum = namesOf(vehicles);
registerEnumType(VehicleEnum, {
  name: 'Vehicle',
  description: 'What runs: ARTICULATED is tractor and semi-trailer.',
});

const bodies = ['BOX', 'CURTAIN', 'FLAT', 'REEFER'] as const;
export type VehicleBody = (typeof bodies)[number];
export const VehicleBodyEnum = namesOf(bodies);
registerEnumType(VehicleBodyEnum, { name: 'VehicleBody', description: 'REEFER keeps a temperature.' });

/** What of an offer of DELIVERY is not the offer's own: one run of one truck. One run, one offer. */
@Entity({ schema: 'app', tableName: 'delivery_run' })
@ObjectType({ description: 'A truck run on sale, as its owner sees it.' })
export class DeliveryRun {
  @PrimaryKey({ type: 'uuid' }) offerId!: Id<'off'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'text' }) fromCityCode!: string;
  @Property({ type: 'text' }) toCityCode!: string;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it leaves; nothing is sold of it from then on.' })
  departsAt!: Date;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it arrives.' })
  arrivesAt!: Date;
  @Property({ type: 'text' }) @Field(() => VehicleEnum, { description: 'What runs.' }) vehicle!: Vehicle;
  @Property({ type: 'text' }) @Field(() => VehicleBodyEnum, { description: 'Its body.' }) body!: VehicleBody;
  @Property({ columnType: 'numeric(4,1)', type: 'string', nullable: true }) temperatureMin!: string | null;
  @Property({ columnType: 'numeric(4,1)', type: 'string', nullable: true }) temperatureMax!: string | null;
  @Property({ type: 'text' }) measure!: Measure;
  @Property({ type: new BigIntType('bigint'), nullable: true }) loadingLength!: bigint | null;
  @Property({ type: new BigIntType('bigint') }) grossLimit!: bigint;
}
