import type { PlannedLine, PlannedPromise, PromiseInput, PromiseWay } from '#schema/orders/index.ts';

/**
 * What a plan costs in the end: work and set-up of its lines as they will be held, and freight: loads by the tariff or bins by the asker’s carrier, and
 * the runs of carriers. They add up to the total.
 */
export function partsOf(
  lines: readonly PlannedLine[],
  ways: readonly PromiseWay[],
  loads: 'shipments' | 'bins',
): PlannedPromise['parts'] {
  const minor = ways.reduce((sum, way) => sum + BigInt(way.minor), 0n);
  const runs = new Set(ways.flatMap(({ run }) => run?.offerId ?? [])).size;
  const driven = ways.reduce((sum, way) => sum + (way.run ? 0 : way.loads), 0);
  const params = [
    { name: loads, value: String(driven) },
    ...(runs > 0 ? [{ name: 'runs', value: String(runs) }] : []),
  ];
  return [
    { kind: 'WORK', minor: String(sumOf(lines, 'WORK')), params: [] },
    { kind: 'SETUP', minor: String(sumOf(lines, 'SETUP')), params: [] },
    { kind: 'TRANSPORT', minor: String(minor), params },
  ];
}

function sumOf(lines: readonly PlannedLine[], kind: 'WORK' | 'SETUP'): bigint {
  return lines
    .flatMap(({ parts }) => parts)
    .filter((part) => part.kind === kind)
    .reduce((sum, part) => sum + BigInt(part.minor), 0n);
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
