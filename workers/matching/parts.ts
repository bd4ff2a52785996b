import type { CostKind, JudgedOffer, MatchCandidate } from '#schema/exchange/index.ts';
import type { CurrencyCode } from '#schema/kernel/currencies.ts';
import { decimalOf } from '#schema/kernel/decimal.ts';
import { shownUnitOf } from '#schema/kernel/measure.ts';
import { formatAmount } from '#schema/kernel/money.ts';
import { shown } from '#schema/kernel/values.ts';
import type { Judgement } from './engine.ts';
import { figures } from './reasons.ts';
import { costKinds } from './terms.ts';

/** Parts that are shown whatever they come to; the others where they are more than nothing. */
const always: readonly CostKind[] = ['WORK', 'SETUP', 'TRANSPORT'];

/** The parts of a judged offer's cost, raw and weighted, with the figures of their formulas. */
export function partsOf(judged: Judgement): JudgedOffer['parts'] {
  const { cost } = judged;
  if (!cost) return [];
  return costKinds
    .filter((kind) => always.includes(kind) || cost.parts[kind] > 0n)
    .map((kind) => ({
      kind,
      minor: String(cost.parts[kind]),
      weighted: String(cost.weightedParts[kind]),
      params: figures(figuresOf(kind, judged, cost)),
    }));
}

function figuresOf(
  kind: CostKind,
  { offer, needed, plan }: Judgement,
  cost: NonNullable<Judgement['cost']>,
): Record<string, string> {
  const measure = offer.measure as MatchCandidate['measure'];
  const unit = shownUnitOf(measure);
  const inUnit = (amount: bigint) => shown(amount, measure).value.toFixed();
  const money = (minor: bigint) => formatAmount({ minor, currency: offer.currency as CurrencyCode });
  switch (kind) {
    case 'WORK': {
      const steps = plan?.work.filter(({ name }) => name !== null) ?? [];
      const stepped = steps.map(({ amount, bps }) => `${inUnit(amount)} × ${percent(bps)} %`);
      return {
        quantity: inUnit(needed - offer.setup),
        unit,
        unitPrice: offer.unitPrice,
        ...(stepped.length > 0 ? { steps: stepped.join(', ') } : {}),
      };
    }
    case 'SETUP':
      return { quantity: inUnit(offer.setup), unit };
    case 'TRANSPORT':
      return {
        shipments: String(cost.shipments),
        km: String(offer.distanceKm),
        perShipment: money(cost.perShipmentMinor),
      };
    case 'LATE':
      return { days: String(cost.lateDays), perDay: money(cost.parts.LATE / BigInt(cost.lateDays)) };
    case 'RISK':
      return { percent: percent(offer.breakBps) };
    case 'TAX':
      return {};
  }
}

/** Basis points in per cent. */
function percent(bps: bigint): string {
  return decimalOf(bps).div('100').toFixed();
}
