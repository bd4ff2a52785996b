import type { Decimal } from '#schema/kernel/decimal.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { convert } from '#schema/kernel/quantity.ts';
import { isUnitCode, type UnitCode, unitOf } from '#schema/kernel/units.ts';
import type { Bound, Requirement, RequirementKind, StatedCapability } from '#schema/plants/index.ts';

/** What the market says of who works: capability as constraints, certificates, place. */
export interface Maker {
  readonly capabilities: readonly StatedCapability[];
  readonly cityCode: string;
  /** Standards with a certificate that is valid on some day of the need's window. */
  readonly certified: readonly string[];
}

/** How one requirement fares: what was asked, what is stated, and the mildest thing to ask instead, where asking less helps. */
export interface Fit {
  readonly kind: RequirementKind;
  readonly fits: boolean;
  readonly asked: string;
  readonly stated: string | null;
  readonly instead?: Requirement;
}

/** Holds one requirement against what is stated. Nothing stated is no fit: nobody has said that it can be done. Pure. */
export function fitOf(requirement: Requirement, maker: Maker): Fit {
  switch (requirement.kind) {
    case 'SIZE':
      return sizeFit(requirement, maker);
    case 'DIAMETER':
      return diameterFit(requirement, maker);
    case 'LENGTH':
      return mostFit(requirement, maker, 'length-max');
    case 'WEIGHT':
      return mostFit(requirement, maker, 'weight-max');
    case 'ROUGHNESS':
      return finestFit(requirement, maker, 'roughness-ra');
    case 'TOLERANCE':
      return gradeFit(requirement, maker, 'tolerance-grade');
    case 'CLEANLINESS':
      return gradeFit(requirement, maker, 'cleanliness');
    case 'CERTIFICATE':
      return listFit(requirement, maker.certified);
    case 'LANGUAGE':
      return listFit(requirement, statedOf(maker, 'language')?.choices ?? []);
    case 'REGION':
      return regionFit(requirement, maker.cityCode);
  }
}

/** The number of pieces in one batch that the maker takes: both ends count. */
export function batchOf(maker: Pick<Maker, 'capabilities'>): { least: bigint; most: bigint | null } {
  const of = (kind: string) => {
    const value = statedOf(maker, kind)?.value;
    return value ? BigInt(decimal(value).round(0, 0).toFixed(0)) : null;
  };
  return { least: of('batch-min') ?? 1n, most: of('batch-max') };
}

function statedOf(maker: Pick<Maker, 'capabilities'>, kind: string): StatedCapability | undefined {
  return maker.capabilities.find((capability) => capability.kind === kind);
}

function boundOf(maker: Pick<Maker, 'capabilities'>, kind: string): Bound | undefined {
  const stated = statedOf(maker, kind);
  return stated?.value && stated.unit ? { value: stated.value, unit: stated.unit } : undefined;
}

/** The value in the unit, or undefined across dimensions. */
function valueIn(bound: Bound, unit: UnitCode): Decimal | undefined {
  if (!isUnitCode(bound.unit) || unitOf(bound.unit).dimension !== unitOf(unit).dimension) return undefined;
  return convert({ value: decimal(bound.value), unit: bound.unit }, unit).value;
}

const written = ({ value, unit }: Bound) => `${decimal(value).toFixed()} ${unit}`;
const writtenAll = (bounds: readonly Bound[]) => bounds.map(written).join(' × ');

/** A box fits in any orientation along the axes exactly when its sides, sorted, are no longer than the envelope's, sorted. */
function sizeFit({ kind, bounds }: Requirement, maker: Maker): Fit {
  const axes = ['envelope-x', 'envelope-y', 'envelope-z'].map((axis) => boundOf(maker, axis));
  const stated = axes.flatMap((axis) => (axis ? [axis] : []));
  const sides = bounds.map((bound) => valueIn(bound, 'MMT')).sort(byLength);
  const room = stated.map((bound) => valueIn(bound, 'MMT')).sort(byLength);
  const fits =
    stated.length === 3 &&
    sides.every((side, index) => {
      const axis = room[index];
      return side !== undefined && axis !== undefined && side.lte(axis);
    });
  return { kind, fits, asked: writtenAll(bounds), stated: stated.length === 3 ? writtenAll(stated) : null };
}

function byLength(a: Decimal | undefined, b: Decimal | undefined): number {
  return a && b ? b.cmp(a) : 0;
}

function diameterFit(requirement: Requirement, maker: Maker): Fit {
  const most = mostFit(requirement, maker, 'diameter-max');
  const least = boundOf(maker, 'diameter-min');
  const [asked] = requirement.bounds;
  const smallest = least && asked ? valueIn(least, asked.unit) : undefined;
  if (!most.fits || !asked || !smallest || decimal(asked.value).gte(smallest)) return most;
  return { ...most, fits: false, stated: `≥ ${written(least as Bound)}` };
}

/** No more than the maker's bound. */
function mostFit({ kind, bounds }: Requirement, maker: Maker, of: string): Fit {
  const stated = boundOf(maker, of);
  const fits = compared(bounds, stated, (asked, most) => asked.lte(most));
  return { kind, fits, asked: writtenAll(bounds), stated: stated ? written(stated) : null };
}

/** No finer than the maker's best: who asks for its very best asks for the least change. */
function finestFit({ kind, must, bounds }: Requirement, maker: Maker, of: string): Fit {
  const stated = boundOf(maker, of);
  const fits = compared(bounds, stated, (asked, best) => asked.gte(best));
  const fit = { kind, fits, asked: writtenAll(bounds), stated: stated ? written(stated) : null };
  return fits || !stated ? fit : { ...fit, instead: { kind, must, bounds: [stated], choices: [] } };
}

function compared(
  [asked]: readonly Bound[],
  stated: Bound | undefined,
  holds: (asked: Decimal, stated: Decimal) => boolean,
): boolean {
  const value = asked && stated ? valueIn(stated, asked.unit) : undefined;
  return asked !== undefined && value !== undefined && holds(decimal(asked.value), value);
}

/** A grade is a number after letters, IT7 or ISO 6: the smaller, the finer. Whoever reaches one reaches all coarser ones. */
function gradeFit({ kind, must, choices }: Requirement, maker: Maker, of: string): Fit {
  const [asked = ''] = choices;
  const best = statedOf(maker, of)?.choices[0];
  const fits = best !== undefined && numberOf(asked) >= numberOf(best);
  const fit = { kind, fits, asked, stated: best ?? null };
  return fits || best === undefined ? fit : { ...fit, instead: { kind, must, bounds: [], choices: [best] } };
}

function numberOf(grade: string): number {
  return Number(/\d+$/.exec(grade)?.[0] ?? Number.NaN);
}

/** Every one that is asked for. */
function listFit({ kind, choices }: Requirement, stated: readonly string[]): Fit {
  return {
    kind,
    fits: choices.every((choice) => stated.includes(choice)),
    asked: choices.join(', '),
    stated: stated.length > 0 ? stated.join(', ') : null,
  };
}

/** In one of these places: a city's code begins with its province's. Where only the province is known, a city is not known to fit. */
function regionFit({ kind, choices }: Requirement, cityCode: string): Fit {
  return {
    kind,
    fits: choices.some((place) => cityCode.startsWith(place)),
    asked: choices.join(', '),
    stated: cityCode,
  };
}
