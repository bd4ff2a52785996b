import { notFound, query } from '../../../graphql.server.ts';
import { RevisionBillDocument } from '../making.gql.ts';
import type { Route } from './+types/bill.ts';

/** The routing of a revision as a Catena-X bill of process, to be kept as a file. */
export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, RevisionBillDocument, { id: args.params.revision });
  if (node?.__typename !== 'ItemRevision') return notFound(args);
  return new Response(node.billOfProcess, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${node.item?.number}-${node.code}.json`)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
