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
import { decimal } from '#schema/kernel/decimal.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { type Money, money } from '#schema/kernel/money.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Quantity } from '#schema/kernel/quantity.ts';
import { actionsIn } from '#schema/kernel/state-table.ts';
import { MoneyType, QuantityType, UnitPriceType } from '#schema/kernel/values.ts';
import {
  buyerCallOffTable,
  CallOff,
  type CallOffAction,
  CallOffActionEnum,
  CallOffLine,
  type CallOffState,
  CallOffStateEnum,
  callOffById,
  Framework,
  FrameworkLine,
  frameworkById,
  frameworkLineById,
  linesOfCallOff,
  listCallOffs,
  type QuoteSide,
  QuoteSideEnum,
  sellerCallOffTable,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { City, cityOf } from '../identity/city.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';
import { sideOf } from './framework.resolver.ts';

const CallOffConnection = connectionOf('CallOff', () => CallOff);

@ArgsType()
class CallOffArgs extends PageArgs {
  @Field(() => QuoteSideEnum, { description: 'BUYER: one’s own. SELLER: those that one is to deliver.' })
  side!: QuoteSide;
  @Field(() => CallOffStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: CallOffState;
}

@Resolver(() => CallOff)
export class CallOffResolver {
  @UseMiddleware(nullIsAbsent)
  @Query(() => CallOffConnection, { description: 'Call-offs of one side over all agreements, newest first.' })
  async callOffs(@Args(() => CallOffArgs) { side, state, ...page }: CallOffArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listCallOffs(context.query, { side, state }, page), page);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() callOff: CallOff): string {
    return encodeId('cof', callOff.id);
  }
  @FieldResolver(() => Framework, { nullable: true, description: 'The agreement.' })
  async framework(@Root() callOff: CallOff, @Ctx() { query }: Context): Promise<Framework | undefined> {
    return await frameworkById(query, callOff.frameworkId);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'The other firm.' })
  async partner(@Root() callOff: CallOff, @Ctx() context: Context): Promise<Firm | undefined> {
    const other = sideOf(callOff, context) === 'BUYER' ? callOff.sellerId : callOff.buyerId;
    return await firmById(context.query, other);
  }
  @FieldResolver(() => City, { nullable: true, description: 'Where to.' })
  async deliverTo(@Root() callOff: CallOff, @Ctx() context: Context): Promise<City | undefined> {
    return await cityOf(context, callOff.deliverToCityCode);
  }
  @FieldResolver(() => CallOff, { nullable: true, description: 'The earlier one whose lines it repeats.' })
  async repeats(@Root() { repeatsId }: CallOff, @Ctx() { query }: Context): Promise<CallOff | undefined> {
    return repeatsId ? await callOffById(query, repeatsId) : undefined;
  }
  @FieldResolver(() => MoneyType, { description: 'All of it, net of VAT.' })
  net(@Root() { netMinor, currency }: CallOff): Money {
    return money(netMinor, currency);
  }
  @FieldResolver(() => MoneyType, { description: 'The VAT on it.' })
  vat(@Root() { vatMinor, currency }: CallOff): Money {
    return money(vatMinor, currency);
  }
  @FieldResolver(() => MoneyType, {
    description: 'What cancelling it costs the buyer, by the agreement’s ladder.',
  })
  fee(@Root() { feeMinor, currency }: CallOff): Money {
    return money(feeMinor, currency);
  }
  @FieldResolver(() => [CallOffLine], { description: 'What is called off.' })
  async lines(@Root() callOff: CallOff, @Ctx() { query }: Context): Promise<CallOffLine[]> {
    return await linesOfCallOff(query, callOff.id);
  }
  @FieldResolver(() => [CallOffActionEnum], { description: 'What the viewer’s firm can do with it now.' })
  availableActions(@Root() callOff: CallOff, @Ctx() context: Context): CallOffAction[] {
    return actionsIn(
      sideOf(callOff, context) === 'BUYER' ? buyerCallOffTable : sellerCallOffTable,
      callOff.state,
    );
  }
}

@Resolver(() => CallOffLine)
export class CallOffLineResolver {
  @FieldResolver(() => FrameworkLine, { nullable: true, description: 'The line of the agreement.' })
  async line(@Root() line: CallOffLine, @Ctx() { query }: Context): Promise<FrameworkLine | undefined> {
    return await frameworkLineById(query, line.frameworkLineId);
  }
  @FieldResolver(() => QuantityType, { description: 'How many.' })
  quantity(@Root() { quantityValue, unit }: CallOffLine): Quantity {
    return { value: decimal(decimal(quantityValue).toFixed()), unit };
  }
  @FieldResolver(() => UnitPriceType, { description: 'The price of one at this quantity.' })
  unitPrice(@Root() { unitPriceAmount, currency, unit }: CallOffLine): UnitPriceType {
    return { amount: decimal(decimal(unitPriceAmount).toFixed()), currency, per: unit };
  }
  @FieldResolver(() => MoneyType, { description: 'All of the line, net of VAT.' })
  net(@Root() { netMinor, currency }: CallOffLine): Money {
    return money(netMinor, currency);
  }
}
