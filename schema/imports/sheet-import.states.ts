import { registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import type { StateTable } from '../kernel/state-table.ts';

const importStates = [
  'UPLOADED',
  'REFUSED',
  'MATCHING',
  'CHECKING',
  'REJECTED',
  'CHECKED',
  'COMMITTING',
  'COMMITTED',
  'UNDONE',
  'CANCELLED',
] as const;
export type ImportState = (typeof importStates)[number];
export const ImportStateEnum = namesOf(importStates);
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description:
    'UPLOADED waits to be read. REFUSED is no sheet of ours. MATCHING waits for a person to say what its columns are. CHECKING is being checked. REJECTED has errors, CHECKED has none. COMMITTING is being written, COMMITTED is the truth, UNDONE is no longer. CANCELLED was given up.',
});

const importActions = ['MATCH', 'COMMIT', 'COMMIT_GOOD', 'UNDO', 'CANCEL'] as const;
export type ImportAction = (typeof importActions)[number];
export const ImportActionEnum = namesOf(importActions);
registerEnumType(ImportActionEnum, {
  name: 'ImportAction',
  description:
    'What can be done with an import now. COMMIT writes all rows, COMMIT_GOOD those without an error.',
});

/** What a person may do. All rows are written only from a sheet without an error; leaving the bad ones out is asked for by name. */
export const importTable: StateTable<ImportState, ImportAction> = {
  UPLOADED: { CANCEL: 'CANCELLED' },
  REFUSED: {},
  MATCHING: { MATCH: 'CHECKING', CANCEL: 'CANCELLED' },
  CHECKING: { CANCEL: 'CANCELLED' },
  REJECTED: { MATCH: 'CHECKING', COMMIT_GOOD: 'COMMITTING', CANCEL: 'CANCELLED' },
  CHECKED: { MATCH: 'CHECKING', COMMIT: 'COMMITTING', CANCEL: 'CANCELLED' },
  COMMITTING: {},
  COMMITTED: { UNDO: 'UNDONE' },
  UNDONE: {},
  CANCELLED: {},
};

/** What comes of the jobs: reading and checking, and writing. GIVE_UP is a job that was cancelled, FAIL one that could not be done. */
export type ImportOutcome =
  | 'REFUSE'
  | 'ASK'
  | 'FIND_ERRORS'
  | 'FIND_NONE'
  | 'WRITE'
  | 'STALE'
  | 'GIVE_UP'
  | 'FAIL';

const checking = {
  REFUSE: 'REFUSED',
  ASK: 'MATCHING',
  FIND_ERRORS: 'REJECTED',
  FIND_NONE: 'CHECKED',
  GIVE_UP: 'CANCELLED',
  FAIL: 'REFUSED',
} as const;

/** A write that was given up or failed has written nothing: its sheet is checked anew. */
export const importOutcomes: StateTable<ImportState, ImportOutcome> = {
  UPLOADED: checking,
  REFUSED: {},
  MATCHING: {},
  CHECKING: checking,
  REJECTED: {},
  CHECKED: {},
  COMMITTING: { WRITE: 'COMMITTED', STALE: 'CHECKING', GIVE_UP: 'CHECKING', FAIL: 'CHECKING' },
  COMMITTED: {},
  UNDONE: {},
  CANCELLED: {},
};

const importRows = ['ALL', 'GOOD'] as const;
export type ImportRows = (typeof importRows)[number];
export const ImportRowsEnum = namesOf(importRows);
registerEnumType(ImportRowsEnum, {
  name: 'ImportRows',
  description: 'ALL rows or none, or the GOOD ones: those without an error.',
});

/** How long an uploaded file is kept. */
export const keptDays = 90;
