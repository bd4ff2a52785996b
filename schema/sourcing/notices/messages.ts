import { encodeId } from '../../kernel/id.ts';
import type { Fact, NewsKind } from '../../kernel/notice.ts';
import type { Permission } from '../../kernel/permissions.ts';
import { mailLinkDays, mailLinkToken } from '../thread/mail-link.ts';
import { messageById } from '../thread/message.queries.ts';
import type { ThreadMessage } from '../thread/message.ts';
import { findThread, prefixOfMatter, sideOfThread, type ThreadMatter } from '../thread/thread.ts';
import { factsOfThread, partnerOfThread } from '../thread/thread-facts.ts';
import { messagePosted } from '../thread/write-message.ts';
import { named } from './rfq-facts.ts';

const dayMs = 86_400_000;

/** Somebody writes in the thread of a matter: told to the other side, and to whom the writer names of their own. */
function messageCame(
  kind: string,
  matter: ThreadMatter,
  who: { readonly BUYER: Permission; readonly SELLER: Permission },
): NewsKind {
  const subject = prefixOfMatter[matter];
  return {
    kind,
    events: [messagePosted[matter]],
    nature: 'NEWS',
    defaultMail: 'DIGEST',
    subject,
    organisationsOf: (event) => [...named('toId')(event), ...named('fromId')(event)],
    reply: {
      mutation: 'threadMessagePost',
      argument: 'threadId',
      can: 'message:write',
      path: (secrets, { organisationId, personId, subjectId, at }) =>
        `/answer/${mailLinkToken(secrets, {
          organisationId,
          personId,
          threadId: encodeId(subject, subjectId),
          expiresAt: new Date(at.getTime() + mailLinkDays * dayMs),
        })}`,
    },
    async read(query, event) {
      const thread = await findThread(query, encodeId(subject, event.payload.subjectId));
      const message = await messageById(query, String(event.payload.messageId));
      const facts = thread && (await factsOfThread(query, thread));
      if (!thread || !message || !facts) return undefined;
      const side = sideOfThread(thread, query);
      const isOwn = message.side === side;
      if (isOwn && message.named.length === 0) return undefined;
      const partner = await partnerOfThread(query, thread);
      return {
        audience: isOwn ? { personIds: message.named } : { can: who[side] },
        facts: {
          number: facts.number,
          title: facts.title,
          partner: { zh: partner?.name ?? '', en: partner?.nameEn ?? partner?.name ?? '' },
          person: message.personName,
          words: wordsOf(message),
        },
        path: facts.path,
      };
    },
  };
}

/** What a message says, its phrase for each reader in its own language. */
function wordsOf({ phraseCode, phraseValues, text }: ThreadMessage): Fact {
  const words = text.slice(0, 200);
  return phraseCode ? { phrase: phraseCode, values: { ...phraseValues }, words } : words;
}

/** What people are told of threads. */
export const threadNews: readonly NewsKind[] = [
  messageCame('rfq-message', 'BIDDER', { BUYER: 'rfq:write', SELLER: 'quote:write' }),
  messageCame('reservation-message', 'RESERVATION', { BUYER: 'reservation:buy', SELLER: 'reservation:sell' }),
  messageCame('call-off-message', 'CALL_OFF', { BUYER: 'rfq:write', SELLER: 'quote:write' }),
];
