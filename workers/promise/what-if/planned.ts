import type { PlannedPromise, WhatIfAnswer } from '#schema/orders/index.ts';

/** The cheapest of these plans as a what-if keeps it. */
export function planned(plans: readonly PlannedPromise[]): WhatIfAnswer {
  const cheapest = plans.find(({ wishes }) => wishes.includes('CHEAPEST'));
  if (!cheapest) return { outcome: 'NO_PLAN', plan: null };
  const { totalMinor, vatMinor, parts, arrivesOn, factoryCount, unserved, lines } = cheapest;
  return {
    outcome: 'PLAN',
    plan: {
      totalMinor: String(totalMinor),
      vatMinor: String(vatMinor),
      parts,
      arrivesOn,
      factoryCount,
      unserved,
      lines: lines.map(({ stepCode, stepName, offerId, pieces }) => ({
        stepCode,
        stepName,
        offerId,
        pieces,
      })),
    },
  };
}
