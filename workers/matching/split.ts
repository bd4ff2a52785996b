import { type Change, fewestPieces, mostPieces, percentOf } from './changes.ts';
import { failedCodes, type Judgement, judge } from './engine.ts';
import { figures } from './reasons.ts';
import type { Need, Offered, Rules } from './terms.ts';

/** What one offer can take of the need, in pieces: everything between the fewest and the most. */
interface Share {
  readonly offer: Offered;
  readonly least: bigint;
  readonly most: bigint;
}

/** How many offers are tried as the second. */
export const partnersMax = 50;

/** Failures that a smaller share may mend. */
const bySize = ['CAPACITY', 'SHIPMENTS', 'BATCH', 'PRICE_CAP', 'PRICE_TOO_LARGE'];

/**
 * For offers that fail by size alone: the smallest share that a second one has to take, and which of those that can take it makes
 * both together cheapest. Looked for only where nothing fits alone. Both shares were judged by the engine; the first offer takes
 * no more than it can, the second no less than it sells, so a smaller share of the second is not feasible with any of them.
 */
export function splits(need: Need, failed: readonly Judgement[], rules: Rules): Map<string, Change> {
  const uncapped = { ...need, priceCapMinor: null };
  const shares = failed
    .filter((judged) => failedCodes(judged).every((code) => bySize.includes(code)))
    .slice(0, partnersMax)
    .flatMap(({ offer }) => shareOf(uncapped, offer, rules));
  return new Map(
    shares.flatMap((first) => {
      const change = splitOf(need, { first, others: shares.filter((other) => other !== first), rules });
      return change ? [[first.offer.id, change] as const] : [];
    }),
  );
}

function shareOf(need: Need, offer: Offered, rules: Rules): Share[] {
  const most = mostPieces(need, offer, (changed) => ({
    need: changed,
    judged: judge(changed, offer, rules),
  }));
  return most ? [{ offer, least: fewestPieces(need, offer), most: most.need.pieces }] : [];
}

function splitOf(
  need: Need,
  { first, others, rules }: { first: Share; others: readonly Share[]; rules: Rules },
): Change | undefined {
  const moved = others.flatMap((other) => {
    const rest = need.pieces - first.most;
    const second = rest > other.least ? rest : other.least;
    const possible = second <= other.most && need.pieces - second >= first.least;
    return possible ? [{ other, second }] : [];
  });
  const smallest = moved.reduce<bigint | undefined>(
    (least, { second }) => (least === undefined || second < least ? second : least),
    undefined,
  );
  if (smallest === undefined) return undefined;
  const tried = moved
    .filter(({ second }) => second === smallest)
    .flatMap(({ other }) => together(need, [first.offer, other.offer], { second: smallest, rules }))
    .sort((a, b) => (a.landed < b.landed ? -1 : a.landed > b.landed ? 1 : a.offerId < b.offerId ? -1 : 1));
  const [best] = tried;
  if (!best || (need.priceCapMinor !== null && best.landed > need.priceCapMinor)) return undefined;
  const pieces = need.pieces - smallest;
  return {
    kind: 'SPLIT',
    landed: best.landed,
    params: figures({
      pieces: String(pieces),
      others: String(smallest),
      offer: best.offerId,
      shares: `${percentOf(pieces, need.pieces)} / ${percentOf(smallest, need.pieces)}`,
    }),
  };
}

function together(
  need: Need,
  [first, other]: readonly [Offered, Offered],
  { second, rules }: { second: bigint; rules: Rules },
): { landed: bigint; offerId: string }[] {
  const part = (offer: Offered, pieces: bigint) =>
    judge({ ...need, priceCapMinor: null, pieces }, offer, rules);
  const [one, two] = [part(first, need.pieces - second), part(other, second)];
  return one.feasible && two.feasible && one.cost && two.cost
    ? [{ landed: one.cost.landed + two.cost.landed, offerId: other.id }]
    : [];
}
