import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  listMarketAlerts,
  MarketAlert,
  MarketAlertEndInput,
  MarketAlertSetInput,
  marketAlertEnd,
  marketAlertOfView,
  marketAlertSet,
} from '#schema/exchange/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import type { Context } from '../../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';

const SetPayload = payloadOf('MarketAlertSet', 'marketAlert', () => MarketAlert);
const EndPayload = payloadOf('MarketAlertEnd', 'marketAlert', () => MarketAlert);
const read = { field: 'marketAlert', load: marketAlertOfView } as const;

@Resolver(() => MarketAlert)
export class MarketAlertResolver {
  @Query(() => [MarketAlert], {
    description:
      'The viewer’s saved views of the market that tell of new offers, newest first; fifty at most.',
  })
  async marketAlerts(@Ctx() context: Context): Promise<MarketAlert[]> {
    context.requireSignedIn();
    return await listMarketAlerts(context.query);
  }

  @Mutation(() => SetPayload, {
    description: 'Has a saved view of the market tell the viewer of every new offer that fits.',
  })
  async marketAlertSet(
    @Arg('input', () => MarketAlertSetInput, inputArgument) input: MarketAlertSetInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: marketAlertSet, ...read }, input);
  }

  @Mutation(() => EndPayload, { description: 'Has a saved view tell the viewer of new offers no longer.' })
  async marketAlertEnd(
    @Arg('input', () => MarketAlertEndInput, inputArgument) input: MarketAlertEndInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: marketAlertEnd, ...read }, input);
  }

  @FieldResolver(() => ID, { description: 'Of the saved view that calls.' })
  id(@Root() { viewId }: MarketAlert): string {
    return encodeId('viw', viewId);
  }
}
