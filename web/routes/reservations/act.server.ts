import type { RouterContextProvider } from 'react-router';
import type { RefusalFragment, ReservationAction } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { AcceptDocument, ConfirmDocument, DeclineDocument, ReleaseDocument } from './reservations.gql.ts';

type Args = { context: Readonly<RouterContextProvider>; url: URL };
type Input = { idempotencyKey: string; reservationId: string };

/** One business act each; answers what stood in the way. */
export async function act(
  args: Args,
  action: ReservationAction,
  input: Input,
): Promise<readonly RefusalFragment[]> {
  switch (action) {
    case 'CONFIRM':
      return (await query(args, ConfirmDocument, { input })).reservationConfirm.userErrors;
    case 'RELEASE':
      return (await query(args, ReleaseDocument, { input })).reservationRelease.userErrors;
    case 'ACCEPT':
      return (await query(args, AcceptDocument, { input })).reservationAccept.userErrors;
    case 'DECLINE':
      return (await query(args, DeclineDocument, { input })).reservationDecline.userErrors;
  }
}
