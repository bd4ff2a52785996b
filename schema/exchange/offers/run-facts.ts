import { weekOf } from '../../kernel/calendar/iso-week.ts';
import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { measureOf } from '../../kernel/measure.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { baseAmount, minorAmount } from '../exchange.terms.ts';
import type { CapacityOffer } from './capacity-offer.ts';
import { DeliveryRun } from './delivery-run.ts';
import type { DeliveryOfferPublishInput } from './publish-delivery-offer.ts';
import type { ClassFacts } from './put-on-market.ts';
import { amountProblems } from './terms/amount-problems.ts';
import { readTerms } from './terms/read-terms.ts';

/** When a run is published: the day on which it leaves and today, both where it leaves, and the moment. */
export interface RunTime {
  readonly departsOn: string;
  readonly today: string;
  readonly now: Date;
}

/**
 * What an offer of a run keeps, its one bucket and its run, and every problem of its times, amounts and terms: what screen and sheet
 * publish by. On sale is the day on which it leaves; it is sold until then.
 */
export function runFacts(
  input: DeliveryOfferPublishInput,
  { departsOn, today, now }: RunTime,
  problems: UserError[],
): ClassFacts {
  problems.push(...runProblems(input, now));
  const measure = measureOf(input.quantity.unit) === 'LENGTH' ? ('LENGTH' as const) : ('MASS' as const);
  if (measureOf(input.quantity.unit) !== measure)
    problems.push(
      problem({ code: 'RUN_MEASURE', message: 'Kilograms or metres.', path: ['quantity', 'unit'] }),
    );
  const until = addDays(plainDate(departsOn), 1);
  const facts = {
    resource: 'DELIVERY' as const,
    workCenterId: null,
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
  return {
    facts,
    weeks: [{ weekStart: weekOf(plainDate(departsOn)).start, cap: facts.perWeekAmount }],
    writeLot: (tx, offer) => writeRun(tx, offer, { input, measure, grossLimit, loadingLength }),
  };
}

async function writeRun(
  tx: Tx,
  offer: CapacityOffer,
  {
    input,
    ...amounts
  }: Pick<DeliveryRun, 'measure' | 'grossLimit' | 'loadingLength'> & {
    input: DeliveryOfferPublishInput;
  },
): Promise<void> {
  const { fromCityCode, toCityCode, departsAt, arrivesAt, vehicle, body } = input;
  tx.em.create(DeliveryRun, {
    offerId: offer.id,
    organisationId: offer.organisationId,
    ...{ fromCityCode, toCityCode, departsAt, arrivesAt, vehicle, body, ...amounts },
    temperatureMin: input.temperatureMin ?? null,
    temperatureMax: input.temperatureMax ?? null,
  });
  await tx.em.flush();
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
