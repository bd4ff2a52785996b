import sql from 'sql-template-tag';
import { invariant } from '../../kernel/invariant.ts';
import type { Role } from '../../kernel/permissions.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';

/** Lets one change of an organisation's people happen after the other: two owners who remove each other meet here. */
export async function lockPeople(tx: Tx): Promise<void> {
  const locked = await tx.row(
    sql`select id from app.organisation where id = ${tx.organisationId}::uuid for update`,
  );
  invariant(locked, 'an actor’s organisation exists');
}

/** What somebody is in the organisation acted for, if anything. */
export async function rolesOf(tx: Tx, personId: string): Promise<Role[] | undefined> {
  const found = await tx.row<{ roles: Role[] }>(sql`
    select roles from app.membership where organisation_id = ${tx.organisationId}::uuid and person_id = ${personId}::uuid`);
  return found?.roles;
}

/** LAST_OWNER when nobody but this person owns the organisation. Ask under {@link lockPeople}. */
export async function refuseLastOwner(tx: Tx, personId: string, path: readonly string[]): Promise<void> {
  const other = await tx.row(sql`
    select person_id from app.membership
    where organisation_id = ${tx.organisationId}::uuid and person_id <> ${personId}::uuid and 'OWNER' = any (roles) limit 1`);
  if (!other) refuse({ code: 'LAST_OWNER', message: 'The organisation needs an owner.', path });
}
