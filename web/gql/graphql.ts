/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What has been done. */
export type AccountActionDoneInput = {
  /** The action. */
  actionId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** What is to be done next with the partner. */
export type AccountActionSetInput = {
  /** By which day: today or within two years. */
  dueOn: string;
  /** The partner, as the market shows it. */
  firmId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** 1 to 300 characters. */
  text: string;
};

/** Somebody at the partner’s. */
export type AccountContactAddInput = {
  /** What they do there, at most 100 characters. */
  duty?: string | null | undefined;
  /** Mail. */
  email?: string | null | undefined;
  /** The partner, as the market shows it. */
  firmId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** 1 to 100 characters. */
  name: string;
  /** Phone, at most 40 characters. */
  phone?: string | null | undefined;
};

/** Somebody who is not a contact any more. */
export type AccountContactRemoveInput = {
  /** The contact. */
  contactId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** A note of the partner. */
export type AccountNoteAddInput = {
  /** The partner, as the market shows it. */
  firmId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** 1 to 4,000 characters. */
  text: string;
};

/** What kind of actor did it. */
export type ActorKind =
  | 'CLIENT'
  | 'GUEST'
  | 'PERSON'
  | 'PUBLIC'
  | 'SYSTEM';

/** A new key for a program. */
export type ApiKeyCreateInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Days until it ends, 1 to 365. */
  lifetimeDays: number;
  /** What it is for, at most 100 characters. */
  name: string;
  /** What it may be used for; no more than the viewer may. */
  scopes: Array<Scope>;
};

/** A key that is to work no longer. */
export type ApiKeyRevokeInput = {
  /** Of the organisation acted for. */
  apiKeyId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** Up to what a role awards without a second person. */
export type ApprovalLimitInput = {
  /** In yuan, net of VAT. */
  amount: string;
  /** The role. */
  role: ApproverRole;
};

/** A firm to approve for a part. */
export type ApprovedSourceAddInput = {
  /** The firm, as the market shows it. */
  firmId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The part, by one’s own number: 1 to 60 characters. */
  partNumber: string;
  /** One step of it; every step unless told. */
  processCode?: string | number | null | undefined;
  /** By what it is approved: 1 to 500 characters. */
  reason: string;
  /** It holds from this day on. */
  validFrom: string;
  /** It holds before this day. */
  validUntil?: string | null | undefined;
};

/** An approval to withdraw. */
export type ApprovedSourceWithdrawInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why: 1 to 500 characters. */
  reason: string;
  /** The approval. */
  sourceId: string | number;
};

/** A role that may have a limit up to which it awards and approves. */
export type ApproverRole =
  | 'BUYER'
  | 'FINANCE'
  | 'OWNER';

/** An award to approve. */
export type AwardApproveInput = {
  /** The award. */
  awardId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** So much of one line to one quote. */
export type AwardLineInput = {
  /** The line of the request. */
  lineId: string | number;
  /** How many, in the line’s unit; all that the quote offers unless told. */
  quantity?: string | null | undefined;
  /** The quote. */
  quoteId: string | number;
};

/** An award to reject. */
export type AwardRejectInput = {
  /** The award. */
  awardId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why, 1 to 500 characters. */
  reason: string;
};

/** AWAITING_APPROVAL: above what its maker may spend alone; nobody outside knows of it. FINAL: sold. REJECTED: nothing came of it. */
export type AwardState =
  | 'AWAITING_APPROVAL'
  | 'FINAL'
  | 'REJECTED';

/** FREE: all that is offered a week. TIGHT: at least the minimum lot. FULL: less than that. */
export type Band =
  | 'FREE'
  | 'FULL'
  | 'TIGHT';

/** How a bidder came in: named, matched by a need, by itself, or by a guest’s link. */
export type BidderOrigin =
  | 'GUEST'
  | 'INVITED'
  | 'JOINED'
  | 'MATCHED';

/** Whether a bidder is asked, does not quote, or had its link taken back. Never whether it has quoted. */
export type BidderState =
  | 'ASKED'
  | 'DECLINED'
  | 'REVOKED';

/** Why a firm may not make a part that wants approved sources. */
export type BlockReason =
  | 'EXPIRED'
  | 'NEVER_APPROVED'
  | 'NOT_YET'
  | 'WITHDRAWN';

/** How long a column of the board is. */
export type BoardBucket =
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

/** INSTANT: a confirmed hold binds the seller. APPROVAL: the seller accepts within 24 hours, else it lapses. */
export type Booking =
  | 'APPROVAL'
  | 'INSTANT';

/** What a part of a piece’s price pays for. */
export type BreakdownKind =
  | 'FREIGHT'
  | 'LABOUR'
  | 'MACHINE'
  | 'MATERIAL'
  | 'OVERHEAD'
  | 'PACKING'
  | 'PROFIT';

/** Days, or hours of days, on which it is otherwise. */
export type CalendarExceptionCreateInput = {
  /** Why. */
  cause: ExceptionCause;
  /** Announced, or expected until it is. */
  certainty: Certainty;
  /** Until this time; not after the start means the next day. */
  endTime?: string | null | undefined;
  /** 0 to 1.5, at most three decimals: 0 closes, 1 is as the pattern says. */
  factor: string;
  /** First day. */
  from: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** A word about it, at most 500 characters. */
  note?: string | null | undefined;
  /** The site. */
  siteId: string | number;
  /** Only from this time of each day, as 08:00. */
  startTime?: string | null | undefined;
  /** The day after the last, at most 53 weeks later. */
  until: string;
  /** Only this work centre of it; stands above the site’s own. */
  workCenterId?: string | number | null | undefined;
  /** ISO weekday whose shifts an opened day works. */
  worksAs?: number | null | undefined;
};

/** An exception that somebody thinks about. */
export type CalendarExceptionDraftInput = {
  /** Why. */
  cause: ExceptionCause;
  /** How sure. */
  certainty: Certainty;
  /** Until this time. */
  endTime?: string | null | undefined;
  /** 0 to 1.5. */
  factor: string;
  /** First day. */
  from: string;
  /** Only from this time of each day. */
  startTime?: string | null | undefined;
  /** The day after the last. */
  until: string;
  /** Only this work centre. */
  workCenterId?: string | number | null | undefined;
};

/** An exception that is none any more. */
export type CalendarExceptionRemoveInput = {
  /** The exception. */
  calendarExceptionId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** What the viewer’s firm can do with a call-off now. REPEAT calls the same lines off again. */
export type CallOffAction =
  | 'CANCEL'
  | 'CONFIRM'
  | 'DECLINE'
  | 'REPEAT';

/** A call-off to cancel. */
export type CallOffCancelInput = {
  /** The call-off. */
  callOffId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why; the buyer reads it. 1 to 500 characters. */
  reason: string;
};

/** A call-off to confirm. */
export type CallOffConfirmInput = {
  /** The call-off. */
  callOffId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The day it will arrive; the one wanted unless told. */
  promisedOn?: string | null | undefined;
};

/** A call-off to decline. */
export type CallOffDeclineInput = {
  /** The call-off. */
  callOffId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why; the buyer reads it. 1 to 500 characters. */
  reason: string;
};

/** So many of one line of the agreement. */
export type CallOffLineInput = {
  /** The line of the agreement. */
  lineId: string | number;
  /** How many, in the line’s unit. */
  quantity: string;
};

/** An order against an agreement. */
export type CallOffPlaceInput = {
  /** Code of the city to deliver to. */
  deliverToCityCode: string | number;
  /** The agreement. */
  frameworkId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Each line of the agreement at most once: 1 to 100. */
  lines: Array<CallOffLineInput>;
  /** What else the supplier must know, at most 2,000 characters. */
  note?: string | null | undefined;
  /** The day on which it is wanted; no sooner than the lines’ lead times. */
  wantedOn: string;
};

/** A call-off to place again, with the same lines. */
export type CallOffRepeatInput = {
  /** The call-off to repeat. */
  callOffId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The day on which the new one is wanted. */
  wantedOn: string;
};

/** ASKED waits for the supplier and counts against the agreement at once. CONFIRMED is an order. DECLINED and CANCELLED are given back to the agreement. */
export type CallOffState =
  | 'ASKED'
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DECLINED';

/** MAX: no more than. MIN: no less, no finer than. SET: one of these. */
export type CapabilityDirection =
  | 'MAX'
  | 'MIN'
  | 'SET';

/** A constraint that holds no more. */
export type CapabilityRemoveInput = {
  /** The constraint. */
  capabilityId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** A constraint on what a work centre can do. */
export type CapabilitySetInput = {
  /** The grade, or the values of the set. */
  choices?: Array<string> | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Code of the kind. */
  kindCode: string | number;
  /** The bound, in any unit of the kind’s dimension. */
  value?: QuantityInput | null | undefined;
  /** The work centre. */
  workCenterId: string | number;
};

/** How a difference was settled. */
export type CapacityDifferenceResolveInput = {
  /** The difference. */
  differenceId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What was done about it, 1 to 500 characters. */
  note: string;
};

/** Cells of the board, set all or none. */
export type CapacityEditInput = {
  /** What a cell is: a day or a week. */
  bucket: EditBucket;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** At most 100 rows and 5,000 cells. */
  rows: Array<CapacityEditRowInput>;
};

/** Cells of one figure of one work centre. */
export type CapacityEditRowInput = {
  /** Its cells, parted by blanks, each `start=new<seen/sold` in the centre’s shown unit: `2026-11-30=40<38.5/10` sets the bucket that begins on 30 November to 40, when it showed 38.5 with 10 held and reserved; `<-/0` where it showed none. */
  cells: string;
  /** Which figure. */
  figure: CapacityFigure;
  /** The work centre. */
  workCenterId: string | number;
};

/** An edit of the board to take back. */
export type CapacityEditUndoInput = {
  /** The edit. */
  editId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** What a planner may set. TOTAL: all there is. COMMITTED: the firm’s own load. */
export type CapacityFigure =
  | 'COMMITTED'
  | 'TOTAL';

/** What an offer shows from now on; what is left out stays as it is. */
export type CapacityOfferDiscloseInput = {
  /** The most of one buyer, in hundredths of a per cent; 0 takes the limit away. */
  exposureBps?: number | null | undefined;
  /** Nothing is sold within so many days from today. */
  fenceDays?: number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What members see. */
  memberGrade?: Grade | null | undefined;
  /** The offer. */
  offerId: string | number;
  /** What named partners see. */
  partnerGrade?: Grade | null | undefined;
  /** What anybody sees. */
  publicGrade?: Grade | null | undefined;
  /** Leave the market once own load has left no week the minimum lot. */
  withdrawWhenTaken?: boolean | null | undefined;
};

/** Idle capacity of one work centre, put on the market. */
export type CapacityOfferPublishInput = {
  /** Firm and city stay unseen until a hold; named partners see them where partnerGrade is not NOTHING. */
  blind?: boolean | null | undefined;
  /** Whether a confirmed hold binds at once. */
  booking: Booking;
  /** Certificates of the site that buyers may count on throughout the window. */
  certificateIds?: Array<string | number> | null | undefined;
  /** The most of perWeek that one buyer may hold or have bought, in hundredths of a per cent: 1 to 9999; all unless told. */
  exposureBps?: number | null | undefined;
  /** Nothing is sold within so many days from today: 0 to 370; 0 unless told. */
  fenceDays?: number | null | undefined;
  /** Days within the window that are not sold, at most 20 stretches. */
  fences?: Array<FenceInput> | null | undefined;
  /** Follows what is free, at most perWeek; a fixed amount unless told. */
  follow?: FollowInput | null | undefined;
  /** First day on sale. */
  from: string;
  /** How long a hold lasts: 5 minutes to 72 hours; 4 hours unless told. */
  holdMinutes?: number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What members see: BAND unless told, YES_NO or NOTHING. */
  memberGrade?: Grade | null | undefined;
  /** The least that one hold may take; at most perWeek. */
  minimumLot: QuantityInput;
  /** A word to buyers, at most 500 characters. */
  note?: string | null | undefined;
  /** What named partners see: EXACT or BAND; NOTHING unless told: no more than every member. */
  partnerGrade?: Grade | null | undefined;
  /** The most that is sold of one week. */
  perWeek: QuantityInput;
  /** The price by lead time and by load, at most 20 steps; a step of each kind at a time, added. */
  priceSteps?: Array<PriceStepInput> | null | undefined;
  /** What anybody sees: YES_NO, or NOTHING unless told. */
  publicGrade?: Grade | null | undefined;
  /** Only these hours of each week. */
  recurrence?: RecurrenceInput | null | undefined;
  /** Net price of the set-up, once for each hold. */
  setupPrice: MoneyInput;
  /** Refuse with ABOVE_FREE where a week has less free than perWeek. */
  strict?: boolean | null | undefined;
  /** Net price of one hour, kilogram, m², metre or piece, by the measure. */
  unitPrice: MoneyInput;
  /** The day after the last; at most a year later. */
  until: string;
  /** Leave the market once the firm’s own load has left no week the minimum lot. */
  withdrawWhenTaken?: boolean | null | undefined;
  /** The work centre. */
  workCenterId: string | number;
};

/** An offer to take off the market. */
export type CapacityOfferWithdrawInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Hours after which its open holds end at the latest: 1 to 168. Without it they keep their time. */
  noticeHours?: number | null | undefined;
  /** The offer. */
  offerId: string | number;
};

/** A need that rests from now on. */
export type CapacityRequestCloseInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The need. */
  requestId: string | number;
};

/** A need for capacity. */
export type CapacityRequestPostInput = {
  /** Code of the city to deliver to. */
  deliverToCityCode: string | number;
  /** Work may begin on this day. */
  from: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What each day after the wished one costs. */
  latePerDay?: MoneyInput | null | undefined;
  /** What one piece takes: minutes, kilograms, dm², metres … */
  loadPerPiece: QuantityInput;
  /** The material. */
  materialCode?: string | number | null | undefined;
  /** The share of VAT that the buyer cannot deduct, basis points; none unless told. */
  nonDeductibleBps?: number | null | undefined;
  /** How many pieces, up to ten million. */
  pieces: number;
  /** The most that all of it may cost, landed, net of VAT. */
  priceCap?: MoneyInput | null | undefined;
  /** The process; offers of its special cases serve too. */
  processCode: string | number;
  /** What is asked of whoever works; each kind once. */
  requirements?: Array<RequirementInput> | null | undefined;
  /** The most shipments, 1 to 53; any number unless told. */
  shipmentsMax?: number | null | undefined;
  /** What it is, 1 to 200 characters. */
  title: string;
  /** Work must be done before this day. */
  until: string;
  /** How much each part of the cost counts. */
  weights?: CostWeightsInput | null | undefined;
  /** The day before which it would better be done; within the window. */
  wishedBy?: string | null | undefined;
};

/** New weights for a need. */
export type CapacityRequestReweighInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The need. */
  requestId: string | number;
  /** All of them; what is not told counts whole. */
  weights: CostWeightsInput;
};

/** Which offers of the market. Every filter that is given must hold; in a list any one is enough, except standards, which must all be held. */
export type CapacitySearchInput = {
  /** So much is surely left in the window in total, judged by the floors of the bands. */
  amount?: QuantityInput | null | undefined;
  /** So much is surely left in each ISO week that lies whole in the window, judged likewise; a lot or a run has to have it for all of these weeks at once. */
  amountPerWeek?: QuantityInput | null | undefined;
  /** In these cities; blind offers show none. At most 50. */
  cities?: Array<string | number> | null | undefined;
  /** Priced in this currency. */
  currency?: string | null | undefined;
  /** On sale on this day or later; the window begins. */
  from?: string | null | undefined;
  /** Offers that work these materials: the material, a family of it, a member of it, or any; at most 20. */
  materialCodes?: Array<string | number> | null | undefined;
  /** Counted in this. */
  measure?: Measure | null | undefined;
  /** Not farther than this; also where DISTANCE begins. */
  near?: NearInput | null | undefined;
  /** These processes or kinds, and their special cases; at most 20. */
  processCodes?: Array<string | number> | null | undefined;
  /** In these provinces; at most 40. */
  provinces?: Array<string | number> | null | undefined;
  /** Of these classes. */
  resources?: Array<Resource> | null | undefined;
  /** The maker holds certificates of all of these standards, valid on every day of the window that is on sale; at most 10. */
  standards?: Array<string | number> | null | undefined;
  /** Unit price under the lowest steps at most so much, net, of one shown unit of `measure` (hour, kilogram) in `currency`. */
  unitPriceMax?: string | null | undefined;
  /** On sale before this day; the window ends. */
  until?: string | null | undefined;
  /** Only of firms that the platform’s operator vouches for; blind offers show no firm. */
  verifiedOnly?: boolean | null | undefined;
};

/** Whether it is announced, or what somebody expects until it is. */
export type Certainty =
  | 'ASSUMED'
  | 'CONFIRMED';

/** A certificate of a site or of one work centre. */
export type CertificateAddInput = {
  /** Its document, uploaded for DOCUMENT. */
  fileId?: string | number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Who issued it. */
  issuer: string;
  /** Number as printed. */
  number: string;
  /** What it covers, at most 500 characters. */
  scope?: string | null | undefined;
  /** The site. */
  siteId: string | number;
  /** Code of the standard. */
  standardCode: string | number;
  /** First day on which it is valid. */
  validFrom: string;
  /** Last day on which it is valid. */
  validUntil?: string | null | undefined;
  /** Only this work centre of it. */
  workCenterId?: string | number | null | undefined;
};

/** By the day at its site: EXPIRING from 60 days before its last day, which still counts as valid. */
export type CertificateState =
  | 'EXPIRED'
  | 'EXPIRING'
  | 'NOT_YET'
  | 'VALID'
  | 'WITHDRAWN';

/** A certificate that holds no more. */
export type CertificateWithdrawInput = {
  /** The certificate. */
  certificateId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** What of a need would have to change: a LATER end, FEWER or MORE pieces, more SHIPMENTS, a COARSER grade, another MATERIAL of the family, a higher PRICE cap; SPLIT: a second offer takes a share. */
export type ChangeKind =
  | 'COARSER'
  | 'FEWER'
  | 'LATER'
  | 'MATERIAL'
  | 'MORE'
  | 'PRICE'
  | 'SHIPMENTS'
  | 'SPLIT';

/** FOUND: somebody should look. NOT_JUDGED: too little to tell, or not given to be looked at. */
export type CheckOutcome =
  | 'CLEAR'
  | 'FOUND'
  | 'NOT_JUDGED';

/** A part of what a quote costs the buyer. VAT: what of it the buyer cannot deduct. TERMS: what later payment is worth, below zero. */
export type ComparedPartKind =
  | 'GOODS'
  | 'SAMPLE'
  | 'SETUP'
  | 'TERMS'
  | 'TOOLING'
  | 'VAT';

/** What the firm that gave a consent can do with it now. */
export type ConsentAction =
  | 'CONFIRM'
  | 'REVOKE';

/** A consent to confirm anew. */
export type ConsentConfirmInput = {
  /** The consent. */
  consentId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** A consent to give. */
export type ConsentGiveInput = {
  /** Which groups of the catalogue; at least one. */
  dataGroups: Array<DataGroup>;
  /** On which days figures may be drawn. */
  frequency: Frequency;
  /** How fine. */
  granularity: Granularity;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What for. */
  purpose: Purpose;
  /** The institution, verified, of a kind that the purpose fits. */
  recipientId: string | number;
  /** To be confirmed anew every 30 to 180 days. */
  reconfirmDays: number;
  /** For how long, 1 to 730 days. */
  validDays: number;
  /** How far back, 1 to 36 months. */
  windowMonths: number;
};

/** A consent to revoke. */
export type ConsentRevokeInput = {
  /** The consent. */
  consentId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why, 1 to 500 characters; the institution reads it. */
  reason?: string | null | undefined;
};

/** SUBJECT: whose data it is. RECIPIENT: the institution that reads it. */
export type ConsentSide =
  | 'RECIPIENT'
  | 'SUBJECT';

/** ACTIVE gives what it says. LAPSED waits to be confirmed anew and gives nothing. EXPIRED and REVOKED are over. */
export type ConsentState =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'LAPSED'
  | 'REVOKED';

/** Who contracts with whom; goods, invoices and money go the same ways. EACH_STEP: the buyer with every shop. LEAD_FACTORY: the buyer with one shop, which answers for the others. PLATFORM: the buyer with the operator, which answers for all. */
export type ContractMode =
  | 'EACH_STEP'
  | 'LEAD_FACTORY'
  | 'PLATFORM';

/** What a part of a cost pays for. TAX: VAT that the buyer cannot deduct. LATE: days after the wished day. RISK: what being let down is expected to cost. */
export type CostKind =
  | 'LATE'
  | 'RISK'
  | 'SETUP'
  | 'TAX'
  | 'TRANSPORT'
  | 'WORK';

/** How much of each part of the cost counts when offers are put in order: basis points, 0 to 100,000; 10,000 is what it is, and unless told. */
export type CostWeightsInput = {
  /** Being late. */
  late?: number | null | undefined;
  /** The risk of being let down. */
  risk?: number | null | undefined;
  /** Set-up. */
  setup?: number | null | undefined;
  /** VAT that cannot be deducted. */
  tax?: number | null | undefined;
  /** Transport. */
  transport?: number | null | undefined;
  /** Work. */
  work?: number | null | undefined;
};

/** What the buyer would rather have of one line; what is not told stays. */
export type CounterLineInput = {
  /** The day on which it arrives. */
  deliverOn?: string | null | undefined;
  /** The line of the request. */
  lineId: string | number;
  /** How many, no more than were quoted. */
  quantity?: string | null | undefined;
  /** Price of one, as the quote states prices. */
  unitPrice?: string | null | undefined;
};

/** A score to work out from what the platform knows today. */
export type CreditScoreRequestInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** What quotes are compared by. COST is compared among those that offer everything. */
export type Criterion =
  | 'COMPLETE'
  | 'COST'
  | 'DATE'
  | 'LEAD_TIME'
  | 'PAYMENT'
  | 'TOOLING'
  | 'UNIT_PRICE';

/** What is shared together. PROFILE: the firm itself. ORDERS: what it sold. RELIABILITY: promises kept. CAPACITY: use of its work centres. QUOTING: answers to requests. OPERATING: what its machines did. STOCK: what its stock is worth. STAFF: how many people it pays. */
export type DataGroup =
  | 'CAPACITY'
  | 'OPERATING'
  | 'ORDERS'
  | 'PROFILE'
  | 'QUOTING'
  | 'RELIABILITY'
  | 'STAFF'
  | 'STOCK';

/** MEASURED: counted by the platform itself. DECLARED: entered by the firm. IMPORTED: from the firm’s own systems, by sheet. SIMULATED: made up for a demonstration. */
export type DataSource =
  | 'DECLARED'
  | 'IMPORTED'
  | 'MEASURED'
  | 'SIMULATED';

/** HOLIDAY: the official calendar closes it. MAKE_UP_WORKDAY: a day off on which work is done instead. */
export type DayKind =
  | 'DAY_OFF'
  | 'HOLIDAY'
  | 'MAKE_UP_WORKDAY'
  | 'WORKDAY';

/** What is unusual about a bucket. OFF: no working day in it. HOLIDAY: a public holiday in it, or a statutory-holiday exception that stops whole days. MAKE_UP: a day in it that is usually off is worked in exchange; a holiday in the same bucket comes first. An exception that opens a holiday takes its mark away. */
export type DayMark =
  | 'HOLIDAY'
  | 'MAKE_UP'
  | 'OFF';

/** Why a bidder does not quote: NO_CAPACITY in the window, TOO_SHORT a time, NOT_MANUFACTURABLE as drawn, a target PRICE out of reach, MATERIAL, TERMS, OTHER. */
export type DeclineReason =
  | 'MATERIAL'
  | 'NOT_MANUFACTURABLE'
  | 'NO_CAPACITY'
  | 'OTHER'
  | 'PRICE'
  | 'TERMS'
  | 'TOO_SHORT';

/** An empty truck run, put on the market. */
export type DeliveryOfferPublishInput = {
  /** When it arrives. */
  arrivesAt: string;
  /** Firm and city stay unseen until a hold; named partners see them where partnerGrade is not NOTHING. */
  blind?: boolean | null | undefined;
  /** Its body. */
  body: VehicleBody;
  /** Whether a confirmed hold binds at once. */
  booking: Booking;
  /** When it leaves; nothing is sold of it from then on. */
  departsAt: string;
  /** The most of perWeek that one buyer may hold or have bought, in hundredths of a per cent: 1 to 9999; all unless told. */
  exposureBps?: number | null | undefined;
  /** Nothing is sold within so many days from today: 0 to 370; 0 unless told. */
  fenceDays?: number | null | undefined;
  /** From which city. */
  fromCityCode: string | number;
  /** The most that may be loaded by weight. */
  grossLimit: QuantityInput;
  /** How long a hold lasts: 5 minutes to 72 hours; 4 hours unless told. */
  holdMinutes?: number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Loading metres in all. */
  loadingLength?: QuantityInput | null | undefined;
  /** What members see: BAND unless told, YES_NO or NOTHING. */
  memberGrade?: Grade | null | undefined;
  /** The least that one hold may take; at most quantity. */
  minimumLot: QuantityInput;
  /** A word to buyers, at most 500 characters. */
  note?: string | null | undefined;
  /** What named partners see: EXACT or BAND; NOTHING unless told: no more than every member. */
  partnerGrade?: Grade | null | undefined;
  /** The price by lead time and by load, at most 20 steps; a step of each kind at a time, added. */
  priceSteps?: Array<PriceStepInput> | null | undefined;
  /** What anybody sees: YES_NO, or NOTHING unless told. */
  publicGrade?: Grade | null | undefined;
  /** What is on sale: kilograms, or loading metres. */
  quantity: QuantityInput;
  /** Net price of loading, once for each hold; nothing unless told. */
  setupPrice?: MoneyInput | null | undefined;
  /** Highest temperature, °C; only of a REEFER. */
  temperatureMax?: string | null | undefined;
  /** Lowest temperature, °C; only of a REEFER. */
  temperatureMin?: string | null | undefined;
  /** To which. */
  toCityCode: string | number;
  /** Net price of one hour, kilogram, m², metre or piece, by the measure. */
  unitPrice: MoneyInput;
  /** What runs. */
  vehicle: Vehicle;
};

/** A device that is to send readings. */
export type DeviceRegisterInput = {
  /** Planned run time of one piece in milliseconds, 1 to 86,400,000. */
  cycleMs?: number | null | undefined;
  /** The machine that it sits at, one of the work centre. */
  equipmentId?: string | number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What to call it, 1 to 100 characters. */
  name: string;
  /** The work centre that its readings count for. */
  workCenterId: string | number;
};

/** A device that is to have a new signing key. */
export type DeviceRenewKeyInput = {
  /** The device. */
  deviceId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** For how many hours the key of now still counts beside the new one, 0 to 168; 24 unless said. */
  overlapHours?: number | null | undefined;
};

/** A device that is to send no more. */
export type DeviceRevokeInput = {
  /** The device. */
  deviceId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** NOT_IN_SHEET: sold here, absent in the sheet. UNKNOWN_WORK_ORDER: in the sheet, not sold here. QUANTITY_DIFFERS: both, with other figures. SHORTFALL: less capacity than is sold. */
export type DifferenceKind =
  | 'NOT_IN_SHEET'
  | 'QUANTITY_DIFFERS'
  | 'SHORTFALL'
  | 'UNKNOWN_WORK_ORDER';

/** What a document of a request is. */
export type DocumentKind =
  | 'DRAWING'
  | 'MODEL'
  | 'OTHER'
  | 'SPECIFICATION';

/** How a document goes out to bidders. NONE: the request has no agreement on confidentiality. MARKED: each opening bears on every page who opens it and when. UNMARKED: the buyer gives it as it is. WITHHELD: it cannot bear a mark, and goes to no bidder. */
export type DocumentMark =
  | 'MARKED'
  | 'NONE'
  | 'UNMARKED'
  | 'WITHHELD';

/** READ: here are the figures, and the firm’s log says so. Else nothing was read, because the consent lapsed, expired or was revoked, is for another purpose, does not give a field that was asked for, or lets figures be drawn again only later. */
export type DossierOutcome =
  | 'EXPIRED'
  | 'FIELD_NOT_GIVEN'
  | 'LAPSED'
  | 'PURPOSE_NOT_GIVEN'
  | 'READ'
  | 'REVOKED'
  | 'TOO_SOON';

/** TOO_FEW firms to say. STEADY: not beyond .10, or not beyond what chance reaches. WATCH: beyond .10. ACT: beyond .25. */
export type DriftLevel =
  | 'ACT'
  | 'STEADY'
  | 'TOO_FEW'
  | 'WATCH';

/** What one edited cell is: a day, or a week whose figure is spread over its working days. */
export type EditBucket =
  | 'DAY'
  | 'WEEK';

/** A machine as it is now. */
export type EquipmentChangeInput = {
  /** Year in which it was built, from 1900. */
  builtYear?: number | null | undefined;
  /** The machine. */
  equipmentId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Who built it. */
  manufacturer?: string | null | undefined;
  /** Its model. */
  model?: string | null | undefined;
  /** The firm’s own number, 1 to 40 characters, unique within it. */
  number: string;
  /** Serial number of its maker. */
  serial?: string | null | undefined;
  /** Whether it can work. */
  status: EquipmentStatus;
};

/** A new machine. */
export type EquipmentCreateInput = {
  /** Year in which it was built, from 1900. */
  builtYear?: number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Who built it. */
  manufacturer?: string | null | undefined;
  /** Its model. */
  model?: string | null | undefined;
  /** The firm’s own number, 1 to 40 characters, unique within it. */
  number: string;
  /** Serial number of its maker. */
  serial?: string | null | undefined;
  /** Whether it can work. */
  status: EquipmentStatus;
  /** The work centre that it stands in. */
  workCenterId: string | number;
};

/** A machine that is gone. */
export type EquipmentRetireInput = {
  /** The machine. */
  equipmentId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** RUNNING and STANDBY count as machines where a work centre counts its equipment. RETIRED is the end. */
export type EquipmentStatus =
  | 'DOWN'
  | 'MAINTENANCE'
  | 'RETIRED'
  | 'RUNNING'
  | 'STANDBY';

/** KNOWN has a value. NO_DATA: the records cannot tell yet. NO_CONSENT: nobody was allowed to look. Neither counts as 0. */
export type EvidenceState =
  | 'KNOWN'
  | 'NO_CONSENT'
  | 'NO_DATA';

/** Why a calendar is otherwise. OVERTIME and MAKE_UP_WORKDAY have work done where the pattern has none; all others scale what is worked. */
export type ExceptionCause =
  | 'MAINTENANCE'
  | 'MAKE_UP_WORKDAY'
  | 'OTHER'
  | 'OVERTIME'
  | 'POWER_LIMIT'
  | 'SPRING_FESTIVAL_RAMP'
  | 'STATUTORY_HOLIDAY'
  | 'STOCKTAKING';

/** Days that are not sold. */
export type FenceInput = {
  /** The first of them. */
  from: string;
  /** The day after the last. */
  until: string;
};

/** What a file was uploaded for. */
export type FilePurpose =
  | 'DOCUMENT'
  | 'PHOTO'
  | 'SHEET';

/** Size by the 2011 standard for small and medium-sized enterprises. */
export type FirmSize =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

/** INDICATIVE holds nothing. HELD keeps capacity of the supplier’s own work centres free until the quote ends. */
export type Firmness =
  | 'HELD'
  | 'INDICATIVE';

/** An offer that follows what is free: so much of it, from so many days ahead on. */
export type FollowInput = {
  /** Only of days at least so far ahead: 0 to 370. */
  beyondDays: number;
  /** How much of what is free, in hundredths of a per cent: 1 to 10000. */
  shareBps: number;
};

/** What to follow no more. */
export type FollowingEndInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** A reservation or a need that the viewer may see. */
  subjectId: string | number;
};

/** What to follow. */
export type FollowingStartInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** A reservation or a need that the viewer may see. */
  subjectId: string | number;
};

/** A proposed agreement to accept. */
export type FrameworkAcceptInput = {
  /** The agreement. */
  frameworkId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** What the viewer’s firm can do with an agreement now. END takes a proposal back, too. */
export type FrameworkAction =
  | 'ACCEPT'
  | 'CALL_OFF'
  | 'DECLINE'
  | 'END';

/** A proposed agreement to decline. */
export type FrameworkDeclineInput = {
  /** The agreement. */
  frameworkId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why; the other firm reads it. 1 to 500 characters. */
  reason: string;
};

/** A proposal to take back, or an agreement to end. */
export type FrameworkEndInput = {
  /** The agreement. */
  frameworkId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why; the other firm reads it. 1 to 500 characters. */
  reason: string;
};

/** One item of an agreement. */
export type FrameworkLineInput = {
  /** What is bought, 1 to 200 characters. */
  item: string;
  /** Days from a call-off to its delivery, 0 to 730. */
  leadDays: number;
  /** How many the buyer means to call off at least. */
  least?: string | null | undefined;
  /** How many can be called off in all. */
  most?: string | null | undefined;
  /** The buyer’s number of the part, at most 60 characters. */
  partNumber?: string | null | undefined;
  /** The process, where it is one of the taxonomy. */
  processCode?: string | number | null | undefined;
  /** Unit prices from larger call-offs on; none may be dearer than for fewer. */
  tiers?: Array<PriceTierInput> | null | undefined;
  /** The unit of its quantities and prices (UNECE Rec 20). */
  unit: string;
  /** Price of one, in the agreement’s currency. */
  unitPrice: string;
};

/** An agreement to propose to another firm. */
export type FrameworkProposeInput = {
  /** The final award of the proposer’s that it is agreed from; the other firm has won in it. */
  awardId?: string | number | null | undefined;
  /** All its prices are in this currency. */
  currency: string;
  /** The other firm, as the market shows it. */
  firmId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What cancelling a confirmed call-off costs, longest notice first; the last step is 0 days. */
  ladder?: Array<LadderStepInput> | null | undefined;
  /** Meant to be called off at least, net of VAT. */
  leastAmount?: string | null | undefined;
  /** The items: 1 to 100. Each has a most, unless the whole agreement has one. */
  lines: Array<FrameworkLineInput>;
  /** Can be called off in all, net of VAT. */
  mostAmount?: string | null | undefined;
  /** Days from delivery to payment, 0 to 365. */
  paymentDays: number;
  /** What the proposer’s firm is in it. */
  side: QuoteSide;
  /** Further terms, at most 4,000 characters. */
  terms?: string | null | undefined;
  /** What it is about, 1 to 200 characters. */
  title: string;
  /** It can be called off from this day on. */
  validFrom: string;
  /** It can be called off before this day: within five years. */
  validUntil: string;
  /** Rate of VAT, basis points. */
  vatBps: number;
  /** Whether the prices include VAT. */
  vatIncluded: boolean;
};

/** PROPOSED binds nobody. ACTIVE is agreed by both and can be called off; OVER has passed its last day. DECLINED by the other firm, WITHDRAWN by its proposer, ENDED by either. */
export type FrameworkState =
  | 'ACTIVE'
  | 'DECLINED'
  | 'ENDED'
  | 'OVER'
  | 'PROPOSED'
  | 'WITHDRAWN';

/** On which days figures may be drawn: on one day only, or again after 30, 7 or 1 days. On such a day they may be read as often as wanted; every reading is noted. */
export type Frequency =
  | 'DAILY'
  | 'MONTHLY'
  | 'ONCE'
  | 'WEEKLY';

/** PASSED, FAILED: what the report in its artefact says; with one failed it cannot serve. NOT_APPLICABLE: it asks for outcomes, and a card of experts has seen none. NOT_RECORDED: learnt, and its artefact carries no answer. WATCHED: answered month by month, by the drift. */
export type GateOutcome =
  | 'FAILED'
  | 'NOT_APPLICABLE'
  | 'NOT_RECORDED'
  | 'PASSED'
  | 'WATCHED';

/** EXACT: what is left, to the unit. BAND: free, tight or full. YES_NO: whether the minimum lot is left. NOTHING: not even that there is an offer. */
export type Grade =
  | 'BAND'
  | 'EXACT'
  | 'NOTHING'
  | 'YES_NO';

/** TOTAL: one figure of the window. MONTH: one a month. RAW: one an order, one a work centre and day, or one a kind of stock and month. */
export type Grain =
  | 'MONTH'
  | 'RAW'
  | 'TOTAL';

/** A score of the groups goes with each. SCORE_ONLY: that alone, no figure. MONTHLY: figures of the window and of months. RAW: besides, order by order and day by day. */
export type Granularity =
  | 'MONTHLY'
  | 'RAW'
  | 'SCORE_ONLY';

/** That a guest does not quote, and why. */
export type GuestDeclineInput = {
  /** The address to which the link went: whoever was handed it on does not know. */
  email: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** In words, at most 500 characters. */
  note?: string | null | undefined;
  /** Why. */
  reason: DeclineReason;
  /** What stands at the end of the link. */
  token: string;
};

/** Whether a guest’s link works, and if not, why. */
export type GuestLinkState =
  | 'EXPIRED'
  | 'OPEN'
  | 'REVOKED';

/** The agreement on confidentiality, to accept as a guest. */
export type GuestNdaAcceptInput = {
  /** The address to which the link went: whoever was handed it on does not know. */
  email: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What stands at the end of the link. */
  token: string;
};

/** A guest’s question to the buyer. */
export type GuestQuestionAskInput = {
  /** The address to which the link went: whoever was handed it on does not know. */
  email: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** 1 to 2,000 characters. */
  text: string;
  /** What stands at the end of the link. */
  token: string;
};

/** A guest’s quote. It is final: a link answers once. */
export type GuestQuoteSubmitInput = {
  /** By how much unit prices fall each year, basis points. */
  annualReductionBps?: number | null | undefined;
  /** Where the supplier departs from what is asked, at most 2,000 characters. */
  deviations?: string | null | undefined;
  /** The address to which the link went: whoever was handed it on does not know. */
  email: string;
  /** Whether it holds capacity until it ends. */
  firmness: Firmness;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** By which rule of Incoterms 2020 the prices are meant; as the request wants it unless told. */
  incoterm?: Incoterm | null | undefined;
  /** Place that the rule names, at most 100 characters; the city of delivery unless told. */
  incotermPlace?: string | null | undefined;
  /** By which index of which material prices move, at most 500 characters. */
  indexClause?: string | null | undefined;
  /** The lines quoted, each once: 1 to 100. */
  lines: Array<QuoteLineInput>;
  /** Days from delivery to payment, 0 to 365. */
  paymentDays: number;
  /** By which kind of taxpayer. */
  taxpayerType: TaxpayerType;
  /** Further terms, at most 2,000 characters. */
  terms?: string | null | undefined;
  /** What stands at the end of the link. */
  token: string;
  /** It can be awarded before this time: within a year. */
  validUntil: string;
  /** Rate of VAT, basis points: one that a taxpayer of the supplier’s kind may charge. */
  vatBps: number;
  /** Whether the prices include VAT. */
  vatIncluded: boolean;
};

/** So much of one week. */
export type HoldWeekInput = {
  /** How much of it, set-up included. */
  quantity: QuantityInput;
  /** Monday of the week. */
  weekStart: string;
};

/** What can be done with an import now. COMMIT writes all rows, COMMIT_GOOD those without an error. */
export type ImportAction =
  | 'CANCEL'
  | 'COMMIT'
  | 'COMMIT_GOOD'
  | 'MATCH'
  | 'UNDO';

/** ALL rows or none, or the GOOD ones: those without an error. */
export type ImportRows =
  | 'ALL'
  | 'GOOD';

/** UPLOADED waits to be read. REFUSED is no sheet of ours. MATCHING waits for a person to say what its columns are. CHECKING is being checked. REJECTED has errors, CHECKED has none. COMMITTING is being written, COMMITTED is the truth, UNDONE is no longer. CANCELLED was given up. */
export type ImportState =
  | 'CANCELLED'
  | 'CHECKED'
  | 'CHECKING'
  | 'COMMITTED'
  | 'COMMITTING'
  | 'MATCHING'
  | 'REFUSED'
  | 'REJECTED'
  | 'UNDONE'
  | 'UPLOADED';

/** A rule of Incoterms 2020: who carries the goods how far, and where risk passes. FAS, FOB, CFR and CIF are for sea and inland waterway alone. */
export type Incoterm =
  | 'CFR'
  | 'CIF'
  | 'CIP'
  | 'CPT'
  | 'DAP'
  | 'DDP'
  | 'DPU'
  | 'EXW'
  | 'FAS'
  | 'FCA'
  | 'FOB';

/** Which pieces of a step are inspected before they go on. FIRST_PIECE: one at each set-up. SAMPLE: of each lot as many as ISO 2859-1 says by its size, single sampling, general inspection level II, normal; a lot is the transfer batch, else the least lot, else all pieces of the order that a work centre begins. EVERY_PIECE: each that is begun. */
export type InspectionKind =
  | 'EVERY_PIECE'
  | 'FIRST_PIECE'
  | 'SAMPLE';

/** Accepts an invitation: as who is signed in, or as a new person. */
export type InvitationAcceptInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** A new person’s language. */
  locale?: Locale | null | undefined;
  /** A new person’s password, at least 10 characters. */
  password?: string | null | undefined;
  /** A new person’s name. */
  personName?: string | null | undefined;
  /** What stands at the end of the link. */
  token: string;
};

/** An invitation that is to be sent once more. */
export type InvitationResendInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Neither accepted nor revoked. */
  invitationId: string | number;
};

/** An invitation that is to hold no longer. */
export type InvitationRevokeInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Neither accepted nor revoked. */
  invitationId: string | number;
};

/** Whom to ask to join the organisation, and as what. */
export type InvitationSendInput = {
  /** Address of the invited. */
  email: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Language of the mail. */
  locale: Locale;
  /** What they are to be; one role at least. */
  roles: Array<Role>;
};

/** Whether the link of an invitation works, and if not, why. */
export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'OPEN'
  | 'REVOKED';

/** What one piece takes of another item. */
export type ItemComponentInput = {
  /** The item that is taken. */
  itemId: string | number;
  /** BUY and SUPPLIED: working days from the order until it is there, 0 to 366. */
  leadWorkingDays?: number | null | undefined;
  /** For one piece, without what is lost, in a unit that converts into the item’s. */
  quantity: QuantityInput;
  /** MAKE: by which of its revisions; by the newest that is released unless told. */
  revisionId?: string | number | null | undefined;
  /** Of 10,000 that are taken so many are lost, 0 to 9,000; none unless told. */
  scrapBps?: number | null | undefined;
  /** Where it comes from. */
  source: ItemComponentSource;
  /** Code of the step of the routing that takes it. */
  stepCode: string | number;
};

/** MAKE: made with the order, by a routing of its own. BUY: bought. SUPPLIED: the customer brings it. */
export type ItemComponentSource =
  | 'BUY'
  | 'MAKE'
  | 'SUPPLIED';

/** An item of the firm’s catalogue. */
export type ItemCreateInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What it is made of. */
  materialCode?: string | number | null | undefined;
  /** What it is called, 1 to 200 characters. */
  name: string;
  /** The firm’s own number, 1 to 60 characters, each once. */
  number: string;
  /** What it is counted in: pieces unless told; bought material also by mass, length, area, volume or package. */
  unit?: string | null | undefined;
};

/** What there is of an item and what is expected, whole. */
export type ItemPutStockInput = {
  /** The day at whose end it was counted, today at the latest. */
  asOf: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The item. */
  itemId: string | number;
  /** A note, at most 300 characters. */
  note?: string | null | undefined;
  /** Where it lies, at most 100 characters. */
  place?: string | null | undefined;
  /** What is there, also what promises have taken and is not handed out yet; in a unit that converts into the item’s. */
  quantity: QuantityInput;
  /** What is expected: 50 at most. */
  receipts?: Array<ItemReceiptInput> | null | undefined;
};

/** Something expected of an item. */
export type ItemReceiptInput = {
  /** The day on which it is there, within a year. */
  arrivesOn: string;
  /** More than zero, in a unit that converts into the item’s. */
  quantity: QuantityInput;
};

/** What can be done with a revision now. */
export type ItemRevisionAction =
  | 'INQUIRE'
  | 'PUT'
  | 'RELEASE';

/** The routing of a revision as a Catena-X bill of process. */
export type ItemRevisionPutBillInput = {
  /** BillOfProcess 1.1.0, JSON as text. */
  bill: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The item. */
  itemId: string | number;
  /** Code of the revision, 1 to 20 characters. */
  revision: string;
};

/** The bill of material of a draft, whole. */
export type ItemRevisionPutComponentsInput = {
  /** Its components: 100 at most, none to take all away. */
  components: Array<ItemComponentInput>;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The revision: a draft, with its routing. */
  revisionId: string | number;
};

/** The routing of a revision, whole. An item’s revision of this code is made where there is none. */
export type ItemRevisionPutInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The item. */
  itemId: string | number;
  /** Code of the revision, 1 to 20 characters. */
  revision: string;
  /** Its steps in any order: 1 to 60. */
  steps: Array<RoutingStepInput>;
};

/** A revision to release. */
export type ItemRevisionReleaseInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The revision. */
  revisionId: string | number;
};

/** DRAFT: its routing may be written anew. RELEASED: it stays as it is for good. */
export type ItemRevisionState =
  | 'DRAFT'
  | 'RELEASED';

/** WRITTEN: by hand. SHEET: by a sheet. UNDONE: a sheet was undone. ISSUED: components of an order were handed out. */
export type ItemStockCause =
  | 'ISSUED'
  | 'SHEET'
  | 'UNDONE'
  | 'WRITTEN';

/** What can be done about long work. */
export type JobAction =
  | 'CANCEL';

/** Long work that is to stop. */
export type JobCancelInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Of a job of the viewer’s organisation that has not ended. */
  jobId: string | number;
};

/** Failures that nobody will try again. */
export type JobFailureCauseDiscardInput = {
  /** Their cause. */
  causeId: string | number;
  /** One failure of the cause; without it, all that are open. */
  failureId?: string | number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why, in 3 to 500 characters; kept in the book. */
  reason: string;
};

/** Failures that are to be tried again. */
export type JobFailureCauseRetryInput = {
  /** Their cause. */
  causeId: string | number;
  /** One failure of the cause; without it, all that are open. */
  failureId?: string | number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** How far long work has come. */
export type JobState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** What can be done with all orders of a joint plan at once. */
export type JointPlanAction =
  | 'CONFIRM'
  | 'QUOTE'
  | 'RELEASE'
  | 'REPLAN';

/** Orders to be planned as one. */
export type JointPlanAskInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Promises that are not held or bought, 2 to 50, each once. */
  orderPromiseIds: Array<string | number>;
};

/** A joint plan of which every held order is to be bought. */
export type JointPlanConfirmInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The joint plan. */
  jointPlanId: string | number;
};

/** A joint plan of which every whole order is to be held. */
export type JointPlanQuoteInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The joint plan. */
  jointPlanId: string | number;
};

/** A joint plan of which every held order is to be given back. */
export type JointPlanReleaseInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The joint plan. */
  jointPlanId: string | number;
};

/** A joint plan to look for plans of anew. */
export type JointPlanReplanInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The joint plan. */
  jointPlanId: string | number;
};

/** ASKED: plans are looked for. ANSWERED: each order has a plan, or is told that it has none. */
export type JointPlanState =
  | 'ANSWERED'
  | 'ASKED';

/** One step of what cancelling costs. */
export type LadderStepInput = {
  /** This share of what is cancelled, basis points; never less with less notice. */
  bps: number;
  /** With so many days of notice or more: 0 to 365, falling from step to step. */
  days: number;
};

/** A new licence. */
export type LicenceAddInput = {
  /** A file of the organisation’s: what `POST /files` answered. */
  documentId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Who issued it, 1 to 200 characters. */
  issuer: string;
  /** Code of its kind. */
  kindCode: string | number;
  /** Number as printed, 1 to 60 characters. */
  number: string;
  /** First day on which it is valid. */
  validFrom: string;
  /** Last day on which it is valid; none without an end. */
  validUntil?: string | null | undefined;
};

/** The licence that takes another’s place: renewed, or typed wrongly. */
export type LicenceReplaceInput = {
  /** A file of the organisation’s: what `POST /files` answered. */
  documentId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Who issued it, 1 to 200 characters. */
  issuer: string;
  /** The licence that it replaces. */
  licenceId: string | number;
  /** Number as printed, 1 to 60 characters. */
  number: string;
  /** First day on which it is valid. */
  validFrom: string;
  /** Last day on which it is valid; none without an end. */
  validUntil?: string | null | undefined;
};

/** Whether a licence is in force today, by Chinese time: EXPIRING from 60 days before its end. */
export type LicenceState =
  | 'EXPIRED'
  | 'EXPIRING'
  | 'VALID';

/** A licence that no longer counts. */
export type LicenceWithdrawInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The licence. */
  licenceId: string | number;
  /** Why. */
  reason?: string | null | undefined;
};

/** Language of screens and mails. */
export type Locale =
  | 'EN'
  | 'ZH_CN';

/** A dimension of a lot. */
export type LotDimensionInput = {
  /** Which: DIAMETER, LENGTH, as the trade calls it; at most 40 characters. */
  name: string;
  /** How large. */
  size: QuantityInput;
};

/** A whole machine for a span of time, put on the market. */
export type MachineOfferPublishInput = {
  /** Firm and city stay unseen until a hold; named partners see them where partnerGrade is not NOTHING. */
  blind?: boolean | null | undefined;
  /** Whether a confirmed hold binds at once. */
  booking: Booking;
  /** Until when; within the same week, at its site. */
  endsAt: string;
  /** The machine; it must be able to work. */
  equipmentId: string | number;
  /** The most of perWeek that one buyer may hold or have bought, in hundredths of a per cent: 1 to 9999; all unless told. */
  exposureBps?: number | null | undefined;
  /** Nothing is sold within so many days from today: 0 to 370; 0 unless told. */
  fenceDays?: number | null | undefined;
  /** How long a hold lasts: 5 minutes to 72 hours; 4 hours unless told. */
  holdMinutes?: number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What members see: BAND unless told, YES_NO or NOTHING. */
  memberGrade?: Grade | null | undefined;
  /** A word to buyers, at most 500 characters. */
  note?: string | null | undefined;
  /** What named partners see: EXACT or BAND; NOTHING unless told: no more than every member. */
  partnerGrade?: Grade | null | undefined;
  /** The price by lead time and by load, at most 20 steps; a step of each kind at a time, added. */
  priceSteps?: Array<PriceStepInput> | null | undefined;
  /** What anybody sees: YES_NO, or NOTHING unless told. */
  publicGrade?: Grade | null | undefined;
  /** Net price of the set-up, once. */
  setupPrice: MoneyInput;
  /** From when; nothing is sold of it from then on. */
  startsAt: string;
  /** Net price of one hour, kilogram, m², metre or piece, by the measure. */
  unitPrice: MoneyInput;
};

/** RUN makes pieces; IDLE waits without an order; DOWN is delayed at one; PLANNED_STOP is not meant to work. */
export type MachineState =
  | 'DOWN'
  | 'IDLE'
  | 'PLANNED_STOP'
  | 'RUN';

/** How a kind of notice comes by mail: at once, in the daily digest, or not. */
export type MailChoice =
  | 'DIGEST'
  | 'IMMEDIATE'
  | 'OFF';

/** Whether the link of a mail answers its thread: EXPIRED has run out; CLOSED: its person has left the firm, or may not write any more. */
export type MailLinkState =
  | 'CLOSED'
  | 'EXPIRED'
  | 'OPEN';

/** QUEUED is to be sent or tried again; SENT was taken by the mail server; FAILED was refused for good; SUPPRESSED was not sent: no mail server is set, or what it says was settled before. */
export type MailState =
  | 'FAILED'
  | 'QUEUED'
  | 'SENT'
  | 'SUPPRESSED';

/** An answer by the link of a mail: a fixed phrase, own words, or both. */
export type MailedThreadAnswerInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** A fixed phrase, which the other side reads in its own language. */
  phrase?: ThreadPhraseInput | null | undefined;
  /** Own words, kept as they are: at most 4,000 characters. May be left out beside a phrase. */
  text?: string | null | undefined;
  /** What stands at the end of the link. */
  token: string;
};

/** A saved view that is to call no longer. */
export type MarketAlertEndInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The view. */
  viewId: string | number;
};

/** A saved view of the market, and the search in it by which new offers are judged. */
export type MarketAlertSetInput = {
  /** The search, as it is asked of `capacitySearch`. */
  filter: CapacitySearchInput;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** A view of the market that the viewer may use. */
  viewId: string | number;
};

/** NEWEST: published last first. PRICE: lowest first by the unit price under the lowest steps, of one measure and currency. DISTANCE: nearest to `near` first, then newest. */
export type MarketOrder =
  | 'DISTANCE'
  | 'NEWEST'
  | 'PRICE';

/** Why a column is taken for what it is. REMEMBERED: a person has said so. PROFILE: the program’s export is known. NAME: by its heading. NONE: nobody knows. */
export type MatchedBy =
  | 'NAME'
  | 'NONE'
  | 'PROFILE'
  | 'REMEMBERED';

/** Where the latest matching of a need stands. */
export type MatchingState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** What the capacity of a work centre is counted in. */
export type Measure =
  | 'AREA'
  | 'COUNT'
  | 'LENGTH'
  | 'MASS'
  | 'TIME';

/** What a member is to be. */
export type MemberChangeRolesInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Of the organisation acted for. */
  memberId: string | number;
  /** All their roles from now on; one at least. */
  roles: Array<Role>;
};

/** Who is to be a member no longer. */
export type MemberRemoveInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Of the organisation acted for. */
  memberId: string | number;
};

/** LEAK: no figure alone tells the outcome better than .85. SHIFT: no figure has moved by more than .25 since training. OUT_OF_TIME: it does no worse than .05 later than in its own time. DRIFT: its firms are watched while it serves. */
export type ModelGateName =
  | 'DRIFT'
  | 'LEAK'
  | 'OUT_OF_TIME'
  | 'SHIFT';

/** An amount of one currency. */
export type MoneyInput = {
  /** Major units (yuan) with at most the decimals of the currency, unless it is a unit price. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
};

/** A city, and how far from it. */
export type NearInput = {
  /** Code of the city. */
  city: string | number;
  /** At most so many kilometres by the great circle, 0 to 20,000; absent: however far. */
  km?: number | null | undefined;
};

/** One kind of notice, and how it is to come by mail. */
export type NoticeChoiceInput = {
  /** A kind of notice. */
  kind: string;
  /** By mail. */
  mail: MailChoice;
};

/** A task to put aside. */
export type NoticeDismissInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** A task of the viewer’s that is open. */
  noticeId: string | number;
};

/** What has been read. */
export type NoticeMarkReadInput = {
  /** Also all news that was told before it: what came after the screen was read stays unread. */
  andOlder?: boolean;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** A notice of the viewer’s. */
  noticeId: string | number;
};

/** A TASK waits for an answer and closes by itself; NEWS is told once. */
export type NoticeNature =
  | 'NEWS'
  | 'TASK';

/** What the viewer wants by mail. Kinds that are not named stay as they are. */
export type NoticePreferencesSetInput = {
  /** At most one for each kind. */
  choices: Array<NoticeChoiceInput>;
  /** Whether a digest is wanted. */
  digest: boolean;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** IANA zone: Asia/Shanghai. */
  timeZone: string;
};

/** What its owner can do with an offer now. */
export type OfferAction =
  | 'WITHDRAW';

/** PUBLISHED stands on the market; the others do not. */
export type OfferState =
  | 'EXPIRED'
  | 'PUBLISHED'
  | 'WITHDRAWN';

/** By what time figures are added up; a week begins on Monday. */
export type OperatingBucket =
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

/** MEASURED: added up from what devices have signed. IMPORTED: from the firm’s own systems. SIMULATED: made up for a demonstration. */
export type OperatingSource =
  | 'IMPORTED'
  | 'MEASURED'
  | 'SIMULATED';

/** A quoted promise to buy. */
export type OrderPromiseConfirmInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The promise. */
  orderPromiseId: string | number;
};

/** So many pieces of a released revision by a day. */
export type OrderPromiseInquireInput = {
  /** Pieces that fill one bin: everything is begun and moved in whole bins. */
  binPieces?: number | null | undefined;
  /** EACH_STEP unless told. */
  contractMode?: ContractMode | null | undefined;
  /** Code of the city to deliver to. */
  deliverToCityCode: string | number;
  /** The day on which all are wanted, within a year. */
  dueOn: string;
  /** What the asker’s carrier is paid for a bin on each way between two cities, net; by the tariff unless told. */
  freightPerBin?: MoneyInput | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What each day after that costs; in CNY, as offers are that freight is known for. */
  latePerDay?: MoneyInput | null | undefined;
  /** The firm that leads, where a factory does. */
  leadId?: string | number | null | undefined;
  /** Codes of the steps that are the main work: the lead factory does them itself. */
  mainStepCodes?: Array<string | number> | null | undefined;
  /** The buyer’s consent that the lead factory has its main work done by others. */
  mainWorkMayMove?: boolean | null | undefined;
  /** Whether offers whose owner has to accept first may be planned with; only others unless told. */
  mayAsk?: boolean | null | undefined;
  /** What its steps wait for before they can begin, sixty at most. */
  needs?: Array<PromiseNeedInput> | null | undefined;
  /** Good pieces, 1 to 1,000,000. */
  quantity: number;
  /** The asker’s own number of the order, at most 60 characters. */
  reference?: string | null | undefined;
  /** The released revision. */
  revisionId: string | number;
  /** What is known of the pieces, for what plans emit. */
  stepFigures?: Array<PromiseStepFiguresInput> | null | undefined;
};

/** A component of a bought order that is handed out. */
export type OrderPromiseIssueInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The item, of which it has taken something. */
  itemId: string | number;
  /** The promise: confirmed. */
  orderPromiseId: string | number;
};

/** A plan whose steps are all to be held. */
export type OrderPromiseQuoteInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The promise. */
  orderPromiseId: string | number;
  /** One of its plans. */
  planId: string | number;
  /** Whether plans are looked for anew, as by orderPromiseReplan, where the plan cannot be held any more: the payload then has both the refusals and the promise. Not unless told. */
  replanIfMoved?: boolean | null | undefined;
};

/** A quoted promise to give back. */
export type OrderPromiseReleaseInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The promise. */
  orderPromiseId: string | number;
};

/** A promise to look for plans of anew. */
export type OrderPromiseReplanInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Whether offers whose owner has to accept first may be planned with; as before unless told. */
  mayAsk?: boolean | null | undefined;
  /** The promise. */
  orderPromiseId: string | number;
  /** Offers of its plans to plan without, fifty at most; as before unless told, and none by an empty list. */
  withoutOfferIds?: Array<string | number> | null | undefined;
};

/** One change to a promise, to be solved anew beside its cheapest plan. */
export type OrderPromiseWhatIfInput = {
  /** CAPACITY: units more that the offer is priced in (hours, kilograms, pieces), 1 to 10,000. DUE: days later, −180 to 180, not 0. PRICE: basis points dearer, −9,900 to 10,000, not 0. */
  amount: number;
  /** What changes. */
  change: PromiseChange;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The offer, where capacity or price changes. */
  offerId?: string | number | null | undefined;
  /** The promise. */
  orderPromiseId: string | number;
  /** Monday of the week, where capacity changes. */
  weekStart?: string | null | undefined;
};

/** The limits of the organisation, all that are to hold. */
export type OrganisationApprovalLimitsSetInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Each role at most once. A role without one awards any amount alone. */
  limits: Array<ApprovalLimitInput>;
  /** Why, at most 500 characters; the book keeps it. */
  reason?: string | null | undefined;
};

/** The whole profile as it is to be: what is left out is taken away. */
export type OrganisationChangeInput = {
  /** Registered address, up to 300 characters. */
  address?: string | null | undefined;
  /** Unified Social Credit Code (GB 32100-2015). */
  creditCode: string;
  /** D-U-N-S number, nine digits. */
  duns?: string | null | undefined;
  /** The version that the change was made from. */
  expectedVersion: number;
  /** Size by the standard of 2011. */
  firmSize?: FirmSize | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Legal Entity Identifier (ISO 17442). */
  lei?: string | null | undefined;
  /** Registered name. */
  name: string;
  /** Name in English. */
  nameEn?: string | null | undefined;
  /** The day on which the size was declared; today where it is left out. */
  sizeDeclaredOn?: string | null | undefined;
  /** How it is taxed. */
  taxpayerType?: TaxpayerType | null | undefined;
  /** VAT or taxpayer identification number. */
  vatId?: string | null | undefined;
};

/** Whether members need a second factor. */
export type OrganisationDemandSecondFactorInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** True: members without one may do nothing but set one up. */
  required: boolean;
};

/** What a firm does on the platform. */
export type OrganisationKind =
  | 'BANK'
  | 'BRAND'
  | 'BUYER'
  | 'CARRIER'
  | 'FUND'
  | 'INSURER'
  | 'LESSOR'
  | 'MANUFACTURER'
  | 'OPERATOR'
  | 'REGULATOR'
  | 'SECURITIES_FIRM'
  | 'SUPPLIER'
  | 'TRUST';

/** Leaves the organisation acted for. */
export type OrganisationLeaveInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** Whether the firm is to be compared with firms alike. */
export type OrganisationPeersSetInput = {
  /** Whether it agrees to be counted among them. */
  compared: boolean;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** Whether a part is made by approved firms alone. */
export type OrganisationSourceDemandSetInput = {
  /** Whether it is. */
  demanded: boolean;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The part, by one’s own number: 1 to 60 characters. */
  partNumber: string;
  /** Why: 1 to 500 characters. */
  reason: string;
};

/** Another organisation to act for. */
export type OrganisationSwitchInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** One of the viewer’s organisations. */
  organisationId: string | number;
};

/** A firm to name as a partner. */
export type PartnerAddInput = {
  /** The firm, as the market shows it. */
  firmId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** A partner to name no longer. */
export type PartnerEndInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The partner. */
  partnerId: string | number;
};

/** A passkey that a device of the viewer’s has made. */
export type PasskeyRegisterInput = {
  /** What the browser gave, as JSON. */
  answer: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Name for the list, at most 100 characters. */
  name: string;
};

/** A passkey that is to sign in no longer. */
export type PasskeyRemoveInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** One of the viewer’s. */
  passkeyId: string | number;
};

/** Another name for a passkey. */
export type PasskeyRenameInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** At most 100 characters. */
  name: string;
  /** One of the viewer’s. */
  passkeyId: string | number;
};

/** Begins to make a passkey. */
export type PasskeyStartInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** A new password for the viewer. */
export type PasswordChangeInput = {
  /** The password until now. */
  currentPassword: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** At least 10 characters, and none that everybody tries first. */
  newPassword: string;
};

/** A new password, by the link of a mail. */
export type PasswordResetInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** At least 10 characters, and none that everybody tries first. */
  newPassword: string;
  /** What stands at the end of the link. */
  token: string;
};

/** Whose password is forgotten. */
export type PasswordResetRequestInput = {
  /** Address used to sign in. */
  email: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** How the viewer wants to be called and addressed. */
export type PersonChangeInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Language of screens and mails. */
  locale: Locale;
  /** Name as it is to be shown, at most 100 characters. */
  name: string;
};

/** A picture of a work centre or of one of its machines. */
export type PhotographAddInput = {
  /** What it shows, in words: 1 to 200 characters. */
  altText: string;
  /** Only this machine of it. */
  equipmentId?: string | number | null | undefined;
  /** The picture, uploaded for PHOTO. */
  fileId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The work centre. */
  workCenterId: string | number;
};

/** A picture that goes to another place. */
export type PhotographMoveInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The picture. */
  photographId: string | number;
  /** Its new place, from 1; beyond the last is the last. */
  position: number;
};

/** A picture that is shown no more. */
export type PhotographRemoveInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The picture. */
  photographId: string | number;
};

/** One part of the price of a piece. */
export type PiecePartInput = {
  /** Major units of the request’s currency, of one piece. */
  amount: string;
  /** What it pays for. */
  kind: BreakdownKind;
};

/** A step of the price curve: more or less than the unit price, under a condition. */
export type PriceStepInput = {
  /** LOAD: for weeks in this band, FREE or TIGHT. */
  band?: Band | null | undefined;
  /** LEAD_TIME wants days, LOAD a band. */
  by: StepCause;
  /** Hundredths of a per cent of the unit price, added; -1000 is a tenth less. */
  changeBps: number;
  /** LEAD_TIME: for weeks that begin at least so many days ahead. */
  fromDays?: number | null | undefined;
  /** LEAD_TIME: and fewer than so many; none means without end. */
  untilDays?: number | null | undefined;
};

/** A unit price from so many on. */
export type PriceTierInput = {
  /** From this quantity on. */
  from: string;
  /** Price of one; no dearer than for fewer. */
  unitPrice: string;
};

/** What can be done with a promise now. */
export type PromiseAction =
  | 'CONFIRM'
  | 'QUOTE'
  | 'RELEASE'
  | 'REPLAN'
  | 'WHAT_IF';

/** CAPACITY: more of an offer in a week. DUE: another day on which all are wanted. PRICE: another price of an offer. */
export type PromiseChange =
  | 'CAPACITY'
  | 'DUE'
  | 'PRICE';

/** What a step waits for before it can begin. */
export type PromiseNeedInput = {
  /** SUPPLIED: the day on which it is there. */
  arrivesOn?: string | null | undefined;
  /** BOUGHT and PREPARED: days, 0 to 366. */
  days?: number | null | undefined;
  /** What it is, 1 to 100 characters. */
  name: string;
  /** Where it comes from. */
  source: PromiseNeedSource;
  /** Code of the step that takes it. */
  stepCode: string | number;
};

/** STOCK: it is there. BOUGHT: its supplier takes so many days. SUPPLIED: the buyer brings it, by a day. PREPARED: no machine’s work, so many days: drawings approved, programs, fixtures, a first article. */
export type PromiseNeedSource =
  | 'BOUGHT'
  | 'PREPARED'
  | 'STOCK'
  | 'SUPPLIED';

/** What an owner has said who was asked before anything is bought. SILENT: nothing in time. NOT_NEEDED: nothing before all was given back for another reason. */
export type PromiseOwnerAnswer =
  | 'NO'
  | 'NOT_NEEDED'
  | 'SILENT'
  | 'WAITING'
  | 'YES';

/** ASKED: plans are looked for. ANSWERED: nothing is held. AWAITING_OWNERS: every step of one plan is held, and owners are asked who have to accept first. QUOTED: every step is held until its time, and can be bought. CONFIRMED: all are bought. RELEASED: given back. DECLINED: an owner has said no, and all is given back. EXPIRED: its time has passed. */
export type PromiseState =
  | 'ANSWERED'
  | 'ASKED'
  | 'AWAITING_OWNERS'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'QUOTED'
  | 'RELEASED';

/** What is known of a step’s pieces, for what they emit. Leave out what is not known. */
export type PromiseStepFiguresInput = {
  /** Grams that a piece weighs when it leaves the step, from 1. */
  grams?: number | null | undefined;
  /** Code of the step. */
  stepCode: string | number;
  /** Watt-hours of electricity for a piece that is begun; 0 only where there are none. */
  wattHours?: number | null | undefined;
};

/** PLAN: the cheapest plan with the change. NO_PLAN: none makes any of it. NOT_PLANNED_WITH: no step may be done at this offer. */
export type PromiseWhatIfOutcome =
  | 'NOT_PLANNED_WITH'
  | 'NO_PLAN'
  | 'PLAN';

/** LEFT_OUT: an offer that fits and is not in the cheapest plan. BLOCKED: one that may not be. HOUR: what one more of a week would save. LATE: what makes it late. WAY_OUT: what would make it whole. MATERIAL: what a step waits for before it can begin. */
export type PromiseWhyKind =
  | 'BLOCKED'
  | 'HOUR'
  | 'LATE'
  | 'LEFT_OUT'
  | 'MATERIAL'
  | 'WAY_OUT';

/** What a plan is the best of. LOWEST_CARBON: of what is known of carbon, where the asker has said what a piece weighs or takes. TOGETHER: of its order’s among those that were planned as one. */
export type PromiseWish =
  | 'CHEAPEST'
  | 'EARLIEST'
  | 'FEWEST_FACTORIES'
  | 'LOWEST_CARBON'
  | 'TOGETHER';

/** What data is given for. UNDERWRITE: to decide on credit. MONITOR: to watch what was lent. INSURE: to insure. LEASE: to lease equipment. */
export type Purpose =
  | 'INSURE'
  | 'LEASE'
  | 'MONITOR'
  | 'UNDERWRITE';

/** A decimal of one unit. */
export type QuantityInput = {
  /** Of which unit (UNECE Rec 20). */
  unit: string;
  /** How many. */
  value: string;
};

/** What the viewer’s firm can do with a quote now. ACCEPT and REFUSE answer a counter-offer. */
export type QuoteAction =
  | 'ACCEPT'
  | 'AWARD'
  | 'COUNTER'
  | 'REFUSE'
  | 'REVISE'
  | 'WITHDRAW';

/** A counter-offer to accept. */
export type QuoteCounterAcceptInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The quote. */
  quoteId: string | number;
};

/** A counter-offer: what the buyer would rather have. Lines that are not named are dropped. */
export type QuoteCounterInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The lines that it keeps, each once. */
  lines: Array<CounterLineInput>;
  /** Days from delivery to payment, 0 to 365. */
  paymentDays?: number | null | undefined;
  /** The quote. */
  quoteId: string | number;
};

/** A counter-offer to refuse. */
export type QuoteCounterRefuseInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The quote. */
  quoteId: string | number;
};

/** What a quote says of one line. */
export type QuoteLineInput = {
  /** What the price of a piece is made of; the parts add up to it. */
  breakdown?: Array<PiecePartInput> | null | undefined;
  /** The day on which it arrives; the work is done before. */
  deliverOn: string;
  /** Days from the order to delivery, 0 to 730. */
  leadDays: number;
  /** The line of the request. */
  lineId: string | number;
  /** What one piece takes, as the supplier estimates it: minutes, kilograms … Wanted with a work centre. */
  loadPerPiece?: QuantityInput | null | undefined;
  /** How many the supplier would make, in the line’s unit; all of them unless told. */
  quantity?: string | null | undefined;
  /** Samples, once. */
  sample?: string | null | undefined;
  /** Set-up, once. */
  setup?: string | null | undefined;
  /** Unit prices from larger quantities on; none may be dearer than for fewer. */
  tiers?: Array<PriceTierInput> | null | undefined;
  /** Tooling, once; it becomes the buyer’s. */
  tooling?: string | null | undefined;
  /** Price of one, in the request’s currency. */
  unitPrice: string;
  /** Where the supplier would do it; nobody else learns of it. A HELD quote wants one. */
  workCenterId?: string | number | null | undefined;
};

/** Who proposes a version of a quote. */
export type QuoteSide =
  | 'BUYER'
  | 'SELLER';

/** SUBMITTED: the supplier’s word stands. COUNTERED: the buyer’s does, and waits for the supplier. The others are over: WITHDRAWN, EXPIRED, LOST, AWARDED. */
export type QuoteState =
  | 'AWARDED'
  | 'COUNTERED'
  | 'EXPIRED'
  | 'LOST'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** A quote for a request, or the next version of one. */
export type QuoteSubmitInput = {
  /** By how much unit prices fall each year, basis points. */
  annualReductionBps?: number | null | undefined;
  /** Where the supplier departs from what is asked, at most 2,000 characters. */
  deviations?: string | null | undefined;
  /** Whether it holds capacity until it ends. */
  firmness: Firmness;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** By which rule of Incoterms 2020 the prices are meant; as the request wants it unless told. */
  incoterm?: Incoterm | null | undefined;
  /** Place that the rule names, at most 100 characters; the city of delivery unless told. */
  incotermPlace?: string | null | undefined;
  /** By which index of which material prices move, at most 500 characters. */
  indexClause?: string | null | undefined;
  /** The lines quoted, each once: 1 to 100. */
  lines: Array<QuoteLineInput>;
  /** Days from delivery to payment, 0 to 365. */
  paymentDays: number;
  /** The request. */
  rfqId: string | number;
  /** Further terms, at most 2,000 characters. */
  terms?: string | null | undefined;
  /** It can be awarded before this time: within a year. */
  validUntil: string;
  /** Rate of VAT, basis points: one that a taxpayer of the supplier’s kind may charge. */
  vatBps: number;
  /** Whether the prices include VAT. */
  vatIncluded: boolean;
};

/** A quote to take back. */
export type QuoteWithdrawInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The quote. */
  quoteId: string | number;
};

/** SHORT: the figure could be better. NO_DATA: nothing is known of it yet. NO_CONSENT: nobody was allowed to look. */
export type ReasonCause =
  | 'NO_CONSENT'
  | 'NO_DATA'
  | 'SHORT';

/** Whether a constraint holds. MISSED: a wish that does not; the offer fits all the same. */
export type ReasonOutcome =
  | 'FAILED'
  | 'MISSED'
  | 'PASSED';

/** Hours that come again each week: every weekend night. */
export type RecurrenceInput = {
  /** When it ends; not after its beginning means the next day. */
  shiftEnds?: string | null | undefined;
  /** When the shift begins by the wall’s clock, as 20:00; the whole day unless told. */
  shiftStarts?: string | null | undefined;
  /** ISO weekdays, 1 = Monday; a shift past midnight belongs to the day on which it begins. */
  weekdays: Array<number>;
};

/** What its owner can do with a need now. */
export type RequestAction =
  | 'CLOSE'
  | 'HOLD';

/** OPEN is matched again when offers change; CLOSED rests. */
export type RequestState =
  | 'CLOSED'
  | 'OPEN';

/** One thing that a need asks of whoever works. */
export type RequirementInput = {
  /** Three for SIZE; one for DIAMETER, LENGTH, WEIGHT, ROUGHNESS. */
  bounds?: Array<QuantityInput> | null | undefined;
  /** One grade for TOLERANCE (IT7) and CLEANLINESS (ISO 7); standards, languages; for REGION codes of provinces (32) or cities (320200). */
  choices?: Array<string> | null | undefined;
  /** What is asked about; each kind once. */
  kind: RequirementKind;
  /** Whether an offer without it does not fit; a wish where false. A must unless told. */
  must?: boolean | null | undefined;
};

/** What is asked of whoever works: SIZE of the part in any orientation, DIAMETER, LENGTH, WEIGHT; TOLERANCE (ISO 286), ROUGHNESS (Ra), CLEANLINESS (ISO 14644-1) or coarser; every CERTIFICATE through the weeks of work; every LANGUAGE; one of the places as REGION. */
export type RequirementKind =
  | 'CERTIFICATE'
  | 'CLEANLINESS'
  | 'DIAMETER'
  | 'LANGUAGE'
  | 'LENGTH'
  | 'REGION'
  | 'ROUGHNESS'
  | 'SIZE'
  | 'TOLERANCE'
  | 'WEIGHT';

/** The reservation to accept. */
export type ReservationAcceptInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** What the viewer’s side can do now. */
export type ReservationAction =
  | 'ACCEPT'
  | 'CONFIRM'
  | 'DECLINE'
  | 'RELEASE';

/** The reservation to confirm. */
export type ReservationConfirmInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** The reservation to decline. */
export type ReservationDeclineInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** Weeks of an offer to hold, all or nothing. */
export type ReservationHoldInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The offer, by its card. */
  offerId: string | number;
  /** The need that it is for. */
  requestId?: string | number | null | undefined;
  /** 1 to 53 weeks, each once. */
  weeks: Array<HoldWeekInput>;
};

/** The reservation to give back. */
export type ReservationReleaseInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** HELD and AWAITING_APPROVAL lapse at their time; CONFIRMED is sold; the others have given their hours back. */
export type ReservationState =
  | 'AWAITING_APPROVAL'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'HELD'
  | 'RELEASED';

/** CAPACITY: of a work centre. STOCK: material, tooling, gauges, space. DELIVERY: an empty truck run. */
export type Resource =
  | 'CAPACITY'
  | 'DELIVERY'
  | 'STOCK';

/** What the viewer’s firm can do with a request now: as its buyer, or as one of its bidders. */
export type RfqAction =
  | 'ASK'
  | 'AWARD'
  | 'CANCEL'
  | 'CLOSE'
  | 'DECLINE'
  | 'EXTEND'
  | 'INFORM'
  | 'INVITE'
  | 'OPEN'
  | 'QUOTE';

/** What every bidder must know besides. */
export type RfqAddendumPostInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The request. */
  rfqId: string | number;
  /** 1 to 2,000 characters. */
  text: string;
};

/** INVITED: firms and guests that are named. MATCHED: besides, every firm whose offer fits the need. MEMBERS: any member may take part. */
export type RfqAudience =
  | 'INVITED'
  | 'MATCHED'
  | 'MEMBERS';

/** Who gets what of a request. */
export type RfqAwardInput = {
  /** Whether everybody who gets nothing has lost; true unless told. A request whose lines are all awarded is over anyway. */
  closes?: boolean | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Each line of each quote at most once: 1 to 100. */
  lines: Array<AwardLineInput>;
  /** The request. */
  rfqId: string | number;
};

/** A request to cancel. */
export type RfqCancelInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why; every bidder reads it. 1 to 500 characters. */
  reason: string;
  /** The request. */
  rfqId: string | number;
};

/** What is new in a request. REVISION is a document of a kind and name that was there at another revision; AWARDED and LOST are of the viewer’s quote, or of all where the viewer asks. */
export type RfqChangeKind =
  | 'ADDENDUM'
  | 'ANSWER'
  | 'AWARDED'
  | 'COUNTERED'
  | 'DECLINED'
  | 'DOCUMENT'
  | 'DUE_MOVED'
  | 'LOST'
  | 'QUESTION'
  | 'QUOTED'
  | 'REVISION';

/** A request to end without an award. */
export type RfqCloseInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why; every bidder reads it. 1 to 500 characters. */
  reason: string;
  /** The request. */
  rfqId: string | number;
};

/** A request for quotation; a draft until it is opened. */
export type RfqCreateInput = {
  /** Who may quote. MATCHED wants a need. */
  audience: RfqAudience;
  /** What a year of waiting for money costs the buyer, basis points: terms of payment are compared by it. 500 unless told; no bidder sees it. */
  capitalBps?: number | null | undefined;
  /** Every quote is in this currency. */
  currency: string;
  /** Code of the city to deliver to. */
  deliverToCityCode: string | number;
  /** Until when quotes are taken: within a year from now. */
  dueAt: string;
  /** Firms to invite, as the market shows them. */
  firmIds?: Array<string | number> | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** By which rule of Incoterms 2020 it is to be delivered. */
  incoterm?: Incoterm | null | undefined;
  /** Place that the rule names, at most 100 characters; the city of delivery unless told. */
  incotermPlace?: string | null | undefined;
  /** What is wanted: 1 to 100 lines. */
  lines: Array<RfqLineInput>;
  /** What a bidder accepts before the documents open, at most 8,000 characters. */
  ndaText?: string | null | undefined;
  /** What else bidders must know, at most 4,000 characters. */
  note?: string | null | undefined;
  /** The need that it is for. */
  requestId?: string | number | null | undefined;
  /** Whether nobody but its maker sees a quote before the due time. */
  sealed: boolean;
  /** What it is, 1 to 200 characters. */
  title: string;
};

/** That the firm does not quote, and why. */
export type RfqDeclineInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** In words, at most 500 characters; wanted for OTHER. */
  note?: string | null | undefined;
  /** Why. */
  reason: DeclineReason;
  /** The request. */
  rfqId: string | number;
};

/** An uploaded file, to show to the bidders of a request. */
export type RfqDocumentAddInput = {
  /** The uploaded file: a document, a sheet or a picture. */
  fileId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What it is. */
  kind: DocumentKind;
  /** Its revision, 1 to 20 characters: A, 03 … */
  revision: string;
  /** The request. */
  rfqId: string | number;
  /** Whether bidders get it as it is, without a mark, where the request has an agreement on confidentiality. A file that cannot bear a mark is refused unless this is said. */
  unmarked?: boolean | null | undefined;
};

/** More time for a request that is not yet due. */
export type RfqExtendInput = {
  /** Later than the due time so far. */
  dueAt: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The request. */
  rfqId: string | number;
};

/** A factory without an account, to ask for a quote by a link. */
export type RfqGuestInviteInput = {
  /** Where the link goes. */
  email: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Language of the mail. */
  locale: Locale;
  /** The factory, as you call it: 1 to 100 characters. */
  name: string;
  /** The request. */
  rfqId: string | number;
};

/** A guest’s link to take back. */
export type RfqGuestRevokeInput = {
  /** The guest. */
  bidderId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The request. */
  rfqId: string | number;
};

/** Firms to ask for a quote. */
export type RfqInviteInput = {
  /** Firms, as the market shows them: 1 to 100. */
  firmIds: Array<string | number>;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The request. */
  rfqId: string | number;
};

/** A request that is open to all members, to take part in. */
export type RfqJoinInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The request. */
  rfqId: string | number;
};

/** One line of a request: so many of an item, wanted within a window. */
export type RfqLineInput = {
  /** What is wanted, 1 to 200 characters. */
  item: string;
  /** The buyer’s number of the part, at most 60 characters. */
  partNumber?: string | null | undefined;
  /** The process, where it is one of the taxonomy. */
  processCode?: string | number | null | undefined;
  /** How many. */
  quantity: QuantityInput;
  /** The wished price of one, net of VAT. No bidder ever sees it. */
  targetPrice?: string | null | undefined;
  /** It may arrive from this day on. */
  wantedFrom: string;
  /** It must have arrived before this day. */
  wantedUntil: string;
};

/** The agreement on confidentiality of a request, to accept for the firm. */
export type RfqNdaAcceptInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The request. */
  rfqId: string | number;
};

/** A draft to open to its bidders. */
export type RfqOpenInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The request. */
  rfqId: string | number;
};

/** The answer to a question; every bidder reads both. */
export type RfqQuestionAnswerInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The question. */
  questionId: string | number;
  /** The request. */
  rfqId: string | number;
  /** 1 to 2,000 characters. */
  text: string;
};

/** A question to the buyer. */
export type RfqQuestionAskInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The request. */
  rfqId: string | number;
  /** 1 to 2,000 characters. Once it is answered every bidder reads it, and none learns who asked. */
  text: string;
};

/** What was bought before, to be asked for again. One of the two ids is told. */
export type RfqReorderInput = {
  /** An award of the firm’s own that is final. */
  awardId?: string | number | null | undefined;
  /** A call-off of the firm’s own. */
  callOffId?: string | number | null | undefined;
  /** Until when quotes are taken. */
  dueAt: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** It may arrive from this day on. */
  wantedFrom: string;
  /** It must have arrived before this day. */
  wantedUntil: string;
};

/** A request whose news has been read up to now. */
export type RfqSeeInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The request. */
  rfqId: string | number;
};

/** DRAFT is known to its buyer alone. OPEN takes quotes until its due time, DUE waits for the award. AWARDED, CLOSED without an award, CANCELLED: over. */
export type RfqState =
  | 'AWARDED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'DUE'
  | 'OPEN';

/** A request for quotation as a message of another system. */
export type RfqTakeInInput = {
  /** Code of the city to deliver to; what the message says unless told. */
  deliverToCityCode?: string | number | null | undefined;
  /** Until when quotes are taken; what the message expects unless told. */
  dueAt?: string | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** RequestForQuotation 3.0.0 of Catena-X, as JSON: at most 200,000 characters. */
  payload: string;
};

/** What a member may be within an organisation. */
export type Role =
  | 'AUDITOR'
  | 'BUYER'
  | 'FINANCE'
  | 'OWNER'
  | 'PLANNER'
  | 'QUALITY'
  | 'SALES'
  | 'VIEWER';

/** One step of a routing. */
export type RoutingStepInput = {
  /** Its code, 1 to 20 characters, each once: 10, 20 … */
  code: string | number;
  /** What is inspected before its pieces go on; nothing unless told. */
  inspection?: StepInspectionInput | null | undefined;
  /** What one piece takes, in a unit of the process’s measure: minutes, kilograms, pieces … */
  loadPerPiece: QuantityInput;
  /** The fewest pieces that one work centre is given. */
  lotLeast?: number | null | undefined;
  /** The most pieces that one work centre is given. */
  lotMost?: number | null | undefined;
  /** The material that is worked; the item’s unless told. */
  materialCode?: string | number | null | undefined;
  /** What is done, 1 to 100 characters. */
  name: string;
  /** The process; work centres of its special cases serve too. */
  processCode: string | number;
  /** What whoever works must be able to besides: size of the part, tolerance, languages … Each kind once, each a must; certificates stand in `standards`. */
  requirements?: Array<RequirementInput> | null | undefined;
  /** What setting up takes, in the same measure; nothing unless told. */
  setup?: QuantityInput | null | undefined;
  /** The set-up family, 1 to 40 characters: within an order, steps of one family at one work centre are set up once together. */
  setupFamily?: string | null | undefined;
  /** Standards that whoever works must be certified by. */
  standards?: Array<string | number> | null | undefined;
  /** What comes next; nothing for the last step. */
  successors?: Array<RoutingSuccessorInput> | null | undefined;
  /** Pieces that travel together to the next step. */
  transferBatch?: number | null | undefined;
  /** Good pieces of 10,000 begun, 1 to 10,000; all unless told. */
  yieldBps?: number | null | undefined;
};

/** A step that takes the pieces of this one. */
export type RoutingSuccessorInput = {
  /** Code of a step of the same routing. */
  code: string | number;
  /** Pieces of this step that each piece of that one takes, 1 to 1,000; 1 unless told. */
  per?: number | null | undefined;
};

/** What is to change of a view. */
export type SavedViewChangeInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** 1 to 60 characters, not the name of another view of the viewer’s. */
  name: string;
  /** Whether everybody of the organisation is to see it. */
  shared: boolean;
  /** Of a view that the viewer made. */
  viewId: string | number;
};

/** The view that a list is to open with. */
export type SavedViewDefaultInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** False: the list opens as it comes again. */
  isDefault: boolean;
  /** Of a view that the viewer may use. */
  viewId: string | number;
};

/** A view that is no longer wanted. */
export type SavedViewRemoveInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Of a view that the viewer made. */
  viewId: string | number;
};

/** A view to be kept. */
export type SavedViewSaveInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Which list it is a view of: lower-case letters and dashes, 2 to 31. */
  list: string;
  /** 1 to 60 characters, not the name of another view of the viewer’s. */
  name: string;
  /** The address’s query; pages and chosen rows are left out of it. */
  query: string;
  /** Whether everybody of the organisation is to see it. */
  shared: boolean;
};

/** What a key may be used for; MEMBER is reading. */
export type Scope =
  | 'AUDIT_READ'
  | 'AWARD_APPROVE'
  | 'BOOKS_WRITE'
  | 'CAPACITY_IMPORT'
  | 'CERTIFICATE_WRITE'
  | 'CONSENT_WRITE'
  | 'DOSSIER_READ'
  | 'FRAMEWORK_WRITE'
  | 'ITEM_WRITE'
  | 'KEY_MANAGE'
  | 'MEMBER'
  | 'MESSAGE_WRITE'
  | 'OFFER_WRITE'
  | 'ORGANISATION_WRITE'
  | 'PEOPLE_MANAGE'
  | 'PLANT_WRITE'
  | 'QUOTE_WRITE'
  | 'REQUEST_WRITE'
  | 'RESERVATION_BUY'
  | 'RESERVATION_SELL'
  | 'RFQ_WRITE'
  | 'SHEET_IMPORT'
  | 'SOURCE_APPROVE'
  | 'WEBHOOK_MANAGE';

/** What is checked in the records. CIRCULAR: as much sold to a partner as bought from it. SPIKE: the last 30 days against the 180 before. NEW_CUSTOMERS: their share in the last 30 days. BEYOND_CAPACITY: more sold than there was. STALE: nothing new for long. ENERGY_OUTPUT: less power than so many pieces take. TIME_OUTPUT: more pieces than there was time for. */
export type ScoreCheckKind =
  | 'BEYOND_CAPACITY'
  | 'CIRCULAR'
  | 'ENERGY_OUTPUT'
  | 'NEW_CUSTOMERS'
  | 'SPIKE'
  | 'STALE'
  | 'TIME_OUTPUT';

/** LEAST_EFFORT: fewest days of work. SOONEST: fewest weeks. OTHER_LEVERS: leaves alone a figure of either. */
export type ScorePlanKind =
  | 'LEAST_EFFORT'
  | 'OTHER_LEVERS'
  | 'SOONEST';

/** The three views of GB/T 23794: W willingness, A ability, P performance. */
export type ScoreView =
  | 'A'
  | 'P'
  | 'W';

/** What a search has found. */
export type SearchKind =
  | 'FIRM'
  | 'OFFER'
  | 'REQUEST'
  | 'RESERVATION'
  | 'SITE'
  | 'WORK_CENTER';

/** Confirms a second factor by its first code. */
export type SecondFactorConfirmInput = {
  /** What the authenticator shows now. */
  code: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** Turns the second factor off. */
export type SecondFactorRemoveInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The viewer’s password. */
  password: string;
};

/** New recovery codes in place of the old. */
export type SecondFactorRenewCodesInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The viewer’s password. */
  password: string;
};

/** Begins to set up a second factor. */
export type SecondFactorStartInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** A place where the viewer is to be signed in no longer. */
export type SessionEndInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** One of the viewer’s. */
  sessionId: string | number;
};

/** Ends every session of the viewer’s but the one that asks. */
export type SessionEndOthersInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** An error keeps the row out; a warning is worth a look. */
export type Severity =
  | 'ERROR'
  | 'WARNING';

/** What one column of a file is. */
export type SheetColumnInput = {
  /** Its place in the file, from 0. */
  index: number;
  /** Our column; null leaves it out. */
  key?: string | null | undefined;
};

/** An import to give up. */
export type SheetImportCancelInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The import. */
  importId: string | number;
};

/** A checked sheet to write. */
export type SheetImportCommitInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The import. */
  importId: string | number;
  /** GOOD leaves out the rows with an error; ALL is possible only where there are none. */
  rows?: ImportRows;
};

/** What the columns of a sheet are. */
export type SheetImportMatchInput = {
  /** Columns of the file; those not named are left out. */
  columns: Array<SheetColumnInput>;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The import. */
  importId: string | number;
  /** Saves the mapping for the whole firm under this name, 1 to 100 characters. */
  saveAs?: string | null | undefined;
};

/** An uploaded sheet to bring in. */
export type SheetImportStartInput = {
  /** The file, as the upload answered it. */
  fileId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Kind of sheet; found by its columns where it is not said. */
  kind?: string | null | undefined;
};

/** A committed import to undo. */
export type SheetImportUndoInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The import. */
  importId: string | number;
};

/** A pause within a shift, by the wall’s clock. */
export type ShiftBreakInput = {
  /** When it ends. */
  endTime: string;
  /** When it begins, as 11:30. */
  startTime: string;
};

/** One shift, the same on some weekdays. */
export type ShiftInput = {
  /** Pauses in it, unpaid by the calendar. */
  breaks?: Array<ShiftBreakInput> | null | undefined;
  /** When it ends; not after its beginning means the next day. */
  endTime: string;
  /** When it begins by the wall’s clock, as 22:00. */
  startTime: string;
  /** ISO weekdays on which it starts, 1 = Monday. */
  weekdays: Array<number>;
};

/** A week of shifts, from a day on. */
export type ShiftPatternCreateInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What people call it, 1 to 100 characters. */
  name: string;
  /** Its shifts; none means closed. */
  shifts: Array<ShiftInput>;
  /** The site. */
  siteId: string | number;
  /** First day; it holds until the next one begins. */
  validFrom: string;
  /** Only this work centre of it. */
  workCenterId?: string | number | null | undefined;
};

/** A pattern that somebody thinks about. */
export type ShiftPatternDraftInput = {
  /** Its shifts. */
  shifts: Array<ShiftInput>;
  /** First day. */
  validFrom: string;
  /** Only this work centre. */
  workCenterId?: string | number | null | undefined;
};

/** A pattern that is to hold no more. */
export type ShiftPatternRemoveInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The pattern. */
  shiftPatternId: string | number;
};

/** On which side of a trade a firm stands. */
export type Side =
  | 'BUYER'
  | 'SELLER';

/** The second step of a sign-in. */
export type SignInCompleteInput = {
  /** Code of the authenticator, or a recovery code. */
  code: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** Who signs in. */
export type SignInInput = {
  /** Address. */
  email: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Password. */
  password: string;
};

/** A passkey’s answer. */
export type SignInPasskeyInput = {
  /** What the browser gave, as JSON. */
  answer: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** Begins to sign in with a passkey. */
export type SignInPasskeyStartInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** Ends this session. */
export type SignOutInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** A person and the firm that they register. */
export type SignUpInput = {
  /** Code of its city. */
  cityCode: string;
  /** Unified Social Credit Code (GB 32100-2015). */
  creditCode: string;
  /** Address to sign in with. */
  email: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What the firm does here; one at least. */
  kinds: Array<OrganisationKind>;
  /** Language of screens and mails. */
  locale: Locale;
  /** Registered name of the firm. */
  organisationName: string;
  /** Its name in English. */
  organisationNameEn?: string | null | undefined;
  /** At least 10 characters. */
  password: string;
  /** Name of the person. */
  personName: string;
};

/** A new plant. */
export type SiteCreateInput = {
  /** Code of its city. */
  cityCode: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Name, unique within the organisation. */
  name: string;
  /** ISO weekdays on which work is done, 1 = Monday. */
  workingDays: Array<number>;
};

/** By which door an act came in. */
export type Source =
  | 'API'
  | 'JOB'
  | 'PORTAL'
  | 'SCHEDULE';

/** Whether an approval holds today: NOT_YET before its first day, EXPIRED after its last, WITHDRAWN by somebody. */
export type SourceState =
  | 'APPROVED'
  | 'EXPIRED'
  | 'NOT_YET'
  | 'WITHDRAWN';

/** What a price step depends on. */
export type StepCause =
  | 'LEAD_TIME'
  | 'LOAD';

/** What of a step is inspected before its pieces go on. */
export type StepInspectionInput = {
  /** Days that the result takes before the pieces go on, 0 to 60; none unless told. */
  days?: number | null | undefined;
  /** Which pieces. */
  kind: InspectionKind;
  /** What inspecting one piece takes of the work centre, in a unit of the process’s measure; it has to be told, and is nought only where the result takes days. */
  perPiece?: QuantityInput | null | undefined;
};

/** REMNANT: unused, but cut or opened. */
export type StockCondition =
  | 'NEW'
  | 'REMNANT'
  | 'USED';

/** What lies idle: surplus material, tooling, a gauge, warehouse space. */
export type StockKind =
  | 'GAUGE'
  | 'MATERIAL'
  | 'SPACE'
  | 'TOOLING';

/** A lot of stock, put on the market. */
export type StockOfferPublishInput = {
  /** Heat or batch number; not shown of a blind offer. */
  batchNumber?: string | null | undefined;
  /** Firm and city stay unseen until a hold; named partners see them where partnerGrade is not NOTHING. */
  blind?: boolean | null | undefined;
  /** Whether a confirmed hold binds at once. */
  booking: Booking;
  /** A file of the caller’s: the material certificate. */
  certificateFileId?: string | number | null | undefined;
  /** In which condition. */
  condition: StockCondition;
  /** Its dimensions, at most ten, each once. */
  dimensions?: Array<LotDimensionInput> | null | undefined;
  /** The most of perWeek that one buyer may hold or have bought, in hundredths of a per cent: 1 to 9999; all unless told. */
  exposureBps?: number | null | undefined;
  /** Nothing is sold within so many days from today: 0 to 370; 0 unless told. */
  fenceDays?: number | null | undefined;
  /** First day on sale. */
  from: string;
  /** How long a hold lasts: 5 minutes to 72 hours; 4 hours unless told. */
  holdMinutes?: number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** As the trade calls it, 1 to 200 characters: 20CrMnTi 圆钢 φ50. */
  item: string;
  /** What it is. */
  kind: StockKind;
  /** Of which material; only of MATERIAL. */
  materialCode?: string | number | null | undefined;
  /** What members see: BAND unless told, YES_NO or NOTHING. */
  memberGrade?: Grade | null | undefined;
  /** The least that one hold may take; at most quantity. */
  minimumLot: QuantityInput;
  /** A word to buyers, at most 500 characters. */
  note?: string | null | undefined;
  /** What named partners see: EXACT or BAND; NOTHING unless told: no more than every member. */
  partnerGrade?: Grade | null | undefined;
  /** The price by lead time and by load, at most 20 steps; a step of each kind at a time, added. */
  priceSteps?: Array<PriceStepInput> | null | undefined;
  /** What anybody sees: YES_NO, or NOTHING unless told. */
  publicGrade?: Grade | null | undefined;
  /** How much there is, in the unit in which it is sold. */
  quantity: QuantityInput;
  /** The site where it lies. */
  siteId: string | number;
  /** Net price of one hour, kilogram, m², metre or piece, by the measure. */
  unitPrice: MoneyInput;
  /** The day after the last; at most a year later. */
  until: string;
};

/** MATERIAL: raw material. PROGRESS: work in progress. FINISHED: finished goods. */
export type StockStage =
  | 'FINISHED'
  | 'MATERIAL'
  | 'PROGRESS';

/** Why a machine stands; UNSTATED where its device does not say. */
export type StopReason =
  | 'BREAK'
  | 'BREAKDOWN'
  | 'MAINTENANCE'
  | 'NO_MATERIAL'
  | 'NO_OPERATOR'
  | 'NO_ORDER'
  | 'NO_SHIFT'
  | 'OTHER'
  | 'POWER'
  | 'QUALITY'
  | 'SETUP'
  | 'TOOL'
  | 'UNSTATED';

/** Ends the act by which this session works in a firm. */
export type SupportActEndInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** An act that the viewer has opened. */
export type SupportActEnterInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The act. */
  supportActId: string | number;
};

/** A firm to look into, and why. */
export type SupportActOpenInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** For how many minutes, 1 to 60. */
  minutes: number;
  /** The firm. */
  organisationId: string | number;
  /** Why: 10 to 500 characters. The firm reads it. */
  reason: string;
  /** What is to be done besides reading; never OWNER. */
  roles?: Array<Role> | null | undefined;
};

/** General (一般纳税人) or small-scale (小规模纳税人) VAT payer. */
export type TaxpayerType =
  | 'GENERAL'
  | 'SMALL_SCALE';

/** A message to the other firm of a matter: a fixed phrase, own words, or both. */
export type ThreadMessagePostInput = {
  /** Uploaded files to send along: at most 5. */
  fileIds?: Array<string | number> | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** People of your own organisation who are to hear of it: at most 20. */
  personIds?: Array<string | number> | null | undefined;
  /** A fixed phrase, which the other side reads in its own language. */
  phrase?: ThreadPhraseInput | null | undefined;
  /** Own words, kept as they are: at most 4,000 characters. May be left out beside a phrase. */
  text?: string | null | undefined;
  /** The matter: a bidder, a reservation, a call-off. */
  threadId: string | number;
};

/** A fixed phrase; `threadPhrases` says it in words. Each reader sees it in its own language. */
export type ThreadPhrase =
  | 'ANSWER_BY'
  | 'CANNOT_DELIVER_BY'
  | 'CAN_DELIVER_BY'
  | 'CONFIRM_QUANTITY'
  | 'DRAWING_UNCLEAR'
  | 'GOODS_LEFT'
  | 'LOOKING_UNTIL'
  | 'MATERIAL_ARRIVES'
  | 'QUANTITY_CONFIRMED'
  | 'REJECTED_AT_INSPECTION'
  | 'SAMPLES_LEAVE'
  | 'SEND_REVISION'
  | 'WE_ACCEPT'
  | 'WE_CANNOT'
  | 'WE_DELIVER_ON';

/** A fixed phrase with all of its blanks filled, and no other. */
export type ThreadPhraseInput = {
  /** Which. */
  code: ThreadPhrase;
  /** A day, where the phrase names one. */
  date?: string | null | undefined;
  /** How many, where the phrase says so. */
  quantity?: QuantityInput | null | undefined;
  /** The revision of a document, where the phrase names one: 1 to 20 characters. */
  revision?: string | null | undefined;
};

/** A thread that has been read up to now. */
export type ThreadSeeInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The matter: a bidder, a reservation, a call-off. */
  threadId: string | number;
};

/** A step of the sum that a total is. */
export type TotalPartKind =
  | 'BREAKS'
  | 'EFFICIENCY'
  | 'EXCEPTION'
  | 'OVERTIME'
  | 'SHIFTS';

/** Who had the last word on the total of a day. CALENDAR: the shift calendar. SHEET: a capacity sheet. EDIT: somebody, by hand. */
export type TotalSource =
  | 'CALENDAR'
  | 'EDIT'
  | 'SHEET';

/** What runs: ARTICULATED is tractor and semi-trailer. */
export type Vehicle =
  | 'ARTICULATED'
  | 'TRUCK'
  | 'VAN';

/** REEFER keeps a temperature. */
export type VehicleBody =
  | 'BOX'
  | 'CURTAIN'
  | 'FLAT'
  | 'REEFER';

/** The firm’s application to be verified. */
export type VerificationApplyInput = {
  /** The business licence, a file of the organisation’s: what `POST /files` answered. */
  documentId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** What is compared by itself. */
export type VerificationCheck =
  | 'ADDRESS'
  | 'CREDIT_CODE'
  | 'DUNS'
  | 'EMAIL_DOMAIN'
  | 'LEI'
  | 'LICENCE'
  | 'NAME'
  | 'VAT_ID';

/** A firm in the operator’s queue. */
export type VerificationClaimInput = {
  /** The case. */
  caseId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** The second pair of eyes agrees. */
export type VerificationConfirmInput = {
  /** The case. */
  caseId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** What an operator’s person proposes and a second one confirms. */
export type VerificationProposal =
  | 'APPROVE'
  | 'RETURN'
  | 'SUSPEND';

/** What is to become of the case, and why. */
export type VerificationProposeInput = {
  /** Approve, return to the firm, or suspend. */
  action: VerificationProposal;
  /** The case. */
  caseId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why: 5 to 500 characters; an approval needs none. The firm reads it. */
  reason?: string | null | undefined;
};

/** The second pair of eyes does not agree. */
export type VerificationSendBackInput = {
  /** The case. */
  caseId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Why: 5 to 500 characters. */
  reason: string;
};

/** How far the operator’s check of a firm has come. */
export type VerificationState =
  | 'PENDING'
  | 'RETURNED'
  | 'SUSPENDED'
  | 'UNVERIFIED'
  | 'VERIFIED';

/** What became of a version: one is LIVE; a counter-offer ends ACCEPTED, DECLINED or REPLACED. */
export type VersionOutcome =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'LIVE'
  | 'REPLACED';

/** The place to give up. */
export type WaitingPlaceLeaveInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The place on the waiting list. */
  waitingPlaceId: string | number;
};

/** Weeks of an offer to wait for, all or nothing. */
export type WaitingPlaceTakeInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The offer, by its card. */
  offerId: string | number;
  /** The need that it is for. */
  requestId?: string | number | null | undefined;
  /** 1 to 53 weeks, each once. */
  weeks: Array<HoldWeekInput>;
};

/** WAITING may still be served; SERVED has become a hold; LEFT by its buyer; LAPSED by time or with its offer. */
export type WaitingState =
  | 'LAPSED'
  | 'LEFT'
  | 'SERVED'
  | 'WAITING';

/** A delivery to send once more. */
export type WebhookDeliveryReplayInput = {
  /** A delivery that has ended. */
  deliveryId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** PENDING is to be tried; DELIVERED was answered with 2xx; DEAD was given up after three days or refused for good; DROPPED was not sent because its endpoint was removed or is gone. */
export type WebhookDeliveryState =
  | 'DEAD'
  | 'DELIVERED'
  | 'DROPPED'
  | 'PENDING';

/** The endpoint to try out. */
export type WebhookDeliveryTestInput = {
  /** The endpoint. */
  endpointId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** An address of the organisation’s own system that is to be told of events. */
export type WebhookEndpointCreateInput = {
  /** Which events it hears of: one at least, of docs/reference/events.md. */
  events: Array<string>;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What it is for, at most 200 characters. */
  note?: string | null | undefined;
  /** https, on the public internet, at most 2,000 characters; no password in it. */
  url: string;
};

/** The endpoint that is to be told nothing more. */
export type WebhookEndpointRemoveInput = {
  /** The endpoint. */
  endpointId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** Which failed deliveries to send once more. */
export type WebhookEndpointReplayInput = {
  /** The endpoint. */
  endpointId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Those made at or after this time. */
  since: string;
};

/** The endpoint whose secret is to be another. */
export type WebhookEndpointRotateSecretInput = {
  /** The endpoint. */
  endpointId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** ACTIVE is delivered to; PAUSED was set so by a member; GONE answered 410 and is left alone until it is made active again; REMOVED is kept for the book. */
export type WebhookEndpointState =
  | 'ACTIVE'
  | 'GONE'
  | 'PAUSED'
  | 'REMOVED';

/** An endpoint as it is to be from now on. */
export type WebhookEndpointUpdateInput = {
  /** Whether it is delivered to; false pauses it. */
  active: boolean;
  /** The endpoint. */
  endpointId: string | number;
  /** Which events it hears of: one at least, of docs/reference/events.md. */
  events: Array<string>;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What it is for, at most 200 characters. */
  note?: string | null | undefined;
  /** https, on the public internet, at most 2,000 characters; no password in it. */
  url: string;
};

/** A new group of like machines. */
export type WorkCenterCreateInput = {
  /** Code as in the ERP, unique within the organisation. */
  code: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Materials or families that it works; none means any. */
  materialCodes: Array<string | number>;
  /** What its capacity is counted in. */
  measure: Measure;
  /** The smallest piece of a day worth starting for, in the measure. */
  minimumBlock: QuantityInput;
  /** Name as people say it. */
  name: string;
  /** Like machines side by side, 1 to 1,000. */
  parallelMachines: number;
  /** A process without special cases below it. */
  processCode: string | number;
  /** Usual net price of one shown unit (hour, kilogram …). */
  rate: MoneyInput;
  /** Set-up, taken out of the capacity, in the measure. */
  setup: QuantityInput;
  /** The plant it stands in. */
  siteId: string | number;
};

/** How many machines of a work centre work side by side. */
export type WorkCenterMachinesSetInput = {
  /** Whether its calendar counts its equipment that runs or stands by, instead of this number. */
  fromEquipment: boolean;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Like machines side by side, 1 to 1,000. */
  parallelMachines: number;
  /** The work centre. */
  workCenterId: string | number;
};

/** How well a work centre works, from a day on. */
export type WorkCenterPerformanceSetInput = {
  /** Share of the working time that counts: 0.0001 to 2, as 0.85. */
  efficiency: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What one machine makes in an hour at full efficiency; needed unless capacity is machine time. */
  ratePerHour?: QuantityInput | null | undefined;
  /** First day; it holds until the next one begins. */
  validFrom: string;
  /** The work centre. */
  workCenterId: string | number;
};

export type AuditLineFragment = { id: string, at: string, actor: ActorKind, command: string, subjectType: string | null, subjectId: string | null, source: Source | null, reason: string | null, requestId: string | null, person: { id: string, name: string } | null, supportAct: { id: string, personName: string, operatorName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> };

export type AuditTrailQueryVariables = Exact<{
  subjectId: string | number;
  first: number;
}>;


export type AuditTrailQuery = { auditEntries: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, actor: ActorKind, command: string, subjectType: string | null, subjectId: string | null, source: Source | null, reason: string | null, requestId: string | null, person: { id: string, name: string } | null, supportAct: { id: string, personName: string, operatorName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> } }> }, auditChain: { sealedUpTo: string | null, checkedUpTo: string | null, fault: string | null } };

export type FileCardFragment = { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null };

export type FirmCardFragment = { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null };

export type ProcessNameFragment = { code: string, nameZh: string, nameEn: string };

export type OfferCardPartsFragment = { id: string, number: string, blind: boolean, grade: Grade, resource: Resource, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }> };

export type CostPartsFragment = { perPiece: string, total: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, params: Array<{ name: string, value: string }> }> };

export type ReservationLineFragment = { id: string, number: string, state: ReservationState, side: Side, availableActions: Array<ReservationAction>, heldAt: string, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, process: { code: string, nameZh: string, nameEn: string }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, price: { perPiece: string, total: { amount: string, currency: string } } };

export type DifferenceLineFragment = { id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } | null };

export type ImportLineFragment = { id: string, kind: string | null, fileName: string, state: ImportState, rowCount: number, createCount: number, changeCount: number, sameCount: number, rejectCount: number, warningCount: number, uploadedAt: string, committedAt: string | null, uploadedBy: { name: string } };

type Refusal_CapacityCellProblem_Fragment = { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> };

type Refusal_CapacityExceededProblem_Fragment = { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> };

type Refusal_Problem_Fragment = { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> };

type Refusal_PromiseConflictProblem_Fragment = { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> };

export type RefusalFragment =
  | Refusal_CapacityCellProblem_Fragment
  | Refusal_CapacityExceededProblem_Fragment
  | Refusal_Problem_Fragment
  | Refusal_PromiseConflictProblem_Fragment
;

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SignInStepQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInStepQuery = { signInStep: { hasPasskey: boolean } | null };

export type SignInCompleteMutationVariables = Exact<{
  input: SignInCompleteInput;
}>;


export type SignInCompleteMutation = { signInComplete: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SignInPasskeyStartMutationVariables = Exact<{
  input: SignInPasskeyStartInput;
}>;


export type SignInPasskeyStartMutation = { signInPasskeyStart: { challenge: { options: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SignInPasskeyMutationVariables = Exact<{
  input: SignInPasskeyInput;
}>;


export type SignInPasskeyMutation = { signInPasskey: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SignUpFormQueryVariables = Exact<{ [key: string]: never; }>;


export type SignUpFormQuery = { cities: Array<{ code: string, nameZh: string, nameEn: string }> };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrganisationSwitchMutationVariables = Exact<{
  input: OrganisationSwitchInput;
}>;


export type OrganisationSwitchMutation = { organisationSwitch: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PasswordResetRequestMutationVariables = Exact<{
  input: PasswordResetRequestInput;
}>;


export type PasswordResetRequestMutation = { passwordResetRequest: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PasswordResetLiveQueryVariables = Exact<{
  token: string;
}>;


export type PasswordResetLiveQuery = { passwordResetLive: boolean };

export type PasswordResetMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type PasswordResetMutation = { passwordReset: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type InvitationLinkQueryVariables = Exact<{
  token: string;
}>;


export type InvitationLinkQuery = { invitationLink: { organisationName: string, organisationNameEn: string | null, email: string, roles: Array<Role>, state: InvitationState, expiresAt: string, hasAccount: boolean } | null };

export type InvitationAcceptMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type InvitationAcceptMutation = { invitationAccept: { invitation: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type FrameworkProposeMutationVariables = Exact<{
  input: FrameworkProposeInput;
}>;


export type FrameworkProposeMutation = { frameworkPropose: { framework: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type FrameworkAcceptMutationVariables = Exact<{
  input: FrameworkAcceptInput;
}>;


export type FrameworkAcceptMutation = { frameworkAccept: { framework: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type FrameworkDeclineMutationVariables = Exact<{
  input: FrameworkDeclineInput;
}>;


export type FrameworkDeclineMutation = { frameworkDecline: { framework: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type FrameworkEndMutationVariables = Exact<{
  input: FrameworkEndInput;
}>;


export type FrameworkEndMutation = { frameworkEnd: { framework: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CallOffPlaceMutationVariables = Exact<{
  input: CallOffPlaceInput;
}>;


export type CallOffPlaceMutation = { callOffPlace: { callOff: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CallOffRepeatMutationVariables = Exact<{
  input: CallOffRepeatInput;
}>;


export type CallOffRepeatMutation = { callOffRepeat: { callOff: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CallOffConfirmMutationVariables = Exact<{
  input: CallOffConfirmInput;
}>;


export type CallOffConfirmMutation = { callOffConfirm: { callOff: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CallOffDeclineMutationVariables = Exact<{
  input: CallOffDeclineInput;
}>;


export type CallOffDeclineMutation = { callOffDecline: { callOff: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CallOffCancelMutationVariables = Exact<{
  input: CallOffCancelInput;
}>;


export type CallOffCancelMutation = { callOffCancel: { callOff: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type AgreementsQueryVariables = Exact<{
  side: QuoteSide;
  first: number;
  after?: string | null | undefined;
}>;


export type AgreementsQuery = { frameworks: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: FrameworkState, side: QuoteSide, proposedBy: QuoteSide, title: string, terms: string | null, currency: string, vatIncluded: boolean, vatBps: number, paymentDays: number, validFrom: string, validUntil: string, saidBy: string, proposedAt: string, answeredBy: string | null, answeredAt: string | null, endedBy: string | null, endedAt: string | null, reason: string | null, availableActions: Array<FrameworkAction>, lines: Array<{ id: string, item: string, called: { value: string, unit: string }, most: { value: string, unit: string } | null }>, partner: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, least: { amount: string, currency: string } | null, most: { amount: string, currency: string } | null, called: { amount: string, currency: string } } }> }, callOffs: { totalCount: number | null, edges: Array<{ node: { id: string, number: string, state: CallOffState, wantedOn: string, promisedOn: string | null, note: string | null, placedBy: string, placedAt: string, answeredBy: string | null, answeredAt: string | null, cancelledBy: string | null, cancelledAt: string | null, reason: string | null, availableActions: Array<CallOffAction>, framework: { id: string, number: string, title: string } | null, partner: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, net: { amount: string, currency: string }, fee: { amount: string, currency: string }, deliverTo: { code: string, nameZh: string, nameEn: string } | null, repeats: { id: string, number: string } | null, lines: Array<{ quantity: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, line: { id: string, item: string } | null }> } }> } };

export type AgreementHeadFragment = { id: string, number: string, state: FrameworkState, side: QuoteSide, proposedBy: QuoteSide, title: string, terms: string | null, currency: string, vatIncluded: boolean, vatBps: number, paymentDays: number, validFrom: string, validUntil: string, saidBy: string, proposedAt: string, answeredBy: string | null, answeredAt: string | null, endedBy: string | null, endedAt: string | null, reason: string | null, availableActions: Array<FrameworkAction>, partner: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, least: { amount: string, currency: string } | null, most: { amount: string, currency: string } | null, called: { amount: string, currency: string } };

export type CallOffPartsFragment = { id: string, number: string, state: CallOffState, wantedOn: string, promisedOn: string | null, note: string | null, placedBy: string, placedAt: string, answeredBy: string | null, answeredAt: string | null, cancelledBy: string | null, cancelledAt: string | null, reason: string | null, availableActions: Array<CallOffAction>, net: { amount: string, currency: string }, fee: { amount: string, currency: string }, deliverTo: { code: string, nameZh: string, nameEn: string } | null, repeats: { id: string, number: string } | null, lines: Array<{ quantity: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, line: { id: string, item: string } | null }> };

export type AgreementQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementQuery = { cities: Array<{ code: string, nameZh: string, nameEn: string }>, node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework', id: string, number: string, state: FrameworkState, side: QuoteSide, proposedBy: QuoteSide, title: string, terms: string | null, currency: string, vatIncluded: boolean, vatBps: number, paymentDays: number, validFrom: string, validUntil: string, saidBy: string, proposedAt: string, answeredBy: string | null, answeredAt: string | null, endedBy: string | null, endedAt: string | null, reason: string | null, availableActions: Array<FrameworkAction>, ladder: Array<{ days: number, bps: number }>, award: { id: string, number: string, rfq: { id: string, title: string } | null } | null, lines: Array<{ id: string, position: number, item: string, partNumber: string | null, leadDays: number, process: { code: string, nameZh: string, nameEn: string } | null, unitPrice: { amount: string, currency: string, per: string }, tiers: Array<{ from: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string } }>, least: { value: string, unit: string } | null, most: { value: string, unit: string } | null, called: { value: string, unit: string }, left: { value: string, unit: string } | null }>, callOffs: Array<{ unreadCount: number, id: string, number: string, state: CallOffState, wantedOn: string, promisedOn: string | null, note: string | null, placedBy: string, placedAt: string, answeredBy: string | null, answeredAt: string | null, cancelledBy: string | null, cancelledAt: string | null, reason: string | null, availableActions: Array<CallOffAction>, net: { amount: string, currency: string }, fee: { amount: string, currency: string }, deliverTo: { code: string, nameZh: string, nameEn: string } | null, repeats: { id: string, number: string } | null, lines: Array<{ quantity: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, line: { id: string, item: string } | null }> }>, partner: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, least: { amount: string, currency: string } | null, most: { amount: string, currency: string } | null, called: { amount: string, currency: string } }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type AgreementFormQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementFormQuery = { vatRates: Array<{ taxpayerType: TaxpayerType, bps: number }>, processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean, measure: Measure }> };

export type AwardForAgreementQueryVariables = Exact<{
  id: string | number;
}>;


export type AwardForAgreementQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award', id: string, number: string, rfq: { id: string, title: string, currency: string } | null, lines: Array<{ bidder: { id: string, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null, quantity: { value: string, unit: string }, line: { id: string, item: string, partNumber: string | null, process: { code: string } | null } | null, quote: { id: string, live: { vatIncluded: boolean, vatBps: number, paymentDays: number, lines: Array<{ lineId: string, leadDays: number, unitPrice: { amount: string } }> } | null } | null }> }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type AuditQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  subjectId?: string | number | null | undefined;
  personId?: string | number | null | undefined;
  supportActId?: string | number | null | undefined;
  command?: string | null | undefined;
  field?: string | null | undefined;
  requestId?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type AuditQuery = { auditEntries: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, actor: ActorKind, command: string, subjectType: string | null, subjectId: string | null, source: Source | null, reason: string | null, requestId: string | null, person: { id: string, name: string } | null, supportAct: { id: string, personName: string, operatorName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> } }> } };

export type AuditFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditFiltersQuery = { auditCommands: Array<string>, auditChain: { sealedUpTo: string | null, checkedUpTo: string | null, checkedAt: string | null, head: string | null, fault: string | null }, supportActs: { edges: Array<{ node: { id: string, personName: string, operatorName: string, reason: string, roles: Array<Role>, beganAt: string, endsAt: string, endedAt: string | null, open: boolean, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } }> } };

export type CapacityBoardQueryVariables = Exact<{
  bucket: BoardBucket;
  from: string;
  count: number;
  siteId?: string | number | null | undefined;
  processCode?: string | number | null | undefined;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  cell: boolean;
  cellCenter: string | number;
  cellWeek: string;
}>;


export type CapacityBoardQuery = { capacityGrid: { asOf: string, totalCount: number | null, columns: Array<{ label: string, start: string, end: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { known: Array<boolean>, total: Array<string>, committed: Array<string>, held: Array<string>, reserved: Array<string>, free: Array<string>, loadBps: Array<number | null>, marks: Array<DayMark | null>, offered: Array<string | null>, workCenter: { id: string, code: string, name: string, unit: string, measure: Measure, parallelMachines: number, site: { id: string, name: string }, process: { code: string, nameZh: string, nameEn: string } } } }> }, lastCapacityEdit: { id: string, reason: string, cellCount: number, editedAt: string, undoneAt: string | null, undoable: boolean, editedBy: { name: string } | null } | null, sites: { edges: Array<{ node: { id: string, name: string } }> }, processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean }>, capacityCell?: { workCenter: { id: string, code: string, name: string, unit: string, site: { name: string }, process: { code: string, nameZh: string, nameEn: string } }, week: { label: string, start: string, end: string }, cell: { weekStart: string, known: boolean, loadBps: number | null, total: { value: string, unit: string }, committed: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, free: { value: string, unit: string } }, days: Array<{ date: string, totalSource: TotalSource, totalReason: string | null, calendar: { shiftCount: number, machines: number | null, efficiencyBps: number | null, total: { value: string, unit: string } | null, parts: Array<{ kind: TotalPartKind, cause: ExceptionCause | null, certainty: Certainty | null, factorPermille: number | null, quantity: { value: string, unit: string } }> } | null, total: { value: string, unit: string }, committed: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, free: { value: string, unit: string } }>, quotes: Array<{ quantity: { value: string, unit: string }, quote: { id: string, number: string, state: QuoteState, rfq: { id: string, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null } }>, reservations: Array<{ quantity: { value: string, unit: string }, reservation: { id: string, number: string, state: ReservationState, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } }>, offers: Array<{ offered: { value: string, unit: string }, taken: { value: string, unit: string }, offer: { id: string, number: string, state: OfferState, unitPrice: { amount: string, currency: string, per: string } } }>, lastImport: { id: string, kind: string | null, fileName: string, state: ImportState, rowCount: number, createCount: number, changeCount: number, sameCount: number, rejectCount: number, warningCount: number, uploadedAt: string, committedAt: string | null, uploadedBy: { name: string } } | null, differences: Array<{ id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } | null }> } | null };

export type BoardRowFragment = { known: Array<boolean>, total: Array<string>, committed: Array<string>, held: Array<string>, reserved: Array<string>, free: Array<string>, loadBps: Array<number | null>, marks: Array<DayMark | null>, offered: Array<string | null>, workCenter: { id: string, code: string, name: string, unit: string, measure: Measure, parallelMachines: number, site: { id: string, name: string }, process: { code: string, nameZh: string, nameEn: string } } };

export type BoardEditFragment = { id: string, reason: string, cellCount: number, editedAt: string, undoneAt: string | null, undoable: boolean, editedBy: { name: string } | null };

export type CapacityEditMutationVariables = Exact<{
  input: CapacityEditInput;
}>;


export type CapacityEditMutation = { capacityEdit: { capacityEdit: { id: string, reason: string, cellCount: number, editedAt: string, undoneAt: string | null, undoable: boolean, editedBy: { name: string } | null } | null, userErrors: Array<
      | { workCenterId: string, start: string, figure: CapacityFigure, code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CapacityEditUndoMutationVariables = Exact<{
  input: CapacityEditUndoInput;
}>;


export type CapacityEditUndoMutation = { capacityEditUndo: { capacityEdit: { id: string, reason: string, cellCount: number, editedAt: string, undoneAt: string | null, undoable: boolean, editedBy: { name: string } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CellDetailFragment = { workCenter: { id: string, code: string, name: string, unit: string, site: { name: string }, process: { code: string, nameZh: string, nameEn: string } }, week: { label: string, start: string, end: string }, cell: { weekStart: string, known: boolean, loadBps: number | null, total: { value: string, unit: string }, committed: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, free: { value: string, unit: string } }, days: Array<{ date: string, totalSource: TotalSource, totalReason: string | null, calendar: { shiftCount: number, machines: number | null, efficiencyBps: number | null, total: { value: string, unit: string } | null, parts: Array<{ kind: TotalPartKind, cause: ExceptionCause | null, certainty: Certainty | null, factorPermille: number | null, quantity: { value: string, unit: string } }> } | null, total: { value: string, unit: string }, committed: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, free: { value: string, unit: string } }>, quotes: Array<{ quantity: { value: string, unit: string }, quote: { id: string, number: string, state: QuoteState, rfq: { id: string, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null } }>, reservations: Array<{ quantity: { value: string, unit: string }, reservation: { id: string, number: string, state: ReservationState, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } }>, offers: Array<{ offered: { value: string, unit: string }, taken: { value: string, unit: string }, offer: { id: string, number: string, state: OfferState, unitPrice: { amount: string, currency: string, per: string } } }>, lastImport: { id: string, kind: string | null, fileName: string, state: ImportState, rowCount: number, createCount: number, changeCount: number, sameCount: number, rejectCount: number, warningCount: number, uploadedAt: string, committedAt: string | null, uploadedBy: { name: string } } | null, differences: Array<{ id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } | null }> };

export type CapacityDifferencesQueryVariables = Exact<{
  open: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type CapacityDifferencesQuery = { capacityDifferences: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } | null } }> } };

export type CapacityDifferenceResolveMutationVariables = Exact<{
  input: CapacityDifferenceResolveInput;
}>;


export type CapacityDifferenceResolveMutation = { capacityDifferenceResolve: { capacityDifference: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ConsentTermsFragment = { id: string, number: string, state: ConsentState, side: ConsentSide, availableActions: Array<ConsentAction>, purpose: Purpose, dataGroups: Array<DataGroup>, granularity: Granularity, windowMonths: number, frequency: Frequency, reconfirmDays: number, givenAt: string, confirmBy: string, expiresAt: string, revokedAt: string | null, revokeReason: string | null, drawnOn: string | null, subject: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, recipient: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null };

export type DataFieldPartsFragment = { code: string, group: DataGroup, grain: Grain, unit: string, source: DataSource, nameZh: string, nameEn: string, noteZh: string, noteEn: string };

export type FigurePartsFragment = { period: string | null, item: string | null, value: string, unit: string, source: DataSource, observations: number, coverageBps: number, field: { code: string, group: DataGroup, grain: Grain, unit: string, source: DataSource, nameZh: string, nameEn: string, noteZh: string, noteEn: string } };

export type ConsentReadLineFragment = { id: string, at: string, reader: string, purpose: Purpose, fromDay: string, untilDay: string, figureCount: number, scoreShown: boolean, institution: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, consent: { id: string, number: string } | null, fields: Array<{ code: string, nameZh: string, nameEn: string }> };

export type ConsentsQueryVariables = Exact<{
  side: ConsentSide;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsentsQuery = { consents: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: ConsentState, side: ConsentSide, availableActions: Array<ConsentAction>, purpose: Purpose, dataGroups: Array<DataGroup>, granularity: Granularity, windowMonths: number, frequency: Frequency, reconfirmDays: number, givenAt: string, confirmBy: string, expiresAt: string, revokedAt: string | null, revokeReason: string | null, drawnOn: string | null, subject: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, recipient: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } }> } };

export type ConsentQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent', id: string, number: string, state: ConsentState, side: ConsentSide, availableActions: Array<ConsentAction>, purpose: Purpose, dataGroups: Array<DataGroup>, granularity: Granularity, windowMonths: number, frequency: Frequency, reconfirmDays: number, givenAt: string, confirmBy: string, expiresAt: string, revokedAt: string | null, revokeReason: string | null, drawnOn: string | null, fields: Array<{ code: string, group: DataGroup, grain: Grain, unit: string, source: DataSource, nameZh: string, nameEn: string, noteZh: string, noteEn: string }>, subject: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, recipient: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null, consentReads: { totalCount: number | null, edges: Array<{ node: { id: string, at: string, reader: string, purpose: Purpose, fromDay: string, untilDay: string, figureCount: number, scoreShown: boolean, institution: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, consent: { id: string, number: string } | null, fields: Array<{ code: string, nameZh: string, nameEn: string }> } }> } };

export type ConsentReadsQueryVariables = Exact<{
  side: ConsentSide;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsentReadsQuery = { consentReads: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, reader: string, purpose: Purpose, fromDay: string, untilDay: string, figureCount: number, scoreShown: boolean, institution: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, consent: { id: string, number: string } | null, fields: Array<{ code: string, nameZh: string, nameEn: string }> } }> } };

export type ConsentReceiptQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentReceiptQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent', number: string, receipt: string, odrl: string }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type InstitutionsQueryVariables = Exact<{
  first: number;
}>;


export type InstitutionsQuery = { institutions: { edges: Array<{ node: { id: string, purposes: Array<Purpose>, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } }> }, dataFields: Array<{ code: string, group: DataGroup, grain: Grain, unit: string, source: DataSource, nameZh: string, nameEn: string, noteZh: string, noteEn: string }> };

export type DossierPreviewQueryVariables = Exact<{
  dataGroups: Array<DataGroup> | DataGroup;
  granularity: Granularity;
  windowMonths: number;
}>;


export type DossierPreviewQuery = { dossierPreview: { asOf: string, fromDay: string, untilDay: string, fields: Array<{ code: string, group: DataGroup, grain: Grain, unit: string, source: DataSource, nameZh: string, nameEn: string, noteZh: string, noteEn: string }>, figures: Array<{ period: string | null, item: string | null, value: string, unit: string, source: DataSource, observations: number, coverageBps: number, field: { code: string, group: DataGroup, grain: Grain, unit: string, source: DataSource, nameZh: string, nameEn: string, noteZh: string, noteEn: string } }> } };

export type ConsentGiveMutationVariables = Exact<{
  input: ConsentGiveInput;
}>;


export type ConsentGiveMutation = { consentGive: { consent: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ConsentConfirmMutationVariables = Exact<{
  input: ConsentConfirmInput;
}>;


export type ConsentConfirmMutation = { consentConfirm: { consent: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ConsentRevokeMutationVariables = Exact<{
  input: ConsentRevokeInput;
}>;


export type ConsentRevokeMutation = { consentRevoke: { consent: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ReceivedConsentQueryVariables = Exact<{
  id: string | number;
}>;


export type ReceivedConsentQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent', id: string, number: string, state: ConsentState, side: ConsentSide, availableActions: Array<ConsentAction>, purpose: Purpose, dataGroups: Array<DataGroup>, granularity: Granularity, windowMonths: number, frequency: Frequency, reconfirmDays: number, givenAt: string, confirmBy: string, expiresAt: string, revokedAt: string | null, revokeReason: string | null, drawnOn: string | null, fields: Array<{ code: string, group: DataGroup, grain: Grain, unit: string, source: DataSource, nameZh: string, nameEn: string, noteZh: string, noteEn: string }>, subject: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, recipient: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type DossierQueryVariables = Exact<{
  id: string | number;
  purpose: Purpose;
}>;


export type DossierQuery = { dossier: { outcome: DossierOutcome, nextOn: string | null, readId: string | null, asOf: string, fromDay: string | null, untilDay: string | null, figures: Array<{ period: string | null, item: string | null, value: string, unit: string, source: DataSource, observations: number, coverageBps: number, field: { code: string, group: DataGroup, grain: Grain, unit: string, source: DataSource, nameZh: string, nameEn: string, noteZh: string, noteEn: string } }>, score: { asOf: string, stillOn: string | null, rated: boolean, score: number | null, grade: string | null, pdLowPpm: number | null, pdHighPpm: number | null, confidenceBps: number, reference: string, model: { code: string, calibrated: boolean }, reasons: Array<{ cause: ReasonCause, pointsLost: number | null, textZh: string | null, textEn: string | null, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }>, checks: Array<{ check: ScoreCheckKind, outcome: CheckOutcome, factorBps: number, facts: Array<{ name: string, value: string }> }> } | null } | null };

export type StoredFileQueryVariables = Exact<{
  id: string | number;
}>;


export type StoredFileQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile', sha256: string, uploadedAt: string, textHead: Array<string> | null, id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null, uploadedBy: { name: string } | null, stepHeader: { name: string | null, description: Array<string>, timeStamp: string | null, authors: Array<string>, organisations: Array<string>, originatingSystem: string | null, preprocessor: string | null, authorisation: string | null, schemas: Array<string>, implementationLevel: string | null } | null }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type FirmProfileQueryVariables = Exact<{
  firmId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type FirmProfileQuery = { firmProfile: { id: string, words: string | null, mine: boolean, offerCount: number, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null, city: { code: string, nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null } | null }, processes: Array<{ code: string, nameZh: string, nameEn: string }>, cities: Array<{ code: string, nameZh: string, nameEn: string }>, standards: Array<{ code: string, nameZh: string, nameEn: string }>, record: { breakBps: number, dealsLeast: number, asOf: string } | null, offers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, blind: boolean, grade: Grade, resource: Resource, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }>, machine: { make: string | null, startsAt: string | null, endsAt: string | null } | null, stock: { item: string, condition: StockCondition, hasCertificate: boolean, batchNumber: string | null, dimensions: Array<{ name: string, size: { value: string, unit: string } }> } | null, delivery: { departsOn: string, departsAt: string | null, arrivesAt: string | null, vehicle: Vehicle, body: VehicleBody, from: { code: string, nameZh: string, nameEn: string } | null, to: { code: string, nameZh: string, nameEn: string } | null, fromProvince: { code: string, nameZh: string, nameEn: string }, toProvince: { code: string, nameZh: string, nameEn: string }, grossLimit: { value: string, unit: string } } | null } }> } } | null };

export type GuestRoomQueryVariables = Exact<{
  token: string;
}>;


export type GuestRoomQuery = { guestRoom: { state: GuestLinkState, guestName: string, sentTo: string, buyerName: string, buyerNameEn: string | null, linkExpiresAt: string, ndaAccepted: boolean, declined: boolean, rfq: { number: string, title: string, note: string | null, state: RfqState, dueAt: string, currency: string, sealed: boolean, ndaText: string | null, incoterm: Incoterm | null, incotermPlace: string | null, deliverTo: { code: string, nameZh: string, nameEn: string } | null } | null, lines: Array<{ id: string, position: number, item: string, partNumber: string | null, wantedFrom: string, wantedUntil: string, targetPrice: string | null, quantity: { value: string, unit: string }, process: { code: string, nameZh: string, nameEn: string } | null, ownItem: { id: string } | null }>, notes: Array<{ id: string, question: boolean, text: string, answer: string | null, postedAt: string }>, documents: Array<{ id: string, kind: DocumentKind, name: string, revision: string, sizeBytes: number, path: string, mark: DocumentMark, hash: string }>, quote: { number: string, state: QuoteState, submittedAt: string, validUntil: string } | null, quoted: { vatIncluded: boolean, vatBps: number, paymentDays: number, deviations: string | null, net: { amount: string, currency: string }, vat: { amount: string, currency: string } } | null, quotedLines: Array<{ lineId: string, leadDays: number, deliverOn: string, quantity: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, priceAtQuantity: { amount: string, currency: string, per: string }, setup: { amount: string, currency: string }, tooling: { amount: string, currency: string }, sample: { amount: string, currency: string }, net: { amount: string, currency: string }, loadPerPiece: { value: string, unit: string } | null, breakdown: Array<{ kind: BreakdownKind, amount: string }>, tiers: Array<{ from: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string } }> }>, vatRates: Array<{ taxpayerType: TaxpayerType, bps: number }> } | null };

export type GuestQuoteSubmitMutationVariables = Exact<{
  input: GuestQuoteSubmitInput;
}>;


export type GuestQuoteSubmitMutation = { guestQuoteSubmit: { guestRoom: { state: GuestLinkState } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type GuestDeclineMutationVariables = Exact<{
  input: GuestDeclineInput;
}>;


export type GuestDeclineMutation = { guestDecline: { guestRoom: { state: GuestLinkState } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type GuestQuestionAskMutationVariables = Exact<{
  input: GuestQuestionAskInput;
}>;


export type GuestQuestionAskMutation = { guestQuestionAsk: { guestRoom: { state: GuestLinkState } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type GuestNdaAcceptMutationVariables = Exact<{
  input: GuestNdaAcceptInput;
}>;


export type GuestNdaAcceptMutation = { guestNdaAccept: { guestRoom: { state: GuestLinkState } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type HomeQueryVariables = Exact<{
  fromWeek: string;
  locale: Locale;
}>;


export type HomeQuery = { tasks: { totalCount: number | null, edges: Array<{ node: { id: string, kind: string, path: string, dueAt: string | null, toldAt: string, readAt: string | null, title: string, text: string, answers: Array<{ mutation: string, argument: string, subjectId: string }> } }> }, sold: { totalCount: number | null }, bought: { totalCount: number | null }, sites: { totalCount: number | null }, workCenters: { totalCount: number | null }, capacityOffers: { totalCount: number | null }, capacityRequests: { totalCount: number | null, edges: Array<{ node: { id: string, number: string, title: string, until: string, matching: { state: MatchingState }, process: { code: string, nameZh: string, nameEn: string } } }> }, capacityBoard: { asOf: string, edges: Array<{ node: { workCenter: { id: string, measure: Measure, unit: string }, cells: Array<{ known: boolean, loadBps: number | null, total: { value: string, unit: string }, free: { value: string, unit: string } }> } }> } };

export type SheetImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kind?: string | null | undefined;
}>;


export type SheetImportsQuery = { sheetKinds: Array<{ kind: string, nameZh: string, nameEn: string, isAllowed: boolean }>, sheetImports: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string | null, fileName: string, state: ImportState, rowCount: number, createCount: number, changeCount: number, sameCount: number, rejectCount: number, warningCount: number, uploadedAt: string, committedAt: string | null, uploadedBy: { name: string } } }> } };

export type SheetImportStartMutationVariables = Exact<{
  input: SheetImportStartInput;
}>;


export type SheetImportStartMutation = { sheetImportStart: { sheetImport: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SheetImportQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type SheetImportQuery = { sheetKinds: Array<{ kind: string, nameZh: string, nameEn: string, isAllowed: boolean, columns: Array<{ key: string, nameZh: string, nameEn: string, isRequired: boolean, example: string, noteZh: string, noteEn: string }> }>, node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport', availableActions: Array<ImportAction>, rows: ImportRows | null, keptUntil: string, undoneAt: string | null, profileCode: string | null, profileName: string | null, missing: Array<string>, id: string, kind: string | null, fileName: string, state: ImportState, rowCount: number, createCount: number, changeCount: number, sameCount: number, rejectCount: number, warningCount: number, uploadedAt: string, committedAt: string | null, columns: Array<{ index: number, title: string, examples: Array<string>, key: string | null, by: MatchedBy }>, refusal: { code: string, params: Array<{ name: string, value: string }> } | null, causes: Array<{ code: string, count: number, exampleRow: number, exampleFound: string | null, column: string | null, severity: Severity }>, problems: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { row: number, column: string, cell: string, found: string | null, expected: string, code: string, severity: Severity, params: Array<{ name: string, value: string }> } }> }, differences: Array<{ id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } | null }>, job: { id: string, state: JobState, stage: string | null, done: number | null, total: number | null, createdAt: string, startedAt: string | null, error: { code: string } | null } | null, file: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null }, markedFile: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null } | null, committedBy: { name: string } | null, undoneBy: { name: string } | null, uploadedBy: { name: string } }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type SheetImportMatchMutationVariables = Exact<{
  input: SheetImportMatchInput;
}>;


export type SheetImportMatchMutation = { sheetImportMatch: { sheetImport: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SheetImportCommitMutationVariables = Exact<{
  input: SheetImportCommitInput;
}>;


export type SheetImportCommitMutation = { sheetImportCommit: { sheetImport: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SheetImportCancelMutationVariables = Exact<{
  input: SheetImportCancelInput;
}>;


export type SheetImportCancelMutation = { sheetImportCancel: { sheetImport: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SheetImportUndoMutationVariables = Exact<{
  input: SheetImportUndoInput;
}>;


export type SheetImportUndoMutation = { sheetImportUndo: { sheetImport: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type InboxCountQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxCountQuery = { inbox: { tasks: number, unread: number } };

export type TaskLineFragment = { id: string, kind: string, path: string, dueAt: string | null, toldAt: string, readAt: string | null, title: string, text: string, answers: Array<{ mutation: string, argument: string, subjectId: string }> };

export type TasksQueryVariables = Exact<{
  locale: Locale;
  first: number;
  after?: string | null | undefined;
}>;


export type TasksQuery = { inbox: { tasks: number, unread: number }, tasks: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string, path: string, dueAt: string | null, toldAt: string, readAt: string | null, title: string, text: string, answers: Array<{ mutation: string, argument: string, subjectId: string }> } }> } };

export type NewsQueryVariables = Exact<{
  locale: Locale;
  first: number;
  after?: string | null | undefined;
}>;


export type NewsQuery = { inbox: { tasks: number, unread: number }, news: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string, path: string, toldAt: string, readAt: string | null, title: string, text: string, reply: { mutation: string, argument: string, subjectId: string } | null } }> } };

export type NoticeMarkReadMutationVariables = Exact<{
  input: NoticeMarkReadInput;
}>;


export type NoticeMarkReadMutation = { noticeMarkRead: { notice: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type NoticeDismissMutationVariables = Exact<{
  input: NoticeDismissInput;
}>;


export type NoticeDismissMutation = { noticeDismiss: { notice: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type FollowingStartMutationVariables = Exact<{
  input: FollowingStartInput;
}>;


export type FollowingStartMutation = { followingStart: { following: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type FollowingEndMutationVariables = Exact<{
  input: FollowingEndInput;
}>;


export type FollowingEndMutation = { followingEnd: { following: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type JobFactsFragment = { id: string, kind: string, state: JobState, stage: string | null, done: number | null, total: number | null, createdAt: string, startedAt: string | null, finishedAt: string | null, cancelRequestedAt: string | null, availableActions: Array<JobAction>, requestedBy: { name: string } | null, error: { code: string, reason: string } | null };

export type JobsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type JobsQuery = { jobs: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string, state: JobState, stage: string | null, done: number | null, total: number | null, createdAt: string, startedAt: string | null, finishedAt: string | null, cancelRequestedAt: string | null, availableActions: Array<JobAction>, requestedBy: { name: string } | null, error: { code: string, reason: string } | null } }> } };

export type JobQueryVariables = Exact<{
  id: string | number;
}>;


export type JobQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job', subjectId: string | null, id: string, kind: string, state: JobState, stage: string | null, done: number | null, total: number | null, createdAt: string, startedAt: string | null, finishedAt: string | null, cancelRequestedAt: string | null, availableActions: Array<JobAction>, requestedBy: { name: string } | null, error: { code: string, reason: string } | null }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type JobCancelMutationVariables = Exact<{
  input: JobCancelInput;
}>;


export type JobCancelMutation = { jobCancel: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ItemsQueryVariables = Exact<{
  words?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ItemsQuery = { items: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, name: string, material: { code: string, nameZh: string, nameEn: string } | null, revisions: Array<{ id: string, code: string, state: ItemRevisionState }> } }> }, materials: Array<{ code: string, nameZh: string, nameEn: string }> };

export type ItemCreateMutationVariables = Exact<{
  input: ItemCreateInput;
}>;


export type ItemCreateMutation = { itemCreate: { item: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ItemPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ItemPageQuery = { processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean, measure: Measure }>, cities: Array<{ code: string, nameZh: string, nameEn: string }>, capabilityKinds: Array<{ code: string, choices: Array<string> }>, node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item', id: string, number: string, name: string, unit: string, material: { code: string, nameZh: string, nameEn: string } | null, stock: { version: number, asOf: string, place: string | null, note: string | null, quantity: { value: string, unit: string }, receipts: Array<{ arrivesOn: string, quantity: { value: string, unit: string } }> } | null, freeStock: { onHand: { value: string, unit: string }, short: { value: string, unit: string }, receipts: Array<{ arrivesOn: string, quantity: { value: string, unit: string } }> }, taken: Array<{ readyOn: string | null, quantity: { value: string, unit: string }, promise: { id: string, number: string, state: PromiseState } | null }>, stockWritings: Array<{ version: number, asOf: string, cause: ItemStockCause, note: string | null, writtenAt: string, quantity: { value: string, unit: string }, writtenBy: { name: string } | null }>, revisions: Array<{ id: string, code: string, state: ItemRevisionState, releasedAt: string | null, availableActions: Array<ItemRevisionAction>, steps: Array<{ position: number, code: string, name: string, measure: Measure, standards: Array<string>, yieldBps: number, lotLeast: number | null, lotMost: number | null, transferBatch: number | null, setupFamily: string | null, requirements: Array<{ kind: RequirementKind, choices: Array<string>, bounds: Array<{ value: string, unit: string }> }>, inspection: { kind: InspectionKind, days: number, perPiece: { value: string, unit: string } } | null, process: { code: string, nameZh: string, nameEn: string } | null, loadPerPiece: { value: string, unit: string }, setup: { value: string, unit: string } }>, arcs: Array<{ fromCode: string, toCode: string, per: number }> }> }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type OrderPromisesQueryVariables = Exact<{
  words?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OrderPromisesQuery = { orderPromises: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, reference: string | null, quantity: number, dueOn: string, state: PromiseState, askedAt: string, chosenPlanId: string | null, availableActions: Array<PromiseAction>, jointPlan: { id: string, number: string } | null, revision: { code: string, item: { id: string, number: string, name: string } | null } | null, plans: Array<{ id: string, arrivesOn: string, lateDays: number, unserved: number, landedCost: { total: { amount: string, currency: string } } }> } }> } };

export type RevisionPromisesQueryVariables = Exact<{
  revisionId: string | number;
}>;


export type RevisionPromisesQuery = { orderLeads: Array<{ id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }>, node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision', madeParts: Array<{ prefix: string, number: string, name: string, revision: { id: string, steps: Array<{ code: string, name: string }> } | null }> }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null, orderPromises: { edges: Array<{ node: { id: string, number: string, reference: string | null, quantity: number, dueOn: string, state: PromiseState, askedAt: string } }> } };

export type RevisionStructureQueryVariables = Exact<{
  id: string | number;
  pieces: number;
}>;


export type RevisionStructureQuery = { items: { edges: Array<{ node: { id: string, number: string, name: string } }> }, node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision', id: string, code: string, state: ItemRevisionState, components: Array<{ scrapBps: number, stepCode: string, source: ItemComponentSource, leadWorkingDays: number | null, item: { id: string } | null, revision: { id: string } | null, quantity: { value: string, unit: string } }>, structure: { complete: boolean, rows: Array<{ level: number, needed: { value: string, unit: string }, component: { scrapBps: number, stepCode: string, source: ItemComponentSource, leadWorkingDays: number | null, item: { id: string, number: string, name: string } | null, quantity: { value: string, unit: string }, madeBy: { id: string, code: string } | null } }>, totals: Array<{ item: { id: string, number: string, name: string } | null, needed: { value: string, unit: string } }> } }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type ItemRevisionPutComponentsMutationVariables = Exact<{
  input: ItemRevisionPutComponentsInput;
}>;


export type ItemRevisionPutComponentsMutation = { itemRevisionPutComponents: { itemRevision: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ItemPutStockMutationVariables = Exact<{
  input: ItemPutStockInput;
}>;


export type ItemPutStockMutation = { itemPutStock: { item: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrderPromiseIssueMutationVariables = Exact<{
  input: OrderPromiseIssueInput;
}>;


export type OrderPromiseIssueMutation = { orderPromiseIssue: { orderPromise: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ItemRevisionPutMutationVariables = Exact<{
  input: ItemRevisionPutInput;
}>;


export type ItemRevisionPutMutation = { itemRevisionPut: { itemRevision: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ItemRevisionPutBillMutationVariables = Exact<{
  input: ItemRevisionPutBillInput;
}>;


export type ItemRevisionPutBillMutation = { itemRevisionPutBill: { itemRevision: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RevisionBillQueryVariables = Exact<{
  id: string | number;
}>;


export type RevisionBillQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision', code: string, billOfProcess: string, item: { number: string } | null }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type ItemRevisionReleaseMutationVariables = Exact<{
  input: ItemRevisionReleaseInput;
}>;


export type ItemRevisionReleaseMutation = { itemRevisionRelease: { itemRevision: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrderPromiseInquireMutationVariables = Exact<{
  input: OrderPromiseInquireInput;
}>;


export type OrderPromiseInquireMutation = { orderPromiseInquire: { orderPromise: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PlanLineFragment = { position: number, stepCode: string, stepName: string, pieces: number, asksFirst: boolean, setupFamily: string | null, ownerAnswer: PromiseOwnerAnswer | null, process: { code: string, nameZh: string, nameEn: string } | null, reasons: Array<{ code: string, params: Array<{ name: string, value: string }> }>, offer: { id: string, number: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string } } | null, weeks: Array<{ weekStart: string, pieces: number, quantity: { value: string, unit: string }, setup: { value: string, unit: string } | null }>, price: { perPiece: string, total: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, params: Array<{ name: string, value: string }> }> }, inspection: { kind: InspectionKind, pieces: number, days: number, readyOn: string, quantity: { value: string, unit: string }, price: { amount: string, currency: string } } | null, reservation: { id: string, number: string, state: ReservationState, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } | null };

export type PlanPartsFragment = { id: string, wishes: Array<PromiseWish>, arrivesOn: string, lateDays: number, factoryCount: number, unserved: number, gapBps: number | null, landedCost: { perPiece: string, total: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, params: Array<{ name: string, value: string }> }> }, search: { engine: string, solver: string, seed: number, nodesMax: number, roundsMax: number, guarded: boolean | null } | null, carbon: { known: { value: string, unit: string } | null, transport: { value: string, unit: string } | null, energy: { value: string, unit: string } | null, unknown: Array<{ code: string, stepCode: string }> } | null, ways: Array<{ stepCode: string, toStepCode: string | null, leavesOn: string, arrivesOn: string, pieces: number, loads: number, km: number, cost: { amount: string, currency: string }, from: { code: string, nameZh: string, nameEn: string } | null, to: { code: string, nameZh: string, nameEn: string } | null, run: { departsAt: string, arrivesAt: string, quantity: { value: string, unit: string }, instead: { amount: string, currency: string } } | null }>, vat: { amount: string, currency: string }, gross: { amount: string, currency: string }, lines: Array<{ position: number, stepCode: string, stepName: string, pieces: number, asksFirst: boolean, setupFamily: string | null, ownerAnswer: PromiseOwnerAnswer | null, process: { code: string, nameZh: string, nameEn: string } | null, reasons: Array<{ code: string, params: Array<{ name: string, value: string }> }>, offer: { id: string, number: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string } } | null, weeks: Array<{ weekStart: string, pieces: number, quantity: { value: string, unit: string }, setup: { value: string, unit: string } | null }>, price: { perPiece: string, total: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, params: Array<{ name: string, value: string }> }> }, inspection: { kind: InspectionKind, pieces: number, days: number, readyOn: string, quantity: { value: string, unit: string }, price: { amount: string, currency: string } } | null, reservation: { id: string, number: string, state: ReservationState, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } | null }>, hauls: Array<{ way: number | null, position: number, stepCode: string, stepName: string, pieces: number, asksFirst: boolean, ownerAnswer: PromiseOwnerAnswer | null, offer: { id: string, number: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null, price: { total: { amount: string, currency: string } }, reservation: { id: string, number: string, state: ReservationState, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } | null }> };

export type PromisePageQueryVariables = Exact<{
  id: string | number;
}>;


export type PromisePageQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise', id: string, number: string, reference: string | null, quantity: number, dueOn: string, state: PromiseState, final: boolean, availableActions: Array<PromiseAction>, chosenPlanId: string | null, quotedUntil: string | null, askedAt: string, contractMode: ContractMode, mainStepCodes: Array<string>, mainWorkMayMove: boolean, mayAsk: boolean, withoutOfferIds: Array<string>, ownersAsked: number, binPieces: number | null, latePerDay: { amount: string, currency: string } | null, lead: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, freightPerBin: { amount: string, currency: string } | null, needs: Array<{ stepCode: string, name: string, source: PromiseNeedSource, days: number | null, arrivesOn: string | null, workingDays: number | null, component: string | null }>, madeParts: Array<{ prefix: string, number: string, name: string, intoStepCode: string, per: number }>, components: Array<{ stepCode: string, number: string, name: string, source: ItemComponentSource, restOn: string | null, item: { id: string } | null, needed: { value: string, unit: string }, fromStock: { value: string, unit: string }, rest: { value: string, unit: string }, receipts: Array<{ arrivesOn: string, quantity: { value: string, unit: string } }> }>, arcs: Array<{ fromCode: string, toCode: string, per: number }>, why: Array<{ kind: PromiseWhyKind, code: string, stepCode: string | null, weekStart: string | null, params: Array<{ name: string, value: string }>, offer: { id: string, number: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null }>, job: { state: JobState } | null, jointPlan: { id: string, number: string } | null, deliverTo: { code: string, nameZh: string, nameEn: string } | null, revision: { id: string, code: string, item: { id: string, number: string, name: string } | null } | null, shortages: Array<{ stepCode: string, candidates: number, possible: number }>, plans: Array<{ id: string, wishes: Array<PromiseWish>, arrivesOn: string, lateDays: number, factoryCount: number, unserved: number, gapBps: number | null, landedCost: { perPiece: string, total: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, params: Array<{ name: string, value: string }> }> }, search: { engine: string, solver: string, seed: number, nodesMax: number, roundsMax: number, guarded: boolean | null } | null, carbon: { known: { value: string, unit: string } | null, transport: { value: string, unit: string } | null, energy: { value: string, unit: string } | null, unknown: Array<{ code: string, stepCode: string }> } | null, ways: Array<{ stepCode: string, toStepCode: string | null, leavesOn: string, arrivesOn: string, pieces: number, loads: number, km: number, cost: { amount: string, currency: string }, from: { code: string, nameZh: string, nameEn: string } | null, to: { code: string, nameZh: string, nameEn: string } | null, run: { departsAt: string, arrivesAt: string, quantity: { value: string, unit: string }, instead: { amount: string, currency: string } } | null }>, vat: { amount: string, currency: string }, gross: { amount: string, currency: string }, lines: Array<{ position: number, stepCode: string, stepName: string, pieces: number, asksFirst: boolean, setupFamily: string | null, ownerAnswer: PromiseOwnerAnswer | null, process: { code: string, nameZh: string, nameEn: string } | null, reasons: Array<{ code: string, params: Array<{ name: string, value: string }> }>, offer: { id: string, number: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string } } | null, weeks: Array<{ weekStart: string, pieces: number, quantity: { value: string, unit: string }, setup: { value: string, unit: string } | null }>, price: { perPiece: string, total: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, params: Array<{ name: string, value: string }> }> }, inspection: { kind: InspectionKind, pieces: number, days: number, readyOn: string, quantity: { value: string, unit: string }, price: { amount: string, currency: string } } | null, reservation: { id: string, number: string, state: ReservationState, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } | null }>, hauls: Array<{ way: number | null, position: number, stepCode: string, stepName: string, pieces: number, asksFirst: boolean, ownerAnswer: PromiseOwnerAnswer | null, offer: { id: string, number: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null, price: { total: { amount: string, currency: string } }, reservation: { id: string, number: string, state: ReservationState, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } | null }> }>, whatIfs: Array<{ id: string, change: PromiseChange, amount: number, unit: string | null, weekStart: string | null, outcome: PromiseWhatIfOutcome | null, job: { state: JobState } | null, offer: { id: string, number: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null, plan: { arrivesOn: string, daysLater: number, unserved: number, difference: { amount: string, currency: string }, differences: Array<{ kind: CostKind, amount: { amount: string, currency: string } }>, landedCost: { perPiece: string, total: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, params: Array<{ name: string, value: string }> }> }, lines: Array<{ stepCode: string, pieces: number, offer: { id: string, number: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null }> } | null }> }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type OrderPromiseWhatIfMutationVariables = Exact<{
  input: OrderPromiseWhatIfInput;
}>;


export type OrderPromiseWhatIfMutation = { orderPromiseWhatIf: { orderPromise: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrderPromiseReplanMutationVariables = Exact<{
  input: OrderPromiseReplanInput;
}>;


export type OrderPromiseReplanMutation = { orderPromiseReplan: { orderPromise: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrderPromiseQuoteMutationVariables = Exact<{
  input: OrderPromiseQuoteInput;
}>;


export type OrderPromiseQuoteMutation = { orderPromiseQuote: { orderPromise: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrderPromiseConfirmMutationVariables = Exact<{
  input: OrderPromiseConfirmInput;
}>;


export type OrderPromiseConfirmMutation = { orderPromiseConfirm: { orderPromise: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrderPromiseReleaseMutationVariables = Exact<{
  input: OrderPromiseReleaseInput;
}>;


export type OrderPromiseReleaseMutation = { orderPromiseRelease: { orderPromise: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type JointPlansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type JointPlansQuery = { jointPlans: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: JointPlanState, final: boolean, askedAt: string, unserved: number | null, total: { amount: string, currency: string } | null, job: { state: JobState } | null, orders: Array<{ position: number, current: boolean }> } }> } };

export type JointPlanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type JointPlanPageQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan', id: string, number: string, state: JointPlanState, final: boolean, askedAt: string, unserved: number | null, gapBps: number | null, availableActions: Array<JointPlanAction>, total: { amount: string, currency: string } | null, job: { id: string, state: JobState, stage: string | null, done: number | null, total: number | null, startedAt: string | null, finishedAt: string | null } | null, orders: Array<{ position: number, current: boolean, leaving: { lateDays: number, whole: number, spared: { amount: string, currency: string } } | null, promise: { id: string, number: string, reference: string | null, quantity: number, dueOn: string, state: PromiseState, chosenPlanId: string | null, revision: { code: string, item: { number: string, name: string } | null } | null } | null, alone: { arrivesOn: string, lateDays: number, unserved: number, landedCost: { total: { amount: string, currency: string } } } | null, plan: { id: string, arrivesOn: string, lateDays: number, unserved: number, factoryCount: number, landedCost: { total: { amount: string, currency: string } }, lines: Array<{ stepCode: string, stepName: string, offer: { id: string, number: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null, weeks: Array<{ weekStart: string, pieces: number }> }> } | null }>, contended: Array<{ weekStart: string, offer: { id: string, number: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null, wanted: { value: string, unit: string }, free: { value: string, unit: string }, taken: { value: string, unit: string }, promises: Array<{ id: string, number: string }> }> }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type JointPlanAskMutationVariables = Exact<{
  input: JointPlanAskInput;
}>;


export type JointPlanAskMutation = { jointPlanAsk: { jointPlan: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type JointPlanReplanMutationVariables = Exact<{
  input: JointPlanReplanInput;
}>;


export type JointPlanReplanMutation = { jointPlanReplan: { jointPlan: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type JointPlanQuoteMutationVariables = Exact<{
  input: JointPlanQuoteInput;
}>;


export type JointPlanQuoteMutation = { jointPlanQuote: { jointPlan: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type JointPlanConfirmMutationVariables = Exact<{
  input: JointPlanConfirmInput;
}>;


export type JointPlanConfirmMutation = { jointPlanConfirm: { jointPlan: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type JointPlanReleaseMutationVariables = Exact<{
  input: JointPlanReleaseInput;
}>;


export type JointPlanReleaseMutation = { jointPlanRelease: { jointPlan: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type MarketAlertsQueryVariables = Exact<{ [key: string]: never; }>;


export type MarketAlertsQuery = { marketAlerts: Array<{ id: string }> };

export type MarketAlertSetMutationVariables = Exact<{
  input: MarketAlertSetInput;
}>;


export type MarketAlertSetMutation = { marketAlertSet: { marketAlert: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type MarketAlertEndMutationVariables = Exact<{
  input: MarketAlertEndInput;
}>;


export type MarketAlertEndMutation = { marketAlertEnd: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type MarketQueryVariables = Exact<{
  filter: CapacitySearchInput;
  order: MarketOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type MarketQuery = { capacitySearch: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ distanceKm: number | null, surelyFree: { value: string, unit: string }, node: { id: string, number: string, blind: boolean, grade: Grade, resource: Resource, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }>, machine: { make: string | null, startsAt: string | null, endsAt: string | null } | null, stock: { item: string, condition: StockCondition, hasCertificate: boolean, batchNumber: string | null, dimensions: Array<{ name: string, size: { value: string, unit: string } }> } | null, delivery: { departsOn: string, departsAt: string | null, arrivesAt: string | null, vehicle: Vehicle, body: VehicleBody, from: { code: string, nameZh: string, nameEn: string } | null, to: { code: string, nameZh: string, nameEn: string } | null, fromProvince: { code: string, nameZh: string, nameEn: string }, toProvince: { code: string, nameZh: string, nameEn: string }, grossLimit: { value: string, unit: string } } | null } }>, facets: { resources: Array<{ resource: Resource, count: { value: number, isExact: boolean } }>, processes: Array<{ process: { code: string, nameZh: string, nameEn: string }, count: { value: number, isExact: boolean } }>, provinces: Array<{ province: { code: string, nameZh: string, nameEn: string }, count: { value: number, isExact: boolean } }>, standards: Array<{ standard: { code: string, nameZh: string, nameEn: string }, count: { value: number, isExact: boolean } }>, bands: Array<{ band: Band, count: { value: number, isExact: boolean } }>, prices: Array<{ measure: Measure, currency: string, from: { amount: string, per: string }, until: { amount: string }, count: { value: number, isExact: boolean } }> } }, processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean }>, marketKinds: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, materials: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, standards: Array<{ code: string, nameZh: string, nameEn: string }>, cities: Array<{ code: string, nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null }> };

export type MarketMapQueryVariables = Exact<{
  filter: CapacitySearchInput;
  order: MarketOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type MarketMapQuery = { capacitySearch: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ distanceKm: number | null, node: { id: string, number: string, mine: boolean, city: { code: string, nameZh: string, nameEn: string, latitude: number, longitude: number } | null, province: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, process: { code: string, nameZh: string, nameEn: string }, unitPrice: { amount: string, currency: string, per: string } } }>, facets: { resources: Array<{ resource: Resource, count: { value: number, isExact: boolean } }> } }, processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean }>, marketKinds: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, materials: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, standards: Array<{ code: string, nameZh: string, nameEn: string }>, cities: Array<{ code: string, nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null }> };

export type MarketChoicesFragment = { processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean }>, marketKinds: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, materials: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, standards: Array<{ code: string, nameZh: string, nameEn: string }>, cities: Array<{ code: string, nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null }> };

export type CardClassFragment = { machine: { make: string | null, startsAt: string | null, endsAt: string | null } | null, stock: { item: string, condition: StockCondition, hasCertificate: boolean, batchNumber: string | null, dimensions: Array<{ name: string, size: { value: string, unit: string } }> } | null, delivery: { departsOn: string, departsAt: string | null, arrivesAt: string | null, vehicle: Vehicle, body: VehicleBody, from: { code: string, nameZh: string, nameEn: string } | null, to: { code: string, nameZh: string, nameEn: string } | null, fromProvince: { code: string, nameZh: string, nameEn: string }, toProvince: { code: string, nameZh: string, nameEn: string }, grossLimit: { value: string, unit: string } } | null };

export type CardTermsFragment = { fenceDays: number, exposureBps: number | null, fences: Array<{ from: string, until: string }>, standards: Array<{ code: string, nameZh: string, nameEn: string }>, recurrence: { weekdays: Array<number>, shiftStarts: string | null, shiftEnds: string | null } | null, priceCurve: Array<{ fromDays: number, untilDays: number | null, band: Band, changeBps: number, unitPrice: { amount: string, currency: string, per: string } }> };

export type CompareOffersQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CompareOffersQuery = { nodes: Array<
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard', id: string, number: string, blind: boolean, grade: Grade, resource: Resource, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, fenceDays: number, exposureBps: number | null, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }>, machine: { make: string | null, startsAt: string | null, endsAt: string | null } | null, stock: { item: string, condition: StockCondition, hasCertificate: boolean, batchNumber: string | null, dimensions: Array<{ name: string, size: { value: string, unit: string } }> } | null, delivery: { departsOn: string, departsAt: string | null, arrivesAt: string | null, vehicle: Vehicle, body: VehicleBody, from: { code: string, nameZh: string, nameEn: string } | null, to: { code: string, nameZh: string, nameEn: string } | null, fromProvince: { code: string, nameZh: string, nameEn: string }, toProvince: { code: string, nameZh: string, nameEn: string }, grossLimit: { value: string, unit: string } } | null, fences: Array<{ from: string, until: string }>, standards: Array<{ code: string, nameZh: string, nameEn: string }>, recurrence: { weekdays: Array<number>, shiftStarts: string | null, shiftEnds: string | null } | null, priceCurve: Array<{ fromDays: number, untilDays: number | null, band: Band, changeBps: number, unitPrice: { amount: string, currency: string, per: string } }> }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null> };

export type OfferCardPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OfferCardPageQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard', id: string, number: string, blind: boolean, grade: Grade, resource: Resource, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, fenceDays: number, exposureBps: number | null, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }>, machine: { make: string | null, startsAt: string | null, endsAt: string | null } | null, stock: { item: string, condition: StockCondition, hasCertificate: boolean, batchNumber: string | null, dimensions: Array<{ name: string, size: { value: string, unit: string } }> } | null, delivery: { departsOn: string, departsAt: string | null, arrivesAt: string | null, vehicle: Vehicle, body: VehicleBody, from: { code: string, nameZh: string, nameEn: string } | null, to: { code: string, nameZh: string, nameEn: string } | null, fromProvince: { code: string, nameZh: string, nameEn: string }, toProvince: { code: string, nameZh: string, nameEn: string }, grossLimit: { value: string, unit: string } } | null, fences: Array<{ from: string, until: string }>, standards: Array<{ code: string, nameZh: string, nameEn: string }>, recurrence: { weekdays: Array<number>, shiftStarts: string | null, shiftEnds: string | null } | null, priceCurve: Array<{ fromDays: number, untilDays: number | null, band: Band, changeBps: number, unitPrice: { amount: string, currency: string, per: string } }> }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type ReservationHoldMutationVariables = Exact<{
  input: ReservationHoldInput;
}>;


export type ReservationHoldMutation = { reservationHold: { reservation: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WaitingPlaceTakeMutationVariables = Exact<{
  input: WaitingPlaceTakeInput;
}>;


export type WaitingPlaceTakeMutation = { waitingPlaceTake: { waitingPlace: { id: string, state: WaitingState, reservation: { id: string } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type NeedsQueryVariables = Exact<{
  state?: RequestState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeedsQuery = { capacityRequests: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, state: RequestState, availableActions: Array<RequestAction>, pieces: number, from: string, until: string, postedAt: string, matches: Array<{ feasible: boolean, rank: number | null, landedCost: { total: { amount: string, currency: string } } | null }>, deliverTo: { code: string, nameZh: string, nameEn: string }, process: { code: string, nameZh: string, nameEn: string }, material: { code: string, nameZh: string, nameEn: string } | null, loadPerPiece: { value: string, unit: string }, load: { value: string, unit: string }, priceCap: { amount: string, currency: string } | null, matching: { state: MatchingState, consideredCount: number, isComplete: boolean, finishedAt: string | null } } }> } };

export type NeedHeadFragment = { id: string, number: string, title: string, state: RequestState, availableActions: Array<RequestAction>, pieces: number, from: string, until: string, postedAt: string, deliverTo: { code: string, nameZh: string, nameEn: string }, process: { code: string, nameZh: string, nameEn: string }, material: { code: string, nameZh: string, nameEn: string } | null, loadPerPiece: { value: string, unit: string }, load: { value: string, unit: string }, priceCap: { amount: string, currency: string } | null, matching: { state: MatchingState, consideredCount: number, isComplete: boolean, finishedAt: string | null } };

export type NeedTermsFragment = { wishedBy: string | null, shipmentsMax: number | null, nonDeductibleBps: number, latePerDay: { amount: string, currency: string } | null, requirements: Array<{ kind: RequirementKind, must: boolean, choices: Array<string>, bounds: Array<{ value: string, unit: string }> }>, weights: Array<{ kind: CostKind, bps: number }> };

export type NeedFormQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedFormQuery = { processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean, measure: Measure }>, materials: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, cities: Array<{ code: string, nameZh: string, nameEn: string }>, standards: Array<{ code: string, nameZh: string, nameEn: string }>, capabilityKinds: Array<{ code: string, nameZh: string, nameEn: string, choices: Array<string> }> };

export type CapacityRequestPostMutationVariables = Exact<{
  input: CapacityRequestPostInput;
}>;


export type CapacityRequestPostMutation = { capacityRequestPost: { capacityRequest: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type NeedQueryVariables = Exact<{
  id: string | number;
}>;


export type NeedQuery = { following: { active: boolean }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, standards: Array<{ code: string, nameZh: string, nameEn: string }>, node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest', id: string, number: string, title: string, state: RequestState, availableActions: Array<RequestAction>, pieces: number, from: string, until: string, postedAt: string, wishedBy: string | null, shipmentsMax: number | null, nonDeductibleBps: number, matches: Array<{ rank: number | null, feasible: boolean, finishBy: string | null, offer: { id: string, number: string, blind: boolean, grade: Grade, resource: Resource, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }> }, landedCost: { perPiece: string, total: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, params: Array<{ name: string, value: string }> }> } | null, plan: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, reasons: Array<{ code: string, outcome: ReasonOutcome, params: Array<{ name: string, value: string }> }>, changes: Array<{ kind: ChangeKind, params: Array<{ name: string, value: string }>, landedCost: { amount: string, currency: string } | null }> }>, reservations: Array<{ id: string, number: string, state: ReservationState, side: Side, availableActions: Array<ReservationAction>, heldAt: string, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, process: { code: string, nameZh: string, nameEn: string }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, price: { perPiece: string, total: { amount: string, currency: string } } }>, deliverTo: { code: string, nameZh: string, nameEn: string }, process: { code: string, nameZh: string, nameEn: string }, material: { code: string, nameZh: string, nameEn: string } | null, loadPerPiece: { value: string, unit: string }, load: { value: string, unit: string }, priceCap: { amount: string, currency: string } | null, matching: { state: MatchingState, consideredCount: number, isComplete: boolean, finishedAt: string | null }, latePerDay: { amount: string, currency: string } | null, requirements: Array<{ kind: RequirementKind, must: boolean, choices: Array<string>, bounds: Array<{ value: string, unit: string }> }>, weights: Array<{ kind: CostKind, bps: number }> }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type MatchLineFragment = { rank: number | null, feasible: boolean, finishBy: string | null, offer: { id: string, number: string, blind: boolean, grade: Grade, resource: Resource, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }> }, landedCost: { perPiece: string, total: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, params: Array<{ name: string, value: string }> }> } | null, plan: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, reasons: Array<{ code: string, outcome: ReasonOutcome, params: Array<{ name: string, value: string }> }>, changes: Array<{ kind: ChangeKind, params: Array<{ name: string, value: string }>, landedCost: { amount: string, currency: string } | null }> };

export type CapacityRequestReweighMutationVariables = Exact<{
  input: CapacityRequestReweighInput;
}>;


export type CapacityRequestReweighMutation = { capacityRequestReweigh: { capacityRequest: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CapacityRequestCloseMutationVariables = Exact<{
  input: CapacityRequestCloseInput;
}>;


export type CapacityRequestCloseMutation = { capacityRequestClose: { capacityRequest: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type DeliveryEditorQueryVariables = Exact<{ [key: string]: never; }>;


export type DeliveryEditorQuery = { viewer: { organisation: { id: string, name: string, nameEn: string | null } } | null, cities: Array<{ code: string, nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null }> };

export type DeliveryOfferPublishMutationVariables = Exact<{
  input: DeliveryOfferPublishInput;
}>;


export type DeliveryOfferPublishMutation = { deliveryOfferPublish: { deliveryOffer: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type MachineEditorQueryVariables = Exact<{ [key: string]: never; }>;


export type MachineEditorQuery = { workCenters: { edges: Array<{ node: { id: string, code: string, name: string, measure: Measure, rate: { amount: string }, equipment: Array<{ id: string, number: string, manufacturer: string | null, model: string | null, status: EquipmentStatus }> } }> } };

export type MachineOfferPublishMutationVariables = Exact<{
  input: MachineOfferPublishInput;
}>;


export type MachineOfferPublishMutation = { machineOfferPublish: { machineOffer: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CapacityOffersQueryVariables = Exact<{
  state?: OfferState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CapacityOffersQuery = { capacityOffers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: OfferState, from: string, until: string, booking: Booking, resource: Resource, item: string, memberGrade: Grade, partnerGrade: Grade, publicGrade: Grade, blind: boolean, process: { code: string, nameZh: string, nameEn: string }, perWeek: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, weeks: Array<{ held: { value: string, unit: string }, reserved: { value: string, unit: string } }> } }> } };

export type OfferRowFragment = { id: string, number: string, state: OfferState, from: string, until: string, booking: Booking, resource: Resource, item: string, memberGrade: Grade, partnerGrade: Grade, publicGrade: Grade, blind: boolean, process: { code: string, nameZh: string, nameEn: string }, perWeek: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, weeks: Array<{ held: { value: string, unit: string }, reserved: { value: string, unit: string } }> };

export type OwnOfferFragment = { id: string, number: string, state: OfferState, availableActions: Array<OfferAction>, from: string, until: string, booking: Booking, holdMinutes: number, note: string | null, publishedAt: string, withdrawnAt: string | null, resource: Resource, item: string, memberGrade: Grade, partnerGrade: Grade, publicGrade: Grade, blind: boolean, fenceDays: number, exposureBps: number | null, withdrawWhenTaken: boolean, withdrawnByLoad: boolean, process: { code: string, nameZh: string, nameEn: string }, fences: Array<{ from: string, until: string }>, follow: { shareBps: number, beyondDays: number } | null, recurrence: { weekdays: Array<number>, shiftStarts: string | null, shiftEnds: string | null } | null, priceSteps: Array<{ by: StepCause }>, priceCurve: Array<{ fromDays: number, untilDays: number | null, band: Band, changeBps: number, unitPrice: { amount: string, currency: string } }>, machine: { startsAt: string, endsAt: string, equipment: { id: string, number: string, manufacturer: string | null, model: string | null } } | null, stock: { kind: StockKind, item: string, condition: StockCondition, batchNumber: string | null, dimensions: Array<{ name: string, size: { value: string, unit: string } }> } | null, delivery: { departsAt: string, arrivesAt: string, vehicle: Vehicle, body: VehicleBody, from: { code: string, nameZh: string, nameEn: string }, to: { code: string, nameZh: string, nameEn: string }, grossLimit: { value: string, unit: string }, loadingLength: { value: string, unit: string } | null } | null, workCenter: { id: string, code: string, unit: string, parallelMachines: number, minimumBlock: { value: string }, site: { name: string, city: { code: string, nameZh: string, nameEn: string } } } | null, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, offered: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, open: { value: string, unit: string } }> };

export type OfferQueryVariables = Exact<{
  id: string | number;
  card: string | number;
}>;


export type OfferQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer', id: string, number: string, state: OfferState, availableActions: Array<OfferAction>, from: string, until: string, booking: Booking, holdMinutes: number, note: string | null, publishedAt: string, withdrawnAt: string | null, resource: Resource, item: string, memberGrade: Grade, partnerGrade: Grade, publicGrade: Grade, blind: boolean, fenceDays: number, exposureBps: number | null, withdrawWhenTaken: boolean, withdrawnByLoad: boolean, process: { code: string, nameZh: string, nameEn: string }, fences: Array<{ from: string, until: string }>, follow: { shareBps: number, beyondDays: number } | null, recurrence: { weekdays: Array<number>, shiftStarts: string | null, shiftEnds: string | null } | null, priceSteps: Array<{ by: StepCause }>, priceCurve: Array<{ fromDays: number, untilDays: number | null, band: Band, changeBps: number, unitPrice: { amount: string, currency: string } }>, machine: { startsAt: string, endsAt: string, equipment: { id: string, number: string, manufacturer: string | null, model: string | null } } | null, stock: { kind: StockKind, item: string, condition: StockCondition, batchNumber: string | null, dimensions: Array<{ name: string, size: { value: string, unit: string } }> } | null, delivery: { departsAt: string, arrivesAt: string, vehicle: Vehicle, body: VehicleBody, from: { code: string, nameZh: string, nameEn: string }, to: { code: string, nameZh: string, nameEn: string }, grossLimit: { value: string, unit: string }, loadingLength: { value: string, unit: string } | null } | null, workCenter: { id: string, code: string, unit: string, parallelMachines: number, minimumBlock: { value: string }, site: { name: string, city: { code: string, nameZh: string, nameEn: string } } } | null, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, offered: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, open: { value: string, unit: string } }> }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null, card:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard', id: string, province: { code: string, nameZh: string, nameEn: string }, weeks: Array<{ weekStart: string, band: Band }> }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null, viewer: { organisation: { id: string, name: string, nameEn: string | null } } | null, exactReads: { totalCount: number | null, edges: Array<{ node: { id: string, at: string, reader: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } }> }, reservations: { totalCount: number | null, edges: Array<{ node: { id: string, number: string, state: ReservationState, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string }> } }> } };

export type CapacityOfferDiscloseMutationVariables = Exact<{
  input: CapacityOfferDiscloseInput;
}>;


export type CapacityOfferDiscloseMutation = { capacityOfferDisclose: { capacityOffer: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OfferEditorQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferEditorQuery = { viewer: { organisation: { id: string, name: string, nameEn: string | null } } | null, workCenters: { edges: Array<{ node: { id: string, code: string, name: string, measure: Measure, unit: string, parallelMachines: number, site: { id: string, name: string, city: { code: string, nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null } }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, rate: { amount: string, currency: string, per: string }, minimumBlock: { value: string, unit: string }, setup: { value: string, unit: string } } }> }, certificates: { edges: Array<{ node: { id: string, number: string, validUntil: string | null, state: CertificateState, standard: { nameZh: string, nameEn: string }, site: { id: string }, workCenter: { id: string } | null } }> } };

export type EditorCenterFragment = { id: string, code: string, name: string, measure: Measure, unit: string, parallelMachines: number, site: { id: string, name: string, city: { code: string, nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null } }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, rate: { amount: string, currency: string, per: string }, minimumBlock: { value: string, unit: string }, setup: { value: string, unit: string } };

export type FreeCenterQueryVariables = Exact<{
  id: string | number;
}>;


export type FreeCenterQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter', id: string, code: string }
   | null };

export type FreeDaysFragment = { columns: Array<{ start: string }>, edges: Array<{ node: { known: Array<boolean>, free: Array<string>, workCenter: { id: string } } }> };

export type FreeDaysQueryVariables = Exact<{
  code: string;
  count: number;
  first: string;
  second: string;
  third: string;
}>;


export type FreeDaysQuery = { a: { columns: Array<{ start: string }>, edges: Array<{ node: { known: Array<boolean>, free: Array<string>, workCenter: { id: string } } }> }, b: { columns: Array<{ start: string }>, edges: Array<{ node: { known: Array<boolean>, free: Array<string>, workCenter: { id: string } } }> }, c: { columns: Array<{ start: string }>, edges: Array<{ node: { known: Array<boolean>, free: Array<string>, workCenter: { id: string } } }> } };

export type CapacityOfferPublishMutationVariables = Exact<{
  input: CapacityOfferPublishInput;
}>;


export type CapacityOfferPublishMutation = { capacityOfferPublish: { capacityOffer: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CapacityOfferWithdrawMutationVariables = Exact<{
  input: CapacityOfferWithdrawInput;
}>;


export type CapacityOfferWithdrawMutation = { capacityOfferWithdraw: { capacityOffer: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type StockEditorQueryVariables = Exact<{ [key: string]: never; }>;


export type StockEditorQuery = { viewer: { organisation: { id: string, name: string, nameEn: string | null } } | null, sites: { edges: Array<{ node: { id: string, name: string, city: { code: string, nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null } } }> }, materials: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }> };

export type StockOfferPublishMutationVariables = Exact<{
  input: StockOfferPublishInput;
}>;


export type StockOfferPublishMutation = { stockOfferPublish: { stockOffer: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OpenOffersQueryVariables = Exact<{
  resource?: Resource | null | undefined;
  process?: string | number | null | undefined;
  province?: string | number | null | undefined;
  firm?: string | number | null | undefined;
  openOn?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenOffersQuery = { publicOffers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, resource: Resource, process: { code: string, nameZh: string, nameEn: string }, province: { code: string, nameZh: string, nameEn: string }, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, weeks: Array<{ weekStart: string, open: boolean }> } }> }, processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean }>, cities: Array<{ province: { code: string, nameZh: string, nameEn: string } | null }> };

export type OpenOfferFragment = { id: string, resource: Resource, process: { code: string, nameZh: string, nameEn: string }, province: { code: string, nameZh: string, nameEn: string }, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, weeks: Array<{ weekStart: string, open: boolean }> };

export type OpenFirmsQueryVariables = Exact<{
  province?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenFirmsQuery = { publicFirms: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, nameEn: string | null, words: string | null, verifiedSince: string, city: { nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null } | null } }> }, cities: Array<{ province: { code: string, nameZh: string, nameEn: string } | null }> };

export type OpenFirmQueryVariables = Exact<{
  firm: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenFirmQuery = { publicFirm: { id: string, name: string, nameEn: string | null, words: string | null, verifiedSince: string, city: { nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null } | null } | null, publicOffers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, resource: Resource, process: { code: string, nameZh: string, nameEn: string }, province: { code: string, nameZh: string, nameEn: string }, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, weeks: Array<{ weekStart: string, open: boolean }> } }> } };

export type OpenStatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenStatisticsQuery = { marketStatistics: Array<{ asOf: string, firms: number, offers: number, resource: Resource, process: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string } | null }> };

export type OperatorJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorJobsQuery = { jobQueues: Array<{ name: string, waiting: number, active: number, forParts: number, delayed: number, oldestAt: string | null, notedAt: string, consumers: Array<{ consumer: string, doneLastHour: number }> }>, schedules: Array<{ name: string, does: string, cadence: string, nextDueAt: string | null, lastSucceededAt: string | null, lastFailedAt: string | null, lastError: string | null, lastMs: number | null }>, jobFailureCauses: Array<{ id: string, consumer: string, code: string, cause: string, open: number, retrying: number, firms: number, firstAt: string, lastAt: string, failures: Array<{ id: string, firmName: string | null, requestId: string | null, reason: string, times: number, lastAt: string }> }> };

export type FailureCauseFragment = { id: string, consumer: string, code: string, cause: string, open: number, retrying: number, firms: number, firstAt: string, lastAt: string, failures: Array<{ id: string, firmName: string | null, requestId: string | null, reason: string, times: number, lastAt: string }> };

export type FailureCauseRetryMutationVariables = Exact<{
  input: JobFailureCauseRetryInput;
}>;


export type FailureCauseRetryMutation = { jobFailureCauseRetry: { jobFailureCause: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type FailureCauseDiscardMutationVariables = Exact<{
  input: JobFailureCauseDiscardInput;
}>;


export type FailureCauseDiscardMutation = { jobFailureCauseDiscard: { jobFailureCause: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type MailsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MailsQuery = { mails: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string, toAddress: string, state: MailState, tries: number, lastError: string | null, createdAt: string, content: { subject: string, text: string } | null } }> } };

export type CaseLineFragment = { id: string, name: string, nameEn: string | null, creditCode: string, kinds: Array<OrganisationKind>, state: VerificationState, appliedAt: string | null, verifiedSince: string | null, proposedAction: VerificationProposal | null, claimant: string | null, claimedByMe: boolean, proposer: string | null, proposedByMe: boolean, city: { nameZh: string, nameEn: string } | null };

export type VerificationQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  states?: Array<VerificationState> | VerificationState | null | undefined;
  proposed?: boolean | null | undefined;
}>;


export type VerificationQueueQuery = { verificationCases: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, nameEn: string | null, creditCode: string, kinds: Array<OrganisationKind>, state: VerificationState, appliedAt: string | null, verifiedSince: string | null, proposedAction: VerificationProposal | null, claimant: string | null, claimedByMe: boolean, proposer: string | null, proposedByMe: boolean, city: { nameZh: string, nameEn: string } | null } }> } };

export type VerificationCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type VerificationCaseQuery = { verificationCase: { id: string, name: string, nameEn: string | null, creditCode: string, kinds: Array<OrganisationKind>, state: VerificationState, appliedAt: string | null, verifiedSince: string | null, proposedAction: VerificationProposal | null, claimant: string | null, claimedByMe: boolean, proposer: string | null, proposedByMe: boolean, city: { nameZh: string, nameEn: string } | null } | null, verificationFile: { id: string, lei: string | null, duns: string | null, vatId: string | null, taxpayerType: TaxpayerType | null, firmSize: FirmSize | null, sizeDeclaredOn: string | null, address: string | null, createdAt: string, applicant: string | null, email: string | null, reason: string | null, version: number, document: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null } | null, licences: Array<{ id: string, number: string, issuer: string, validFrom: string, validUntil: string | null, state: LicenceState, kind: { nameZh: string, nameEn: string }, document: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null } | null }>, checks: Array<{ code: VerificationCheck, passed: boolean, found: string | null, likenesses: Array<{ caseId: string, otherName: string, found: string, likeness: number }> }> } | null };

export type VerificationClaimMutationVariables = Exact<{
  input: VerificationClaimInput;
}>;


export type VerificationClaimMutation = { verificationClaim: { verification: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type VerificationProposeMutationVariables = Exact<{
  input: VerificationProposeInput;
}>;


export type VerificationProposeMutation = { verificationPropose: { verification: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type VerificationConfirmMutationVariables = Exact<{
  input: VerificationConfirmInput;
}>;


export type VerificationConfirmMutation = { verificationConfirm: { verification: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type VerificationSendBackMutationVariables = Exact<{
  input: VerificationSendBackInput;
}>;


export type VerificationSendBackMutation = { verificationSendBack: { verification: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type FirmsToSupportQueryVariables = Exact<{
  words: string;
}>;


export type FirmsToSupportQuery = { firmsToSupport: Array<{ id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }> };

export type SupportActOpenMutationVariables = Exact<{
  input: SupportActOpenInput;
}>;


export type SupportActOpenMutation = { supportActOpen: { supportAct: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SupportActEnterMutationVariables = Exact<{
  input: SupportActEnterInput;
}>;


export type SupportActEnterMutation = { supportActEnter: { supportAct: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SupportActEndMutationVariables = Exact<{
  input: SupportActEndInput;
}>;


export type SupportActEndMutation = { supportActEnd: { supportAct: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PartnerQueryVariables = Exact<{
  firmId: string | number;
}>;


export type PartnerQuery = { account: { id: string, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, contacts: Array<{ id: string, name: string, duty: string | null, email: string | null, phone: string | null }>, notes: Array<{ text: string, writtenBy: string, writtenAt: string }>, nextAction: { id: string, text: string, dueOn: string, setBy: string } | null, bought: { asked: number, declined: number, quoted: number, won: number, lost: number }, sold: { asked: number, declined: number, quoted: number, won: number, lost: number }, rfqs: Array<{ id: string, number: string, title: string, state: RfqState, side: QuoteSide, dueAt: string }>, frameworks: Array<{ id: string, number: string, state: FrameworkState, side: QuoteSide, proposedBy: QuoteSide, title: string, terms: string | null, currency: string, vatIncluded: boolean, vatBps: number, paymentDays: number, validFrom: string, validUntil: string, saidBy: string, proposedAt: string, answeredBy: string | null, answeredAt: string | null, endedBy: string | null, endedAt: string | null, reason: string | null, availableActions: Array<FrameworkAction>, partner: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, least: { amount: string, currency: string } | null, most: { amount: string, currency: string } | null, called: { amount: string, currency: string } }> } | null };

export type AccountContactAddMutationVariables = Exact<{
  input: AccountContactAddInput;
}>;


export type AccountContactAddMutation = { accountContactAdd: { account: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type AccountContactRemoveMutationVariables = Exact<{
  input: AccountContactRemoveInput;
}>;


export type AccountContactRemoveMutation = { accountContactRemove: { account: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type AccountNoteAddMutationVariables = Exact<{
  input: AccountNoteAddInput;
}>;


export type AccountNoteAddMutation = { accountNoteAdd: { account: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type AccountActionSetMutationVariables = Exact<{
  input: AccountActionSetInput;
}>;


export type AccountActionSetMutation = { accountActionSet: { account: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type AccountActionDoneMutationVariables = Exact<{
  input: AccountActionDoneInput;
}>;


export type AccountActionDoneMutation = { accountActionDone: { account: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SiteCalendarQueryVariables = Exact<{
  id: string | number;
  from: string;
  until: string;
  later: string;
  center: string | number;
  hasCenter: boolean;
}>;


export type SiteCalendarQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site', id: string, name: string, timeZone: string, holidays: Array<{ date: string, kind: DayKind, nameZh: string, nameEn: string, certainty: Certainty }>, shiftPatterns: Array<{ id: string, name: string, validFrom: string, workCenter: { id: string, code: string } | null, shifts: Array<{ weekday: number, startTime: string, endTime: string, breaks: Array<{ startTime: string, endTime: string }> }> }>, calendarExceptions: Array<{ id: string, fromDate: string, untilDate: string, startTime: string | null, endTime: string | null, factor: string, cause: ExceptionCause, certainty: Certainty, note: string | null, workCenter: { id: string, code: string } | null }> }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null, workCenters: { edges: Array<{ node: { id: string, code: string, name: string } }> }, shown?:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter', id: string, code: string, name: string, calendarDays: Array<{ date: string, kind: DayKind, cause: ExceptionCause | null, certainty: Certainty | null, factorPermille: number | null, shiftCount: number, patternName: string | null, total: { value: string, unit: string } | null }> }
   | null };

export type SiteCalendarFragment = { id: string, name: string, timeZone: string, holidays: Array<{ date: string, kind: DayKind, nameZh: string, nameEn: string, certainty: Certainty }>, shiftPatterns: Array<{ id: string, name: string, validFrom: string, workCenter: { id: string, code: string } | null, shifts: Array<{ weekday: number, startTime: string, endTime: string, breaks: Array<{ startTime: string, endTime: string }> }> }>, calendarExceptions: Array<{ id: string, fromDate: string, untilDate: string, startTime: string | null, endTime: string | null, factor: string, cause: ExceptionCause, certainty: Certainty, note: string | null, workCenter: { id: string, code: string } | null }> };

export type CenterDaysFragment = { id: string, code: string, name: string, calendarDays: Array<{ date: string, kind: DayKind, cause: ExceptionCause | null, certainty: Certainty | null, factorPermille: number | null, shiftCount: number, patternName: string | null, total: { value: string, unit: string } | null }> };

export type CalendarPreviewQueryVariables = Exact<{
  id: string | number;
  exception?: CalendarExceptionDraftInput | null | undefined;
  pattern?: ShiftPatternDraftInput | null | undefined;
}>;


export type CalendarPreviewQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site', calendarPreview: { dayCount: number, overruledDayCount: number, workCenterCount: number, soldWeekCount: number, shortWeekCount: number, sums: Array<{ quantity: { value: string, unit: string } }> } }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type ShiftPatternCreateMutationVariables = Exact<{
  input: ShiftPatternCreateInput;
}>;


export type ShiftPatternCreateMutation = { shiftPatternCreate: { shiftPattern: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ShiftPatternRemoveMutationVariables = Exact<{
  input: ShiftPatternRemoveInput;
}>;


export type ShiftPatternRemoveMutation = { shiftPatternRemove: { shiftPattern: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CalendarExceptionCreateMutationVariables = Exact<{
  input: CalendarExceptionCreateInput;
}>;


export type CalendarExceptionCreateMutation = { calendarExceptionCreate: { calendarException: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CalendarExceptionRemoveMutationVariables = Exact<{
  input: CalendarExceptionRemoveInput;
}>;


export type CalendarExceptionRemoveMutation = { calendarExceptionRemove: { calendarException: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PlantCenterQueryVariables = Exact<{
  id: string | number;
}>;


export type PlantCenterQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter', id: string, code: string, name: string, measure: Measure, unit: string, parallelMachines: number, machinesFromEquipment: boolean, process: { code: string, nameZh: string, nameEn: string }, rate: { amount: string, currency: string, per: string }, setup: { value: string, unit: string }, minimumBlock: { value: string, unit: string }, site: { id: string, name: string, certificates: Array<{ id: string, number: string, issuer: string, scope: string | null, validFrom: string, validUntil: string | null, state: CertificateState, standard: { nameZh: string, nameEn: string }, workCenter: { id: string, code: string } | null, document: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null } | null }> }, equipment: Array<{ id: string, number: string, manufacturer: string | null, model: string | null, builtYear: number | null, serial: string | null, status: EquipmentStatus }>, capabilities: Array<{ id: string, choices: Array<string>, value: { value: string, unit: string } | null, kind: { code: string, nameZh: string, nameEn: string, direction: CapabilityDirection } }>, photographs: Array<{ id: string, altText: string, position: number, file: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null }, equipment: { number: string } | null }>, performances: Array<{ validFrom: string, efficiencyBps: number, ratePerHour: { value: string, unit: string } | null }> }
   | null, capabilityKinds: Array<{ code: string, nameZh: string, nameEn: string, unit: string | null, direction: CapabilityDirection, choices: Array<string> }>, standards: Array<{ code: string, nameZh: string, nameEn: string }> };

export type PlantCenterFragment = { id: string, code: string, name: string, measure: Measure, unit: string, parallelMachines: number, machinesFromEquipment: boolean, process: { code: string, nameZh: string, nameEn: string }, rate: { amount: string, currency: string, per: string }, setup: { value: string, unit: string }, minimumBlock: { value: string, unit: string }, site: { id: string, name: string, certificates: Array<{ id: string, number: string, issuer: string, scope: string | null, validFrom: string, validUntil: string | null, state: CertificateState, standard: { nameZh: string, nameEn: string }, workCenter: { id: string, code: string } | null, document: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null } | null }> }, equipment: Array<{ id: string, number: string, manufacturer: string | null, model: string | null, builtYear: number | null, serial: string | null, status: EquipmentStatus }>, capabilities: Array<{ id: string, choices: Array<string>, value: { value: string, unit: string } | null, kind: { code: string, nameZh: string, nameEn: string, direction: CapabilityDirection } }>, photographs: Array<{ id: string, altText: string, position: number, file: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null }, equipment: { number: string } | null }>, performances: Array<{ validFrom: string, efficiencyBps: number, ratePerHour: { value: string, unit: string } | null }> };

export type EquipmentCreateMutationVariables = Exact<{
  input: EquipmentCreateInput;
}>;


export type EquipmentCreateMutation = { equipmentCreate: { equipment: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type EquipmentChangeMutationVariables = Exact<{
  input: EquipmentChangeInput;
}>;


export type EquipmentChangeMutation = { equipmentChange: { equipment: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type EquipmentRetireMutationVariables = Exact<{
  input: EquipmentRetireInput;
}>;


export type EquipmentRetireMutation = { equipmentRetire: { equipment: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CapabilitySetMutationVariables = Exact<{
  input: CapabilitySetInput;
}>;


export type CapabilitySetMutation = { capabilitySet: { capability: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CapabilityRemoveMutationVariables = Exact<{
  input: CapabilityRemoveInput;
}>;


export type CapabilityRemoveMutation = { capabilityRemove: { capability: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CertificateAddMutationVariables = Exact<{
  input: CertificateAddInput;
}>;


export type CertificateAddMutation = { certificateAdd: { certificate: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CertificateWithdrawMutationVariables = Exact<{
  input: CertificateWithdrawInput;
}>;


export type CertificateWithdrawMutation = { certificateWithdraw: { certificate: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WorkCenterPerformanceSetMutationVariables = Exact<{
  input: WorkCenterPerformanceSetInput;
}>;


export type WorkCenterPerformanceSetMutation = { workCenterPerformanceSet: { workCenter: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WorkCenterMachinesSetMutationVariables = Exact<{
  input: WorkCenterMachinesSetInput;
}>;


export type WorkCenterMachinesSetMutation = { workCenterMachinesSet: { workCenter: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PhotographAddMutationVariables = Exact<{
  input: PhotographAddInput;
}>;


export type PhotographAddMutation = { photographAdd: { photograph: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PhotographMoveMutationVariables = Exact<{
  input: PhotographMoveInput;
}>;


export type PhotographMoveMutation = { photographMove: { photograph: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PhotographRemoveMutationVariables = Exact<{
  input: PhotographRemoveInput;
}>;


export type PhotographRemoveMutation = { photographRemove: { photograph: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CertificatesQueryVariables = Exact<{
  siteId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CertificatesQuery = { sites: { edges: Array<{ node: { id: string, name: string } }> }, certificates: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, issuer: string, scope: string | null, validFrom: string, validUntil: string | null, state: CertificateState, standard: { nameZh: string, nameEn: string }, site: { id: string, name: string }, workCenter: { id: string, code: string } | null, document: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null } | null } }> } };

export type DevicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DevicesQuery = { workCenters: { edges: Array<{ node: { id: string, code: string, name: string } }> }, devices: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, cycleMs: number | null, createdAt: string, revokedAt: string | null, lastSeenAt: string | null, driftMs: number | null, previousKeyUntil: string | null, workCenter: { id: string, code: string, name: string }, equipment: { id: string, number: string } | null } }> } };

export type DeviceRegisterMutationVariables = Exact<{
  input: DeviceRegisterInput;
}>;


export type DeviceRegisterMutation = { deviceRegister: { device: { id: string, name: string, secret: string | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type DeviceRenewKeyMutationVariables = Exact<{
  input: DeviceRenewKeyInput;
}>;


export type DeviceRenewKeyMutation = { deviceRenewKey: { device: { id: string, name: string, secret: string | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type DeviceRevokeMutationVariables = Exact<{
  input: DeviceRevokeInput;
}>;


export type DeviceRevokeMutation = { deviceRevoke: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OperatingQueryVariables = Exact<{
  siteId?: string | number | null | undefined;
  workCenterId?: string | number | null | undefined;
  from: string;
  until: string;
  bucket: OperatingBucket;
}>;


export type OperatingQuery = { sites: { edges: Array<{ node: { id: string, name: string } }> }, workCenters: { edges: Array<{ node: { id: string, code: string, name: string } }> }, operatingReport: { total: { runMs: string, idleMs: string, downMs: string, plannedStopMs: string, good: string, scrap: string, untimed: string, energy: { value: string, unit: string }, energyPerPiece: { value: string, unit: string } | null, availability: { basisPoints: number } | null, allocation: { basisPoints: number } | null, utilisation: { basisPoints: number } | null, effectiveness: { basisPoints: number } | null, quality: { basisPoints: number } | null, oee: { basisPoints: number } | null, sources: Array<{ source: OperatingSource, days: number }> }, periods: Array<{ start: string, figures: { runMs: string, idleMs: string, downMs: string, plannedStopMs: string, good: string, scrap: string, untimed: string, energy: { value: string, unit: string }, energyPerPiece: { value: string, unit: string } | null, availability: { basisPoints: number } | null, allocation: { basisPoints: number } | null, utilisation: { basisPoints: number } | null, effectiveness: { basisPoints: number } | null, quality: { basisPoints: number } | null, oee: { basisPoints: number } | null, sources: Array<{ source: OperatingSource, days: number }> } }>, centers: Array<{ workCenter: { id: string, code: string, name: string }, figures: { runMs: string, idleMs: string, downMs: string, plannedStopMs: string, good: string, scrap: string, untimed: string, energy: { value: string, unit: string }, energyPerPiece: { value: string, unit: string } | null, availability: { basisPoints: number } | null, allocation: { basisPoints: number } | null, utilisation: { basisPoints: number } | null, effectiveness: { basisPoints: number } | null, quality: { basisPoints: number } | null, oee: { basisPoints: number } | null, sources: Array<{ source: OperatingSource, days: number }> } }>, stops: Array<{ state: MachineState, reason: StopReason, ms: string }> }, monthlyBooks: { stock: Array<{ month: string, kind: StockStage, source: DataSource, value: { amount: string, currency: string } }>, payroll: Array<{ month: string, people: number, source: DataSource }> }, sheetKinds: Array<{ kind: string, isAllowed: boolean }> };

export type OperatingPartsFragment = { runMs: string, idleMs: string, downMs: string, plannedStopMs: string, good: string, scrap: string, untimed: string, energy: { value: string, unit: string }, energyPerPiece: { value: string, unit: string } | null, availability: { basisPoints: number } | null, allocation: { basisPoints: number } | null, utilisation: { basisPoints: number } | null, effectiveness: { basisPoints: number } | null, quality: { basisPoints: number } | null, oee: { basisPoints: number } | null, sources: Array<{ source: OperatingSource, days: number }> };

export type BooksPartsFragment = { stock: Array<{ month: string, kind: StockStage, source: DataSource, value: { amount: string, currency: string } }>, payroll: Array<{ month: string, people: number, source: DataSource }> };

export type PlantQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlantQuery = { sites: { totalCount: number | null, edges: Array<{ node: { id: string, name: string, timeZone: string, workingDays: Array<number>, city: { code: string, nameZh: string, nameEn: string } } }> }, workCenters: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, measure: Measure, unit: string, parallelMachines: number, site: { id: string, name: string, city: { code: string, nameZh: string, nameEn: string, province: { code: string, nameZh: string, nameEn: string } | null } }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, rate: { amount: string, currency: string, per: string }, minimumBlock: { value: string, unit: string }, setup: { value: string, unit: string } } }> }, processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean, measure: Measure }>, materials: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, cities: Array<{ code: string, nameZh: string, nameEn: string }> };

export type SiteCreateMutationVariables = Exact<{
  input: SiteCreateInput;
}>;


export type SiteCreateMutation = { siteCreate: { site: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WorkCenterCreateMutationVariables = Exact<{
  input: WorkCenterCreateInput;
}>;


export type WorkCenterCreateMutation = { workCenterCreate: { workCenter: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ReservationsQueryVariables = Exact<{
  side: Side;
  state?: ReservationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReservationsQuery = { reservations: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: ReservationState, side: Side, availableActions: Array<ReservationAction>, heldAt: string, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, process: { code: string, nameZh: string, nameEn: string }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, price: { perPiece: string, total: { amount: string, currency: string } } } }> } };

export type ReservationQueryVariables = Exact<{
  id: string | number;
}>;


export type ReservationQuery = { following: { active: boolean }, node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation', confirmedAt: string | null, endedAt: string | null, together: boolean, acceptedAt: string | null, id: string, number: string, state: ReservationState, side: Side, availableActions: Array<ReservationAction>, heldAt: string, expiresAt: string | null, price: { perPiece: string, total: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, weighted: { amount: string, currency: string } | null, params: Array<{ name: string, value: string }> }> }, request: { id: string, number: string, title: string } | null, offer: { id: string, number: string, mine: boolean, booking: Booking, city: { code: string, nameZh: string, nameEn: string } | null, province: { code: string, nameZh: string, nameEn: string }, unitPrice: { amount: string, currency: string, per: string } } | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, process: { code: string, nameZh: string, nameEn: string }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }> }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type ReservationConfirmMutationVariables = Exact<{
  input: ReservationConfirmInput;
}>;


export type ReservationConfirmMutation = { reservationConfirm: { reservation: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ReservationReleaseMutationVariables = Exact<{
  input: ReservationReleaseInput;
}>;


export type ReservationReleaseMutation = { reservationRelease: { reservation: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ReservationAcceptMutationVariables = Exact<{
  input: ReservationAcceptInput;
}>;


export type ReservationAcceptMutation = { reservationAccept: { reservation: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ReservationDeclineMutationVariables = Exact<{
  input: ReservationDeclineInput;
}>;


export type ReservationDeclineMutation = { reservationDecline: { reservation: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WaitingPlacesQueryVariables = Exact<{
  side: Side;
  state?: WaitingState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WaitingPlacesQuery = { waitingPlaces: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: WaitingState, position: number | null, takenAt: string, endsAt: string, endedAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, offer: { id: string, number: string, process: { code: string, nameZh: string, nameEn: string } } | null, reservation: { id: string, number: string } | null, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, price: { total: { amount: string, currency: string } } } }> } };

export type WaitingPlaceLeaveMutationVariables = Exact<{
  input: WaitingPlaceLeaveInput;
}>;


export type WaitingPlaceLeaveMutation = { waitingPlaceLeave: { waitingPlace: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqCreateMutationVariables = Exact<{
  input: RfqCreateInput;
}>;


export type RfqCreateMutation = { rfqCreate: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqReorderMutationVariables = Exact<{
  input: RfqReorderInput;
}>;


export type RfqReorderMutation = { rfqReorder: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqTakeInMutationVariables = Exact<{
  input: RfqTakeInInput;
}>;


export type RfqTakeInMutation = { rfqTakeIn: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqInviteMutationVariables = Exact<{
  input: RfqInviteInput;
}>;


export type RfqInviteMutation = { rfqInvite: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqGuestInviteMutationVariables = Exact<{
  input: RfqGuestInviteInput;
}>;


export type RfqGuestInviteMutation = { rfqGuestInvite: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqGuestRevokeMutationVariables = Exact<{
  input: RfqGuestRevokeInput;
}>;


export type RfqGuestRevokeMutation = { rfqGuestRevoke: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqOpenMutationVariables = Exact<{
  input: RfqOpenInput;
}>;


export type RfqOpenMutation = { rfqOpen: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqExtendMutationVariables = Exact<{
  input: RfqExtendInput;
}>;


export type RfqExtendMutation = { rfqExtend: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqSeeMutationVariables = Exact<{
  input: RfqSeeInput;
}>;


export type RfqSeeMutation = { rfqSee: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqCloseMutationVariables = Exact<{
  input: RfqCloseInput;
}>;


export type RfqCloseMutation = { rfqClose: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqCancelMutationVariables = Exact<{
  input: RfqCancelInput;
}>;


export type RfqCancelMutation = { rfqCancel: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqAddendumPostMutationVariables = Exact<{
  input: RfqAddendumPostInput;
}>;


export type RfqAddendumPostMutation = { rfqAddendumPost: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqQuestionAnswerMutationVariables = Exact<{
  input: RfqQuestionAnswerInput;
}>;


export type RfqQuestionAnswerMutation = { rfqQuestionAnswer: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqDocumentAddMutationVariables = Exact<{
  input: RfqDocumentAddInput;
}>;


export type RfqDocumentAddMutation = { rfqDocumentAdd: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqAwardMutationVariables = Exact<{
  input: RfqAwardInput;
}>;


export type RfqAwardMutation = { rfqAward: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqJoinMutationVariables = Exact<{
  input: RfqJoinInput;
}>;


export type RfqJoinMutation = { rfqJoin: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqNdaAcceptMutationVariables = Exact<{
  input: RfqNdaAcceptInput;
}>;


export type RfqNdaAcceptMutation = { rfqNdaAccept: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqQuestionAskMutationVariables = Exact<{
  input: RfqQuestionAskInput;
}>;


export type RfqQuestionAskMutation = { rfqQuestionAsk: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqDeclineMutationVariables = Exact<{
  input: RfqDeclineInput;
}>;


export type RfqDeclineMutation = { rfqDecline: { rfq: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type QuoteSubmitMutationVariables = Exact<{
  input: QuoteSubmitInput;
}>;


export type QuoteSubmitMutation = { quoteSubmit: { quote: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type QuoteWithdrawMutationVariables = Exact<{
  input: QuoteWithdrawInput;
}>;


export type QuoteWithdrawMutation = { quoteWithdraw: { quote: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type QuoteCounterMutationVariables = Exact<{
  input: QuoteCounterInput;
}>;


export type QuoteCounterMutation = { quoteCounter: { quote: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type QuoteCounterAcceptMutationVariables = Exact<{
  input: QuoteCounterAcceptInput;
}>;


export type QuoteCounterAcceptMutation = { quoteCounterAccept: { quote: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type QuoteCounterRefuseMutationVariables = Exact<{
  input: QuoteCounterRefuseInput;
}>;


export type QuoteCounterRefuseMutation = { quoteCounterRefuse: { quote: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type AwardApproveMutationVariables = Exact<{
  input: AwardApproveInput;
}>;


export type AwardApproveMutation = { awardApprove: { award: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type AwardRejectMutationVariables = Exact<{
  input: AwardRejectInput;
}>;


export type AwardRejectMutation = { awardReject: { award: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrganisationApprovalLimitsSetMutationVariables = Exact<{
  input: OrganisationApprovalLimitsSetInput;
}>;


export type OrganisationApprovalLimitsSetMutation = { organisationApprovalLimitsSet: { organisation: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type RfqsQueryVariables = Exact<{
  side: QuoteSide;
  state?: RfqState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RfqsQuery = { rfqs: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, note: string | null, state: RfqState, audience: RfqAudience, sealed: boolean, currency: string, dueAt: string, openedAt: string | null, endedAt: string | null, endReason: string | null, side: QuoteSide, availableActions: Array<RfqAction>, ndaText: string | null, capitalBps: number | null, incoterm: Incoterm | null, incotermPlace: string | null, lines: Array<{ id: string, position: number, item: string, quantity: { value: string, unit: string } }>, bidders: Array<{ id: string, state: BidderState }>, quotes: Array<{ id: string, state: QuoteState }>, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, deliverTo: { code: string, nameZh: string, nameEn: string } | null, request: { id: string, number: string, title: string } | null } }> } };

export type OpenRfqsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenRfqsQuery = { openRfqs: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, dueAt: string, sealed: boolean, hasNda: boolean, lineCount: number, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, deliverTo: { code: string, nameZh: string, nameEn: string } | null, processes: Array<{ code: string, nameZh: string, nameEn: string }> } }> } };

export type RfqHeadFragment = { id: string, number: string, title: string, note: string | null, state: RfqState, audience: RfqAudience, sealed: boolean, currency: string, dueAt: string, openedAt: string | null, endedAt: string | null, endReason: string | null, side: QuoteSide, availableActions: Array<RfqAction>, ndaText: string | null, capitalBps: number | null, incoterm: Incoterm | null, incotermPlace: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, deliverTo: { code: string, nameZh: string, nameEn: string } | null, request: { id: string, number: string, title: string } | null };

export type RfqLinePartsFragment = { id: string, position: number, item: string, partNumber: string | null, wantedFrom: string, wantedUntil: string, targetPrice: string | null, quantity: { value: string, unit: string }, process: { code: string, nameZh: string, nameEn: string } | null, ownItem: { id: string } | null };

export type RfqFormQueryVariables = Exact<{ [key: string]: never; }>;


export type RfqFormQuery = { processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean, measure: Measure }>, cities: Array<{ code: string, nameZh: string, nameEn: string }>, capacityRequests: { edges: Array<{ node: { id: string, number: string, title: string, pieces: number, from: string, until: string, process: { code: string, nameZh: string, nameEn: string } } }> } };

export type RfqDocumentLineFragment = { id: string, kind: DocumentKind, name: string, revision: string, mediaType: string, sizeBytes: number, hash: string, addedAt: string, path: string, mark: DocumentMark, reads: Array<{ number: string, at: string, reader: string, marked: boolean, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null }> };

export type QuotedLineFragment = { lineId: string, leadDays: number, deliverOn: string, quantity: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, priceAtQuantity: { amount: string, currency: string, per: string }, setup: { amount: string, currency: string }, tooling: { amount: string, currency: string }, sample: { amount: string, currency: string }, net: { amount: string, currency: string }, loadPerPiece: { value: string, unit: string } | null, breakdown: Array<{ kind: BreakdownKind, amount: string }>, tiers: Array<{ from: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string } }> };

export type QuotedVersionFragment = { version: number, side: QuoteSide, outcome: VersionOutcome, firmness: Firmness, validUntil: string, vatIncluded: boolean, vatBps: number, taxpayerType: TaxpayerType, paymentDays: number, incoterm: Incoterm | null, incotermPlace: string | null, annualReductionBps: number | null, indexClause: string | null, deviations: string | null, terms: string | null, saidBy: string, createdAt: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, lines: Array<{ lineId: string, leadDays: number, deliverOn: string, quantity: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, priceAtQuantity: { amount: string, currency: string, per: string }, setup: { amount: string, currency: string }, tooling: { amount: string, currency: string }, sample: { amount: string, currency: string }, net: { amount: string, currency: string }, loadPerPiece: { value: string, unit: string } | null, breakdown: Array<{ kind: BreakdownKind, amount: string }>, tiers: Array<{ from: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string } }> }> };

export type QuotePartsFragment = { id: string, number: string, state: QuoteState, firmness: Firmness, validUntil: string, submittedAt: string, endedAt: string | null, availableActions: Array<QuoteAction>, liveVersion: number, bidder: { id: string, guestName: string | null, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null, live: { version: number, side: QuoteSide, outcome: VersionOutcome, firmness: Firmness, validUntil: string, vatIncluded: boolean, vatBps: number, taxpayerType: TaxpayerType, paymentDays: number, incoterm: Incoterm | null, incotermPlace: string | null, annualReductionBps: number | null, indexClause: string | null, deviations: string | null, terms: string | null, saidBy: string, createdAt: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, lines: Array<{ lineId: string, leadDays: number, deliverOn: string, quantity: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, priceAtQuantity: { amount: string, currency: string, per: string }, setup: { amount: string, currency: string }, tooling: { amount: string, currency: string }, sample: { amount: string, currency: string }, net: { amount: string, currency: string }, loadPerPiece: { value: string, unit: string } | null, breakdown: Array<{ kind: BreakdownKind, amount: string }>, tiers: Array<{ from: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string } }> }> } | null, versions: Array<{ version: number, side: QuoteSide, outcome: VersionOutcome, saidBy: string, createdAt: string, paymentDays: number, net: { amount: string, currency: string }, lines: Array<{ lineId: string, deliverOn: string, quantity: { value: string, unit: string }, priceAtQuantity: { amount: string, currency: string, per: string } }> }>, awarded: Array<{ quantity: { value: string, unit: string }, net: { amount: string, currency: string }, line: { id: string, item: string } | null, reservation: { id: string, number: string } | null }>, plans: Array<{ lineId: string, held: boolean, workCenter: { id: string, code: string, name: string } | null, load: { value: string, unit: string } | null }> };

export type RfqRoomQueryVariables = Exact<{
  id: string | number;
}>;


export type RfqRoomQuery = { following: { active: boolean }, node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq', id: string, number: string, title: string, note: string | null, state: RfqState, audience: RfqAudience, sealed: boolean, currency: string, dueAt: string, openedAt: string | null, endedAt: string | null, endReason: string | null, side: QuoteSide, availableActions: Array<RfqAction>, ndaText: string | null, capitalBps: number | null, incoterm: Incoterm | null, incotermPlace: string | null, candidates: Array<{ declinedFor: DeclineReason | null, declinedAt: string | null, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null }>, reorder: { award: { id: string, number: string, rfq: { id: string, title: string } | null } | null, callOff: { id: string, number: string } | null, changed: Array<{ name: string, from: string, to: string }> } | null, changes: Array<{ kind: RfqChangeKind, at: string, who: string | null, what: string | null, version: number | null, dueAt: string | null, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null }>, lines: Array<{ id: string, position: number, item: string, partNumber: string | null, wantedFrom: string, wantedUntil: string, targetPrice: string | null, quantity: { value: string, unit: string }, process: { code: string, nameZh: string, nameEn: string } | null, ownItem: { id: string } | null }>, bidders: Array<{ id: string, origin: BidderOrigin, state: BidderState, askedAt: string | null, ndaAcceptedAt: string | null, ndaAcceptedBy: string | null, declineReason: DeclineReason | null, declineNote: string | null, guestName: string | null, guestEmail: string | null, linkExpiresAt: string | null, unreadCount: number, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null }>, notes: Array<{ id: string, question: boolean, text: string, answer: string | null, postedAt: string, answeredAt: string | null, mine: boolean, asker: { id: string, guestName: string | null, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null }>, documents: Array<{ id: string, kind: DocumentKind, name: string, revision: string, mediaType: string, sizeBytes: number, hash: string, addedAt: string, path: string, mark: DocumentMark, reads: Array<{ number: string, at: string, reader: string, marked: boolean, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null }> }>, quotes: Array<{ id: string, number: string, state: QuoteState, firmness: Firmness, validUntil: string, submittedAt: string, endedAt: string | null, availableActions: Array<QuoteAction>, liveVersion: number, bidder: { id: string, guestName: string | null, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null, live: { version: number, side: QuoteSide, outcome: VersionOutcome, firmness: Firmness, validUntil: string, vatIncluded: boolean, vatBps: number, taxpayerType: TaxpayerType, paymentDays: number, incoterm: Incoterm | null, incotermPlace: string | null, annualReductionBps: number | null, indexClause: string | null, deviations: string | null, terms: string | null, saidBy: string, createdAt: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, lines: Array<{ lineId: string, leadDays: number, deliverOn: string, quantity: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, priceAtQuantity: { amount: string, currency: string, per: string }, setup: { amount: string, currency: string }, tooling: { amount: string, currency: string }, sample: { amount: string, currency: string }, net: { amount: string, currency: string }, loadPerPiece: { value: string, unit: string } | null, breakdown: Array<{ kind: BreakdownKind, amount: string }>, tiers: Array<{ from: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string } }> }> } | null, versions: Array<{ version: number, side: QuoteSide, outcome: VersionOutcome, saidBy: string, createdAt: string, paymentDays: number, net: { amount: string, currency: string }, lines: Array<{ lineId: string, deliverOn: string, quantity: { value: string, unit: string }, priceAtQuantity: { amount: string, currency: string, per: string } }> }>, awarded: Array<{ quantity: { value: string, unit: string }, net: { amount: string, currency: string }, line: { id: string, item: string } | null, reservation: { id: string, number: string } | null }>, plans: Array<{ lineId: string, held: boolean, workCenter: { id: string, code: string, name: string } | null, load: { value: string, unit: string } | null }> }>, comparison: Array<{ perPiece: string, leadDays: number, deliverOn: string, complete: boolean, best: Array<Criterion>, quote: { id: string } | null, parts: Array<{ kind: ComparedPartKind, amount: { amount: string, currency: string } }>, cost: { amount: string, currency: string }, paid: { amount: string, currency: string }, toTarget: { amount: string, currency: string } | null }>, awards: Array<{ id: string, number: string, state: AwardState, decidedAt: string, settledAt: string | null, reason: string | null, closes: boolean, net: { amount: string, currency: string }, decider: { name: string } | null, approver: { name: string } | null, lines: Array<{ quantity: { value: string, unit: string }, net: { amount: string, currency: string }, line: { id: string, item: string } | null, quote: { id: string } | null, bidder: { guestName: string | null, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null, reservation: { id: string, number: string } | null }> }>, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, deliverTo: { code: string, nameZh: string, nameEn: string } | null, request: { id: string, number: string, title: string } | null }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type QuoteEditorQueryVariables = Exact<{
  id: string | number;
}>;


export type QuoteEditorQuery = { viewer: { organisation: { taxpayerType: TaxpayerType | null } } | null, vatRates: Array<{ taxpayerType: TaxpayerType, bps: number }>, workCenters: { edges: Array<{ node: { id: string, code: string, name: string, measure: Measure } }> }, node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq', id: string, number: string, title: string, note: string | null, state: RfqState, audience: RfqAudience, sealed: boolean, currency: string, dueAt: string, openedAt: string | null, endedAt: string | null, endReason: string | null, side: QuoteSide, availableActions: Array<RfqAction>, ndaText: string | null, capitalBps: number | null, incoterm: Incoterm | null, incotermPlace: string | null, lines: Array<{ id: string, position: number, item: string, partNumber: string | null, wantedFrom: string, wantedUntil: string, targetPrice: string | null, quantity: { value: string, unit: string }, process: { code: string, nameZh: string, nameEn: string } | null, ownItem: { id: string } | null }>, quotes: Array<{ id: string, number: string, state: QuoteState, firmness: Firmness, validUntil: string, submittedAt: string, endedAt: string | null, availableActions: Array<QuoteAction>, liveVersion: number, bidder: { id: string, guestName: string | null, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null, live: { version: number, side: QuoteSide, outcome: VersionOutcome, firmness: Firmness, validUntil: string, vatIncluded: boolean, vatBps: number, taxpayerType: TaxpayerType, paymentDays: number, incoterm: Incoterm | null, incotermPlace: string | null, annualReductionBps: number | null, indexClause: string | null, deviations: string | null, terms: string | null, saidBy: string, createdAt: string, net: { amount: string, currency: string }, vat: { amount: string, currency: string }, lines: Array<{ lineId: string, leadDays: number, deliverOn: string, quantity: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, priceAtQuantity: { amount: string, currency: string, per: string }, setup: { amount: string, currency: string }, tooling: { amount: string, currency: string }, sample: { amount: string, currency: string }, net: { amount: string, currency: string }, loadPerPiece: { value: string, unit: string } | null, breakdown: Array<{ kind: BreakdownKind, amount: string }>, tiers: Array<{ from: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string } }> }> } | null, versions: Array<{ version: number, side: QuoteSide, outcome: VersionOutcome, saidBy: string, createdAt: string, paymentDays: number, net: { amount: string, currency: string }, lines: Array<{ lineId: string, deliverOn: string, quantity: { value: string, unit: string }, priceAtQuantity: { amount: string, currency: string, per: string } }> }>, awarded: Array<{ quantity: { value: string, unit: string }, net: { amount: string, currency: string }, line: { id: string, item: string } | null, reservation: { id: string, number: string } | null }>, plans: Array<{ lineId: string, held: boolean, workCenter: { id: string, code: string, name: string } | null, load: { value: string, unit: string } | null }> }>, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, deliverTo: { code: string, nameZh: string, nameEn: string } | null, request: { id: string, number: string, title: string } | null }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type FreeCapacityQueryVariables = Exact<{
  workCenterId: string | number;
  before: string;
}>;


export type FreeCapacityQuery = { freeCapacity: { free: { value: string, unit: string } } | null };

export type ApprovalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApprovalsQuery = { approvalLimits: Array<{ role: ApproverRole, limit: { amount: string, currency: string } }>, awards: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: AwardState, decidedAt: string, settledAt: string | null, reason: string | null, net: { amount: string, currency: string }, decider: { name: string } | null, approver: { name: string } | null, rfq: { id: string, number: string, title: string } | null, lines: Array<{ quantity: { value: string, unit: string }, net: { amount: string, currency: string }, line: { item: string } | null, bidder: { guestName: string | null, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null } | null }> } }> } };

export type SourceBlocksQueryVariables = Exact<{
  id: string | number;
  firmIds: Array<string | number> | string | number;
}>;


export type SourceBlocksQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq', sourceBlocks: Array<{ firmId: string, partNumber: string, reason: BlockReason }> }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type AnswerMessageQueryVariables = Exact<{
  id: string | number;
}>;


export type AnswerMessageQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award', catenaX: string | null }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote', catenaX: string | null }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type QuoteSheetFileQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type QuoteSheetFileQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq', number: string, quoteSheet: string | null }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type QuoteSheetQueryVariables = Exact<{
  rfqId: string | number;
  fileId: string | number;
}>;


export type QuoteSheetQuery = { quoteSheet: { lines: Array<{ lineId: string, unitPrice: string, quantity: string | null, setup: string | null, tooling: string | null, sample: string | null, leadDays: number, deliverOn: string }>, problems: Array<{ row: number, column: string, found: string, code: string }> } };

export type ScoreFeaturePartsFragment = { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number };

export type ScoreCheckPartsFragment = { check: ScoreCheckKind, outcome: CheckOutcome, factorBps: number, facts: Array<{ name: string, value: string }> };

export type ScoreLineFragment = { id: string, asOf: string, stillOn: string | null, scoredAt: string, rated: boolean, score: number, grade: string, pdLowPpm: number, pdHighPpm: number, confidenceBps: number };

export type ScorePartsFragment = { recordSha256: string, id: string, asOf: string, stillOn: string | null, scoredAt: string, rated: boolean, score: number, grade: string, pdLowPpm: number, pdHighPpm: number, confidenceBps: number, model: { code: string, calibrated: boolean, basePoints: number, knownMin: number }, contributions: Array<{ state: EvidenceState, value: number | null, points: number, best: number, source: DataSource | null, observations: number, coverageBps: number, fromDay: string, untilDay: string, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }>, reasons: Array<{ cause: ReasonCause, pointsLost: number, value: string, peerLow: number | null, peerHigh: number | null, textZh: string, textEn: string, fixZh: string, fixEn: string, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }>, checks: Array<{ check: ScoreCheckKind, outcome: CheckOutcome, factorBps: number, facts: Array<{ name: string, value: string }> }>, peers: { firms: number, score: number, process: { code: string, nameZh: string, nameEn: string } | null } | null, advice: { target: string | null, needed: number, possible: number, plans: Array<{ kind: ScorePlanKind, gain: number, score: number, grade: string, effortDays: number, weeks: number, runs: number, moves: Array<{ from: number, to: number, gain: number, effortDays: number, weeks: number, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }> }> } | null };

export type ScorePageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  job: string | number;
  hasJob: boolean;
}>;


export type ScorePageQuery = { latest: { edges: Array<{ node: { recordSha256: string, id: string, asOf: string, stillOn: string | null, scoredAt: string, rated: boolean, score: number, grade: string, pdLowPpm: number, pdHighPpm: number, confidenceBps: number, model: { code: string, calibrated: boolean, basePoints: number, knownMin: number }, contributions: Array<{ state: EvidenceState, value: number | null, points: number, best: number, source: DataSource | null, observations: number, coverageBps: number, fromDay: string, untilDay: string, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }>, reasons: Array<{ cause: ReasonCause, pointsLost: number, value: string, peerLow: number | null, peerHigh: number | null, textZh: string, textEn: string, fixZh: string, fixEn: string, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }>, checks: Array<{ check: ScoreCheckKind, outcome: CheckOutcome, factorBps: number, facts: Array<{ name: string, value: string }> }>, peers: { firms: number, score: number, process: { code: string, nameZh: string, nameEn: string } | null } | null, advice: { target: string | null, needed: number, possible: number, plans: Array<{ kind: ScorePlanKind, gain: number, score: number, grade: string, effortDays: number, weeks: number, runs: number, moves: Array<{ from: number, to: number, gain: number, effortDays: number, weeks: number, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }> }> } | null } }> }, creditScores: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, asOf: string, stillOn: string | null, scoredAt: string, rated: boolean, score: number, grade: string, pdLowPpm: number, pdHighPpm: number, confidenceBps: number } }> }, peerComparison: { agreed: boolean, firmsMin: number, circles: Array<{ firms: number | null, process: { code: string, nameZh: string, nameEn: string } | null }> }, node?:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job', id: string, state: JobState }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type PastScoreQueryVariables = Exact<{
  id: string | number;
}>;


export type PastScoreQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore', recordSha256: string, id: string, asOf: string, stillOn: string | null, scoredAt: string, rated: boolean, score: number, grade: string, pdLowPpm: number, pdHighPpm: number, confidenceBps: number, model: { code: string, calibrated: boolean, basePoints: number, knownMin: number }, contributions: Array<{ state: EvidenceState, value: number | null, points: number, best: number, source: DataSource | null, observations: number, coverageBps: number, fromDay: string, untilDay: string, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }>, reasons: Array<{ cause: ReasonCause, pointsLost: number, value: string, peerLow: number | null, peerHigh: number | null, textZh: string, textEn: string, fixZh: string, fixEn: string, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }>, checks: Array<{ check: ScoreCheckKind, outcome: CheckOutcome, factorBps: number, facts: Array<{ name: string, value: string }> }>, peers: { firms: number, score: number, process: { code: string, nameZh: string, nameEn: string } | null } | null, advice: { target: string | null, needed: number, possible: number, plans: Array<{ kind: ScorePlanKind, gain: number, score: number, grade: string, effortDays: number, weeks: number, runs: number, moves: Array<{ from: number, to: number, gain: number, effortDays: number, weeks: number, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }> }> } | null }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type ScoreRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ScoreRecordQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore', asOf: string, record: string }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type ScoreCardQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoreCardQuery = { creditModel: { code: string, sha256: string, guideSha256: string, servedFrom: string, calibrated: boolean, purpose: string, outcome: string, limits: Array<string>, basePoints: number, anchorPdPpm: number | null, knownMin: number, weightW: number, weightA: number, weightP: number, training: { sha256: string, rows: number, bad: number } | null, gates: Array<{ gate: ModelGateName, outcome: GateOutcome, value: number | null, limit: number | null, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } | null }>, gateRun: { column: string, trainUntil: number, before: number, after: number } | null, grades: Array<{ grade: string, from: number, pdPpmMax: number }>, lines: Array<{ above: number | null, upTo: number | null, points: number, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } }>, drift: { reference: string | null, firmsMin: number, months: Array<{ month: string, firms: number | null, figures: Array<{ psiMilli: number | null, chanceMilli: number | null, level: DriftLevel, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } | null, places: Array<{ unknown: boolean, above: number | null, upTo: number | null, firms: number | null }> }> }> } | null } };

export type DriftPartsFragment = { reference: string | null, firmsMin: number, months: Array<{ month: string, firms: number | null, figures: Array<{ psiMilli: number | null, chanceMilli: number | null, level: DriftLevel, feature: { code: string, nameZh: string, nameEn: string, formulaZh: string, formulaEn: string, unit: string, view: ScoreView, group: DataGroup | null, windowMonths: number } | null, places: Array<{ unknown: boolean, above: number | null, upTo: number | null, firms: number | null }> }> }> };

export type OrganisationPeersSetMutationVariables = Exact<{
  input: OrganisationPeersSetInput;
}>;


export type OrganisationPeersSetMutation = { organisationPeersSet: { organisation: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CreditScoreRequestMutationVariables = Exact<{
  input: CreditScoreRequestInput;
}>;


export type CreditScoreRequestMutation = { creditScoreRequest: { creditScoreRequest: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ApiKeysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { apiKeys: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean }, edges: Array<{ node: { id: string, name: string, scopes: Array<Scope>, ending: string, expiresAt: string, lastUsedOn: string | null, revokedAt: string | null, isLive: boolean, createdBy: { id: string, name: string } | null } }> } };

export type ApiKeyCreateMutationVariables = Exact<{
  input: ApiKeyCreateInput;
}>;


export type ApiKeyCreateMutation = { apiKeyCreate: { apiKey: { id: string, name: string, secret: string | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ApiKeyRevokeMutationVariables = Exact<{
  input: ApiKeyRevokeInput;
}>;


export type ApiKeyRevokeMutation = { apiKeyRevoke: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type LicencesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LicencesQuery = { licences: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, issuer: string, validFrom: string, validUntil: string | null, state: LicenceState, kind: { code: string, nameZh: string, nameEn: string }, document: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null } | null } }> }, licenceKinds: Array<{ code: string, nameZh: string, nameEn: string }> };

export type LicenceAddMutationVariables = Exact<{
  input: LicenceAddInput;
}>;


export type LicenceAddMutation = { licenceAdd: { licence: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type LicenceReplaceMutationVariables = Exact<{
  input: LicenceReplaceInput;
}>;


export type LicenceReplaceMutation = { licenceReplace: { licence: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type LicenceWithdrawMutationVariables = Exact<{
  input: LicenceWithdrawInput;
}>;


export type LicenceWithdrawMutation = { licenceWithdraw: { licence: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type NoticePreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticePreferencesQuery = { noticePreferences: { id: string, timeZone: string, digest: boolean, kinds: Array<{ kind: string, nature: NoticeNature, mail: MailChoice }> } };

export type NoticePreferencesSetMutationVariables = Exact<{
  input: NoticePreferencesSetInput;
}>;


export type NoticePreferencesSetMutation = { noticePreferencesSet: { noticePreferences: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrganisationProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationProfileQuery = { viewer: { organisation: { id: string, version: number, name: string, nameEn: string | null, creditCode: string, lei: string | null, duns: string | null, vatId: string | null, taxpayerType: TaxpayerType | null, firmSize: FirmSize | null, sizeDeclaredOn: string | null, address: string | null, kinds: Array<OrganisationKind>, city: { nameZh: string, nameEn: string } | null, verification: { id: string, state: VerificationState, appliedAt: string | null, decidedAt: string | null, verifiedSince: string | null, reason: string | null, document: { id: string, name: string, mediaType: string, sizeBytes: number, purpose: FilePurpose, isImage: boolean, width: number | null, height: number | null, path: string, bytesDeletedAt: string | null } | null } | null } } | null };

export type OrganisationChangeMutationVariables = Exact<{
  input: OrganisationChangeInput;
}>;


export type OrganisationChangeMutation = { organisationChange: { organisation: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type VerificationApplyMutationVariables = Exact<{
  input: VerificationApplyInput;
}>;


export type VerificationApplyMutation = { verificationApply: { verification: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PartnersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { partners: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, namedAt: string, endedAt: string | null, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } }> }, partnerOffers: { edges: Array<{ node: { grade: Grade, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null }, offer: { id: string } } }> }, sold: { edges: Array<{ node: { buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } }> }, bought: { edges: Array<{ node: { seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } } }> } };

export type FirmSearchQueryVariables = Exact<{
  text: string;
}>;


export type FirmSearchQuery = { search: Array<{ id: string, kind: SearchKind }> };

export type FirmOfCardQueryVariables = Exact<{
  id: string | number;
}>;


export type FirmOfCardQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard', id: string, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WorkCenter' }
   | null };

export type PartnerAddMutationVariables = Exact<{
  input: PartnerAddInput;
}>;


export type PartnerAddMutation = { partnerAdd: { partner: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PartnerEndMutationVariables = Exact<{
  input: PartnerEndInput;
}>;


export type PartnerEndMutation = { partnerEnd: { partner: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type MembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MembersQuery = { viewer: { organisation: { id: string, name: string, nameEn: string | null, secondFactorRequired: boolean } } | null, members: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean }, edges: Array<{ node: { id: string, roles: Array<Role>, since: string | null, isViewer: boolean, hasSecondFactor: boolean, person: { id: string, name: string, email: string } | null } }> } };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: { edges: Array<{ node: { id: string, email: string, roles: Array<Role>, state: InvitationState, expiresAt: string } }> } };

export type MemberQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberQuery = { node:
    | { __typename: 'Member', id: string, roles: Array<Role>, since: string | null, isViewer: boolean, hasSecondFactor: boolean, person: { id: string, name: string, email: string } | null }
    | Record<PropertyKey, never>
   | null };

export type InvitationSendMutationVariables = Exact<{
  input: InvitationSendInput;
}>;


export type InvitationSendMutation = { invitationSend: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type InvitationResendMutationVariables = Exact<{
  input: InvitationResendInput;
}>;


export type InvitationResendMutation = { invitationResend: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type InvitationRevokeMutationVariables = Exact<{
  input: InvitationRevokeInput;
}>;


export type InvitationRevokeMutation = { invitationRevoke: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrganisationDemandSecondFactorMutationVariables = Exact<{
  input: OrganisationDemandSecondFactorInput;
}>;


export type OrganisationDemandSecondFactorMutation = { organisationDemandSecondFactor: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrganisationLeaveMutationVariables = Exact<{
  input: OrganisationLeaveInput;
}>;


export type OrganisationLeaveMutation = { organisationLeave: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type MemberChangeRolesMutationVariables = Exact<{
  input: MemberChangeRolesInput;
}>;


export type MemberChangeRolesMutation = { memberChangeRoles: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type MemberRemoveMutationVariables = Exact<{
  input: MemberRemoveInput;
}>;


export type MemberRemoveMutation = { memberRemove: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PersonChangeMutationVariables = Exact<{
  input: PersonChangeInput;
}>;


export type PersonChangeMutation = { personChange: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuery = { accountSecurity: { secondFactor: { since: string | null, recoveryCodesLeft: number, enrolment: { uri: string, secret: string } | null }, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, userAgent: string, address: string, createdAt: string, lastSeenAt: string, current: boolean }> } | null };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SecondFactorStartMutationVariables = Exact<{
  input: SecondFactorStartInput;
}>;


export type SecondFactorStartMutation = { secondFactorStart: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SecondFactorConfirmMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type SecondFactorConfirmMutation = { secondFactorConfirm: { recoveryCodes: { codes: Array<string> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SecondFactorRemoveMutationVariables = Exact<{
  input: SecondFactorRemoveInput;
}>;


export type SecondFactorRemoveMutation = { secondFactorRemove: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SecondFactorRenewCodesMutationVariables = Exact<{
  input: SecondFactorRenewCodesInput;
}>;


export type SecondFactorRenewCodesMutation = { secondFactorRenewCodes: { recoveryCodes: { codes: Array<string> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PasskeyStartMutationVariables = Exact<{
  input: PasskeyStartInput;
}>;


export type PasskeyStartMutation = { passkeyStart: { challenge: { options: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PasskeyRegisterMutationVariables = Exact<{
  input: PasskeyRegisterInput;
}>;


export type PasskeyRegisterMutation = { passkeyRegister: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PasskeyRenameMutationVariables = Exact<{
  input: PasskeyRenameInput;
}>;


export type PasskeyRenameMutation = { passkeyRename: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PasskeyRemoveMutationVariables = Exact<{
  input: PasskeyRemoveInput;
}>;


export type PasskeyRemoveMutation = { passkeyRemove: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SessionEndMutationVariables = Exact<{
  input: SessionEndInput;
}>;


export type SessionEndMutation = { sessionEnd: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SessionEndOthersMutationVariables = Exact<{
  input: SessionEndOthersInput;
}>;


export type SessionEndOthersMutation = { sessionEndOthers: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WebhooksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebhooksQuery = { webhookEvents: Array<{ event: string, when: string }>, webhookEndpoints: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, url: string, note: string | null, events: Array<string>, state: WebhookEndpointState, openUntil: string | null, previousUntil: string | null, createdAt: string } }> } };

export type WebhookQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type WebhookQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiKey' }
    | { __typename: 'ApprovedSource' }
    | { __typename: 'Award' }
    | { __typename: 'CalendarException' }
    | { __typename: 'CallOff' }
    | { __typename: 'Capability' }
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityEdit' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'Certificate' }
    | { __typename: 'Consent' }
    | { __typename: 'CreditScore' }
    | { __typename: 'Device' }
    | { __typename: 'Equipment' }
    | { __typename: 'Framework' }
    | { __typename: 'Invitation' }
    | { __typename: 'Item' }
    | { __typename: 'ItemRevision' }
    | { __typename: 'Job' }
    | { __typename: 'JobFailureCause' }
    | { __typename: 'JointPlan' }
    | { __typename: 'Licence' }
    | { __typename: 'Mail' }
    | { __typename: 'Member' }
    | { __typename: 'Notice' }
    | { __typename: 'OfferCard' }
    | { __typename: 'OrderPromise' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Photograph' }
    | { __typename: 'Quote' }
    | { __typename: 'Reservation' }
    | { __typename: 'Rfq' }
    | { __typename: 'SavedView' }
    | { __typename: 'SheetImport' }
    | { __typename: 'ShiftPattern' }
    | { __typename: 'Site' }
    | { __typename: 'StoredFile' }
    | { __typename: 'SupportAct' }
    | { __typename: 'WaitingPlace' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint', id: string, url: string, note: string | null, events: Array<string>, state: WebhookEndpointState, openUntil: string | null, previousUntil: string | null, createdAt: string }
    | { __typename: 'WorkCenter' }
   | null, webhookDeliveries: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, event: string, state: WebhookDeliveryState, tries: number, nextTryAt: string | null, lastStatus: number | null, lastReason: string | null, createdAt: string, messageId: string } }> } };

export type WebhookEndpointCreateMutationVariables = Exact<{
  input: WebhookEndpointCreateInput;
}>;


export type WebhookEndpointCreateMutation = { webhookEndpointCreate: { webhookEndpoint: { id: string, secret: string | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WebhookEndpointRotateSecretMutationVariables = Exact<{
  input: WebhookEndpointRotateSecretInput;
}>;


export type WebhookEndpointRotateSecretMutation = { webhookEndpointRotateSecret: { webhookEndpoint: { id: string, secret: string | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WebhookEndpointUpdateMutationVariables = Exact<{
  input: WebhookEndpointUpdateInput;
}>;


export type WebhookEndpointUpdateMutation = { webhookEndpointUpdate: { webhookEndpoint: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WebhookEndpointRemoveMutationVariables = Exact<{
  input: WebhookEndpointRemoveInput;
}>;


export type WebhookEndpointRemoveMutation = { webhookEndpointRemove: { webhookEndpoint: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WebhookDeliveryTestMutationVariables = Exact<{
  input: WebhookDeliveryTestInput;
}>;


export type WebhookDeliveryTestMutation = { webhookDeliveryTest: { webhookDelivery: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WebhookDeliveryReplayMutationVariables = Exact<{
  input: WebhookDeliveryReplayInput;
}>;


export type WebhookDeliveryReplayMutation = { webhookDeliveryReplay: { webhookDelivery: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WebhookEndpointReplayMutationVariables = Exact<{
  input: WebhookEndpointReplayInput;
}>;


export type WebhookEndpointReplayMutation = { webhookEndpointReplay: { webhookEndpoint: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SourcesQueryVariables = Exact<{
  part?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean, measure: Measure }>, sourceDemands: Array<{ partNumber: string, demanded: boolean, reason: string, changedBy: string, changedAt: string }>, approvedSources: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, partNumber: string, state: SourceState, reason: string, validFrom: string, validUntil: string | null, approvedBy: string, approvedAt: string, withdrawnBy: string | null, withdrawnAt: string | null, withdrawReason: string | null, firm: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } | null, process: { code: string, nameZh: string, nameEn: string } | null } }> } };

export type ApprovedSourceAddMutationVariables = Exact<{
  input: ApprovedSourceAddInput;
}>;


export type ApprovedSourceAddMutation = { approvedSourceAdd: { approvedSource: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ApprovedSourceWithdrawMutationVariables = Exact<{
  input: ApprovedSourceWithdrawInput;
}>;


export type ApprovedSourceWithdrawMutation = { approvedSourceWithdraw: { approvedSource: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrganisationSourceDemandSetMutationVariables = Exact<{
  input: OrganisationSourceDemandSetInput;
}>;


export type OrganisationSourceDemandSetMutation = { organisationSourceDemandSet: { organisation: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ThreadLineFragment = { id: string, side: QuoteSide, personName: string, text: string, postedAt: string, unread: boolean, byMailLink: boolean, phrase: { code: ThreadPhrase, text: string } | null, attachments: Array<{ name: string, mediaType: string, sizeBytes: number }> };

export type PhraseChoiceFragment = { code: ThreadPhrase, text: string };

export type ThreadQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type ThreadQuery = { threadPhrases: Array<{ code: ThreadPhrase, text: string }>, members: { edges: Array<{ node: { isViewer: boolean, person: { id: string, name: string } | null } }> }, thread: { id: string, side: QuoteSide, messages: Array<{ id: string, side: QuoteSide, personName: string, text: string, postedAt: string, unread: boolean, byMailLink: boolean, reads: Array<{ number: string, at: string, reader: string, fileName: string | null, marked: boolean }>, phrase: { code: ThreadPhrase, text: string } | null, attachments: Array<{ name: string, mediaType: string, sizeBytes: number }> }> } | null };

export type ThreadMessagePostMutationVariables = Exact<{
  input: ThreadMessagePostInput;
}>;


export type ThreadMessagePostMutation = { threadMessagePost: { thread: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ThreadSeeMutationVariables = Exact<{
  input: ThreadSeeInput;
}>;


export type ThreadSeeMutation = { threadSee: { thread: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type MailedThreadQueryVariables = Exact<{
  token: string;
  locale: Locale;
}>;


export type MailedThreadQuery = { threadPhrases: Array<{ code: ThreadPhrase, text: string }>, mailedThread: { state: MailLinkState, expiresAt: string, personName: string | null, side: QuoteSide | null, number: string | null, titleZh: string | null, titleEn: string | null, path: string | null, firm: { name: string, nameEn: string | null } | null, partner: { name: string, nameEn: string | null } | null, messages: Array<{ id: string, side: QuoteSide, personName: string, text: string, postedAt: string, unread: boolean, byMailLink: boolean, phrase: { code: ThreadPhrase, text: string } | null, attachments: Array<{ name: string, mediaType: string, sizeBytes: number }> }> } | null };

export type MailedThreadAnswerMutationVariables = Exact<{
  input: MailedThreadAnswerInput;
}>;


export type MailedThreadAnswerMutation = { mailedThreadAnswer: { mailedThread: { state: MailLinkState } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: SearchKind, id: string, number: string | null, title: string }> };

export type ThingQueryVariables = Exact<{
  id: string | number;
}>;


export type ThingQuery = { node:
    | { __typename: 'Account', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'ApprovedSource', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'CalendarException', id: string }
    | { __typename: 'CallOff', id: string }
    | { __typename: 'Capability', id: string }
    | { __typename: 'CapacityDifference', id: string }
    | { __typename: 'CapacityEdit', id: string }
    | { __typename: 'CapacityOffer', id: string }
    | { __typename: 'CapacityRequest', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'Consent', id: string }
    | { __typename: 'CreditScore', id: string }
    | { __typename: 'Device', id: string }
    | { __typename: 'Equipment', id: string }
    | { __typename: 'Framework', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Item', id: string }
    | { __typename: 'ItemRevision', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'JobFailureCause', id: string }
    | { __typename: 'JointPlan', id: string }
    | { __typename: 'Licence', id: string }
    | { __typename: 'Mail', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'OfferCard', id: string }
    | { __typename: 'OrderPromise', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Photograph', id: string }
    | { __typename: 'Quote', id: string }
    | { __typename: 'Reservation', id: string }
    | { __typename: 'Rfq', id: string }
    | { __typename: 'SavedView', id: string }
    | { __typename: 'SheetImport', id: string }
    | { __typename: 'ShiftPattern', id: string }
    | { __typename: 'Site', id: string }
    | { __typename: 'StoredFile', id: string }
    | { __typename: 'SupportAct', id: string }
    | { __typename: 'WaitingPlace', id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
    | { __typename: 'WorkCenter', id: string }
   | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<string>, roles: Array<Role>, mustAddSecondFactor: boolean, person: { id: string, name: string, email: string, locale: Locale }, organisation: { id: string, name: string, nameEn: string | null, creditCode: string, kinds: Array<OrganisationKind> }, supportAct: { id: string, reason: string, endsAt: string } | null, memberships: Array<{ current: boolean, roles: Array<Role>, organisation: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind>, verifiedSince: string | null } }> } | null, sites: { edges: Array<{ node: { timeZone: string } }> } };

export type SavedViewPartsFragment = { id: string, name: string, query: string, shared: boolean, mine: boolean, isDefault: boolean };

export type SavedViewsQueryVariables = Exact<{
  list: string;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, query: string, shared: boolean, mine: boolean, isDefault: boolean }> };

export type SavedViewSaveMutationVariables = Exact<{
  input: SavedViewSaveInput;
}>;


export type SavedViewSaveMutation = { savedViewSave: { savedView: { id: string, query: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SavedViewChangeMutationVariables = Exact<{
  input: SavedViewChangeInput;
}>;


export type SavedViewChangeMutation = { savedViewChange: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SavedViewRemoveMutationVariables = Exact<{
  input: SavedViewRemoveInput;
}>;


export type SavedViewRemoveMutation = { savedViewRemove: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SavedViewDefaultMutationVariables = Exact<{
  input: SavedViewDefaultInput;
}>;


export type SavedViewDefaultMutation = { savedViewDefault: { userErrors: Array<
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AuditLineFragmentDoc = new TypedDocumentString(`
    fragment AuditLine on AuditEntry {
  id
  at
  actor
  command
  subjectType
  subjectId
  source
  reason
  requestId
  person {
    id
    name
  }
  supportAct {
    id
    personName
    operatorName
  }
  changes {
    field
    before
    after
  }
}
    `, {"fragmentName":"AuditLine"}) as unknown as TypedDocumentString<AuditLineFragment, unknown>;
export const FirmCardFragmentDoc = new TypedDocumentString(`
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
    `, {"fragmentName":"FirmCard"}) as unknown as TypedDocumentString<FirmCardFragment, unknown>;
export const ProcessNameFragmentDoc = new TypedDocumentString(`
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
    `, {"fragmentName":"ProcessName"}) as unknown as TypedDocumentString<ProcessNameFragment, unknown>;
export const ReservationLineFragmentDoc = new TypedDocumentString(`
    fragment ReservationLine on Reservation {
  id
  number
  state
  side
  availableActions
  heldAt
  expiresAt
  buyer {
    ...FirmCard
  }
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  quantity {
    value
    unit
  }
  weeks {
    weekStart
    quantity {
      value
      unit
    }
  }
  price {
    perPiece
    total {
      amount
      currency
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"ReservationLine"}) as unknown as TypedDocumentString<ReservationLineFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const AgreementHeadFragmentDoc = new TypedDocumentString(`
    fragment AgreementHead on Framework {
  id
  number
  state
  side
  proposedBy
  title
  terms
  currency
  vatIncluded
  vatBps
  paymentDays
  validFrom
  validUntil
  saidBy
  proposedAt
  answeredBy
  answeredAt
  endedBy
  endedAt
  reason
  availableActions
  partner {
    ...FirmCard
  }
  least {
    amount
    currency
  }
  most {
    amount
    currency
  }
  called {
    amount
    currency
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`, {"fragmentName":"AgreementHead"}) as unknown as TypedDocumentString<AgreementHeadFragment, unknown>;
export const CallOffPartsFragmentDoc = new TypedDocumentString(`
    fragment CallOffParts on CallOff {
  id
  number
  state
  wantedOn
  promisedOn
  note
  placedBy
  placedAt
  answeredBy
  answeredAt
  cancelledBy
  cancelledAt
  reason
  availableActions
  net {
    amount
    currency
  }
  fee {
    amount
    currency
  }
  deliverTo {
    code
    nameZh
    nameEn
  }
  repeats {
    id
    number
  }
  lines {
    quantity {
      value
      unit
    }
    unitPrice {
      amount
      currency
      per
    }
    line {
      id
      item
    }
  }
}
    `, {"fragmentName":"CallOffParts"}) as unknown as TypedDocumentString<CallOffPartsFragment, unknown>;
export const BoardRowFragmentDoc = new TypedDocumentString(`
    fragment BoardRow on CapacityGridRow {
  workCenter {
    id
    code
    name
    unit
    measure
    parallelMachines
    site {
      id
      name
    }
    process {
      ...ProcessName
    }
  }
  known
  total
  committed
  held
  reserved
  free
  loadBps
  marks
  offered
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"BoardRow"}) as unknown as TypedDocumentString<BoardRowFragment, unknown>;
export const BoardEditFragmentDoc = new TypedDocumentString(`
    fragment BoardEdit on CapacityEdit {
  id
  reason
  cellCount
  editedAt
  undoneAt
  undoable
  editedBy {
    name
  }
}
    `, {"fragmentName":"BoardEdit"}) as unknown as TypedDocumentString<BoardEditFragment, unknown>;
export const ImportLineFragmentDoc = new TypedDocumentString(`
    fragment ImportLine on SheetImport {
  id
  kind
  fileName
  state
  rowCount
  createCount
  changeCount
  sameCount
  rejectCount
  warningCount
  uploadedAt
  committedAt
  uploadedBy {
    name
  }
}
    `, {"fragmentName":"ImportLine"}) as unknown as TypedDocumentString<ImportLineFragment, unknown>;
export const DifferenceLineFragmentDoc = new TypedDocumentString(`
    fragment DifferenceLine on CapacityDifference {
  id
  kind
  weekStart
  workOrderNumber
  resolvedAt
  note
  workCenter {
    id
    code
    name
  }
  inSheet {
    value
    unit
  }
  soldHere {
    value
    unit
  }
  import {
    id
    fileName
    uploadedAt
  }
}
    `, {"fragmentName":"DifferenceLine"}) as unknown as TypedDocumentString<DifferenceLineFragment, unknown>;
export const CellDetailFragmentDoc = new TypedDocumentString(`
    fragment CellDetail on CapacityCellDetail {
  workCenter {
    id
    code
    name
    unit
    site {
      name
    }
    process {
      ...ProcessName
    }
  }
  week {
    label
    start
    end
  }
  cell {
    weekStart
    known
    loadBps
    total {
      value
      unit
    }
    committed {
      value
      unit
    }
    held {
      value
      unit
    }
    reserved {
      value
      unit
    }
    free {
      value
      unit
    }
  }
  days {
    calendar {
      shiftCount
      machines
      efficiencyBps
      total {
        value
        unit
      }
      parts {
        kind
        cause
        certainty
        factorPermille
        quantity {
          value
          unit
        }
      }
    }
    date
    totalSource
    totalReason
    total {
      value
      unit
    }
    committed {
      value
      unit
    }
    held {
      value
      unit
    }
    reserved {
      value
      unit
    }
    free {
      value
      unit
    }
  }
  quotes {
    quantity {
      value
      unit
    }
    quote {
      id
      number
      state
      rfq {
        id
        buyer {
          ...FirmCard
        }
      }
    }
  }
  reservations {
    quantity {
      value
      unit
    }
    reservation {
      id
      number
      state
      buyer {
        ...FirmCard
      }
      expiresAt
    }
  }
  offers {
    offered {
      value
      unit
    }
    taken {
      value
      unit
    }
    offer {
      id
      number
      state
      unitPrice {
        amount
        currency
        per
      }
    }
  }
  lastImport {
    ...ImportLine
  }
  differences {
    ...DifferenceLine
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment DifferenceLine on CapacityDifference {
  id
  kind
  weekStart
  workOrderNumber
  resolvedAt
  note
  workCenter {
    id
    code
    name
  }
  inSheet {
    value
    unit
  }
  soldHere {
    value
    unit
  }
  import {
    id
    fileName
    uploadedAt
  }
}
fragment ImportLine on SheetImport {
  id
  kind
  fileName
  state
  rowCount
  createCount
  changeCount
  sameCount
  rejectCount
  warningCount
  uploadedAt
  committedAt
  uploadedBy {
    name
  }
}`, {"fragmentName":"CellDetail"}) as unknown as TypedDocumentString<CellDetailFragment, unknown>;
export const ConsentTermsFragmentDoc = new TypedDocumentString(`
    fragment ConsentTerms on Consent {
  id
  number
  state
  side
  availableActions
  purpose
  dataGroups
  granularity
  windowMonths
  frequency
  reconfirmDays
  givenAt
  confirmBy
  expiresAt
  revokedAt
  revokeReason
  drawnOn
  subject {
    ...FirmCard
  }
  recipient {
    ...FirmCard
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`, {"fragmentName":"ConsentTerms"}) as unknown as TypedDocumentString<ConsentTermsFragment, unknown>;
export const DataFieldPartsFragmentDoc = new TypedDocumentString(`
    fragment DataFieldParts on DataField {
  code
  group
  grain
  unit
  source
  nameZh
  nameEn
  noteZh
  noteEn
}
    `, {"fragmentName":"DataFieldParts"}) as unknown as TypedDocumentString<DataFieldPartsFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on DossierFigure {
  field {
    ...DataFieldParts
  }
  period
  item
  value
  unit
  source
  observations
  coverageBps
}
    fragment DataFieldParts on DataField {
  code
  group
  grain
  unit
  source
  nameZh
  nameEn
  noteZh
  noteEn
}`, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const ConsentReadLineFragmentDoc = new TypedDocumentString(`
    fragment ConsentReadLine on ConsentRead {
  id
  at
  reader
  purpose
  fromDay
  untilDay
  figureCount
  scoreShown
  institution {
    ...FirmCard
  }
  consent {
    id
    number
  }
  fields {
    code
    nameZh
    nameEn
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`, {"fragmentName":"ConsentReadLine"}) as unknown as TypedDocumentString<ConsentReadLineFragment, unknown>;
export const TaskLineFragmentDoc = new TypedDocumentString(`
    fragment TaskLine on Notice {
  id
  kind
  path
  dueAt
  toldAt
  readAt
  title(locale: $locale)
  text(locale: $locale)
  answers {
    mutation
    argument
    subjectId
  }
}
    `, {"fragmentName":"TaskLine"}) as unknown as TypedDocumentString<TaskLineFragment, unknown>;
export const JobFactsFragmentDoc = new TypedDocumentString(`
    fragment JobFacts on Job {
  id
  kind
  state
  stage
  done
  total
  createdAt
  startedAt
  finishedAt
  cancelRequestedAt
  availableActions
  requestedBy {
    name
  }
  error {
    code
    reason
  }
}
    `, {"fragmentName":"JobFacts"}) as unknown as TypedDocumentString<JobFactsFragment, unknown>;
export const CostPartsFragmentDoc = new TypedDocumentString(`
    fragment CostParts on LandedCost {
  perPiece
  total {
    amount
    currency
  }
  weighted {
    amount
    currency
  }
  parts {
    kind
    amount {
      amount
      currency
    }
    weighted {
      amount
      currency
    }
    params {
      name
      value
    }
  }
}
    `, {"fragmentName":"CostParts"}) as unknown as TypedDocumentString<CostPartsFragment, unknown>;
export const PlanLineFragmentDoc = new TypedDocumentString(`
    fragment PlanLine on PromiseLine {
  position
  stepCode
  stepName
  pieces
  asksFirst
  setupFamily
  ownerAnswer
  process {
    ...ProcessName
  }
  reasons {
    code
    params {
      name
      value
    }
  }
  offer {
    id
    number
    seller {
      ...FirmCard
    }
    city {
      code
      nameZh
      nameEn
    }
    province {
      code
      nameZh
      nameEn
    }
  }
  weeks {
    weekStart
    pieces
    quantity {
      value
      unit
    }
    setup {
      value
      unit
    }
  }
  price {
    ...CostParts
  }
  inspection {
    kind
    pieces
    quantity {
      value
      unit
    }
    days
    readyOn
    price {
      amount
      currency
    }
  }
  reservation {
    id
    number
    state
    seller {
      ...FirmCard
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment CostParts on LandedCost {
  perPiece
  total {
    amount
    currency
  }
  weighted {
    amount
    currency
  }
  parts {
    kind
    amount {
      amount
      currency
    }
    weighted {
      amount
      currency
    }
    params {
      name
      value
    }
  }
}`, {"fragmentName":"PlanLine"}) as unknown as TypedDocumentString<PlanLineFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanParts on PromisePlan {
  id
  wishes
  arrivesOn
  lateDays
  factoryCount
  unserved
  gapBps
  landedCost {
    ...CostParts
  }
  search {
    engine
    solver
    seed
    nodesMax
    roundsMax
    guarded
  }
  carbon {
    known {
      value
      unit
    }
    transport {
      value
      unit
    }
    energy {
      value
      unit
    }
    unknown {
      code
      stepCode
    }
  }
  ways {
    stepCode
    toStepCode
    leavesOn
    arrivesOn
    pieces
    loads
    km
    cost {
      amount
      currency
    }
    from {
      code
      nameZh
      nameEn
    }
    to {
      code
      nameZh
      nameEn
    }
    run {
      departsAt
      arrivesAt
      quantity {
        value
        unit
      }
      instead {
        amount
        currency
      }
    }
  }
  vat {
    amount
    currency
  }
  gross {
    amount
    currency
  }
  lines {
    ...PlanLine
  }
  hauls {
    way
    position
    stepCode
    stepName
    pieces
    asksFirst
    ownerAnswer
    offer {
      id
      number
      seller {
        ...FirmCard
      }
    }
    price {
      total {
        amount
        currency
      }
    }
    reservation {
      id
      number
      state
      seller {
        ...FirmCard
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment CostParts on LandedCost {
  perPiece
  total {
    amount
    currency
  }
  weighted {
    amount
    currency
  }
  parts {
    kind
    amount {
      amount
      currency
    }
    weighted {
      amount
      currency
    }
    params {
      name
      value
    }
  }
}
fragment PlanLine on PromiseLine {
  position
  stepCode
  stepName
  pieces
  asksFirst
  setupFamily
  ownerAnswer
  process {
    ...ProcessName
  }
  reasons {
    code
    params {
      name
      value
    }
  }
  offer {
    id
    number
    seller {
      ...FirmCard
    }
    city {
      code
      nameZh
      nameEn
    }
    province {
      code
      nameZh
      nameEn
    }
  }
  weeks {
    weekStart
    pieces
    quantity {
      value
      unit
    }
    setup {
      value
      unit
    }
  }
  price {
    ...CostParts
  }
  inspection {
    kind
    pieces
    quantity {
      value
      unit
    }
    days
    readyOn
    price {
      amount
      currency
    }
  }
  reservation {
    id
    number
    state
    seller {
      ...FirmCard
    }
  }
}`, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const MarketChoicesFragmentDoc = new TypedDocumentString(`
    fragment MarketChoices on Query {
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
  }
  marketKinds {
    code
    nameZh
    nameEn
    parentCode
  }
  materials {
    code
    nameZh
    nameEn
    parentCode
  }
  standards {
    code
    nameZh
    nameEn
  }
  cities {
    code
    nameZh
    nameEn
    province {
      code
      nameZh
      nameEn
    }
  }
}
    `, {"fragmentName":"MarketChoices"}) as unknown as TypedDocumentString<MarketChoicesFragment, unknown>;
export const CardClassFragmentDoc = new TypedDocumentString(`
    fragment CardClass on OfferCard {
  machine {
    make
    startsAt
    endsAt
  }
  stock {
    item
    condition
    hasCertificate
    dimensions {
      name
      size {
        value
        unit
      }
    }
    batchNumber
  }
  delivery {
    from {
      code
      nameZh
      nameEn
    }
    to {
      code
      nameZh
      nameEn
    }
    fromProvince {
      code
      nameZh
      nameEn
    }
    toProvince {
      code
      nameZh
      nameEn
    }
    departsOn
    departsAt
    arrivesAt
    vehicle
    body
    grossLimit {
      value
      unit
    }
  }
}
    `, {"fragmentName":"CardClass"}) as unknown as TypedDocumentString<CardClassFragment, unknown>;
export const CardTermsFragmentDoc = new TypedDocumentString(`
    fragment CardTerms on OfferCard {
  fenceDays
  fences {
    from
    until
  }
  exposureBps
  standards {
    code
    nameZh
    nameEn
  }
  recurrence {
    weekdays
    shiftStarts
    shiftEnds
  }
  priceCurve {
    fromDays
    untilDays
    band
    changeBps
    unitPrice {
      amount
      currency
      per
    }
  }
}
    `, {"fragmentName":"CardTerms"}) as unknown as TypedDocumentString<CardTermsFragment, unknown>;
export const NeedHeadFragmentDoc = new TypedDocumentString(`
    fragment NeedHead on CapacityRequest {
  id
  number
  title
  state
  availableActions
  pieces
  from
  until
  deliverTo {
    code
    nameZh
    nameEn
  }
  postedAt
  process {
    ...ProcessName
  }
  material {
    code
    nameZh
    nameEn
  }
  loadPerPiece {
    value
    unit
  }
  load {
    value
    unit
  }
  priceCap {
    amount
    currency
  }
  matching {
    state
    consideredCount
    isComplete
    finishedAt
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"NeedHead"}) as unknown as TypedDocumentString<NeedHeadFragment, unknown>;
export const NeedTermsFragmentDoc = new TypedDocumentString(`
    fragment NeedTerms on CapacityRequest {
  wishedBy
  latePerDay {
    amount
    currency
  }
  shipmentsMax
  nonDeductibleBps
  requirements {
    kind
    must
    choices
    bounds {
      value
      unit
    }
  }
  weights {
    kind
    bps
  }
}
    `, {"fragmentName":"NeedTerms"}) as unknown as TypedDocumentString<NeedTermsFragment, unknown>;
export const OfferCardPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferCardParts on OfferCard {
  id
  number
  blind
  grade
  resource
  city {
    code
    nameZh
    nameEn
  }
  province {
    code
    nameZh
    nameEn
  }
  measure
  unit
  from
  until
  booking
  holdMinutes
  mine
  note
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  materials {
    code
    nameZh
    nameEn
  }
  perWeek {
    value
    unit
  }
  minimumLot {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  setupPrice {
    amount
    currency
  }
  weeks {
    weekStart
    band
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"OfferCardParts"}) as unknown as TypedDocumentString<OfferCardPartsFragment, unknown>;
export const MatchLineFragmentDoc = new TypedDocumentString(`
    fragment MatchLine on Match {
  rank
  feasible
  finishBy
  offer {
    ...OfferCardParts
  }
  landedCost {
    ...CostParts
  }
  plan {
    weekStart
    quantity {
      value
      unit
    }
  }
  reasons {
    code
    outcome
    params {
      name
      value
    }
  }
  changes {
    kind
    params {
      name
      value
    }
    landedCost {
      amount
      currency
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferCardParts on OfferCard {
  id
  number
  blind
  grade
  resource
  city {
    code
    nameZh
    nameEn
  }
  province {
    code
    nameZh
    nameEn
  }
  measure
  unit
  from
  until
  booking
  holdMinutes
  mine
  note
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  materials {
    code
    nameZh
    nameEn
  }
  perWeek {
    value
    unit
  }
  minimumLot {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  setupPrice {
    amount
    currency
  }
  weeks {
    weekStart
    band
  }
}
fragment CostParts on LandedCost {
  perPiece
  total {
    amount
    currency
  }
  weighted {
    amount
    currency
  }
  parts {
    kind
    amount {
      amount
      currency
    }
    weighted {
      amount
      currency
    }
    params {
      name
      value
    }
  }
}`, {"fragmentName":"MatchLine"}) as unknown as TypedDocumentString<MatchLineFragment, unknown>;
export const OfferRowFragmentDoc = new TypedDocumentString(`
    fragment OfferRow on CapacityOffer {
  id
  number
  state
  from
  until
  booking
  resource
  item
  memberGrade
  partnerGrade
  publicGrade
  blind
  process {
    ...ProcessName
  }
  perWeek {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  weeks {
    held {
      value
      unit
    }
    reserved {
      value
      unit
    }
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"OfferRow"}) as unknown as TypedDocumentString<OfferRowFragment, unknown>;
export const OwnOfferFragmentDoc = new TypedDocumentString(`
    fragment OwnOffer on CapacityOffer {
  id
  number
  state
  availableActions
  from
  until
  booking
  holdMinutes
  note
  publishedAt
  withdrawnAt
  resource
  item
  memberGrade
  partnerGrade
  publicGrade
  blind
  process {
    ...ProcessName
  }
  fenceDays
  exposureBps
  withdrawWhenTaken
  withdrawnByLoad
  fences {
    from
    until
  }
  follow {
    shareBps
    beyondDays
  }
  recurrence {
    weekdays
    shiftStarts
    shiftEnds
  }
  priceSteps {
    by
  }
  priceCurve {
    fromDays
    untilDays
    band
    changeBps
    unitPrice {
      amount
      currency
    }
  }
  machine {
    startsAt
    endsAt
    equipment {
      id
      number
      manufacturer
      model
    }
  }
  stock {
    kind
    item
    condition
    batchNumber
    dimensions {
      name
      size {
        value
        unit
      }
    }
  }
  delivery {
    from {
      code
      nameZh
      nameEn
    }
    to {
      code
      nameZh
      nameEn
    }
    departsAt
    arrivesAt
    vehicle
    body
    grossLimit {
      value
      unit
    }
    loadingLength {
      value
      unit
    }
  }
  workCenter {
    id
    code
    unit
    parallelMachines
    minimumBlock {
      value
    }
    site {
      name
      city {
        code
        nameZh
        nameEn
      }
    }
  }
  perWeek {
    value
    unit
  }
  minimumLot {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  setupPrice {
    amount
    currency
  }
  weeks {
    weekStart
    offered {
      value
      unit
    }
    held {
      value
      unit
    }
    reserved {
      value
      unit
    }
    open {
      value
      unit
    }
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"OwnOffer"}) as unknown as TypedDocumentString<OwnOfferFragment, unknown>;
export const EditorCenterFragmentDoc = new TypedDocumentString(`
    fragment EditorCenter on WorkCenter {
  id
  code
  name
  measure
  unit
  parallelMachines
  site {
    id
    name
    city {
      code
      nameZh
      nameEn
      province {
        code
        nameZh
        nameEn
      }
    }
  }
  process {
    ...ProcessName
  }
  materials {
    code
    nameZh
    nameEn
  }
  rate {
    amount
    currency
    per
  }
  minimumBlock {
    value
    unit
  }
  setup {
    value
    unit
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"EditorCenter"}) as unknown as TypedDocumentString<EditorCenterFragment, unknown>;
export const FreeDaysFragmentDoc = new TypedDocumentString(`
    fragment FreeDays on CapacityGrid {
  columns {
    start
  }
  edges {
    node {
      workCenter {
        id
      }
      known
      free
    }
  }
}
    `, {"fragmentName":"FreeDays"}) as unknown as TypedDocumentString<FreeDaysFragment, unknown>;
export const OpenOfferFragmentDoc = new TypedDocumentString(`
    fragment OpenOffer on PublicOffer {
  id
  resource
  process {
    ...ProcessName
  }
  province {
    code
    nameZh
    nameEn
  }
  firm {
    ...FirmCard
  }
  weeks {
    weekStart
    open
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"OpenOffer"}) as unknown as TypedDocumentString<OpenOfferFragment, unknown>;
export const FailureCauseFragmentDoc = new TypedDocumentString(`
    fragment FailureCause on JobFailureCause {
  id
  consumer
  code
  cause
  open
  retrying
  firms
  firstAt
  lastAt
  failures {
    id
    firmName
    requestId
    reason
    times
    lastAt
  }
}
    `, {"fragmentName":"FailureCause"}) as unknown as TypedDocumentString<FailureCauseFragment, unknown>;
export const CaseLineFragmentDoc = new TypedDocumentString(`
    fragment CaseLine on VerificationCase {
  id
  name
  nameEn
  creditCode
  kinds
  state
  appliedAt
  verifiedSince
  proposedAction
  claimant
  claimedByMe
  proposer
  proposedByMe
  city {
    nameZh
    nameEn
  }
}
    `, {"fragmentName":"CaseLine"}) as unknown as TypedDocumentString<CaseLineFragment, unknown>;
export const SiteCalendarFragmentDoc = new TypedDocumentString(`
    fragment SiteCalendar on Site {
  id
  name
  timeZone
  holidays(from: $from, until: $until) {
    date
    kind
    nameZh
    nameEn
    certainty
  }
  shiftPatterns {
    id
    name
    validFrom
    workCenter {
      id
      code
    }
    shifts {
      weekday
      startTime
      endTime
      breaks {
        startTime
        endTime
      }
    }
  }
  calendarExceptions(from: $from, until: $later) {
    id
    fromDate
    untilDate
    startTime
    endTime
    factor
    cause
    certainty
    note
    workCenter {
      id
      code
    }
  }
}
    `, {"fragmentName":"SiteCalendar"}) as unknown as TypedDocumentString<SiteCalendarFragment, unknown>;
export const CenterDaysFragmentDoc = new TypedDocumentString(`
    fragment CenterDays on WorkCenter {
  id
  code
  name
  calendarDays(from: $from, until: $until) {
    date
    kind
    cause
    certainty
    factorPermille
    shiftCount
    patternName
    total {
      value
      unit
    }
  }
}
    `, {"fragmentName":"CenterDays"}) as unknown as TypedDocumentString<CenterDaysFragment, unknown>;
export const FileCardFragmentDoc = new TypedDocumentString(`
    fragment FileCard on StoredFile {
  id
  name
  mediaType
  sizeBytes
  purpose
  isImage
  width
  height
  path
  bytesDeletedAt
}
    `, {"fragmentName":"FileCard"}) as unknown as TypedDocumentString<FileCardFragment, unknown>;
export const PlantCenterFragmentDoc = new TypedDocumentString(`
    fragment PlantCenter on WorkCenter {
  id
  code
  name
  measure
  unit
  parallelMachines
  machinesFromEquipment
  process {
    ...ProcessName
  }
  rate {
    amount
    currency
    per
  }
  setup {
    value
    unit
  }
  minimumBlock {
    value
    unit
  }
  site {
    id
    name
    certificates {
      id
      number
      issuer
      scope
      validFrom
      validUntil
      state
      standard {
        nameZh
        nameEn
      }
      workCenter {
        id
        code
      }
      document {
        ...FileCard
      }
    }
  }
  equipment {
    id
    number
    manufacturer
    model
    builtYear
    serial
    status
  }
  capabilities {
    id
    choices
    value {
      value
      unit
    }
    kind {
      code
      nameZh
      nameEn
      direction
    }
  }
  photographs {
    id
    altText
    position
    file {
      ...FileCard
    }
    equipment {
      number
    }
  }
  performances {
    validFrom
    efficiencyBps
    ratePerHour {
      value
      unit
    }
  }
}
    fragment FileCard on StoredFile {
  id
  name
  mediaType
  sizeBytes
  purpose
  isImage
  width
  height
  path
  bytesDeletedAt
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"PlantCenter"}) as unknown as TypedDocumentString<PlantCenterFragment, unknown>;
export const OperatingPartsFragmentDoc = new TypedDocumentString(`
    fragment OperatingParts on OperatingFigures {
  runMs
  idleMs
  downMs
  plannedStopMs
  good
  scrap
  untimed
  energy {
    value
    unit
  }
  energyPerPiece {
    value
    unit
  }
  availability {
    basisPoints
  }
  allocation {
    basisPoints
  }
  utilisation {
    basisPoints
  }
  effectiveness {
    basisPoints
  }
  quality {
    basisPoints
  }
  oee {
    basisPoints
  }
  sources {
    source
    days
  }
}
    `, {"fragmentName":"OperatingParts"}) as unknown as TypedDocumentString<OperatingPartsFragment, unknown>;
export const BooksPartsFragmentDoc = new TypedDocumentString(`
    fragment BooksParts on MonthlyBooks {
  stock {
    month
    kind
    value {
      amount
      currency
    }
    source
  }
  payroll {
    month
    people
    source
  }
}
    `, {"fragmentName":"BooksParts"}) as unknown as TypedDocumentString<BooksPartsFragment, unknown>;
export const RfqHeadFragmentDoc = new TypedDocumentString(`
    fragment RfqHead on Rfq {
  id
  number
  title
  note
  state
  audience
  sealed
  currency
  dueAt
  openedAt
  endedAt
  endReason
  side
  availableActions
  ndaText
  capitalBps
  incoterm
  incotermPlace
  buyer {
    ...FirmCard
  }
  deliverTo {
    code
    nameZh
    nameEn
  }
  request {
    id
    number
    title
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`, {"fragmentName":"RfqHead"}) as unknown as TypedDocumentString<RfqHeadFragment, unknown>;
export const RfqLinePartsFragmentDoc = new TypedDocumentString(`
    fragment RfqLineParts on RfqLine {
  id
  position
  item
  partNumber
  quantity {
    value
    unit
  }
  wantedFrom
  wantedUntil
  targetPrice
  process {
    ...ProcessName
  }
  ownItem {
    id
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"RfqLineParts"}) as unknown as TypedDocumentString<RfqLinePartsFragment, unknown>;
export const RfqDocumentLineFragmentDoc = new TypedDocumentString(`
    fragment RfqDocumentLine on RfqDocument {
  id
  kind
  name
  revision
  mediaType
  sizeBytes
  hash
  addedAt
  path
  mark
  reads {
    number
    at
    reader
    marked
    firm {
      ...FirmCard
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`, {"fragmentName":"RfqDocumentLine"}) as unknown as TypedDocumentString<RfqDocumentLineFragment, unknown>;
export const QuotedLineFragmentDoc = new TypedDocumentString(`
    fragment QuotedLine on QuoteLine {
  lineId
  quantity {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  priceAtQuantity {
    amount
    currency
    per
  }
  setup {
    amount
    currency
  }
  tooling {
    amount
    currency
  }
  sample {
    amount
    currency
  }
  net {
    amount
    currency
  }
  leadDays
  deliverOn
  loadPerPiece {
    value
    unit
  }
  breakdown {
    kind
    amount
  }
  tiers {
    from {
      value
      unit
    }
    unitPrice {
      amount
      currency
      per
    }
  }
}
    `, {"fragmentName":"QuotedLine"}) as unknown as TypedDocumentString<QuotedLineFragment, unknown>;
export const QuotedVersionFragmentDoc = new TypedDocumentString(`
    fragment QuotedVersion on QuoteVersion {
  version
  side
  outcome
  firmness
  validUntil
  vatIncluded
  vatBps
  taxpayerType
  paymentDays
  incoterm
  incotermPlace
  annualReductionBps
  indexClause
  deviations
  terms
  saidBy
  createdAt
  net {
    amount
    currency
  }
  vat {
    amount
    currency
  }
  lines {
    ...QuotedLine
  }
}
    fragment QuotedLine on QuoteLine {
  lineId
  quantity {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  priceAtQuantity {
    amount
    currency
    per
  }
  setup {
    amount
    currency
  }
  tooling {
    amount
    currency
  }
  sample {
    amount
    currency
  }
  net {
    amount
    currency
  }
  leadDays
  deliverOn
  loadPerPiece {
    value
    unit
  }
  breakdown {
    kind
    amount
  }
  tiers {
    from {
      value
      unit
    }
    unitPrice {
      amount
      currency
      per
    }
  }
}`, {"fragmentName":"QuotedVersion"}) as unknown as TypedDocumentString<QuotedVersionFragment, unknown>;
export const QuotePartsFragmentDoc = new TypedDocumentString(`
    fragment QuoteParts on Quote {
  id
  number
  state
  firmness
  validUntil
  submittedAt
  endedAt
  availableActions
  liveVersion
  bidder {
    id
    guestName
    firm {
      ...FirmCard
    }
  }
  live {
    ...QuotedVersion
  }
  versions {
    version
    side
    outcome
    saidBy
    createdAt
    paymentDays
    net {
      amount
      currency
    }
    lines {
      lineId
      quantity {
        value
        unit
      }
      priceAtQuantity {
        amount
        currency
        per
      }
      deliverOn
    }
  }
  awarded {
    quantity {
      value
      unit
    }
    net {
      amount
      currency
    }
    line {
      id
      item
    }
    reservation {
      id
      number
    }
  }
  plans {
    lineId
    held
    workCenter {
      id
      code
      name
    }
    load {
      value
      unit
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment QuotedLine on QuoteLine {
  lineId
  quantity {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  priceAtQuantity {
    amount
    currency
    per
  }
  setup {
    amount
    currency
  }
  tooling {
    amount
    currency
  }
  sample {
    amount
    currency
  }
  net {
    amount
    currency
  }
  leadDays
  deliverOn
  loadPerPiece {
    value
    unit
  }
  breakdown {
    kind
    amount
  }
  tiers {
    from {
      value
      unit
    }
    unitPrice {
      amount
      currency
      per
    }
  }
}
fragment QuotedVersion on QuoteVersion {
  version
  side
  outcome
  firmness
  validUntil
  vatIncluded
  vatBps
  taxpayerType
  paymentDays
  incoterm
  incotermPlace
  annualReductionBps
  indexClause
  deviations
  terms
  saidBy
  createdAt
  net {
    amount
    currency
  }
  vat {
    amount
    currency
  }
  lines {
    ...QuotedLine
  }
}`, {"fragmentName":"QuoteParts"}) as unknown as TypedDocumentString<QuotePartsFragment, unknown>;
export const ScoreLineFragmentDoc = new TypedDocumentString(`
    fragment ScoreLine on CreditScore {
  id
  asOf
  stillOn
  scoredAt
  rated
  score
  grade
  pdLowPpm
  pdHighPpm
  confidenceBps
}
    `, {"fragmentName":"ScoreLine"}) as unknown as TypedDocumentString<ScoreLineFragment, unknown>;
export const ScoreFeaturePartsFragmentDoc = new TypedDocumentString(`
    fragment ScoreFeatureParts on ScoreFeature {
  code
  nameZh
  nameEn
  formulaZh
  formulaEn
  unit
  view
  group
  windowMonths
}
    `, {"fragmentName":"ScoreFeatureParts"}) as unknown as TypedDocumentString<ScoreFeaturePartsFragment, unknown>;
export const ScoreCheckPartsFragmentDoc = new TypedDocumentString(`
    fragment ScoreCheckParts on ScoreCheck {
  check
  outcome
  factorBps
  facts {
    name
    value
  }
}
    `, {"fragmentName":"ScoreCheckParts"}) as unknown as TypedDocumentString<ScoreCheckPartsFragment, unknown>;
export const ScorePartsFragmentDoc = new TypedDocumentString(`
    fragment ScoreParts on CreditScore {
  ...ScoreLine
  recordSha256
  model {
    code
    calibrated
    basePoints
    knownMin
  }
  contributions {
    feature {
      ...ScoreFeatureParts
    }
    state
    value
    points
    best
    source
    observations
    coverageBps
    fromDay
    untilDay
  }
  reasons {
    feature {
      ...ScoreFeatureParts
    }
    cause
    pointsLost
    value
    peerLow
    peerHigh
    textZh
    textEn
    fixZh
    fixEn
  }
  checks {
    ...ScoreCheckParts
  }
  peers {
    process {
      code
      nameZh
      nameEn
    }
    firms
    score
  }
  advice {
    target
    needed
    possible
    plans {
      kind
      gain
      score
      grade
      effortDays
      weeks
      runs
      moves {
        feature {
          ...ScoreFeatureParts
        }
        from
        to
        gain
        effortDays
        weeks
      }
    }
  }
}
    fragment ScoreFeatureParts on ScoreFeature {
  code
  nameZh
  nameEn
  formulaZh
  formulaEn
  unit
  view
  group
  windowMonths
}
fragment ScoreCheckParts on ScoreCheck {
  check
  outcome
  factorBps
  facts {
    name
    value
  }
}
fragment ScoreLine on CreditScore {
  id
  asOf
  stillOn
  scoredAt
  rated
  score
  grade
  pdLowPpm
  pdHighPpm
  confidenceBps
}`, {"fragmentName":"ScoreParts"}) as unknown as TypedDocumentString<ScorePartsFragment, unknown>;
export const DriftPartsFragmentDoc = new TypedDocumentString(`
    fragment DriftParts on ModelDrift {
  reference
  firmsMin
  months {
    month
    firms
    figures {
      feature {
        ...ScoreFeatureParts
      }
      psiMilli
      chanceMilli
      level
      places {
        unknown
        above
        upTo
        firms
      }
    }
  }
}
    fragment ScoreFeatureParts on ScoreFeature {
  code
  nameZh
  nameEn
  formulaZh
  formulaEn
  unit
  view
  group
  windowMonths
}`, {"fragmentName":"DriftParts"}) as unknown as TypedDocumentString<DriftPartsFragment, unknown>;
export const ThreadLineFragmentDoc = new TypedDocumentString(`
    fragment ThreadLine on ThreadMessage {
  id
  side
  personName
  text
  postedAt
  unread
  byMailLink
  phrase {
    code
    text(locale: $locale)
  }
  attachments {
    name
    mediaType
    sizeBytes
  }
}
    `, {"fragmentName":"ThreadLine"}) as unknown as TypedDocumentString<ThreadLineFragment, unknown>;
export const PhraseChoiceFragmentDoc = new TypedDocumentString(`
    fragment PhraseChoice on PhraseForm {
  code
  text(locale: $locale)
}
    `, {"fragmentName":"PhraseChoice"}) as unknown as TypedDocumentString<PhraseChoiceFragment, unknown>;
export const SavedViewPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedViewParts on SavedView {
  id
  name
  query
  shared
  mine
  isDefault
}
    `, {"fragmentName":"SavedViewParts"}) as unknown as TypedDocumentString<SavedViewPartsFragment, unknown>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($subjectId: ID!, $first: Int!) {
  auditEntries(subjectId: $subjectId, first: $first) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...AuditLine
      }
    }
  }
  auditChain {
    sealedUpTo
    checkedUpTo
    fault
  }
}
    fragment AuditLine on AuditEntry {
  id
  at
  actor
  command
  subjectType
  subjectId
  source
  reason
  requestId
  person {
    id
    name
  }
  supportAct {
    id
    personName
    operatorName
  }
  changes {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInStepDocument = new TypedDocumentString(`
    query SignInStep {
  signInStep {
    hasPasskey
  }
}
    `) as unknown as TypedDocumentString<SignInStepQuery, SignInStepQueryVariables>;
export const SignInCompleteDocument = new TypedDocumentString(`
    mutation SignInComplete($input: SignInCompleteInput!) {
  signInComplete(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SignInCompleteMutation, SignInCompleteMutationVariables>;
export const SignInPasskeyStartDocument = new TypedDocumentString(`
    mutation SignInPasskeyStart($input: SignInPasskeyStartInput!) {
  signInPasskeyStart(input: $input) {
    challenge {
      options
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SignInPasskeyStartMutation, SignInPasskeyStartMutationVariables>;
export const SignInPasskeyDocument = new TypedDocumentString(`
    mutation SignInPasskey($input: SignInPasskeyInput!) {
  signInPasskey(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SignInPasskeyMutation, SignInPasskeyMutationVariables>;
export const SignUpFormDocument = new TypedDocumentString(`
    query SignUpForm {
  cities {
    code
    nameZh
    nameEn
  }
}
    `) as unknown as TypedDocumentString<SignUpFormQuery, SignUpFormQueryVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const OrganisationSwitchDocument = new TypedDocumentString(`
    mutation OrganisationSwitch($input: OrganisationSwitchInput!) {
  organisationSwitch(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrganisationSwitchMutation, OrganisationSwitchMutationVariables>;
export const PasswordResetRequestDocument = new TypedDocumentString(`
    mutation PasswordResetRequest($input: PasswordResetRequestInput!) {
  passwordResetRequest(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PasswordResetRequestMutation, PasswordResetRequestMutationVariables>;
export const PasswordResetLiveDocument = new TypedDocumentString(`
    query PasswordResetLive($token: String!) {
  passwordResetLive(token: $token)
}
    `) as unknown as TypedDocumentString<PasswordResetLiveQuery, PasswordResetLiveQueryVariables>;
export const PasswordResetDocument = new TypedDocumentString(`
    mutation PasswordReset($input: PasswordResetInput!) {
  passwordReset(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PasswordResetMutation, PasswordResetMutationVariables>;
export const InvitationLinkDocument = new TypedDocumentString(`
    query InvitationLink($token: String!) {
  invitationLink(token: $token) {
    organisationName
    organisationNameEn
    email
    roles
    state
    expiresAt
    hasAccount
  }
}
    `) as unknown as TypedDocumentString<InvitationLinkQuery, InvitationLinkQueryVariables>;
export const InvitationAcceptDocument = new TypedDocumentString(`
    mutation InvitationAccept($input: InvitationAcceptInput!) {
  invitationAccept(input: $input) {
    invitation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<InvitationAcceptMutation, InvitationAcceptMutationVariables>;
export const FrameworkProposeDocument = new TypedDocumentString(`
    mutation FrameworkPropose($input: FrameworkProposeInput!) {
  frameworkPropose(input: $input) {
    framework {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<FrameworkProposeMutation, FrameworkProposeMutationVariables>;
export const FrameworkAcceptDocument = new TypedDocumentString(`
    mutation FrameworkAccept($input: FrameworkAcceptInput!) {
  frameworkAccept(input: $input) {
    framework {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<FrameworkAcceptMutation, FrameworkAcceptMutationVariables>;
export const FrameworkDeclineDocument = new TypedDocumentString(`
    mutation FrameworkDecline($input: FrameworkDeclineInput!) {
  frameworkDecline(input: $input) {
    framework {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<FrameworkDeclineMutation, FrameworkDeclineMutationVariables>;
export const FrameworkEndDocument = new TypedDocumentString(`
    mutation FrameworkEnd($input: FrameworkEndInput!) {
  frameworkEnd(input: $input) {
    framework {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<FrameworkEndMutation, FrameworkEndMutationVariables>;
export const CallOffPlaceDocument = new TypedDocumentString(`
    mutation CallOffPlace($input: CallOffPlaceInput!) {
  callOffPlace(input: $input) {
    callOff {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CallOffPlaceMutation, CallOffPlaceMutationVariables>;
export const CallOffRepeatDocument = new TypedDocumentString(`
    mutation CallOffRepeat($input: CallOffRepeatInput!) {
  callOffRepeat(input: $input) {
    callOff {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CallOffRepeatMutation, CallOffRepeatMutationVariables>;
export const CallOffConfirmDocument = new TypedDocumentString(`
    mutation CallOffConfirm($input: CallOffConfirmInput!) {
  callOffConfirm(input: $input) {
    callOff {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CallOffConfirmMutation, CallOffConfirmMutationVariables>;
export const CallOffDeclineDocument = new TypedDocumentString(`
    mutation CallOffDecline($input: CallOffDeclineInput!) {
  callOffDecline(input: $input) {
    callOff {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CallOffDeclineMutation, CallOffDeclineMutationVariables>;
export const CallOffCancelDocument = new TypedDocumentString(`
    mutation CallOffCancel($input: CallOffCancelInput!) {
  callOffCancel(input: $input) {
    callOff {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CallOffCancelMutation, CallOffCancelMutationVariables>;
export const AgreementsDocument = new TypedDocumentString(`
    query Agreements($side: QuoteSide!, $first: Int!, $after: String) {
  frameworks(side: $side, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...AgreementHead
        lines {
          id
          item
          called {
            value
            unit
          }
          most {
            value
            unit
          }
        }
      }
    }
  }
  callOffs(side: $side, state: ASKED, first: 20) {
    totalCount
    edges {
      node {
        ...CallOffParts
        framework {
          id
          number
          title
        }
        partner {
          ...FirmCard
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment AgreementHead on Framework {
  id
  number
  state
  side
  proposedBy
  title
  terms
  currency
  vatIncluded
  vatBps
  paymentDays
  validFrom
  validUntil
  saidBy
  proposedAt
  answeredBy
  answeredAt
  endedBy
  endedAt
  reason
  availableActions
  partner {
    ...FirmCard
  }
  least {
    amount
    currency
  }
  most {
    amount
    currency
  }
  called {
    amount
    currency
  }
}
fragment CallOffParts on CallOff {
  id
  number
  state
  wantedOn
  promisedOn
  note
  placedBy
  placedAt
  answeredBy
  answeredAt
  cancelledBy
  cancelledAt
  reason
  availableActions
  net {
    amount
    currency
  }
  fee {
    amount
    currency
  }
  deliverTo {
    code
    nameZh
    nameEn
  }
  repeats {
    id
    number
  }
  lines {
    quantity {
      value
      unit
    }
    unitPrice {
      amount
      currency
      per
    }
    line {
      id
      item
    }
  }
}`) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const AgreementDocument = new TypedDocumentString(`
    query Agreement($id: ID!) {
  cities {
    code
    nameZh
    nameEn
  }
  node(id: $id) {
    __typename
    ... on Framework {
      ...AgreementHead
      ladder {
        days
        bps
      }
      award {
        id
        number
        rfq {
          id
          title
        }
      }
      lines {
        id
        position
        item
        partNumber
        leadDays
        process {
          ...ProcessName
        }
        unitPrice {
          amount
          currency
          per
        }
        tiers {
          from {
            value
            unit
          }
          unitPrice {
            amount
            currency
            per
          }
        }
        least {
          value
          unit
        }
        most {
          value
          unit
        }
        called {
          value
          unit
        }
        left {
          value
          unit
        }
      }
      callOffs {
        ...CallOffParts
        unreadCount
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment AgreementHead on Framework {
  id
  number
  state
  side
  proposedBy
  title
  terms
  currency
  vatIncluded
  vatBps
  paymentDays
  validFrom
  validUntil
  saidBy
  proposedAt
  answeredBy
  answeredAt
  endedBy
  endedAt
  reason
  availableActions
  partner {
    ...FirmCard
  }
  least {
    amount
    currency
  }
  most {
    amount
    currency
  }
  called {
    amount
    currency
  }
}
fragment CallOffParts on CallOff {
  id
  number
  state
  wantedOn
  promisedOn
  note
  placedBy
  placedAt
  answeredBy
  answeredAt
  cancelledBy
  cancelledAt
  reason
  availableActions
  net {
    amount
    currency
  }
  fee {
    amount
    currency
  }
  deliverTo {
    code
    nameZh
    nameEn
  }
  repeats {
    id
    number
  }
  lines {
    quantity {
      value
      unit
    }
    unitPrice {
      amount
      currency
      per
    }
    line {
      id
      item
    }
  }
}`) as unknown as TypedDocumentString<AgreementQuery, AgreementQueryVariables>;
export const AgreementFormDocument = new TypedDocumentString(`
    query AgreementForm {
  vatRates {
    taxpayerType
    bps
  }
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
    measure
  }
}
    `) as unknown as TypedDocumentString<AgreementFormQuery, AgreementFormQueryVariables>;
export const AwardForAgreementDocument = new TypedDocumentString(`
    query AwardForAgreement($id: ID!) {
  node(id: $id) {
    __typename
    ... on Award {
      id
      number
      rfq {
        id
        title
        currency
      }
      lines {
        bidder {
          id
          firm {
            ...FirmCard
          }
        }
        quantity {
          value
          unit
        }
        line {
          id
          item
          partNumber
          process {
            code
          }
        }
        quote {
          id
          live {
            vatIncluded
            vatBps
            paymentDays
            lines {
              lineId
              leadDays
              unitPrice {
                amount
              }
            }
          }
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`) as unknown as TypedDocumentString<AwardForAgreementQuery, AwardForAgreementQueryVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($first: Int!, $after: String, $subjectId: ID, $personId: ID, $supportActId: ID, $command: String, $field: String, $requestId: String, $from: DateTime, $until: DateTime) {
  auditEntries(
    first: $first
    after: $after
    subjectId: $subjectId
    personId: $personId
    supportActId: $supportActId
    command: $command
    field: $field
    requestId: $requestId
    from: $from
    until: $until
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...AuditLine
      }
    }
  }
}
    fragment AuditLine on AuditEntry {
  id
  at
  actor
  command
  subjectType
  subjectId
  source
  reason
  requestId
  person {
    id
    name
  }
  supportAct {
    id
    personName
    operatorName
  }
  changes {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const AuditFiltersDocument = new TypedDocumentString(`
    query AuditFilters {
  auditCommands
  auditChain {
    sealedUpTo
    checkedUpTo
    checkedAt
    head
    fault
  }
  supportActs(first: 10) {
    edges {
      node {
        id
        personName
        operatorName
        reason
        roles
        beganAt
        endsAt
        endedAt
        open
        firm {
          ...FirmCard
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`) as unknown as TypedDocumentString<AuditFiltersQuery, AuditFiltersQueryVariables>;
export const CapacityBoardDocument = new TypedDocumentString(`
    query CapacityBoard($bucket: BoardBucket!, $from: Date!, $count: Int!, $siteId: ID, $processCode: ID, $text: String, $first: Int!, $after: String, $cell: Boolean!, $cellCenter: ID!, $cellWeek: Date!) {
  capacityGrid(
    bucket: $bucket
    from: $from
    count: $count
    siteId: $siteId
    processCode: $processCode
    text: $text
    first: $first
    after: $after
  ) {
    asOf
    totalCount
    columns {
      label
      start
      end
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...BoardRow
      }
    }
  }
  lastCapacityEdit {
    ...BoardEdit
  }
  sites(first: 50) {
    edges {
      node {
        id
        name
      }
    }
  }
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
  }
  capacityCell(workCenterId: $cellCenter, weekStart: $cellWeek) @include(if: $cell) {
    ...CellDetail
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment DifferenceLine on CapacityDifference {
  id
  kind
  weekStart
  workOrderNumber
  resolvedAt
  note
  workCenter {
    id
    code
    name
  }
  inSheet {
    value
    unit
  }
  soldHere {
    value
    unit
  }
  import {
    id
    fileName
    uploadedAt
  }
}
fragment ImportLine on SheetImport {
  id
  kind
  fileName
  state
  rowCount
  createCount
  changeCount
  sameCount
  rejectCount
  warningCount
  uploadedAt
  committedAt
  uploadedBy {
    name
  }
}
fragment BoardRow on CapacityGridRow {
  workCenter {
    id
    code
    name
    unit
    measure
    parallelMachines
    site {
      id
      name
    }
    process {
      ...ProcessName
    }
  }
  known
  total
  committed
  held
  reserved
  free
  loadBps
  marks
  offered
}
fragment BoardEdit on CapacityEdit {
  id
  reason
  cellCount
  editedAt
  undoneAt
  undoable
  editedBy {
    name
  }
}
fragment CellDetail on CapacityCellDetail {
  workCenter {
    id
    code
    name
    unit
    site {
      name
    }
    process {
      ...ProcessName
    }
  }
  week {
    label
    start
    end
  }
  cell {
    weekStart
    known
    loadBps
    total {
      value
      unit
    }
    committed {
      value
      unit
    }
    held {
      value
      unit
    }
    reserved {
      value
      unit
    }
    free {
      value
      unit
    }
  }
  days {
    calendar {
      shiftCount
      machines
      efficiencyBps
      total {
        value
        unit
      }
      parts {
        kind
        cause
        certainty
        factorPermille
        quantity {
          value
          unit
        }
      }
    }
    date
    totalSource
    totalReason
    total {
      value
      unit
    }
    committed {
      value
      unit
    }
    held {
      value
      unit
    }
    reserved {
      value
      unit
    }
    free {
      value
      unit
    }
  }
  quotes {
    quantity {
      value
      unit
    }
    quote {
      id
      number
      state
      rfq {
        id
        buyer {
          ...FirmCard
        }
      }
    }
  }
  reservations {
    quantity {
      value
      unit
    }
    reservation {
      id
      number
      state
      buyer {
        ...FirmCard
      }
      expiresAt
    }
  }
  offers {
    offered {
      value
      unit
    }
    taken {
      value
      unit
    }
    offer {
      id
      number
      state
      unitPrice {
        amount
        currency
        per
      }
    }
  }
  lastImport {
    ...ImportLine
  }
  differences {
    ...DifferenceLine
  }
}`) as unknown as TypedDocumentString<CapacityBoardQuery, CapacityBoardQueryVariables>;
export const CapacityEditDocument = new TypedDocumentString(`
    mutation CapacityEdit($input: CapacityEditInput!) {
  capacityEdit(input: $input) {
    capacityEdit {
      ...BoardEdit
    }
    userErrors {
      ...Refusal
      ... on CapacityCellProblem {
        workCenterId
        start
        figure
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}
fragment BoardEdit on CapacityEdit {
  id
  reason
  cellCount
  editedAt
  undoneAt
  undoable
  editedBy {
    name
  }
}`) as unknown as TypedDocumentString<CapacityEditMutation, CapacityEditMutationVariables>;
export const CapacityEditUndoDocument = new TypedDocumentString(`
    mutation CapacityEditUndo($input: CapacityEditUndoInput!) {
  capacityEditUndo(input: $input) {
    capacityEdit {
      ...BoardEdit
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}
fragment BoardEdit on CapacityEdit {
  id
  reason
  cellCount
  editedAt
  undoneAt
  undoable
  editedBy {
    name
  }
}`) as unknown as TypedDocumentString<CapacityEditUndoMutation, CapacityEditUndoMutationVariables>;
export const CapacityDifferencesDocument = new TypedDocumentString(`
    query CapacityDifferences($open: Boolean!, $first: Int!, $after: String) {
  capacityDifferences(open: $open, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...DifferenceLine
      }
    }
  }
}
    fragment DifferenceLine on CapacityDifference {
  id
  kind
  weekStart
  workOrderNumber
  resolvedAt
  note
  workCenter {
    id
    code
    name
  }
  inSheet {
    value
    unit
  }
  soldHere {
    value
    unit
  }
  import {
    id
    fileName
    uploadedAt
  }
}`) as unknown as TypedDocumentString<CapacityDifferencesQuery, CapacityDifferencesQueryVariables>;
export const CapacityDifferenceResolveDocument = new TypedDocumentString(`
    mutation CapacityDifferenceResolve($input: CapacityDifferenceResolveInput!) {
  capacityDifferenceResolve(input: $input) {
    capacityDifference {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CapacityDifferenceResolveMutation, CapacityDifferenceResolveMutationVariables>;
export const ConsentsDocument = new TypedDocumentString(`
    query Consents($side: ConsentSide!, $first: Int!, $after: String) {
  consents(side: $side, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ConsentTerms
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ConsentTerms on Consent {
  id
  number
  state
  side
  availableActions
  purpose
  dataGroups
  granularity
  windowMonths
  frequency
  reconfirmDays
  givenAt
  confirmBy
  expiresAt
  revokedAt
  revokeReason
  drawnOn
  subject {
    ...FirmCard
  }
  recipient {
    ...FirmCard
  }
}`) as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const ConsentDocument = new TypedDocumentString(`
    query Consent($id: ID!) {
  node(id: $id) {
    __typename
    ... on Consent {
      ...ConsentTerms
      fields {
        ...DataFieldParts
      }
    }
  }
  consentReads(side: SUBJECT, consentId: $id, first: 50) {
    totalCount
    edges {
      node {
        ...ConsentReadLine
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ConsentTerms on Consent {
  id
  number
  state
  side
  availableActions
  purpose
  dataGroups
  granularity
  windowMonths
  frequency
  reconfirmDays
  givenAt
  confirmBy
  expiresAt
  revokedAt
  revokeReason
  drawnOn
  subject {
    ...FirmCard
  }
  recipient {
    ...FirmCard
  }
}
fragment DataFieldParts on DataField {
  code
  group
  grain
  unit
  source
  nameZh
  nameEn
  noteZh
  noteEn
}
fragment ConsentReadLine on ConsentRead {
  id
  at
  reader
  purpose
  fromDay
  untilDay
  figureCount
  scoreShown
  institution {
    ...FirmCard
  }
  consent {
    id
    number
  }
  fields {
    code
    nameZh
    nameEn
  }
}`) as unknown as TypedDocumentString<ConsentQuery, ConsentQueryVariables>;
export const ConsentReadsDocument = new TypedDocumentString(`
    query ConsentReads($side: ConsentSide!, $first: Int!, $after: String) {
  consentReads(side: $side, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ConsentReadLine
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ConsentReadLine on ConsentRead {
  id
  at
  reader
  purpose
  fromDay
  untilDay
  figureCount
  scoreShown
  institution {
    ...FirmCard
  }
  consent {
    id
    number
  }
  fields {
    code
    nameZh
    nameEn
  }
}`) as unknown as TypedDocumentString<ConsentReadsQuery, ConsentReadsQueryVariables>;
export const ConsentReceiptDocument = new TypedDocumentString(`
    query ConsentReceipt($id: ID!) {
  node(id: $id) {
    __typename
    ... on Consent {
      number
      receipt
      odrl
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentReceiptQuery, ConsentReceiptQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions($first: Int!) {
  institutions(first: $first) {
    edges {
      node {
        id
        purposes
        firm {
          ...FirmCard
        }
      }
    }
  }
  dataFields {
    ...DataFieldParts
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment DataFieldParts on DataField {
  code
  group
  grain
  unit
  source
  nameZh
  nameEn
  noteZh
  noteEn
}`) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;
export const DossierPreviewDocument = new TypedDocumentString(`
    query DossierPreview($dataGroups: [DataGroup!]!, $granularity: Granularity!, $windowMonths: Int!) {
  dossierPreview(
    dataGroups: $dataGroups
    granularity: $granularity
    windowMonths: $windowMonths
  ) {
    asOf
    fromDay
    untilDay
    fields {
      ...DataFieldParts
    }
    figures {
      ...FigureParts
    }
  }
}
    fragment DataFieldParts on DataField {
  code
  group
  grain
  unit
  source
  nameZh
  nameEn
  noteZh
  noteEn
}
fragment FigureParts on DossierFigure {
  field {
    ...DataFieldParts
  }
  period
  item
  value
  unit
  source
  observations
  coverageBps
}`) as unknown as TypedDocumentString<DossierPreviewQuery, DossierPreviewQueryVariables>;
export const ConsentGiveDocument = new TypedDocumentString(`
    mutation ConsentGive($input: ConsentGiveInput!) {
  consentGive(input: $input) {
    consent {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ConsentGiveMutation, ConsentGiveMutationVariables>;
export const ConsentConfirmDocument = new TypedDocumentString(`
    mutation ConsentConfirm($input: ConsentConfirmInput!) {
  consentConfirm(input: $input) {
    consent {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ConsentConfirmMutation, ConsentConfirmMutationVariables>;
export const ConsentRevokeDocument = new TypedDocumentString(`
    mutation ConsentRevoke($input: ConsentRevokeInput!) {
  consentRevoke(input: $input) {
    consent {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ConsentRevokeMutation, ConsentRevokeMutationVariables>;
export const ReceivedConsentDocument = new TypedDocumentString(`
    query ReceivedConsent($id: ID!) {
  node(id: $id) {
    __typename
    ... on Consent {
      ...ConsentTerms
      fields {
        ...DataFieldParts
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ConsentTerms on Consent {
  id
  number
  state
  side
  availableActions
  purpose
  dataGroups
  granularity
  windowMonths
  frequency
  reconfirmDays
  givenAt
  confirmBy
  expiresAt
  revokedAt
  revokeReason
  drawnOn
  subject {
    ...FirmCard
  }
  recipient {
    ...FirmCard
  }
}
fragment DataFieldParts on DataField {
  code
  group
  grain
  unit
  source
  nameZh
  nameEn
  noteZh
  noteEn
}`) as unknown as TypedDocumentString<ReceivedConsentQuery, ReceivedConsentQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!, $purpose: Purpose!) {
  dossier(consentId: $id, purpose: $purpose) {
    outcome
    nextOn
    readId
    asOf
    fromDay
    untilDay
    figures {
      ...FigureParts
    }
    score {
      asOf
      stillOn
      rated
      score
      grade
      pdLowPpm
      pdHighPpm
      confidenceBps
      reference
      model {
        code
        calibrated
      }
      reasons {
        feature {
          ...ScoreFeatureParts
        }
        cause
        pointsLost
        textZh
        textEn
      }
      checks {
        ...ScoreCheckParts
      }
    }
  }
}
    fragment DataFieldParts on DataField {
  code
  group
  grain
  unit
  source
  nameZh
  nameEn
  noteZh
  noteEn
}
fragment FigureParts on DossierFigure {
  field {
    ...DataFieldParts
  }
  period
  item
  value
  unit
  source
  observations
  coverageBps
}
fragment ScoreFeatureParts on ScoreFeature {
  code
  nameZh
  nameEn
  formulaZh
  formulaEn
  unit
  view
  group
  windowMonths
}
fragment ScoreCheckParts on ScoreCheck {
  check
  outcome
  factorBps
  facts {
    name
    value
  }
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const StoredFileDocument = new TypedDocumentString(`
    query StoredFile($id: ID!) {
  node(id: $id) {
    __typename
    ... on StoredFile {
      ...FileCard
      sha256
      uploadedAt
      textHead
      uploadedBy {
        name
      }
      stepHeader {
        name
        description
        timeStamp
        authors
        organisations
        originatingSystem
        preprocessor
        authorisation
        schemas
        implementationLevel
      }
    }
  }
}
    fragment FileCard on StoredFile {
  id
  name
  mediaType
  sizeBytes
  purpose
  isImage
  width
  height
  path
  bytesDeletedAt
}`) as unknown as TypedDocumentString<StoredFileQuery, StoredFileQueryVariables>;
export const FirmProfileDocument = new TypedDocumentString(`
    query FirmProfile($firmId: ID!, $first: Int!, $after: String) {
  firmProfile(firmId: $firmId) {
    id
    words
    mine
    offerCount
    firm {
      ...FirmCard
      city {
        code
        nameZh
        nameEn
        province {
          code
          nameZh
          nameEn
        }
      }
    }
    processes {
      code
      nameZh
      nameEn
    }
    cities {
      code
      nameZh
      nameEn
    }
    standards {
      code
      nameZh
      nameEn
    }
    record {
      breakBps
      dealsLeast
      asOf
    }
    offers(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...OfferCardParts
          ...CardClass
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferCardParts on OfferCard {
  id
  number
  blind
  grade
  resource
  city {
    code
    nameZh
    nameEn
  }
  province {
    code
    nameZh
    nameEn
  }
  measure
  unit
  from
  until
  booking
  holdMinutes
  mine
  note
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  materials {
    code
    nameZh
    nameEn
  }
  perWeek {
    value
    unit
  }
  minimumLot {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  setupPrice {
    amount
    currency
  }
  weeks {
    weekStart
    band
  }
}
fragment CardClass on OfferCard {
  machine {
    make
    startsAt
    endsAt
  }
  stock {
    item
    condition
    hasCertificate
    dimensions {
      name
      size {
        value
        unit
      }
    }
    batchNumber
  }
  delivery {
    from {
      code
      nameZh
      nameEn
    }
    to {
      code
      nameZh
      nameEn
    }
    fromProvince {
      code
      nameZh
      nameEn
    }
    toProvince {
      code
      nameZh
      nameEn
    }
    departsOn
    departsAt
    arrivesAt
    vehicle
    body
    grossLimit {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<FirmProfileQuery, FirmProfileQueryVariables>;
export const GuestRoomDocument = new TypedDocumentString(`
    query GuestRoom($token: String!) {
  guestRoom(token: $token) {
    state
    guestName
    sentTo
    buyerName
    buyerNameEn
    linkExpiresAt
    ndaAccepted
    declined
    rfq {
      number
      title
      note
      state
      dueAt
      currency
      sealed
      ndaText
      incoterm
      incotermPlace
      deliverTo {
        code
        nameZh
        nameEn
      }
    }
    lines {
      ...RfqLineParts
    }
    notes {
      id
      question
      text
      answer
      postedAt
    }
    documents {
      id
      kind
      name
      revision
      sizeBytes
      path
      mark
      hash
    }
    quote {
      number
      state
      submittedAt
      validUntil
    }
    quoted {
      vatIncluded
      vatBps
      paymentDays
      net {
        amount
        currency
      }
      vat {
        amount
        currency
      }
      deviations
    }
    quotedLines {
      ...QuotedLine
    }
    vatRates {
      taxpayerType
      bps
    }
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment RfqLineParts on RfqLine {
  id
  position
  item
  partNumber
  quantity {
    value
    unit
  }
  wantedFrom
  wantedUntil
  targetPrice
  process {
    ...ProcessName
  }
  ownItem {
    id
  }
}
fragment QuotedLine on QuoteLine {
  lineId
  quantity {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  priceAtQuantity {
    amount
    currency
    per
  }
  setup {
    amount
    currency
  }
  tooling {
    amount
    currency
  }
  sample {
    amount
    currency
  }
  net {
    amount
    currency
  }
  leadDays
  deliverOn
  loadPerPiece {
    value
    unit
  }
  breakdown {
    kind
    amount
  }
  tiers {
    from {
      value
      unit
    }
    unitPrice {
      amount
      currency
      per
    }
  }
}`) as unknown as TypedDocumentString<GuestRoomQuery, GuestRoomQueryVariables>;
export const GuestQuoteSubmitDocument = new TypedDocumentString(`
    mutation GuestQuoteSubmit($input: GuestQuoteSubmitInput!) {
  guestQuoteSubmit(input: $input) {
    guestRoom {
      state
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<GuestQuoteSubmitMutation, GuestQuoteSubmitMutationVariables>;
export const GuestDeclineDocument = new TypedDocumentString(`
    mutation GuestDecline($input: GuestDeclineInput!) {
  guestDecline(input: $input) {
    guestRoom {
      state
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<GuestDeclineMutation, GuestDeclineMutationVariables>;
export const GuestQuestionAskDocument = new TypedDocumentString(`
    mutation GuestQuestionAsk($input: GuestQuestionAskInput!) {
  guestQuestionAsk(input: $input) {
    guestRoom {
      state
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<GuestQuestionAskMutation, GuestQuestionAskMutationVariables>;
export const GuestNdaAcceptDocument = new TypedDocumentString(`
    mutation GuestNdaAccept($input: GuestNdaAcceptInput!) {
  guestNdaAccept(input: $input) {
    guestRoom {
      state
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<GuestNdaAcceptMutation, GuestNdaAcceptMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($fromWeek: String!, $locale: Locale!) {
  tasks(first: 10) {
    totalCount
    edges {
      node {
        ...TaskLine
      }
    }
  }
  sold: reservations(side: SELLER, state: CONFIRMED, first: 1) {
    totalCount
  }
  bought: reservations(side: BUYER, state: CONFIRMED, first: 1) {
    totalCount
  }
  sites(first: 1) {
    totalCount
  }
  workCenters(first: 1) {
    totalCount
  }
  capacityOffers(state: PUBLISHED, first: 1) {
    totalCount
  }
  capacityRequests(state: OPEN, first: 5) {
    totalCount
    edges {
      node {
        id
        number
        title
        until
        matching {
          state
        }
        process {
          ...ProcessName
        }
      }
    }
  }
  capacityBoard(fromWeek: $fromWeek, weeks: 4, first: 100) {
    asOf
    edges {
      node {
        workCenter {
          id
          measure
          unit
        }
        cells {
          known
          loadBps
          total {
            value
            unit
          }
          free {
            value
            unit
          }
        }
      }
    }
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment TaskLine on Notice {
  id
  kind
  path
  dueAt
  toldAt
  readAt
  title(locale: $locale)
  text(locale: $locale)
  answers {
    mutation
    argument
    subjectId
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SheetImportsDocument = new TypedDocumentString(`
    query SheetImports($first: Int!, $after: String, $kind: String) {
  sheetKinds {
    kind
    nameZh
    nameEn
    isAllowed
  }
  sheetImports(first: $first, after: $after, kind: $kind) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ImportLine
      }
    }
  }
}
    fragment ImportLine on SheetImport {
  id
  kind
  fileName
  state
  rowCount
  createCount
  changeCount
  sameCount
  rejectCount
  warningCount
  uploadedAt
  committedAt
  uploadedBy {
    name
  }
}`) as unknown as TypedDocumentString<SheetImportsQuery, SheetImportsQueryVariables>;
export const SheetImportStartDocument = new TypedDocumentString(`
    mutation SheetImportStart($input: SheetImportStartInput!) {
  sheetImportStart(input: $input) {
    sheetImport {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SheetImportStartMutation, SheetImportStartMutationVariables>;
export const SheetImportDocument = new TypedDocumentString(`
    query SheetImport($id: ID!, $after: String) {
  sheetKinds {
    kind
    nameZh
    nameEn
    isAllowed
    columns {
      key
      nameZh
      nameEn
      isRequired
      example
      noteZh
      noteEn
    }
  }
  node(id: $id) {
    __typename
    ... on SheetImport {
      ...ImportLine
      availableActions
      rows
      keptUntil
      undoneAt
      profileCode
      profileName
      missing
      columns {
        index
        title
        examples
        key
        by
      }
      refusal {
        code
        params {
          name
          value
        }
      }
      causes {
        code
        count
        exampleRow
        exampleFound
        column
        severity
      }
      problems(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            row
            column
            cell
            found
            expected
            code
            severity
            params {
              name
              value
            }
          }
        }
      }
      differences {
        ...DifferenceLine
      }
      job {
        id
        state
        stage
        done
        total
        createdAt
        startedAt
        error {
          code
        }
      }
      file {
        ...FileCard
      }
      markedFile {
        ...FileCard
      }
      committedBy {
        name
      }
      undoneBy {
        name
      }
    }
  }
}
    fragment FileCard on StoredFile {
  id
  name
  mediaType
  sizeBytes
  purpose
  isImage
  width
  height
  path
  bytesDeletedAt
}
fragment DifferenceLine on CapacityDifference {
  id
  kind
  weekStart
  workOrderNumber
  resolvedAt
  note
  workCenter {
    id
    code
    name
  }
  inSheet {
    value
    unit
  }
  soldHere {
    value
    unit
  }
  import {
    id
    fileName
    uploadedAt
  }
}
fragment ImportLine on SheetImport {
  id
  kind
  fileName
  state
  rowCount
  createCount
  changeCount
  sameCount
  rejectCount
  warningCount
  uploadedAt
  committedAt
  uploadedBy {
    name
  }
}`) as unknown as TypedDocumentString<SheetImportQuery, SheetImportQueryVariables>;
export const SheetImportMatchDocument = new TypedDocumentString(`
    mutation SheetImportMatch($input: SheetImportMatchInput!) {
  sheetImportMatch(input: $input) {
    sheetImport {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SheetImportMatchMutation, SheetImportMatchMutationVariables>;
export const SheetImportCommitDocument = new TypedDocumentString(`
    mutation SheetImportCommit($input: SheetImportCommitInput!) {
  sheetImportCommit(input: $input) {
    sheetImport {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SheetImportCommitMutation, SheetImportCommitMutationVariables>;
export const SheetImportCancelDocument = new TypedDocumentString(`
    mutation SheetImportCancel($input: SheetImportCancelInput!) {
  sheetImportCancel(input: $input) {
    sheetImport {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SheetImportCancelMutation, SheetImportCancelMutationVariables>;
export const SheetImportUndoDocument = new TypedDocumentString(`
    mutation SheetImportUndo($input: SheetImportUndoInput!) {
  sheetImportUndo(input: $input) {
    sheetImport {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SheetImportUndoMutation, SheetImportUndoMutationVariables>;
export const InboxCountDocument = new TypedDocumentString(`
    query InboxCount {
  inbox {
    tasks
    unread
  }
}
    `) as unknown as TypedDocumentString<InboxCountQuery, InboxCountQueryVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($locale: Locale!, $first: Int!, $after: String) {
  inbox {
    tasks
    unread
  }
  tasks(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...TaskLine
      }
    }
  }
}
    fragment TaskLine on Notice {
  id
  kind
  path
  dueAt
  toldAt
  readAt
  title(locale: $locale)
  text(locale: $locale)
  answers {
    mutation
    argument
    subjectId
  }
}`) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const NewsDocument = new TypedDocumentString(`
    query News($locale: Locale!, $first: Int!, $after: String) {
  inbox {
    tasks
    unread
  }
  news(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        path
        toldAt
        readAt
        title(locale: $locale)
        text(locale: $locale)
        reply {
          mutation
          argument
          subjectId
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewsQuery, NewsQueryVariables>;
export const NoticeMarkReadDocument = new TypedDocumentString(`
    mutation NoticeMarkRead($input: NoticeMarkReadInput!) {
  noticeMarkRead(input: $input) {
    notice {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<NoticeMarkReadMutation, NoticeMarkReadMutationVariables>;
export const NoticeDismissDocument = new TypedDocumentString(`
    mutation NoticeDismiss($input: NoticeDismissInput!) {
  noticeDismiss(input: $input) {
    notice {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<NoticeDismissMutation, NoticeDismissMutationVariables>;
export const FollowingStartDocument = new TypedDocumentString(`
    mutation FollowingStart($input: FollowingStartInput!) {
  followingStart(input: $input) {
    following {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<FollowingStartMutation, FollowingStartMutationVariables>;
export const FollowingEndDocument = new TypedDocumentString(`
    mutation FollowingEnd($input: FollowingEndInput!) {
  followingEnd(input: $input) {
    following {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<FollowingEndMutation, FollowingEndMutationVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($first: Int!, $after: String) {
  jobs(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...JobFacts
      }
    }
  }
}
    fragment JobFacts on Job {
  id
  kind
  state
  stage
  done
  total
  createdAt
  startedAt
  finishedAt
  cancelRequestedAt
  availableActions
  requestedBy {
    name
  }
  error {
    code
    reason
  }
}`) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!) {
  node(id: $id) {
    __typename
    ... on Job {
      ...JobFacts
      subjectId
    }
  }
}
    fragment JobFacts on Job {
  id
  kind
  state
  stage
  done
  total
  createdAt
  startedAt
  finishedAt
  cancelRequestedAt
  availableActions
  requestedBy {
    name
  }
  error {
    code
    reason
  }
}`) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const JobCancelDocument = new TypedDocumentString(`
    mutation JobCancel($input: JobCancelInput!) {
  jobCancel(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<JobCancelMutation, JobCancelMutationVariables>;
export const ItemsDocument = new TypedDocumentString(`
    query Items($words: String, $first: Int!, $after: String) {
  items(words: $words, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        name
        material {
          code
          nameZh
          nameEn
        }
        revisions {
          id
          code
          state
        }
      }
    }
  }
  materials {
    code
    nameZh
    nameEn
  }
}
    `) as unknown as TypedDocumentString<ItemsQuery, ItemsQueryVariables>;
export const ItemCreateDocument = new TypedDocumentString(`
    mutation ItemCreate($input: ItemCreateInput!) {
  itemCreate(input: $input) {
    item {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ItemCreateMutation, ItemCreateMutationVariables>;
export const ItemPageDocument = new TypedDocumentString(`
    query ItemPage($id: ID!) {
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
    measure
  }
  cities {
    code
    nameZh
    nameEn
  }
  capabilityKinds {
    code
    choices
  }
  node(id: $id) {
    __typename
    ... on Item {
      id
      number
      name
      unit
      material {
        code
        nameZh
        nameEn
      }
      stock {
        version
        quantity {
          value
          unit
        }
        asOf
        place
        note
        receipts {
          arrivesOn
          quantity {
            value
            unit
          }
        }
      }
      freeStock {
        onHand {
          value
          unit
        }
        short {
          value
          unit
        }
        receipts {
          arrivesOn
          quantity {
            value
            unit
          }
        }
      }
      taken {
        quantity {
          value
          unit
        }
        readyOn
        promise {
          id
          number
          state
        }
      }
      stockWritings {
        version
        quantity {
          value
          unit
        }
        asOf
        cause
        note
        writtenAt
        writtenBy {
          name
        }
      }
      revisions {
        id
        code
        state
        releasedAt
        availableActions
        steps {
          position
          code
          name
          measure
          standards
          yieldBps
          lotLeast
          lotMost
          transferBatch
          setupFamily
          requirements {
            kind
            bounds {
              value
              unit
            }
            choices
          }
          inspection {
            kind
            perPiece {
              value
              unit
            }
            days
          }
          process {
            ...ProcessName
          }
          loadPerPiece {
            value
            unit
          }
          setup {
            value
            unit
          }
        }
        arcs {
          fromCode
          toCode
          per
        }
      }
    }
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<ItemPageQuery, ItemPageQueryVariables>;
export const OrderPromisesDocument = new TypedDocumentString(`
    query OrderPromises($words: String, $first: Int!, $after: String) {
  orderPromises(words: $words, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        reference
        quantity
        dueOn
        state
        askedAt
        chosenPlanId
        availableActions
        jointPlan {
          id
          number
        }
        revision {
          code
          item {
            id
            number
            name
          }
        }
        plans {
          id
          arrivesOn
          lateDays
          unserved
          landedCost {
            total {
              amount
              currency
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderPromisesQuery, OrderPromisesQueryVariables>;
export const RevisionPromisesDocument = new TypedDocumentString(`
    query RevisionPromises($revisionId: ID!) {
  orderLeads(revisionId: $revisionId) {
    ...FirmCard
  }
  node(id: $revisionId) {
    __typename
    ... on ItemRevision {
      madeParts {
        prefix
        number
        name
        revision {
          id
          steps {
            code
            name
          }
        }
      }
    }
  }
  orderPromises(revisionId: $revisionId, first: 20) {
    edges {
      node {
        id
        number
        reference
        quantity
        dueOn
        state
        askedAt
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`) as unknown as TypedDocumentString<RevisionPromisesQuery, RevisionPromisesQueryVariables>;
export const RevisionStructureDocument = new TypedDocumentString(`
    query RevisionStructure($id: ID!, $pieces: Int!) {
  items(first: 200) {
    edges {
      node {
        id
        number
        name
      }
    }
  }
  node(id: $id) {
    __typename
    ... on ItemRevision {
      id
      code
      state
      components {
        item {
          id
        }
        revision {
          id
        }
        quantity {
          value
          unit
        }
        scrapBps
        stepCode
        source
        leadWorkingDays
      }
      structure(pieces: $pieces) {
        complete
        rows {
          level
          needed {
            value
            unit
          }
          component {
            item {
              id
              number
              name
            }
            quantity {
              value
              unit
            }
            scrapBps
            stepCode
            source
            leadWorkingDays
            madeBy {
              id
              code
            }
          }
        }
        totals {
          item {
            id
            number
            name
          }
          needed {
            value
            unit
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionStructureQuery, RevisionStructureQueryVariables>;
export const ItemRevisionPutComponentsDocument = new TypedDocumentString(`
    mutation ItemRevisionPutComponents($input: ItemRevisionPutComponentsInput!) {
  itemRevisionPutComponents(input: $input) {
    itemRevision {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ItemRevisionPutComponentsMutation, ItemRevisionPutComponentsMutationVariables>;
export const ItemPutStockDocument = new TypedDocumentString(`
    mutation ItemPutStock($input: ItemPutStockInput!) {
  itemPutStock(input: $input) {
    item {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ItemPutStockMutation, ItemPutStockMutationVariables>;
export const OrderPromiseIssueDocument = new TypedDocumentString(`
    mutation OrderPromiseIssue($input: OrderPromiseIssueInput!) {
  orderPromiseIssue(input: $input) {
    orderPromise {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrderPromiseIssueMutation, OrderPromiseIssueMutationVariables>;
export const ItemRevisionPutDocument = new TypedDocumentString(`
    mutation ItemRevisionPut($input: ItemRevisionPutInput!) {
  itemRevisionPut(input: $input) {
    itemRevision {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ItemRevisionPutMutation, ItemRevisionPutMutationVariables>;
export const ItemRevisionPutBillDocument = new TypedDocumentString(`
    mutation ItemRevisionPutBill($input: ItemRevisionPutBillInput!) {
  itemRevisionPutBill(input: $input) {
    itemRevision {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ItemRevisionPutBillMutation, ItemRevisionPutBillMutationVariables>;
export const RevisionBillDocument = new TypedDocumentString(`
    query RevisionBill($id: ID!) {
  node(id: $id) {
    __typename
    ... on ItemRevision {
      code
      billOfProcess
      item {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionBillQuery, RevisionBillQueryVariables>;
export const ItemRevisionReleaseDocument = new TypedDocumentString(`
    mutation ItemRevisionRelease($input: ItemRevisionReleaseInput!) {
  itemRevisionRelease(input: $input) {
    itemRevision {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ItemRevisionReleaseMutation, ItemRevisionReleaseMutationVariables>;
export const OrderPromiseInquireDocument = new TypedDocumentString(`
    mutation OrderPromiseInquire($input: OrderPromiseInquireInput!) {
  orderPromiseInquire(input: $input) {
    orderPromise {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrderPromiseInquireMutation, OrderPromiseInquireMutationVariables>;
export const PromisePageDocument = new TypedDocumentString(`
    query PromisePage($id: ID!) {
  node(id: $id) {
    __typename
    ... on OrderPromise {
      id
      number
      reference
      quantity
      dueOn
      state
      final
      availableActions
      chosenPlanId
      quotedUntil
      askedAt
      latePerDay {
        amount
        currency
      }
      contractMode
      lead {
        ...FirmCard
      }
      mainStepCodes
      mainWorkMayMove
      mayAsk
      withoutOfferIds
      ownersAsked
      binPieces
      freightPerBin {
        amount
        currency
      }
      needs {
        stepCode
        name
        source
        days
        arrivesOn
        workingDays
        component
      }
      madeParts {
        prefix
        number
        name
        intoStepCode
        per
      }
      components {
        stepCode
        number
        name
        source
        restOn
        item {
          id
        }
        needed {
          value
          unit
        }
        fromStock {
          value
          unit
        }
        rest {
          value
          unit
        }
        receipts {
          arrivesOn
          quantity {
            value
            unit
          }
        }
      }
      arcs {
        fromCode
        toCode
        per
      }
      why {
        kind
        code
        stepCode
        weekStart
        params {
          name
          value
        }
        offer {
          id
          number
          seller {
            ...FirmCard
          }
        }
      }
      job {
        state
      }
      jointPlan {
        id
        number
      }
      deliverTo {
        code
        nameZh
        nameEn
      }
      revision {
        id
        code
        item {
          id
          number
          name
        }
      }
      shortages {
        stepCode
        candidates
        possible
      }
      plans {
        ...PlanParts
      }
      whatIfs {
        id
        change
        amount
        unit
        weekStart
        outcome
        job {
          state
        }
        offer {
          id
          number
          seller {
            ...FirmCard
          }
        }
        plan {
          arrivesOn
          daysLater
          unserved
          difference {
            amount
            currency
          }
          differences {
            kind
            amount {
              amount
              currency
            }
          }
          landedCost {
            ...CostParts
          }
          lines {
            stepCode
            pieces
            offer {
              id
              number
              seller {
                ...FirmCard
              }
            }
          }
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment CostParts on LandedCost {
  perPiece
  total {
    amount
    currency
  }
  weighted {
    amount
    currency
  }
  parts {
    kind
    amount {
      amount
      currency
    }
    weighted {
      amount
      currency
    }
    params {
      name
      value
    }
  }
}
fragment PlanLine on PromiseLine {
  position
  stepCode
  stepName
  pieces
  asksFirst
  setupFamily
  ownerAnswer
  process {
    ...ProcessName
  }
  reasons {
    code
    params {
      name
      value
    }
  }
  offer {
    id
    number
    seller {
      ...FirmCard
    }
    city {
      code
      nameZh
      nameEn
    }
    province {
      code
      nameZh
      nameEn
    }
  }
  weeks {
    weekStart
    pieces
    quantity {
      value
      unit
    }
    setup {
      value
      unit
    }
  }
  price {
    ...CostParts
  }
  inspection {
    kind
    pieces
    quantity {
      value
      unit
    }
    days
    readyOn
    price {
      amount
      currency
    }
  }
  reservation {
    id
    number
    state
    seller {
      ...FirmCard
    }
  }
}
fragment PlanParts on PromisePlan {
  id
  wishes
  arrivesOn
  lateDays
  factoryCount
  unserved
  gapBps
  landedCost {
    ...CostParts
  }
  search {
    engine
    solver
    seed
    nodesMax
    roundsMax
    guarded
  }
  carbon {
    known {
      value
      unit
    }
    transport {
      value
      unit
    }
    energy {
      value
      unit
    }
    unknown {
      code
      stepCode
    }
  }
  ways {
    stepCode
    toStepCode
    leavesOn
    arrivesOn
    pieces
    loads
    km
    cost {
      amount
      currency
    }
    from {
      code
      nameZh
      nameEn
    }
    to {
      code
      nameZh
      nameEn
    }
    run {
      departsAt
      arrivesAt
      quantity {
        value
        unit
      }
      instead {
        amount
        currency
      }
    }
  }
  vat {
    amount
    currency
  }
  gross {
    amount
    currency
  }
  lines {
    ...PlanLine
  }
  hauls {
    way
    position
    stepCode
    stepName
    pieces
    asksFirst
    ownerAnswer
    offer {
      id
      number
      seller {
        ...FirmCard
      }
    }
    price {
      total {
        amount
        currency
      }
    }
    reservation {
      id
      number
      state
      seller {
        ...FirmCard
      }
    }
  }
}`) as unknown as TypedDocumentString<PromisePageQuery, PromisePageQueryVariables>;
export const OrderPromiseWhatIfDocument = new TypedDocumentString(`
    mutation OrderPromiseWhatIf($input: OrderPromiseWhatIfInput!) {
  orderPromiseWhatIf(input: $input) {
    orderPromise {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrderPromiseWhatIfMutation, OrderPromiseWhatIfMutationVariables>;
export const OrderPromiseReplanDocument = new TypedDocumentString(`
    mutation OrderPromiseReplan($input: OrderPromiseReplanInput!) {
  orderPromiseReplan(input: $input) {
    orderPromise {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrderPromiseReplanMutation, OrderPromiseReplanMutationVariables>;
export const OrderPromiseQuoteDocument = new TypedDocumentString(`
    mutation OrderPromiseQuote($input: OrderPromiseQuoteInput!) {
  orderPromiseQuote(input: $input) {
    orderPromise {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrderPromiseQuoteMutation, OrderPromiseQuoteMutationVariables>;
export const OrderPromiseConfirmDocument = new TypedDocumentString(`
    mutation OrderPromiseConfirm($input: OrderPromiseConfirmInput!) {
  orderPromiseConfirm(input: $input) {
    orderPromise {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrderPromiseConfirmMutation, OrderPromiseConfirmMutationVariables>;
export const OrderPromiseReleaseDocument = new TypedDocumentString(`
    mutation OrderPromiseRelease($input: OrderPromiseReleaseInput!) {
  orderPromiseRelease(input: $input) {
    orderPromise {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrderPromiseReleaseMutation, OrderPromiseReleaseMutationVariables>;
export const JointPlansDocument = new TypedDocumentString(`
    query JointPlans($first: Int!, $after: String) {
  jointPlans(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        state
        final
        askedAt
        unserved
        total {
          amount
          currency
        }
        job {
          state
        }
        orders {
          position
          current
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JointPlansQuery, JointPlansQueryVariables>;
export const JointPlanPageDocument = new TypedDocumentString(`
    query JointPlanPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on JointPlan {
      id
      number
      state
      final
      askedAt
      unserved
      gapBps
      availableActions
      total {
        amount
        currency
      }
      job {
        id
        state
        stage
        done
        total
        startedAt
        finishedAt
      }
      orders {
        position
        current
        leaving {
          lateDays
          whole
          spared {
            amount
            currency
          }
        }
        promise {
          id
          number
          reference
          quantity
          dueOn
          state
          chosenPlanId
          revision {
            code
            item {
              number
              name
            }
          }
        }
        alone {
          arrivesOn
          lateDays
          unserved
          landedCost {
            total {
              amount
              currency
            }
          }
        }
        plan {
          id
          arrivesOn
          lateDays
          unserved
          factoryCount
          landedCost {
            total {
              amount
              currency
            }
          }
          lines {
            stepCode
            stepName
            offer {
              id
              number
              seller {
                ...FirmCard
              }
            }
            weeks {
              weekStart
              pieces
            }
          }
        }
      }
      contended {
        weekStart
        offer {
          id
          number
          seller {
            ...FirmCard
          }
        }
        wanted {
          value
          unit
        }
        free {
          value
          unit
        }
        taken {
          value
          unit
        }
        promises {
          id
          number
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`) as unknown as TypedDocumentString<JointPlanPageQuery, JointPlanPageQueryVariables>;
export const JointPlanAskDocument = new TypedDocumentString(`
    mutation JointPlanAsk($input: JointPlanAskInput!) {
  jointPlanAsk(input: $input) {
    jointPlan {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<JointPlanAskMutation, JointPlanAskMutationVariables>;
export const JointPlanReplanDocument = new TypedDocumentString(`
    mutation JointPlanReplan($input: JointPlanReplanInput!) {
  jointPlanReplan(input: $input) {
    jointPlan {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<JointPlanReplanMutation, JointPlanReplanMutationVariables>;
export const JointPlanQuoteDocument = new TypedDocumentString(`
    mutation JointPlanQuote($input: JointPlanQuoteInput!) {
  jointPlanQuote(input: $input) {
    jointPlan {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<JointPlanQuoteMutation, JointPlanQuoteMutationVariables>;
export const JointPlanConfirmDocument = new TypedDocumentString(`
    mutation JointPlanConfirm($input: JointPlanConfirmInput!) {
  jointPlanConfirm(input: $input) {
    jointPlan {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<JointPlanConfirmMutation, JointPlanConfirmMutationVariables>;
export const JointPlanReleaseDocument = new TypedDocumentString(`
    mutation JointPlanRelease($input: JointPlanReleaseInput!) {
  jointPlanRelease(input: $input) {
    jointPlan {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<JointPlanReleaseMutation, JointPlanReleaseMutationVariables>;
export const MarketAlertsDocument = new TypedDocumentString(`
    query MarketAlerts {
  marketAlerts {
    id
  }
}
    `) as unknown as TypedDocumentString<MarketAlertsQuery, MarketAlertsQueryVariables>;
export const MarketAlertSetDocument = new TypedDocumentString(`
    mutation MarketAlertSet($input: MarketAlertSetInput!) {
  marketAlertSet(input: $input) {
    marketAlert {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<MarketAlertSetMutation, MarketAlertSetMutationVariables>;
export const MarketAlertEndDocument = new TypedDocumentString(`
    mutation MarketAlertEnd($input: MarketAlertEndInput!) {
  marketAlertEnd(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<MarketAlertEndMutation, MarketAlertEndMutationVariables>;
export const MarketDocument = new TypedDocumentString(`
    query Market($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {
  capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      distanceKm
      surelyFree {
        value
        unit
      }
      node {
        ...OfferCardParts
        ...CardClass
      }
    }
    facets {
      resources {
        resource
        count {
          value
          isExact
        }
      }
      processes {
        process {
          code
          nameZh
          nameEn
        }
        count {
          value
          isExact
        }
      }
      provinces {
        province {
          code
          nameZh
          nameEn
        }
        count {
          value
          isExact
        }
      }
      standards {
        standard {
          code
          nameZh
          nameEn
        }
        count {
          value
          isExact
        }
      }
      bands {
        band
        count {
          value
          isExact
        }
      }
      prices {
        measure
        currency
        from {
          amount
          per
        }
        until {
          amount
        }
        count {
          value
          isExact
        }
      }
    }
  }
  ...MarketChoices
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferCardParts on OfferCard {
  id
  number
  blind
  grade
  resource
  city {
    code
    nameZh
    nameEn
  }
  province {
    code
    nameZh
    nameEn
  }
  measure
  unit
  from
  until
  booking
  holdMinutes
  mine
  note
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  materials {
    code
    nameZh
    nameEn
  }
  perWeek {
    value
    unit
  }
  minimumLot {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  setupPrice {
    amount
    currency
  }
  weeks {
    weekStart
    band
  }
}
fragment MarketChoices on Query {
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
  }
  marketKinds {
    code
    nameZh
    nameEn
    parentCode
  }
  materials {
    code
    nameZh
    nameEn
    parentCode
  }
  standards {
    code
    nameZh
    nameEn
  }
  cities {
    code
    nameZh
    nameEn
    province {
      code
      nameZh
      nameEn
    }
  }
}
fragment CardClass on OfferCard {
  machine {
    make
    startsAt
    endsAt
  }
  stock {
    item
    condition
    hasCertificate
    dimensions {
      name
      size {
        value
        unit
      }
    }
    batchNumber
  }
  delivery {
    from {
      code
      nameZh
      nameEn
    }
    to {
      code
      nameZh
      nameEn
    }
    fromProvince {
      code
      nameZh
      nameEn
    }
    toProvince {
      code
      nameZh
      nameEn
    }
    departsOn
    departsAt
    arrivesAt
    vehicle
    body
    grossLimit {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<MarketQuery, MarketQueryVariables>;
export const MarketMapDocument = new TypedDocumentString(`
    query MarketMap($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {
  capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      distanceKm
      node {
        id
        number
        mine
        city {
          code
          nameZh
          nameEn
          latitude
          longitude
        }
        province {
          code
          nameZh
          nameEn
        }
        seller {
          ...FirmCard
        }
        process {
          ...ProcessName
        }
        unitPrice {
          amount
          currency
          per
        }
      }
    }
    facets {
      resources {
        resource
        count {
          value
          isExact
        }
      }
    }
  }
  ...MarketChoices
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment MarketChoices on Query {
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
  }
  marketKinds {
    code
    nameZh
    nameEn
    parentCode
  }
  materials {
    code
    nameZh
    nameEn
    parentCode
  }
  standards {
    code
    nameZh
    nameEn
  }
  cities {
    code
    nameZh
    nameEn
    province {
      code
      nameZh
      nameEn
    }
  }
}`) as unknown as TypedDocumentString<MarketMapQuery, MarketMapQueryVariables>;
export const CompareOffersDocument = new TypedDocumentString(`
    query CompareOffers($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ...OfferCardParts
    ...CardClass
    ...CardTerms
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferCardParts on OfferCard {
  id
  number
  blind
  grade
  resource
  city {
    code
    nameZh
    nameEn
  }
  province {
    code
    nameZh
    nameEn
  }
  measure
  unit
  from
  until
  booking
  holdMinutes
  mine
  note
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  materials {
    code
    nameZh
    nameEn
  }
  perWeek {
    value
    unit
  }
  minimumLot {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  setupPrice {
    amount
    currency
  }
  weeks {
    weekStart
    band
  }
}
fragment CardClass on OfferCard {
  machine {
    make
    startsAt
    endsAt
  }
  stock {
    item
    condition
    hasCertificate
    dimensions {
      name
      size {
        value
        unit
      }
    }
    batchNumber
  }
  delivery {
    from {
      code
      nameZh
      nameEn
    }
    to {
      code
      nameZh
      nameEn
    }
    fromProvince {
      code
      nameZh
      nameEn
    }
    toProvince {
      code
      nameZh
      nameEn
    }
    departsOn
    departsAt
    arrivesAt
    vehicle
    body
    grossLimit {
      value
      unit
    }
  }
}
fragment CardTerms on OfferCard {
  fenceDays
  fences {
    from
    until
  }
  exposureBps
  standards {
    code
    nameZh
    nameEn
  }
  recurrence {
    weekdays
    shiftStarts
    shiftEnds
  }
  priceCurve {
    fromDays
    untilDays
    band
    changeBps
    unitPrice {
      amount
      currency
      per
    }
  }
}`) as unknown as TypedDocumentString<CompareOffersQuery, CompareOffersQueryVariables>;
export const OfferCardPageDocument = new TypedDocumentString(`
    query OfferCardPage($id: ID!) {
  node(id: $id) {
    __typename
    ...OfferCardParts
    ...CardClass
    ...CardTerms
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferCardParts on OfferCard {
  id
  number
  blind
  grade
  resource
  city {
    code
    nameZh
    nameEn
  }
  province {
    code
    nameZh
    nameEn
  }
  measure
  unit
  from
  until
  booking
  holdMinutes
  mine
  note
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  materials {
    code
    nameZh
    nameEn
  }
  perWeek {
    value
    unit
  }
  minimumLot {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  setupPrice {
    amount
    currency
  }
  weeks {
    weekStart
    band
  }
}
fragment CardClass on OfferCard {
  machine {
    make
    startsAt
    endsAt
  }
  stock {
    item
    condition
    hasCertificate
    dimensions {
      name
      size {
        value
        unit
      }
    }
    batchNumber
  }
  delivery {
    from {
      code
      nameZh
      nameEn
    }
    to {
      code
      nameZh
      nameEn
    }
    fromProvince {
      code
      nameZh
      nameEn
    }
    toProvince {
      code
      nameZh
      nameEn
    }
    departsOn
    departsAt
    arrivesAt
    vehicle
    body
    grossLimit {
      value
      unit
    }
  }
}
fragment CardTerms on OfferCard {
  fenceDays
  fences {
    from
    until
  }
  exposureBps
  standards {
    code
    nameZh
    nameEn
  }
  recurrence {
    weekdays
    shiftStarts
    shiftEnds
  }
  priceCurve {
    fromDays
    untilDays
    band
    changeBps
    unitPrice {
      amount
      currency
      per
    }
  }
}`) as unknown as TypedDocumentString<OfferCardPageQuery, OfferCardPageQueryVariables>;
export const ReservationHoldDocument = new TypedDocumentString(`
    mutation ReservationHold($input: ReservationHoldInput!) {
  reservationHold(input: $input) {
    reservation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ReservationHoldMutation, ReservationHoldMutationVariables>;
export const WaitingPlaceTakeDocument = new TypedDocumentString(`
    mutation WaitingPlaceTake($input: WaitingPlaceTakeInput!) {
  waitingPlaceTake(input: $input) {
    waitingPlace {
      id
      state
      reservation {
        id
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WaitingPlaceTakeMutation, WaitingPlaceTakeMutationVariables>;
export const NeedsDocument = new TypedDocumentString(`
    query Needs($state: RequestState, $first: Int!, $after: String) {
  capacityRequests(state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...NeedHead
        matches {
          feasible
          rank
          landedCost {
            total {
              amount
              currency
            }
          }
        }
      }
    }
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment NeedHead on CapacityRequest {
  id
  number
  title
  state
  availableActions
  pieces
  from
  until
  deliverTo {
    code
    nameZh
    nameEn
  }
  postedAt
  process {
    ...ProcessName
  }
  material {
    code
    nameZh
    nameEn
  }
  loadPerPiece {
    value
    unit
  }
  load {
    value
    unit
  }
  priceCap {
    amount
    currency
  }
  matching {
    state
    consideredCount
    isComplete
    finishedAt
  }
}`) as unknown as TypedDocumentString<NeedsQuery, NeedsQueryVariables>;
export const NeedFormDocument = new TypedDocumentString(`
    query NeedForm {
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
    measure
  }
  materials {
    code
    nameZh
    nameEn
    parentCode
  }
  cities {
    code
    nameZh
    nameEn
  }
  standards {
    code
    nameZh
    nameEn
  }
  capabilityKinds {
    code
    nameZh
    nameEn
    choices
  }
}
    `) as unknown as TypedDocumentString<NeedFormQuery, NeedFormQueryVariables>;
export const CapacityRequestPostDocument = new TypedDocumentString(`
    mutation CapacityRequestPost($input: CapacityRequestPostInput!) {
  capacityRequestPost(input: $input) {
    capacityRequest {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CapacityRequestPostMutation, CapacityRequestPostMutationVariables>;
export const NeedDocument = new TypedDocumentString(`
    query Need($id: ID!) {
  following(subjectId: $id) {
    active
  }
  materials {
    code
    nameZh
    nameEn
  }
  standards {
    code
    nameZh
    nameEn
  }
  node(id: $id) {
    __typename
    ... on CapacityRequest {
      ...NeedHead
      ...NeedTerms
      matches {
        ...MatchLine
      }
      reservations {
        ...ReservationLine
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferCardParts on OfferCard {
  id
  number
  blind
  grade
  resource
  city {
    code
    nameZh
    nameEn
  }
  province {
    code
    nameZh
    nameEn
  }
  measure
  unit
  from
  until
  booking
  holdMinutes
  mine
  note
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  materials {
    code
    nameZh
    nameEn
  }
  perWeek {
    value
    unit
  }
  minimumLot {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  setupPrice {
    amount
    currency
  }
  weeks {
    weekStart
    band
  }
}
fragment CostParts on LandedCost {
  perPiece
  total {
    amount
    currency
  }
  weighted {
    amount
    currency
  }
  parts {
    kind
    amount {
      amount
      currency
    }
    weighted {
      amount
      currency
    }
    params {
      name
      value
    }
  }
}
fragment ReservationLine on Reservation {
  id
  number
  state
  side
  availableActions
  heldAt
  expiresAt
  buyer {
    ...FirmCard
  }
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  quantity {
    value
    unit
  }
  weeks {
    weekStart
    quantity {
      value
      unit
    }
  }
  price {
    perPiece
    total {
      amount
      currency
    }
  }
}
fragment NeedHead on CapacityRequest {
  id
  number
  title
  state
  availableActions
  pieces
  from
  until
  deliverTo {
    code
    nameZh
    nameEn
  }
  postedAt
  process {
    ...ProcessName
  }
  material {
    code
    nameZh
    nameEn
  }
  loadPerPiece {
    value
    unit
  }
  load {
    value
    unit
  }
  priceCap {
    amount
    currency
  }
  matching {
    state
    consideredCount
    isComplete
    finishedAt
  }
}
fragment NeedTerms on CapacityRequest {
  wishedBy
  latePerDay {
    amount
    currency
  }
  shipmentsMax
  nonDeductibleBps
  requirements {
    kind
    must
    choices
    bounds {
      value
      unit
    }
  }
  weights {
    kind
    bps
  }
}
fragment MatchLine on Match {
  rank
  feasible
  finishBy
  offer {
    ...OfferCardParts
  }
  landedCost {
    ...CostParts
  }
  plan {
    weekStart
    quantity {
      value
      unit
    }
  }
  reasons {
    code
    outcome
    params {
      name
      value
    }
  }
  changes {
    kind
    params {
      name
      value
    }
    landedCost {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<NeedQuery, NeedQueryVariables>;
export const CapacityRequestReweighDocument = new TypedDocumentString(`
    mutation CapacityRequestReweigh($input: CapacityRequestReweighInput!) {
  capacityRequestReweigh(input: $input) {
    capacityRequest {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CapacityRequestReweighMutation, CapacityRequestReweighMutationVariables>;
export const CapacityRequestCloseDocument = new TypedDocumentString(`
    mutation CapacityRequestClose($input: CapacityRequestCloseInput!) {
  capacityRequestClose(input: $input) {
    capacityRequest {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CapacityRequestCloseMutation, CapacityRequestCloseMutationVariables>;
export const DeliveryEditorDocument = new TypedDocumentString(`
    query DeliveryEditor {
  viewer {
    organisation {
      id
      name
      nameEn
    }
  }
  cities {
    code
    nameZh
    nameEn
    province {
      code
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<DeliveryEditorQuery, DeliveryEditorQueryVariables>;
export const DeliveryOfferPublishDocument = new TypedDocumentString(`
    mutation DeliveryOfferPublish($input: DeliveryOfferPublishInput!) {
  deliveryOfferPublish(input: $input) {
    deliveryOffer {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<DeliveryOfferPublishMutation, DeliveryOfferPublishMutationVariables>;
export const MachineEditorDocument = new TypedDocumentString(`
    query MachineEditor {
  workCenters(first: 200) {
    edges {
      node {
        id
        code
        name
        measure
        rate {
          amount
        }
        equipment {
          id
          number
          manufacturer
          model
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MachineEditorQuery, MachineEditorQueryVariables>;
export const MachineOfferPublishDocument = new TypedDocumentString(`
    mutation MachineOfferPublish($input: MachineOfferPublishInput!) {
  machineOfferPublish(input: $input) {
    machineOffer {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<MachineOfferPublishMutation, MachineOfferPublishMutationVariables>;
export const CapacityOffersDocument = new TypedDocumentString(`
    query CapacityOffers($state: OfferState, $first: Int!, $after: String) {
  capacityOffers(state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OfferRow
      }
    }
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferRow on CapacityOffer {
  id
  number
  state
  from
  until
  booking
  resource
  item
  memberGrade
  partnerGrade
  publicGrade
  blind
  process {
    ...ProcessName
  }
  perWeek {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  weeks {
    held {
      value
      unit
    }
    reserved {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CapacityOffersQuery, CapacityOffersQueryVariables>;
export const OfferDocument = new TypedDocumentString(`
    query Offer($id: ID!, $card: ID!) {
  node(id: $id) {
    __typename
    ...OwnOffer
  }
  card: node(id: $card) {
    __typename
    ... on OfferCard {
      id
      province {
        code
        nameZh
        nameEn
      }
      weeks {
        weekStart
        band
      }
    }
  }
  viewer {
    organisation {
      id
      name
      nameEn
    }
  }
  exactReads(offerId: $id, first: 20) {
    totalCount
    edges {
      node {
        id
        at
        reader {
          ...FirmCard
        }
      }
    }
  }
  reservations(side: SELLER, offerId: $id, first: 50) {
    totalCount
    edges {
      node {
        id
        number
        state
        buyer {
          ...FirmCard
        }
        quantity {
          value
          unit
        }
        weeks {
          weekStart
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OwnOffer on CapacityOffer {
  id
  number
  state
  availableActions
  from
  until
  booking
  holdMinutes
  note
  publishedAt
  withdrawnAt
  resource
  item
  memberGrade
  partnerGrade
  publicGrade
  blind
  process {
    ...ProcessName
  }
  fenceDays
  exposureBps
  withdrawWhenTaken
  withdrawnByLoad
  fences {
    from
    until
  }
  follow {
    shareBps
    beyondDays
  }
  recurrence {
    weekdays
    shiftStarts
    shiftEnds
  }
  priceSteps {
    by
  }
  priceCurve {
    fromDays
    untilDays
    band
    changeBps
    unitPrice {
      amount
      currency
    }
  }
  machine {
    startsAt
    endsAt
    equipment {
      id
      number
      manufacturer
      model
    }
  }
  stock {
    kind
    item
    condition
    batchNumber
    dimensions {
      name
      size {
        value
        unit
      }
    }
  }
  delivery {
    from {
      code
      nameZh
      nameEn
    }
    to {
      code
      nameZh
      nameEn
    }
    departsAt
    arrivesAt
    vehicle
    body
    grossLimit {
      value
      unit
    }
    loadingLength {
      value
      unit
    }
  }
  workCenter {
    id
    code
    unit
    parallelMachines
    minimumBlock {
      value
    }
    site {
      name
      city {
        code
        nameZh
        nameEn
      }
    }
  }
  perWeek {
    value
    unit
  }
  minimumLot {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  setupPrice {
    amount
    currency
  }
  weeks {
    weekStart
    offered {
      value
      unit
    }
    held {
      value
      unit
    }
    reserved {
      value
      unit
    }
    open {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OfferQuery, OfferQueryVariables>;
export const CapacityOfferDiscloseDocument = new TypedDocumentString(`
    mutation CapacityOfferDisclose($input: CapacityOfferDiscloseInput!) {
  capacityOfferDisclose(input: $input) {
    capacityOffer {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CapacityOfferDiscloseMutation, CapacityOfferDiscloseMutationVariables>;
export const OfferEditorDocument = new TypedDocumentString(`
    query OfferEditor {
  viewer {
    organisation {
      id
      name
      nameEn
    }
  }
  workCenters(first: 200) {
    edges {
      node {
        ...EditorCenter
      }
    }
  }
  certificates(first: 200) {
    edges {
      node {
        id
        number
        validUntil
        state
        standard {
          nameZh
          nameEn
        }
        site {
          id
        }
        workCenter {
          id
        }
      }
    }
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment EditorCenter on WorkCenter {
  id
  code
  name
  measure
  unit
  parallelMachines
  site {
    id
    name
    city {
      code
      nameZh
      nameEn
      province {
        code
        nameZh
        nameEn
      }
    }
  }
  process {
    ...ProcessName
  }
  materials {
    code
    nameZh
    nameEn
  }
  rate {
    amount
    currency
    per
  }
  minimumBlock {
    value
    unit
  }
  setup {
    value
    unit
  }
}`) as unknown as TypedDocumentString<OfferEditorQuery, OfferEditorQueryVariables>;
export const FreeCenterDocument = new TypedDocumentString(`
    query FreeCenter($id: ID!) {
  node(id: $id) {
    __typename
    ... on WorkCenter {
      id
      code
    }
  }
}
    `) as unknown as TypedDocumentString<FreeCenterQuery, FreeCenterQueryVariables>;
export const FreeDaysDocument = new TypedDocumentString(`
    query FreeDays($code: String!, $count: Int!, $first: Date!, $second: Date!, $third: Date!) {
  a: capacityGrid(
    bucket: DAY
    from: $first
    count: $count
    text: $code
    first: 50
  ) {
    ...FreeDays
  }
  b: capacityGrid(
    bucket: DAY
    from: $second
    count: $count
    text: $code
    first: 50
  ) {
    ...FreeDays
  }
  c: capacityGrid(
    bucket: DAY
    from: $third
    count: $count
    text: $code
    first: 50
  ) {
    ...FreeDays
  }
}
    fragment FreeDays on CapacityGrid {
  columns {
    start
  }
  edges {
    node {
      workCenter {
        id
      }
      known
      free
    }
  }
}`) as unknown as TypedDocumentString<FreeDaysQuery, FreeDaysQueryVariables>;
export const CapacityOfferPublishDocument = new TypedDocumentString(`
    mutation CapacityOfferPublish($input: CapacityOfferPublishInput!) {
  capacityOfferPublish(input: $input) {
    capacityOffer {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CapacityOfferPublishMutation, CapacityOfferPublishMutationVariables>;
export const CapacityOfferWithdrawDocument = new TypedDocumentString(`
    mutation CapacityOfferWithdraw($input: CapacityOfferWithdrawInput!) {
  capacityOfferWithdraw(input: $input) {
    capacityOffer {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CapacityOfferWithdrawMutation, CapacityOfferWithdrawMutationVariables>;
export const StockEditorDocument = new TypedDocumentString(`
    query StockEditor {
  viewer {
    organisation {
      id
      name
      nameEn
    }
  }
  sites(first: 200) {
    edges {
      node {
        id
        name
        city {
          code
          nameZh
          nameEn
          province {
            code
            nameZh
            nameEn
          }
        }
      }
    }
  }
  materials {
    code
    nameZh
    nameEn
    parentCode
  }
}
    `) as unknown as TypedDocumentString<StockEditorQuery, StockEditorQueryVariables>;
export const StockOfferPublishDocument = new TypedDocumentString(`
    mutation StockOfferPublish($input: StockOfferPublishInput!) {
  stockOfferPublish(input: $input) {
    stockOffer {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<StockOfferPublishMutation, StockOfferPublishMutationVariables>;
export const OpenOffersDocument = new TypedDocumentString(`
    query OpenOffers($resource: Resource, $process: ID, $province: ID, $firm: ID, $openOn: Date, $first: Int!, $after: String) {
  publicOffers(
    resource: $resource
    processCode: $process
    provinceCode: $province
    firmId: $firm
    openOn: $openOn
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OpenOffer
      }
    }
  }
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
  }
  cities {
    province {
      code
      nameZh
      nameEn
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OpenOffer on PublicOffer {
  id
  resource
  process {
    ...ProcessName
  }
  province {
    code
    nameZh
    nameEn
  }
  firm {
    ...FirmCard
  }
  weeks {
    weekStart
    open
  }
}`) as unknown as TypedDocumentString<OpenOffersQuery, OpenOffersQueryVariables>;
export const OpenFirmsDocument = new TypedDocumentString(`
    query OpenFirms($province: ID, $first: Int!, $after: String) {
  publicFirms(provinceCode: $province, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        nameEn
        words
        verifiedSince
        city {
          nameZh
          nameEn
          province {
            code
            nameZh
            nameEn
          }
        }
      }
    }
  }
  cities {
    province {
      code
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<OpenFirmsQuery, OpenFirmsQueryVariables>;
export const OpenFirmDocument = new TypedDocumentString(`
    query OpenFirm($firm: ID!, $first: Int!, $after: String) {
  publicFirm(firmId: $firm) {
    id
    name
    nameEn
    words
    verifiedSince
    city {
      nameZh
      nameEn
      province {
        code
        nameZh
        nameEn
      }
    }
  }
  publicOffers(firmId: $firm, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OpenOffer
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OpenOffer on PublicOffer {
  id
  resource
  process {
    ...ProcessName
  }
  province {
    code
    nameZh
    nameEn
  }
  firm {
    ...FirmCard
  }
  weeks {
    weekStart
    open
  }
}`) as unknown as TypedDocumentString<OpenFirmQuery, OpenFirmQueryVariables>;
export const OpenStatisticsDocument = new TypedDocumentString(`
    query OpenStatistics {
  marketStatistics {
    asOf
    firms
    offers
    resource
    process {
      ...ProcessName
    }
    province {
      code
      nameZh
      nameEn
    }
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<OpenStatisticsQuery, OpenStatisticsQueryVariables>;
export const OperatorJobsDocument = new TypedDocumentString(`
    query OperatorJobs {
  jobQueues {
    name
    waiting
    active
    forParts
    delayed
    oldestAt
    notedAt
    consumers {
      consumer
      doneLastHour
    }
  }
  schedules {
    name
    does
    cadence
    nextDueAt
    lastSucceededAt
    lastFailedAt
    lastError
    lastMs
  }
  jobFailureCauses {
    ...FailureCause
  }
}
    fragment FailureCause on JobFailureCause {
  id
  consumer
  code
  cause
  open
  retrying
  firms
  firstAt
  lastAt
  failures {
    id
    firmName
    requestId
    reason
    times
    lastAt
  }
}`) as unknown as TypedDocumentString<OperatorJobsQuery, OperatorJobsQueryVariables>;
export const FailureCauseRetryDocument = new TypedDocumentString(`
    mutation FailureCauseRetry($input: JobFailureCauseRetryInput!) {
  jobFailureCauseRetry(input: $input) {
    jobFailureCause {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<FailureCauseRetryMutation, FailureCauseRetryMutationVariables>;
export const FailureCauseDiscardDocument = new TypedDocumentString(`
    mutation FailureCauseDiscard($input: JobFailureCauseDiscardInput!) {
  jobFailureCauseDiscard(input: $input) {
    jobFailureCause {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<FailureCauseDiscardMutation, FailureCauseDiscardMutationVariables>;
export const MailsDocument = new TypedDocumentString(`
    query Mails($after: String) {
  mails(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        toAddress
        state
        tries
        lastError
        createdAt
        content {
          subject
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MailsQuery, MailsQueryVariables>;
export const VerificationQueueDocument = new TypedDocumentString(`
    query VerificationQueue($first: Int!, $after: String, $states: [VerificationState!], $proposed: Boolean) {
  verificationCases(
    first: $first
    after: $after
    states: $states
    proposed: $proposed
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...CaseLine
      }
    }
  }
}
    fragment CaseLine on VerificationCase {
  id
  name
  nameEn
  creditCode
  kinds
  state
  appliedAt
  verifiedSince
  proposedAction
  claimant
  claimedByMe
  proposer
  proposedByMe
  city {
    nameZh
    nameEn
  }
}`) as unknown as TypedDocumentString<VerificationQueueQuery, VerificationQueueQueryVariables>;
export const VerificationCaseDocument = new TypedDocumentString(`
    query VerificationCase($id: ID!) {
  verificationCase(id: $id) {
    ...CaseLine
  }
  verificationFile(id: $id) {
    id
    lei
    duns
    vatId
    taxpayerType
    firmSize
    sizeDeclaredOn
    address
    createdAt
    applicant
    email
    reason
    version
    document {
      ...FileCard
    }
    licences {
      id
      number
      issuer
      validFrom
      validUntil
      state
      kind {
        nameZh
        nameEn
      }
      document {
        ...FileCard
      }
    }
    checks {
      code
      passed
      found
      likenesses {
        caseId
        otherName
        found
        likeness
      }
    }
  }
}
    fragment FileCard on StoredFile {
  id
  name
  mediaType
  sizeBytes
  purpose
  isImage
  width
  height
  path
  bytesDeletedAt
}
fragment CaseLine on VerificationCase {
  id
  name
  nameEn
  creditCode
  kinds
  state
  appliedAt
  verifiedSince
  proposedAction
  claimant
  claimedByMe
  proposer
  proposedByMe
  city {
    nameZh
    nameEn
  }
}`) as unknown as TypedDocumentString<VerificationCaseQuery, VerificationCaseQueryVariables>;
export const VerificationClaimDocument = new TypedDocumentString(`
    mutation VerificationClaim($input: VerificationClaimInput!) {
  verificationClaim(input: $input) {
    verification {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<VerificationClaimMutation, VerificationClaimMutationVariables>;
export const VerificationProposeDocument = new TypedDocumentString(`
    mutation VerificationPropose($input: VerificationProposeInput!) {
  verificationPropose(input: $input) {
    verification {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<VerificationProposeMutation, VerificationProposeMutationVariables>;
export const VerificationConfirmDocument = new TypedDocumentString(`
    mutation VerificationConfirm($input: VerificationConfirmInput!) {
  verificationConfirm(input: $input) {
    verification {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<VerificationConfirmMutation, VerificationConfirmMutationVariables>;
export const VerificationSendBackDocument = new TypedDocumentString(`
    mutation VerificationSendBack($input: VerificationSendBackInput!) {
  verificationSendBack(input: $input) {
    verification {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<VerificationSendBackMutation, VerificationSendBackMutationVariables>;
export const FirmsToSupportDocument = new TypedDocumentString(`
    query FirmsToSupport($words: String!) {
  firmsToSupport(words: $words) {
    ...FirmCard
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`) as unknown as TypedDocumentString<FirmsToSupportQuery, FirmsToSupportQueryVariables>;
export const SupportActOpenDocument = new TypedDocumentString(`
    mutation SupportActOpen($input: SupportActOpenInput!) {
  supportActOpen(input: $input) {
    supportAct {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SupportActOpenMutation, SupportActOpenMutationVariables>;
export const SupportActEnterDocument = new TypedDocumentString(`
    mutation SupportActEnter($input: SupportActEnterInput!) {
  supportActEnter(input: $input) {
    supportAct {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SupportActEnterMutation, SupportActEnterMutationVariables>;
export const SupportActEndDocument = new TypedDocumentString(`
    mutation SupportActEnd($input: SupportActEndInput!) {
  supportActEnd(input: $input) {
    supportAct {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SupportActEndMutation, SupportActEndMutationVariables>;
export const PartnerDocument = new TypedDocumentString(`
    query Partner($firmId: ID!) {
  account(firmId: $firmId) {
    id
    firm {
      ...FirmCard
    }
    contacts {
      id
      name
      duty
      email
      phone
    }
    notes {
      text
      writtenBy
      writtenAt
    }
    nextAction {
      id
      text
      dueOn
      setBy
    }
    bought {
      asked
      declined
      quoted
      won
      lost
    }
    sold {
      asked
      declined
      quoted
      won
      lost
    }
    rfqs {
      id
      number
      title
      state
      side
      dueAt
    }
    frameworks {
      ...AgreementHead
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment AgreementHead on Framework {
  id
  number
  state
  side
  proposedBy
  title
  terms
  currency
  vatIncluded
  vatBps
  paymentDays
  validFrom
  validUntil
  saidBy
  proposedAt
  answeredBy
  answeredAt
  endedBy
  endedAt
  reason
  availableActions
  partner {
    ...FirmCard
  }
  least {
    amount
    currency
  }
  most {
    amount
    currency
  }
  called {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;
export const AccountContactAddDocument = new TypedDocumentString(`
    mutation AccountContactAdd($input: AccountContactAddInput!) {
  accountContactAdd(input: $input) {
    account {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<AccountContactAddMutation, AccountContactAddMutationVariables>;
export const AccountContactRemoveDocument = new TypedDocumentString(`
    mutation AccountContactRemove($input: AccountContactRemoveInput!) {
  accountContactRemove(input: $input) {
    account {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<AccountContactRemoveMutation, AccountContactRemoveMutationVariables>;
export const AccountNoteAddDocument = new TypedDocumentString(`
    mutation AccountNoteAdd($input: AccountNoteAddInput!) {
  accountNoteAdd(input: $input) {
    account {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<AccountNoteAddMutation, AccountNoteAddMutationVariables>;
export const AccountActionSetDocument = new TypedDocumentString(`
    mutation AccountActionSet($input: AccountActionSetInput!) {
  accountActionSet(input: $input) {
    account {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<AccountActionSetMutation, AccountActionSetMutationVariables>;
export const AccountActionDoneDocument = new TypedDocumentString(`
    mutation AccountActionDone($input: AccountActionDoneInput!) {
  accountActionDone(input: $input) {
    account {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<AccountActionDoneMutation, AccountActionDoneMutationVariables>;
export const SiteCalendarDocument = new TypedDocumentString(`
    query SiteCalendar($id: ID!, $from: Date!, $until: Date!, $later: Date!, $center: ID!, $hasCenter: Boolean!) {
  node(id: $id) {
    __typename
    ... on Site {
      ...SiteCalendar
    }
  }
  workCenters(siteId: $id, first: 100) {
    edges {
      node {
        id
        code
        name
      }
    }
  }
  shown: node(id: $center) @include(if: $hasCenter) {
    __typename
    ... on WorkCenter {
      ...CenterDays
    }
  }
}
    fragment SiteCalendar on Site {
  id
  name
  timeZone
  holidays(from: $from, until: $until) {
    date
    kind
    nameZh
    nameEn
    certainty
  }
  shiftPatterns {
    id
    name
    validFrom
    workCenter {
      id
      code
    }
    shifts {
      weekday
      startTime
      endTime
      breaks {
        startTime
        endTime
      }
    }
  }
  calendarExceptions(from: $from, until: $later) {
    id
    fromDate
    untilDate
    startTime
    endTime
    factor
    cause
    certainty
    note
    workCenter {
      id
      code
    }
  }
}
fragment CenterDays on WorkCenter {
  id
  code
  name
  calendarDays(from: $from, until: $until) {
    date
    kind
    cause
    certainty
    factorPermille
    shiftCount
    patternName
    total {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SiteCalendarQuery, SiteCalendarQueryVariables>;
export const CalendarPreviewDocument = new TypedDocumentString(`
    query CalendarPreview($id: ID!, $exception: CalendarExceptionDraftInput, $pattern: ShiftPatternDraftInput) {
  node(id: $id) {
    __typename
    ... on Site {
      calendarPreview(exception: $exception, pattern: $pattern) {
        sums {
          quantity {
            value
            unit
          }
        }
        dayCount
        overruledDayCount
        workCenterCount
        soldWeekCount
        shortWeekCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarPreviewQuery, CalendarPreviewQueryVariables>;
export const ShiftPatternCreateDocument = new TypedDocumentString(`
    mutation ShiftPatternCreate($input: ShiftPatternCreateInput!) {
  shiftPatternCreate(input: $input) {
    shiftPattern {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ShiftPatternCreateMutation, ShiftPatternCreateMutationVariables>;
export const ShiftPatternRemoveDocument = new TypedDocumentString(`
    mutation ShiftPatternRemove($input: ShiftPatternRemoveInput!) {
  shiftPatternRemove(input: $input) {
    shiftPattern {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ShiftPatternRemoveMutation, ShiftPatternRemoveMutationVariables>;
export const CalendarExceptionCreateDocument = new TypedDocumentString(`
    mutation CalendarExceptionCreate($input: CalendarExceptionCreateInput!) {
  calendarExceptionCreate(input: $input) {
    calendarException {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CalendarExceptionCreateMutation, CalendarExceptionCreateMutationVariables>;
export const CalendarExceptionRemoveDocument = new TypedDocumentString(`
    mutation CalendarExceptionRemove($input: CalendarExceptionRemoveInput!) {
  calendarExceptionRemove(input: $input) {
    calendarException {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CalendarExceptionRemoveMutation, CalendarExceptionRemoveMutationVariables>;
export const PlantCenterDocument = new TypedDocumentString(`
    query PlantCenter($id: ID!) {
  node(id: $id) {
    __typename
    ... on WorkCenter {
      ...PlantCenter
    }
  }
  capabilityKinds {
    code
    nameZh
    nameEn
    unit
    direction
    choices
  }
  standards {
    code
    nameZh
    nameEn
  }
}
    fragment FileCard on StoredFile {
  id
  name
  mediaType
  sizeBytes
  purpose
  isImage
  width
  height
  path
  bytesDeletedAt
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment PlantCenter on WorkCenter {
  id
  code
  name
  measure
  unit
  parallelMachines
  machinesFromEquipment
  process {
    ...ProcessName
  }
  rate {
    amount
    currency
    per
  }
  setup {
    value
    unit
  }
  minimumBlock {
    value
    unit
  }
  site {
    id
    name
    certificates {
      id
      number
      issuer
      scope
      validFrom
      validUntil
      state
      standard {
        nameZh
        nameEn
      }
      workCenter {
        id
        code
      }
      document {
        ...FileCard
      }
    }
  }
  equipment {
    id
    number
    manufacturer
    model
    builtYear
    serial
    status
  }
  capabilities {
    id
    choices
    value {
      value
      unit
    }
    kind {
      code
      nameZh
      nameEn
      direction
    }
  }
  photographs {
    id
    altText
    position
    file {
      ...FileCard
    }
    equipment {
      number
    }
  }
  performances {
    validFrom
    efficiencyBps
    ratePerHour {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PlantCenterQuery, PlantCenterQueryVariables>;
export const EquipmentCreateDocument = new TypedDocumentString(`
    mutation EquipmentCreate($input: EquipmentCreateInput!) {
  equipmentCreate(input: $input) {
    equipment {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<EquipmentCreateMutation, EquipmentCreateMutationVariables>;
export const EquipmentChangeDocument = new TypedDocumentString(`
    mutation EquipmentChange($input: EquipmentChangeInput!) {
  equipmentChange(input: $input) {
    equipment {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<EquipmentChangeMutation, EquipmentChangeMutationVariables>;
export const EquipmentRetireDocument = new TypedDocumentString(`
    mutation EquipmentRetire($input: EquipmentRetireInput!) {
  equipmentRetire(input: $input) {
    equipment {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<EquipmentRetireMutation, EquipmentRetireMutationVariables>;
export const CapabilitySetDocument = new TypedDocumentString(`
    mutation CapabilitySet($input: CapabilitySetInput!) {
  capabilitySet(input: $input) {
    capability {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CapabilitySetMutation, CapabilitySetMutationVariables>;
export const CapabilityRemoveDocument = new TypedDocumentString(`
    mutation CapabilityRemove($input: CapabilityRemoveInput!) {
  capabilityRemove(input: $input) {
    capability {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CapabilityRemoveMutation, CapabilityRemoveMutationVariables>;
export const CertificateAddDocument = new TypedDocumentString(`
    mutation CertificateAdd($input: CertificateAddInput!) {
  certificateAdd(input: $input) {
    certificate {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CertificateAddMutation, CertificateAddMutationVariables>;
export const CertificateWithdrawDocument = new TypedDocumentString(`
    mutation CertificateWithdraw($input: CertificateWithdrawInput!) {
  certificateWithdraw(input: $input) {
    certificate {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CertificateWithdrawMutation, CertificateWithdrawMutationVariables>;
export const WorkCenterPerformanceSetDocument = new TypedDocumentString(`
    mutation WorkCenterPerformanceSet($input: WorkCenterPerformanceSetInput!) {
  workCenterPerformanceSet(input: $input) {
    workCenter {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WorkCenterPerformanceSetMutation, WorkCenterPerformanceSetMutationVariables>;
export const WorkCenterMachinesSetDocument = new TypedDocumentString(`
    mutation WorkCenterMachinesSet($input: WorkCenterMachinesSetInput!) {
  workCenterMachinesSet(input: $input) {
    workCenter {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WorkCenterMachinesSetMutation, WorkCenterMachinesSetMutationVariables>;
export const PhotographAddDocument = new TypedDocumentString(`
    mutation PhotographAdd($input: PhotographAddInput!) {
  photographAdd(input: $input) {
    photograph {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PhotographAddMutation, PhotographAddMutationVariables>;
export const PhotographMoveDocument = new TypedDocumentString(`
    mutation PhotographMove($input: PhotographMoveInput!) {
  photographMove(input: $input) {
    photograph {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PhotographMoveMutation, PhotographMoveMutationVariables>;
export const PhotographRemoveDocument = new TypedDocumentString(`
    mutation PhotographRemove($input: PhotographRemoveInput!) {
  photographRemove(input: $input) {
    photograph {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PhotographRemoveMutation, PhotographRemoveMutationVariables>;
export const CertificatesDocument = new TypedDocumentString(`
    query Certificates($siteId: ID, $first: Int!, $after: String) {
  sites(first: 200) {
    edges {
      node {
        id
        name
      }
    }
  }
  certificates(siteId: $siteId, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        issuer
        scope
        validFrom
        validUntil
        state
        standard {
          nameZh
          nameEn
        }
        site {
          id
          name
        }
        workCenter {
          id
          code
        }
        document {
          ...FileCard
        }
      }
    }
  }
}
    fragment FileCard on StoredFile {
  id
  name
  mediaType
  sizeBytes
  purpose
  isImage
  width
  height
  path
  bytesDeletedAt
}`) as unknown as TypedDocumentString<CertificatesQuery, CertificatesQueryVariables>;
export const DevicesDocument = new TypedDocumentString(`
    query Devices($first: Int!, $after: String) {
  workCenters(first: 200) {
    edges {
      node {
        id
        code
        name
      }
    }
  }
  devices(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        cycleMs
        createdAt
        revokedAt
        lastSeenAt
        driftMs
        previousKeyUntil
        workCenter {
          id
          code
          name
        }
        equipment {
          id
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const DeviceRegisterDocument = new TypedDocumentString(`
    mutation DeviceRegister($input: DeviceRegisterInput!) {
  deviceRegister(input: $input) {
    device {
      id
      name
      secret
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<DeviceRegisterMutation, DeviceRegisterMutationVariables>;
export const DeviceRenewKeyDocument = new TypedDocumentString(`
    mutation DeviceRenewKey($input: DeviceRenewKeyInput!) {
  deviceRenewKey(input: $input) {
    device {
      id
      name
      secret
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<DeviceRenewKeyMutation, DeviceRenewKeyMutationVariables>;
export const DeviceRevokeDocument = new TypedDocumentString(`
    mutation DeviceRevoke($input: DeviceRevokeInput!) {
  deviceRevoke(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<DeviceRevokeMutation, DeviceRevokeMutationVariables>;
export const OperatingDocument = new TypedDocumentString(`
    query Operating($siteId: ID, $workCenterId: ID, $from: Date!, $until: Date!, $bucket: OperatingBucket!) {
  sites(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
  workCenters(first: 200) {
    edges {
      node {
        id
        code
        name
      }
    }
  }
  operatingReport(
    siteId: $siteId
    workCenterId: $workCenterId
    from: $from
    until: $until
    bucket: $bucket
  ) {
    total {
      ...OperatingParts
    }
    periods {
      start
      figures {
        ...OperatingParts
      }
    }
    centers {
      workCenter {
        id
        code
        name
      }
      figures {
        ...OperatingParts
      }
    }
    stops {
      state
      reason
      ms
    }
  }
  monthlyBooks {
    ...BooksParts
  }
  sheetKinds {
    kind
    isAllowed
  }
}
    fragment OperatingParts on OperatingFigures {
  runMs
  idleMs
  downMs
  plannedStopMs
  good
  scrap
  untimed
  energy {
    value
    unit
  }
  energyPerPiece {
    value
    unit
  }
  availability {
    basisPoints
  }
  allocation {
    basisPoints
  }
  utilisation {
    basisPoints
  }
  effectiveness {
    basisPoints
  }
  quality {
    basisPoints
  }
  oee {
    basisPoints
  }
  sources {
    source
    days
  }
}
fragment BooksParts on MonthlyBooks {
  stock {
    month
    kind
    value {
      amount
      currency
    }
    source
  }
  payroll {
    month
    people
    source
  }
}`) as unknown as TypedDocumentString<OperatingQuery, OperatingQueryVariables>;
export const PlantDocument = new TypedDocumentString(`
    query Plant($first: Int!, $after: String) {
  sites(first: 100) {
    totalCount
    edges {
      node {
        id
        name
        city {
          code
          nameZh
          nameEn
        }
        timeZone
        workingDays
      }
    }
  }
  workCenters(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EditorCenter
      }
    }
  }
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
    measure
  }
  materials {
    code
    nameZh
    nameEn
    parentCode
  }
  cities {
    code
    nameZh
    nameEn
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment EditorCenter on WorkCenter {
  id
  code
  name
  measure
  unit
  parallelMachines
  site {
    id
    name
    city {
      code
      nameZh
      nameEn
      province {
        code
        nameZh
        nameEn
      }
    }
  }
  process {
    ...ProcessName
  }
  materials {
    code
    nameZh
    nameEn
  }
  rate {
    amount
    currency
    per
  }
  minimumBlock {
    value
    unit
  }
  setup {
    value
    unit
  }
}`) as unknown as TypedDocumentString<PlantQuery, PlantQueryVariables>;
export const SiteCreateDocument = new TypedDocumentString(`
    mutation SiteCreate($input: SiteCreateInput!) {
  siteCreate(input: $input) {
    site {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SiteCreateMutation, SiteCreateMutationVariables>;
export const WorkCenterCreateDocument = new TypedDocumentString(`
    mutation WorkCenterCreate($input: WorkCenterCreateInput!) {
  workCenterCreate(input: $input) {
    workCenter {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WorkCenterCreateMutation, WorkCenterCreateMutationVariables>;
export const ReservationsDocument = new TypedDocumentString(`
    query Reservations($side: Side!, $state: ReservationState, $first: Int!, $after: String) {
  reservations(side: $side, state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ReservationLine
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment ReservationLine on Reservation {
  id
  number
  state
  side
  availableActions
  heldAt
  expiresAt
  buyer {
    ...FirmCard
  }
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  quantity {
    value
    unit
  }
  weeks {
    weekStart
    quantity {
      value
      unit
    }
  }
  price {
    perPiece
    total {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<ReservationsQuery, ReservationsQueryVariables>;
export const ReservationDocument = new TypedDocumentString(`
    query Reservation($id: ID!) {
  following(subjectId: $id) {
    active
  }
  node(id: $id) {
    __typename
    ... on Reservation {
      ...ReservationLine
      confirmedAt
      endedAt
      together
      acceptedAt
      price {
        ...CostParts
      }
      request {
        id
        number
        title
      }
      offer {
        id
        number
        mine
        city {
          code
          nameZh
          nameEn
        }
        province {
          code
          nameZh
          nameEn
        }
        unitPrice {
          amount
          currency
          per
        }
        booking
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment CostParts on LandedCost {
  perPiece
  total {
    amount
    currency
  }
  weighted {
    amount
    currency
  }
  parts {
    kind
    amount {
      amount
      currency
    }
    weighted {
      amount
      currency
    }
    params {
      name
      value
    }
  }
}
fragment ReservationLine on Reservation {
  id
  number
  state
  side
  availableActions
  heldAt
  expiresAt
  buyer {
    ...FirmCard
  }
  seller {
    ...FirmCard
  }
  process {
    ...ProcessName
  }
  quantity {
    value
    unit
  }
  weeks {
    weekStart
    quantity {
      value
      unit
    }
  }
  price {
    perPiece
    total {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<ReservationQuery, ReservationQueryVariables>;
export const ReservationConfirmDocument = new TypedDocumentString(`
    mutation ReservationConfirm($input: ReservationConfirmInput!) {
  reservationConfirm(input: $input) {
    reservation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ReservationConfirmMutation, ReservationConfirmMutationVariables>;
export const ReservationReleaseDocument = new TypedDocumentString(`
    mutation ReservationRelease($input: ReservationReleaseInput!) {
  reservationRelease(input: $input) {
    reservation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ReservationReleaseMutation, ReservationReleaseMutationVariables>;
export const ReservationAcceptDocument = new TypedDocumentString(`
    mutation ReservationAccept($input: ReservationAcceptInput!) {
  reservationAccept(input: $input) {
    reservation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ReservationAcceptMutation, ReservationAcceptMutationVariables>;
export const ReservationDeclineDocument = new TypedDocumentString(`
    mutation ReservationDecline($input: ReservationDeclineInput!) {
  reservationDecline(input: $input) {
    reservation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ReservationDeclineMutation, ReservationDeclineMutationVariables>;
export const WaitingPlacesDocument = new TypedDocumentString(`
    query WaitingPlaces($side: Side!, $state: WaitingState, $first: Int!, $after: String) {
  waitingPlaces(side: $side, state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        state
        position
        takenAt
        endsAt
        endedAt
        buyer {
          ...FirmCard
        }
        seller {
          ...FirmCard
        }
        offer {
          id
          number
          process {
            ...ProcessName
          }
        }
        reservation {
          id
          number
        }
        quantity {
          value
          unit
        }
        weeks {
          weekStart
          quantity {
            value
            unit
          }
        }
        price {
          total {
            amount
            currency
          }
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<WaitingPlacesQuery, WaitingPlacesQueryVariables>;
export const WaitingPlaceLeaveDocument = new TypedDocumentString(`
    mutation WaitingPlaceLeave($input: WaitingPlaceLeaveInput!) {
  waitingPlaceLeave(input: $input) {
    waitingPlace {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WaitingPlaceLeaveMutation, WaitingPlaceLeaveMutationVariables>;
export const RfqCreateDocument = new TypedDocumentString(`
    mutation RfqCreate($input: RfqCreateInput!) {
  rfqCreate(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqCreateMutation, RfqCreateMutationVariables>;
export const RfqReorderDocument = new TypedDocumentString(`
    mutation RfqReorder($input: RfqReorderInput!) {
  rfqReorder(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqReorderMutation, RfqReorderMutationVariables>;
export const RfqTakeInDocument = new TypedDocumentString(`
    mutation RfqTakeIn($input: RfqTakeInInput!) {
  rfqTakeIn(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqTakeInMutation, RfqTakeInMutationVariables>;
export const RfqInviteDocument = new TypedDocumentString(`
    mutation RfqInvite($input: RfqInviteInput!) {
  rfqInvite(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqInviteMutation, RfqInviteMutationVariables>;
export const RfqGuestInviteDocument = new TypedDocumentString(`
    mutation RfqGuestInvite($input: RfqGuestInviteInput!) {
  rfqGuestInvite(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqGuestInviteMutation, RfqGuestInviteMutationVariables>;
export const RfqGuestRevokeDocument = new TypedDocumentString(`
    mutation RfqGuestRevoke($input: RfqGuestRevokeInput!) {
  rfqGuestRevoke(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqGuestRevokeMutation, RfqGuestRevokeMutationVariables>;
export const RfqOpenDocument = new TypedDocumentString(`
    mutation RfqOpen($input: RfqOpenInput!) {
  rfqOpen(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqOpenMutation, RfqOpenMutationVariables>;
export const RfqExtendDocument = new TypedDocumentString(`
    mutation RfqExtend($input: RfqExtendInput!) {
  rfqExtend(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqExtendMutation, RfqExtendMutationVariables>;
export const RfqSeeDocument = new TypedDocumentString(`
    mutation RfqSee($input: RfqSeeInput!) {
  rfqSee(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqSeeMutation, RfqSeeMutationVariables>;
export const RfqCloseDocument = new TypedDocumentString(`
    mutation RfqClose($input: RfqCloseInput!) {
  rfqClose(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqCloseMutation, RfqCloseMutationVariables>;
export const RfqCancelDocument = new TypedDocumentString(`
    mutation RfqCancel($input: RfqCancelInput!) {
  rfqCancel(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqCancelMutation, RfqCancelMutationVariables>;
export const RfqAddendumPostDocument = new TypedDocumentString(`
    mutation RfqAddendumPost($input: RfqAddendumPostInput!) {
  rfqAddendumPost(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqAddendumPostMutation, RfqAddendumPostMutationVariables>;
export const RfqQuestionAnswerDocument = new TypedDocumentString(`
    mutation RfqQuestionAnswer($input: RfqQuestionAnswerInput!) {
  rfqQuestionAnswer(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqQuestionAnswerMutation, RfqQuestionAnswerMutationVariables>;
export const RfqDocumentAddDocument = new TypedDocumentString(`
    mutation RfqDocumentAdd($input: RfqDocumentAddInput!) {
  rfqDocumentAdd(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqDocumentAddMutation, RfqDocumentAddMutationVariables>;
export const RfqAwardDocument = new TypedDocumentString(`
    mutation RfqAward($input: RfqAwardInput!) {
  rfqAward(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqAwardMutation, RfqAwardMutationVariables>;
export const RfqJoinDocument = new TypedDocumentString(`
    mutation RfqJoin($input: RfqJoinInput!) {
  rfqJoin(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqJoinMutation, RfqJoinMutationVariables>;
export const RfqNdaAcceptDocument = new TypedDocumentString(`
    mutation RfqNdaAccept($input: RfqNdaAcceptInput!) {
  rfqNdaAccept(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqNdaAcceptMutation, RfqNdaAcceptMutationVariables>;
export const RfqQuestionAskDocument = new TypedDocumentString(`
    mutation RfqQuestionAsk($input: RfqQuestionAskInput!) {
  rfqQuestionAsk(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqQuestionAskMutation, RfqQuestionAskMutationVariables>;
export const RfqDeclineDocument = new TypedDocumentString(`
    mutation RfqDecline($input: RfqDeclineInput!) {
  rfqDecline(input: $input) {
    rfq {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqDeclineMutation, RfqDeclineMutationVariables>;
export const QuoteSubmitDocument = new TypedDocumentString(`
    mutation QuoteSubmit($input: QuoteSubmitInput!) {
  quoteSubmit(input: $input) {
    quote {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<QuoteSubmitMutation, QuoteSubmitMutationVariables>;
export const QuoteWithdrawDocument = new TypedDocumentString(`
    mutation QuoteWithdraw($input: QuoteWithdrawInput!) {
  quoteWithdraw(input: $input) {
    quote {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<QuoteWithdrawMutation, QuoteWithdrawMutationVariables>;
export const QuoteCounterDocument = new TypedDocumentString(`
    mutation QuoteCounter($input: QuoteCounterInput!) {
  quoteCounter(input: $input) {
    quote {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<QuoteCounterMutation, QuoteCounterMutationVariables>;
export const QuoteCounterAcceptDocument = new TypedDocumentString(`
    mutation QuoteCounterAccept($input: QuoteCounterAcceptInput!) {
  quoteCounterAccept(input: $input) {
    quote {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<QuoteCounterAcceptMutation, QuoteCounterAcceptMutationVariables>;
export const QuoteCounterRefuseDocument = new TypedDocumentString(`
    mutation QuoteCounterRefuse($input: QuoteCounterRefuseInput!) {
  quoteCounterRefuse(input: $input) {
    quote {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<QuoteCounterRefuseMutation, QuoteCounterRefuseMutationVariables>;
export const AwardApproveDocument = new TypedDocumentString(`
    mutation AwardApprove($input: AwardApproveInput!) {
  awardApprove(input: $input) {
    award {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<AwardApproveMutation, AwardApproveMutationVariables>;
export const AwardRejectDocument = new TypedDocumentString(`
    mutation AwardReject($input: AwardRejectInput!) {
  awardReject(input: $input) {
    award {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<AwardRejectMutation, AwardRejectMutationVariables>;
export const OrganisationApprovalLimitsSetDocument = new TypedDocumentString(`
    mutation OrganisationApprovalLimitsSet($input: OrganisationApprovalLimitsSetInput!) {
  organisationApprovalLimitsSet(input: $input) {
    organisation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrganisationApprovalLimitsSetMutation, OrganisationApprovalLimitsSetMutationVariables>;
export const RfqsDocument = new TypedDocumentString(`
    query Rfqs($side: QuoteSide!, $state: RfqState, $first: Int!, $after: String) {
  rfqs(side: $side, state: $state, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...RfqHead
        lines {
          id
          position
          item
          quantity {
            value
            unit
          }
        }
        bidders {
          id
          state
        }
        quotes {
          id
          state
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment RfqHead on Rfq {
  id
  number
  title
  note
  state
  audience
  sealed
  currency
  dueAt
  openedAt
  endedAt
  endReason
  side
  availableActions
  ndaText
  capitalBps
  incoterm
  incotermPlace
  buyer {
    ...FirmCard
  }
  deliverTo {
    code
    nameZh
    nameEn
  }
  request {
    id
    number
    title
  }
}`) as unknown as TypedDocumentString<RfqsQuery, RfqsQueryVariables>;
export const OpenRfqsDocument = new TypedDocumentString(`
    query OpenRfqs($first: Int!, $after: String) {
  openRfqs(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        title
        dueAt
        sealed
        hasNda
        lineCount
        buyer {
          ...FirmCard
        }
        deliverTo {
          code
          nameZh
          nameEn
        }
        processes {
          ...ProcessName
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<OpenRfqsQuery, OpenRfqsQueryVariables>;
export const RfqFormDocument = new TypedDocumentString(`
    query RfqForm {
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
    measure
  }
  cities {
    code
    nameZh
    nameEn
  }
  capacityRequests(state: OPEN, first: 50) {
    edges {
      node {
        id
        number
        title
        pieces
        from
        until
        process {
          ...ProcessName
        }
      }
    }
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<RfqFormQuery, RfqFormQueryVariables>;
export const RfqRoomDocument = new TypedDocumentString(`
    query RfqRoom($id: ID!) {
  following(subjectId: $id) {
    active
  }
  node(id: $id) {
    __typename
    ... on Rfq {
      ...RfqHead
      candidates {
        declinedFor
        declinedAt
        firm {
          ...FirmCard
        }
      }
      reorder {
        award {
          id
          number
          rfq {
            id
            title
          }
        }
        callOff {
          id
          number
        }
        changed {
          name
          from
          to
        }
      }
      changes {
        kind
        at
        who
        what
        version
        dueAt
        firm {
          ...FirmCard
        }
      }
      lines {
        ...RfqLineParts
      }
      bidders {
        id
        origin
        state
        askedAt
        ndaAcceptedAt
        ndaAcceptedBy
        declineReason
        declineNote
        guestName
        guestEmail
        linkExpiresAt
        unreadCount
        firm {
          ...FirmCard
        }
      }
      notes {
        id
        question
        text
        answer
        postedAt
        answeredAt
        mine
        asker {
          id
          guestName
          firm {
            ...FirmCard
          }
        }
      }
      documents {
        ...RfqDocumentLine
      }
      quotes {
        ...QuoteParts
      }
      comparison {
        quote {
          id
        }
        parts {
          kind
          amount {
            amount
            currency
          }
        }
        cost {
          amount
          currency
        }
        paid {
          amount
          currency
        }
        perPiece
        toTarget {
          amount
          currency
        }
        leadDays
        deliverOn
        complete
        best
      }
      awards {
        id
        number
        state
        net {
          amount
          currency
        }
        decidedAt
        settledAt
        reason
        closes
        decider {
          name
        }
        approver {
          name
        }
        lines {
          quantity {
            value
            unit
          }
          net {
            amount
            currency
          }
          line {
            id
            item
          }
          quote {
            id
          }
          bidder {
            guestName
            firm {
              ...FirmCard
            }
          }
          reservation {
            id
            number
          }
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment RfqHead on Rfq {
  id
  number
  title
  note
  state
  audience
  sealed
  currency
  dueAt
  openedAt
  endedAt
  endReason
  side
  availableActions
  ndaText
  capitalBps
  incoterm
  incotermPlace
  buyer {
    ...FirmCard
  }
  deliverTo {
    code
    nameZh
    nameEn
  }
  request {
    id
    number
    title
  }
}
fragment RfqLineParts on RfqLine {
  id
  position
  item
  partNumber
  quantity {
    value
    unit
  }
  wantedFrom
  wantedUntil
  targetPrice
  process {
    ...ProcessName
  }
  ownItem {
    id
  }
}
fragment RfqDocumentLine on RfqDocument {
  id
  kind
  name
  revision
  mediaType
  sizeBytes
  hash
  addedAt
  path
  mark
  reads {
    number
    at
    reader
    marked
    firm {
      ...FirmCard
    }
  }
}
fragment QuotedLine on QuoteLine {
  lineId
  quantity {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  priceAtQuantity {
    amount
    currency
    per
  }
  setup {
    amount
    currency
  }
  tooling {
    amount
    currency
  }
  sample {
    amount
    currency
  }
  net {
    amount
    currency
  }
  leadDays
  deliverOn
  loadPerPiece {
    value
    unit
  }
  breakdown {
    kind
    amount
  }
  tiers {
    from {
      value
      unit
    }
    unitPrice {
      amount
      currency
      per
    }
  }
}
fragment QuotedVersion on QuoteVersion {
  version
  side
  outcome
  firmness
  validUntil
  vatIncluded
  vatBps
  taxpayerType
  paymentDays
  incoterm
  incotermPlace
  annualReductionBps
  indexClause
  deviations
  terms
  saidBy
  createdAt
  net {
    amount
    currency
  }
  vat {
    amount
    currency
  }
  lines {
    ...QuotedLine
  }
}
fragment QuoteParts on Quote {
  id
  number
  state
  firmness
  validUntil
  submittedAt
  endedAt
  availableActions
  liveVersion
  bidder {
    id
    guestName
    firm {
      ...FirmCard
    }
  }
  live {
    ...QuotedVersion
  }
  versions {
    version
    side
    outcome
    saidBy
    createdAt
    paymentDays
    net {
      amount
      currency
    }
    lines {
      lineId
      quantity {
        value
        unit
      }
      priceAtQuantity {
        amount
        currency
        per
      }
      deliverOn
    }
  }
  awarded {
    quantity {
      value
      unit
    }
    net {
      amount
      currency
    }
    line {
      id
      item
    }
    reservation {
      id
      number
    }
  }
  plans {
    lineId
    held
    workCenter {
      id
      code
      name
    }
    load {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<RfqRoomQuery, RfqRoomQueryVariables>;
export const QuoteEditorDocument = new TypedDocumentString(`
    query QuoteEditor($id: ID!) {
  viewer {
    organisation {
      taxpayerType
    }
  }
  vatRates {
    taxpayerType
    bps
  }
  workCenters(first: 100) {
    edges {
      node {
        id
        code
        name
        measure
      }
    }
  }
  node(id: $id) {
    __typename
    ... on Rfq {
      ...RfqHead
      lines {
        ...RfqLineParts
      }
      quotes {
        ...QuoteParts
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment RfqHead on Rfq {
  id
  number
  title
  note
  state
  audience
  sealed
  currency
  dueAt
  openedAt
  endedAt
  endReason
  side
  availableActions
  ndaText
  capitalBps
  incoterm
  incotermPlace
  buyer {
    ...FirmCard
  }
  deliverTo {
    code
    nameZh
    nameEn
  }
  request {
    id
    number
    title
  }
}
fragment RfqLineParts on RfqLine {
  id
  position
  item
  partNumber
  quantity {
    value
    unit
  }
  wantedFrom
  wantedUntil
  targetPrice
  process {
    ...ProcessName
  }
  ownItem {
    id
  }
}
fragment QuotedLine on QuoteLine {
  lineId
  quantity {
    value
    unit
  }
  unitPrice {
    amount
    currency
    per
  }
  priceAtQuantity {
    amount
    currency
    per
  }
  setup {
    amount
    currency
  }
  tooling {
    amount
    currency
  }
  sample {
    amount
    currency
  }
  net {
    amount
    currency
  }
  leadDays
  deliverOn
  loadPerPiece {
    value
    unit
  }
  breakdown {
    kind
    amount
  }
  tiers {
    from {
      value
      unit
    }
    unitPrice {
      amount
      currency
      per
    }
  }
}
fragment QuotedVersion on QuoteVersion {
  version
  side
  outcome
  firmness
  validUntil
  vatIncluded
  vatBps
  taxpayerType
  paymentDays
  incoterm
  incotermPlace
  annualReductionBps
  indexClause
  deviations
  terms
  saidBy
  createdAt
  net {
    amount
    currency
  }
  vat {
    amount
    currency
  }
  lines {
    ...QuotedLine
  }
}
fragment QuoteParts on Quote {
  id
  number
  state
  firmness
  validUntil
  submittedAt
  endedAt
  availableActions
  liveVersion
  bidder {
    id
    guestName
    firm {
      ...FirmCard
    }
  }
  live {
    ...QuotedVersion
  }
  versions {
    version
    side
    outcome
    saidBy
    createdAt
    paymentDays
    net {
      amount
      currency
    }
    lines {
      lineId
      quantity {
        value
        unit
      }
      priceAtQuantity {
        amount
        currency
        per
      }
      deliverOn
    }
  }
  awarded {
    quantity {
      value
      unit
    }
    net {
      amount
      currency
    }
    line {
      id
      item
    }
    reservation {
      id
      number
    }
  }
  plans {
    lineId
    held
    workCenter {
      id
      code
      name
    }
    load {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<QuoteEditorQuery, QuoteEditorQueryVariables>;
export const FreeCapacityDocument = new TypedDocumentString(`
    query FreeCapacity($workCenterId: ID!, $before: Date!) {
  freeCapacity(workCenterId: $workCenterId, before: $before) {
    free {
      value
      unit
    }
  }
}
    `) as unknown as TypedDocumentString<FreeCapacityQuery, FreeCapacityQueryVariables>;
export const ApprovalsDocument = new TypedDocumentString(`
    query Approvals($first: Int!, $after: String) {
  approvalLimits {
    role
    limit {
      amount
      currency
    }
  }
  awards(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        state
        net {
          amount
          currency
        }
        decidedAt
        settledAt
        reason
        decider {
          name
        }
        approver {
          name
        }
        rfq {
          id
          number
          title
        }
        lines {
          quantity {
            value
            unit
          }
          net {
            amount
            currency
          }
          line {
            item
          }
          bidder {
            guestName
            firm {
              ...FirmCard
            }
          }
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`) as unknown as TypedDocumentString<ApprovalsQuery, ApprovalsQueryVariables>;
export const SourceBlocksDocument = new TypedDocumentString(`
    query SourceBlocks($id: ID!, $firmIds: [ID!]!) {
  node(id: $id) {
    __typename
    ... on Rfq {
      sourceBlocks(firmIds: $firmIds) {
        firmId
        partNumber
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceBlocksQuery, SourceBlocksQueryVariables>;
export const AnswerMessageDocument = new TypedDocumentString(`
    query AnswerMessage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Quote {
      catenaX
    }
    ... on Award {
      catenaX
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerMessageQuery, AnswerMessageQueryVariables>;
export const QuoteSheetFileDocument = new TypedDocumentString(`
    query QuoteSheetFile($id: ID!, $locale: Locale!) {
  node(id: $id) {
    __typename
    ... on Rfq {
      number
      quoteSheet(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<QuoteSheetFileQuery, QuoteSheetFileQueryVariables>;
export const QuoteSheetDocument = new TypedDocumentString(`
    query QuoteSheet($rfqId: ID!, $fileId: ID!) {
  quoteSheet(rfqId: $rfqId, fileId: $fileId) {
    lines {
      lineId
      unitPrice
      quantity
      setup
      tooling
      sample
      leadDays
      deliverOn
    }
    problems {
      row
      column
      found
      code
    }
  }
}
    `) as unknown as TypedDocumentString<QuoteSheetQuery, QuoteSheetQueryVariables>;
export const ScorePageDocument = new TypedDocumentString(`
    query ScorePage($first: Int!, $after: String, $job: ID!, $hasJob: Boolean!) {
  latest: creditScores(first: 1) {
    edges {
      node {
        ...ScoreParts
      }
    }
  }
  creditScores(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ScoreLine
      }
    }
  }
  peerComparison {
    agreed
    firmsMin
    circles {
      process {
        code
        nameZh
        nameEn
      }
      firms
    }
  }
  node(id: $job) @include(if: $hasJob) {
    __typename
    ... on Job {
      id
      state
    }
  }
}
    fragment ScoreFeatureParts on ScoreFeature {
  code
  nameZh
  nameEn
  formulaZh
  formulaEn
  unit
  view
  group
  windowMonths
}
fragment ScoreCheckParts on ScoreCheck {
  check
  outcome
  factorBps
  facts {
    name
    value
  }
}
fragment ScoreLine on CreditScore {
  id
  asOf
  stillOn
  scoredAt
  rated
  score
  grade
  pdLowPpm
  pdHighPpm
  confidenceBps
}
fragment ScoreParts on CreditScore {
  ...ScoreLine
  recordSha256
  model {
    code
    calibrated
    basePoints
    knownMin
  }
  contributions {
    feature {
      ...ScoreFeatureParts
    }
    state
    value
    points
    best
    source
    observations
    coverageBps
    fromDay
    untilDay
  }
  reasons {
    feature {
      ...ScoreFeatureParts
    }
    cause
    pointsLost
    value
    peerLow
    peerHigh
    textZh
    textEn
    fixZh
    fixEn
  }
  checks {
    ...ScoreCheckParts
  }
  peers {
    process {
      code
      nameZh
      nameEn
    }
    firms
    score
  }
  advice {
    target
    needed
    possible
    plans {
      kind
      gain
      score
      grade
      effortDays
      weeks
      runs
      moves {
        feature {
          ...ScoreFeatureParts
        }
        from
        to
        gain
        effortDays
        weeks
      }
    }
  }
}`) as unknown as TypedDocumentString<ScorePageQuery, ScorePageQueryVariables>;
export const PastScoreDocument = new TypedDocumentString(`
    query PastScore($id: ID!) {
  node(id: $id) {
    __typename
    ... on CreditScore {
      ...ScoreParts
    }
  }
}
    fragment ScoreFeatureParts on ScoreFeature {
  code
  nameZh
  nameEn
  formulaZh
  formulaEn
  unit
  view
  group
  windowMonths
}
fragment ScoreCheckParts on ScoreCheck {
  check
  outcome
  factorBps
  facts {
    name
    value
  }
}
fragment ScoreLine on CreditScore {
  id
  asOf
  stillOn
  scoredAt
  rated
  score
  grade
  pdLowPpm
  pdHighPpm
  confidenceBps
}
fragment ScoreParts on CreditScore {
  ...ScoreLine
  recordSha256
  model {
    code
    calibrated
    basePoints
    knownMin
  }
  contributions {
    feature {
      ...ScoreFeatureParts
    }
    state
    value
    points
    best
    source
    observations
    coverageBps
    fromDay
    untilDay
  }
  reasons {
    feature {
      ...ScoreFeatureParts
    }
    cause
    pointsLost
    value
    peerLow
    peerHigh
    textZh
    textEn
    fixZh
    fixEn
  }
  checks {
    ...ScoreCheckParts
  }
  peers {
    process {
      code
      nameZh
      nameEn
    }
    firms
    score
  }
  advice {
    target
    needed
    possible
    plans {
      kind
      gain
      score
      grade
      effortDays
      weeks
      runs
      moves {
        feature {
          ...ScoreFeatureParts
        }
        from
        to
        gain
        effortDays
        weeks
      }
    }
  }
}`) as unknown as TypedDocumentString<PastScoreQuery, PastScoreQueryVariables>;
export const ScoreRecordDocument = new TypedDocumentString(`
    query ScoreRecord($id: ID!) {
  node(id: $id) {
    __typename
    ... on CreditScore {
      asOf
      record
    }
  }
}
    `) as unknown as TypedDocumentString<ScoreRecordQuery, ScoreRecordQueryVariables>;
export const ScoreCardDocument = new TypedDocumentString(`
    query ScoreCard {
  creditModel {
    code
    sha256
    guideSha256
    training {
      sha256
      rows
      bad
    }
    gates {
      gate
      outcome
      value
      limit
      feature {
        ...ScoreFeatureParts
      }
    }
    gateRun {
      column
      trainUntil
      before
      after
    }
    servedFrom
    calibrated
    purpose
    outcome
    limits
    basePoints
    anchorPdPpm
    knownMin
    weightW
    weightA
    weightP
    grades {
      grade
      from
      pdPpmMax
    }
    lines {
      feature {
        ...ScoreFeatureParts
      }
      above
      upTo
      points
    }
    drift {
      ...DriftParts
    }
  }
}
    fragment ScoreFeatureParts on ScoreFeature {
  code
  nameZh
  nameEn
  formulaZh
  formulaEn
  unit
  view
  group
  windowMonths
}
fragment DriftParts on ModelDrift {
  reference
  firmsMin
  months {
    month
    firms
    figures {
      feature {
        ...ScoreFeatureParts
      }
      psiMilli
      chanceMilli
      level
      places {
        unknown
        above
        upTo
        firms
      }
    }
  }
}`) as unknown as TypedDocumentString<ScoreCardQuery, ScoreCardQueryVariables>;
export const OrganisationPeersSetDocument = new TypedDocumentString(`
    mutation OrganisationPeersSet($input: OrganisationPeersSetInput!) {
  organisationPeersSet(input: $input) {
    organisation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrganisationPeersSetMutation, OrganisationPeersSetMutationVariables>;
export const CreditScoreRequestDocument = new TypedDocumentString(`
    mutation CreditScoreRequest($input: CreditScoreRequestInput!) {
  creditScoreRequest(input: $input) {
    creditScoreRequest {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<CreditScoreRequestMutation, CreditScoreRequestMutationVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys($first: Int!, $after: String) {
  apiKeys(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
      hasPreviousPage
    }
    edges {
      node {
        id
        name
        scopes
        ending
        expiresAt
        lastUsedOn
        revokedAt
        isLive
        createdBy {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const ApiKeyCreateDocument = new TypedDocumentString(`
    mutation ApiKeyCreate($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) {
    apiKey {
      id
      name
      secret
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>;
export const ApiKeyRevokeDocument = new TypedDocumentString(`
    mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {
  apiKeyRevoke(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>;
export const LicencesDocument = new TypedDocumentString(`
    query Licences($first: Int!, $after: String) {
  licences(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        issuer
        validFrom
        validUntil
        state
        kind {
          code
          nameZh
          nameEn
        }
        document {
          ...FileCard
        }
      }
    }
  }
  licenceKinds {
    code
    nameZh
    nameEn
  }
}
    fragment FileCard on StoredFile {
  id
  name
  mediaType
  sizeBytes
  purpose
  isImage
  width
  height
  path
  bytesDeletedAt
}`) as unknown as TypedDocumentString<LicencesQuery, LicencesQueryVariables>;
export const LicenceAddDocument = new TypedDocumentString(`
    mutation LicenceAdd($input: LicenceAddInput!) {
  licenceAdd(input: $input) {
    licence {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<LicenceAddMutation, LicenceAddMutationVariables>;
export const LicenceReplaceDocument = new TypedDocumentString(`
    mutation LicenceReplace($input: LicenceReplaceInput!) {
  licenceReplace(input: $input) {
    licence {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<LicenceReplaceMutation, LicenceReplaceMutationVariables>;
export const LicenceWithdrawDocument = new TypedDocumentString(`
    mutation LicenceWithdraw($input: LicenceWithdrawInput!) {
  licenceWithdraw(input: $input) {
    licence {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<LicenceWithdrawMutation, LicenceWithdrawMutationVariables>;
export const NoticePreferencesDocument = new TypedDocumentString(`
    query NoticePreferences {
  noticePreferences {
    id
    timeZone
    digest
    kinds {
      kind
      nature
      mail
    }
  }
}
    `) as unknown as TypedDocumentString<NoticePreferencesQuery, NoticePreferencesQueryVariables>;
export const NoticePreferencesSetDocument = new TypedDocumentString(`
    mutation NoticePreferencesSet($input: NoticePreferencesSetInput!) {
  noticePreferencesSet(input: $input) {
    noticePreferences {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<NoticePreferencesSetMutation, NoticePreferencesSetMutationVariables>;
export const OrganisationProfileDocument = new TypedDocumentString(`
    query OrganisationProfile {
  viewer {
    organisation {
      id
      version
      name
      nameEn
      creditCode
      lei
      duns
      vatId
      taxpayerType
      firmSize
      sizeDeclaredOn
      address
      kinds
      city {
        nameZh
        nameEn
      }
      verification {
        id
        state
        appliedAt
        decidedAt
        verifiedSince
        reason
        document {
          ...FileCard
        }
      }
    }
  }
}
    fragment FileCard on StoredFile {
  id
  name
  mediaType
  sizeBytes
  purpose
  isImage
  width
  height
  path
  bytesDeletedAt
}`) as unknown as TypedDocumentString<OrganisationProfileQuery, OrganisationProfileQueryVariables>;
export const OrganisationChangeDocument = new TypedDocumentString(`
    mutation OrganisationChange($input: OrganisationChangeInput!) {
  organisationChange(input: $input) {
    organisation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrganisationChangeMutation, OrganisationChangeMutationVariables>;
export const VerificationApplyDocument = new TypedDocumentString(`
    mutation VerificationApply($input: VerificationApplyInput!) {
  verificationApply(input: $input) {
    verification {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<VerificationApplyMutation, VerificationApplyMutationVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($first: Int!, $after: String) {
  partners(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        namedAt
        endedAt
        firm {
          ...FirmCard
        }
      }
    }
  }
  partnerOffers(first: 100) {
    edges {
      node {
        grade
        seller {
          ...FirmCard
        }
        offer {
          id
        }
      }
    }
  }
  sold: reservations(side: SELLER, first: 100) {
    edges {
      node {
        buyer {
          ...FirmCard
        }
      }
    }
  }
  bought: reservations(side: BUYER, first: 100) {
    edges {
      node {
        seller {
          ...FirmCard
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const FirmSearchDocument = new TypedDocumentString(`
    query FirmSearch($text: String!) {
  search(text: $text, first: 30) {
    id
    kind
  }
}
    `) as unknown as TypedDocumentString<FirmSearchQuery, FirmSearchQueryVariables>;
export const FirmOfCardDocument = new TypedDocumentString(`
    query FirmOfCard($id: ID!) {
  node(id: $id) {
    __typename
    ... on OfferCard {
      id
      seller {
        ...FirmCard
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`) as unknown as TypedDocumentString<FirmOfCardQuery, FirmOfCardQueryVariables>;
export const PartnerAddDocument = new TypedDocumentString(`
    mutation PartnerAdd($input: PartnerAddInput!) {
  partnerAdd(input: $input) {
    partner {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PartnerAddMutation, PartnerAddMutationVariables>;
export const PartnerEndDocument = new TypedDocumentString(`
    mutation PartnerEnd($input: PartnerEndInput!) {
  partnerEnd(input: $input) {
    partner {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PartnerEndMutation, PartnerEndMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($first: Int!, $after: String) {
  viewer {
    organisation {
      id
      name
      nameEn
      secondFactorRequired
    }
  }
  members(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
      hasPreviousPage
    }
    edges {
      node {
        id
        roles
        since
        isViewer
        hasSecondFactor
        person {
          id
          name
          email
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations(first: 100) {
    edges {
      node {
        id
        email
        roles
        state
        expiresAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const MemberDocument = new TypedDocumentString(`
    query Member($id: ID!) {
  node(id: $id) {
    ... on Member {
      __typename
      id
      roles
      since
      isViewer
      hasSecondFactor
      person {
        id
        name
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const InvitationSendDocument = new TypedDocumentString(`
    mutation InvitationSend($input: InvitationSendInput!) {
  invitationSend(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<InvitationSendMutation, InvitationSendMutationVariables>;
export const InvitationResendDocument = new TypedDocumentString(`
    mutation InvitationResend($input: InvitationResendInput!) {
  invitationResend(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<InvitationResendMutation, InvitationResendMutationVariables>;
export const InvitationRevokeDocument = new TypedDocumentString(`
    mutation InvitationRevoke($input: InvitationRevokeInput!) {
  invitationRevoke(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<InvitationRevokeMutation, InvitationRevokeMutationVariables>;
export const OrganisationDemandSecondFactorDocument = new TypedDocumentString(`
    mutation OrganisationDemandSecondFactor($input: OrganisationDemandSecondFactorInput!) {
  organisationDemandSecondFactor(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrganisationDemandSecondFactorMutation, OrganisationDemandSecondFactorMutationVariables>;
export const OrganisationLeaveDocument = new TypedDocumentString(`
    mutation OrganisationLeave($input: OrganisationLeaveInput!) {
  organisationLeave(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrganisationLeaveMutation, OrganisationLeaveMutationVariables>;
export const MemberChangeRolesDocument = new TypedDocumentString(`
    mutation MemberChangeRoles($input: MemberChangeRolesInput!) {
  memberChangeRoles(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<MemberChangeRolesMutation, MemberChangeRolesMutationVariables>;
export const MemberRemoveDocument = new TypedDocumentString(`
    mutation MemberRemove($input: MemberRemoveInput!) {
  memberRemove(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<MemberRemoveMutation, MemberRemoveMutationVariables>;
export const PersonChangeDocument = new TypedDocumentString(`
    mutation PersonChange($input: PersonChangeInput!) {
  personChange(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PersonChangeMutation, PersonChangeMutationVariables>;
export const SecurityDocument = new TypedDocumentString(`
    query Security {
  accountSecurity {
    secondFactor {
      since
      recoveryCodesLeft
      enrolment {
        uri
        secret
      }
    }
    passkeys {
      id
      name
      createdAt
      lastUsedAt
    }
    sessions {
      id
      userAgent
      address
      createdAt
      lastSeenAt
      current
    }
  }
}
    `) as unknown as TypedDocumentString<SecurityQuery, SecurityQueryVariables>;
export const PasswordChangeDocument = new TypedDocumentString(`
    mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const SecondFactorStartDocument = new TypedDocumentString(`
    mutation SecondFactorStart($input: SecondFactorStartInput!) {
  secondFactorStart(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SecondFactorStartMutation, SecondFactorStartMutationVariables>;
export const SecondFactorConfirmDocument = new TypedDocumentString(`
    mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) {
  secondFactorConfirm(input: $input) {
    recoveryCodes {
      codes
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SecondFactorConfirmMutation, SecondFactorConfirmMutationVariables>;
export const SecondFactorRemoveDocument = new TypedDocumentString(`
    mutation SecondFactorRemove($input: SecondFactorRemoveInput!) {
  secondFactorRemove(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SecondFactorRemoveMutation, SecondFactorRemoveMutationVariables>;
export const SecondFactorRenewCodesDocument = new TypedDocumentString(`
    mutation SecondFactorRenewCodes($input: SecondFactorRenewCodesInput!) {
  secondFactorRenewCodes(input: $input) {
    recoveryCodes {
      codes
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SecondFactorRenewCodesMutation, SecondFactorRenewCodesMutationVariables>;
export const PasskeyStartDocument = new TypedDocumentString(`
    mutation PasskeyStart($input: PasskeyStartInput!) {
  passkeyStart(input: $input) {
    challenge {
      options
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PasskeyStartMutation, PasskeyStartMutationVariables>;
export const PasskeyRegisterDocument = new TypedDocumentString(`
    mutation PasskeyRegister($input: PasskeyRegisterInput!) {
  passkeyRegister(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PasskeyRegisterMutation, PasskeyRegisterMutationVariables>;
export const PasskeyRenameDocument = new TypedDocumentString(`
    mutation PasskeyRename($input: PasskeyRenameInput!) {
  passkeyRename(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PasskeyRenameMutation, PasskeyRenameMutationVariables>;
export const PasskeyRemoveDocument = new TypedDocumentString(`
    mutation PasskeyRemove($input: PasskeyRemoveInput!) {
  passkeyRemove(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<PasskeyRemoveMutation, PasskeyRemoveMutationVariables>;
export const SessionEndDocument = new TypedDocumentString(`
    mutation SessionEnd($input: SessionEndInput!) {
  sessionEnd(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SessionEndMutation, SessionEndMutationVariables>;
export const SessionEndOthersDocument = new TypedDocumentString(`
    mutation SessionEndOthers($input: SessionEndOthersInput!) {
  sessionEndOthers(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SessionEndOthersMutation, SessionEndOthersMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks($after: String) {
  webhookEvents {
    event
    when
  }
  webhookEndpoints(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        url
        note
        events
        state
        openUntil
        previousUntil
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookDocument = new TypedDocumentString(`
    query Webhook($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on WebhookEndpoint {
      id
      url
      note
      events
      state
      openUntil
      previousUntil
      createdAt
    }
  }
  webhookDeliveries(endpointId: $id, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        event
        state
        tries
        nextTryAt
        lastStatus
        lastReason
        createdAt
        messageId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WebhookQuery, WebhookQueryVariables>;
export const WebhookEndpointCreateDocument = new TypedDocumentString(`
    mutation WebhookEndpointCreate($input: WebhookEndpointCreateInput!) {
  webhookEndpointCreate(input: $input) {
    webhookEndpoint {
      id
      secret
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WebhookEndpointCreateMutation, WebhookEndpointCreateMutationVariables>;
export const WebhookEndpointRotateSecretDocument = new TypedDocumentString(`
    mutation WebhookEndpointRotateSecret($input: WebhookEndpointRotateSecretInput!) {
  webhookEndpointRotateSecret(input: $input) {
    webhookEndpoint {
      id
      secret
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WebhookEndpointRotateSecretMutation, WebhookEndpointRotateSecretMutationVariables>;
export const WebhookEndpointUpdateDocument = new TypedDocumentString(`
    mutation WebhookEndpointUpdate($input: WebhookEndpointUpdateInput!) {
  webhookEndpointUpdate(input: $input) {
    webhookEndpoint {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WebhookEndpointUpdateMutation, WebhookEndpointUpdateMutationVariables>;
export const WebhookEndpointRemoveDocument = new TypedDocumentString(`
    mutation WebhookEndpointRemove($input: WebhookEndpointRemoveInput!) {
  webhookEndpointRemove(input: $input) {
    webhookEndpoint {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WebhookEndpointRemoveMutation, WebhookEndpointRemoveMutationVariables>;
export const WebhookDeliveryTestDocument = new TypedDocumentString(`
    mutation WebhookDeliveryTest($input: WebhookDeliveryTestInput!) {
  webhookDeliveryTest(input: $input) {
    webhookDelivery {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WebhookDeliveryTestMutation, WebhookDeliveryTestMutationVariables>;
export const WebhookDeliveryReplayDocument = new TypedDocumentString(`
    mutation WebhookDeliveryReplay($input: WebhookDeliveryReplayInput!) {
  webhookDeliveryReplay(input: $input) {
    webhookDelivery {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WebhookDeliveryReplayMutation, WebhookDeliveryReplayMutationVariables>;
export const WebhookEndpointReplayDocument = new TypedDocumentString(`
    mutation WebhookEndpointReplay($input: WebhookEndpointReplayInput!) {
  webhookEndpointReplay(input: $input) {
    webhookEndpoint {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<WebhookEndpointReplayMutation, WebhookEndpointReplayMutationVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($part: String, $first: Int!, $after: String) {
  processes {
    code
    nameZh
    nameEn
    parentCode
    depth
    leaf
    measure
  }
  sourceDemands {
    partNumber
    demanded
    reason
    changedBy
    changedAt
  }
  approvedSources(partNumber: $part, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        partNumber
        state
        reason
        validFrom
        validUntil
        approvedBy
        approvedAt
        withdrawnBy
        withdrawnAt
        withdrawReason
        firm {
          ...FirmCard
        }
        process {
          ...ProcessName
        }
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const ApprovedSourceAddDocument = new TypedDocumentString(`
    mutation ApprovedSourceAdd($input: ApprovedSourceAddInput!) {
  approvedSourceAdd(input: $input) {
    approvedSource {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ApprovedSourceAddMutation, ApprovedSourceAddMutationVariables>;
export const ApprovedSourceWithdrawDocument = new TypedDocumentString(`
    mutation ApprovedSourceWithdraw($input: ApprovedSourceWithdrawInput!) {
  approvedSourceWithdraw(input: $input) {
    approvedSource {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ApprovedSourceWithdrawMutation, ApprovedSourceWithdrawMutationVariables>;
export const OrganisationSourceDemandSetDocument = new TypedDocumentString(`
    mutation OrganisationSourceDemandSet($input: OrganisationSourceDemandSetInput!) {
  organisationSourceDemandSet(input: $input) {
    organisation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<OrganisationSourceDemandSetMutation, OrganisationSourceDemandSetMutationVariables>;
export const ThreadDocument = new TypedDocumentString(`
    query Thread($id: ID!, $locale: Locale!) {
  threadPhrases {
    ...PhraseChoice
  }
  members(first: 50) {
    edges {
      node {
        isViewer
        person {
          id
          name
        }
      }
    }
  }
  thread(id: $id) {
    id
    side
    messages {
      ...ThreadLine
      reads {
        number
        at
        reader
        fileName
        marked
      }
    }
  }
}
    fragment ThreadLine on ThreadMessage {
  id
  side
  personName
  text
  postedAt
  unread
  byMailLink
  phrase {
    code
    text(locale: $locale)
  }
  attachments {
    name
    mediaType
    sizeBytes
  }
}
fragment PhraseChoice on PhraseForm {
  code
  text(locale: $locale)
}`) as unknown as TypedDocumentString<ThreadQuery, ThreadQueryVariables>;
export const ThreadMessagePostDocument = new TypedDocumentString(`
    mutation ThreadMessagePost($input: ThreadMessagePostInput!) {
  threadMessagePost(input: $input) {
    thread {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ThreadMessagePostMutation, ThreadMessagePostMutationVariables>;
export const ThreadSeeDocument = new TypedDocumentString(`
    mutation ThreadSee($input: ThreadSeeInput!) {
  threadSee(input: $input) {
    thread {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<ThreadSeeMutation, ThreadSeeMutationVariables>;
export const MailedThreadDocument = new TypedDocumentString(`
    query MailedThread($token: String!, $locale: Locale!) {
  threadPhrases {
    ...PhraseChoice
  }
  mailedThread(token: $token) {
    state
    expiresAt
    personName
    side
    number
    titleZh
    titleEn
    path
    firm {
      name
      nameEn
    }
    partner {
      name
      nameEn
    }
    messages {
      ...ThreadLine
    }
  }
}
    fragment ThreadLine on ThreadMessage {
  id
  side
  personName
  text
  postedAt
  unread
  byMailLink
  phrase {
    code
    text(locale: $locale)
  }
  attachments {
    name
    mediaType
    sizeBytes
  }
}
fragment PhraseChoice on PhraseForm {
  code
  text(locale: $locale)
}`) as unknown as TypedDocumentString<MailedThreadQuery, MailedThreadQueryVariables>;
export const MailedThreadAnswerDocument = new TypedDocumentString(`
    mutation MailedThreadAnswer($input: MailedThreadAnswerInput!) {
  mailedThreadAnswer(input: $input) {
    mailedThread {
      state
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<MailedThreadAnswerMutation, MailedThreadAnswerMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 20) {
    kind
    id
    number
    title
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ThingDocument = new TypedDocumentString(`
    query Thing($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<ThingQuery, ThingQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    permissions
    roles
    mustAddSecondFactor
    person {
      id
      name
      email
      locale
    }
    organisation {
      id
      name
      nameEn
      creditCode
      kinds
    }
    supportAct {
      id
      reason
      endsAt
    }
    memberships {
      current
      roles
      organisation {
        ...FirmCard
      }
    }
  }
  sites(first: 1) {
    edges {
      node {
        timeZone
      }
    }
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
  verifiedSince
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($list: String!) {
  savedViews(list: $list) {
    ...SavedViewParts
  }
}
    fragment SavedViewParts on SavedView {
  id
  name
  query
  shared
  mine
  isDefault
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SavedViewSaveDocument = new TypedDocumentString(`
    mutation SavedViewSave($input: SavedViewSaveInput!) {
  savedViewSave(input: $input) {
    savedView {
      id
      query
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SavedViewSaveMutation, SavedViewSaveMutationVariables>;
export const SavedViewChangeDocument = new TypedDocumentString(`
    mutation SavedViewChange($input: SavedViewChangeInput!) {
  savedViewChange(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SavedViewChangeMutation, SavedViewChangeMutationVariables>;
export const SavedViewRemoveDocument = new TypedDocumentString(`
    mutation SavedViewRemove($input: SavedViewRemoveInput!) {
  savedViewRemove(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SavedViewRemoveMutation, SavedViewRemoveMutationVariables>;
export const SavedViewDefaultDocument = new TypedDocumentString(`
    mutation SavedViewDefault($input: SavedViewDefaultInput!) {
  savedViewDefault(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  path
  params {
    name
    value
  }
  ... on CapacityExceededProblem {
    weekStart
    band
    requested {
      value
      unit
    }
    available {
      value
      unit
    }
  }
}`) as unknown as TypedDocumentString<SavedViewDefaultMutation, SavedViewDefaultMutationVariables>;