import type { MatchingInput } from '#schema/exchange/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { baseUnitOf } from '#schema/kernel/measure.ts';
import { convert } from '#schema/kernel/quantity.ts';
import { treeOf } from './taxonomy.ts';
import { costKinds, type Need, type Rules, type Weights } from './terms.ts';

const whole = 10_000n;
/** Every part counts for what it is, unless the buyer says otherwise. */
function weightsOf({ weights }: MatchingInput['request']): Weights {
  return Object.fromEntries(
    costKinds.map((kind) => [kind, BigInt(weights[kind] ?? whole)]),
  ) as unknown as Weights;
}

/** A need as the engine sees it. */
export function needOfRequest({ request }: Pick<MatchingInput, 'request'>): Need {
  return {
    buyerId: request.organisationId,
    measure: request.measure,
    pieces: BigInt(request.pieces),
    perPiece: perPieceOf(request),
    processCode: request.processCode,
    materialCode: request.materialCode,
    requirements: request.requirements,
    from: request.validFrom,
    until: request.validUntil,
    wishedBy: request.wishedBy,
    lateMinorPerDay: BigInt(request.lateMinorPerDay),
    priceCapMinor: request.priceCapMinor,
    currency: request.currency,
    shipmentsMax: request.shipmentsMax,
    nonDeductibleBps: BigInt(request.nonDeductibleBps),
    weights: weightsOf(request),
  };
}

/** The load of one piece in base units as an exact fraction: the same decimal that the need's load was counted up from. */
function perPieceOf(request: MatchingInput['request']): Need['perPiece'] {
  const perPiece = { value: decimal(request.loadPerPieceValue), unit: request.loadUnit };
  const [units = '0', places = ''] = convert(perPiece, baseUnitOf(request.measure))
    .value.toFixed()
    .split('.');
  return { numerator: BigInt(units + places), denominator: 10n ** BigInt(places.length) };
}

/** What the reference data state. */
export function rulesOf({ tariff, rates, processes, materials }: MatchingInput): Rules {
  return {
    basePerShipmentMinor: BigInt(tariff.basePerShipmentMinor),
    perKilometreMinor: BigInt(tariff.perKilometreMinor),
    workVatBps: BigInt(rates.workVatBps),
    freightVatBps: BigInt(rates.freightVatBps),
    replaceBps: BigInt(rates.replaceBps),
    processes: treeOf(processes),
    materials: treeOf(materials),
  };
}
