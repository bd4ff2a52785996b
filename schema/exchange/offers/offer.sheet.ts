import type { AnySheet, SheetDefinition } from '../../imports/index.ts';
import { uuidOf } from '../../kernel/id.ts';
import { runSheet, stockSheet } from './class.sheets.ts';
import {
  checkOfferSheet,
  commitOffers,
  type OfferChange,
  type OfferColumn,
  type OfferContext,
  offerColumns,
  offerContext,
  offerReference,
  offerRows,
  offerWords,
  undoOffers,
} from './offer-sheet/index.ts';

/** Offers of work centres: new ones to publish, and what known ones show from now on. */
export const offerSheet: SheetDefinition<OfferColumn, OfferContext, readonly OfferChange[]> = {
  kind: 'offers',
  version: 1,
  can: 'offer:write',
  titles: { 'zh-CN': '发布', en: 'Offers' },
  columns: offerColumns,
  profiles: [],
  words: offerWords,
  stranger: 'UNKNOWN_WORK_CENTER',
  load: offerContext,
  check: checkOfferSheet,
  commit: commitOffers,
  undo: undoOffers,
  exportRows(context, locale, { site, process }) {
    const within = new Set(
      context.centers
        .filter(
          ({ siteId, processCode }) =>
            (!site || siteId === uuidOf('sit', site)) &&
            (!process || processCode === process || processCode.startsWith(`${process}.`)),
        )
        .map(({ id }) => id as string),
    );
    return offerRows(
      context.offers.filter(({ workCenterId }) => within.has(workCenterId)),
      context,
      locale,
    );
  },
  reference: offerReference,
};

/** The kinds of sheet that this slice brings in. */
export const exchangeSheets: readonly AnySheet[] = [offerSheet, stockSheet, runSheet];
