import type { FormReader } from '../../form/read-form.ts';
import type { RequirementInput, RequirementKind } from '../../gql/graphql.ts';

/** Requirements with figures: how many, and the units that people write them in. */
export const BOUNDED = {
  SIZE: { count: 3, units: ['MMT', 'CMT', 'MTR'] },
  DIAMETER: { count: 1, units: ['MMT', 'CMT', 'MTR'] },
  LENGTH: { count: 1, units: ['MMT', 'CMT', 'MTR'] },
  WEIGHT: { count: 1, units: ['KGM', 'GRM', 'TNE'] },
  ROUGHNESS: { count: 1, units: ['4H'] },
} as const satisfies Partial<Record<RequirementKind, { count: number; units: readonly string[] }>>;
export type BoundedKind = keyof typeof BOUNDED;
export const boundedKinds = Object.keys(BOUNDED) as BoundedKind[];

/** Requirements that are chosen from a list. */
export const chosenKinds = ['TOLERANCE', 'CLEANLINESS', 'CERTIFICATE', 'LANGUAGE', 'REGION'] as const;
export type ChosenKind = (typeof chosenKinds)[number];

/** Names of the fields of a requirement: a figure, its unit, what is chosen, how strongly it is meant. */
export const boundName = (kind: BoundedKind, index: number) => `${kind}:${index}`;
export const unitName = (kind: BoundedKind) => `${kind}:unit`;
export const forceName = (kind: RequirementKind) => `${kind}:force`;

/** What was asked for; a kind without a figure or a choice is not asked for. All figures of a size are needed, or none. */
export function readRequirements(reader: FormReader): RequirementInput[] {
  const must = (kind: RequirementKind) => reader.optional(forceName(kind)) !== 'WISH';
  const bounded = boundedKinds.flatMap((kind): RequirementInput[] => {
    const bounds = readBounds(reader, kind);
    return bounds.length > 0 ? [{ kind, must: must(kind), bounds }] : [];
  });
  const chosen = chosenKinds.flatMap((kind): RequirementInput[] => {
    const choices = reader.list(kind);
    return choices.length > 0 ? [{ kind, must: must(kind), choices }] : [];
  });
  return [...bounded, ...chosen];
}

function readBounds(reader: FormReader, kind: BoundedKind) {
  const { count, units } = BOUNDED[kind];
  const names = Array.from({ length: count }, (_, index) => boundName(kind, index));
  if (names.every((name) => reader.optional(name) === null)) return [];
  const unit = units.find((one) => one === reader.optional(unitName(kind))) ?? units[0];
  return names.map((name) => ({ value: reader.amount(name), unit }));
}

/** The field that stands for a path of the API: `requirements.1.bounds.0.value` is the first figure of the second that was asked for. */
export function requirementField(parts: readonly string[], asked: readonly RequirementInput[]): string {
  const kind = asked[Number(parts[1])]?.kind;
  const bounded = boundedKinds.find((one) => one === kind);
  if (bounded) return parts[4] === 'unit' ? unitName(bounded) : boundName(bounded, Number(parts[3] ?? 0));
  return kind ?? '';
}
