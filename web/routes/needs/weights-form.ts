import type { FormReader } from '../../form/read-form.ts';
import type { CostWeightsInput } from '../../gql/graphql.ts';

/** Parts of the landed cost that can be made to count for more or less, as the API calls them. */
export const weighedParts = ['work', 'setup', 'transport', 'tax', 'late', 'risk'] as const;
export type WeighedPart = (typeof weighedParts)[number];

/** What a part is said to count for where nobody has said anything: what it is. */
export const wholeWeight = '100';

/** Weights in percent, as basis points; an empty field counts whole. */
export function readWeights(reader: FormReader): CostWeightsInput {
  return Object.fromEntries(
    weighedParts.flatMap((part) => {
      const bps = reader.optionalPercent(part);
      return bps === null ? [] : [[part, bps]];
    }),
  );
}
