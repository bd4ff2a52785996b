import { Link } from 'react-router';
import { TimeText } from '../../../domain/values.tsx';
import type { ActScope } from '../../../form/act-form.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { Conversation } from '../../thread/conversation.tsx';
import type { Conversation as Loaded } from '../../thread/thread.server.ts';
import css from '../rfqs.module.css';
import { bidderName } from './bidders-panel.tsx';
import type { Room } from './room.tsx';

/** One conversation with one bidder: nobody else reads it. */
export function ThreadPanel(props: { rfq: Room; thread: Loaded | null; scope: ActScope }) {
  const t = useT();
  const locale = useLocale();
  const { rfq, thread, scope } = props;
  const firms = rfq.bidders.filter(({ firm, askedAt }) => firm !== null && askedAt !== null);
  if (firms.length === 0) return null;
  const bidder = firms.find(({ id }) => id === thread?.id);
  const partner = rfq.side === 'SELLER' ? rfq.buyer : (bidder?.firm ?? null);
  const name = partner ? bidderName(locale, { firm: partner, guestName: null }) : '';
  return (
    <div id="thread">
      <Panel title={bidder ? t('thread:with', { name }) : t('thread:title')}>
        <div className={ui.stack}>
          {rfq.side === 'BUYER' ? (
            <nav className={ui.row} aria-label={t('thread:title')}>
              {firms.map((one) => (
                <Link
                  key={one.id}
                  to={`?thread=${one.id}#thread`}
                  preventScrollReset
                  aria-current={one.id === bidder?.id ? 'true' : undefined}
                >
                  {bidderName(locale, one)}
                  {one.unreadCount > 0 ? ` (${one.unreadCount})` : ''}
                </Link>
              ))}
            </nav>
          ) : null}
          {bidder && thread ? (
            <Conversation
              thread={thread}
              scope={scope}
              more={(message) => (rfq.side === 'BUYER' ? <Reads reads={message.reads} /> : null)}
            />
          ) : (
            <p className="quiet">{t('thread:choose')}</p>
          )}
        </div>
      </Panel>
    </div>
  );
}

/** Who has opened the files of a message under an agreement on confidentiality. */
function Reads({ reads }: { reads: Loaded['messages'][number]['reads'] }) {
  const t = useT();
  if (reads.length === 0) return null;
  return (
    <details className={ui.disclosure}>
      <summary>{t('sourcing:documents.reads', { count: reads.length })}</summary>
      <ul className={css.trail}>
        {reads.map((read) => (
          <li key={read.number}>
            <TimeText instant={read.at} /> {read.fileName} · {t('sourcing:reads.number')}{' '}
            <span className="mono">{read.number}</span>
            {read.marked ? ` · ${t('sourcing:reads.marked')}` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}
