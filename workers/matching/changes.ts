import type { ChangeKind } from '#schema/exchange/index.ts';
import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Requirement } from '#schema/plants/index.ts';
import { failedCodes, type Judgement, judge } from './engine.ts';
import { batchOf } from './fit.ts';
import { type Figure, figures } from './reasons.ts';
import { stepsBetween, worksMaterial } from './taxonomy.ts';
import type { Need, Offered, Rules } from './terms.ts';
import { daysOf, weeksFor } from './weeks.ts';

/** One thing of the need that, changed by no less than this, makes the offer feasible. */
export interface Change {
  readonly kind: ChangeKind;
  readonly params: readonly Figure[];
  /** What the offer costs then; both offers, where two share the need. */
  readonly landed: bigint;
}

/** A need with one thing changed, and how the engine judges the offer then. */
interface Tried {
  readonly need: Need;
  readonly judged: Judgement;
}

/** The longest window that a need may have, in days. */
export const windowDaysMax = 371;

/** Which failures a change of each kind can mend; a change is looked for only where it can mend all there are. */
const mends = {
  LATER: ['WINDOW', 'CAPACITY', 'CERTIFICATE', 'SHIPMENTS', 'PRICE_CAP', 'PRICE_TOO_LARGE'],
  FEWER: ['CAPACITY', 'SHIPMENTS', 'BATCH', 'PRICE_CAP', 'PRICE_TOO_LARGE'],
  MORE: ['MINIMUM_LOT', 'BATCH'],
  SHIPMENTS: ['SHIPMENTS', 'PRICE_CAP'],
  COARSER: ['TOLERANCE', 'ROUGHNESS', 'CLEANLINESS'],
  MATERIAL: ['MATERIAL'],
  PRICE: ['PRICE_CAP'],
} as const;

/**
 * For an offer that does not fit: each single change of the need that makes it fit, as small as it can be in its own dimension.
 * Each was tried by the engine, and the next smaller one does not fit: feasibility rises with the end of the window, with the
 * shipments allowed, with the price cap and with a coarser grade; between the least and the most pieces it falls with their number.
 */
export function smallestChanges(need: Need, judged: Judgement, rules: Rules): Change[] {
  const { offer } = judged;
  const failed = failedCodes(judged);
  const can = (kind: keyof typeof mends) =>
    failed.every((code) => mends[kind].some((known) => known === code));
  if (failed.length === 0) return [];
  const attempt = (changed: Need): Tried => ({ need: changed, judged: judge(changed, offer, rules) });
  return [
    ...(can('LATER') ? later(need, offer, attempt) : []),
    ...(can('FEWER') ? fewer(need, offer, attempt) : []),
    ...(can('MORE') ? more(need, offer, attempt) : []),
    ...(can('SHIPMENTS') ? moreShipments(need, offer, attempt) : []),
    ...(can('COARSER') ? coarser(need, judged, attempt) : []),
    ...(can('MATERIAL') ? otherMaterial(need, offer, { rules, attempt }) : []),
    ...(can('PRICE') ? dearer(need, judged, attempt) : []),
  ];
}

type Attempt = (changed: Need) => Tried;

function changeOf(kind: Change['kind'], { judged }: Tried, params: Record<string, string>): Change[] {
  return judged.feasible && judged.cost
    ? [{ kind, params: figures(params), landed: judged.cost.landed }]
    : [];
}

/** Only the ends of the offer's weeks matter: between two of them no more weeks are inside. */
function later(need: Need, offer: Offered, attempt: Attempt): Change[] {
  const ends = offer.bands
    .map((_, index) => daysOf(offer, index).end)
    .filter((end) => end > need.until && daysBetween(plainDate(need.from), plainDate(end)) <= windowDaysMax);
  const found = firstOf([...new Set(ends)], (until) => attempt({ ...need, until }));
  return found
    ? changeOf('LATER', found, {
        days: String(daysBetween(plainDate(need.until), plainDate(found.need.until))),
        until: found.need.until,
      })
    : [];
}

/** The first of rising values that fits, where all behind it fit too; by halving. */
function firstOf<Value>(values: readonly Value[], attempt: (value: Value) => Tried): Tried | undefined {
  let [low, high] = [0, values.length];
  let found: Tried | undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const tried = attempt(values[middle] as Value);
    if (tried.judged.feasible) [found, high] = [tried, middle];
    else low = middle + 1;
  }
  return found;
}

/** The fewest pieces that fill the minimum lot and the smallest batch. */
export function fewestPieces(need: Need, offer: Offered): bigint {
  const { numerator, denominator } = need.perPiece;
  const lot = offer.minimumLot - offer.setup;
  // ⌈pieces × n / d⌉ ≥ lot exactly when pieces × n > (lot − 1) × d.
  const forLot = lot <= 1n ? 1n : ((lot - 1n) * denominator) / numerator + 1n;
  const { least } = batchOf(offer);
  return forLot > least ? forLot : least;
}

