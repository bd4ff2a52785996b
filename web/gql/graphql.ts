/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** FREE: all that is offered a week. TIGHT: at least the minimum lot. FULL: less than that. */
export type Band =
  | 'FREE'
  | 'FULL'
  | 'TIGHT';

/** INSTANT: a confirmed hold binds the seller. APPROVAL: the seller accepts within 24 hours, else it lapses. */
export type Booking =
  | 'APPROVAL'
  | 'INSTANT';

/** How a difference was settled. */
export type CapacityDifferenceResolveInput = {
  /** The difference. */
  differenceId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** What was done about it, 1 to 500 characters. */
  note: string;
};

/** An uploaded capacity sheet to check. */
export type CapacityImportCheckInput = {
  /** The file, as the upload answered it. */
  fileId: string | number;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
};

/** A checked capacity sheet to put on the board. */
export type CapacityImportCommitInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The import. */
  importId: string | number;
};

/** Idle capacity of one work centre, put on the market. */
export type CapacityOfferPublishInput = {
  /** Whether a confirmed hold binds at once. */
  booking: Booking;
  /** First day on sale. */
  from: string;
  /** How long a hold lasts: 5 minutes to 72 hours; 4 hours unless told. */
  holdMinutes?: number | null | undefined;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** The least that one hold may take; at most perWeek. */
  minimumLot: QuantityInput;
  /** A word to buyers, at most 500 characters. */
  note?: string | null | undefined;
  /** The most that is sold of one week. */
  perWeek: QuantityInput;
  /** Net price of the set-up, once for each hold. */
  setupPrice: MoneyInput;
  /** Net price of one hour, kilogram, m², metre or piece, by the measure. */
  unitPrice: MoneyInput;
  /** The day after the last; at most a year later. */
  until: string;
  /** The work centre. */
  workCenterId: string | number;
};

/** An offer to take off the market. */
export type CapacityOfferWithdrawInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
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
  /** What one piece takes: minutes, kilograms, dm², metres … */
  loadPerPiece: QuantityInput;
  /** The material. */
  materialCode?: string | number | null | undefined;
  /** How many pieces, up to ten million. */
  pieces: number;
  /** The most that all of it may cost, landed, net of VAT. */
  priceCap?: MoneyInput | null | undefined;
  /** The process; offers of its special cases serve too. */
  processCode: string | number;
  /** What it is, 1 to 200 characters. */
  title: string;
  /** Work must be done before this day. */
  until: string;
};

/** What a part of a price pays for. */
export type CostKind =
  | 'SETUP'
  | 'TRANSPORT'
  | 'WORK';

/** NOT_IN_SHEET: sold here, absent in the sheet. UNKNOWN_WORK_ORDER: in the sheet, not sold here. QUANTITY_DIFFERS: both, with other figures. SHORTFALL: less capacity than is sold. */
export type DifferenceKind =
  | 'NOT_IN_SHEET'
  | 'QUANTITY_DIFFERS'
  | 'SHORTFALL'
  | 'UNKNOWN_WORK_ORDER';

/** So much of one week. */
export type HoldWeekInput = {
  /** How much of it, set-up included. */
  quantity: QuantityInput;
  /** Monday of the week. */
  weekStart: string;
};

/** What can be done with an import now. */
export type ImportAction =
  | 'COMMIT';

/** REJECTED has errors, CHECKED can be committed, COMMITTED is on the board. */
export type ImportState =
  | 'CHECKED'
  | 'COMMITTED'
  | 'REJECTED';

/** Language of screens and mails. */
export type Locale =
  | 'EN'
  | 'ZH_CN';

/** Where the latest matching of a need stands. */
export type MatchingState =
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

