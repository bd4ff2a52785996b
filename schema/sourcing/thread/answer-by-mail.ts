import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { wrongGuess } from '../../identity/index.ts';
import { may, type PersonActor } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Tx } from '../../kernel/tx.ts';
import { type MailLink, readMailLink } from './mail-link.ts';
import { ThreadWordsInput } from './phrase-input.ts';
import { seeThread } from './see-thread.ts';
import { findThread, type Thread } from './thread.ts';
import { wordsProblems, writeMessage } from './write-message.ts';

@InputType({ description: 'An answer by the link of a mail: a fixed phrase, own words, or both.' })
export class MailedThreadAnswerInput extends ThreadWordsInput {
  @Field(() => String, { description: 'What stands at the end of the link.' }) token!: string;
}

/** The person of a link as an actor, without roles until they are read. */
export function personOfLink(
  { organisationId, personId }: MailLink,
  origin: PersonActor['origin'],
  roles: PersonActor['roles'] = [],
): PersonActor {
  return { kind: 'person', personId, organisationId, roles, origin };
}

/** The roles by which a link's person still writes for its firm; nothing once they have left it or may not write. Read as the person. */
export async function writersRoles(from: Query | Tx): Promise<PersonActor['roles'] | undefined> {
  const { actor } = from;
  const found = await from.row<{ roles: PersonActor['roles'] }>(
    sql`select roles from app.membership where organisation_id = app.organisation() and person_id = app.person()`,
  );
  if (!found || actor.kind !== 'person') return undefined;
  return may({ ...actor, roles: found.roles }, 'message:write') ? found.roles : undefined;
}

/**
 * Goes on as the person of a link, with the roles that they have now. Refuses LINK_NOT_VALID, LINK_EXPIRED, and LINK_CLOSED to whoever has
 * left the firm or may not write for it any more.
 */
async function enterByLink(tx: Tx, token: string): Promise<Thread> {
  const path = ['token'];
  const link = readMailLink(tx.secrets, token);
  if (!link) wrongGuess({ code: 'LINK_NOT_VALID', message: 'No mail has this link.', path });
  if (link.expiresAt <= tx.now) refuse({ code: 'LINK_EXPIRED', message: 'The link has run out.', path });
  await tx.enter(personOfLink(link, tx.actor.origin));
  const roles = await writersRoles(tx);
  if (roles) await tx.enter(personOfLink(link, tx.actor.origin, roles));
  const thread = roles && (await findThread(tx, link.threadId));
  if (!thread) refuse({ code: 'LINK_CLOSED', message: 'Its person does not write here any more.', path });
  return thread;
}

/**
 * Answers a thread by the link of a mail, as the person whom it was sent to; both sides see that it came by it. Refuses what the link is refused
 * for, and MISSING, PHRASE_BLANK_NONE, TEXT_TOO_LONG as in the portal.
 */
export const mailedThreadAnswer = command<MailedThreadAnswerInput>({
  name: 'mailedThreadAnswer',
  can: 'public',
  secret: ['token'],
  async run(tx, { token, phrase, text }) {
    const thread = await enterByLink(tx, token);
    refuseAny(wordsProblems({ phrase: phrase ?? null, text: text ?? null }));
    await writeMessage(tx, thread, {
      phrase: phrase ?? null,
      text: text ?? null,
      named: [],
      files: [],
      byMailLink: true,
    });
    await seeThread(tx, thread.id);
    return { type: 'thread', id: thread.id };
  },
});
