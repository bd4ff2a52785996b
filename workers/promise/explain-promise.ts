import type { PromiseInput, PromiseWhy } from '#schema/orders/index.ts';
import { offeredSteps } from './plan-promise.ts';
import { blockedWhys } from './why/blocked.ts';
import { lateWhys } from './why/late.ts';
import { hourWhys, leftOutWhys, type Shown } from './why/left-out.ts';
import { materialWhys } from './why/material.ts';
import { waysOut } from './why/ways-out.ts';

/** A promise's question with the cheapest plan that was shown for it, where there is one. */
export interface ExplainQuestion {
  readonly input: PromiseInput;
  readonly shown: Shown | null;
}

/**
 * Says why the cheapest plan is as it is: who is left out and what would bring it in, who may not be in it, what an hour more would save, what
 * makes it late, and, where it is not whole, what would make it so. Pure but for the guard of time; runs in a process of its own.
 */
export async function explainPromise({ input, shown }: ExplainQuestion): Promise<PromiseWhy[]> {
  const steps = offeredSteps(input);
  const blocked = blockedWhys(steps);
  if (!shown || shown.unserved > 0 || steps.some(({ offers }) => offers.length === 0))
    return [...(await waysOut(input, steps, shown)), ...materialWhys(input), ...blocked];
  const question = { input, steps, shown };
  return [
    ...(await lateWhys(question)),
    ...materialWhys(input),
    ...(await leftOutWhys(question)),
    ...blocked,
    ...(await hourWhys(question)),
  ];
}