/** An amount of one currency. */
export type MoneyInput = {
  /** Major units (yuan) with at most the decimals of the currency, unless it is a unit price. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
};

/** What its owner can do with an offer now. */
export type OfferAction =
  | 'WITHDRAW';

/** PUBLISHED stands on the market; the others do not. */
export type OfferState =
  | 'EXPIRED'
  | 'PUBLISHED'
  | 'WITHDRAWN';

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

/** Another organisation to act for. */
export type OrganisationSwitchInput = {
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** One of the viewer’s organisations. */
  organisationId: string | number;
};

/** A decimal of one unit. */
export type QuantityInput = {
  /** Of which unit (UNECE Rec 20). */
  unit: string;
  /** How many. */
  value: string;
};

/** Whether a constraint holds. */
export type ReasonOutcome =
  | 'FAILED'
  | 'PASSED';

/** What its owner can do with a need now. */
export type RequestAction =
  | 'CLOSE'
  | 'HOLD';

/** OPEN is matched again when offers change; CLOSED rests. */
export type RequestState =
  | 'CLOSED'
  | 'OPEN';

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

/** What a member may be within an organisation. */
export type Role =
  | 'BUYER'
  | 'OWNER'
  | 'PLANNER'
  | 'SALES'
  | 'VIEWER';

/** An error keeps the sheet out; a warning is worth a look. */
export type Severity =
  | 'ERROR'
  | 'WARNING';

/** On which side of a trade a firm stands. */
export type Side =
  | 'BUYER'
  | 'SELLER';

/** Who signs in. */
export type SignInInput = {
  /** Address. */
  email: string;
  /** Made by the client, once for each act and kept over retries: 8 to 255 characters. The same key with the same input answers as the first time did. */
  idempotencyKey: string;
  /** Password. */
  password: string;
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

export type FirmCardFragment = { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> };

export type ProcessNameFragment = { code: string, nameZh: string, nameEn: string };

export type OfferCardPartsFragment = { id: string, number: string, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, city: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }> };

export type CostPartsFragment = { perPiece: string, total: { amount: string, currency: string }, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, params: Array<{ name: string, value: string }> }> };

export type ReservationLineFragment = { id: string, number: string, state: ReservationState, side: Side, availableActions: Array<ReservationAction>, heldAt: string, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, price: { perPiece: string, total: { amount: string, currency: string } } };

export type DifferenceLineFragment = { id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } };

export type ImportLineFragment = { id: string, fileName: string, state: ImportState, rowCount: number, createCount: number, changeCount: number, sameCount: number, rejectCount: number, warningCount: number, uploadedAt: string, committedAt: string | null, uploadedBy: { name: string } };

type Refusal_CapacityExceededProblem_Fragment = { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> };

type Refusal_Problem_Fragment = { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> };

export type RefusalFragment =
  | Refusal_CapacityExceededProblem_Fragment
  | Refusal_Problem_Fragment
;

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SignUpFormQueryVariables = Exact<{ [key: string]: never; }>;


export type SignUpFormQuery = { cities: Array<{ code: string, nameZh: string, nameEn: string }> };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type OrganisationSwitchMutationVariables = Exact<{
  input: OrganisationSwitchInput;
}>;


export type OrganisationSwitchMutation = { organisationSwitch: { userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CapacityBoardQueryVariables = Exact<{
  fromWeek: string;
  weeks: number;
  siteId?: string | number | null | undefined;
  processCode?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
  cell: boolean;
  cellCenter: string | number;
  cellWeek: string;
}>;


export type CapacityBoardQuery = { capacityBoard: { asOf: string, totalCount: number | null, weeks: Array<{ label: string, start: string, end: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { workCenter: { id: string, code: string, name: string, unit: string, measure: Measure, parallelMachines: number, site: { id: string, name: string }, process: { code: string, nameZh: string, nameEn: string } }, cells: Array<{ weekStart: string, known: boolean, loadBps: number | null, total: { value: string, unit: string }, committed: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, free: { value: string, unit: string } }> } }> }, sites: { edges: Array<{ node: { id: string, name: string } }> }, processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean }>, capacityCell?: { workCenter: { id: string, code: string, name: string, unit: string, site: { name: string }, process: { code: string, nameZh: string, nameEn: string } }, week: { label: string, start: string, end: string }, cell: { weekStart: string, known: boolean, loadBps: number | null, total: { value: string, unit: string }, committed: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, free: { value: string, unit: string } }, days: Array<{ date: string, total: { value: string, unit: string }, committed: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, free: { value: string, unit: string } }>, reservations: Array<{ quantity: { value: string, unit: string }, reservation: { id: string, number: string, state: ReservationState, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> } } }>, offers: Array<{ offered: { value: string, unit: string }, taken: { value: string, unit: string }, offer: { id: string, number: string, state: OfferState, unitPrice: { amount: string, currency: string, per: string } } }>, lastImport: { id: string, fileName: string, state: ImportState, rowCount: number, createCount: number, changeCount: number, sameCount: number, rejectCount: number, warningCount: number, uploadedAt: string, committedAt: string | null, uploadedBy: { name: string } } | null, differences: Array<{ id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } }> } | null };

