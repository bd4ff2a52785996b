import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { sayPhrase } from '#config/notices/write-notice.ts';
import { type Locale, LocaleEnum, personById } from '#schema/identity/index.ts';
import { personOf } from '#schema/kernel/actor.ts';
import {
  blanksOf,
  MessagePhrase,
  PhraseBlankEnum,
  type PhraseCode,
  phraseCodes,
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

async function localeOf({ query, actor }: Context): Promise<Locale> {
  const me = personOf(actor);
  return (me ? (await personById(query, me))?.locale : undefined) ?? 'zh-CN';
}
