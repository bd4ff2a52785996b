import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  arcsOfRevision,
  Item,
  ItemRevision,
  itemById,
  listItems,
  type RevisionAction,
  RevisionActionEnum,
  RoutingArc,
  RoutingStep,
  revisionsOfItem,
  revisionTable,
  StepInspection,
  stepsOfRevision,
  writeBill,
} from '#schema/catalog/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { actionsIn } from '#schema/kernel/state-table.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import { listMaterials, Material, Process, processByCode } from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';
import { RequirementType } from '../plants/requirements/requirement.resolver.ts';

const ItemConnection = connectionOf('Item', () => Item);

@ArgsType()
class ItemArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only those whose number begins with it, or whose name has it.',
  })
  words?: string;
}

const materialOf = async ({ query }: Context, code: string | null): Promise<Material | undefined> =>
  code ? (await listMaterials(query)).find((material) => material.code === code) : undefined;

@Resolver(() => Item)
export class ItemResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => ItemConnection, { description: 'Items of the firm’s catalogue, newest first.' })
  async items(@Args(() => ItemArgs) { words, ...page }: ItemArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listItems(context.query, words, page), page);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() item: Item): string {
    return encodeId('itm', item.id);
  }
  @FieldResolver(() => Material, { nullable: true, description: 'What it is made of.' })
  async material(@Root() item: Item, @Ctx() context: Context): Promise<Material | undefined> {
    return await materialOf(context, item.materialCode);
  }
  @FieldResolver(() => [ItemRevision], { description: 'Its revisions, newest first.' })
  async revisions(@Root() item: Item, @Ctx() { query }: Context): Promise<ItemRevision[]> {
    return await revisionsOfItem(query, item.id);
  }
}

@Resolver(() => ItemRevision)
export class ItemRevisionResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() revision: ItemRevision): string {
    return encodeId('rev', revision.id);
  }
  @FieldResolver(() => Item, { nullable: true, description: 'What it is a revision of.' })
  async item(@Root() revision: ItemRevision, @Ctx() { query }: Context): Promise<Item | undefined> {
    return await itemById(query, revision.itemId);
  }
  @FieldResolver(() => [RoutingStep], { description: 'The steps of its routing.' })
  async steps(@Root() revision: ItemRevision, @Ctx() { query }: Context): Promise<RoutingStep[]> {
    return await stepsOfRevision(query, revision.id);
  }
  @FieldResolver(() => [RoutingArc], { description: 'The ways between its steps.' })
  async arcs(@Root() revision: ItemRevision, @Ctx() { query }: Context): Promise<RoutingArc[]> {
    return await arcsOfRevision(query, revision.id);
  }
  @FieldResolver(() => String, { description: 'Its routing as Catena-X BillOfProcess 1.1.0, JSON as text.' })
  async billOfProcess(@Root() revision: ItemRevision, @Ctx() { query }: Context): Promise<string> {
    const [item, steps, arcs] = await Promise.all([
      itemById(query, revision.itemId),
      stepsOfRevision(query, revision.id),
      arcsOfRevision(query, revision.id),
    ]);
    return JSON.stringify(
      writeBill({ item: item ?? { number: '', name: '' }, revision, steps, arcs }),
      null,
      2,
    );
  }
  @FieldResolver(() => [RevisionActionEnum], { description: 'What can be done with it now.' })
  availableActions(@Root() revision: ItemRevision): RevisionAction[] {
    return actionsIn(revisionTable, revision.state);
  }
}

@Resolver(() => RoutingStep)
export class RoutingStepResolver {
  @FieldResolver(() => Process, { nullable: true, description: 'The process.' })
  async process(@Root() step: RoutingStep, @Ctx() { query }: Context): Promise<Process | undefined> {
    return await processByCode(query, step.processCode);
  }
  @FieldResolver(() => Material, { nullable: true, description: 'The material, where the step names one.' })
  async material(@Root() step: RoutingStep, @Ctx() context: Context): Promise<Material | undefined> {
    return await materialOf(context, step.materialCode);
  }
  @FieldResolver(() => QuantityType, { description: 'What one piece takes.' })
  loadPerPiece(@Root() step: RoutingStep): Quantity {
    return { value: decimal(decimal(step.loadPerPieceValue).toFixed()), unit: step.loadUnit };
  }
  @FieldResolver(() => QuantityType, { description: 'What setting up takes, once for each work centre.' })
  setup(@Root() step: RoutingStep): Quantity {
    return shown(BigInt(step.setupAmount), step.measure);
  }
  @FieldResolver(() => [RequirementType], {
    name: 'requirements',
    description: 'What whoever works must be able to besides.',
    // One or two of a step, of the dozen kinds that there are.
    complexity: ({ childComplexity }) => 1 + 2 * childComplexity,
  })
  asked(@Root() step: RoutingStep): readonly RequirementType[] {
    return step.requirements;
  }
}

@Resolver(() => StepInspection)
export class StepInspectionResolver {
  @FieldResolver(() => QuantityType, {
    name: 'perPiece',
    description: 'What inspecting one piece takes of the work centre.',
  })
  takes(@Root() { perPiece }: StepInspection): Quantity {
    return { value: decimal(perPiece.value), unit: perPiece.unit };
  }
}
