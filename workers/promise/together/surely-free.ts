import type { PromiseInput } from '#schema/orders/index.ts';

/** Base units that are surely there of an offer's week: all of a free week, the minimum lot of a tight one, or the exact figure; as the first of the orders that sees the offer knows it. */
export function surelyFree(inputs: readonly PromiseInput[], offerId: string, weekStart: string): bigint {
  for (const { steps, known } of inputs) {
    const card = steps.flatMap(({ candidates }) => candidates).find(({ id }) => id === offerId);
    if (!card) continue;
    const at = (Date.parse(weekStart) - Date.parse(card.baseWeek)) / 604_800_000;
    const partner = known.find((weeks) => weeks.offerId === offerId);
    const band = (partner?.bands ?? card.bands)[at] ?? 0;
    const sure = partner?.free?.[at] ?? [0n, card.minimumLotAmount, card.perWeekAmount][band];
    return BigInt(sure ?? 0n);
  }
  return 0n;
}
