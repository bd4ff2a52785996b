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
import { SheetImport, sheetImportById } from '#schema/imports/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import {
  CapacityDifference,
  CapacityDifferenceResolveInput,
  capacityDifferenceResolve,
  differencesOfImport,
  findCapacityDifference,
  listCapacityDifferences,
  WorkCenter,
  workCenterById,
} from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const CapacityDifferenceConnection = connectionOf('CapacityDifference', () => CapacityDifference);
const ResolvePayload = payloadOf('CapacityDifferenceResolve', 'capacityDifference', () => CapacityDifference);

@ArgsType()
class DifferenceArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Only those that nobody has settled.' })
  open!: boolean;
}

@Resolver(() => SheetImport)
export class CapacitySheetResolver {
  @FieldResolver(() => [CapacityDifference], {
    description: 'Of a capacity sheet: where it disagrees with what was sold here; at most 500. Else empty.',
  })
  async differences(@Root() found: SheetImport, @Ctx() { query }: Context): Promise<CapacityDifference[]> {
    return await differencesOfImport(query, found.id);
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

  @FieldResolver(() => SheetImport, {
    nullable: true,
    description: 'The sheet that said so; null where the calendar did, or somebody by hand.',
  })
  async import(
    @Root() difference: CapacityDifference,
    @Ctx() { query }: Context,
  ): Promise<SheetImport | null> {
    if (difference.importId === null) return null;
    return (await sheetImportById(query, difference.importId)) ?? null;
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
