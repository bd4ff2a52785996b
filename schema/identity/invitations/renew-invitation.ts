import sql from 'sql-template-tag';
import { invariant } from '../../kernel/invariant.ts';
import type { Role } from '../../kernel/permissions.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { Locale } from '../person.ts';
import { invitationDays } from './invitation.ts';
import { invitationHash } from './invitation-token.ts';

/** A new link, seven days from now on; the former one is dead. What is not given stays as it was. */
export async function renewInvitation(
  tx: Tx,
  id: string,
  change: { readonly roles?: Role[]; readonly locale?: Locale } = {},
): Promise<string> {
  const found = await tx.row<{ sendings: number }>(
    sql`select sendings from app.invitation where id = ${id}::uuid for update`,
  );
  invariant(found, 'an invitation that is renewed exists');
  const sendings = found.sendings + 1;
  await tx.rows(sql`
    update app.invitation set sendings = ${sendings}, token_hash = ${invitationHash(tx.secrets, { id, sendings })},
      roles = coalesce(${change.roles ?? null}::text[], roles), locale = coalesce(${change.locale ?? null}::text, locale),
      expires_at = ${tx.now}::timestamptz + make_interval(days => ${invitationDays})
    where id = ${id}::uuid`);
  return id;
}
