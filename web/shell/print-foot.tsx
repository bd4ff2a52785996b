import { useLocation } from 'react-router';
import { TimeText } from '../domain/values.tsx';
import css from './shell.module.css';

/** What a sheet of paper must say for itself: where it comes from, and when it was read there. Seen in print alone. */
export function PrintFoot({ origin, now }: { origin: string; now: string }) {
  const { pathname, search } = useLocation();
  return (
    <p className={css.printFoot} aria-hidden="true">
      <span>{origin + pathname + search}</span>
      <TimeText instant={now} />
    </p>
  );
}
