/**
 * Whole numbers that add up to `total` exactly, each of them its part (in thousandths) rounded up or down: those with the largest remainders are
 * rounded up, the earlier of two equal ones first. `total` is the sum of the parts rounded either way.
 */
export function wholeParts(thousandths: readonly number[], total: number): number[] {
  const floors = thousandths.map((part) => Math.floor(part / 1_000));
  const left = total - floors.reduce((sum, part) => sum + part, 0);
  if (left < 0 || left > thousandths.length)
    throw new RangeError(`Parts of ${thousandths.length} features cannot add up to ${total}.`);
  const order = thousandths
    .map((part, at) => ({ at, rest: part - (floors[at] as number) * 1_000 }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order.slice(0, left)) floors[at] = (floors[at] as number) + 1;
  return floors.map((part) => part + 0);
}
