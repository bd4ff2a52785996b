import { data } from 'react-router';
import { query } from '../../graphql.server.ts';
import type { Route } from './+types/consent-file.ts';
import { ConsentReceiptDocument } from './consents.gql.ts';

/** The signed receipt of a consent, or the same terms as ODRL, to keep. */
export async function loader(args: Route.LoaderArgs) {
  const { id, file } = args.params;
  const { node } = await query(args, ConsentReceiptDocument, { id });
  const isKnown = file === 'receipt.json' || file === 'odrl.jsonld';
  if (node?.__typename !== 'Consent' || !isKnown) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const isReceipt = file === 'receipt.json';
  return new Response(isReceipt ? node.receipt : node.odrl, {
    headers: {
      'content-type': isReceipt ? 'application/json' : 'application/ld+json',
      'content-disposition': `attachment; filename="${node.number}-${file}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
