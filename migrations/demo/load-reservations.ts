import {
  type ReservationConfirmInput,
  reservationAccept,
  reservationConfirm,
  reservationHold,
  reservationRelease,
} from '#schema/exchange/index.ts';
import type { Command } from '#schema/kernel/command.ts';
import { Refusal } from '#schema/kernel/refusal.ts';
import { usualWeek } from './demo-plan.ts';
import { act, actorOf, type DemoRun, idOf } from './demo-run.ts';
import { unitOfCenter } from './load-plant.ts';
import { offers } from './offers.ts';
import { type DemoReservation, reservations } from './reservations.ts';
import { type DemoWorkCenter, workCenterOf } from './work-centers.ts';

interface Step {
  readonly declared: Command<ReservationConfirmInput>;
  readonly side: 'buyer' | 'seller';
}

const steps: Readonly<Record<string, Step>> = {
  CONFIRM: { declared: reservationConfirm, side: 'buyer' },
  RELEASE: { declared: reservationRelease, side: 'buyer' },
  ACCEPT: { declared: reservationAccept, side: 'seller' },
};

/**
 * Holds and sales, one after the other, so that work orders are numbered as the table is. Where a load was cut and goes on days
 * later, a hold's time may have passed or its offer be over: that one is left as it is.
 */
export async function loadReservations(run: DemoRun): Promise<void> {
  for (const reservation of reservations) {
    if (!run.ids.has(`offer/${reservation.offer}`)) continue;
    try {
      await loadReservation(run, reservation);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

/** The work centre that an offer of the demo is made of. */
export function centerOfOffer(key: string): DemoWorkCenter {
  return workCenterOf(offers.find((offer) => offer.key === key)?.center ?? key);
}

async function loadReservation(run: DemoRun, reservation: DemoReservation): Promise<void> {
  const { key, buyer } = reservation;
  const reservationId = await act(
    run,
    actorOf(run, buyer),
    reservationHold,
    holdInput(run, reservation),
    `hold:${key}`,
  );
  run.ids.set(`reservation/${key}`, reservationId);
  const sides = { buyer, seller: centerOfOffer(reservation.offer).firm };
  for (const name of reservation.steps.split(' ')) {
    const step = steps[name];
    if (step)
      await act(run, actorOf(run, sides[step.side]), step.declared, { reservationId }, `${name}:${key}`);
  }
}

function holdInput(run: DemoRun, { offer, need, weeks }: DemoReservation) {
  const unit = unitOfCenter(centerOfOffer(offer));
  return {
    offerId: idOf(run, `offer/${offer}`),
    requestId: need === '-' ? null : idOf(run, `need/${need}`),
    weeks: weeks.split(' ').map((text) => {
      const [n = '', value = ''] = text.split(':');
      return { weekStart: usualWeek(run.plan, Number(n)).week.start, quantity: { value, unit } };
    }),
  };
}
