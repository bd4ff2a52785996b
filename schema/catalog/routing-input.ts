import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../kernel/command-input.ts';
import { QuantityInput } from '../kernel/values.ts';
import { RequirementInput } from '../plants/index.ts';
import { StepInspectionInput } from './inspection/inspection.ts';

@InputType({ description: 'A step that takes the pieces of this one.' })
export class RoutingSuccessorInput {
  @Field(() => ID, { description: 'Code of a step of the same routing.' }) code!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Pieces of this step that each piece of that one takes, 1 to 1,000; 1 unless told.',
  })
  per?: number | null;
}

@InputType({ description: 'One step of a routing.' })
export class RoutingStepInput {
  @Field(() => ID, { description: 'Its code, 1 to 20 characters, each once: 10, 20 …' }) code!: string;
  @Field(() => String, { description: 'What is done, 1 to 100 characters.' }) name!: string;
  @Field(() => ID, { description: 'The process; work centres of its special cases serve too.' })
  processCode!: string;
  @Field(() => ID, { nullable: true, description: 'The material that is worked; the item’s unless told.' })
  materialCode?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Standards that whoever works must be certified by.' })
  standards?: string[] | null;
  @Field(() => [RequirementInput], {
    nullable: true,
    description:
      'What whoever works must be able to besides: size of the part, tolerance, languages … Each kind once, each a must; certificates stand in `standards`.',
  })
  requirements?: RequirementInput[] | null;
  @Field(() => StepInspectionInput, {
    nullable: true,
    description: 'What is inspected before its pieces go on; nothing unless told.',
  })
  inspection?: StepInspectionInput | null;
  @Field(() => QuantityInput, {
    description: 'What one piece takes, in a unit of the process’s measure: minutes, kilograms, pieces …',
  })
  loadPerPiece!: QuantityInput;
  @Field(() => QuantityInput, {
    nullable: true,
    description: 'What setting up takes, in the same measure; nothing unless told.',
  })
  setup?: QuantityInput | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The set-up family, 1 to 40 characters: within an order, steps of one family at one work centre are set up once together.',
  })
  setupFamily?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Good pieces of 10,000 begun, 1 to 10,000; all unless told.',
  })
  yieldBps?: number | null;
  @Field(() => Int, { nullable: true, description: 'The fewest pieces that one work centre is given.' })
  lotLeast?: number | null;
  @Field(() => Int, { nullable: true, description: 'The most pieces that one work centre is given.' })
  lotMost?: number | null;
  @Field(() => Int, { nullable: true, description: 'Pieces that travel together to the next step.' })
  transferBatch?: number | null;
  @Field(() => [RoutingSuccessorInput], {
    nullable: true,
    description: 'What comes next; nothing for the last step.',
  })
  successors?: RoutingSuccessorInput[] | null;
}

@InputType({
  description:
    'The routing of a revision, whole. An item’s revision of this code is made where there is none.',
})
export class ItemRevisionPutInput extends CommandInput {
  @Field(() => ID, { description: 'The item.' }) itemId!: string;
  @Field(() => String, { description: 'Code of the revision, 1 to 20 characters.' }) revision!: string;
  @Field(() => [RoutingStepInput], { description: 'Its steps in any order: 1 to 60.' })
  steps!: RoutingStepInput[];
}
