import type { LoaderFunctionArgs } from 'react-router';
import type { FirmCardFragment } from '../../gql/graphql.ts';
import { query } from '../../graphql.server.ts';
import { FirmOfCardDocument, FirmSearchDocument } from '../settings/partners/partners.gql.ts';

const FOUND_MAX = 8;

/** Firms of the market by a part of their name; the search knows a firm by its newest card. */
export async function searchFirms(
  args: Pick<LoaderFunctionArgs, 'context' | 'request' | 'url'>,
  text: string,
): Promise<FirmCardFragment[]> {
  const { search } = await query(args, FirmSearchDocument, { text: text.slice(0, 100) });
  const cards = search.filter(({ kind }) => kind === 'FIRM').slice(0, FOUND_MAX);
  const answers = await Promise.all(cards.map(({ id }) => query(args, FirmOfCardDocument, { id })));
  const firms = answers.flatMap(({ node }) =>
    node?.__typename === 'OfferCard' && node.seller ? [node.seller] : [],
  );
  return firms.filter((firm, index) => firms.findIndex(({ id }) => id === firm.id) === index);
}
