import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { isoWeekday, plainDate } from '../kernel/calendar/plain-date.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { newId, uuidOf } from '../kernel/id.ts';
import { problem, Refusal, refuse, refuseAny, type UserError } from '../kernel/refusal.ts';
import { DateScalar } from '../kernel/scalars.ts';
import type { Tx } from '../kernel/tx.ts';
import { QuantityInput, shown } from '../kernel/values.ts';
import { capacityExceeded } from './capacity-exceeded-problem.ts';
import { baseAmount } from './exchange.terms.ts';
import { cardColumns } from './market.queries.ts';
import { bandOf, type OfferCard } from './offer-card.ts';
import { priceReservation } from './price-reservation.ts';

@InputType({ description: 'So much of one week.' })
export class HoldWeekInput {
  @Field(() => DateScalar, { description: 'Monday of the week.' }) weekStart!: string;
  @Field(() => QuantityInput, { description: 'How much of it, set-up included.' }) quantity!: QuantityInput;
}

@InputType({ description: 'Weeks of an offer to hold, all or nothing.' })
export class ReservationHoldInput extends CommandInput {
  @Field(() => ID, { description: 'The offer, by its card.' }) offerId!: string;
  @Field(() => ID, { nullable: true, description: 'The need that it is for.' }) requestId?: string | null;
  @Field(() => [HoldWeekInput], { description: '1 to 53 weeks, each once.' }) weeks!: HoldWeekInput[];
}

interface Line {
  readonly weekStart: string;
  readonly amount: bigint;
}

/** What the database's reserve function answers for one item. */
interface Answer {
  readonly granted: boolean;
  readonly code?: string;
  readonly weekStart?: string;
  readonly requested?: number;
  readonly band?: number;
  readonly minimumLot?: number;
  readonly limit?: number;
}

/**
 * Holds hours over several weeks, all or nothing, until the offer's hold time has passed. The database decides, under locks: no
 * hour is sold twice. Refuses CAPACITY_EXCEEDED with the week, BELOW_MINIMUM_LOT, TOO_MANY_OPEN_HOLDS, OWN_OFFER, OFFER_GONE.
 */
export const reservationHold = command<ReservationHoldInput>({
  name: 'reservationHold',
  can: 'reservation:buy',
  async run(tx, input) {
    const offerId = uuidOf('crd', input.offerId) ?? uuidOf('off', input.offerId);
    const card = offerId
      ? await tx.row<OfferCard>(
          sql`select ${cardColumns} from market.offer m where m.offer_id = ${offerId}::uuid`,
        )
      : undefined;
    if (!card) throw notFound(['offerId']);
    const requestId = await openRequest(tx, input.requestId);
    const lines = linesOf(input, card);
    const price = priceOf(
      card,
      lines.reduce((sum, line) => sum + line.amount, 0n),
    );
    const id = newId<'rsv'>();
    const item = {
      id,
      buyerId: tx.organisationId,
      offerId,
      requestId,
      currency: card.currency,
      priceMinor: price.total.minor,
      parts: price.parts,
      weeks: lines,
    };
    const row = await tx.row<{ answers: Answer[] }>(
      sql`select market.reserve(${canonicalJson([item])}::jsonb) as answers`,
    );
    const answer = row?.answers[0];
    if (!answer?.granted) throw new Refusal([problemOf(answer, card, lines)]);
    return { type: 'rsv', id };
  },
});

function priceOf(card: OfferCard, amount: bigint): ReturnType<typeof priceReservation> {
  try {
    return priceReservation(card, amount);
  } catch (error) {
    // More than a column of money holds. No work centre has as many hours; the database would refuse them next.
    if (!(error instanceof RangeError)) throw error;
    const params = { least: 0, most: shown(card.perWeekAmount, card.measure).value.toFixed() };
    refuse({ code: 'OUT_OF_RANGE', message: 'More than can be priced.', path: ['weeks'], params });
  }
}

async function openRequest(tx: Tx, wire: string | null | undefined): Promise<string | null> {
  if (!wire) return null;
  const id = uuidOf('req', wire);
  const request = id
    ? await tx.row<{ state: string }>(sql`select state from app.capacity_request where id = ${id}::uuid`)
    : undefined;
  if (!id || !request) throw notFound(['requestId']);
  if (request.state !== 'OPEN')
    refuse({
      code: 'WRONG_STATE',
      message: 'This need is closed.',
      path: ['requestId'],
      params: { state: request.state },
    });
  return id;
}

function linesOf({ weeks }: ReservationHoldInput, { measure }: OfferCard): Line[] {
  const problems: UserError[] = [];
  if (weeks.length < 1 || weeks.length > 53)
    refuse({
      code: 'OUT_OF_RANGE',
      message: 'Name 1 to 53 weeks.',
      path: ['weeks'],
      params: { least: 1, most: 53 },
    });
  const lines = weeks.map(({ weekStart, quantity }, index) => {
    const path = ['weeks', String(index)];
    if (isoWeekday(plainDate(weekStart)) !== 1)
      problems.push(
        problem({ code: 'NOT_A_MONDAY', message: 'Weeks begin on Monday.', path: [...path, 'weekStart'] }),
      );
    return { weekStart, amount: baseAmount(quantity, measure, [...path, 'quantity'], problems) };
  });
  if (new Set(lines.map((line) => line.weekStart)).size < lines.length)
    problems.push(problem({ code: 'WEEK_TWICE', message: 'Each week once.', path: ['weeks'] }));
  refuseAny(problems);
  return lines;
}

function problemOf(answer: Answer | undefined, { measure }: OfferCard, lines: readonly Line[]): UserError {
  const week = answer?.weekStart ?? '';
  const path = ['weeks', String(lines.findIndex((line) => line.weekStart === week))];
  switch (answer?.code) {
    case 'CAPACITY_EXCEEDED':
      return capacityExceeded({
        weekStart: week,
        requested: BigInt(answer.requested ?? 0),
        band: bandOf(answer.band ?? 0),
        measure,
        path,
      });
    case 'WEEK_NOT_OFFERED':
      return problem({
        code: 'WEEK_NOT_OFFERED',
        message: 'The offer does not reach this week.',
        path,
        params: { weekStart: week },
      });
    case 'BELOW_MINIMUM_LOT':
      return problem({
        code: 'BELOW_MINIMUM_LOT',
        message: 'Less than the minimum lot.',
        path: ['weeks'],
        params: {
          minimumLot: shown(BigInt(answer.minimumLot ?? 0), measure).value.toFixed(),
          unit: shown(0n, measure).unit,
        },
      });
    case 'TOO_MANY_OPEN_HOLDS':
      return problem({
        code: 'TOO_MANY_OPEN_HOLDS',
        message: 'Confirm or release an open hold on this offer first.',
        path: ['offerId'],
        params: { limit: answer.limit ?? 0 },
      });
    case 'OWN_OFFER':
      return problem({ code: 'OWN_OFFER', message: 'This offer is your own.', path: ['offerId'] });
    default:
      return problem({ code: 'OFFER_GONE', message: 'The offer has left the market.', path: ['offerId'] });
  }
}
