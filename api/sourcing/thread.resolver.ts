import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { sayPhrase } from '#config/notices/write-notice.ts';
import { Firm, type Locale, LocaleEnum, personById } from '#schema/identity/index.ts';
import { personOf } from '#schema/kernel/actor.ts';
import { encodeId } from '#schema/kernel/id.ts';
import {
  blanksOf,
  CallOff,
  DocumentRead,
  findThread,
  MessagePhrase,
  messagesOfThread,
  PhraseBlankEnum,
  type PhraseCode,
  partnerOfThread,
  phraseCodes,
  prefixOfMatter,
  type QuoteSide,
  QuoteSideEnum,
  readsOfMessage,
  sideOfThread,
  Thread,
  ThreadMessage,
  ThreadPhraseEnum,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';

const inLanguage = {
  nullable: true,
  description: 'In which language; the reader’s own when not said.',
} as const;

/** A phrase as a form offers it. */
@ObjectType({ description: 'A fixed phrase as a form offers it.' })
export class PhraseForm {
  @Field(() => ThreadPhraseEnum, { description: 'Which.' }) code!: PhraseCode;
  @Field(() => [PhraseBlankEnum], { description: 'The blanks that must be filled; no other may be.' })
  blanks!: string[];
}

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
    return (await messagesOfThread(query, thread.id)).filter(({ unread }) => unread).length;
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

@Resolver(() => MessagePhrase)
export class MessagePhraseResolver {
  @FieldResolver(() => String, { description: 'What it says, in the reader’s language.' })
  async text(
    @Root() { code, date, quantity, revision }: MessagePhrase,
    @Arg('locale', () => LocaleEnum, inLanguage) locale: Locale | null,
    @Ctx() context: Context,
  ): Promise<string> {
    const values = {
      ...(date ? { date } : {}),
      ...(quantity ? { quantity } : {}),
      ...(revision ? { revision } : {}),
    };
    return sayPhrase(locale ?? (await localeOf(context)), code, values);
  }
}

@Resolver(() => PhraseForm)
export class PhraseFormResolver {
  @Query(() => [PhraseForm], { description: 'The fixed phrases that a message may begin with.' })
  threadPhrases(): PhraseForm[] {
    return phraseCodes.map((code) => ({ code, blanks: blanksOf(code).map((blank) => blank.toUpperCase()) }));
  }
  @FieldResolver(() => String, { description: 'What it says, with `…` for each blank.' })
  async text(
    @Root() { code }: PhraseForm,
    @Arg('locale', () => LocaleEnum, inLanguage) locale: Locale | null,
    @Ctx() context: Context,
  ): Promise<string> {
    const open = Object.fromEntries(blanksOf(code).map((blank) => [blank, '…']));
    return sayPhrase(locale ?? (await localeOf(context)), code, open);
  }
}

@Resolver(() => CallOff)
export class CallOffThreadResolver {
  @FieldResolver(() => Int, { description: 'How many messages of its thread the viewer has not seen.' })
  async unreadCount(@Root() { id }: CallOff, @Ctx() { query }: Context): Promise<number> {
    return (await messagesOfThread(query, id)).filter(({ unread }) => unread).length;
  }
}

async function localeOf({ query, actor }: Context): Promise<Locale> {
  const me = personOf(actor);
  return (me ? (await personById(query, me))?.locale : undefined) ?? 'zh-CN';
}
