import sql, { raw } from 'sql-template-tag';
import type { CurrencyCode } from '../kernel/currencies.ts';
import { notFound } from '../kernel/fault.ts';
import { type Id, uuidOf } from '../kernel/id.ts';
import type { Tx } from '../kernel/tx.ts';
import type { PromiseState } from './promise/promise.rules.ts';

/** The state as the clock sees it: a quote whose time has passed holds nothing. */
export const promiseState = raw(
  `case when p.state in ('AWAITING_OWNERS', 'QUOTED') and p.quoted_until <= app.clock() then 'EXPIRED' else p.state end`,
);

/** As much of a promise as its commands ask. */
export interface LockedPromise {
  readonly id: Id<'prm'>;
  readonly number: string;
  readonly state: PromiseState;
  readonly round: number;
  /** Whether no better plans of the latest search follow. */
  readonly isFinal: boolean;
  readonly currency: CurrencyCode;
  readonly chosenPlanId: string | null;
}

/** Every row lock of the slice: the promise, before anything of the exchange. The firm's own, or NOT_FOUND. */
export async function lockPromise(tx: Tx, wire: string): Promise<LockedPromise> {
  const id = uuidOf('prm', wire);
  const found =
    id &&
    (await tx.row<LockedPromise>(sql`
      select p.id, p.number, ${promiseState} as state, p.round, p.is_final, p.currency, p.chosen_plan_id
      from app.order_promise p where p.id = ${id}::uuid for update`));
  if (!found) throw notFound(['orderPromiseId']);
  return found;
}
