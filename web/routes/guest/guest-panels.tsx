import { MoneyText, TimeText } from '../../domain/values.tsx';
import { NoteField, SelectField } from '../../form/fields.tsx';
import { useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { DocumentLink } from '../rfqs/document-link.tsx';
import css from '../rfqs/rfqs.module.css';
import { GuestForm, REASONS, type Room, type Scope } from './guest-form.tsx';

/** The documents, or what has to be accepted before. */
export function Papers({
  room,
  token,
  locked,
  scope,
}: {
  room: Room;
  token: string;
  locked: boolean;
  scope: Scope;
}) {
  const t = useT();
  if (!locked && room.documents.length === 0) return null;
  return (
    <Panel title={t('sourcing:documents.title')}>
      {locked ? (
        <GuestForm room={room} scope={scope} intent="nda" word={t('sourcing:nda.accept')} isPrimary>
          <div className={css.prose}>{room.rfq?.ndaText}</div>
        </GuestForm>
      ) : (
        <ul className={css.list}>
          {room.documents.map((document) => (
            <li key={document.id}>
              <DocumentLink document={document} path={`${document.path}?guest=${token}`} isOwn={false} />
              <span className={css.meta}>
                <span>{t(`sourcing:documentKind.${document.kind}`)}</span>
                <span>{t('sourcing:documents.rev', { revision: document.revision })}</span>
                {document.mark === 'NONE' ? null : <span>{t(`sourcing:mark.${document.mark}`)}</span>}
              </span>
              <span className={`mono ${css.hash}`}>SHA-256 {document.hash.slice(0, 16)}…</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The quote that has been sent, and how it stands. */
export function Answered({ room }: { room: Room }) {
  const t = useT();
  const { quote, quoted } = room;
  if (!quote || !quoted) return null;
  return (
    <Panel title={t('quoting:guestPage.answered')}>
      <div className={ui.stackTight}>
        <Notice tone={quote.state === 'AWARDED' ? 'ok' : 'info'}>
          {t(`quoting:guestPage.quote.${quote.state}`)}
        </Notice>
        <Facts
          facts={[
            [t('sourcing:ownQuote'), quote.number],
            [t('sourcing:chain.net'), <MoneyText key="n" money={quoted.net} net />],
            [t('sourcing:field.validUntil'), <TimeText key="v" instant={quote.validUntil} />],
          ]}
        />
      </div>
    </Panel>
  );
}

/** Questions and addenda that all bidders see. */
export function Notes({ room, canAsk, scope }: { room: Room; canAsk: boolean; scope: Scope }) {
  const t = useT();
  return (
    <Panel title={t('sourcing:notes.title')}>
      <div className={ui.stack}>
        <ul className={css.notes}>
          {room.notes.map((note) => (
            <li key={note.id} className={css.note} data-open={note.question && note.answer === null}>
              <span className={css.meta}>
                {note.question ? t('sourcing:notes.kind.question') : t('sourcing:notes.kind.addendum')}{' '}
                <TimeText instant={note.postedAt} />
              </span>
              <p>{note.text}</p>
              {note.answer ? (
                <p>
                  <strong>{t('sourcing:notes.answer')}</strong> {note.answer}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
        {canAsk ? (
          <GuestForm room={room} scope={scope} intent="ask" word={t('sourcing:notes.ask')}>
            <NoteField
              rows={2}
              name="text"
              label={t('sourcing:notes.question')}
              hint={t('sourcing:hint.question')}
            />
          </GuestForm>
        ) : null}
      </div>
    </Panel>
  );
}

/** That the guest does not quote, and why. */
export function Decline({ room, scope }: { room: Room; scope: Scope }) {
  const t = useT();
  return (
    <Panel title={t('sourcing:decline.title')}>
      <GuestForm room={room} scope={scope} intent="decline" word={t('sourcing:decline.act')}>
        <SelectField
          name="reason"
          label={t('sourcing:decline.reason')}
          none={t('common:choose')}
          options={REASONS.map((reason) => ({
            value: reason,
            text: t(`sourcing:declineReason.${reason}`),
          }))}
        />
        <NoteField optional rows={2} name="note" label={t('sourcing:decline.note')} />
      </GuestForm>
    </Panel>
  );
}

/** What an account would give besides. */
export function Join() {
  const t = useT();
  return (
    <Panel title={t('quoting:guestPage.join.title')}>
      <div className={ui.stackTight}>
        <p>{t('quoting:guestPage.join.text')}</p>
        <p>
          <ButtonLink to="/sign-up">{t('quoting:guestPage.join.act')}</ButtonLink>
        </p>
      </div>
    </Panel>
  );
}
