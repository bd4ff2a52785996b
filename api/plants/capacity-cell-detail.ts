import { Field, ObjectType } from 'type-graphql';
import { CapacityCell, Week, WorkCenter } from '#schema/plants/index.ts';

/** What makes up one number of the board. The lists beside it come from the slices that know them. */
@ObjectType({ description: 'What makes up one number of the board.' })
export class CapacityCellDetail {
  @Field(() => WorkCenter, { description: 'The work centre.' }) workCenter!: WorkCenter;
  @Field(() => Week, { description: 'The week.' }) week!: Week;
  @Field(() => CapacityCell, { description: 'Its figures.' }) cell!: CapacityCell;
}
