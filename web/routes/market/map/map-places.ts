import type { MarketMapQuery } from '../../../gql/graphql.ts';

export type Edge = MarketMapQuery['capacitySearch']['edges'][number];
type City = NonNullable<Edge['node']['city']>;
export interface PlacedOffers {
  readonly city: City;
  readonly offers: readonly Edge[];
}

/** Offers by their city, most first. */
export function placesOf(edges: readonly Edge[]): PlacedOffers[] {
  const groups = Map.groupBy(
    edges.filter(({ node }) => node.city),
    ({ node }) => node.city?.code,
  );
  return [...groups.values()]
    .flatMap((offers) => (offers[0]?.node.city ? [{ city: offers[0].node.city, offers }] : []))
    .sort(
      (one, other) => other.offers.length - one.offers.length || (one.city.code < other.city.code ? -1 : 1),
    );
}

/** The market asked for this city alone. */
export function inCity(params: URLSearchParams, code: string): string {
  const next = new URLSearchParams(params);
  for (const gone of ['after', 'view', 'km', 'show', 'order']) next.delete(gone);
  next.set('city', code);
  return `?${next}`;
}
