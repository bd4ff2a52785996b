import { notFound } from '#schema/kernel/fault.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import type { Context } from '../context.ts';
import { mapWhile } from './map-while.ts';

/** What a subscription follows: one thing, and the event that says it has changed. */
export interface Followed<Row> {
  readonly prefix: string;
  readonly wireId: string;
  /** Name of the argument that holds the id. */
  readonly argument: string;
  readonly event: string;
  readonly load: (query: Query, id: string) => Promise<Row | undefined>;
}

/**
 * One delivery each time the event happens to the thing. Each asks anew who the session is and reads in a query of its own; it
 * ends when the session has, or when the thing is no longer to be seen. NOT_FOUND for what is not the viewer's.
 */
export async function follow<Row>(
  context: Context,
  { prefix, wireId, argument, event, load }: Followed<Row>,
): Promise<AsyncIterableIterator<Row>> {
  context.requireSignedIn();
  const id = requireId(prefix, wireId, argument);
  if (!(await load(context.query, id))) throw notFound([argument]);
  // No transaction stays open while nothing happens.
  await context.renewQuery();
  return mapWhile(await context.services.feed.listen(event, id), async () => {
    await context.become(context.token);
    return await load(context.query, id);
  });
}
