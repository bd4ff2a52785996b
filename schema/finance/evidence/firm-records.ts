import type { PlainDate } from '../../kernel/calendar/plain-date.ts';

/** How a hold that somebody asked of the firm ended. LEFT: the buyer let it go, which is nobody's fault. */
export type DealOutcome = 'KEPT' | 'BROKEN' | 'LEFT' | 'OPEN';

/** A hold of the firm's capacity, as its seller knows it. Money in minor units. */
export interface Deal {
  readonly id: string;
  readonly buyerId: string;
  readonly askedOn: PlainDate;
  /** Null unless it was kept. */
  readonly confirmedOn: PlainDate | null;
  readonly outcome: DealOutcome;
  readonly valueMinor: bigint;
  readonly currency: string;
  /** How much of its work lies after the day that is looked from, in hundredths of a per cent. */
  readonly aheadBps: number;
}

/** What the firm itself bought. */
export interface Purchase {
  readonly id: string;
  readonly sellerId: string;
  readonly confirmedOn: PlainDate;
  readonly valueMinor: bigint;
  readonly currency: string;
}

/** One whole month of the firm's work centres. */
export interface UsageMonth {
  /** First day. */
  readonly month: PlainDate;
  /** Mean of used / total over centres and days, per cent; null where no day had hours. */
  readonly usedPercent: number | null;
  /** Days of work centres that were told of, and how many there are. */
  readonly cells: number;
  readonly cellsMax: number;
  /** Whether any of it came by sheet from the firm's own systems. */
  readonly isImported: boolean;
  /** Days on which more was sold than there was. */
  readonly beyondCells: number;
}

/** An offer that the firm put on the market; amounts in the base unit of its measure. */
export interface PublishedOffer {
  readonly id: string;
  readonly publishedOn: PlainDate;
  readonly withdrawnOn: PlainDate | null;
  readonly validUntil: PlainDate;
  readonly hasSold: boolean;
}

/** What one whole month of machines adds up to, over work centres. Times in milliseconds. */
export interface OperatingMonth {
  /** First day. */
  readonly month: PlainDate;
  /** Days of work centres that machines told of, and how many there are. */
  readonly cells: number;
  readonly cellsMax: number;
  readonly runMs: number;
  readonly idleMs: number;
  /** Stood without having been meant to. */
  readonly downMs: number;
  readonly good: number;
  readonly scrap: number;
  /** Pieces for which nobody has said what one takes, and the planned run time of the others. */
  readonly untimed: number;
  readonly idealMs: number;
  readonly energyWh: number;
  /** As honest as the least honest of its days. */
  readonly source: 'MEASURED' | 'IMPORTED' | 'SIMULATED';
}

/** A request for quotation that the firm was asked for. */
export interface AskedQuote {
  readonly id: string;
  readonly askedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly isAnswered: boolean;
}

/**
 * What the product knows of a firm by itself, before `asOf`: plain rows, from which every feature and every check is worked out.
 */
export interface FirmRecords {
  /** The day that is looked from, by the platform's zone. Nothing of that day or later is in it, but what was agreed for later. */
  readonly asOf: PlainDate;
  readonly memberSince: PlainDate;
  readonly verifiedSince: PlainDate | null;
  readonly deals: readonly Deal[];
  readonly purchases: readonly Purchase[];
  readonly usage: readonly UsageMonth[];
  readonly offers: readonly PublishedOffer[];
  readonly asked: readonly AskedQuote[];
  readonly operating: readonly OperatingMonth[];
  /** The last day on which anything in it changed; null where there is nothing. */
  readonly freshOn: PlainDate | null;
}
