import sql from 'sql-template-tag';
import type { OrganisationKind } from '../../identity/index.ts';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import type { Tx } from '../../kernel/tx.ts';
import { lockRecipient } from '../finance.locks.ts';
import { purposesOf } from '../institution.ts';
import { termProblems } from './consent.rules.ts';
import type { ConsentGiveInput } from './consent-input.ts';
import type { Purpose } from './terms.ts';

/**
 * Lets an institution see what the terms say, from now on. Refuses NOT_AN_INSTITUTION, RECIPIENT_UNVERIFIED, PURPOSE_NOT_ALLOWED,
 * CONSENT_TWICE while one for the same purpose lasts, and numbers out of range.
 */
export const consentGive = command<ConsentGiveInput>({
  name: 'consentGive',
  can: 'consent:write',
  async run(tx, input) {
    const recipientId = requireId('org', input.recipientId, 'recipientId');
    await requireRecipient(tx, recipientId, input.purpose);
    refuseAny(termProblems(input));
    await lockRecipient(tx, recipientId);
    await refuseTwice(tx, recipientId, input.purpose);
    const id = newId<'con'>();
    await tx.rows(sql`
      insert into app.consent (id, number, subject_id, recipient_id, purpose, data_groups, granularity, window_months, frequency, reconfirm_days,
        given_by, given_at, confirmed_at, expires_at)
      values (${id}::uuid, 'DC-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.consent_number')::text, 6, '0'),
        ${tx.organisationId}::uuid, ${recipientId}::uuid, ${input.purpose}, ${[...new Set(input.dataGroups)]}::text[], ${input.granularity},
        ${input.windowMonths}, ${input.frequency}, ${input.reconfirmDays}, ${personOf(tx.actor)}::uuid, ${tx.now}, ${tx.now},
        ${tx.now}::timestamptz + make_interval(days => ${input.validDays}::int))`);
    tx.emit('consent.given.v1', { subjectId: id, recipientId });
    tx.audit({ type: 'consent', id }, { recipientId: [null, recipientId], state: [null, 'ACTIVE'] });
    return { type: 'con', id };
  },
});

async function requireRecipient(tx: Tx, recipientId: string, purpose: Purpose): Promise<void> {
  const path = ['recipientId'];
  const firm = await tx.row<{ kinds: OrganisationKind[]; verifiedSince: string | null }>(
    sql`select kinds, verified_since from market.firm where id = ${recipientId}::uuid`,
  );
  if (!firm) throw notFound(path);
  const allowed = purposesOf(firm.kinds);
  if (recipientId === tx.organisationId || allowed.length === 0)
    refuse({ code: 'NOT_AN_INSTITUTION', message: 'Data goes to institutions alone.', path });
  if (firm.verifiedSince === null)
    refuse({ code: 'RECIPIENT_UNVERIFIED', message: 'Nobody vouches for this institution yet.', path });
  if (!allowed.includes(purpose))
    refuse({
      code: 'PURPOSE_NOT_ALLOWED',
      message: `An institution of this kind is not given data to ${purpose}.`,
      path: ['purpose'],
      params: { purpose },
    });
}

async function refuseTwice(tx: Tx, recipientId: string, purpose: Purpose): Promise<void> {
  const known = await tx.row<{ number: string }>(sql`
    select number from app.consent where subject_id = app.organisation() and recipient_id = ${recipientId}::uuid
      and purpose = ${purpose} and revoked_at is null and expires_at > (select app.clock())`);
  if (known)
    refuse({
      code: 'CONSENT_TWICE',
      message: `${known.number} is for the same purpose: revoke it first.`,
      path: ['purpose'],
      params: { number: known.number },
    });
}
