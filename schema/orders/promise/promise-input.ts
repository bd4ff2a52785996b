import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import { MoneyInput } from '../../kernel/values.ts';
import { StepFiguresInput } from './carbon.ts';
import { type ContractMode, ContractModeEnum } from './contract.rules.ts';
import { PromiseNeedInput } from './needs.ts';

@InputType({ description: 'So many pieces of a released revision by a day.' })
export class OrderPromiseInquireInput extends CommandInput {
  @Field(() => ID, { description: 'The released revision.' }) revisionId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The asker’s own number of the order, at most 60 characters.',
  })
  reference?: string | null;
  @Field(() => Int, { description: 'Good pieces, 1 to 1,000,000.' }) quantity!: number;
  @Field(() => DateScalar, { description: 'The day on which all are wanted, within a year.' }) dueOn!: string;
  @Field(() => ID, { description: 'Code of the city to deliver to.' }) deliverToCityCode!: string;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What each day after that costs; in CNY, as offers are that freight is known for.',
  })
  latePerDay?: MoneyInput | null;
  @Field(() => ContractModeEnum, { nullable: true, description: 'EACH_STEP unless told.' })
  contractMode?: ContractMode | null;
  @Field(() => ID, { nullable: true, description: 'The firm that leads, where a factory does.' })
  leadId?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Codes of the steps that are the main work: the lead factory does them itself.',
  })
  mainStepCodes?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The buyer’s consent that the lead factory has its main work done by others.',
  })
  mainWorkMayMove?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether offers whose owner has to accept first may be planned with; only others unless told.',
  })
  mayAsk?: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Pieces that fill one bin: everything is begun and moved in whole bins.',
  })
  binPieces?: number | null;
  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'What the asker’s carrier is paid for a bin on each way between two cities, net; by the tariff unless told.',
  })
  freightPerBin?: MoneyInput | null;
  @Field(() => [StepFiguresInput], {
    nullable: true,
    description: 'What is known of the pieces, for what plans emit.',
  })
  stepFigures?: StepFiguresInput[] | null;
  @Field(() => [PromiseNeedInput], {
    nullable: true,
    description: 'What its steps wait for before they can begin, sixty at most.',
  })
  needs?: PromiseNeedInput[] | null;
}
@InputType({ description: 'What every step of a promise carries.' })
export class OrderPromiseStepInput extends CommandInput {
  @Field(() => ID, { description: 'The promise.' }) orderPromiseId!: string;
}
@InputType({ description: 'A promise to look for plans of anew.' })
export class OrderPromiseReplanInput extends OrderPromiseStepInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Offers of its plans to plan without, fifty at most; as before unless told, and none by an empty list.',
  })
  withoutOfferIds?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether offers whose owner has to accept first may be planned with; as before unless told.',
  })
  mayAsk?: boolean | null;
}
@InputType({ description: 'A plan whose steps are all to be held.' })
export class OrderPromiseQuoteInput extends OrderPromiseStepInput {
  @Field(() => ID, { description: 'One of its plans.' }) planId!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether plans are looked for anew, as by orderPromiseReplan, where the plan cannot be held any more: the payload then has both the refusals and the promise. Not unless told.',
  })
  replanIfMoved?: boolean | null;
}
@InputType({ description: 'A quoted promise to buy.' })
export class OrderPromiseConfirmInput extends OrderPromiseStepInput {}
@InputType({ description: 'A quoted promise to give back.' })
export class OrderPromiseReleaseInput extends OrderPromiseStepInput {}
