import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Person, personById } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import {
  CapacityEdit,
  CapacityEditInput,
  type CapacityEditRow,
  CapacityEditUndoInput,
  capacityEdit,
  capacityEditById,
  capacityEditUndo,
  findLastCapacityEdit,
} from '#schema/plants/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const EditPayload = payloadOf('CapacityEdit', 'capacityEdit', () => CapacityEdit);
const UndoPayload = payloadOf('CapacityEditUndo', 'capacityEdit', () => CapacityEdit);
const answered = { field: 'capacityEdit', load: capacityEditById } as const;

@Resolver(() => CapacityEdit)
export class CapacityEditResolver {
  @Query(() => CapacityEdit, {
    nullable: true,
    description: 'The latest edit of the viewer’s board; null before the first.',
  })
  async lastCapacityEdit(@Ctx() context: Context): Promise<CapacityEditRow | null> {
    context.requireSignedIn();
    return (await findLastCapacityEdit(context.query)) ?? null;
  }

  @Mutation(() => EditPayload, { description: 'Sets many cells of the board, all or none, for one reason.' })
  async capacityEdit(
    @Arg('input', () => CapacityEditInput, inputArgument) input: CapacityEditInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: capacityEdit, ...answered }, input);
  }

  @Mutation(() => UndoPayload, {
    description: 'Takes an edit of the board back, while nothing depends on it.',
  })
  async capacityEditUndo(
    @Arg('input', () => CapacityEditUndoInput, inputArgument) input: CapacityEditUndoInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: capacityEditUndo, ...answered }, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() { id }: CapacityEditRow): string {
    return encodeId('ced', id);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who did it; null for a machine.' })
  async editedBy(@Root() { editedBy }: CapacityEditRow, @Ctx() { query }: Context): Promise<Person | null> {
    return editedBy === null ? null : ((await personById(query, editedBy)) ?? null);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it has not been taken back and is recent enough to be.',
  })
  undoable(@Root() { isUndoable }: CapacityEditRow): boolean {
    return isUndoable;
  }
}
