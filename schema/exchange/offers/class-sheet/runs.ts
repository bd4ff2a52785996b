import { isUnitCode, type UnitCode, unitOf } from '#schema/kernel/units.ts';
import type { Vehicle, VehicleBody } from '../delivery-run.ts';
import { saleProblems } from '../offer-price.ts';
import { type CodeOf, wordOf } from '../offer-sheet/choices.ts';
import type { DeliveryOfferPublishInput } from '../publish-delivery-offer.ts';
import { runFacts } from '../run-facts.ts';
import type { Cells, ClassOfSheet } from './class-sheet.ts';
import { readRun } from './read-run.ts';
import { type RunColumn, runColumns } from './run-columns.ts';
import type { RunCity, RunContext } from './run-context.ts';
import { numberOf, saleInputOf, writtenSale } from './sale-cells.ts';
import { momentOf, writtenWall } from './wall-time.ts';

/** Empty truck runs: one row is one run. */
export const runs: ClassOfSheet<RunColumn, RunContext> = {
  columns: runColumns,
  columnOf: {
    fromCityCode: 'fromCity',
    toCityCode: 'toCity',
    departsAt: 'departs',
    arrivesAt: 'arrives',
    // What is wrong with the days of a run is wrong with its departure.
    from: 'departs',
    until: 'departs',
  },
  texts: ['note'],
  read: readRun,
  publish(cells, { cities, now }, problems) {
    const [from, to] = [cityOf(cities, cells.fromCity), cityOf(cities, cells.toCity)];
    const input = inputOf(cells, from, to);
    problems.push(...saleProblems(input));
    const time = { departsOn: cells.departs.slice(0, 10), today: from.today, now };
    return { input, ...runFacts(input, time, problems) };
  },
  write(cells, language, { cities }) {
    const nameOf = ({ nameZh, nameEn }: RunCity) => (language === 0 ? nameZh : nameEn);
    return {
      ...writtenSale(cells, language),
      number: cells.number,
      fromCity: nameOf(cityOf(cities, cells.fromCity)),
      toCity: nameOf(cityOf(cities, cells.toCity)),
      departs: writtenWall(cells.departs),
      arrives: writtenWall(cells.arrives),
      vehicle: wordOf('vehicle', cells.vehicle as CodeOf<'vehicle'>, language),
      body: wordOf('body', cells.body as CodeOf<'body'>, language),
      temperatureMin: numberOf(cells.temperatureMin),
      temperatureMax: numberOf(cells.temperatureMax),
      quantity: numberOf(cells.quantity),
      unit: isUnitCode(cells.unit) ? unitOf(cells.unit).symbol : cells.unit,
      minimumLot: numberOf(cells.minimumLot),
      loadingLength: numberOf(cells.loadingLength),
      grossLimit: numberOf(cells.grossLimit),
      setupPrice: numberOf(cells.setupPrice),
    };
  },
};

function cityOf(cities: readonly RunCity[], code: string): RunCity {
  const found = cities.find((city) => city.code === code);
  if (!found) throw new Error(`No city ${code}`);
  return found;
}

/** The input that the editor would have sent for the row. */
function inputOf(cells: Cells<RunColumn>, from: RunCity, to: RunCity): DeliveryOfferPublishInput {
  const unit = cells.unit as UnitCode;
  const sale = saleInputOf(cells);
  return {
    ...sale,
    fromCityCode: from.code,
    toCityCode: to.code,
    departsAt: momentOf(cells.departs, from.timeZone),
    arrivesAt: momentOf(cells.arrives, to.timeZone),
    vehicle: cells.vehicle as Vehicle,
    body: cells.body as VehicleBody,
    temperatureMin: cells.temperatureMin || null,
    temperatureMax: cells.temperatureMax || null,
    quantity: { value: cells.quantity, unit },
    minimumLot: { value: cells.minimumLot, unit },
    loadingLength: cells.loadingLength ? { value: cells.loadingLength, unit: 'MTR' } : null,
    grossLimit: { value: cells.grossLimit, unit: 'KGM' },
    setupPrice: { amount: cells.setupPrice, currency: sale.unitPrice.currency },
  };
}
