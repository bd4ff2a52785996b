import type { PlannedLine, PlannedPromise, PromiseInput } from '#schema/orders/index.ts';
import type { Plan } from '../splitting/plan.ts';
import type { Freight } from './freight.ts';

/** What a plan costs in the end: work and set-up of its lines as they will be held, and freight by whole shipments. They add up to the total. */
export function partsOf(
  input: PromiseInput,
  freight: Freight,
  plan: Plan,
  lines: readonly PlannedLine[],
): PlannedPromise['parts'] {
  const { minor, shipments } = freightOf(input, freight, plan);
  return [
    { kind: 'WORK', minor: String(sumOf(lines, 'WORK')), params: [] },
    { kind: 'SETUP', minor: String(sumOf(lines, 'SETUP')), params: [] },
    { kind: 'TRANSPORT', minor: String(minor), params: [{ name: 'shipments', value: String(shipments) }] },
  ];
}

function sumOf(lines: readonly PlannedLine[], kind: 'WORK' | 'SETUP'): bigint {
  return lines
    .flatMap(({ parts }) => parts)
    .filter((part) => part.kind === kind)
    .reduce((sum, part) => sum + BigInt(part.minor), 0n);
}

/** Each step's pieces travel in loads of its transfer batch, or all that a week has made together. */
function freightOf(input: PromiseInput, freight: Freight, plan: Plan): { minor: bigint; shipments: number } {
  let [minor, shipments] = [0n, 0];
  for (const { step, from, to, quantity } of plan.shipments) {
    if (to === null || to === from) continue;
    const batch = input.steps.find(({ code }) => code === step)?.transferBatch ?? quantity;
    const loads = Math.ceil(quantity / batch);
    minor += freight.shipment(from, to) * BigInt(loads);
    shipments += loads;
  }
  return { minor, shipments };
}
