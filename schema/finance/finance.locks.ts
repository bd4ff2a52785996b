import sql from 'sql-template-tag';
import { notFound } from '../kernel/fault.ts';
import { requireId } from '../kernel/require-id.ts';
import type { Tx } from '../kernel/tx.ts';
import type { Consent } from './consent/consent.ts';

export type LockedConsent = Pick<Consent, 'id' | 'recipientId' | 'state'>;

/**
 * The caller's own consent, locked: a reading that holds it ends first, and one that comes later finds what is decided here. Another
 * firm's, or none, is NOT_FOUND.
 */
export async function lockConsent(tx: Tx, wire: string): Promise<LockedConsent> {
  const id = requireId('con', wire, 'consentId');
  const found = await tx.row<LockedConsent>(sql`
    select id, recipient_id, app.consent_state(c, app.clock()) as state from app.consent c
    where id = ${id}::uuid and subject_id = app.organisation() for update`);
  if (!found) throw notFound(['consentId']);
  return found;
}

/** One firm at a time decides on one recipient and purpose, so that two consents do not cover the same. */
export async function lockRecipient(tx: Tx, recipientId: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${tx.organisationId + recipientId}, 50))`);
}
