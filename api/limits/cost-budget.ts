import type { Actor } from '#schema/kernel/actor.ts';

/** How much may be asked for: so much at once, and so much comes back each second. In fields, as a request's cost is counted. */
export interface BudgetRates {
  readonly capacity: number;
  readonly perSecond: number;
}

/** A person at their screens, or a program: ten of the costliest requests at once. A stranger: one. */
export const usualRates: Readonly<Record<'known' | 'stranger', BudgetRates>> = {
  known: { capacity: 400_000, perSecond: 10_000 },
  stranger: { capacity: 40_000, perSecond: 2_000 },
};

/** What is left after spending, or how long to wait. */
export interface Spending {
  readonly isGranted: boolean;
  readonly available: number;
  readonly perSecond: number;
  readonly waitSeconds: number;
}

const accountsMax = 10_000;

/**
 * A leaky bucket for each caller, kept in this process: of `n` API processes a caller may have `n` times as much, which protects each
 * of them all the same. The least recently seen are forgotten first.
 */
export class CostBudget {
  readonly #rates: typeof usualRates;
  readonly #now: () => number;
  readonly #accounts = new Map<string, { left: number; at: number }>();

  constructor(rates = usualRates, now: () => number = () => performance.now()) {
    this.#rates = rates;
    this.#now = now;
  }

  spend(actor: Actor, cost: number): Spending {
    const { capacity, perSecond } = this.#rates[actor.kind === 'public' ? 'stranger' : 'known'];
    const key = accountOf(actor);
    const now = this.#now();
    const before = this.#accounts.get(key) ?? { left: capacity, at: now };
    const left = Math.min(capacity, before.left + ((now - before.at) / 1000) * perSecond);
    const isGranted = cost <= left;
    this.#keep(key, { left: isGranted ? left - cost : left, at: now });
    return {
      isGranted,
      perSecond,
      available: Math.floor(isGranted ? left - cost : left),
      waitSeconds: isGranted ? 0 : Math.ceil((cost - left) / perSecond),
    };
  }

  #keep(key: string, account: { left: number; at: number }): void {
    this.#accounts.delete(key);
    this.#accounts.set(key, account);
    const [oldest] = this.#accounts.keys();
    if (this.#accounts.size > accountsMax && oldest !== undefined) this.#accounts.delete(oldest);
  }
}

function accountOf(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return `${actor.organisationId} ${actor.personId}`;
    case 'client':
      return `${actor.organisationId} ${actor.clientId}`;
    case 'system':
      return actor.organisationId;
    case 'public':
      return actor.client;
    case 'guest':
      return actor.grantId;
  }
}