/** The most pieces below the need's that fit; none where not even the fewest do. From the fewest on, more pieces only fit worse. */
export function mostPieces(need: Need, offer: Offered, attempt: Attempt): Tried | undefined {
  const room = piecesWithin(need, offer);
  let low = fewestPieces(need, offer);
  let high = room < need.pieces ? room : need.pieces - 1n;
  if (low > high) return undefined;
  // For the most part it is the room that counts, and the first attempt is the last.
  const most = attempt({ ...need, pieces: high });
  if (most.judged.feasible) return most;
  let found = attempt({ ...need, pieces: low });
  if (!found.judged.feasible) return undefined;
  for (high -= 1n; low < high; ) {
    const middle = (low + high + 1n) / 2n;
    const tried = attempt({ ...need, pieces: middle });
    if (tried.judged.feasible) [found, low] = [tried, middle];
    else high = middle - 1n;
  }
  return found;
}

/** How many pieces the weeks that serve have room for at most, in as many shipments as there may be. */
function piecesWithin(need: Need, offer: Offered): bigint {
  const floors = weeksFor(need, offer).map(({ floor }) => floor);
  const roomiest = floors.sort((a, b) => Number(b - a)).slice(0, need.shipmentsMax ?? floors.length);
  const room = roomiest.reduce((sum, floor) => sum + floor, 0n) - offer.setup;
  // ⌈pieces × n / d⌉ ≤ room exactly when pieces × n ≤ room × d.
  return room < 0n ? 0n : (room * need.perPiece.denominator) / need.perPiece.numerator;
}

function fewer(need: Need, offer: Offered, attempt: Attempt): Change[] {
  const found = mostPieces(need, offer, attempt);
  if (!found) return [];
  const { pieces } = found.need;
  return changeOf('FEWER', found, {
    pieces: String(pieces),
    less: String(need.pieces - pieces),
    percent: percentOf(pieces, need.pieces),
  });
}

function more(need: Need, offer: Offered, attempt: Attempt): Change[] {
  const pieces = fewestPieces(need, offer);
  if (pieces <= need.pieces) return [];
  return changeOf('MORE', attempt({ ...need, pieces }), {
    pieces: String(pieces),
    more: String(pieces - need.pieces),
  });
}

function moreShipments(need: Need, offer: Offered, attempt: Attempt): Change[] {
  if (need.shipmentsMax === null) return [];
  const first = need.shipmentsMax + 1;
  const counts = Array.from(
    { length: Math.max(0, offer.bands.length - need.shipmentsMax) },
    (_, n) => first + n,
  );
  const found = firstOf(counts, (shipmentsMax) => attempt({ ...need, shipmentsMax }));
  if (!found) return [];
  const { needed, plan } = found.judged;
  const shares = plan?.weeks.map(({ amount }) => percentOf(amount, needed)) ?? [];
  return changeOf('SHIPMENTS', found, {
    shipments: String(found.need.shipmentsMax),
    shares: shares.join(' / '),
  });
}

/** Every grade that fails, put to the maker's best: asking for anything finer fails. */
function coarser(need: Need, { fits }: Judgement, attempt: Attempt): Change[] {
  const failing = fits.flatMap((fit, index) =>
    !fit.fits && need.requirements[index]?.must ? [{ fit, index }] : [],
  );
  if (failing.length !== 1 || !failing[0]?.fit.instead) return [];
  const [{ fit, index }] = failing as [
    { fit: (typeof fits)[number] & { instead: Requirement }; index: number },
  ];
  const requirements = need.requirements.with(index, fit.instead);
  return changeOf('COARSER', attempt({ ...need, requirements }), {
    requirement: fit.kind,
    asked: fit.asked,
    instead: fit.stated ?? '',
  });
}

/** The nearest kin that the offer works: fewest steps over the tree, then by code. A material, not a family. */
function otherMaterial(
  need: Need,
  offer: Offered,
  { rules, attempt }: { rules: Rules; attempt: Attempt },
): Change[] {
  const { materials } = rules;
  const families = new Set(materials.values());
  const kin = [...materials.keys()]
    .filter((code) => !families.has(code) && worksMaterial(materials, offer.materialCodes, code))
    .map((code) => ({ code, steps: stepsBetween(materials, need.materialCode ?? '', code) }))
    .filter((found): found is { code: string; steps: number } => found.steps !== undefined)
    .sort((a, b) => a.steps - b.steps || (a.code < b.code ? -1 : 1));
  const [nearest] = kin;
  return nearest
    ? changeOf('MATERIAL', attempt({ ...need, materialCode: nearest.code }), {
        material: nearest.code,
        steps: String(nearest.steps),
      })
    : [];
}

/** The cheapest plan's cost: a cap of one minor unit less fails. */
function dearer(need: Need, { cost }: Judgement, attempt: Attempt): Change[] {
  if (!cost || need.priceCapMinor === null) return [];
  return changeOf('PRICE', attempt({ ...need, priceCapMinor: cost.landed }), {
    cap: String(cost.landed),
    over: String(cost.landed - need.priceCapMinor),
  });
}

/** A share of the whole in percent, to one place, cut off. */
export function percentOf(part: bigint, whole: bigint): string {
  const tenths = (part * 1_000n) / whole;
  return tenths % 10n === 0n ? String(tenths / 10n) : `${tenths / 10n}.${tenths % 10n}`;
}