export type CellDetailFragment = { workCenter: { id: string, code: string, name: string, unit: string, site: { name: string }, process: { code: string, nameZh: string, nameEn: string } }, week: { label: string, start: string, end: string }, cell: { weekStart: string, known: boolean, loadBps: number | null, total: { value: string, unit: string }, committed: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, free: { value: string, unit: string } }, days: Array<{ date: string, total: { value: string, unit: string }, committed: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, free: { value: string, unit: string } }>, reservations: Array<{ quantity: { value: string, unit: string }, reservation: { id: string, number: string, state: ReservationState, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> } } }>, offers: Array<{ offered: { value: string, unit: string }, taken: { value: string, unit: string }, offer: { id: string, number: string, state: OfferState, unitPrice: { amount: string, currency: string, per: string } } }>, lastImport: { id: string, fileName: string, state: ImportState, rowCount: number, createCount: number, changeCount: number, sameCount: number, rejectCount: number, warningCount: number, uploadedAt: string, committedAt: string | null, uploadedBy: { name: string } } | null, differences: Array<{ id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } }> };

export type CapacityDifferencesQueryVariables = Exact<{
  open: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type CapacityDifferencesQuery = { capacityDifferences: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } } }> } };

export type CapacityDifferenceResolveMutationVariables = Exact<{
  input: CapacityDifferenceResolveInput;
}>;


export type CapacityDifferenceResolveMutation = { capacityDifferenceResolve: { capacityDifference: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type HomeQueryVariables = Exact<{
  fromWeek: string;
}>;


export type HomeQuery = { approvals: { totalCount: number | null, edges: Array<{ node: { id: string, number: string, state: ReservationState, side: Side, availableActions: Array<ReservationAction>, heldAt: string, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, price: { perPiece: string, total: { amount: string, currency: string } } } }> }, holds: { totalCount: number | null, edges: Array<{ node: { id: string, number: string, state: ReservationState, side: Side, availableActions: Array<ReservationAction>, heldAt: string, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, price: { perPiece: string, total: { amount: string, currency: string } } } }> }, capacityDifferences: { totalCount: number | null, edges: Array<{ node: { id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } } }> }, sold: { totalCount: number | null }, bought: { totalCount: number | null }, sites: { totalCount: number | null }, workCenters: { totalCount: number | null }, capacityOffers: { totalCount: number | null }, capacityRequests: { totalCount: number | null, edges: Array<{ node: { id: string, number: string, title: string, until: string, matching: { state: MatchingState }, process: { code: string, nameZh: string, nameEn: string } } }> }, capacityBoard: { asOf: string, edges: Array<{ node: { workCenter: { id: string, measure: Measure, unit: string }, cells: Array<{ known: boolean, loadBps: number | null, total: { value: string, unit: string }, free: { value: string, unit: string } }> } }> } };

export type CapacityImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CapacityImportsQuery = { capacityImports: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, fileName: string, state: ImportState, rowCount: number, createCount: number, changeCount: number, sameCount: number, rejectCount: number, warningCount: number, uploadedAt: string, committedAt: string | null, uploadedBy: { name: string } } }> } };

export type CapacityImportCheckMutationVariables = Exact<{
  input: CapacityImportCheckInput;
}>;


