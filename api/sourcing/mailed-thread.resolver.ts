import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { addressCount, Firm, throughDoor } from '#schema/identity/index.ts';
import { namesOf } from '#schema/kernel/enums.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { DateTimeScalar } from '#schema/kernel/scalars.ts';
import {
  findMailedThread,
  MailedThreadAnswerInput,
  type MailedThreadRow,
  type MailLinkState,
  mailedThreadAnswer,
  mailLinkStates,
  type QuoteSide,
  QuoteSideEnum,
  ThreadMessage,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { orRefusals } from '../identity/or-refusals.ts';
import { inputArgument, type Payload, payloadOf } from '../kernel/mutate.ts';

const MailLinkStateEnum = namesOf(mailLinkStates);
registerEnumType(MailLinkStateEnum, {
  name: 'MailLinkState',
  description:
    'Whether the link of a mail answers its thread: EXPIRED has run out; CLOSED: its person has left the firm, or may not write any more.',
});

/** What the link of a mail shows: the last words of one thread, and nothing else of anybody. */
@ObjectType({
  description: 'What the link of a mail shows: the last words of one thread, and nothing else of anybody.',
})
class MailedThread {
  row!: MailedThreadRow;
  @Field(() => MailLinkStateEnum, { description: 'Whether the link works.' }) state!: MailLinkState;
  @Field(() => DateTimeScalar, { description: 'Until when it works.' }) expiresAt!: Date;
}

const AnswerPayload = payloadOf('MailedThreadAnswer', 'mailedThread', () => MailedThread);
const threadOf = (row: MailedThreadRow | undefined): MailedThread | null => (row ? { ...row, row } : null);

@Resolver(() => MailedThread)
export class MailedThreadResolver {
  @Query(() => MailedThread, {
    nullable: true,
    description: 'What the link of a mail leads to, for whoever holds it; null when it leads nowhere.',
  })
  async mailedThread(
    @Arg('token', () => String, { description: 'What stands at the end of the link.' }) token: string,
    @Ctx() { services, actor }: Context,
  ): Promise<MailedThread | null> {
    return threadOf(await findMailedThread(services.database, token, actor.origin));
  }

  /** Whoever guesses is counted by the address from which they knock. */
  @Mutation(() => AnswerPayload, {
    description: 'Answers a thread by the link of a mail, as the person whom it was sent to.',
  })
  async mailedThreadAnswer(
    @Arg('input', () => MailedThreadAnswerInput, inputArgument) input: MailedThreadAnswerInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    const { idempotencyKey, ...facts } = input;
    const { database } = context.services;
    const { origin } = context.actor;
    const door = { name: 'mail-link', field: 'token', address: addressCount(context.visitor) } as const;
    const stranger = { kind: 'public', client: `mail ${facts.token}`, origin } as const;
    return await orRefusals(() =>
      throughDoor(database, door, async () => {
        const said = facts as MailedThreadAnswerInput;
        await runCommand(database, stranger, mailedThreadAnswer, said, idempotencyKey ?? '');
        return { mailedThread: threadOf(await findMailedThread(database, facts.token, origin)) };
      }),
    );
  }

  @FieldResolver(() => String, { nullable: true, description: 'Whose link it is; null when it is dead.' })
  personName(@Root() { row }: MailedThread): string | null {
    return row.shown?.personName ?? null;
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'For which firm they write.' })
  firm(@Root() { row }: MailedThread): Firm | undefined {
    return row.shown?.firm;
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'The other firm.' })
  partner(@Root() { row }: MailedThread): Firm | undefined {
    return row.shown?.partner;
  }
  @FieldResolver(() => QuoteSideEnum, { nullable: true, description: 'On which side they stand.' })
  side(@Root() { row }: MailedThread): QuoteSide | null {
    return row.shown?.side ?? null;
  }
  @FieldResolver(() => String, { nullable: true, description: 'Number of the matter.' })
  number(@Root() { row }: MailedThread): string | null {
    return row.shown?.facts.number ?? null;
  }
  @FieldResolver(() => String, { nullable: true, description: 'What the matter is called, in Chinese.' })
  titleZh(@Root() { row }: MailedThread): string | null {
    return row.shown?.facts.title.zh ?? null;
  }
  @FieldResolver(() => String, { nullable: true, description: 'What the matter is called, in English.' })
  titleEn(@Root() { row }: MailedThread): string | null {
    return row.shown?.facts.title.en ?? null;
  }
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of the thread in the portal, from its slash on: with a sign-in.',
  })
  path(@Root() { row }: MailedThread): string | null {
    return row.shown?.facts.path ?? null;
  }
  @FieldResolver(() => [ThreadMessage], { description: 'The last messages, oldest first, five at most.' })
  messages(@Root() { row }: MailedThread): readonly ThreadMessage[] {
    return row.shown?.messages ?? [];
  }
}
