import sql from 'sql-template-tag';
import { encodeId } from '../../kernel/id.ts';
import { idIn, type NewsKind } from '../../kernel/notice.ts';
import type { Query } from '../../kernel/run-query.ts';
import { unitPriceOf } from '../../kernel/values.ts';
import { processByCode } from '../../plants/index.ts';
import { cardById } from '../market/market.queries.ts';
import type { OfferCard } from '../market/offer-card.ts';
import { alertHit } from './call-alerts.ts';

/** A new offer that fits a saved search, told to whose search it is. It says what the card says to this reader, and no more. */
export const savedSearchHit: NewsKind = {
  kind: 'saved-search-hit',
  events: [alertHit],
  nature: 'NEWS',
  defaultMail: 'DIGEST',
  subject: 'crd',
  async read(query, event) {
    const card = await cardById(query, event.payload.subjectId);
    const view = await query.row<{ name: string }>(sql`
      select v.name from app.saved_view v join app.market_alert a on a.organisation_id = v.organisation_id and a.view_id = v.id
      where v.id = ${idIn(event, 'viewId')}::uuid and a.person_id = ${idIn(event, 'personId')}::uuid and v.removed_at is null and a.ended_at is null`);
    const personId = idIn(event, 'personId');
    if (!card || !view || !personId) return undefined;
    const process = await processByCode(query, card.processCode);
    const price = unitPriceOf(card.unitPriceAmount, card.currency, card.measure);
    return {
      audience: { personIds: [personId] },
      facts: {
        search: view.name,
        process: { zh: process?.nameZh ?? '', en: process?.nameEn ?? '' },
        place: await placeOf(query, card),
        price: { amount: price.amount.toFixed(), currency: price.currency },
        from: { date: card.validFrom },
      },
      path: `/market/${encodeId('crd', card.id)}`,
    };
  },
};

/** The city; of a blind offer the province alone. */
async function placeOf(query: Query, card: OfferCard): Promise<{ zh: string; en: string }> {
  const place = await query.row<{ zh: string; en: string }>(
    card.isBlind
      ? sql`select name_zh as zh, name_en as en from ref.province where code = ${card.provinceCode}`
      : sql`select name_zh as zh, name_en as en from ref.city where code = ${card.cityCode}`,
  );
  return place ?? { zh: '', en: '' };
}
