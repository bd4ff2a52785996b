import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { problem, Refusal } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { heldCards } from '../market/market.queries.ts';
import { type HoldAnswer, holdProblem } from './hold-answer.ts';
import type { ReservationHoldInput } from './hold-input.ts';
import { type HeldCard, holdItemOf, offerIdOf } from './hold-terms.ts';

/**
 * Holds hours over several weeks, all or nothing, until the offer's hold time has passed. The database decides, under locks: no
 * hour is sold twice. Refuses CAPACITY_EXCEEDED with the week, WEEK_FENCED, EXPOSURE_EXCEEDED, BELOW_MINIMUM_LOT, TOO_MANY_OPEN_HOLDS,
 * OWN_OFFER, OFFER_GONE; none of them tells more of what is left than the buyer's grade.
 */
export const reservationHold = command<ReservationHoldInput>({
  name: 'reservationHold',
  can: 'reservation:buy',
  async run(tx, input) {
    const offerId = offerIdOf(input);
    const card = offerId ? await tx.row<HeldCard>(heldCards([offerId])) : undefined;
    if (!card) throw notFound(['offerId']);
    await requireOpenNeed(tx, input.requestId);
    const item = holdItemOf(card, tx.organisationId, input);
    const row = await tx.row<{ answers: HoldAnswer[] }>(
      sql`select market.reserve(${canonicalJson([item])}::jsonb) as answers`,
    );
    const answer = row?.answers[0];
    if (!answer?.granted) throw new Refusal([holdProblem(answer, card, item.weeks)]);
    return { type: 'rsv', id: item.id };
  },
});

/** Refuses a need that is not the actor's own and open. */
export async function requireOpenNeed(tx: Tx, wire: string | null | undefined): Promise<void> {
  if (!wire) return;
  const id = uuidOf('req', wire);
  const request = id
    ? await tx.row<{ state: string }>(sql`select state from app.capacity_request where id = ${id}::uuid`)
    : undefined;
  if (!id || !request) throw notFound(['requestId']);
  if (request.state !== 'OPEN') throw needClosed(request.state);
}

/** A need that has been closed takes no more holds. */
export function needClosed(state: string): Refusal {
  return new Refusal([
    problem({
      code: 'WRONG_STATE',
      message: 'This need is closed.',
      path: ['requestId'],
      params: { state },
    }),
  ]);
}
