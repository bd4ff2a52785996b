import { isPlainDate } from '../../../domain/week.ts';
import { notFound, query } from '../../../graphql.server.ts';
import { FreeCenterDocument } from '../offers.gql.ts';
import type { Route } from './+types/free-days.ts';
import { freeDays } from './free-days.server.ts';

/** What a work centre has free day by day: the editor asks it when another centre or window is chosen. */
export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const from = params.get('from') ?? '';
  const { node } = await query(args, FreeCenterDocument, { id: params.get('workCenter') ?? '' });
  if (node?.__typename !== 'WorkCenter' || !isPlainDate(from)) return notFound(args);
  return await freeDays(args, node, from);
}
