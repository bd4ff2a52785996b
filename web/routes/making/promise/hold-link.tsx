import { Link } from 'react-router';
import { StateBadge } from '../../../domain/state-badge.tsx';
import type { Plan } from './promise.tsx';

/** What is held for a step or a way of a plan, and how it stands; a dash where nothing is. */
export function HoldLink({ reservation }: Pick<Plan['lines'][number], 'reservation'>) {
  if (!reservation) return '–';
  return (
    <Link to={`/reservations/${reservation.id}`}>
      <span className="mono">{reservation.number}</span>{' '}
      <StateBadge of="reservation" state={reservation.state} />
    </Link>
  );
}
