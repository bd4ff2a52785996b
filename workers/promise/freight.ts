import type { Place, PromiseInput } from '#schema/orders/index.ts';
import type { Lane } from '../splitting/instance.ts';
import { weeksOf } from './buckets.ts';
import { ticksPerMinor } from './step-load.ts';

const earthKm = 6371;
/** What a truck drives in a day. */
const kmPerDay = 600;

/**
 * The ways between places that may take part: by the asker's own carrier, who is paid by the bin, or by the freight tariff. Within one place
 * nothing costs or lasts.
 */
export class Freight {
  readonly #places: ReadonlyMap<string, Place>;
  readonly #base: bigint;
  readonly #perKm: bigint;
  readonly #perBin: bigint | null;

  constructor({ places, tariff, promise }: Pick<PromiseInput, 'places' | 'tariff' | 'promise'>) {
    this.#places = new Map(places.map((place) => [place.code, place]));
    this.#base = BigInt(tariff.basePerShipmentMinor);
    this.#perKm = BigInt(tariff.perKilometreMinor);
    this.#perBin = promise.freightPerBinMinor === null ? null : BigInt(promise.freightPerBinMinor);
  }

  /** What a bin costs on each way, where a carrier is paid so; null where whole shipments are. */
  get perBin(): bigint | null {
    return this.#perBin;
  }

  /** Minor units for one shipment; nothing within a place. */
  shipment(from: string, to: string): bigint {
    return from === to ? 0n : this.#base + this.#perKm * BigInt(this.km(from, to));
  }

  /** Whole kilometres along the great circle. */
  km(from: string, to: string): number {
    const [a, b] = [this.#place(from), this.#place(to)];
    const rad = (degrees: number) => (degrees * Math.PI) / 180;
    const half =
      Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 +
      Math.cos(rad(a.latitude)) *
        Math.cos(rad(b.latitude)) *
        Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
    return Math.round(2 * earthKm * Math.asin(Math.sqrt(half)));
  }

  /** Days on the way; none within a place. */
  days(from: string, to: string): number {
    return Math.ceil(this.km(from, to) / kmPerDay);
  }

  /** Whole weeks on the way. */
  weeks(from: string, to: string): number {
    return weeksOf(this.days(from, to));
  }

  /** Every way between these places. Whatever the engine counts in pays for itself, or its share of a shipment of `batch` of them. */
  lanes(codes: readonly string[], batch: number): Lane[] {
    return codes.flatMap((from) =>
      codes.flatMap((to) => {
        if (from === to) return [];
        const cost =
          this.#perBin === null
            ? Math.ceil((Number(this.shipment(from, to)) * ticksPerMinor) / batch)
            : Number(this.#perBin) * ticksPerMinor;
        return [{ from, to, cost, buckets: this.weeks(from, to) }];
      }),
    );
  }

  #place(code: string): Place {
    const place = this.#places.get(code);
    if (!place) throw new Error(`No city ${code}`);
    return place;
  }
}
