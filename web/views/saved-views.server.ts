import { type RouterContextProvider, redirect } from 'react-router';
import type { SavedViewPartsFragment } from '../gql/graphql.ts';
import { query } from '../graphql.server.ts';
import { defaultAddress } from './view-query.ts';
import { SavedViewsDocument } from './views.gql.ts';

type Args = { context: Readonly<RouterContextProvider>; url: URL };

/** What the bar of a list shows. */
export interface ViewsOfList {
  list: string;
  views: SavedViewPartsFragment[];
  idempotencyKey: string;
  /** Where views of this list can call their reader: ids of those that do. */
  alerting?: readonly string[];
}

/** The views of a list, for its bar. Goes to the default view first when the list is opened without a filter. */
export async function savedViewsOf(
  args: Args,
  list: string,
  base: readonly string[] = [],
): Promise<ViewsOfList> {
  const { savedViews } = await query(args, SavedViewsDocument, { list });
  const path = args.url.pathname.replace(/\.data$/, '');
  const address = defaultAddress(path, savedViews, args.url.search, base);
  if (address) throw redirect(address);
  return { list, views: savedViews, idempotencyKey: crypto.randomUUID() };
}
