import { it } from 'vitest';

/**
 * `it` for two looks that share a list of rules: the first look takes the first rule, the second the next, and so on. Each rule is seen once,
 * half of them in either look; what every screen owes in every look is the tour's to see.
 *
 * @param place of the look among the two: 0 or 1
 */
export function inTurn(place: 0 | 1): (name: string, rule: () => Promise<void>, timeoutMs?: number) => void {
  let next = 0;
  return (name, rule, timeoutMs) => {
    if (next++ % 2 === place) it(name, rule, timeoutMs);
  };
}
