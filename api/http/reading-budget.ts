import type { Context } from '../context.ts';
import { type BudgetRates, CostBudget } from '../limits/cost-budget.ts';

/** Readings of a key or a person: sixty at once, and one a second after that. Of a stranger, who is refused anyway: ten. */
const usual: Readonly<Record<'known' | 'stranger', BudgetRates>> = {
  known: { capacity: 60, perSecond: 1 },
  stranger: { capacity: 10, perSecond: 0.2 },
};

/** How a request that comes too soon is answered. */
export interface Paced {
  readonly status: 429;
  readonly headers: { readonly 'retry-after': string };
  readonly body: { readonly code: 'TOO_MANY_REQUESTS'; readonly message: string; readonly seconds: number };
}

/** Paces readings by plain HTTP, each caller by itself, in this process. */
export class ReadingBudget {
  readonly #budget: CostBudget;

  constructor(rates = usual, now?: () => number) {
    this.#budget = new CostBudget(rates, now);
  }

  /** Nothing where the reading may go on. Else how to answer: nothing was read, and the context has ended. */
  async spend(context: Context): Promise<Paced | undefined> {
    const { isGranted, waitSeconds } = this.#budget.spend(context.actor, 1);
    if (isGranted) return undefined;
    await context.end();
    const message = `Too many readings: try again in ${waitSeconds} s.`;
    return {
      status: 429,
      headers: { 'retry-after': String(waitSeconds) },
      body: { code: 'TOO_MANY_REQUESTS', message, seconds: waitSeconds },
    };
  }
}
