import { query } from '../../graphql.server.ts';
import type { Route } from './+types/rfq-json.ts';
import { AnswerMessageDocument } from './rfqs.gql.ts';

/** A quote or an award as a message for the buyer’s own system. */
export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, AnswerMessageDocument, { id: args.params.id });
  const text = node?.__typename === 'Quote' || node?.__typename === 'Award' ? node.catenaX : null;
  if (!text) return new Response('Not found', { status: 404 });
  return new Response(text, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${args.params.id}.json"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
