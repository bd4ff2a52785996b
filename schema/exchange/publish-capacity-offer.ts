import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { parseDecimal } from '../kernel/decimal.ts';
import { notFound } from '../kernel/fault.ts';
import { newId, uuidOf } from '../kernel/id.ts';
import { problem, refuseAny, type UserError } from '../kernel/refusal.ts';
import { DateScalar } from '../kernel/scalars.ts';
import type { Tx } from '../kernel/tx.ts';
import { keptProblems, MoneyInput, QuantityInput } from '../kernel/values.ts';
import { WorkCenter } from '../plants/index.ts';
import { type Booking, BookingEnum, CapacityOffer } from './capacity-offer.ts';
import { baseAmount, minorAmount, weeksOfWindow, windowProblems } from './exchange.terms.ts';

@InputType({ description: 'Idle capacity of one work centre, put on the market.' })
export class CapacityOfferPublishInput extends CommandInput {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => DateScalar, { description: 'First day on sale.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day after the last; at most a year later.' }) until!: string;
  @Field(() => QuantityInput, { description: 'The most that is sold of one week.' }) perWeek!: QuantityInput;
  @Field(() => QuantityInput, { description: 'The least that one hold may take; at most perWeek.' })
  minimumLot!: QuantityInput;
  @Field(() => MoneyInput, {
    description: 'Net price of one hour, kilogram, m², metre or piece, by the measure.',
  })
  unitPrice!: MoneyInput;
  @Field(() => MoneyInput, { description: 'Net price of the set-up, once for each hold.' })
  setupPrice!: MoneyInput;
  @Field(() => BookingEnum, { description: 'Whether a confirmed hold binds at once.' }) booking!: Booking;
  @Field(() => Int, {
    nullable: true,
    description: 'How long a hold lasts: 5 minutes to 72 hours; 4 hours unless told.',
  })
  holdMinutes?: number | null;
  @Field(() => String, { nullable: true, description: 'A word to buyers, at most 500 characters.' }) note?:
    | string
    | null;
}

const holdMinutesDefault = 240;

/**
 * Puts idle capacity on the market. What is offered may be more than what is free: the market shows what is left, and holds can
 * take no more than that. Refuses wrong windows, units, amounts; a work centre that is not the caller's is as if absent.
 */
export const capacityOfferPublish = command<CapacityOfferPublishInput>({
  name: 'capacityOfferPublish',
  can: 'offer:write',
  async run(tx, input) {
    const workCenterId = uuidOf('wkc', input.workCenterId);
    const center = workCenterId ? await tx.em.findOne(WorkCenter, { id: workCenterId }) : null;
    if (!center) throw notFound(['workCenterId']);
    const problems = [...windowProblems(input, await todayAt(tx, center.siteId)), ...termProblems(input)];
    const perWeek = baseAmount(input.perWeek, center.measure, ['perWeek'], problems);
    const minimumLot = baseAmount(input.minimumLot, center.measure, ['minimumLot'], problems);
    const setupPriceMinor = minorAmount(input.setupPrice, 0n, ['setupPrice', 'amount'], problems);
    if (problems.length === 0 && minimumLot > perWeek) {
      problems.push(
        problem({
          code: 'LOT_OVER_WEEK',
          message: 'The minimum lot is more than a week offers.',
          path: ['minimumLot'],
        }),
      );
    }
    refuseAny(problems);
    const offer = tx.em.create(CapacityOffer, {
      id: newId<'off'>(),
      organisationId: tx.organisationId,
      number: await nextNumber(tx),
      workCenterId: center.id,
      state: 'PUBLISHED',
      validFrom: input.from,
      validUntil: input.until,
      perWeekAmount: perWeek,
      minimumLotAmount: minimumLot,
      unitPriceAmount: input.unitPrice.amount,
      setupPriceMinor,
      currency: input.unitPrice.currency as CapacityOffer['currency'],
      booking: input.booking,
      holdMinutes: input.holdMinutes ?? holdMinutesDefault,
      note: input.note?.trim() || null,
      publishedAt: tx.now,
      withdrawnAt: null,
    });
    await tx.em.flush();
    await openWeeks(tx, offer);
    tx.emit('offer.published.v1', { subjectId: offer.id });
    tx.audit(
      { type: 'capacityOffer', id: offer.id },
      { state: [null, 'PUBLISHED'], perWeek: [null, perWeek] },
    );
    return { type: 'off', id: offer.id };
  },
});

function termProblems(input: CapacityOfferPublishInput): UserError[] {
  const found: UserError[] = [];
  const price = parseDecimal(input.unitPrice.amount);
  if (!price || price.lt('0'))
    found.push(problem({ code: 'NEGATIVE', message: 'Not below zero.', path: ['unitPrice', 'amount'] }));
  found.push(...keptProblems(input.unitPrice.amount, ['unitPrice', 'amount']));
  if (input.unitPrice.currency !== input.setupPrice.currency) {
    found.push(
      problem({
        code: 'CURRENCY_MIXED',
        message: 'Price and set-up must be of one currency.',
        path: ['setupPrice', 'currency'],
      }),
    );
  }
  const minutes = input.holdMinutes ?? holdMinutesDefault;
  if (minutes < 5 || minutes > 4320) {
    found.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'Between 5 minutes and 72 hours.',
        path: ['holdMinutes'],
        params: { least: 5, most: 4320 },
      }),
    );
  }
  if ((input.note?.length ?? 0) > 500)
    found.push(
      problem({
        code: 'TOO_LONG',
        message: 'At most 500 characters.',
        path: ['note'],
        params: { longest: 500 },
      }),
    );
  return found;
}

async function todayAt(tx: Tx, siteId: string): Promise<string> {
  const row = await tx.row<{ today: string }>(
    sql`select (app.clock() at time zone time_zone)::date::text as today from app.site where id = ${siteId}::uuid`,
  );
  return row?.today ?? '';
}

async function nextNumber(tx: Tx): Promise<string> {
  const row = await tx.row<{ number: string }>(sql`
    select 'CO-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.offer_number')::text, 6, '0') as number`);
  return row?.number ?? '';
}

/** A cap for every week that the window touches, and the market's row. */
async function openWeeks(tx: Tx, offer: CapacityOffer): Promise<void> {
  const weeks = weeksOfWindow(offer.validFrom, offer.validUntil).map((week) => week.start);
  await tx.rows(sql`
    insert into app.capacity_offer_week (organisation_id, offer_id, week_start, cap)
    select ${offer.organisationId}::uuid, ${offer.id}::uuid, week, ${offer.perWeekAmount}::bigint from unnest(${weeks}::date[]) week`);
  await tx.rows(sql`select market.project_offer(${offer.id}::uuid)`);
}
