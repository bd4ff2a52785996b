import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { decimalOf, roundTo } from '#schema/kernel/decimal.ts';
import { namesOf } from '#schema/kernel/enums.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { BigIntScalar } from '#schema/kernel/scalars.ts';
import { QuantityType } from '#schema/kernel/values.ts';
import {
  basisPointsOf,
  type KeyFigures,
  keyFiguresOf,
  type OperatingTotals,
  type Ratio,
} from './key-figures.rules.ts';

export const operatingSources = ['MEASURED', 'IMPORTED', 'SIMULATED'] as const;
export type OperatingSource = (typeof operatingSources)[number];
export const OperatingSourceEnum = namesOf(operatingSources);
registerEnumType(OperatingSourceEnum, {
  name: 'OperatingSource',
  description:
    'MEASURED: added up from what devices have signed. IMPORTED: from the firm’s own systems. SIMULATED: made up for a demonstration.',
});

@ObjectType({ description: 'A share as the exact fraction that it is.' })
export class OperatingRatio implements Ratio {
  @Field(() => BigIntScalar, { description: 'Above the line.' }) numerator!: bigint;
  @Field(() => BigIntScalar, { description: 'Below the line, more than nought.' }) denominator!: bigint;
  @Field(() => Int, {
    description: 'Rounded half up: 8,500 is 85 %. At most 1,000,000.',
  })
  basisPoints!: number;
}

@ObjectType({ description: 'How many days of work centres come from one source.' })
export class OperatingSourceDays {
  @Field(() => OperatingSourceEnum, { description: 'Where they come from.' }) source!: OperatingSource;
  @Field(() => Int, { description: 'Days, each work centre’s for itself.' }) days!: number;
}

const share = { nullable: true } as const;

/** Totals of some time and their key figures; every figure with the sources that it was added up from. */
@ObjectType({
  description: 'Totals of some time with the key figures of ISO 22400-2, and the sources behind them.',
})
export class OperatingFigures implements OperatingTotals {
  @Field(() => BigIntScalar, { description: 'Milliseconds in which machines made pieces.' }) runMs!: bigint;
  @Field(() => BigIntScalar, { description: 'Milliseconds in which machines waited without an order.' })
  idleMs!: bigint;
  @Field(() => BigIntScalar, { description: 'Milliseconds in which machines were delayed at an order.' })
  downMs!: bigint;
  @Field(() => BigIntScalar, { description: 'Milliseconds in which machines were not meant to work.' })
  plannedStopMs!: bigint;
  @Field(() => BigIntScalar, { description: 'Good pieces.' }) good!: bigint;
  @Field(() => BigIntScalar, { description: 'Scrapped pieces.' }) scrap!: bigint;
  @Field(() => BigIntScalar, { description: 'Pieces without a planned run time.' }) untimed!: bigint;
  @Field(() => BigIntScalar, { description: 'Planned run time of the other pieces, milliseconds.' })
  idealMs!: bigint;
  energyWh!: bigint;
  @Field(() => QuantityType, { description: 'Energy, in kilowatt hours.' }) energy!: Quantity;
  @Field(() => OperatingRatio, {
    ...share,
    description: 'Run over planned busy time (run, idle and down); null where nothing was seen.',
  })
  availability!: OperatingRatio | null;
  @Field(() => OperatingRatio, {
    ...share,
    description: 'Allocation efficiency: time with an order (run and down) over planned busy time.',
  })
  allocation!: OperatingRatio | null;
  @Field(() => OperatingRatio, {
    ...share,
    description: 'Utilisation efficiency: run over time with an order. Availability is both multiplied.',
  })
  utilisation!: OperatingRatio | null;
  @Field(() => OperatingRatio, {
    ...share,
    description: 'Planned run time of the pieces over run; null where a piece has none.',
  })
  effectiveness!: OperatingRatio | null;
  @Field(() => OperatingRatio, { ...share, description: 'Good pieces over all pieces.' })
  quality!: OperatingRatio | null;
  @Field(() => OperatingRatio, {
    ...share,
    description: 'Overall equipment effectiveness: availability × effectiveness × quality.',
  })
  oee!: OperatingRatio | null;
  @Field(() => QuantityType, {
    ...share,
    description: 'Kilowatt hours for one piece, scrap included, rounded to six decimals.',
  })
  energyPerPiece!: Quantity | null;
  @Field(() => [OperatingSourceDays], { description: 'The sources behind these figures.' })
  sources!: OperatingSourceDays[];
}

/** Totals as they are told. */
export function figuresOf(
  totals: OperatingTotals,
  sources: readonly OperatingSourceDays[],
): OperatingFigures {
  const { energyPerPiece, ...shares } = keyFiguresOf(totals);
  return {
    ...totals,
    ...told(shares),
    energy: kilowattHours({ numerator: totals.energyWh, denominator: 1n }),
    energyPerPiece: energyPerPiece && kilowattHours(energyPerPiece),
    sources: sources.filter(({ days }) => days > 0),
  };
}

type Shares = Omit<KeyFigures, 'energyPerPiece'>;

function told(shares: Shares): { [Name in keyof Shares]: OperatingRatio | null } {
  const of = (one: Ratio | null) => one && { ...one, basisPoints: basisPointsOf(one) };
  return {
    availability: of(shares.availability),
    allocation: of(shares.allocation),
    utilisation: of(shares.utilisation),
    effectiveness: of(shares.effectiveness),
    quality: of(shares.quality),
    oee: of(shares.oee),
  };
}

function kilowattHours({ numerator, denominator }: Ratio): Quantity {
  const exact = decimalOf(numerator).div(decimalOf(denominator * 1_000n));
  return { value: roundTo(exact, 6, 'HALF_UP'), unit: 'KWH' };
}
