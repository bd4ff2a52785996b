import type { PromiseInput, PromiseWay } from '#schema/orders/index.ts';
import type { Plan } from '../splitting/plan.ts';
import { piecesAtOnce } from './asked.ts';
import { mondayOf } from './buckets.ts';
import type { Freight } from './freight.ts';

/**
 * The ways of a plan, by its steps and weeks. Loads are bins, where a carrier is paid by them; else each step's pieces travel in loads of its
 * transfer batch, or all that a week has made together.
 */
export function waysOf(input: PromiseInput, freight: Freight, plan: Plan): PromiseWay[] {
  return plan.shipments.flatMap(({ step, from, to, bucket, quantity }) => {
    if (to === null || to === from) return [];
    const batch = input.steps.find(({ code }) => code === step)?.transferBatch ?? quantity;
    const loads = Math.ceil(quantity / (freight.perBin === null ? batch : piecesAtOnce(input)));
    return [
      {
        stepCode: step,
        toStepCode: input.arcs.find(({ fromCode }) => fromCode === step)?.toCode ?? null,
        fromCityCode: from,
        toCityCode: to,
        leavesOn: mondayOf(input, bucket),
        arrivesOn: mondayOf(input, bucket + freight.weeks(from, to)),
        pieces: quantity,
        loads,
        km: freight.km(from, to),
        minor: String((freight.perBin ?? freight.shipment(from, to)) * BigInt(loads)),
      },
    ];
  });
}
