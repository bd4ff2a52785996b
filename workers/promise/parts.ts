import type { PlannedLine, PlannedPromise, PromiseInput } from '#schema/orders/index.ts';
import type { Plan } from '../splitting/plan.ts';
import type { Freight } from './freight.ts';
import { waysOf } from './ways.ts';

/** What a plan costs in the end: work and set-up of its lines as they will be held, and freight by whole shipments. They add up to the total. */
export function partsOf(
  input: PromiseInput,
  freight: Freight,
  plan: Plan,
  lines: readonly PlannedLine[],
): PlannedPromise['parts'] {
  const { minor, count } = freightOf(input, freight, plan);
  const name = freight.perBin === null ? 'shipments' : 'bins';
  return [
    { kind: 'WORK', minor: String(sumOf(lines, 'WORK')), params: [] },
    { kind: 'SETUP', minor: String(sumOf(lines, 'SETUP')), params: [] },
    { kind: 'TRANSPORT', minor: String(minor), params: [{ name, value: String(count) }] },
  ];
}

function sumOf(lines: readonly PlannedLine[], kind: 'WORK' | 'SETUP'): bigint {
  return lines
    .flatMap(({ parts }) => parts)
    .filter((part) => part.kind === kind)
    .reduce((sum, part) => sum + BigInt(part.minor), 0n);
}

function freightOf(input: PromiseInput, freight: Freight, plan: Plan): { minor: bigint; count: number } {
  let [minor, count] = [0n, 0];
  for (const way of waysOf(input, freight, plan)) {
    minor += BigInt(way.minor);
    count += way.loads;
  }
  return { minor, count };
}

/**
 * VAT on what a plan costs, minor units, each rate rounded half up once. Who contracts with every shop pays services and freight at their own
 * rates; a factory or a platform that answers for all of it sells goods, freight included.
 */
export function vatOf(
  { promise, rates }: Pick<PromiseInput, 'promise' | 'rates'>,
  parts: PlannedPromise['parts'],
): bigint {
  const isOneSale = promise.contractMode !== 'EACH_STEP';
  const sum = (isFreight: boolean) =>
    parts
      .filter(({ kind }) => (kind === 'TRANSPORT') === isFreight)
      .reduce((total, { minor }) => total + BigInt(minor), 0n);
  const tax = (net: bigint, bps: number) => (net * BigInt(bps) + 5_000n) / 10_000n;
  return isOneSale
    ? tax(sum(false) + sum(true), rates.workVatBps)
    : tax(sum(false), rates.workVatBps) + tax(sum(true), rates.freightVatBps);
}
