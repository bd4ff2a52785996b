import type { PlannedLine, PromiseInput } from '#schema/orders/index.ts';

/** Base units that are surely there of an offer's week: all of a free week, the minimum lot of a tight one, or the exact figure; as the first of the promises that sees the offer knows it. Undefined for what none of them sees. */
export function surelyFree(
  inputs: readonly PromiseInput[],
  offerId: string,
  weekStart: string,
): bigint | undefined {
  for (const { steps, known } of inputs) {
    const card = steps.flatMap(({ candidates }) => candidates).find(({ id }) => id === offerId);
    if (!card) continue;
    const at = (Date.parse(weekStart) - Date.parse(card.baseWeek)) / 604_800_000;
    const partner = known.find((weeks) => weeks.offerId === offerId);
    const band = (partner?.bands ?? card.bands)[at] ?? 0;
    const sure = partner?.free?.[at] ?? [0n, card.minimumLotAmount, card.perWeekAmount][band];
    return BigInt(sure ?? 0n);
  }
  return undefined;
}

/** Weeks of which plans hold more, over all their lines, than is surely there. Shares nothing with what has planned them. */
export function overdrawn(
  inputs: readonly PromiseInput[],
  lines: readonly Pick<PlannedLine, 'offerId' | 'weeks'>[],
): string[] {
  const used = new Map<string, bigint>();
  for (const { offerId, weeks } of lines)
    for (const { weekStart, amount } of weeks) {
      const key = `${offerId} ${weekStart}`;
      used.set(key, (used.get(key) ?? 0n) + BigInt(amount));
    }
  return [...used].flatMap(([key, amount]) => {
    const [offerId = '', weekStart = ''] = key.split(' ');
    const sure = surelyFree(inputs, offerId, weekStart);
    if (sure === undefined) return [`${offerId} is no offer of these`];
    return amount > sure ? [`${amount} of ${sure} in ${key}`] : [];
  });
}
