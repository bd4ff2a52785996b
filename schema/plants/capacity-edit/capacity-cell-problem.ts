import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import { encodeId } from '../../kernel/id.ts';
import type { Measure } from '../../kernel/measure.ts';
import { problem, UserError } from '../../kernel/refusal.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { QuantityType, shown } from '../../kernel/values.ts';

const capacityFigures = ['TOTAL', 'COMMITTED'] as const;
export type CapacityFigure = (typeof capacityFigures)[number];
export const CapacityFigureEnum = namesOf(capacityFigures);
registerEnumType(CapacityFigureEnum, {
  name: 'CapacityFigure',
  description: 'What a planner may set. TOTAL: all there is. COMMITTED: the firm’s own load.',
});

/** A cell of the board that cannot be set, with what it is now. */
@ObjectType({
  implements: UserError,
  description: 'A cell of the board that cannot be set, with what it is now.',
})
export class CapacityCellProblem extends UserError {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => DateScalar, { description: 'The day, or the Monday of the week.' }) start!: string;
  @Field(() => CapacityFigureEnum, { description: 'Which of its figures.' }) figure!: CapacityFigure;
  @Field(() => QuantityType, { description: 'The figure as it is now.' }) current!: QuantityType;
  @Field(() => QuantityType, { description: 'Held and reserved as they are now.' }) sold!: QuantityType;
  @Field(() => [String], { description: 'Numbers of the reservations that stand in the way.' })
  reservations!: string[];
  @Field(() => [String], { description: 'Numbers of the offers that these were sold from.' })
  offers!: string[];
}

/** Which cell, and what it is now in base units. */
export interface CellFacts {
  readonly workCenterId: string;
  readonly measure: Measure;
  readonly start: string;
  readonly figure: CapacityFigure;
  readonly row: number;
  readonly current: bigint;
  readonly sold: bigint;
}

interface Why {
  readonly code: string;
  readonly message: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly reservations?: readonly string[];
  readonly offers?: readonly string[];
}

/** The problem of one cell; `path` names its row of the input and its bucket. */
export function cellProblem(cell: CellFacts, why: Why): CapacityCellProblem {
  const current = shown(cell.current, cell.measure);
  const sold = shown(cell.sold, cell.measure);
  const { reservations = [], offers = [] } = why;
  const params = {
    start: cell.start,
    current: current.value.toFixed(),
    sold: sold.value.toFixed(),
    unit: current.unit,
    ...(reservations.length > 0
      ? { numbers: [...reservations.slice(0, 3), ...offers.slice(0, 2)].join(', ') }
      : {}),
    ...why.params,
  };
  const path = ['rows', String(cell.row), 'cells', cell.start];
  return Object.assign(
    new CapacityCellProblem(),
    problem({ code: why.code, message: why.message, path, params }),
    {
      workCenterId: encodeId('wkc', cell.workCenterId),
      start: cell.start,
      figure: cell.figure,
      current,
      sold,
      reservations: [...reservations],
      offers: [...offers],
    },
  );
}
