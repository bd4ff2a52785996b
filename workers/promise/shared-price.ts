import type { MatchCandidate } from '#schema/exchange/index.ts';
import { allocateInteger } from '#schema/kernel/money.ts';
import { shown } from '#schema/kernel/values.ts';
import type { PlannedLine } from '#schema/orders/index.ts';

type Parts = PlannedLine['parts'];

/** What one line has of a hold that several share. */
export interface Sharer {
  /** Base units of work, without the set-up that has a price of its own. */
  readonly work: bigint;
  readonly hasSetup: boolean;
}

/** The parts of a price that several lines share, line by line: set-up where it is done, work by how much of it each has. They add up to the whole. */
export function sharedParts(card: MatchCandidate, parts: Parts, sharers: readonly Sharer[]): Parts[] {
  const lines = sharers.map((): Parts[number][] => []);
  const isPlain = parts.filter(({ kind }) => kind === 'WORK').length === 1;
  for (const part of parts) {
    if (part.kind !== 'WORK') {
      lines[sharers.findIndex(({ hasSetup }) => hasSetup)]?.push(part);
      continue;
    }
    const minors = allocateInteger(
      BigInt(part.minor),
      sharers.map(({ work }) => work),
    );
    for (const [at, { work }] of sharers.entries())
      lines[at]?.push({
        ...part,
        minor: String(minors[at] ?? 0n),
        params: paramsOf(card, part, isPlain ? work : null),
      });
  }
  return lines;
}

/** How much of it a line has, where that is one figure. */
function paramsOf(
  card: MatchCandidate,
  { params }: Parts[number],
  work: bigint | null,
): Parts[number]['params'] {
  const quantity = work === null ? undefined : shown(work, card.measure).value.toFixed();
  return params.flatMap((param) => {
    if (param.name !== 'quantity') return [param];
    return quantity === undefined ? [] : [{ ...param, value: quantity }];
  });
}
