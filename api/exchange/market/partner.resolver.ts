import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import {
  type Band,
  BandEnum,
  bandOf,
  ExactRead,
  type Grade,
  GradeEnum,
  listExactReads,
  listPartnerOffers,
  listPartners,
  OfferCard,
  Partner,
  PartnerAddInput,
  PartnerEndInput,
  type PartnerOffer,
  type PartnerWeeks,
  partnerAdd,
  partnerById,
  partnerEnd,
  readPartnerWeeks,
} from '#schema/exchange/index.ts';
import { Firm, firmById } from '#schema/identity/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { QuantityType, shown } from '#schema/kernel/values.ts';
import type { Context } from '../../context.ts';
import { connection } from '../../kernel/connection.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';
import { nullIsAbsent } from '../../kernel/null-is-absent.ts';
import { PageArgs } from '../../kernel/page-args.ts';

/** What one read of a list needs of weeks, asked once for all its offers. */
type WeeksOfList = (exact: boolean) => Promise<ReadonlyMap<string, PartnerWeeks>>;

@ObjectType({ description: 'One week of an offer as a named partner sees it.' })
export class PartnerWeek {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  @Field(() => BandEnum, { description: 'How much is left, as a band.' }) band!: Band;
}
@ObjectType({ description: 'One week of an offer with what is left of it, exactly.' })
export class ExactWeek {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  @Field(() => QuantityType, { description: 'What is left, now.' }) free!: QuantityType;
}

/** An offer as a firm sees it that its owner has named. */
@ObjectType({ description: 'An offer as you see it whom its owner has named a partner.' })
export class PartnerCard {
  @Field(() => OfferCard, { description: 'Its card.' }) offer!: PartnerOffer;
  @Field(() => GradeEnum, { description: 'What you may know of its weeks: EXACT or BAND.' }) grade!: Grade;
  weeksOfList!: WeeksOfList;
}

const PartnerConnection = connectionOf('Partner', () => Partner);
const ExactReadConnection = connectionOf('ExactRead', () => ExactRead);
const PartnerCardConnection = connectionOf('PartnerCard', () => PartnerCard);
const AddPayload = payloadOf('PartnerAdd', 'partner', () => Partner);
const EndPayload = payloadOf('PartnerEnd', 'partner', () => Partner);

@ArgsType()
class PartnerOfferArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'This process and its special cases.' })
  processCode?: string;
  @Field(() => ID, { nullable: true, description: 'Offers that work this material.' }) materialCode?: string;
  @Field(() => DateScalar, { nullable: true, description: 'On sale on this day or later.' }) from?: string;
  @Field(() => DateScalar, { nullable: true, description: 'On sale before this day.' }) until?: string;
}
@ArgsType()
class ExactReadArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this offer.' }) offerId?: string;
}

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => PartnerConnection, {
    description: 'The firms that you have named, newest first; also those that you are through with.',
  })
  async partners(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listPartners(context.query, page), page);
  }

  @Mutation(() => AddPayload, {
    description: 'Names a firm: it sees of your offers what their partner grade says.',
  })
  async partnerAdd(
    @Arg('input', () => PartnerAddInput, inputArgument) input: PartnerAddInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: partnerAdd, field: 'partner', load: partnerById }, input);
  }

  @Mutation(() => EndPayload, { description: 'Ends a partnership: the firm sees no more than every member.' })
  async partnerEnd(
    @Arg('input', () => PartnerEndInput, inputArgument) input: PartnerEndInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: partnerEnd, field: 'partner', load: partnerById }, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() partner: Partner): string {
    return encodeId('ptn', partner.id);
  }
  @FieldResolver(() => Firm, { description: 'The firm.' })
  async firm(@Root() { partnerId }: Partner, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, partnerId);
  }
}

@Resolver(() => PartnerCard)
export class PartnerCardResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => PartnerCardConnection, {
    description:
      'Offers of firms that have named yours, newest first. Asking for exactWeeks is noted for their owners, offer by offer.',
  })
  async partnerOffers(@Args(() => PartnerOfferArgs) args: PartnerOfferArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    const { first, after, ...filter } = args;
    const page = await listPartnerOffers(context.query, filter, args);
    const weeksOfList = weeksReader(
      context,
      page.rows.map(({ id }) => id),
    );
    const rows = page.rows.map((offer) => ({ offer, grade: offer.partnerGrade, weeksOfList }));
    return connection({ ...page, rows }, args);
  }

  @FieldResolver(() => Firm, {
    description: 'Who sells; you know it, also where the offer is blind to others.',
  })
  async seller(@Root() { offer }: PartnerCard, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, offer.ownerId);
  }
  @FieldResolver(() => [PartnerWeek], { description: 'Week by week, as bands, now.' })
  async weeks(@Root() { offer, weeksOfList }: PartnerCard): Promise<PartnerWeek[]> {
    const weeks = (await weeksOfList(false)).get(offer.id);
    return (weeks?.bands ?? []).map((band, index) => ({
      weekStart: weekAt(offer.baseWeek, index),
      band: bandOf(band),
    }));
  }
  @FieldResolver(() => [ExactWeek], {
    nullable: true,
    description:
      'Week by week what is left, where you may know it; null where not. Each reading is noted for the owner.',
  })
  async exactWeeks(@Root() { offer, grade, weeksOfList }: PartnerCard): Promise<ExactWeek[] | null> {
    const free = grade === 'EXACT' ? (await weeksOfList(true)).get(offer.id)?.free : undefined;
    return (
      free?.map((amount, index) => ({
        weekStart: weekAt(offer.baseWeek, index),
        free: shown(BigInt(amount), offer.measure),
      })) ?? null
    );
  }
}

const weekAt = (baseWeek: string, index: number) => addDays(plainDate(baseWeek), 7 * index);

/** Asks once for the bands and once for the exact figures of a list, and only when somebody wants them. */
function weeksReader({ services, actor }: Context, ids: readonly string[]): WeeksOfList {
  const asked = new Map<boolean, Promise<ReadonlyMap<string, PartnerWeeks>>>();
  return (exact) => {
    const found =
      asked.get(exact) ??
      readPartnerWeeks(services.database, actor, ids, exact).then(
        (rows) => new Map(rows.map((row) => [row.offerId, row])),
      );
    asked.set(exact, found);
    return found;
  };
}

@Resolver(() => ExactRead)
export class ExactReadResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => ExactReadConnection, {
    description: 'Who of which partner read exact figures of your offers, newest first.',
  })
  async exactReads(@Args(() => ExactReadArgs) { offerId, ...page }: ExactReadArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    const id = offerId === undefined ? undefined : requireId('off', offerId, 'offerId');
    return connection(await listExactReads(context.query, id, page), page);
  }
  @FieldResolver(() => ID, idField)
  id(@Root() read: ExactRead): string {
    return encodeId('exr', read.id);
  }
  @FieldResolver(() => ID, { description: 'Of which offer.' })
  offerId(@Root() read: ExactRead): string {
    return encodeId('off', read.offerId);
  }
  @FieldResolver(() => Firm, { description: 'Which partner.' })
  async reader(@Root() { readerId }: ExactRead, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await firmById(query, readerId);
  }
}
