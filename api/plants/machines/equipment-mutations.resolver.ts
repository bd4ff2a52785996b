import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  Equipment,
  EquipmentChangeInput,
  EquipmentCreateInput,
  EquipmentRetireInput,
  equipmentById,
  equipmentChange,
  equipmentCreate,
  equipmentRetire,
} from '#schema/plants/index.ts';
import type { Context } from '../../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../../kernel/mutate.ts';

const CreatePayload = payloadOf('EquipmentCreate', 'equipment', () => Equipment);
const ChangePayload = payloadOf('EquipmentChange', 'equipment', () => Equipment);
const RetirePayload = payloadOf('EquipmentRetire', 'equipment', () => Equipment);
const answer = { field: 'equipment', load: equipmentById };

@Resolver()
export class EquipmentMutationsResolver {
  @Mutation(() => CreatePayload, { description: 'Adds a machine.' })
  async equipmentCreate(
    @Arg('input', () => EquipmentCreateInput, inputArgument) input: EquipmentCreateInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: equipmentCreate, ...answer }, input);
  }

  @Mutation(() => ChangePayload, { description: 'Writes down what a machine is now.' })
  async equipmentChange(
    @Arg('input', () => EquipmentChangeInput, inputArgument) input: EquipmentChangeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: equipmentChange, ...answer }, input);
  }

  @Mutation(() => RetirePayload, { description: 'A machine that is gone for good.' })
  async equipmentRetire(
    @Arg('input', () => EquipmentRetireInput, inputArgument) input: EquipmentRetireInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: equipmentRetire, ...answer }, input);
  }
}
