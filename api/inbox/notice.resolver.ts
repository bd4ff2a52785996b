import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
  UseMiddleware,
} from 'type-graphql';
import { writeNotice } from '#config/notices/write-notice.ts';
import { commands } from '#schema/commands.ts';
import { type Locale, LocaleEnum, personById } from '#schema/identity/index.ts';
import {
  countInbox,
  inboxChanged,
  listNews,
  listTasks,
  Notice,
  NoticeDismissInput,
  NoticeMarkReadInput,
  noticeById,
  noticeDismiss,
  noticeMarkRead,
} from '#schema/inbox/index.ts';
import { may, personOf } from '#schema/kernel/actor.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import { noticeKind } from '#schema/notices.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { mapWhile } from '../kernel/map-while.ts';
import { inputArgument, mutate, type Payload, payloadOf } from '../kernel/mutate.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const NoticeConnection = connectionOf('Notice', () => Notice);
const MarkReadPayload = payloadOf('NoticeMarkRead', 'notice', () => Notice);
const DismissPayload = payloadOf('NoticeDismiss', 'notice', () => Notice);

@ObjectType({ description: 'How much waits for the viewer in the organisation acted for.' })
export class Inbox {
  @Field(() => Int, { description: 'Tasks that are open, counted up to 100.' }) tasks!: number;
  @Field(() => Int, { description: 'News that is unread, counted up to 100.' }) unread!: number;
}

@ObjectType({ description: 'What answers a notice: a mutation whose input takes the subject’s id.' })
export class NoticeAnswer {
  @Field(() => String, { description: 'Name of the mutation.' }) mutation!: string;
  @Field(() => String, { description: 'Name of the input’s field.' }) argument!: string;
  @Field(() => ID, { description: 'What goes into it.' }) subjectId!: string;
}

const inLanguage = {
  nullable: true,
  description: 'In which language; the reader’s own when not said.',
} as const;

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => Inbox, { description: 'How much waits for the viewer.' })
  async inbox(@Ctx() context: Context): Promise<Inbox> {
    context.requireSignedIn();
    return await countInbox(context.query);
  }

  @Query(() => NoticeConnection, {
    description: 'What waits for the viewer: due first, what has no time last.',
  })
  @UseMiddleware(nullIsAbsent)
  async tasks(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listTasks(context.query, page), page);
  }

  @Query(() => NoticeConnection, { description: 'What the viewer was told, newest first.' })
  @UseMiddleware(nullIsAbsent)
  async news(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    return connection(await listNews(context.query, page), page);
  }

  @Mutation(() => MarkReadPayload, { description: 'Notes that the viewer has read a notice.' })
  async noticeMarkRead(
    @Arg('input', () => NoticeMarkReadInput, inputArgument) input: NoticeMarkReadInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: noticeMarkRead, field: 'notice', load: noticeById }, input);
  }

  @Mutation(() => DismissPayload, {
    description: 'Puts a task aside for the viewer alone; the thing itself is as it was.',
  })
  async noticeDismiss(
    @Arg('input', () => NoticeDismissInput, inputArgument) input: NoticeDismissInput,
    @Ctx() context: Context,
  ): Promise<Payload> {
    return await mutate(context, { command: noticeDismiss, field: 'notice', load: noticeById }, input);
  }

  @Subscription(() => Inbox, {
    description: 'Fires whenever something is told to the viewer, read by them, or settled for them.',
    subscribe: ({ context }) => followInbox(context as Context),
  })
  inboxChanged(@Root() inbox: Inbox): Inbox {
    return inbox;
  }

  @FieldResolver(() => ID, idField)
  id(@Root() notice: Notice): string {
    return encodeId('ntc', notice.id);
  }

  @FieldResolver(() => String, { description: 'The sentence.' })
  async title(
    @Root() notice: Notice,
    @Arg('locale', () => LocaleEnum, inLanguage) locale: Locale | null,
    @Ctx() context: Context,
  ): Promise<string> {
    return (await written(notice, locale, context)).title;
  }

  @FieldResolver(() => String, { description: 'The line below it.' })
  async text(
    @Root() notice: Notice,
    @Arg('locale', () => LocaleEnum, inLanguage) locale: Locale | null,
    @Ctx() context: Context,
  ): Promise<string> {
    return (await written(notice, locale, context)).text;
  }

  @FieldResolver(() => ID, { description: 'Of what it speaks.' })
  subjectId(@Root() notice: Notice): string {
    return subjectOf(notice);
  }

  @FieldResolver(() => [NoticeAnswer], {
    description:
      'What answers it with one click: none where it is closed, or the viewer’s role does not permit any.',
  })
  answers(@Root() notice: Notice, @Ctx() { actor }: Context): NoticeAnswer[] {
    const kind = noticeKind(notice.kind);
    if (kind?.nature !== 'TASK' || notice.state !== 'OPEN') return [];
    const permitted = (kind.answers ?? []).filter(({ mutation }) =>
      commands.some(({ name, can }) => name === mutation && may(actor, can)),
    );
    return permitted.map((answer) => ({ ...answer, subjectId: subjectOf(notice) }));
  }

  @FieldResolver(() => NoticeAnswer, {
    nullable: true,
    description:
      'What answers news in words: a mutation whose input takes the subject’s id and `text`; null where nothing does, or the viewer’s role does not permit it.',
  })
  reply(@Root() notice: Notice, @Ctx() { actor }: Context): NoticeAnswer | null {
    const found = replyOf(notice);
    if (!found || !may(actor, found.can)) return null;
    return { mutation: found.mutation, argument: found.argument, subjectId: subjectOf(notice) };
  }
}

const replyOf = (notice: Notice) => {
  const kind = noticeKind(notice.kind);
  return kind?.nature === 'NEWS' ? kind.reply : undefined;
};
const subjectOf = ({ kind, subjectId }: Notice) => encodeId(noticeKind(kind)?.subject ?? 'xxx', subjectId);

async function written(notice: Notice, locale: Locale | null, { query, actor }: Context) {
  const person = await personById(query, personOf(actor) ?? '');
  const reader = {
    locale: locale ?? person?.locale ?? 'zh-CN',
    timeZone: person?.timeZone ?? 'Asia/Shanghai',
  };
  // A kind that this version does not know any more still says which it was.
  return noticeKind(notice.kind)
    ? writeNotice(reader, notice.kind, notice.facts)
    : { title: notice.kind, text: '' };
}

/** One delivery for each change; each asks anew who the session is. */
async function followInbox(context: Context): Promise<AsyncIterableIterator<Inbox>> {
  context.requireSignedIn();
  const me = personOf(context.actor) ?? '';
  await context.renewQuery();
  return mapWhile(await context.services.feed.listen(inboxChanged, me), async () => {
    await context.become(context.token);
    return personOf(context.actor) === me ? await countInbox(context.query) : undefined;
  });
}
