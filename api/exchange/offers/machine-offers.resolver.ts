import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import {
  CapacityOffer,
  capacityOfferById,
  MachineOfferPublishInput,
  MachineSlot,
  machineOfferPublish,
  OfferCard,
  slotOfOffer,
} from '#schema/exchange/index.ts';
import { DateTimeScalar } from '#schema/kernel/scalars.ts';
import { Equipment, equipmentById } from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';

const MachinePayload = payloadOf('MachineOfferPublish', 'machineOffer', () => CapacityOffer);

@ObjectType({
  description:
    'The machine of an offer that is held whole, as its card shows it; of a blind one neither make nor hours.',
})
export class MachineFacts {
  @Field(() => String, { nullable: true, description: 'Maker and model.' }) make!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when.' }) startsAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when.' }) endsAt!: Date | null;
}

@Resolver(() => CapacityOffer)
export class MachineOffersResolver {
  @Mutation(() => MachinePayload, { description: 'Puts a whole machine on the market for a span of time.' })
  async machineOfferPublish(
    @Arg('input', () => MachineOfferPublishInput, inputArgument) input: MachineOfferPublishInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: machineOfferPublish, field: 'machineOffer', load: capacityOfferById },
      input,
    );
  }

  @FieldResolver(() => MachineSlot, {
    nullable: true,
    description: 'The machine and its span, of an offer that is held whole.',
  })
  async machine(
    @Root() { id, dayCap }: CapacityOffer,
    @Ctx() { query }: Context,
  ): Promise<MachineSlot | undefined> {
    return dayCap === null ? undefined : await slotOfOffer(query, id);
  }
}

@Resolver(() => MachineSlot)
export class MachineSlotResolver {
  @FieldResolver(() => Equipment, { description: 'Which machine.' })
  async equipment(
    @Root() { equipmentId }: MachineSlot,
    @Ctx() { query }: Context,
  ): Promise<Equipment | undefined> {
    return await equipmentById(query, equipmentId);
  }
}

@Resolver(() => OfferCard)
export class CardMachineResolver {
  @FieldResolver(() => MachineFacts, { nullable: true, description: 'The machine, where it is held whole.' })
  machine(@Root() { facts }: OfferCard): MachineFacts | null {
    if (!facts.isWholeMachine) return null;
    const moment = (text: string | undefined) => (text === undefined ? null : new Date(text));
    return { make: facts.make ?? null, startsAt: moment(facts.startsAt), endsAt: moment(facts.endsAt) };
  }
}
