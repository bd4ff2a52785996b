import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { Person, personById } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { actionsIn } from '#schema/kernel/state-table.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import {
  CapacityDifference,
  CapacityDifferenceResolveInput,
  CapacityImport,
  CapacityImportCheckInput,
  CapacityImportCommitInput,
  capacityDifferenceResolve,
  capacityImportById,
  capacityImportCheck,
  capacityImportCommit,
  differencesOfImport,
  findCapacityDifference,
  type ImportAction,
  ImportActionEnum,
  importTable,
  listCapacityDifferences,
  listCapacityImports,
  WorkCenter,
  workCenterById,
} from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const CapacityImportConnection = connectionOf('CapacityImport', () => CapacityImport);
const CapacityDifferenceConnection = connectionOf('CapacityDifference', () => CapacityDifference);
const CheckPayload = payloadOf('CapacityImportCheck', 'capacityImport', () => CapacityImport);
const CommitPayload = payloadOf('CapacityImportCommit', 'capacityImport', () => CapacityImport);
const ResolvePayload = payloadOf('CapacityDifferenceResolve', 'capacityDifference', () => CapacityDifference);

@ArgsType()
class DifferenceArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Only those that nobody has settled.' })
  open!: boolean;
}

@Resolver(() => CapacityImport)
export class CapacityImportResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => CapacityImportConnection, { description: 'The viewer’s capacity sheets, newest first.' })
  async capacityImports(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listCapacityImports(context.query, page), page);
  }

  @Mutation(() => CheckPayload, { description: 'Checks an uploaded sheet; nothing but the check is kept.' })
  async capacityImportCheck(
    @Arg('input', () => CapacityImportCheckInput, inputArgument) input: CapacityImportCheckInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: capacityImportCheck, field: 'capacityImport', load: capacityImportById },
      input,
    );
  }

  @Mutation(() => CommitPayload, { description: 'Puts a checked sheet on the board, all of it or nothing.' })
  async capacityImportCommit(
    @Arg('input', () => CapacityImportCommitInput, inputArgument) input: CapacityImportCommitInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: capacityImportCommit, field: 'capacityImport', load: capacityImportById },
      input,
    );
  }

  @FieldResolver(() => ID, idField)
  id(@Root() found: CapacityImport): string {
    return encodeId('imp', found.id);
  }

  @FieldResolver(() => [ImportActionEnum], { description: 'What can be done with it now.' })
  availableActions(@Root() found: CapacityImport): ImportAction[] {
    return actionsIn(importTable, found.state);
  }

  @FieldResolver(() => [CapacityDifference], {
    description: 'Where it disagrees with what was sold here; at most 500.',
  })
  async differences(@Root() found: CapacityImport, @Ctx() { query }: Context): Promise<CapacityDifference[]> {
    return await differencesOfImport(query, found.id);
  }

  @FieldResolver(() => Person, { description: 'Who uploaded it.' })
  async uploadedBy(@Root() found: CapacityImport, @Ctx() { query }: Context): Promise<Person | undefined> {
    return await personById(query, found.uploadedBy);
  }
}

@Resolver(() => CapacityDifference)
export class CapacityDifferenceResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => CapacityDifferenceConnection, {
    description: 'Where sheets and sales disagree, newest first.',
  })
  async capacityDifferences(
    @Args(() => DifferenceArgs) { open, ...page }: DifferenceArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    return connection(await listCapacityDifferences(context.query, open, page), page);
  }

  @Mutation(() => ResolvePayload, { description: 'Notes how a difference was settled.' })
  async capacityDifferenceResolve(
    @Arg('input', () => CapacityDifferenceResolveInput, inputArgument) input: CapacityDifferenceResolveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: capacityDifferenceResolve, field: 'capacityDifference', load: findCapacityDifference },
      input,
    );
  }

  @FieldResolver(() => ID, idField)
  id(@Root() difference: CapacityDifference): string {
    return encodeId('dif', difference.id);
  }

  @FieldResolver(() => WorkCenter, { description: 'The work centre.' })
  async workCenter(
    @Root() difference: CapacityDifference,
    @Ctx() { query }: Context,
  ): Promise<WorkCenter | undefined> {
    return await workCenterById(query, difference.workCenterId);
  }

  @FieldResolver(() => CapacityImport, { description: 'The sheet that said so.' })
  async import(
    @Root() difference: CapacityDifference,
    @Ctx() { query }: Context,
  ): Promise<CapacityImport | undefined> {
    return await capacityImportById(query, difference.importId);
  }

  @FieldResolver(() => QuantityType, { nullable: true, description: 'What the sheet says.' })
  async inSheet(@Root() difference: CapacityDifference, @Ctx() context: Context): Promise<Quantity | null> {
    return await amountOf(context, difference, difference.inSheetAmount);
  }

  @FieldResolver(() => QuantityType, { nullable: true, description: 'What was sold here.' })
  async soldHere(@Root() difference: CapacityDifference, @Ctx() context: Context): Promise<Quantity | null> {
    return await amountOf(context, difference, difference.soldHereAmount);
  }
}

async function amountOf(
  { query }: Context,
  { workCenterId }: CapacityDifference,
  amount: bigint | null,
): Promise<Quantity | null> {
  const center = await workCenterById(query, workCenterId);
  return amount === null || !center ? null : shown(amount, center.measure);
}
