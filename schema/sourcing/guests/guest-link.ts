import sql from 'sql-template-tag';
import { direct, hashOf, normaliseEmail, wrongGuess } from '../../identity/index.ts';
import type { GuestActor, PublicActor } from '../../kernel/actor.ts';
import type { Database } from '../../kernel/database.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import type { Tx } from '../../kernel/tx.ts';

/** How long after the due time a guest's link still shows what became of it. */
export const guestDaysAfter = 14;

export type GuestLinkState = 'OPEN' | 'EXPIRED' | 'REVOKED';

/** What a link leads to. */
export interface GuestLink {
  readonly bidderId: string;
  readonly rfqId: string;
  readonly buyerId: string;
  readonly state: GuestLinkState;
  readonly linkExpiresAt: Date;
  readonly guestName: string | null;
  readonly guestEmail: string;
  readonly guestLocale: string;
}

/** The token of a guest's link. It is kept nowhere: whoever sends the mail works it out. */
export function guestToken(secrets: Secrets, bidderId: string): string {
  return secrets.tokenFor('guest-link', bidderId);
}

/** What the table keeps of it. */
export function guestHash(secrets: Secrets, bidderId: string): Buffer {
  return hashOf(guestToken(secrets, bidderId));
}

/** What a link leads to, outside of any organisation; nothing where it leads nowhere. */
export async function findGuestLink(database: Database, token: string): Promise<GuestLink | undefined> {
  return (await direct<GuestLink>(database, sql`select * from market.guest_of(${hashOf(token)})`))[0];
}

/** Whoever holds the link, as an actor: it sees what belongs to its one bidder row. */
export function guestActor(link: Pick<GuestLink, 'bidderId'>, origin: PublicActor['origin']): GuestActor {
  return { kind: 'guest', grantId: link.bidderId, origin };
}

/**
 * Goes on as the holder of a link. Refuses LINK_NOT_VALID, LINK_REVOKED, LINK_EXPIRED, and GUEST_FORWARDED to whoever cannot say to
 * which address the link went: a link that was handed on lets look, and not act.
 */
export async function enterAsGuest(
  tx: Tx,
  { token, email }: { readonly token: string; readonly email: string },
): Promise<GuestLink> {
  const link = await tx.row<GuestLink>(sql`select * from market.guest_of(${hashOf(token)})`);
  if (!link) wrongGuess({ code: 'LINK_NOT_VALID', message: 'No request has this link.', path: ['token'] });
  if (link.state === 'REVOKED')
    refuse({ code: 'LINK_REVOKED', message: 'The link was taken back.', path: ['token'] });
  if (link.state === 'EXPIRED')
    refuse({ code: 'LINK_EXPIRED', message: 'The link has run out.', path: ['token'] });
  if (normaliseEmail(email) !== link.guestEmail)
    wrongGuess({
      code: 'GUEST_FORWARDED',
      message: 'The link went to another address.',
      path: ['email'],
      params: { sentTo: maskedEmail(link.guestEmail) },
    });
  await tx.enter(guestActor(link, tx.actor.origin));
  return link;
}

/** As much of an address as tells its owner and nobody else: `z***@factory.example`. */
export function maskedEmail(email: string): string {
  const at = email.indexOf('@');
  return `${email.slice(0, 1)}***${email.slice(at)}`;
}
