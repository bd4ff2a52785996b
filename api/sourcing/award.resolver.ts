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
import { Reservation, reservationById } from '#schema/exchange/index.ts';
import { Person, personById } from '#schema/identity/index.ts';
import { currencyOf } from '#schema/kernel/currencies.ts';
import { type Decimal, decimal, decimalOf, roundTo } from '#schema/kernel/decimal.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { DecimalScalar } from '#schema/kernel/scalars.ts';
import { MoneyType, QuantityType } from '#schema/kernel/values.ts';
import {
  ApprovalLimit,
  Award,
  AwardLine,
  type AwardState,
  AwardStateEnum,
  bidderById,
  ComparedPart,
  ComparedQuoteRow,
  linesOfAward,
  listApprovalLimits,
  listAwards,
  Quote,
  quoteById,
  Rfq,
  RfqBidder,
  RfqLine,
  rfqById,
  rfqLineById,
  writeAward,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const AwardConnection = connectionOf('Award', () => Award);

@ArgsType()
class AwardArgs extends PageArgs {
  @Field(() => AwardStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: AwardState;
}

@Resolver(() => Award)
export class AwardResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => AwardConnection, { description: 'The viewer’s awards, newest first.' })
  async awards(@Args(() => AwardArgs) { state, ...page }: AwardArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listAwards(context.query, state, page), page);
  }

  @Query(() => [ApprovalLimit], {
    description:
      'Up to what roles of the viewer’s organisation award alone; a role without one awards any amount.',
  })
  async approvalLimits(@Ctx() context: Context): Promise<ApprovalLimit[]> {
    context.requireSignedIn();
    return await listApprovalLimits(context.query);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() award: Award): string {
    return encodeId('awd', award.id);
  }
  @FieldResolver(() => Rfq, { nullable: true, description: 'Of which request.' })
  async rfq(@Root() award: Award, @Ctx() { query }: Context): Promise<Rfq | undefined> {
    return await rfqById(query, award.rfqId);
  }
  @FieldResolver(() => MoneyType, { description: 'All of it, net of VAT.' })
  net(@Root() award: Award): Money {
    return money(award.netMinor, award.currency);
  }
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'It as QuotationAward 1.0.0, JSON in the vocabulary of Catena-X’s RequestForQuotation; null unless it is final.',
  })
  async catenaX(@Root() award: Award, @Ctx() { query }: Context): Promise<string | null> {
    const written = await writeAward(query, award);
    return written ? JSON.stringify(written, null, 2) : null;
  }
  @FieldResolver(() => [AwardLine], { description: 'Who gets what.' })
  async lines(@Root() award: Award, @Ctx() { query }: Context): Promise<AwardLine[]> {
    return await linesOfAward(query, award.id);
  }
  @FieldResolver(() => Person, { nullable: true, description: 'Who made it; null for a program.' })
  async decider(@Root() award: Award, @Ctx() { query }: Context): Promise<Person | undefined> {
    return award.decidedBy ? await personById(query, award.decidedBy) : undefined;
  }
  @FieldResolver(() => Person, { nullable: true, description: 'Who approved or rejected it.' })
  async approver(@Root() award: Award, @Ctx() { query }: Context): Promise<Person | undefined> {
    return award.approvedBy ? await personById(query, award.approvedBy) : undefined;
  }
}

@Resolver(() => AwardLine)
export class AwardLineResolver {
  @FieldResolver(() => RfqBidder, { nullable: true, description: 'Who gets it.' })
  async bidder(@Root() line: AwardLine, @Ctx() { query }: Context): Promise<RfqBidder | undefined> {
    return await bidderById(query, line.bidderId);
  }
  @FieldResolver(() => RfqLine, { nullable: true, description: 'Of which line.' })
  async line(@Root() line: AwardLine, @Ctx() { query }: Context): Promise<RfqLine | undefined> {
    return await rfqLineById(query, line.rfqLineId);
  }
  @FieldResolver(() => Quote, { nullable: true, description: 'Of which quote.' })
  async quote(@Root() line: AwardLine, @Ctx() { query }: Context): Promise<Quote | undefined> {
    return await quoteById(query, line.quoteId);
  }
  @FieldResolver(() => QuantityType, { description: 'How many.' })
  quantity(@Root() line: AwardLine): Quantity {
    return { value: decimal(decimal(line.quantityValue).toFixed()), unit: line.unit };
  }
  @FieldResolver(() => MoneyType, { description: 'For how much, net of VAT.' })
  net(@Root() line: AwardLine): Money {
    return money(line.netMinor, line.currency);
  }
  @FieldResolver(() => Reservation, {
    nullable: true,
    description: 'The work that was sold with it, where the supplier had planned it.',
  })
  async reservation(@Root() line: AwardLine, @Ctx() { query }: Context): Promise<Reservation | undefined> {
    return line.reservationId ? await reservationById(query, line.reservationId) : undefined;
  }
}

@Resolver(() => ApprovalLimit)
export class ApprovalLimitResolver {
  @FieldResolver(() => MoneyType, { description: 'The most, net of VAT.' })
  limit(@Root() { limitMinor }: ApprovalLimit): Money {
    return money(limitMinor, 'CNY');
  }
}

@Resolver(() => ComparedQuoteRow)
export class ComparedQuoteResolver {
  @FieldResolver(() => Quote, { nullable: true, description: 'The quote.' })
  async quote(@Root() { row }: ComparedQuoteRow, @Ctx() { query }: Context): Promise<Quote | undefined> {
    return await quoteById(query, row.quoteId);
  }
  @FieldResolver(() => [ComparedPart], {
    description: 'What the cost is made of; the parts add up to it exactly.',
  })
  parts(@Root() { row, currency }: ComparedQuoteRow): ComparedPart[] {
    return row.parts.map((part) => ({ ...part, currency }));
  }
  @FieldResolver(() => MoneyType, {
    description: 'What it costs the buyer: net of deductible VAT and of terms.',
  })
  cost(@Root() { row, currency }: ComparedQuoteRow): Money {
    return money(row.costMinor, currency);
  }
  @FieldResolver(() => MoneyType, { description: 'What is paid, VAT included.' })
  paid(@Root() { row, currency }: ComparedQuoteRow): Money {
    return money(row.paidMinor, currency);
  }
  @FieldResolver(() => DecimalScalar, { description: 'The cost of one piece, major units, four decimals.' })
  perPiece(@Root() { row, currency }: ComparedQuoteRow): Decimal {
    const major = decimalOf(10n ** BigInt(currencyOf(currency).exponent));
    return roundTo(row.perPiece.div(major), 4, 'HALF_UP');
  }
  @FieldResolver(() => MoneyType, {
    nullable: true,
    description:
      'By how much its goods are dearer than wished, net; null where not every line has a wished price.',
  })
  toTarget(@Root() { row, currency }: ComparedQuoteRow): Money | null {
    return row.toTargetMinor === null ? null : money(row.toTargetMinor, currency);
  }
}

@Resolver(() => ComparedPart)
export class ComparedPartResolver {
  @FieldResolver(() => MoneyType, { description: 'How much; terms are below zero.' })
  amount(@Root() { minor, currency }: ComparedPart): Money {
    return money(minor, currency);
  }
}