export type CapacityImportCheckMutation = { capacityImportCheck: { capacityImport: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CapacityImportQueryVariables = Exact<{
  id: string | number;
}>;


export type CapacityImportQuery = { node:
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityImport', availableActions: Array<ImportAction>, id: string, fileName: string, state: ImportState, rowCount: number, createCount: number, changeCount: number, sameCount: number, rejectCount: number, warningCount: number, uploadedAt: string, committedAt: string | null, causes: Array<{ code: string, count: number, exampleRow: number, exampleFound: string | null, column: string | null, severity: Severity }>, problems: Array<{ row: number, column: string, cell: string, found: string | null, expected: string, code: string, severity: Severity, params: Array<{ name: string, value: string }> }>, differences: Array<{ id: string, kind: DifferenceKind, weekStart: string, workOrderNumber: string | null, resolvedAt: string | null, note: string | null, workCenter: { id: string, code: string, name: string }, inSheet: { value: string, unit: string } | null, soldHere: { value: string, unit: string } | null, import: { id: string, fileName: string, uploadedAt: string } }>, uploadedBy: { name: string } }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'OfferCard' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Reservation' }
    | { __typename: 'Site' }
    | { __typename: 'WorkCenter' }
   | null };

export type CapacityImportCommitMutationVariables = Exact<{
  input: CapacityImportCommitInput;
}>;


export type CapacityImportCommitMutation = { capacityImportCommit: { capacityImport: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type MarketQueryVariables = Exact<{
  processCode?: string | number | null | undefined;
  materialCode?: string | number | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  city?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MarketQuery = { market: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, city: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }> } }> }, processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean }>, materials: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, cities: Array<{ code: string, nameZh: string, nameEn: string }> };

export type OfferCardPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OfferCardPageQuery = { node:
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityImport' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'OfferCard', id: string, number: string, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, city: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }> }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Reservation' }
    | { __typename: 'Site' }
    | { __typename: 'WorkCenter' }
   | null };

export type ReservationHoldMutationVariables = Exact<{
  input: ReservationHoldInput;
}>;


export type ReservationHoldMutation = { reservationHold: { reservation: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type NeedsQueryVariables = Exact<{
  state?: RequestState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeedsQuery = { capacityRequests: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, state: RequestState, availableActions: Array<RequestAction>, pieces: number, from: string, until: string, postedAt: string, matches: Array<{ feasible: boolean, rank: number | null, landedCost: { total: { amount: string, currency: string } } | null }>, deliverTo: { code: string, nameZh: string, nameEn: string }, process: { code: string, nameZh: string, nameEn: string }, material: { code: string, nameZh: string, nameEn: string } | null, loadPerPiece: { value: string, unit: string }, load: { value: string, unit: string }, priceCap: { amount: string, currency: string } | null, matching: { state: MatchingState, consideredCount: number, finishedAt: string | null } } }> } };

export type NeedHeadFragment = { id: string, number: string, title: string, state: RequestState, availableActions: Array<RequestAction>, pieces: number, from: string, until: string, postedAt: string, deliverTo: { code: string, nameZh: string, nameEn: string }, process: { code: string, nameZh: string, nameEn: string }, material: { code: string, nameZh: string, nameEn: string } | null, loadPerPiece: { value: string, unit: string }, load: { value: string, unit: string }, priceCap: { amount: string, currency: string } | null, matching: { state: MatchingState, consideredCount: number, finishedAt: string | null } };

export type NeedFormQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedFormQuery = { processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean, measure: Measure }>, materials: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, cities: Array<{ code: string, nameZh: string, nameEn: string }> };

export type CapacityRequestPostMutationVariables = Exact<{
  input: CapacityRequestPostInput;
}>;


