import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import { QuantityInput } from '../../kernel/values.ts';
import type { Bound } from '../../plants/index.ts';

export const inspectionKinds = ['FIRST_PIECE', 'SAMPLE', 'EVERY_PIECE'] as const;
export type InspectionKind = (typeof inspectionKinds)[number];
export const InspectionKindEnum = namesOf(inspectionKinds);
registerEnumType(InspectionKindEnum, {
  name: 'InspectionKind',
  description:
    'Which pieces of a step are inspected before they go on. FIRST_PIECE: one at each set-up. SAMPLE: of each lot as many as ISO 2859-1 says by its size, single sampling, general inspection level II, normal; a lot is the transfer batch, else the least lot, else all pieces of the order that a work centre begins. EVERY_PIECE: each that is begun.',
});

@InputType({ description: 'What of a step is inspected before its pieces go on.' })
export class StepInspectionInput {
  @Field(() => InspectionKindEnum, { description: 'Which pieces.' }) kind!: InspectionKind;
  @Field(() => QuantityInput, {
    nullable: true,
    description:
      'What inspecting one piece takes of the work centre, in a unit of the process’s measure; it has to be told, and is nought only where the result takes days.',
  })
  perPiece?: QuantityInput | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days that the result takes before the pieces go on, 0 to 60; none unless told.',
  })
  days?: number | null;
}

/** What of a step is inspected, as it is kept with the step. */
@ObjectType({ description: 'What of a step is inspected before its pieces go on.' })
export class StepInspection {
  @Field(() => InspectionKindEnum, { description: 'Which pieces.' }) kind!: InspectionKind;
  perPiece!: Bound;
  @Field(() => Int, { description: 'Days that the result takes before the pieces go on.' }) days!: number;
}
