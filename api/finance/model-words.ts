import { featureOf, readGuide, storedModelByCode } from '#schema/finance/index.ts';
import { invariant } from '#schema/kernel/invariant.ts';
import type { Query as RunQuery } from '#schema/kernel/run-query.ts';

/** A figure that stands somewhere in a score, with the card whose words it has. */
export type OfModel<T> = T & { readonly modelCode: string };

/** A card that has scored. */
export async function modelOf(query: RunQuery, code: string) {
  const model = await storedModelByCode(query, code);
  invariant(model !== undefined, 'a card that has scored stays');
  return model;
}

/** A figure in the words of its card. */
export const wordsOf = async (
  query: RunQuery,
  { modelCode, feature }: OfModel<{ readonly feature: string }>,
) => featureOf(readGuide((await modelOf(query, modelCode)).guide), feature);
