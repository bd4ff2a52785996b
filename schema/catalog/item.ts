import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MeasureEnum, namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import type { Measure } from '../kernel/measure.ts';
import { Node } from '../kernel/node.ts';
import { DateTimeScalar, UnitCodeScalar } from '../kernel/scalars.ts';
import type { StateTable } from '../kernel/state-table.ts';
import type { UnitCode } from '../kernel/units.ts';
import type { Requirement } from '../plants/index.ts';
import { StepInspection } from './inspection/inspection.ts';

/** Something that is made: a part, an assembly. What it is made by belongs to its revisions. */
@ObjectType({
  implements: Node,
  description: 'A part or an assembly that the firm has made. Its owner’s alone.',
})
export class Item extends Node {
  override id!: Id<'itm'>;
  @Field(() => String, { description: 'The firm’s own number of it.' }) number!: string;
  @Field(() => String, { description: 'What it is called.' }) name!: string;
  materialCode!: string | null;
  @Field(() => UnitCodeScalar, { description: 'What it is counted in where it is a component.' })
  unit!: UnitCode;
  @Field(() => DateTimeScalar, { description: 'When it was written down.' }) createdAt!: Date;
}

const revisionStates = ['DRAFT', 'RELEASED'] as const;
export type RevisionState = (typeof revisionStates)[number];
export const RevisionStateEnum = namesOf(revisionStates);
registerEnumType(RevisionStateEnum, {
  name: 'ItemRevisionState',
  description: 'DRAFT: its routing may be written anew. RELEASED: it stays as it is for good.',
});

const revisionActions = ['PUT', 'RELEASE', 'INQUIRE'] as const;
export type RevisionAction = (typeof revisionActions)[number];
export const RevisionActionEnum = namesOf(revisionActions);
registerEnumType(RevisionActionEnum, {
  name: 'ItemRevisionAction',
  description: 'What can be done with a revision now.',
});

export const revisionTable: StateTable<RevisionState, RevisionAction> = {
  DRAFT: { PUT: 'DRAFT', RELEASE: 'RELEASED' },
  RELEASED: { INQUIRE: 'RELEASED' },
};

/** One state of an item’s drawing and routing. */
@ObjectType({
  implements: Node,
  description: 'One revision of an item, with the routing by which it is made.',
})
export class ItemRevision extends Node {
  override id!: Id<'rev'>;
  itemId!: string;
  @Field(() => String, { description: 'Its code: A, B, C …' }) code!: string;
  @Field(() => RevisionStateEnum, { description: 'Whether its routing may still change.' })
  state!: RevisionState;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was released.' })
  releasedAt!: Date | null;
}

/** One step of a routing: what one piece takes of a work centre. */
@ObjectType({ description: 'One step of a routing.' })
export class RoutingStep {
  revisionId!: string;
  @Field(() => Int, { description: 'Its place in the list, from 1.' }) position!: number;
  @Field(() => ID, { description: 'Its code within the routing: 10, 20 …' }) code!: string;
  @Field(() => String, { description: 'What is done.' }) name!: string;
  processCode!: string;
  materialCode!: string | null;
  @Field(() => [String], { description: 'Standards of the certificates that whoever works has to hold.' })
  standards!: string[];
  /** What whoever works must be able to besides: each a must, none of them a certificate. */
  requirements!: readonly Requirement[];
  @Field(() => StepInspection, {
    nullable: true,
    description: 'What is inspected before its pieces go on; null: nothing.',
  })
  inspection!: StepInspection | null;
  @Field(() => MeasureEnum, { description: 'What its work is counted in.' }) measure!: Measure;
  loadPerPieceValue!: string;
  loadUnit!: UnitCode;
  setupAmount!: bigint;
  @Field(() => String, {
    nullable: true,
    description:
      'The set-up family: within an order, steps of one family at one work centre are set up once together.',
  })
  setupFamily!: string | null;
  @Field(() => Int, { description: 'Good pieces of 10,000 that are begun.' }) yieldBps!: number;
  @Field(() => Int, { nullable: true, description: 'The fewest pieces that one work centre is given.' })
  lotLeast!: number | null;
  @Field(() => Int, { nullable: true, description: 'The most pieces that one work centre is given.' })
  lotMost!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Pieces that travel together to the next step; null: all that a week has made.',
  })
  transferBatch!: number | null;
}

/** A way from one step to the next. */
@ObjectType({ description: 'A way from one step of a routing to the next.' })
export class RoutingArc {
  revisionId!: string;
  @Field(() => ID, { description: 'Code of the step that comes first.' }) fromCode!: string;
  @Field(() => ID, { description: 'Code of the step that takes its pieces.' }) toCode!: string;
  @Field(() => Int, { description: 'Pieces of the first that each piece of the other takes.' }) per!: number;
}
