import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  FollowingEndInput,
  FollowingStartInput,
  followingEnd,
  followingStart,
  listFollowed,
  NoticePreferences,
  NoticePreferencesSetInput,
  noticePreferencesSet,
  readNoticePreferences,
} from '#schema/inbox/index.ts';
import { personOf } from '#schema/kernel/actor.ts';
import type { Command } from '#schema/kernel/command.ts';
import { decodeId, encodeId } from '#schema/kernel/id.ts';
import { idField } from '#schema/kernel/node.ts';
import type { Query as Reading } from '#schema/kernel/run-query.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

@ObjectType({
  description: 'Whether the viewer follows a thing: its news then reaches them whatever their role.',
})
export class Following {
  @Field(() => ID, { description: 'The thing.' }) id!: string;
  @Field(() => Boolean, { description: 'Whether it is followed.' }) active!: boolean;
}

const PreferencesPayload = payloadOf('NoticePreferencesSet', 'noticePreferences', () => NoticePreferences);
const FollowPayload = payloadOf('FollowingStart', 'following', () => Following);
const UnfollowPayload = payloadOf('FollowingEnd', 'following', () => Following);

@Resolver(() => NoticePreferences)
export class PreferencesResolver {
  @Query(() => NoticePreferences, { description: 'What the viewer wants by mail.' })
  async noticePreferences(@Ctx() context: Context): Promise<NoticePreferences | undefined> {
    context.requireSignedIn();
    return await readNoticePreferences(context.query, personOf(context.actor) ?? '');
  }

  @Query(() => Following, { description: 'Whether the viewer follows a thing.' })
  async following(
    @Arg('subjectId', () => ID, { description: 'A reservation or a need.' }) subjectId: string,
    @Ctx() context: Context,
  ): Promise<Following> {
    context.requireSignedIn();
    const uuid = decodeId(subjectId)?.uuid;
    const followed = uuid ? await listFollowed(context.query, [uuid]) : [];
    return { id: subjectId, active: followed.length > 0 };
  }

  @Mutation(() => PreferencesPayload, { description: 'Sets what the viewer wants by mail.' })
  async noticePreferencesSet(
    @Arg('input', () => NoticePreferencesSetInput, inputArgument) input: NoticePreferencesSetInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(
      context,
      { command: noticePreferencesSet, field: 'noticePreferences', load: readNoticePreferences },
      input,
    );
  }

  @Mutation(() => FollowPayload, { description: 'Follows a thing: its news reaches the viewer.' })
  async followingStart(
    @Arg('input', () => FollowingStartInput, inputArgument) input: FollowingStartInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await setFollowing(context, followingStart, input);
  }

  @Mutation(() => UnfollowPayload, { description: 'Follows a thing no more.' })
  async followingEnd(
    @Arg('input', () => FollowingEndInput, inputArgument) input: FollowingEndInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await setFollowing(context, followingEnd, input);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() { personId }: NoticePreferences): string {
    return encodeId('per', personId);
  }
}

async function setFollowing(
  context: Context,
  command: Command<FollowingStartInput>,
  input: FollowingStartInput,
): Promise<Payload> {
  const load = async (query: Reading, uuid: string): Promise<Following> => ({
    id: input.subjectId,
    active: (await listFollowed(query, [uuid])).length > 0,
  });
  return await mutate(context, { command, field: 'following', load }, input);
}