export type CapacityRequestPostMutation = { capacityRequestPost: { capacityRequest: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type NeedQueryVariables = Exact<{
  id: string | number;
}>;


export type NeedQuery = { node:
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityImport' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest', id: string, number: string, title: string, state: RequestState, availableActions: Array<RequestAction>, pieces: number, from: string, until: string, postedAt: string, matches: Array<{ rank: number | null, feasible: boolean, finishBy: string | null, offer: { id: string, number: string, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, city: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }> }, landedCost: { perPiece: string, total: { amount: string, currency: string }, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, params: Array<{ name: string, value: string }> }> } | null, plan: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, reasons: Array<{ code: string, outcome: ReasonOutcome, params: Array<{ name: string, value: string }> }> }>, reservations: Array<{ id: string, number: string, state: ReservationState, side: Side, availableActions: Array<ReservationAction>, heldAt: string, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, price: { perPiece: string, total: { amount: string, currency: string } } }>, deliverTo: { code: string, nameZh: string, nameEn: string }, process: { code: string, nameZh: string, nameEn: string }, material: { code: string, nameZh: string, nameEn: string } | null, loadPerPiece: { value: string, unit: string }, load: { value: string, unit: string }, priceCap: { amount: string, currency: string } | null, matching: { state: MatchingState, consideredCount: number, finishedAt: string | null } }
    | { __typename: 'OfferCard' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Reservation' }
    | { __typename: 'Site' }
    | { __typename: 'WorkCenter' }
   | null };

export type MatchLineFragment = { rank: number | null, feasible: boolean, finishBy: string | null, offer: { id: string, number: string, measure: Measure, unit: string, from: string, until: string, booking: Booking, holdMinutes: number, mine: boolean, note: string | null, city: { code: string, nameZh: string, nameEn: string }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, band: Band }> }, landedCost: { perPiece: string, total: { amount: string, currency: string }, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, params: Array<{ name: string, value: string }> }> } | null, plan: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, reasons: Array<{ code: string, outcome: ReasonOutcome, params: Array<{ name: string, value: string }> }> };

export type CapacityRequestCloseMutationVariables = Exact<{
  input: CapacityRequestCloseInput;
}>;


export type CapacityRequestCloseMutation = { capacityRequestClose: { capacityRequest: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CapacityOffersQueryVariables = Exact<{
  state?: OfferState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CapacityOffersQuery = { capacityOffers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: OfferState, availableActions: Array<OfferAction>, from: string, until: string, booking: Booking, holdMinutes: number, note: string | null, publishedAt: string, withdrawnAt: string | null, workCenter: { id: string, code: string, name: string, unit: string, site: { name: string, city: { code: string, nameZh: string, nameEn: string } }, process: { code: string, nameZh: string, nameEn: string } }, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, offered: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, open: { value: string, unit: string } }> } }> } };

export type OwnOfferFragment = { id: string, number: string, state: OfferState, availableActions: Array<OfferAction>, from: string, until: string, booking: Booking, holdMinutes: number, note: string | null, publishedAt: string, withdrawnAt: string | null, workCenter: { id: string, code: string, name: string, unit: string, site: { name: string, city: { code: string, nameZh: string, nameEn: string } }, process: { code: string, nameZh: string, nameEn: string } }, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, offered: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, open: { value: string, unit: string } }> };

export type CapacityOfferQueryVariables = Exact<{
  id: string | number;
}>;


export type CapacityOfferQuery = { node:
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityImport' }
    | { __typename: 'CapacityOffer', id: string, number: string, state: OfferState, availableActions: Array<OfferAction>, from: string, until: string, booking: Booking, holdMinutes: number, note: string | null, publishedAt: string, withdrawnAt: string | null, workCenter: { id: string, code: string, name: string, unit: string, site: { name: string, city: { code: string, nameZh: string, nameEn: string } }, process: { code: string, nameZh: string, nameEn: string } }, perWeek: { value: string, unit: string }, minimumLot: { value: string, unit: string }, unitPrice: { amount: string, currency: string, per: string }, setupPrice: { amount: string, currency: string }, weeks: Array<{ weekStart: string, offered: { value: string, unit: string }, held: { value: string, unit: string }, reserved: { value: string, unit: string }, open: { value: string, unit: string } }> }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'OfferCard' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Reservation' }
    | { __typename: 'Site' }
    | { __typename: 'WorkCenter' }
   | null };

export type OfferEditorQueryVariables = Exact<{
  fromWeek: string;
  weeks: number;
}>;


export type OfferEditorQuery = { workCenters: { edges: Array<{ node: { id: string, code: string, name: string, measure: Measure, unit: string, parallelMachines: number, site: { name: string, city: { code: string, nameZh: string, nameEn: string } }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, rate: { amount: string, currency: string, per: string }, minimumBlock: { value: string, unit: string }, setup: { value: string, unit: string } } }> }, capacityBoard: { weeks: Array<{ label: string, start: string, end: string }>, edges: Array<{ node: { workCenter: { id: string }, cells: Array<{ weekStart: string, known: boolean, free: { value: string, unit: string } }> } }> } };

