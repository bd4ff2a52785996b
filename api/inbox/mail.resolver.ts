import {
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';
import { writeMail } from '#config/notices/write-mail.ts';
import { listMails, Mail, openLetter } from '#schema/inbox/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { connectionOf, idField } from '#schema/kernel/node.ts';
import type { Context } from '../context.ts';
import { connection } from '../kernel/connection.ts';
import { nullIsAbsent } from '../kernel/null-is-absent.ts';
import { PageArgs } from '../kernel/page-args.ts';

const MailConnection = connectionOf('Mail', () => Mail);

@ObjectType({ description: 'A mail in words.' })
export class MailContent {
  @Field(() => String, { description: 'Subject.' }) subject!: string;
  @Field(() => String, { description: 'The plain-text part.' }) text!: string;
  @Field(() => String, { description: 'The HTML part.' }) html!: string;
}

@Resolver(() => Mail)
export class MailResolver {
  @Query(() => MailConnection, {
    description:
      'Mails and what became of them, newest first: those to the viewer; for the platform’s operator all; in the demo those of one’s own firm.',
  })
  @UseMiddleware(nullIsAbsent)
  async mails(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    context.requireSignedIn();
    const scope = maySeeOthers(context) ? 'VISIBLE' : 'MINE';
    return connection(await listMails(context.query, scope, page), page);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() mail: Mail): string {
    return encodeId('mal', mail.id);
  }

  @FieldResolver(() => MailContent, {
    nullable: true,
    description:
      'What it says, links included; null where mails are really sent: whoever opened a link in one would be its reader.',
  })
  content(@Root() mail: Mail, @Ctx() context: Context): MailContent | null {
    const { mails, publicUrl, database } = context.services;
    if (mails.areSent) return null;
    return writeMail(openLetter(database.secrets, mail), publicUrl);
  }
}

function maySeeOthers({ actor, services }: Context): boolean {
  return may(actor, 'operator:jobs') || services.mails.isDemo;
}
