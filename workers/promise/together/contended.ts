import type { AloneWeek, ContendedWeek, JointInput } from '#schema/orders/index.ts';
import { surelyFree } from '../overdrawn.ts';
import type { TogetherAnswer } from './plan-together.ts';

/** How many weeks are told: those of which most is lacking, by what is there. */
const toldMost = 50;

/** The weeks of offers of which the orders, each planned alone, would take more than is surely free, with what the plans together take of them. */
export function contendedWeeks(
  { inputs, alone }: JointInput,
  { orders }: Pick<TogetherAnswer, 'orders'>,
): ContendedWeek[] {
  const asked = new Set(inputs.map(({ promise }) => promise.id as string));
  const weeks = Map.groupBy(
    alone.filter(({ promiseId }) => asked.has(promiseId)),
    ({ offerId, weekStart }) => `${offerId} ${weekStart}`,
  );
  const found = [...weeks.values()].flatMap((some): ContendedWeek[] => {
    const [first] = some;
    if (!first || some.length < 2) return [];
    const { offerId, weekStart, measure } = first;
    const wanted = some.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    const free = surelyFree(inputs, offerId, weekStart) ?? 0n;
    if (wanted <= free) return [];
    const figures = { wanted: String(wanted), free: String(free), taken: String(takenOf(orders, first)) };
    return [{ offerId, weekStart, measure, ...figures, promiseIds: some.map(({ promiseId }) => promiseId) }];
  });
  return found.sort(byLack).slice(0, toldMost);
}

function takenOf(orders: TogetherAnswer['orders'], { offerId, weekStart }: AloneWeek): bigint {
  return orders
    .flatMap(({ plan }) => plan?.lines ?? [])
    .filter((line) => line.offerId === offerId)
    .flatMap(({ weeks }) => weeks)
    .filter((week) => week.weekStart === weekStart)
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

function byLack(a: ContendedWeek, b: ContendedWeek): number {
  const lack = ({ wanted, free }: ContendedWeek) => BigInt(wanted) - BigInt(free);
  if (lack(a) !== lack(b)) return lack(a) > lack(b) ? -1 : 1;
  return `${a.weekStart} ${a.offerId}` < `${b.weekStart} ${b.offerId}` ? -1 : 1;
}
