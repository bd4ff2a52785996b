import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { isCurrencyCode } from '../../kernel/currencies.ts';
import { type Id, newId, newWeekId } from '../../kernel/id.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Tx } from '../../kernel/tx.ts';
import { blindNumber } from './blind.ts';
import { CapacityOffer } from './capacity-offer.ts';
import { holdMinutesDefault, type OfferSaleInput } from './offer-price.ts';

/** One week of an offer and the most that is sold of it. */
export interface WeekCap {
  readonly weekStart: string;
  readonly cap: bigint;
}

/** All that an offer keeps beyond what every class says of price and booking. */
export type OfferFacts = Pick<
  CapacityOffer,
  | 'resource'
  | 'workCenterId'
  | 'validFrom'
  | 'validUntil'
  | 'perWeekAmount'
  | 'minimumLotAmount'
  | 'setupPriceMinor'
  | 'memberGrade'
  | 'partnerGrade'
  | 'publicGrade'
  | 'isBlind'
  | 'fenceDays'
  | 'exposureBps'
  | 'priceSteps'
> &
  Partial<
    Pick<
      CapacityOffer,
      | 'fencedDays'
      | 'shareBps'
      | 'beyondDays'
      | 'weekdays'
      | 'shiftStarts'
      | 'shiftEnds'
      | 'dayCap'
      | 'certificateIds'
      | 'withdrawWhenTaken'
    >
  >;

/** What is written beside the offer before the market sees it: its lot, its run. */
export type WriteClass = (offer: CapacityOffer) => Promise<unknown>;

/** An offer of a class with one bucket: what it keeps, the bucket, and how its lot or its run is written beside it. */
export interface ClassFacts {
  readonly facts: OfferFacts;
  readonly weeks: readonly WeekCap[];
  writeLot(tx: Tx, offer: CapacityOffer): Promise<void>;
}

/** Writes the offer, its class and its weeks, and shows it to each audience as it may be seen. */
export async function putOnMarket(
  tx: Tx,
  input: OfferSaleInput,
  facts: OfferFacts,
  weeks: readonly WeekCap[],
  writeClass?: WriteClass,
): Promise<{ type: 'off'; id: Id<'off'> }> {
  const { currency, amount } = input.unitPrice;
  invariant(isCurrencyCode(currency), 'the currency was checked');
  const offer = tx.em.create(CapacityOffer, {
    fencedDays: '{}',
    shareBps: null,
    beyondDays: null,
    weekdays: null,
    shiftStarts: null,
    shiftEnds: null,
    dayCap: null,
    certificateIds: [],
    withdrawWhenTaken: false,
    ...facts,
    id: facts.isBlind ? newWeekId<'off'>() : newId<'off'>(),
    organisationId: tx.organisationId,
    number: facts.isBlind ? blindNumber(tx.now.getUTCFullYear()) : await nextNumber(tx),
    state: 'PUBLISHED',
    unitPriceAmount: amount,
    currency,
    booking: input.booking,
    holdMinutes: input.holdMinutes ?? holdMinutesDefault,
    note: input.note?.trim() || null,
    publishedAt: tx.now,
    withdrawnAt: null,
    withdrawnByLoad: false,
  });
  await tx.em.flush();
  await writeClass?.(offer);
  await openWeeks(tx, offer, weeks);
  tx.emit('offer.published.v1', { subjectId: offer.id });
  tx.audit(
    { type: 'capacityOffer', id: offer.id },
    { state: [null, 'PUBLISHED'], perWeek: [null, offer.perWeekAmount] },
  );
  return { type: 'off', id: offer.id };
}

async function nextNumber(tx: Tx): Promise<string> {
  const row = await tx.row<{ number: string }>(sql`
    select 'CO-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.offer_number')::text, 6, '0') as number`);
  return row?.number ?? '';
}

async function openWeeks(tx: Tx, offer: CapacityOffer, weeks: readonly WeekCap[]): Promise<void> {
  await tx.rows(sql`
    insert into app.capacity_offer_week (organisation_id, offer_id, week_start, cap)
    select ${offer.organisationId}::uuid, ${offer.id}::uuid, x."weekStart", x.cap
    from jsonb_to_recordset(${canonicalJson(weeks)}::jsonb) as x ("weekStart" date, cap bigint)`);
  await tx.rows(sql`select market.project_offer(${offer.id}::uuid)`);
}
