import type { Measure } from '#schema/kernel/measure.ts';

/** A work centre's own facts; amounts in base units of its measure as text, because JSON has no such integers. */
export interface CenterFacts {
  readonly code: string;
  readonly name: string;
  readonly siteId: string;
  readonly processCode: string;
  readonly materialCodes: readonly string[];
  readonly measure: Measure;
  readonly parallelMachines: number;
  /** A decimal as written, without trailing zeros. */
  readonly rate: string;
  readonly currency: string;
  readonly setupAmount: string;
  readonly minimumBlock: string;
}

/** A work centre that is there. */
export interface KnownCenter extends CenterFacts {
  readonly id: string;
  /** Capacity of it is on offer now. */
  readonly isOffered: boolean;
}

/** A process or material of the reference lists. */
export interface NamedReference {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** All that a sheet of work centres is checked against. */
export interface WorkCenterContext {
  readonly centers: readonly KnownCenter[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly processes: readonly (NamedReference & { readonly leaf: boolean; readonly measure: Measure })[];
  readonly materials: readonly NamedReference[];
}

/** What a row comes to. `id` is none for a new centre. */
export interface CenterChange {
  readonly id: string | null;
  readonly facts: CenterFacts;
}

/** The measures as people write them. */
export const measureNames: Readonly<Record<Measure, readonly [zh: string, en: string]>> = {
  TIME: ['时间', 'Time'],
  MASS: ['质量', 'Mass'],
  AREA: ['面积', 'Area'],
  LENGTH: ['长度', 'Length'],
  COUNT: ['数量', 'Count'],
};