export type EditorCenterFragment = { id: string, code: string, name: string, measure: Measure, unit: string, parallelMachines: number, site: { name: string, city: { code: string, nameZh: string, nameEn: string } }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, rate: { amount: string, currency: string, per: string }, minimumBlock: { value: string, unit: string }, setup: { value: string, unit: string } };

export type CapacityOfferPublishMutationVariables = Exact<{
  input: CapacityOfferPublishInput;
}>;


export type CapacityOfferPublishMutation = { capacityOfferPublish: { capacityOffer: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type CapacityOfferWithdrawMutationVariables = Exact<{
  input: CapacityOfferWithdrawInput;
}>;


export type CapacityOfferWithdrawMutation = { capacityOfferWithdraw: { capacityOffer: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type PlantQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlantQuery = { sites: { totalCount: number | null, edges: Array<{ node: { id: string, name: string, timeZone: string, workingDays: Array<number>, city: { code: string, nameZh: string, nameEn: string } } }> }, workCenters: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, measure: Measure, unit: string, parallelMachines: number, site: { name: string, city: { code: string, nameZh: string, nameEn: string } }, process: { code: string, nameZh: string, nameEn: string }, materials: Array<{ code: string, nameZh: string, nameEn: string }>, rate: { amount: string, currency: string, per: string }, minimumBlock: { value: string, unit: string }, setup: { value: string, unit: string } } }> }, processes: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null, depth: number, leaf: boolean, measure: Measure }>, materials: Array<{ code: string, nameZh: string, nameEn: string, parentCode: string | null }>, cities: Array<{ code: string, nameZh: string, nameEn: string }> };

export type SiteCreateMutationVariables = Exact<{
  input: SiteCreateInput;
}>;


export type SiteCreateMutation = { siteCreate: { site: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type WorkCenterCreateMutationVariables = Exact<{
  input: WorkCenterCreateInput;
}>;


export type WorkCenterCreateMutation = { workCenterCreate: { workCenter: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ReservationsQueryVariables = Exact<{
  side: Side;
  state?: ReservationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReservationsQuery = { reservations: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: ReservationState, side: Side, availableActions: Array<ReservationAction>, heldAt: string, expiresAt: string | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }>, price: { perPiece: string, total: { amount: string, currency: string } } } }> } };

export type ReservationQueryVariables = Exact<{
  id: string | number;
}>;


export type ReservationQuery = { node:
    | { __typename: 'CapacityDifference' }
    | { __typename: 'CapacityImport' }
    | { __typename: 'CapacityOffer' }
    | { __typename: 'CapacityRequest' }
    | { __typename: 'OfferCard' }
    | { __typename: 'Organisation' }
    | { __typename: 'Person' }
    | { __typename: 'Reservation', confirmedAt: string | null, endedAt: string | null, id: string, number: string, state: ReservationState, side: Side, availableActions: Array<ReservationAction>, heldAt: string, expiresAt: string | null, price: { perPiece: string, total: { amount: string, currency: string }, parts: Array<{ kind: CostKind, amount: { amount: string, currency: string }, params: Array<{ name: string, value: string }> }> }, request: { id: string, number: string, title: string } | null, offer: { id: string, number: string, mine: boolean, booking: Booking, city: { code: string, nameZh: string, nameEn: string }, unitPrice: { amount: string, currency: string, per: string } } | null, buyer: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, seller: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> }, process: { code: string, nameZh: string, nameEn: string }, quantity: { value: string, unit: string }, weeks: Array<{ weekStart: string, quantity: { value: string, unit: string } }> }
    | { __typename: 'Site' }
    | { __typename: 'WorkCenter' }
   | null };

export type ReservationConfirmMutationVariables = Exact<{
  input: ReservationConfirmInput;
}>;


