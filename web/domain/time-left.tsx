import type { ReservationState } from '../gql/graphql.ts';
import { Countdown } from './countdown.tsx';

const RUNNING: readonly ReservationState[] = ['HELD', 'AWAITING_APPROVAL'];

/** Whether the time of a reservation still runs: settled ones keep their old date, which says nothing any more. */
export function isRunning(reservation: { state: ReservationState }): boolean {
  return RUNNING.includes(reservation.state);
}

export function TimeLeft(props: {
  reservation: { state: ReservationState; expiresAt: string };
  now: string;
}) {
  return isRunning(props.reservation) ? (
    <Countdown until={props.reservation.expiresAt} now={props.now} />
  ) : null;
}
