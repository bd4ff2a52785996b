import { instantIn } from '../../../domain/instant-in.ts';
import type { FormReader } from '../../../form/read-form.ts';
import type { DeliveryOfferPublishInput } from '../../../gql/graphql.ts';
import { readSale } from '../editor/read-sale.ts';
import { CURRENCY } from '../offer-form.ts';

export const VEHICLES = ['VAN', 'TRUCK', 'ARTICULATED'] as const;
export const BODIES = ['BOX', 'CURTAIN', 'FLAT', 'REEFER'] as const;
/** A run is sold by weight or by loading metres. */
export const RUN_UNITS = ['KGM', 'MTR'] as const;

/** Reads the form of a run; days and times are those of the clock in `timeZone`. */
export function readDeliveryForm(
  reader: FormReader,
  timeZone: string,
): { input: DeliveryOfferPublishInput; fieldOf(path: string): string } {
  const { sale, fieldOf } = readSale(reader);
  const unit = RUN_UNITS.find((one) => one === reader.optional('unit')) ?? 'KGM';
  const loadingLength = reader.optionalAmount('loadingLength');
  const setupPrice = reader.optionalAmount('setupPrice', CURRENCY);
  const input = {
    ...sale,
    fromCityCode: reader.text('fromCityCode'),
    toCityCode: reader.text('toCityCode'),
    departsAt: readInstant(reader, 'departs', timeZone),
    arrivesAt: readInstant(reader, 'arrives', timeZone),
    vehicle: reader.choice('vehicle', VEHICLES) ?? 'TRUCK',
    body: reader.choice('body', BODIES) ?? 'BOX',
    temperatureMin: reader.optionalAmount('temperatureMin'),
    temperatureMax: reader.optionalAmount('temperatureMax'),
    grossLimit: { value: reader.amount('grossLimit'), unit: 'KGM' },
    loadingLength: loadingLength === null ? null : { value: loadingLength, unit: 'MTR' },
    quantity: { value: reader.amount('quantity'), unit },
    minimumLot: { value: reader.amount('minimumLot'), unit },
    setupPrice: setupPrice === null ? null : { amount: setupPrice, currency: CURRENCY },
  };
  const field = { departsAt: 'departsTime', arrivesAt: 'arrivesTime' } as Record<string, string>;
  return { input, fieldOf: (path) => field[path] ?? fieldOf(path) };
}

function readInstant(reader: FormReader, name: 'departs' | 'arrives', timeZone: string): string {
  const date = reader.date(`${name}Date`);
  const time = reader.text(`${name}Time`);
  const instant = instantIn(timeZone, date, time);
  if (date !== '' && time !== '' && instant === null)
    reader.refuse(`${name}Time`, 'NOT_A_TIME', [{ name: 'found', value: time }]);
  return instant ?? '';
}
