import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { checkCity } from '../../identity/index.ts';
import { command } from '../../kernel/command.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import { DateTimeScalar, DecimalScalar } from '../../kernel/scalars.ts';
import type { Tx } from '../../kernel/tx.ts';
import { MoneyInput, QuantityInput } from '../../kernel/values.ts';
import { blindProblems } from './blind.ts';
import { type Vehicle, type VehicleBody, VehicleBodyEnum, VehicleEnum } from './delivery-run.ts';
import { OfferSaleInput, saleProblems } from './offer-price.ts';
import { putOnMarket } from './put-on-market.ts';
import { runFacts } from './run-facts.ts';

@InputType({ description: 'An empty truck run, put on the market.' })
export class DeliveryOfferPublishInput extends OfferSaleInput {
  @Field(() => ID, { description: 'From which city.' }) fromCityCode!: string;
  @Field(() => ID, { description: 'To which.' }) toCityCode!: string;
  @Field(() => DateTimeScalar, { description: 'When it leaves; nothing is sold of it from then on.' })
  departsAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it arrives.' }) arrivesAt!: Date;
  @Field(() => VehicleEnum, { description: 'What runs.' }) vehicle!: Vehicle;
  @Field(() => VehicleBodyEnum, { description: 'Its body.' }) body!: VehicleBody;
  @Field(() => DecimalScalar, { nullable: true, description: 'Lowest temperature, °C; only of a REEFER.' })
  temperatureMin?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Highest temperature, °C; only of a REEFER.' })
  temperatureMax?: string | null;
  @Field(() => QuantityInput, { description: 'What is on sale: kilograms, or loading metres.' })
  quantity!: QuantityInput;
  @Field(() => QuantityInput, { description: 'The least that one hold may take; at most quantity.' })
  minimumLot!: QuantityInput;
  @Field(() => QuantityInput, { nullable: true, description: 'Loading metres in all.' })
  loadingLength?: QuantityInput | null;
  @Field(() => QuantityInput, { description: 'The most that may be loaded by weight.' })
  grossLimit!: QuantityInput;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Net price of loading, once for each hold; nothing unless told.',
  })
  setupPrice?: MoneyInput | null;
}

/** Puts an empty run on the market: one bucket, in the week in which it leaves. Refuses times, places and temperatures that contradict. */
export const deliveryOfferPublish = command<DeliveryOfferPublishInput>({
  name: 'deliveryOfferPublish',
  can: 'offer:write',
  async run(tx, input) {
    const problems = [
      ...(await checkCity(tx, input.fromCityCode, ['fromCityCode'])),
      ...(await checkCity(tx, input.toCityCode, ['toCityCode'])),
      ...saleProblems(input),
    ];
    const days = await daysAt(tx, input);
    const { facts, weeks, writeLot } = runFacts(input, { ...days, now: tx.now }, problems);
    const texts = { note: input.note };
    problems.push(...(await blindProblems(tx, { isBlind: facts.isBlind, texts, workCenterId: null })));
    refuseAny(problems);
    return await putOnMarket(tx, input, facts, weeks, (offer) => writeLot(tx, offer));
  },
});

async function daysAt(
  tx: Tx,
  { fromCityCode, departsAt }: DeliveryOfferPublishInput,
): Promise<{ departsOn: string; today: string }> {
  const row = await tx.row<{ departsOn: string; today: string }>(sql`
    select (${departsAt.toISOString()}::timestamptz at time zone z.zone)::date::text as departs_on, (app.clock() at time zone z.zone)::date::text as today
    from (select coalesce((select time_zone from ref.city where code = ${fromCityCode}), 'UTC') as zone) z`);
  return row ?? { departsOn: '', today: '' };
}
