import { agreementInputs } from './valid-inputs/agreements.ts';
import { catalogInputs } from './valid-inputs/catalog.ts';
import { deskInputs } from './valid-inputs/desk.ts';
import { exchangeInputs } from './valid-inputs/exchange.ts';
import { financeInputs } from './valid-inputs/finance.ts';
import { identityInputs } from './valid-inputs/identity.ts';
import { importsInputs } from './valid-inputs/imports.ts';
import { inboxInputs } from './valid-inputs/inbox.ts';
import { jobsInputs } from './valid-inputs/jobs.ts';
import { organisationsInputs } from './valid-inputs/organisations.ts';
import { plantsInputs } from './valid-inputs/plants.ts';
import { sourcingInputs } from './valid-inputs/sourcing.ts';
import type { ValidInputs } from './valid-inputs/valid-input.ts';

/**
 * For every mutation an input with which it can be done. A new mutation without one fails the walk: write it into its slice's file,
 * and the walk covers its tenancy, its permission and its replay.
 */
export const validInputs: ValidInputs = {
  ...identityInputs,
  ...jobsInputs,
  ...organisationsInputs,
  ...importsInputs,
  ...plantsInputs,
  ...catalogInputs,
  ...exchangeInputs,
  ...sourcingInputs,
  ...agreementInputs,
  ...financeInputs,
  ...inboxInputs,
  ...deskInputs,
};

/** What a query must be told besides ids. */
export const validArguments: Readonly<Record<string, Record<string, unknown>>> = {
  invitationLink: { token: 'no such link' },
  passwordResetLive: { token: 'no such link' },
  capacityBoard: { fromWeek: '2026-W49' },
  capacityGrid: { from: '2026-11-30' },
  capacityCell: { weekStart: '2026-11-30' },
  firmsToSupport: { words: '昆山' },
  reservations: { side: 'BUYER' },
  waitingPlaces: { side: 'BUYER' },
  savedViews: { list: 'needs' },
  search: { text: 'a' },
  rfqs: { side: 'BUYER' },
  frameworks: { side: 'BUYER' },
  callOffs: { side: 'BUYER' },
  consents: { side: 'SUBJECT' },
  consentReads: { side: 'SUBJECT' },
  dossier: { purpose: 'UNDERWRITE' },
  dossierPreview: { dataGroups: ['ORDERS'], granularity: 'MONTHLY', windowMonths: 12 },
  freeCapacity: { before: '2026-12-30' },
  operatingReport: { from: '2026-11-01', until: '2026-12-01', bucket: 'DAY' },
  guestRoom: { token: 'no such link' },
  mailedThread: { token: 'no such link' },
  // One of its ids at a time is somebody's.
  quoteSheet: { rfqId: 'rfq_01ARZ3NDEKTSV4RRFFQ69G5FAV', fileId: 'fil_01ARZ3NDEKTSV4RRFFQ69G5FAV' },
};
