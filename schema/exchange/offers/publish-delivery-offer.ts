import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { checkCity } from '../../identity/index.ts';
import { weekOf } from '../../kernel/calendar/iso-week.ts';
import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { command } from '../../kernel/command.ts';
import { measureOf } from '../../kernel/measure.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { DateTimeScalar, DecimalScalar } from '../../kernel/scalars.ts';
import type { Tx } from '../../kernel/tx.ts';
import { MoneyInput, QuantityInput } from '../../kernel/values.ts';
import { baseAmount, minorAmount } from '../exchange.terms.ts';
import { blindProblems } from './blind.ts';
import { DeliveryRun, type Vehicle, type VehicleBody, VehicleBodyEnum, VehicleEnum } from './delivery-run.ts';
import { OfferSaleInput, saleProblems } from './offer-price.ts';
import { putOnMarket } from './put-on-market.ts';
import { amountProblems } from './terms/amount-problems.ts';
import { readTerms } from './terms/read-terms.ts';

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
      ...runProblems(input, tx.now),
      ...saleProblems(input),
    ];
    const { departsOn, today } = await daysAt(tx, input);
    const measure = measureOf(input.quantity.unit) === 'LENGTH' ? ('LENGTH' as const) : ('MASS' as const);
    if (measureOf(input.quantity.unit) !== measure)
      problems.push(
        problem({ code: 'RUN_MEASURE', message: 'Kilograms or metres.', path: ['quantity', 'unit'] }),
      );
    const until = addDays(plainDate(departsOn), 1);
    const facts = {
      resource: 'DELIVERY' as const,
      workCenterId: null,
      // On sale is the day on which it leaves; it is sold until then.
      validFrom: departsOn,
      validUntil: until,
      perWeekAmount: baseAmount(input.quantity, measure, ['quantity'], problems),
      minimumLotAmount: baseAmount(input.minimumLot, measure, ['minimumLot'], problems),
      setupPriceMinor: input.setupPrice
        ? minorAmount(input.setupPrice, 0n, ['setupPrice', 'amount'], problems)
        : 0n,
      ...readTerms(input, { from: departsOn, until, today }, problems),
    };
    const grossLimit = baseAmount(input.grossLimit, 'MASS', ['grossLimit'], problems);
    const loadingLength = input.loadingLength
      ? baseAmount(input.loadingLength, 'LENGTH', ['loadingLength'], problems)
      : null;
    if (measure === 'MASS' && facts.perWeekAmount > grossLimit)
      problems.push(
        problem({ code: 'OVER_GROSS_LIMIT', message: 'More than the truck may carry.', path: ['quantity'] }),
      );
    problems.push(...amountProblems(facts, measure, problems.length === 0));
    problems.push(
      ...(await blindProblems(tx, {
        isBlind: facts.isBlind,
        texts: { note: input.note },
        workCenterId: null,
      })),
    );
    refuseAny(problems);
    const bucket = { weekStart: weekOf(plainDate(facts.validFrom)).start, cap: facts.perWeekAmount };
    return await putOnMarket(tx, input, facts, [bucket], async (offer) => {
      const { fromCityCode, toCityCode, departsAt, arrivesAt, vehicle, body } = input;
      tx.em.create(DeliveryRun, {
        offerId: offer.id,
        organisationId: offer.organisationId,
        ...{
          fromCityCode,
          toCityCode,
          departsAt,
          arrivesAt,
          vehicle,
          body,
          measure,
          loadingLength,
          grossLimit,
        },
        temperatureMin: input.temperatureMin ?? null,
        temperatureMax: input.temperatureMax ?? null,
      });
      await tx.em.flush();
    });
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

const daysAheadMax = 370;
const dayMs = 86_400_000;

function runProblems(input: DeliveryOfferPublishInput, now: Date): UserError[] {
  const found: UserError[] = [];
  if (input.arrivesAt <= input.departsAt)
    found.push(
      problem({
        code: 'ARRIVAL_BEFORE_DEPARTURE',
        message: 'It arrives before it leaves.',
        path: ['arrivesAt'],
      }),
    );
  if (input.departsAt <= now)
    found.push(problem({ code: 'DEPARTED', message: 'It has left.', path: ['departsAt'] }));
  if (input.departsAt.getTime() - now.getTime() > daysAheadMax * dayMs)
    found.push(
      problem({
        code: 'WINDOW_TOO_LONG',
        message: 'More than a year ahead.',
        path: ['departsAt'],
        params: { days: daysAheadMax },
      }),
    );
  if (input.fromCityCode === input.toCityCode)
    found.push(problem({ code: 'SAME_CITY', message: 'From and to are one city.', path: ['toCityCode'] }));
  return [...found, ...temperatureProblems(input)];
}

function temperatureProblems({
  body,
  temperatureMin,
  temperatureMax,
}: DeliveryOfferPublishInput): UserError[] {
  const given = [temperatureMin, temperatureMax].filter(
    (value) => value !== null && value !== undefined,
  ).length;
  if (given !== (body === 'REEFER' ? 2 : 0))
    return [
      problem({
        code: 'TEMPERATURE_WITHOUT_REEFER',
        message: 'Temperatures belong to a reefer.',
        path: ['temperatureMin'],
      }),
    ];
  const [low, high] = [Number(temperatureMin ?? 0), Number(temperatureMax ?? 0)];
  if (low < -60 || high > 60)
    return [
      problem({
        code: 'OUT_OF_RANGE',
        message: 'Between -60 and 60 °C.',
        path: ['temperatureMin'],
        params: { least: -60, most: 60 },
      }),
    ];
  return low > high
    ? [problem({ code: 'TEMPERATURE_ORDER', message: 'Lowest above highest.', path: ['temperatureMax'] })]
    : [];
}
