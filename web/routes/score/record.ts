import { data } from 'react-router';
import { query } from '../../graphql.server.ts';
import type { Route } from './+types/record.ts';
import { ScoreRecordDocument } from './score.gql.ts';

/** The record of a score, byte for byte, to keep. */
export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, ScoreRecordDocument, { id: args.params.id });
  if (node?.__typename !== 'CreditScore') throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return new Response(node.record, {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="score-${node.asOf}.json"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
