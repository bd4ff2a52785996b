import type {
  ChangeKind,
  NeedHeadFragment,
  NeedTermsFragment,
  CapacityRequestPostInput as PostInput,
} from '../../gql/graphql.ts';

export type Need = NeedHeadFragment & NeedTermsFragment;

type Params = readonly { name: string; value: string }[];

/** A need as it would be posted again. */
export function needAsInput(need: Need, idempotencyKey: string): PostInput {
  return {
    idempotencyKey,
    title: need.title,
    processCode: need.process.code,
    materialCode: need.material?.code ?? null,
    pieces: need.pieces,
    loadPerPiece: need.loadPerPiece,
    from: need.from,
    until: need.until,
    priceCap: need.priceCap,
    deliverToCityCode: need.deliverTo.code,
    wishedBy: need.wishedBy,
    latePerDay: need.latePerDay,
    shipmentsMax: need.shipmentsMax,
    nonDeductibleBps: need.nonDeductibleBps,
    requirements: need.requirements.map(({ kind, must, choices, bounds }) => ({
      kind,
      must,
      ...(bounds.length > 0 ? { bounds } : { choices }),
    })),
    weights: Object.fromEntries(need.weights.map(({ kind, bps }) => [kind.toLowerCase(), bps])),
  };
}

/** Changes that one need can take; of a SPLIT there would be two. */
export const appliedAlone = (kind: ChangeKind): boolean => kind !== 'SPLIT';

/** The need with one thing changed as the matching said; undefined where it cannot be. Pure. */
export function changedNeed(
  input: PostInput,
  kind: ChangeKind,
  params: Params,
  currency: string,
): PostInput | undefined {
  const of = (name: string) => params.find((param) => param.name === name)?.value ?? '';
  switch (kind) {
    case 'LATER':
      return { ...input, until: of('until') };
    case 'FEWER':
    case 'MORE':
      return { ...input, pieces: Number(of('pieces')) };
    case 'SHIPMENTS':
      return { ...input, shipmentsMax: Number(of('shipments')) };
    case 'MATERIAL':
      return { ...input, materialCode: of('material') };
    case 'PRICE':
      return { ...input, priceCap: { amount: of('cap'), currency } };
    case 'COARSER':
      return { ...input, requirements: coarsened(input, of('requirement'), of('instead')) };
    case 'SPLIT':
      return undefined;
  }
}

/** A figure is written with its unit, a grade alone: `1.6 4H`, `IT7`. */
function coarsened({ requirements }: PostInput, kind: string, instead: string): PostInput['requirements'] {
  const [value = '', unit = ''] = instead.split(' ');
  return requirements?.map((one) => {
    if (one.kind !== kind) return one;
    return one.bounds ? { ...one, bounds: [{ value, unit }] } : { ...one, choices: [instead] };
  });
}
