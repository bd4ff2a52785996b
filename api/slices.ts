import { auditApi } from './audit/api.ts';
import { catalogApi } from './catalog/api.ts';
import { deskApi } from './desk/api.ts';
import { exchangeApi } from './exchange/api.ts';
import { filesApi } from './files/api.ts';
import { financeApi } from './finance/api.ts';
import { identityApi } from './identity/api.ts';
import { importsApi } from './imports/api.ts';
import { inboxApi } from './inbox/api.ts';
import { jobsApi } from './jobs/api.ts';
import { kernelApi } from './kernel/api.ts';
import type { ApiSlice } from './kernel/api-slice.ts';
import { ordersApi } from './orders/api.ts';
import { organisationsApi } from './organisations/api.ts';
import { plantsApi } from './plants/api.ts';
import { sourcingApi } from './sourcing/api.ts';
import { webhooksApi } from './webhooks/api.ts';

/** The slices of the API, in the order of `schema/slices.ts`. */
export const apiSlices: readonly ApiSlice[] = [
  kernelApi, // money, refusals
  identityApi, // people and organisations
  filesApi, // uploaded files
  jobsApi, // long work
  importsApi, // sheets of any kind
  plantsApi, // sites, work centres, the board
  organisationsApi, // profile, licences, verification, acting for another
  auditApi, // the book
  catalogApi, // items, revisions, routings
  exchangeApi, // offers, needs, reservations
  sourcingApi, // requests for quotation, quotes, awards
  ordersApi, // orders promised
  financeApi, // consents, dossiers
  inboxApi, // what people are told
  webhooksApi, // what other systems are told
  deskApi, // saved views, search
];
