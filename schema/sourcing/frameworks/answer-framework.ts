import sql from 'sql-template-tag';
import { command } from '../../kernel/command.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { agreedToday } from '../agreed-day.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { type LockedFramework, lockFramework } from '../sourcing.locks.ts';
import { requireSide, speakerOf } from '../speaker.ts';
import { answererTable, type FrameworkAction, type FrameworkState, proposerTable } from './framework.ts';
import type { FrameworkAcceptInput, FrameworkDeclineInput, FrameworkEndInput } from './framework-input.ts';

/** The agreement locked, and the state that the act makes of it; FORBIDDEN for a role of the other side, WRONG_STATE, OWN_PROPOSAL. */
async function requireActing(
  tx: Tx,
  wire: string,
  action: FrameworkAction,
): Promise<LockedFramework & { next: FrameworkState }> {
  const framework = await lockFramework(tx, wire);
  requireSide(tx, framework.side);
  const isProposer = framework.side === framework.proposedBy;
  if (isProposer && framework.state === 'PROPOSED' && action !== 'END')
    refuse({ code: 'OWN_PROPOSAL', message: 'The other firm answers it.', path: ['frameworkId'] });
  const next = assertTransition(isProposer ? proposerTable : answererTable, framework.state, action);
  return { ...framework, next };
}

function tell(tx: Tx, event: string, { id, buyerId, sellerId, side }: LockedFramework): void {
  const partnerId = side === 'BUYER' ? sellerId : buyerId;
  tx.emit(event, { subjectId: id, partnerId, buyerId, sellerId });
}

/** Accepts what the other firm has proposed; from now on it can be called off. Refuses OWN_PROPOSAL, WRONG_STATE, WINDOW_OVER. */
export const frameworkAccept = command<FrameworkAcceptInput>({
  name: 'frameworkAccept',
  can: 'framework:write',
  async run(tx, input) {
    const framework = await requireActing(tx, input.frameworkId, 'ACCEPT');
    const today = agreedToday(tx);
    if (framework.validUntil <= today)
      refuse({
        code: 'WINDOW_OVER',
        message: 'Its last day has passed.',
        path: ['frameworkId'],
        params: { today },
      });
    await tx.rows(sql`
      update app.framework set state = ${framework.next}, answered_by = ${await speakerOf(tx)}, answered_at = ${tx.now} where id = ${framework.id}::uuid`);
    tell(tx, 'framework.answered.v1', framework);
    tx.audit({ type: 'framework', id: framework.id }, { state: [framework.state, framework.next] });
    return { type: 'fwk', id: framework.id };
  },
});

/** Declines what the other firm has proposed. Refuses OWN_PROPOSAL, WRONG_STATE. */
export const frameworkDecline = command<FrameworkDeclineInput>({
  name: 'frameworkDecline',
  can: 'framework:write',
  async run(tx, { frameworkId, reason }) {
    const framework = await requireActing(tx, frameworkId, 'DECLINE');
    refuseAny(textProblems(reason, 500, ['reason']));
    await tx.rows(sql`
      update app.framework set state = ${framework.next}, answered_by = ${await speakerOf(tx)}, answered_at = ${tx.now}, reason = ${reason.trim()}
      where id = ${framework.id}::uuid`);
    tell(tx, 'framework.answered.v1', framework);
    tx.audit(
      { type: 'framework', id: framework.id },
      { state: [framework.state, framework.next] },
      reason.trim(),
    );
    return { type: 'fwk', id: framework.id };
  },
});

/** Takes a proposal of one's own back, or ends an agreement: nothing more is called off, what is confirmed stays. Refuses WRONG_STATE. */
export const frameworkEnd = command<FrameworkEndInput>({
  name: 'frameworkEnd',
  can: 'framework:write',
  async run(tx, { frameworkId, reason }) {
    const framework = await requireActing(tx, frameworkId, 'END');
    refuseAny(textProblems(reason, 500, ['reason']));
    await tx.rows(sql`
      update app.framework set state = ${framework.next}, ended_by = ${await speakerOf(tx)}, ended_at = ${tx.now}, reason = ${reason.trim()}
      where id = ${framework.id}::uuid`);
    tell(tx, 'framework.ended.v1', framework);
    tx.audit(
      { type: 'framework', id: framework.id },
      { state: [framework.state, framework.next] },
      reason.trim(),
    );
    return { type: 'fwk', id: framework.id };
  },
});
