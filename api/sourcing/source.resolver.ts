import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { Firm, firmById } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { Process, processByCode } from '#schema/plants/index.ts';
import {
  ApprovedSource,
  type BlockReason,
  BlockReasonEnum,
  listApprovedSources,
  listSourceDemands,
  SourceDemand,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const ApprovedSourceConnection = connectionOf('ApprovedSource', () => ApprovedSource);

@ArgsType()
class SourceArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those of this part, by one’s own number.' })
  partNumber?: string;
}

/** Why a firm cannot be asked for a line. */
@ObjectType({ description: 'A firm that may not make a part of the request, and why.' })
export class SourceBlock {
  firmId!: string;
  @Field(() => String, { description: 'The part.' }) partNumber!: string;
  @Field(() => BlockReasonEnum, { description: 'Why not.' }) reason!: BlockReason;
}

@Resolver(() => SourceBlock)
export class SourceBlockResolver {
  @FieldResolver(() => ID, { name: 'firmId', description: 'The firm.' })
  firm(@Root() block: SourceBlock): string {
    return encodeId('org', block.firmId);
  }
}

@Resolver(() => ApprovedSource)
export class ApprovedSourceResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => ApprovedSourceConnection, {
    description: 'Firms that the viewer’s has approved, newest first.',
  })
  async approvedSources(
    @Args(() => SourceArgs) { partNumber, ...page }: SourceArgs,
    @Ctx() context: Context,
  ) {
    context.requireSignedIn();
    return connection(await listApprovedSources(context.query, partNumber, page), page);
  }
  @Query(() => [SourceDemand], {
    description: 'What has been said of parts: whether approved firms alone make them.',
  })
  async sourceDemands(@Ctx() context: Context): Promise<SourceDemand[]> {
    context.requireSignedIn();
    return await listSourceDemands(context.query);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() source: ApprovedSource): string {
    return encodeId('aps', source.id);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'The firm.' })
  async firm(@Root() { firmId }: ApprovedSource, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, firmId);
  }
  @FieldResolver(() => Process, { nullable: true, description: 'The step; null: every step of the part.' })
  async process(
    @Root() { processCode }: ApprovedSource,
    @Ctx() { query }: Context,
  ): Promise<Process | undefined> {
    return processCode ? await processByCode(query, processCode) : undefined;
  }
}
