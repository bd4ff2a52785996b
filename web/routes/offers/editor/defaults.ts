import { addDays } from '../../../domain/week.ts';
import type { EditorCenterFragment } from '../../../gql/graphql.ts';

/** What the form begins with: the centre's own figures, bands for members, nothing for others, as the API's own defaults are. */
export function editorDefaults(
  center: EditorCenterFragment,
  window: { from: string; until: string },
): Record<string, string> {
  return {
    workCenterId: center.id,
    from: window.from,
    lastDay: addDays(window.until, -1),
    perWeek: '',
    minimumLot: center.minimumBlock.value,
    unitPrice: center.rate.amount,
    setupPrice: '0',
    ...saleDefaults,
  };
}

/** Of every class of offer. */
export const saleDefaults = {
  booking: 'INSTANT',
  holdHours: '4',
  memberGrade: 'BAND',
  partnerGrade: 'NOTHING',
  publicGrade: 'NOTHING',
} as const;
