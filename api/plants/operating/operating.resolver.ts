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
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import {
  type OperatingBucket,
  OperatingBucketEnum,
  OperatingCenter,
  OperatingReport,
  readOperatingReport,
  WorkCenter,
  workCenterById,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';

@ArgsType()
class OperatingArgs {
  @Field(() => ID, { nullable: true, description: 'Only work centres of this site.' }) siteId?: string;
  @Field(() => ID, { nullable: true, description: 'Only this work centre.' }) workCenterId?: string;
  @Field(() => DateScalar, { description: 'First day, in each site’s zone.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day after the last, at most 800 days later.' }) until!: string;
  @Field(() => OperatingBucketEnum, { description: 'By what time figures are added up.' })
  bucket!: OperatingBucket;
}

@Resolver(() => OperatingCenter)
export class OperatingResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => OperatingReport, {
    description: 'Operating data of the viewer’s work centres: times, pieces, energy and their key figures.',
  })
  async operatingReport(
    @Args(() => OperatingArgs) args: OperatingArgs,
    @Ctx() context: Context,
  ): Promise<OperatingReport> {
    context.requireSignedIn();
    const { siteId, workCenterId, from, until, bucket } = args;
    return await readOperatingReport(context.query, {
      siteId: siteId === undefined ? undefined : requireId('sit', siteId, 'siteId'),
      workCenterId: workCenterId === undefined ? undefined : requireId('wkc', workCenterId, 'workCenterId'),
      from: plainDate(from),
      until: plainDate(until),
      bucket,
    });
  }

  @FieldResolver(() => WorkCenter, { description: 'Which one.' })
  async workCenter(@Root() of: OperatingCenter, @Ctx() { query }: Context): Promise<WorkCenter | undefined> {
    return await workCenterById(query, of.workCenterId);
  }
}
