import sql from 'sql-template-tag';
import { type Firm, firmById, personById } from '../../identity/index.ts';
import type { PublicActor } from '../../kernel/actor.ts';
import type { Database } from '../../kernel/database.ts';
import type { Query } from '../../kernel/run-query.ts';
import { runQuery } from '../../kernel/run-query.ts';
import type { QuoteSide } from '../quotes/quote.ts';
import { personOfLink, writersRoles } from './answer-by-mail.ts';
import { readMailLink } from './mail-link.ts';
import { messagesOfThread } from './message.queries.ts';
import type { ThreadMessage } from './message.ts';
import { findThread, sideOfThread } from './thread.ts';
import { factsOfThread, partnerOfThread, type ThreadFacts } from './thread-facts.ts';

/** OPEN answers; EXPIRED has run out; CLOSED: its person has left the firm, or may not write any more. */
export const mailLinkStates = ['OPEN', 'EXPIRED', 'CLOSED'] as const;
export type MailLinkState = (typeof mailLinkStates)[number];

/** What the link of a mail shows: the last words of one thread, and nothing else of anybody. */
export interface MailedThreadRow {
  readonly state: MailLinkState;
  readonly expiresAt: Date;
  readonly shown: ShownThread | null;
}

interface ShownThread {
  readonly personName: string;
  readonly firm: Firm | undefined;
  readonly partner: Firm | undefined;
  readonly side: QuoteSide;
  readonly facts: ThreadFacts;
  readonly messages: readonly ThreadMessage[];
}

/** So many messages are shown: enough to know what is answered. */
const shownMost = 5;

/** What a link leads to; nothing where it leads nowhere. Reading changes nothing: machines open the links of mails too. */
export async function findMailedThread(
  database: Database,
  token: string,
  origin: PublicActor['origin'],
): Promise<MailedThreadRow | undefined> {
  const link = readMailLink(database.secrets, token);
  if (!link) return undefined;
  return await runQuery(database, personOfLink(link, origin), async (query) => {
    const { expiresAt } = link;
    if (expiresAt <= (await nowOf(query))) return { state: 'EXPIRED', expiresAt, shown: null };
    const shown = (await writersRoles(query)) && (await show(query, link.threadId, link.personId));
    return shown ? { state: 'OPEN', expiresAt, shown } : { state: 'CLOSED', expiresAt, shown: null };
  });
}

async function show(query: Query, threadId: string, personId: string): Promise<ShownThread | undefined> {
  const thread = await findThread(query, threadId);
  const facts = thread && (await factsOfThread(query, thread));
  if (!thread || !facts) return undefined;
  const side = sideOfThread(thread, query);
  return {
    personName: (await personById(query, personId))?.name ?? '',
    firm: await firmById(query, side === 'BUYER' ? thread.buyerId : (thread.sellerId ?? '')),
    partner: await partnerOfThread(query, thread),
    side,
    facts,
    messages: (await messagesOfThread(query, thread.id)).slice(-shownMost),
  };
}

async function nowOf(query: Query): Promise<Date> {
  const row = await query.row<{ now: Date }>(sql`select app.clock() as now`);
  return row?.now ?? new Date(0);
}
