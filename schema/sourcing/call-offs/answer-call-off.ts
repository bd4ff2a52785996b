import sql from 'sql-template-tag';
import { daysBetween, plainDate } from '../../kernel/calendar/plain-date.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { encodeId, type Id, uuidOf } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { agreedToday } from '../agreed-day.ts';
import { cancellationFee } from '../frameworks/ladder.rules.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { type LockedFramework, lockFramework } from '../sourcing.locks.ts';
import { speakerOf } from '../speaker.ts';
import { buyerCallOffTable, type CallOffState, sellerCallOffTable } from './call-off.ts';
import type { CallOffCancelInput, CallOffConfirmInput, CallOffDeclineInput } from './call-off-input.ts';
import { drawDown } from './place-call-off.ts';

interface LockedCallOff {
  readonly id: Id<'cof'>;
  readonly frameworkId: string;
  readonly state: CallOffState;
  readonly wantedOn: string;
  readonly promisedOn: string | null;
  readonly netMinor: bigint;
  readonly framework: LockedFramework;
}

/** A call-off of the actor's on this side, after its agreement is locked. */
async function requireCallOff(tx: Tx, wire: string, side: 'BUYER' | 'SELLER'): Promise<LockedCallOff> {
  const id = uuidOf('cof', wire);
  const seen = id
    ? await tx.row<{ frameworkId: string }>(sql`select framework_id from app.call_off where id = ${id}::uuid`)
    : undefined;
  if (!seen) throw notFound(['callOffId']);
  const framework = await lockFramework(tx, encodeId('fwk', seen.frameworkId), 'callOffId');
  if (framework.side !== side) throw notFound(['callOffId']);
  const found = await tx.row<Omit<LockedCallOff, 'framework'>>(sql`
    select id, framework_id, state, wanted_on::text, promised_on::text, net_minor from app.call_off where id = ${id}::uuid for update`);
  if (!found) throw notFound(['callOffId']);
  return { ...found, framework };
}

function tell(tx: Tx, event: string, { id, frameworkId, framework }: LockedCallOff): void {
  const { buyerId, sellerId } = framework;
  tx.emit(event, { subjectId: id, frameworkId, buyerId, sellerId });
}

/** Confirms a call-off: it is an order from now on. Refuses WRONG_STATE, WINDOW_OVER for a promised day that has passed. */
export const callOffConfirm = command<CallOffConfirmInput>({
  name: 'callOffConfirm',
  can: 'quote:write',
  async run(tx, input) {
    const callOff = await requireCallOff(tx, input.callOffId, 'SELLER');
    const next = assertTransition(sellerCallOffTable, callOff.state, 'CONFIRM');
    const promisedOn = input.promisedOn ?? callOff.wantedOn;
    const today = agreedToday(tx);
    if (promisedOn < today)
      refuse({ code: 'WINDOW_OVER', message: 'The day is over.', path: ['promisedOn'], params: { today } });
    await tx.rows(sql`
      update app.call_off set state = ${next}, promised_on = ${promisedOn}, answered_by = ${await speakerOf(tx)}, answered_at = ${tx.now}
      where id = ${callOff.id}::uuid`);
    tell(tx, 'call-off.answered.v1', callOff);
    tx.audit(
      { type: 'callOff', id: callOff.id },
      { state: [callOff.state, next], promisedOn: [null, promisedOn] },
    );
    return { type: 'cof', id: callOff.id };
  },
});

/** Declines a call-off; what it took is left in the agreement again. Refuses WRONG_STATE. */
export const callOffDecline = command<CallOffDeclineInput>({
  name: 'callOffDecline',
  can: 'quote:write',
  async run(tx, input) {
    const callOff = await requireCallOff(tx, input.callOffId, 'SELLER');
    refuseAny(textProblems(input.reason, 500, ['reason']));
    const next = assertTransition(sellerCallOffTable, callOff.state, 'DECLINE');
    await tx.rows(sql`
      update app.call_off set state = ${next}, answered_by = ${await speakerOf(tx)}, answered_at = ${tx.now}, reason = ${input.reason.trim()}
      where id = ${callOff.id}::uuid`);
    await drawDown(tx, callOff.id, callOff.frameworkId, -1);
    tell(tx, 'call-off.answered.v1', callOff);
    tx.audit({ type: 'callOff', id: callOff.id }, { state: [callOff.state, next] }, input.reason.trim());
    return { type: 'cof', id: callOff.id };
  },
});

/**
 * Cancels a call-off; what it took is left in the agreement again. One that is confirmed costs what the agreement's ladder says for the
 * notice given, counted to the promised day. Refuses WRONG_STATE.
 */
export const callOffCancel = command<CallOffCancelInput>({
  name: 'callOffCancel',
  can: 'rfq:write',
  async run(tx, input) {
    const callOff = await requireCallOff(tx, input.callOffId, 'BUYER');
    refuseAny(textProblems(input.reason, 500, ['reason']));
    const next = assertTransition(buyerCallOffTable, callOff.state, 'CANCEL');
    const notice = daysBetween(agreedToday(tx), plainDate(callOff.promisedOn ?? callOff.wantedOn));
    const feeMinor =
      callOff.state === 'CONFIRMED'
        ? cancellationFee(callOff.framework.ladder, notice, callOff.netMinor)
        : 0n;
    await tx.rows(sql`
      update app.call_off set state = ${next}, fee_minor = ${feeMinor}, cancelled_by = ${await speakerOf(tx)}, cancelled_at = ${tx.now}, reason = ${input.reason.trim()}
      where id = ${callOff.id}::uuid`);
    await drawDown(tx, callOff.id, callOff.frameworkId, -1);
    tell(tx, 'call-off.cancelled.v1', callOff);
    tx.audit(
      { type: 'callOff', id: callOff.id },
      { state: [callOff.state, next], feeMinor: [null, String(feeMinor)] },
      input.reason.trim(),
    );
    return { type: 'cof', id: callOff.id };
  },
});
