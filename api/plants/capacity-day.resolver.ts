import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import {
  CapacityDay,
  CapacityDayOverrideInput,
  CapacityDayReleaseInput,
  capacityDayOverride,
  capacityDayRelease,
  readCapacityDay,
} from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const OverridePayload = payloadOf('CapacityDayOverride', 'capacityDay', () => CapacityDay);
const ReleasePayload = payloadOf('CapacityDayRelease', 'capacityDay', () => CapacityDay);

@Resolver()
export class CapacityDayMutationResolver {
  @Mutation(() => OverridePayload, { description: 'Sets the total of a day by hand, with a reason.' })
  async capacityDayOverride(
    @Arg('input', () => CapacityDayOverrideInput, inputArgument) input: CapacityDayOverrideInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: capacityDayOverride, ...answered(input) }, input);
  }

  @Mutation(() => ReleasePayload, {
    description: 'Gives days back to the shift calendar; answers the first.',
  })
  async capacityDayRelease(
    @Arg('input', () => CapacityDayReleaseInput, inputArgument) input: CapacityDayReleaseInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: capacityDayRelease, ...answered(input) }, input);
  }
}

/** The outcome is the work centre; the input says which of its days. */
function answered({ date }: { readonly date: string }) {
  const load = (query: Query, workCenterId: string) => readCapacityDay(query, workCenterId, plainDate(date));
  return { field: 'capacityDay', load };
}
