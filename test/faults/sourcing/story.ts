import type * as given from '#test/builders/index.ts';
import type { Tally } from './tally.ts';

export type QuoteState = 'NONE' | 'SUBMITTED' | 'COUNTERED' | 'WITHDRAWN' | 'EXPIRED' | 'LOST' | 'AWARDED';

/** What is believed of one bidder: two firms, and the guest last. */
export interface Believed {
  state: QuoteState;
  declined: boolean;
  held: number;
  validUntil: number;
  quantity: number;
  /** Of the version that is live, whoever has said it, also when the quote has ended. */
  live: number;
  /** Counts what both sides have said: an award is of one of these words. */
  word: number;
  /** Hundredths of a yuan a piece, of the word that stands. */
  price: number;
}
/** An award that waits for a second person. */
export interface Waiting {
  readonly who: number;
  readonly quantity: number;
  readonly closes: boolean;
  readonly word: number;
}
export interface Model {
  readonly sealed: boolean;
  /** Whether its buyer awards up to 1,000 yuan alone. */
  readonly limited: boolean;
  ended: boolean;
  hours: number;
  dueAt: number;
  awarded: number;
  revoked: boolean;
  /** Whether anything was ever decided. */
  decided: boolean;
  waiting: Waiting | undefined;
  readonly bidders: readonly Believed[];
}
export interface Real {
  readonly house: given.TestHouse;
  readonly rfq: given.OpenRfq;
  readonly quotes: (given.Made | undefined)[];
  readonly token: string;
  /** The guest's row. */
  readonly bidderId: string;
  readonly buyer: given.Firm;
  readonly stage: Stage;
  readonly tally: Tally;
}

/** Who plays: two buyers, one of whom awards little alone; two shops with one work centre each; a stranger; and a guest without an account. */
export interface Stage {
  readonly buyer: given.Firm;
  readonly limited: given.Firm;
  readonly approver: given.Colleague;
  readonly sellers: readonly given.Firm[];
  readonly stranger: given.Firm;
  readonly centers: readonly given.Center[];
}

export const guest = 2;
export const guestEmail = 'guest@model.example';
export const asked = 100;
/** Up to this many hundredths of a yuan the limited buyer awards alone. */
export const limit = 100_000;
/** A guest's link works until so many hours after the due time. */
export const linkHours = 14 * 24;

export const isDue = (model: Model) => model.hours >= model.dueAt;
export const isHidden = (model: Model) => model.sealed && !isDue(model);
export const isLinkOver = (model: Model) => model.hours >= model.dueAt + linkHours;
export const isLive = ({ state }: Believed) => state === 'SUBMITTED' || state === 'COUNTERED';
export const isOver = (bidder: Believed, model: Model) => isLive(bidder) && bidder.validUntil <= model.hours;
export const of = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new Error('The story names somebody who does not play');
  return found;
};

/** Whoever is live when a request ends has lost. */
export function end(model: Model): void {
  model.ended = true;
  for (const bidder of model.bidders) if (isLive(bidder)) bidder.state = 'LOST';
}

/** What is believed when a story begins. */
export function beginning(sealed: boolean, limited: boolean): Model {
  const bidder = () => ({
    state: 'NONE' as const,
    declined: false,
    held: 0,
    validUntil: 0,
    quantity: asked,
    live: asked,
    word: 0,
    price: 4332,
  });
  return {
    sealed,
    limited,
    ended: false,
    hours: 0,
    dueAt: 48,
    awarded: 0,
    revoked: false,
    decided: false,
    waiting: undefined,
    bidders: [bidder(), bidder(), bidder()],
  };
}
