import type { PriceStep } from '../offers/price-steps.ts';

/** Terms of an offer that every reader of its card may know, as the market keeps them. */
export interface CardTerms {
  readonly fenceDays: number;
  readonly fences?: readonly { readonly from: string; readonly until: string }[];
  readonly exposureBps?: number;
  readonly priceSteps: readonly PriceStep[];
  readonly weekdays?: readonly number[];
  /** Minutes after midnight by the wall's clock. */
  readonly shiftStarts?: number;
  readonly shiftEnds?: number;
  readonly standards?: readonly string[];
}

/** One dimension of a lot, by name: DIAMETER 50 MMT. */
export interface LotDimension {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

/** What only a lot of stock, or only a truck run has. Of a blind one neither batch, nor city, nor hour. */
export interface CardFacts {
  readonly kind?: 'MATERIAL' | 'TOOLING' | 'GAUGE' | 'SPACE';
  readonly item?: string;
  readonly dimensions?: readonly LotDimension[];
  readonly condition?: 'NEW' | 'REMNANT' | 'USED';
  readonly batchNumber?: string;
  readonly hasCertificate?: boolean;
  readonly fromCityCode?: string;
  readonly toCityCode?: string;
  readonly fromProvinceCode?: string;
  readonly toProvinceCode?: string;
  readonly departsOn?: string;
  readonly departsAt?: string;
  readonly arrivesAt?: string;
  readonly vehicle?: 'VAN' | 'TRUCK' | 'ARTICULATED';
  readonly body?: 'BOX' | 'CURTAIN' | 'FLAT' | 'REEFER';
  readonly temperatureMin?: number;
  readonly temperatureMax?: number;
  /** Millimetres and grams. */
  readonly loadingLength?: number;
  readonly grossLimit?: number;
  /** Of an offer of a whole machine; of a blind one that it is one, and no more. */
  readonly isWholeMachine?: boolean;
  readonly make?: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
}
