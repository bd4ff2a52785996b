import { createHash, timingSafeEqual } from 'node:crypto';
import { decodeId, encodeId, uuidOf } from '../../kernel/id.ts';
import type { Secrets } from '../../kernel/secrets.ts';

/** How long the link of a mail answers its thread. */
export const mailLinkDays = 14;

/** What a link is good for: one person of one firm, in one thread, until a moment. */
export interface MailLink {
  readonly organisationId: string;
  readonly personId: string;
  /** The matter's id as it stands on the wire. */
  readonly threadId: string;
  readonly expiresAt: Date;
}

/**
 * Signs who may answer what, and until when. It is kept nowhere: whoever writes the mail makes it, and it ends with its day, with the secret key,
 * and with its person's leave to write.
 */
export function mailLinkToken(secrets: Secrets, link: MailLink): string {
  const said = [
    encodeId('org', link.organisationId),
    encodeId('per', link.personId),
    link.threadId,
    Math.floor(link.expiresAt.getTime() / 1000).toString(36),
  ].join('.');
  return `${said}.${secrets.tokenFor('thread-link', said)}`;
}

/** What a token says, where it is ours to the last character; nothing for any other. */
export function readMailLink(secrets: Secrets, token: string): MailLink | undefined {
  const cut = token.lastIndexOf('.');
  const said = token.slice(0, Math.max(cut, 0));
  if (!isSame(secrets.tokenFor('thread-link', said), token.slice(cut + 1))) return undefined;
  const [organisation = '', person = '', threadId = '', until = ''] = said.split('.');
  const [organisationId, personId] = [uuidOf('org', organisation), uuidOf('per', person)];
  if (!organisationId || !personId || !decodeId(threadId)) return undefined;
  return { organisationId, personId, threadId, expiresAt: new Date(Number.parseInt(until, 36) * 1000) };
}

function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
