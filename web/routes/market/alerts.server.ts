import type { RouterContextProvider } from 'react-router';
import type { FieldError } from '../../form/form-reply.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query } from '../../graphql.server.ts';
import { MarketAlertEndDocument, MarketAlertSetDocument } from './alerts.gql.ts';
import { marketSearchOf } from './market-search.ts';

type Args = { context: Readonly<RouterContextProvider>; url: URL };

/** Has a saved view tell of every new offer that it would list: its order and its way of showing are left aside. */
export async function setAlert(
  args: Args,
  alert: { idempotencyKey: string; viewId: string; query: string },
): Promise<FieldError[]> {
  const { filter } = marketSearchOf(new URLSearchParams(alert.query));
  const input = { idempotencyKey: `${alert.idempotencyKey}:alert`, viewId: alert.viewId, filter };
  const { marketAlertSet } = await query(args, MarketAlertSetDocument, { input });
  return toFieldErrors(marketAlertSet.userErrors);
}

export async function endAlert(
  args: Args,
  input: { idempotencyKey: string; viewId: string },
): Promise<FieldError[]> {
  const { marketAlertEnd } = await query(args, MarketAlertEndDocument, { input });
  return toFieldErrors(marketAlertEnd.userErrors);
}
