import sql from 'sql-template-tag';
import { notFound } from '../kernel/fault.ts';
import { invariant } from '../kernel/invariant.ts';
import { requireId } from '../kernel/require-id.ts';
import { assertTransition } from '../kernel/state-table.ts';
import type { Tx } from '../kernel/tx.ts';
import {
  claimMinutes,
  type Proposal,
  type VerificationState,
  verificationTable,
} from './verification.rules.ts';

/** A case under its lock; a claim that has lapsed is none. */
export interface LockedCase {
  readonly organisationId: string;
  readonly state: VerificationState;
  readonly documentId: string | null;
  readonly claimedBy: string | null;
  readonly proposedAction: Proposal | null;
  readonly proposedBy: string | null;
  readonly reason: string | null;
}

const columns = sql`organisation_id, state, document_id, proposed_action, proposed_by, reason,
  case when claimed_at > app.clock() - make_interval(mins => ${claimMinutes}) then claimed_by end as claimed_by`;

/** Locks another firm's case, for an operator's session; absent for everybody else. */
export async function lockCase(tx: Tx, wire: string): Promise<LockedCase> {
  const id = requireId('ver', wire, 'caseId');
  const found = await tx.row<LockedCase>(sql`
    select ${columns} from app.verification
    where organisation_id = ${id}::uuid and organisation_id <> app.organisation() and app.is_operator() for update`);
  if (!found) throw notFound(['caseId']);
  return found;
}

/** Locks the case of the acting organisation. */
export async function lockOwnCase(tx: Tx): Promise<LockedCase> {
  const found = await tx.row<LockedCase>(
    sql`select ${columns} from app.verification where organisation_id = app.organisation() for update`,
  );
  invariant(found, 'every organisation has a case from its first day');
  return found;
}

/** A verified firm that is no longer called what was verified is looked at again. */
export async function backIntoQueue(tx: Tx): Promise<void> {
  const found = await lockOwnCase(tx);
  if (found.state !== 'VERIFIED') return;
  const state = assertTransition(verificationTable, found.state, 'REOPEN');
  await tx.rows(sql`
    update app.verification set state = ${state}, verified_since = null, applied_at = app.clock(), applied_by = app.person(),
      claimed_by = null, claimed_at = null, proposed_action = null, proposed_by = null, proposed_at = null, version = version + 1
    where organisation_id = app.organisation()`);
  tx.audit({ type: 'verification', id: found.organisationId }, { state: [found.state, state] });
  tx.emit('verification.applied.v1', { subjectId: found.organisationId });
}
