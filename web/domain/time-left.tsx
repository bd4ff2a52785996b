import type { ReservationState } from '../gql/graphql.ts';
import { Countdown } from './countdown.tsx';

interface Timed {
  state: ReservationState;
  expiresAt: string | null;
}

const RUNNING: readonly ReservationState[] = ['HELD', 'AWAITING_APPROVAL'];

/** When the time of a reservation ends; a settled one may keep its old date, which says nothing any more. */
export function runsUntil(reservation: Timed): string | null {
  return RUNNING.includes(reservation.state) ? reservation.expiresAt : null;
}

export function TimeLeft(props: { reservation: Timed; now: string }) {
  const until = runsUntil(props.reservation);
  return until ? <Countdown until={until} now={props.now} /> : null;
}
