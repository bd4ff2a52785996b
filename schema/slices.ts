import { auditSlice } from './audit/index.ts';
import { catalogSlice } from './catalog/index.ts';
import { deskSlice } from './desk/index.ts';
import { exchangeSlice } from './exchange/index.ts';
import { filesSlice } from './files/index.ts';
import { financeSlice } from './finance/index.ts';
import { identitySlice } from './identity/index.ts';
import { importsSlice } from './imports/index.ts';
import { inboxSlice } from './inbox/index.ts';
import { jobsSlice } from './jobs/index.ts';
import type { Slice } from './kernel/slice.ts';
import { declareSlices } from './notices.ts';
import { ordersSlice } from './orders/index.ts';
import { organisationsSlice } from './organisations/index.ts';
import { plantsSlice } from './plants/index.ts';
import { sourcingSlice } from './sourcing/index.ts';
import { webhooksSlice } from './webhooks/index.ts';

/** The slices from left to right. What the house must know of all of them is worked out from this row. */
export const slices: readonly Slice[] = [
  identitySlice, // who acts, and for whom
  filesSlice, // bytes, and whose
  jobsSlice, // long work
  importsSlice, // sheets of any kind
  plantsSlice, // where work is done
  organisationsSlice, // profile, licences, who vouches for a firm
  auditSlice, // the book
  catalogSlice, // what is made, by which steps
  exchangeSlice, // idle capacity sold
  sourcingSlice, // quotes asked for, compared, awarded
  ordersSlice, // orders promised
  financeSlice, // what institutions may know, by consent
  inboxSlice, // what people are told
  webhooksSlice, // what other systems are told
  deskSlice, // lists as a person likes them
];
declareSlices(slices);
