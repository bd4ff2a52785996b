import type { Instance } from './instance.ts';
import type { Shipment } from './plan.ts';

/** Looks up by name what plans are spoken of: where a centre belongs, when a delivery is there. */
export function placeLookup(instance: Instance) {
  const shelves = new Set(instance.factories.flatMap(({ id, shelf }) => (shelf === undefined ? [] : [id])));
  const makers = instance.centers.filter(({ factory }) => !shelves.has(factory));
  const factories = new Map(makers.map(({ id, factory }) => [id, factory]));
  const lags = new Map(
    instance.lanes.map(({ order = '', from, to, buckets }) => [`${order}|${from}|${to}`, buckets]),
  );
  const lagOf = (order: string, way: string) => lags.get(`${order}|${way}`) ?? lags.get(`|${way}`) ?? 0;
  const destinations = new Map(instance.orders.map(({ id, destination }) => [id, destination]));
  const lastSteps = new Map(
    instance.orders.map(({ id, steps }) => [
      id,
      steps.find((step) => !steps.some(({ after }) => after.some((arc) => arc.step === step.id)))?.id,
    ]),
  );
  return {
    /** Undefined for a shelf, which is none. */
    factoryOf: (center: string) => factories.get(center),
    /** The bucket in which a shipment to the order's destination arrives; −1 for one between steps. */
    arrivalOf: ({ order, step, from, to, bucket }: Shipment): number => {
      if (step !== lastSteps.get(order) || to !== destinations.get(order)) return -1;
      return bucket + (to === null || from === to ? 0 : lagOf(order, `${from}|${to}`));
    },
  };
}
