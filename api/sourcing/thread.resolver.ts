import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Firm } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import {
  CallOff,
  DocumentRead,
  findThread,
  MessagePhrase,
  messagesOfThread,
  partnerOfThread,
  prefixOfMatter,
  type QuoteSide,
  QuoteSideEnum,
  readsOfMessage,
  sideOfThread,
  Thread,
  ThreadMessage,
  unreadInThread,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';

@Resolver(() => Thread)
export class ThreadResolver {
  @Query(() => Thread, {
    nullable: true,
    description:
      'The conversation of a matter: of a bidder, a reservation or a call-off, by its id; null for anybody but its two firms.',
  })
  async thread(
    @Arg('id', () => ID, { description: 'The matter.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Thread | undefined> {
    context.requireSignedIn();
    return await findThread(context.query, id);
  }

  @FieldResolver(() => ID, { description: 'Its matter’s id.' })
  id(@Root() thread: Thread): string {
    return encodeId(prefixOfMatter[thread.matter], thread.id);
  }
  @FieldResolver(() => QuoteSideEnum, { description: 'The viewer’s side.' })
  side(@Root() thread: Thread, @Ctx() { query }: Context): QuoteSide {
    return sideOfThread(thread, query);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'The other firm; null for a guest.' })
  async partner(@Root() thread: Thread, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return await partnerOfThread(query, thread);
  }
  @FieldResolver(() => [ThreadMessage], { description: 'Oldest first, the last 200.' })
  async messages(@Root() thread: Thread, @Ctx() { query }: Context): Promise<ThreadMessage[]> {
    return await messagesOfThread(query, thread.id);
  }
  @FieldResolver(() => Int, { description: 'How many messages the viewer has not seen.' })
  async unreadCount(@Root() thread: Thread, @Ctx() { query }: Context): Promise<number> {
    return await unreadInThread(query, thread.id);
  }
}

@Resolver(() => ThreadMessage)
export class ThreadMessageResolver {
  @FieldResolver(() => ID, { description: 'The message.' })
  id(@Root() message: ThreadMessage): string {
    return encodeId('rfm', message.id);
  }
  @FieldResolver(() => MessagePhrase, {
    nullable: true,
    description: 'The fixed phrase that it begins with; null where it is own words alone.',
  })
  phrase(@Root() { phraseCode, phraseValues }: ThreadMessage): MessagePhrase | null {
    if (!phraseCode) return null;
    const { date = null, quantity = null, revision = null } = phraseValues ?? {};
    return { code: phraseCode, date, quantity, revision };
  }
  @FieldResolver(() => [DocumentRead], {
    description:
      'Who has opened its files under an agreement on confidentiality, newest first, the last 200.',
  })
  async reads(@Root() message: ThreadMessage, @Ctx() { query }: Context): Promise<DocumentRead[]> {
    return await readsOfMessage(query, message.id);
  }
}

@Resolver(() => CallOff)
export class CallOffThreadResolver {
  @FieldResolver(() => Int, { description: 'How many messages of its thread the viewer has not seen.' })
  async unreadCount(@Root() { id }: CallOff, @Ctx() { query }: Context): Promise<number> {
    return await unreadInThread(query, id);
  }
}
