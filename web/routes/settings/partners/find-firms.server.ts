import type { FirmCardFragment, PartnersQuery } from '../../../gql/graphql.ts';
import { query } from '../../../graphql.server.ts';
import { FirmOfCardDocument, FirmSearchDocument } from './partners.gql.ts';

const FOUND_MAX = 10;

/** Firms that may be named: those whose name fits what was typed and that offer something, or those one has traded with. */
export async function findFirms(
  args: Parameters<typeof query>[0],
  text: string,
  answer: PartnersQuery,
): Promise<FirmCardFragment[]> {
  const found = text === '' ? tradedWith(answer) : await searchFirms(args, text);
  const named = new Set(
    answer.partners.edges.filter(({ node }) => node.endedAt === null).map(({ node }) => node.firm.id),
  );
  const others = found.filter(({ id }, index) => found.findIndex((one) => one.id === id) === index);
  return others.filter(({ id }) => !named.has(id)).slice(0, FOUND_MAX);
}

function tradedWith({ sold, bought }: PartnersQuery): FirmCardFragment[] {
  return [...sold.edges.map(({ node }) => node.buyer), ...bought.edges.map(({ node }) => node.seller)];
}

/** The search knows a firm by its newest card. */
async function searchFirms(args: Parameters<typeof query>[0], text: string): Promise<FirmCardFragment[]> {
  const { search } = await query(args, FirmSearchDocument, { text: text.slice(0, 100) });
  const cards = search.filter(({ kind }) => kind === 'FIRM').slice(0, FOUND_MAX);
  const answers = await Promise.all(cards.map(({ id }) => query(args, FirmOfCardDocument, { id })));
  return answers.flatMap(({ node }) =>
    node?.__typename === 'OfferCard' && node.seller ? [node.seller] : [],
  );
}
