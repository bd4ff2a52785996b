import { type Command, command } from '../../kernel/command.ts';
import { Refusal, refuse } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { holdPlans } from '../promise/hold-plans.ts';
import { type SettlingAct, settlePromises } from '../promise/settle-promise.ts';
import { type LockedOrder, lockJointPlan } from './joint.locks.ts';
import { type JointPlanAction, ordersFor } from './joint.rules.ts';
import type { JointPlanQuoteInput, JointPlanStepInput } from './joint-plan.ts';

/**
 * Holds every order that the joint plan makes whole, all or nothing, in one call of the exchange and one transaction; each is a quote of its own from then
 * on. Refuses STILL_SEARCHING, NOTHING_WHOLE where it makes no order whole that could be held, and whatever a quote of one of them is
 * refused for. After a refusal nothing is held.
 */
export const jointPlanQuote = command<JointPlanQuoteInput>({
  name: 'jointPlanQuote',
  can: 'reservation:buy',
  async run(tx, input) {
    const { plan, orders } = await lockJointPlan(tx, input.jointPlanId);
    const path = ['jointPlanId'];
    if (!plan.isFinal)
      refuse({ code: 'STILL_SEARCHING', message: 'Better plans are still looked for.', path });
    const chosen = ordersFor('QUOTE', orders).flatMap((promise) =>
      promise.planId === null ? [] : [{ promise, planId: promise.planId }],
    );
    if (chosen.length === 0)
      refuse({ code: 'NOTHING_WHOLE', message: 'It makes no order whole that could be held.', path });
    await atJointPlan(() => holdPlans(tx, chosen));
    tx.audit({ type: 'jointPlan', id: plan.id }, { quoted: [null, chosen.length] });
    return { type: 'jpl', id: plan.id };
  },
});

/** One step of all its orders that it is open for. */
function settling(name: string, act: SettlingAct): Command<JointPlanStepInput> {
  return command<JointPlanStepInput>({
    name,
    can: 'reservation:buy',
    async run(tx, input) {
      const { plan, orders } = await lockJointPlan(tx, input.jointPlanId);
      const open = openFor(act, orders);
      await atJointPlan(() => settlePromises(tx, open, act));
      noteSettled(tx, plan.id, act, open);
      return { type: 'jpl', id: plan.id };
    },
  });
}

function openFor(act: JointPlanAction, orders: readonly LockedOrder[]): LockedOrder[] {
  const open = ordersFor(act, orders);
  if (open.length > 0) return open;
  const [first] = orders;
  return refuse({
    code: 'WRONG_STATE',
    message: 'None of its orders is held.',
    path: ['jointPlanId'],
    params: { action: act, state: first?.state ?? 'RELEASED' },
  });
}

function noteSettled(tx: Tx, id: string, act: SettlingAct, orders: readonly LockedOrder[]): void {
  const field = act === 'CONFIRM' ? 'confirmed' : 'released';
  tx.audit({ type: 'jointPlan', id }, { [field]: [null, orders.length] });
}

/** Refusals that are told at once: of fifty orders with ten steps each there may be hundreds. */
const toldMost = 20;

/** What its orders are refused for, at the field of the joint plan. */
async function atJointPlan(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const told = error.problems.slice(0, toldMost);
    throw new Refusal(told.map((one) => Object.assign(one, { path: ['jointPlanId'] })));
  }
}

/** Buys every order that is held, all or nothing. Refuses WRONG_STATE where none is, HOLD_LOST. */
export const jointPlanConfirm = settling('jointPlanConfirm', 'CONFIRM');
/** Gives every order back that is held, also while owners are asked. Refuses WRONG_STATE where none is. */
export const jointPlanRelease = settling('jointPlanRelease', 'RELEASE');
