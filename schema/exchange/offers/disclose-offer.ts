import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { problem, refuse, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import { CapacityOffer } from './capacity-offer.ts';
import { type Grade, GradeEnum } from './grade.ts';
import { readFenceDays } from './terms/read-fences.ts';
import { readGrades } from './terms/read-grades.ts';
import { readExposure } from './terms/read-terms.ts';

@InputType({ description: 'What an offer shows from now on; what is left out stays as it is.' })
export class CapacityOfferDiscloseInput extends CommandInput {
  @Field(() => ID, { description: 'The offer.' }) offerId!: string;
  @Field(() => GradeEnum, { nullable: true, description: 'What members see.' }) memberGrade?: Grade | null;
  @Field(() => GradeEnum, { nullable: true, description: 'What named partners see.' })
  partnerGrade?: Grade | null;
  @Field(() => GradeEnum, { nullable: true, description: 'What anybody sees.' }) publicGrade?: Grade | null;
  @Field(() => Int, { nullable: true, description: 'Nothing is sold within so many days from today.' })
  fenceDays?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The most of one buyer, in hundredths of a per cent; 0 takes the limit away.',
  })
  exposureBps?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Leave the market once own load has left no week the minimum lot.',
  })
  withdrawWhenTaken?: boolean | null;
}

/**
 * Changes who may know how much of an offer, its fence, and the most of one buyer. Amounts and prices stay, and so does whether it is
 * blind: what was seen cannot be unseen. Holds that there are stay as they are.
 */
export const capacityOfferDisclose = command<CapacityOfferDiscloseInput>({
  name: 'capacityOfferDisclose',
  can: 'offer:write',
  async run(tx, input) {
    const id = requireId('off', input.offerId, 'offerId');
    // All that the offer stands on, in the one order, and the offer last.
    const locked = await tx.row<{ found: boolean }>(sql`select market.lock_own_offer(${id}::uuid) as found`);
    const offer = locked?.found ? await tx.em.findOne(CapacityOffer, { id }) : null;
    if (!offer) throw notFound(['offerId']);
    if (offer.state !== 'PUBLISHED')
      refuse({
        code: 'OFFER_NOT_OPEN',
        message: 'It has left the market.',
        path: ['offerId'],
        params: { state: offer.state },
      });
    const before = { ...offer };
    const problems: UserError[] = [];
    Object.assign(offer, readGrades(input, offer, problems));
    if (offer.memberGrade !== 'BAND' && offer.priceSteps.some(({ by }) => by === 'LOAD'))
      problems.push(
        problem({
          code: 'PRICE_TELLS_LOAD',
          message: 'Its price by load tells the band.',
          path: ['memberGrade'],
        }),
      );
    const window = { from: offer.validFrom, until: offer.validUntil, today: await todayOf(tx, id) };
    if (typeof input.fenceDays === 'number')
      offer.fenceDays = readFenceDays(input.fenceDays, window, ['fenceDays'], problems);
    if (typeof input.exposureBps === 'number')
      offer.exposureBps = input.exposureBps === 0 ? null : readExposure(input.exposureBps, problems);
    if (
      offer.exposureBps &&
      (offer.perWeekAmount * BigInt(offer.exposureBps)) / 10_000n < offer.minimumLotAmount
    )
      problems.push(
        problem({
          code: 'EXPOSURE_BELOW_LOT',
          message: 'Less than the minimum lot.',
          path: ['exposureBps'],
          params: { minimumLot: String(offer.minimumLotAmount), unit: '' },
        }),
      );
    offer.withdrawWhenTaken = input.withdrawWhenTaken ?? offer.withdrawWhenTaken;
    refuseAny(problems);
    await tx.em.flush();
    await tx.rows(sql`select market.project_offer(${id}::uuid)`);
    tx.audit({ type: 'capacityOffer', id }, changesBetween(before, offer));
    return { type: 'off', id };
  },
});

const kept = [
  'memberGrade',
  'partnerGrade',
  'publicGrade',
  'fenceDays',
  'exposureBps',
  'withdrawWhenTaken',
] as const;

function changesBetween(before: CapacityOffer, after: CapacityOffer): Record<string, unknown> {
  return Object.fromEntries(
    kept.filter((name) => before[name] !== after[name]).map((name) => [name, [before[name], after[name]]]),
  );
}

async function todayOf(
  tx: { row<Row>(statement: ReturnType<typeof sql>): Promise<Row | undefined> },
  id: string,
): Promise<string> {
  const row = await tx.row<{ today: string }>(sql`
    select (app.clock() at time zone coalesce(s.time_zone, ls.time_zone, c.time_zone))::date::text as today from app.capacity_offer o
    left join app.work_center w on w.id = o.work_center_id left join app.site s on s.id = w.site_id
    left join app.stock_lot l on l.offer_id = o.id left join app.site ls on ls.id = l.site_id
    left join app.delivery_run r on r.offer_id = o.id left join ref.city c on c.code = r.from_city_code where o.id = ${id}::uuid`);
  return row?.today ?? '';
}
