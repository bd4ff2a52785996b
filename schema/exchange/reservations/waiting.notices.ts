import { firmById } from '../../identity/index.ts';
import { encodeId } from '../../kernel/id.ts';
import { idIn, type NewsKind, type NoticeKind } from '../../kernel/notice.ts';
import { shown } from '../../kernel/values.ts';
import { waitingPlaceById } from './waiting-place.queries.ts';

/** News of a place on a waiting list, told to those of its buyer who may trade on it. */
function waitingNews(
  kind: string,
  event: string,
  pathOf: (reservationId: string | null) => string,
): NewsKind {
  return {
    kind,
    events: [event],
    defaultMail: 'IMMEDIATE',
    nature: 'NEWS',
    subject: 'wpl',
    organisationsOf: (told) => [idIn(told, 'buyerId')].filter((id) => id !== undefined),
    async read(query, told) {
      const place = await waitingPlaceById(query, told.payload.subjectId);
      if (!place) return undefined;
      const seller = await firmById(query, place.sellerId);
      const { value, unit } = shown(place.quantityAmount, place.measure);
      return {
        audience: { can: 'reservation:buy' },
        facts: {
          partner: { zh: seller?.name ?? '', en: seller?.nameEn ?? seller?.name ?? '' },
          quantity: { value: value.toFixed(), unit },
        },
        path: pathOf(place.reservationId),
      };
    },
  };
}

/** What people are told of waiting lists. */
export const waitingNotices: readonly NoticeKind[] = [
  waitingNews('waiting-served', 'waiting.served.v1', (id) =>
    id === null ? '/reservations' : `/reservations/${encodeId('rsv', id)}`,
  ),
  waitingNews('waiting-lapsed', 'waiting.lapsed.v1', () => '/market'),
];
