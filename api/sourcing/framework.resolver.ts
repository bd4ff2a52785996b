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
import { Firm, firmById } from '#schema/identity/index.ts';
import { organisationOf } from '#schema/kernel/actor.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { actionsIn } from '#schema/kernel/state-table.ts';
import { MoneyType, QuantityType, UnitPriceType } from '#schema/kernel/values.ts';
import { Process, processByCode } from '#schema/plants/index.ts';
import {
  Award,
  answererTable,
  awardById,
  CallOff,
  callOffsOfFramework,
  Framework,
  type FrameworkAction,
  FrameworkActionEnum,
  FrameworkLine,
  type FrameworkState,
  FrameworkStateEnum,
  linesOfFramework,
  listFrameworks,
  proposerTable,
  type QuoteSide,
  QuoteSideEnum,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';
import { PriceTier } from './quote.resolver.ts';

const FrameworkConnection = connectionOf('Framework', () => Framework);

@ArgsType()
class FrameworkArgs extends PageArgs {
  @Field(() => QuoteSideEnum, {
    description: 'BUYER: those by which one buys. SELLER: those by which one sells.',
  })
  side!: QuoteSide;
  @Field(() => FrameworkStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: FrameworkState;
  @Field(() => ID, { nullable: true, description: 'Only those with this firm.' })
  firmId?: string;
}

/** Which of the two firms the viewer’s is. */
export const sideOf = (of: { buyerId: string }, { query }: Pick<Context, 'query'>): QuoteSide =>
  organisationOf(query.actor) === of.buyerId ? 'BUYER' : 'SELLER';

@Resolver(() => Framework)
export class FrameworkResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => FrameworkConnection, { description: 'Framework agreements of one side, newest first.' })
  async frameworks(@Args(() => FrameworkArgs) args: FrameworkArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    const { side, state, firmId, ...page } = args;
    const partnerId = firmId === undefined ? undefined : requireId('org', firmId, 'firmId');
    return connection(await listFrameworks(context.query, { side, state, partnerId }, page), page);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() framework: Framework): string {
    return encodeId('fwk', framework.id);
  }
  @FieldResolver(() => QuoteSideEnum, { description: 'Whether the viewer’s firm buys or sells by it.' })
  side(@Root() framework: Framework, @Ctx() context: Context): QuoteSide {
    return sideOf(framework, context);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'The other firm.' })
  async partner(@Root() framework: Framework, @Ctx() context: Context): Promise<Firm | undefined> {
    const other = sideOf(framework, context) === 'BUYER' ? framework.sellerId : framework.buyerId;
    return await firmById(context.query, other);
  }
  @FieldResolver(() => Award, {
    nullable: true,
    description: 'What it was agreed from; null to the supplier.',
  })
  async award(@Root() { awardId }: Framework, @Ctx() { query }: Context): Promise<Award | undefined> {
    return awardId ? await awardById(query, awardId) : undefined;
  }
  @FieldResolver(() => MoneyType, {
    nullable: true,
    description: 'Meant to be called off at least, net of VAT.',
  })
  least(@Root() { leastMinor, currency }: Framework): Money | null {
    return leastMinor === null ? null : money(leastMinor, currency);
  }
  @FieldResolver(() => MoneyType, { nullable: true, description: 'Can be called off in all, net of VAT.' })
  most(@Root() { mostMinor, currency }: Framework): Money | null {
    return mostMinor === null ? null : money(mostMinor, currency);
  }
  @FieldResolver(() => MoneyType, {
    description: 'Called off so far, net of VAT; declined and cancelled ones not.',
  })
  called(@Root() { calledMinor, currency }: Framework): Money {
    return money(calledMinor, currency);
  }
  @FieldResolver(() => [FrameworkLine], {
    description: 'The items, with how much of each has been called off.',
  })
  async lines(@Root() framework: Framework, @Ctx() { query }: Context): Promise<FrameworkLine[]> {
    return await linesOfFramework(query, framework.id);
  }
  @FieldResolver(() => [CallOff], { description: 'Its call-offs, newest first; at most 500.' })
  async callOffs(@Root() framework: Framework, @Ctx() { query }: Context): Promise<CallOff[]> {
    return await callOffsOfFramework(query, framework.id);
  }
  @FieldResolver(() => [FrameworkActionEnum], { description: 'What the viewer’s firm can do with it now.' })
  availableActions(@Root() framework: Framework, @Ctx() context: Context): FrameworkAction[] {
    const side = sideOf(framework, context);
    const actions = actionsIn(side === framework.proposedBy ? proposerTable : answererTable, framework.state);
    return side === 'BUYER' && framework.state === 'ACTIVE' ? [...actions, 'CALL_OFF'] : actions;
  }
}

const plain = (text: string) => decimal(decimal(text).toFixed());

@Resolver(() => FrameworkLine)
export class FrameworkLineResolver {
  @FieldResolver(() => ID, { description: 'The line.' })
  id(@Root() line: FrameworkLine): string {
    return encodeId('fwl', line.id);
  }
  @FieldResolver(() => Process, { nullable: true, description: 'The process, where one was named.' })
  async process(
    @Root() { processCode }: FrameworkLine,
    @Ctx() { query }: Context,
  ): Promise<Process | undefined> {
    return processCode ? await processByCode(query, processCode) : undefined;
  }
  @FieldResolver(() => UnitPriceType, {
    description: 'The price of one, as the agreement states prices to VAT.',
  })
  unitPrice(@Root() line: FrameworkLine): UnitPriceType {
    return { amount: plain(line.unitPriceAmount), currency: line.currency, per: line.unit };
  }
  @FieldResolver(() => [PriceTier], { description: 'Unit prices from larger call-offs on.' })
  tiers(@Root() line: FrameworkLine): PriceTier[] {
    return line.storedTiers.map(({ from, unitPrice }) => ({
      from: { value: decimal(from), unit: line.unit },
      unitPrice: { amount: decimal(unitPrice), currency: line.currency, per: line.unit },
    }));
  }
  @FieldResolver(() => QuantityType, { nullable: true, description: 'Meant to be called off at least.' })
  least(@Root() { leastValue, unit }: FrameworkLine): Quantity | null {
    return leastValue === null ? null : { value: plain(leastValue), unit };
  }
  @FieldResolver(() => QuantityType, { nullable: true, description: 'Can be called off in all.' })
  most(@Root() { mostValue, unit }: FrameworkLine): Quantity | null {
    return mostValue === null ? null : { value: plain(mostValue), unit };
  }
  @FieldResolver(() => QuantityType, { description: 'Called off so far.' })
  called(@Root() { calledValue, unit }: FrameworkLine): Quantity {
    return { value: plain(calledValue), unit };
  }
  @FieldResolver(() => QuantityType, {
    nullable: true,
    description: 'Left to call off; null without a most.',
  })
  left(@Root() { mostValue, calledValue, unit }: FrameworkLine): Quantity | null {
    return mostValue === null
      ? null
      : { value: plain(plain(mostValue).minus(plain(calledValue)).toFixed()), unit };
  }
}
