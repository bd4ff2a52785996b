import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  listSavedViews,
  SavedView,
  SavedViewChangeInput,
  SavedViewDefaultInput,
  SavedViewRemoveInput,
  SavedViewSaveInput,
  savedViewById,
  savedViewChange,
  savedViewDefault,
  savedViewRemove,
  savedViewSave,
} from '#schema/desk/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const SavePayload = payloadOf('SavedViewSave', 'savedView', () => SavedView);
const ChangePayload = payloadOf('SavedViewChange', 'savedView', () => SavedView);
const RemovePayload = payloadOf('SavedViewRemove', 'savedView', () => SavedView);
const DefaultPayload = payloadOf('SavedViewDefault', 'savedView', () => SavedView);
const read = { field: 'savedView', load: savedViewById } as const;

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => [SavedView], {
    description: 'The views of a list that the viewer may use: their own, then those that colleagues share.',
  })
  async savedViews(
    @Arg('list', () => String, { description: 'As the portal calls the list: `needs`.' }) list: string,
    @Ctx() context: Context,
  ): Promise<SavedView[]> {
    context.requireSignedIn();
    return await listSavedViews(context.query, list);
  }

  @Mutation(() => SavePayload, { description: 'Keeps the filters and the order of a list under a name.' })
  async savedViewSave(
    @Arg('input', () => SavedViewSaveInput, inputArgument) input: SavedViewSaveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: savedViewSave, ...read }, input);
  }

  @Mutation(() => ChangePayload, {
    description: 'Renames a view, shares it or takes it back; its maker alone may.',
  })
  async savedViewChange(
    @Arg('input', () => SavedViewChangeInput, inputArgument) input: SavedViewChangeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: savedViewChange, ...read }, input);
  }

  @Mutation(() => RemovePayload, { description: 'Removes a view; its maker alone may.' })
  async savedViewRemove(
    @Arg('input', () => SavedViewRemoveInput, inputArgument) input: SavedViewRemoveInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: savedViewRemove, ...read }, input);
  }

  @Mutation(() => DefaultPayload, { description: 'Lets the viewer’s list open with a view, or no longer.' })
  async savedViewDefault(
    @Arg('input', () => SavedViewDefaultInput, inputArgument) input: SavedViewDefaultInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: savedViewDefault, ...read }, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() view: SavedView): string {
    return encodeId('viw', view.id);
  }
}
