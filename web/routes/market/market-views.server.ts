import type { RouterContextProvider } from 'react-router';
import { query } from '../../graphql.server.ts';
import { savedViewsOf, type ViewsOfList } from '../../views/saved-views.server.ts';
import { MarketAlertsDocument } from './alerts.gql.ts';

type Args = { context: Readonly<RouterContextProvider>; url: URL };

/** The saved views of the market, and which of them call their reader. */
export async function marketViewsOf(args: Args): Promise<ViewsOfList> {
  const saved = await savedViewsOf(args, 'market', ['show']);
  const { marketAlerts } = await query(args, MarketAlertsDocument, {});
  return { ...saved, alerting: marketAlerts.map(({ id }) => id) };
}
