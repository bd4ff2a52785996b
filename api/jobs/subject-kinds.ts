import { matchRequestKind } from '#schema/exchange/index.ts';
import { sheetCheckKind, sheetCommitKind } from '#schema/imports/index.ts';
import { calendarRefreshKind } from '#schema/plants/index.ts';

/** Kind of long work → prefix of the ids of what it works on. Work that is not listed has no screen to lead to. */
export const subjectPrefixes: Readonly<Record<string, string>> = {
  [matchRequestKind]: 'req',
  [sheetCheckKind]: 'imp',
  [sheetCommitKind]: 'imp',
  [calendarRefreshKind]: 'sit',
};
