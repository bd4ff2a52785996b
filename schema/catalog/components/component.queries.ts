import type { Query } from '../../kernel/run-query.ts';
import { componentsForOrder, type MadePart } from './components-for-order.ts';
import { type KnownComponent, readBills } from './read-bills.ts';
import { type Bills, explode } from './structure.rules.ts';

/** A revision’s bill with those of all that is made for it. */
function billsOf(query: Query, revisionId: string): Promise<Bills<KnownComponent>> {
  const loader = query.loader<string, Bills<KnownComponent>>('item-bills', async (ids) => {
    const bills = await readBills(query, ids);
    return ids.map(() => bills);
  });
  return loader.load(revisionId);
}

/** What one piece of a revision takes, in the order in which it was written. */
export async function componentsOfRevision(query: Query, revisionId: string): Promise<KnownComponent[]> {
  return [...((await billsOf(query, revisionId)).get(revisionId) ?? [])];
}

/** All that so many pieces of a revision take, level by level. */
export async function structureOfRevision(query: Query, revisionId: string, pieces: number) {
  return explode(revisionId, BigInt(pieces), await billsOf(query, revisionId));
}

/** What is made with an order of a revision, as its bill says now: none where it has no end. */
export async function madeForRevision(query: Query, revisionId: string): Promise<readonly MadePart[]> {
  return (await componentsForOrder(query, revisionId)).made;
}
