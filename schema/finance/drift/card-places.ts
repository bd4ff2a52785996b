import { z } from 'zod';

const shape = z.looseObject({
  grades: z.array(z.looseObject({ from: z.number() })),
  features: z.array(z.looseObject({ name: z.string(), edges: z.array(z.number()) })),
});

/** One place of a figure: above and up to which values; both null where the figure is not known. */
export interface CardPlace {
  readonly isUnknown: boolean;
  readonly above: number | null;
  readonly upTo: number | null;
}

/** The places of each figure of an artefact and of the score, «not known» first. The score's begin where grades do. */
export function cardPlaces(artefact: unknown): ReadonlyMap<string, CardPlace[]> {
  const { grades, features } = shape.parse(artefact);
  const borders = grades.map(({ from }) => from - 1).sort((a, b) => a - b);
  return new Map([
    ['score', placesOf(borders)],
    ...features.map(({ name, edges }): [string, CardPlace[]] => [name, placesOf(edges)]),
  ]);
}

/** How many places each figure has. */
export function placesByFeature(artefact: unknown): ReadonlyMap<string, number> {
  return new Map([...cardPlaces(artefact)].map(([feature, places]) => [feature, places.length]));
}

function placesOf(edges: readonly number[]): CardPlace[] {
  const known = Array.from({ length: edges.length + 1 }, (_, at) => ({
    isUnknown: false,
    above: edges[at - 1] ?? null,
    upTo: edges[at] ?? null,
  }));
  return [{ isUnknown: true, above: null, upTo: null }, ...known];
}
