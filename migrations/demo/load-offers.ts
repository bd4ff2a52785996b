import { capacityOfferPublish } from '#schema/exchange/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { type DemoPlan, mondayOf } from './demo-plan.ts';
import { act, actorOf, type DemoRun, idOf } from './demo-run.ts';
import type { DemoFirm } from './firms.ts';
import { unitOfCenter } from './load-plant.ts';
import { type DemoOffer, offers, permitEnds } from './offers.ts';
import { type DemoWorkCenter, workCenterOf } from './work-centers.ts';

/** What the firm puts on the market; nothing whose window would be empty because a permit ends. */
export async function loadOffers(run: DemoRun, firm: DemoFirm): Promise<void> {
  for (const offer of offers) {
    const center = workCenterOf(offer.center);
    if (center.firm !== firm.key) continue;
    const window = windowOf(offer, center, run.plan);
    if (window.from >= window.until) continue;
    const workCenterId = idOf(run, offer.center);
    const input = { workCenterId, ...window, ...termsOf(offer, center) };
    const id = await act(run, actorOf(run, firm.key), capacityOfferPublish, input, `offer:${offer.key}`);
    run.ids.set(`offer/${offer.key}`, id);
  }
}

function windowOf(offer: DemoOffer, { firm }: DemoWorkCenter, plan: DemoPlan) {
  const from = mondayOf(plan, Number(offer.fromWeek));
  const until = addDays(from, Number(offer.weeks) * 7);
  const ends = permitEnds[firm];
  return { from, until: ends !== undefined && ends < until ? ends : until };
}

function termsOf(offer: DemoOffer, center: DemoWorkCenter) {
  const unit = unitOfCenter(center);
  return {
    perWeek: { value: offer.perWeek, unit },
    minimumLot: { value: offer.lot, unit },
    unitPrice: { amount: offer.price, currency: 'CNY' as const },
    setupPrice: { amount: offer.setupPrice, currency: 'CNY' as const },
    booking: offer.booking === 'APPROVAL' ? ('APPROVAL' as const) : ('INSTANT' as const),
    holdMinutes: Number(offer.hold) * 60,
    note: offer.note || null,
  };
}
