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
import { encodeId } from '#schema/kernel/id.ts';
import { shownUnitOf } from '#schema/kernel/measure.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { UnitCodeScalar } from '#schema/kernel/scalars.ts';
import { QuantityType, shown, UnitPriceType, unitPriceOf } from '#schema/kernel/values.ts';
import {
  listMaterials,
  listWorkCenters,
  Material,
  Process,
  processByCode,
  Site,
  siteById,
  WorkCenter,
  WorkCenterCreateInput,
  workCenterById,
  workCenterCreate,
} from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const WorkCenterConnection = connectionOf('WorkCenter', () => WorkCenter);
const WorkCenterCreatePayload = payloadOf('WorkCenterCreate', 'workCenter', () => WorkCenter);

@ArgsType()
class WorkCenterArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this plant.' }) siteId?: string;
}

/** The materials of a list of codes, in the order of the reference data. */
export async function materialsOf({ query }: Context, codes: readonly string[]): Promise<Material[]> {
  return (await listMaterials(query)).filter(({ code }) => codes.includes(code));
}

@Resolver(() => WorkCenter)
export class WorkCenterResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => WorkCenterConnection, { description: 'The viewer’s work centres, by code.' })
  async workCenters(
    @Args(() => WorkCenterArgs) { siteId, ...page }: WorkCenterArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    const filter = { siteId: siteId === undefined ? undefined : requireId('sit', siteId, 'siteId') };
    return connection(await listWorkCenters(context.query, filter, page), page);
  }

  @Mutation(() => WorkCenterCreatePayload, { description: 'Adds a work centre.' })
  async workCenterCreate(
    @Arg('input', () => WorkCenterCreateInput, inputArgument) input: WorkCenterCreateInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: workCenterCreate, field: 'workCenter', load: workCenterById },
      input,
    );
  }

  @FieldResolver(() => ID, idField)
  id(@Root() center: WorkCenter): string {
    return encodeId('wkc', center.id);
  }

  @FieldResolver(() => Site, { description: 'The plant it stands in.' })
  async site(@Root() center: WorkCenter, @Ctx() { query }: Context): Promise<Site | undefined> {
    return await siteById(query, center.siteId);
  }

  @FieldResolver(() => Process, { description: 'What it does.' })
  async process(@Root() center: WorkCenter, @Ctx() { query }: Context): Promise<Process | undefined> {
    return await processByCode(query, center.processCode);
  }

  @FieldResolver(() => [Material], { description: 'What it works; none listed means any.' })
  async materials(@Root() center: WorkCenter, @Ctx() context: Context): Promise<Material[]> {
    return await materialsOf(context, center.materialCodes);
  }

  @FieldResolver(() => UnitCodeScalar, { description: 'The unit in which screens show it.' })
  unit(@Root() center: WorkCenter): string {
    return shownUnitOf(center.measure);
  }

  @FieldResolver(() => UnitPriceType, { description: 'Its usual price, net.' })
  rate(@Root() center: WorkCenter): UnitPriceType {
    return unitPriceOf(center.rate, center.currency, center.measure);
  }

  @FieldResolver(() => QuantityType, { description: 'What a set-up takes of the capacity.' })
  setup(@Root() center: WorkCenter): Quantity {
    return shown(center.setupAmount, center.measure);
  }

  @FieldResolver(() => QuantityType, { description: 'The smallest piece of a day worth starting for.' })
  minimumBlock(@Root() center: WorkCenter): Quantity {
    return shown(center.minimumBlock, center.measure);
  }
}
