import type { CurrencyCode } from '../../kernel/currencies.ts';
import type { UnitCode } from '../../kernel/units.ts';
import type { DeliveryTerm } from '../incoterm.ts';

/** A firm of a contract. A guest has nothing but the name that its buyer gave it. */
export interface ContractParty {
  readonly name: string;
  readonly nameEn: string | null;
  readonly creditCode: string | null;
  readonly address: string | null;
}

/** One line. Amounts in minor units, net of VAT; unit prices as they were said, with or without it. */
export interface ContractLine {
  readonly position: number;
  readonly item: string;
  readonly partNumber: string | null;
  readonly unit: UnitCode;
  /** Of an award; of an agreement what is called off at most, null where nothing bounds it. */
  readonly quantity: string | null;
  readonly least: string | null;
  readonly unitPrice: string;
  readonly tiers: readonly { readonly from: string; readonly unitPrice: string }[];
  readonly leadDays: number;
  readonly deliverOn: string | null;
  /** Set-up, tooling and samples, paid once, as they were said; within `netMinor`. */
  readonly onceMinor: bigint;
  readonly netMinor: bigint | null;
}

/**
 * What two firms have agreed, as both of them see it: the same facts, so the same hash. `AWARD`: so much, once. `FRAMEWORK`: prices and
 * bounds, from time to time.
 */
export interface Contract {
  readonly kind: 'AWARD' | 'FRAMEWORK';
  readonly number: string;
  readonly title: string;
  readonly agreedAt: Date;
  readonly buyer: ContractParty;
  readonly seller: ContractParty;
  readonly currency: CurrencyCode;
  readonly vatIncluded: boolean;
  readonly vatBps: number;
  readonly paymentDays: number;
  readonly annualReductionBps: number | null;
  readonly indexClause: string | null;
  readonly deviations: string | null;
  readonly terms: string | null;
  readonly deliverToCityCode: string | null;
  /** By which rule it is delivered; absent where nothing was said, so that contracts of before have the hash that they had. */
  readonly deliveryTerm?: DeliveryTerm;
  /** The request that was awarded, by its number. */
  readonly rfqNumber: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly leastMinor: bigint | null;
  readonly mostMinor: bigint | null;
  readonly ladder: readonly { readonly days: number; readonly bps: number }[];
  readonly lines: readonly ContractLine[];
  readonly netMinor: bigint | null;
  readonly vatMinor: bigint | null;
}
