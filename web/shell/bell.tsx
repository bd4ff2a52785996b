import { Bell as BellIcon } from 'lucide-react';
import { useState } from 'react';
import { Link, useRevalidator } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { useSubscription } from '../stream/use-subscription.ts';
import { Icon } from '../ui/icon.tsx';
import css from './shell.module.css';

const SUBSCRIPTION = 'subscription InboxChanged { inboxChanged { tasks unread } }';

export interface InboxFigures {
  readonly tasks: number;
  readonly unread: number;
}

/** How much waits for the reader: as loaded, and from then on as the API tells. Without scripts it is a link with a number. */
export function Bell({ loaded }: { loaded: InboxFigures }) {
  const t = useT();
  const { revalidate } = useRevalidator();
  const [told, setTold] = useState<{ readonly after: InboxFigures; readonly now: InboxFigures }>();
  useSubscription(
    SUBSCRIPTION,
    {},
    {
      next(data) {
        const now = figuresOf(data);
        if (now) setTold({ after: loaded, now });
        // Whoever looks at the inbox sees the list as it is now.
        if (window.location.pathname === '/inbox') void revalidate();
      },
    },
  );
  const { tasks, unread } = told?.after === loaded ? told.now : loaded;
  const words = t('common:bell', { tasks: shown(tasks), unread: shown(unread) });
  return (
    <Link
      to={tasks === 0 && unread > 0 ? '/inbox?tab=news' : '/inbox'}
      className={css.bell}
      aria-label={words}
      title={words}
    >
      <Icon of={BellIcon} />
      {tasks > 0 ? <span className={css.bellCount}>{shown(tasks)}</span> : null}
      {tasks === 0 && unread > 0 ? <span className={css.bellDot} /> : null}
    </Link>
  );
}

/** Counted up to a hundred. */
const shown = (count: number) => (count > 99 ? '99+' : String(count));

function figuresOf(data: unknown): InboxFigures | undefined {
  const told = (data as { inboxChanged?: Partial<InboxFigures> } | null)?.inboxChanged;
  return typeof told?.tasks === 'number' && typeof told.unread === 'number'
    ? { tasks: told.tasks, unread: told.unread }
    : undefined;
}
