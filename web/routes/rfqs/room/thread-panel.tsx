import { Link } from 'react-router';
import { TimeText } from '../../../domain/values.tsx';
import { Hidden, NoteField } from '../../../form/fields.tsx';
import { FileField } from '../../../form/file-field.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from '../rfqs.module.css';
import { bidderName } from './bidders-panel.tsx';
import type { Messages, Room } from './room.tsx';
import { RoomForm, type RoomScope } from './room-form.tsx';

/** One conversation with one bidder: nobody else reads it. */
export function ThreadPanel(props: {
  rfq: Room;
  chosen: string | null;
  messages: Messages | null;
  scope: RoomScope;
}) {
  const t = useT();
  const locale = useLocale();
  const { rfq, chosen, messages, scope } = props;
  const firms = rfq.bidders.filter(({ firm, askedAt }) => firm !== null && askedAt !== null);
  if (firms.length === 0) return null;
  const bidder = firms.find(({ id }) => id === chosen);
  const partner = rfq.side === 'SELLER' ? rfq.buyer : (bidder?.firm ?? null);
  const name = partner ? bidderName(locale, { firm: partner, guestName: null }) : '';
  return (
    <div id="thread">
      <Panel title={bidder ? t('sourcing:thread.with', { name }) : t('sourcing:thread.title')}>
        <div className={ui.stack}>
          {rfq.side === 'BUYER' ? (
            <nav className={ui.row} aria-label={t('sourcing:thread.title')}>
              {firms.map((one) => (
                <Link
                  key={one.id}
                  to={`?thread=${one.id}#thread`}
                  preventScrollReset
                  aria-current={one.id === chosen ? 'true' : undefined}
                >
                  {bidderName(locale, one)}
                  {one.unreadCount > 0 ? ` (${one.unreadCount})` : ''}
                </Link>
              ))}
            </nav>
          ) : null}
          {bidder ? <Thread rfq={rfq} messages={messages ?? []} scope={scope} bidderId={bidder.id} /> : null}
          {bidder ? null : <p className="quiet">{t('sourcing:thread.choose')}</p>}
        </div>
      </Panel>
    </div>
  );
}

function Thread(props: { rfq: Room; messages: Messages; bidderId: string; scope: RoomScope }) {
  const t = useT();
  const { rfq, messages, bidderId, scope } = props;
  const unread = messages.some((message) => message.unread);
  return (
    <>
      {messages.length === 0 ? <p className="quiet">{t('sourcing:thread.none')}</p> : null}
      <ol className={css.thread}>
        {messages.map((message) => (
          <li
            key={message.id}
            className={css.message}
            data-own={message.side === rfq.side}
            data-new={message.unread || undefined}
          >
            <span className={css.meta}>
              <strong>{message.personName}</strong>
              <span>{t(`sourcing:side.${message.side}`)}</span>
              <TimeText instant={message.postedAt} />
              {message.unread ? <span>{t('sourcing:thread.new')}</span> : null}
            </span>
            <p>{message.text}</p>
            {message.attachments.map((file, index) => (
              <a key={file.name} href={`/files/${message.id}?n=${index}`}>
                {file.name}
              </a>
            ))}
            {rfq.side === 'BUYER' && message.reads.length > 0 ? (
              <details className={ui.disclosure}>
                <summary>{t('sourcing:documents.reads', { count: message.reads.length })}</summary>
                <ul className={css.trail}>
                  {message.reads.map((read) => (
                    <li key={read.number}>
                      <TimeText instant={read.at} /> {read.fileName} · {t('sourcing:reads.number')}{' '}
                      <span className="mono">{read.number}</span>
                      {read.marked ? ` · ${t('sourcing:reads.marked')}` : ''}
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        ))}
      </ol>
      {unread ? (
        <RoomForm scope={scope} intent="seen" act="rfqThreadSee" word={t('sourcing:thread.see')} small>
          <Hidden name="bidderId" value={bidderId} />
        </RoomForm>
      ) : null}
      <RoomForm scope={scope} intent="message" act="rfqMessagePost" word={t('sourcing:thread.send')} files>
        <Hidden name="bidderId" value={bidderId} />
        <NoteField name="text" label={t('sourcing:thread.text')} hint={t('sourcing:hint.message')} />
        <FileField optional name="file" label={t('sourcing:thread.file')} purpose="DOCUMENT" />
      </RoomForm>
    </>
  );
}
