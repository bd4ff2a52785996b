import type { UnitCode } from '../../kernel/units.ts';

/**
 * What a need, or a step of a routing, may ask of a work centre beyond process, material, hours and price. Each is held against the kinds of capability
 * that work centres state (`ref.capability_kind`), their site's certificates, or their place.
 */
export const requirementKinds = [
  'SIZE',
  'DIAMETER',
  'LENGTH',
  'WEIGHT',
  'TOLERANCE',
  'ROUGHNESS',
  'CLEANLINESS',
  'CERTIFICATE',
  'LANGUAGE',
  'REGION',
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** Kinds that are asked for by figures; the others are chosen from a list. */
export const boundedKinds: ReadonlySet<RequirementKind> = new Set([
  'SIZE',
  'DIAMETER',
  'LENGTH',
  'WEIGHT',
  'ROUGHNESS',
]);

/** A bound as it was written: plain digits of one unit. */
export interface Bound {
  readonly value: string;
  readonly unit: UnitCode;
}

/**
 * One requirement. SIZE has three bounds (length, width, height in any order), DIAMETER, LENGTH, WEIGHT and ROUGHNESS have one,
 * the others have choices: one grade, or codes of which every one is asked for (REGION: of which one is enough).
 */
export interface Requirement {
  readonly kind: RequirementKind;
  /** Without it the offer does not fit; else it is a wish, which is shown and breaks ties. */
  readonly must: boolean;
  readonly bounds: readonly Bound[];
  readonly choices: readonly string[];
}

/** What a work centre says it can do, as the market shows it. */
export interface StatedCapability {
  readonly kind: string;
  readonly value: string | null;
  readonly unit: UnitCode | null;
  readonly choices: readonly string[];
}

/** A certificate of a site as the market shows it: both days count. */
export interface StatedCertificate {
  readonly standard: string;
  readonly from: string;
  readonly until: string | null;
}