export type ReservationConfirmMutation = { reservationConfirm: { reservation: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ReservationReleaseMutationVariables = Exact<{
  input: ReservationReleaseInput;
}>;


export type ReservationReleaseMutation = { reservationRelease: { reservation: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ReservationAcceptMutationVariables = Exact<{
  input: ReservationAcceptInput;
}>;


export type ReservationAcceptMutation = { reservationAccept: { reservation: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ReservationDeclineMutationVariables = Exact<{
  input: ReservationDeclineInput;
}>;


export type ReservationDeclineMutation = { reservationDecline: { reservation: { id: string } | null, userErrors: Array<
      | { weekStart: string, band: Band, code: string, message: string, path: Array<string>, requested: { value: string, unit: string }, available: { value: string, unit: string } | null, params: Array<{ name: string, value: string }> }
      | { code: string, message: string, path: Array<string>, params: Array<{ name: string, value: string }> }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<string>, roles: Array<Role>, person: { id: string, name: string, email: string, locale: Locale }, organisation: { id: string, name: string, nameEn: string | null, creditCode: string, kinds: Array<OrganisationKind> }, memberships: Array<{ current: boolean, roles: Array<Role>, organisation: { id: string, name: string, nameEn: string | null, kinds: Array<OrganisationKind> } }> } | null };

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
export const FirmCardFragmentDoc = new TypedDocumentString(`
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
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
export const ImportLineFragmentDoc = new TypedDocumentString(`
    fragment ImportLine on CapacityImport {
  id
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
    date
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
fragment ImportLine on CapacityImport {
  id
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
    finishedAt
  }
}
    fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"NeedHead"}) as unknown as TypedDocumentString<NeedHeadFragment, unknown>;
export const OfferCardPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferCardParts on OfferCard {
  id
  number
  city {
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
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}`, {"fragmentName":"OfferCardParts"}) as unknown as TypedDocumentString<OfferCardPartsFragment, unknown>;
export const CostPartsFragmentDoc = new TypedDocumentString(`
    fragment CostParts on LandedCost {
  perPiece
  total {
    amount
    currency
  }
  parts {
    kind
    amount {
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
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferCardParts on OfferCard {
  id
  number
  city {
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
  parts {
    kind
    amount {
      amount
      currency
    }
    params {
      name
      value
    }
  }
}`, {"fragmentName":"MatchLine"}) as unknown as TypedDocumentString<MatchLineFragment, unknown>;
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
  workCenter {
    id
    code
    name
    unit
    site {
      name
      city {
        code
        nameZh
        nameEn
      }
    }
    process {
      ...ProcessName
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
    name
    city {
      code
      nameZh
      nameEn
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
export const CapacityBoardDocument = new TypedDocumentString(`
    query CapacityBoard($fromWeek: String!, $weeks: Int!, $siteId: ID, $processCode: ID, $first: Int!, $after: String, $cell: Boolean!, $cellCenter: ID!, $cellWeek: Date!) {
  capacityBoard(
    fromWeek: $fromWeek
    weeks: $weeks
    siteId: $siteId
    processCode: $processCode
    first: $first
    after: $after
  ) {
    asOf
    totalCount
    weeks {
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
        cells {
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
      }
    }
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
fragment ImportLine on CapacityImport {
  id
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
    date
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
export const HomeDocument = new TypedDocumentString(`
    query Home($fromWeek: String!) {
  approvals: reservations(side: SELLER, state: AWAITING_APPROVAL, first: 20) {
    totalCount
    edges {
      node {
        ...ReservationLine
      }
    }
  }
  holds: reservations(side: BUYER, state: HELD, first: 20) {
    totalCount
    edges {
      node {
        ...ReservationLine
      }
    }
  }
  capacityDifferences(open: true, first: 10) {
    totalCount
    edges {
      node {
        ...DifferenceLine
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
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
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
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const CapacityImportsDocument = new TypedDocumentString(`
    query CapacityImports($first: Int!, $after: String) {
  capacityImports(first: $first, after: $after) {
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
    fragment ImportLine on CapacityImport {
  id
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
}`) as unknown as TypedDocumentString<CapacityImportsQuery, CapacityImportsQueryVariables>;
export const CapacityImportCheckDocument = new TypedDocumentString(`
    mutation CapacityImportCheck($input: CapacityImportCheckInput!) {
  capacityImportCheck(input: $input) {
    capacityImport {
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
}`) as unknown as TypedDocumentString<CapacityImportCheckMutation, CapacityImportCheckMutationVariables>;
export const CapacityImportDocument = new TypedDocumentString(`
    query CapacityImport($id: ID!) {
  node(id: $id) {
    __typename
    ... on CapacityImport {
      ...ImportLine
      availableActions
      causes {
        code
        count
        exampleRow
        exampleFound
        column
        severity
      }
      problems {
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
      differences {
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
}
fragment ImportLine on CapacityImport {
  id
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
}`) as unknown as TypedDocumentString<CapacityImportQuery, CapacityImportQueryVariables>;
export const CapacityImportCommitDocument = new TypedDocumentString(`
    mutation CapacityImportCommit($input: CapacityImportCommitInput!) {
  capacityImportCommit(input: $input) {
    capacityImport {
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
}`) as unknown as TypedDocumentString<CapacityImportCommitMutation, CapacityImportCommitMutationVariables>;
export const MarketDocument = new TypedDocumentString(`
    query Market($processCode: ID, $materialCode: ID, $from: Date, $until: Date, $city: String, $first: Int!, $after: String) {
  market(
    processCode: $processCode
    materialCode: $materialCode
    from: $from
    until: $until
    city: $city
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
        ...OfferCardParts
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
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferCardParts on OfferCard {
  id
  number
  city {
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
}`) as unknown as TypedDocumentString<MarketQuery, MarketQueryVariables>;
export const OfferCardPageDocument = new TypedDocumentString(`
    query OfferCardPage($id: ID!) {
  node(id: $id) {
    __typename
    ...OfferCardParts
  }
}
    fragment FirmCard on Firm {
  id
  name
  nameEn
  kinds
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferCardParts on OfferCard {
  id
  number
  city {
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
  node(id: $id) {
    __typename
    ... on CapacityRequest {
      ...NeedHead
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
}
fragment ProcessName on Process {
  code
  nameZh
  nameEn
}
fragment OfferCardParts on OfferCard {
  id
  number
  city {
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
  parts {
    kind
    amount {
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
    finishedAt
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
}`) as unknown as TypedDocumentString<NeedQuery, NeedQueryVariables>;
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
        ...OwnOffer
      }
    }
  }
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
  workCenter {
    id
    code
    name
    unit
    site {
      name
      city {
        code
        nameZh
        nameEn
      }
    }
    process {
      ...ProcessName
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
}`) as unknown as TypedDocumentString<CapacityOffersQuery, CapacityOffersQueryVariables>;
export const CapacityOfferDocument = new TypedDocumentString(`
    query CapacityOffer($id: ID!) {
  node(id: $id) {
    __typename
    ...OwnOffer
  }
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
  workCenter {
    id
    code
    name
    unit
    site {
      name
      city {
        code
        nameZh
        nameEn
      }
    }
    process {
      ...ProcessName
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
}`) as unknown as TypedDocumentString<CapacityOfferQuery, CapacityOfferQueryVariables>;
export const OfferEditorDocument = new TypedDocumentString(`
    query OfferEditor($fromWeek: String!, $weeks: Int!) {
  workCenters(first: 200) {
    edges {
      node {
        ...EditorCenter
      }
    }
  }
  capacityBoard(fromWeek: $fromWeek, weeks: $weeks, first: 200) {
    weeks {
      label
      start
      end
    }
    edges {
      node {
        workCenter {
          id
        }
        cells {
          weekStart
          known
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
fragment EditorCenter on WorkCenter {
  id
  code
  name
  measure
  unit
  parallelMachines
  site {
    name
    city {
      code
      nameZh
      nameEn
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
    name
    city {
      code
      nameZh
      nameEn
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
  node(id: $id) {
    __typename
    ... on Reservation {
      ...ReservationLine
      confirmedAt
      endedAt
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
  parts {
    kind
    amount {
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
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    permissions
    roles
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
    memberships {
      current
      roles
      organisation {
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
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;