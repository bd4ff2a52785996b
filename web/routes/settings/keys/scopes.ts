import type { Scope } from '../../../gql/graphql.ts';

/** What a key may be used for, reading first. */
export const SCOPES = [
  'MEMBER',
  'PLANT_WRITE',
  'CERTIFICATE_WRITE',
  'SHEET_IMPORT',
  'CAPACITY_IMPORT',
  'BOOKS_WRITE',
  'OFFER_WRITE',
  'REQUEST_WRITE',
  'RESERVATION_BUY',
  'RESERVATION_SELL',
  'ITEM_WRITE',
  'RFQ_WRITE',
  'QUOTE_WRITE',
  'AWARD_APPROVE',
  'MESSAGE_WRITE',
  'AUDIT_READ',
  'ORGANISATION_WRITE',
  'PEOPLE_MANAGE',
  'KEY_MANAGE',
  'WEBHOOK_MANAGE',
] as const satisfies readonly Scope[];

export const LIFETIMES = [30, 90, 180, 365] as const;
