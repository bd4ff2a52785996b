import sql from 'sql-template-tag';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { problem, refuseAny } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import { lockConsent } from '../finance.locks.ts';
import { consentTable } from './consent.ts';
import type { ConsentConfirmInput, ConsentRevokeInput } from './consent-input.ts';

const reasonMax = 500;

/** Confirms a consent anew: one that had lapsed gives again what it says. Refuses WRONG_STATE once it is over. */
export const consentConfirm = command<ConsentConfirmInput>({
  name: 'consentConfirm',
  can: 'consent:write',
  async run(tx, input) {
    const { id, recipientId, state } = await lockConsent(tx, input.consentId);
    const next = assertTransition(consentTable, state, 'CONFIRM');
    await tx.rows(sql`update app.consent set confirmed_at = ${tx.now} where id = ${id}::uuid`);
    tx.emit('consent.confirmed.v1', { subjectId: id, recipientId });
    tx.audit({ type: 'consent', id }, { state: [state, next], confirmedAt: [null, tx.now.toISOString()] });
    return { type: 'con', id };
  },
});

/**
 * Revokes a consent: no reading that begins after this commits gives a figure, and none that was under way ends after it. Final. Refuses
 * WRONG_STATE once it is over.
 */
export const consentRevoke = command<ConsentRevokeInput>({
  name: 'consentRevoke',
  can: 'consent:write',
  async run(tx, input) {
    const { id, recipientId, state } = await lockConsent(tx, input.consentId);
    const reason = input.reason?.trim() || null;
    if (reason && reason.length > reasonMax)
      refuseAny([
        problem({
          code: 'TEXT_TOO_LONG',
          message: `At most ${reasonMax} characters.`,
          path: ['reason'],
          params: { most: reasonMax },
        }),
      ]);
    const next = assertTransition(consentTable, state, 'REVOKE');
    await tx.rows(sql`
      update app.consent set revoked_at = ${tx.now}, revoked_by = ${personOf(tx.actor)}::uuid, revoke_reason = ${reason} where id = ${id}::uuid`);
    tx.emit('consent.revoked.v1', { subjectId: id, recipientId });
    tx.audit({ type: 'consent', id }, { state: [state, next] }, reason ?? undefined);
    return { type: 'con', id };
  },
});
