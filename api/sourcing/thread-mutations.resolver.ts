import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Query } from '#schema/kernel/run-query.ts';
import {
  findThread,
  Thread,
  ThreadMessagePostInput,
  ThreadSeeInput,
  threadMessagePost,
  threadSee,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';

const PostPayload = payloadOf('ThreadMessagePost', 'thread', () => Thread);
const SeePayload = payloadOf('ThreadSee', 'thread', () => Thread);

/** The thread of an input's matter: its row alone does not say which kind of matter it is. */
const asThread = ({ threadId }: { threadId: string }) =>
  ({ field: 'thread', load: (query: Query) => findThread(query, threadId) }) as const;

@Resolver()
export class ThreadMutations {
  @Mutation(() => PostPayload, {
    description: 'Writes to the other firm of a matter: a fixed phrase, own words, or both.',
  })
  async threadMessagePost(
    @Arg('input', () => ThreadMessagePostInput, inputArgument) input: ThreadMessagePostInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: threadMessagePost, ...asThread(input) }, input);
  }
  @Mutation(() => SeePayload, { description: 'Notes that the viewer has read a thread.' })
  async threadSee(
    @Arg('input', () => ThreadSeeInput, inputArgument) input: ThreadSeeInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: threadSee, ...asThread(input) }, input);
  }
}
