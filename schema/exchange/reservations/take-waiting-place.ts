import sql from 'sql-template-tag';
import { InputType } from 'type-graphql';
import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import { problem, Refusal, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { shown } from '../../kernel/values.ts';
import { heldCards } from '../market/market.queries.ts';
import type { OfferCard } from '../market/offer-card.ts';
import { type HoldAnswer, holdProblem } from './hold-answer.ts';
import { ReservationHoldInput } from './hold-input.ts';
import { requireOpenNeed } from './hold-reservation.ts';
import { type HeldCard, type HoldItem, holdItemOf, offerIdOf } from './hold-terms.ts';

@InputType({ description: 'Weeks of an offer to wait for, all or nothing.' })
export class WaitingPlaceTakeInput extends ReservationHoldInput {}

/** What the database answers. */
interface Answer extends Omit<HoldAnswer, 'granted'> {
  readonly most?: number;
}

/**
 * Takes a place on the waiting list of an offer, at today's price. Places are served by ticket, each as a whole, before anybody who asks
 * directly; one that fits is served at once. Refuses WEEK_PAST, MORE_THAN_OFFERED, TOO_MANY_PLACES and what a hold is refused for beside capacity.
 */
export const waitingPlaceTake = command<WaitingPlaceTakeInput>({
  name: 'waitingPlaceTake',
  can: 'reservation:buy',
  async run(tx, input) {
    const offerId = offerIdOf(input);
    const card = offerId ? await tx.row<HeldCard>(heldCards([offerId])) : undefined;
    if (!card) throw notFound(['offerId']);
    await requireOpenNeed(tx, input.requestId);
    refuseAny(pastWeeks(card, input));
    const item = { ...holdItemOf(card, tx.organisationId, input), id: newId<'wpl'>() };
    const row = await tx.row<{ answer: Answer }>(
      sql`select market.take_place(${canonicalJson(item)}::jsonb) as answer`,
    );
    if (row?.answer.code !== 'OK') throw new Refusal([placeProblem(row?.answer, card, item)]);
    return { type: 'wpl', id: item.id };
  },
});

/** Nothing comes back of a week that is over where the offer stands. */
function pastWeeks({ today }: HeldCard, { weeks }: ReservationHoldInput): UserError[] {
  return weeks.flatMap(({ weekStart }, index) =>
    addDays(plainDate(weekStart), 7) > today
      ? []
      : [
          problem({
            code: 'WEEK_PAST',
            message: 'This week is over.',
            path: ['weeks', String(index)],
            params: { week: weekStart },
          }),
        ],
  );
}

function placeProblem(
  answer: Answer | undefined,
  card: OfferCard,
  { weeks }: Pick<HoldItem, 'weeks'>,
): UserError {
  if (answer?.code === 'MORE_THAN_OFFERED') {
    const at = weeks.findIndex(({ weekStart }) => weekStart === answer.weekStart);
    const { value, unit } = shown(BigInt(answer.most ?? 0), card.measure);
    return problem({
      code: 'MORE_THAN_OFFERED',
      message: 'More than the offer has a week; waiting would be in vain.',
      path: ['weeks', String(at), 'quantity'],
      params: { most: value.toFixed(), unit },
    });
  }
  if (answer?.code === 'TOO_MANY_PLACES') {
    return problem({
      code: 'TOO_MANY_PLACES',
      message: 'Leave a place on this offer’s waiting list first.',
      path: ['offerId'],
      params: { limit: answer.limit ?? 0 },
    });
  }
  return holdProblem(answer && { ...answer, granted: false }, card, weeks);
}
