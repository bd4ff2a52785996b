import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { nameOf } from '../../../domain/names.ts';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { MoneyText, QuantityText, TimeText } from '../../../domain/values.tsx';
import { addDays } from '../../../domain/week.ts';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden, NoteField, TextField } from '../../../form/fields.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from '../../rfqs/rfqs.module.css';
import type { Agreement } from './agreement.tsx';

type CallOff = Agreement['callOffs'][number];
interface Props {
  readonly start: string;
  readonly scope: ActScope;
}

/** The history of the agreement: every call-off, what became of it, and what can be done now. */
export function CallOffsPanel({ agreement, ...props }: { agreement: Agreement } & Props) {
  const t = useT();
  return (
    <Panel title={t('agreements:callOff.list')}>
      {agreement.callOffs.length === 0 ? <p className="quiet">{t('agreements:callOff.none')}</p> : null}
      <ul className={css.list}>
        {agreement.callOffs.map((callOff) => (
          <CallOffLine key={callOff.id} callOff={callOff} {...props} />
        ))}
      </ul>
    </Panel>
  );
}

function CallOffLine({ callOff, ...props }: { callOff: CallOff } & Props) {
  const t = useT();
  const locale = useLocale();
  const fee = Number(callOff.fee.amount) > 0;
  return (
    <li>
      <span className={css.meta}>
        <span className="mono">{callOff.number}</span>
        <StateBadge of="callOff" state={callOff.state} />
        <span>
          {callOff.placedBy} · <TimeText instant={callOff.placedAt} />
        </span>
        {callOff.repeats ? (
          <span>{t('agreements:callOff.repeats', { number: callOff.repeats.number })}</span>
        ) : null}
      </span>
      {callOff.lines.map(({ line, quantity }) => (
        <span key={line?.id}>
          {line?.item} · <QuantityText quantity={quantity} />
        </span>
      ))}
      <span>
        {t('agreements:callOff.wanted', { day: callOff.wantedOn })}
        {callOff.promisedOn ? ` · ${t('agreements:callOff.promised', { day: callOff.promisedOn })}` : ''}
        {callOff.deliverTo ? ` · ${nameOf(locale, callOff.deliverTo)}` : ''} ·{' '}
        <MoneyText money={callOff.net} net />
      </span>
      {callOff.note ? <span className="quiet">{callOff.note}</span> : null}
      {callOff.answeredAt ? (
        <span className={css.meta}>
          {t('agreements:answered')}: {callOff.answeredBy} · <TimeText instant={callOff.answeredAt} />
        </span>
      ) : null}
      {callOff.cancelledAt ? (
        <span className={css.meta}>
          {t('agreements:callOff.cancelled')}: {callOff.cancelledBy} ·{' '}
          <TimeText instant={callOff.cancelledAt} />
        </span>
      ) : null}
      {callOff.reason ? <span>{callOff.reason}</span> : null}
      {fee ? (
        <span>
          {t('agreements:callOff.fee')} <MoneyText money={callOff.fee} net />
        </span>
      ) : null}
      <Link to={`?thread=${callOff.id}#thread`} preventScrollReset>
        {t('thread:about', { number: callOff.number })}
        {callOff.unreadCount > 0 ? ` (${callOff.unreadCount})` : ''}
      </Link>
      <Acts callOff={callOff} {...props} />
    </li>
  );
}

function Acts({ callOff, start, scope }: { callOff: CallOff } & Props) {
  const t = useT();
  const can = (name: 'CONFIRM' | 'DECLINE' | 'CANCEL' | 'REPEAT') => callOff.availableActions.includes(name);
  const of = { scope, of: callOff.id, small: true } as const;
  const id = <Hidden name="callOffId" value={callOff.id} />;
  return (
    <div className={ui.stackTight}>
      {can('CONFIRM') ? (
        <ActForm
          {...of}
          intent="confirm"
          act="callOffConfirm"
          word={t('agreements:callOff.confirm')}
          label={`${t('agreements:callOff.confirm')} ${callOff.number}`}
          look="primary"
          defaults={{ promisedOn: callOff.wantedOn }}
        >
          {id}
          <TextField
            optional
            name="promisedOn"
            label={t('agreements:field.promisedOn')}
            input={{ type: 'date' }}
          />
        </ActForm>
      ) : null}
      {(['DECLINE', 'CANCEL'] as const).filter(can).map((name) => (
        <Folded key={name} word={t(`agreements:callOff.${name}`)}>
          <ActForm
            {...of}
            intent={name === 'DECLINE' ? 'declineCallOff' : 'cancelCallOff'}
            act={name === 'DECLINE' ? 'callOffDecline' : 'callOffCancel'}
            word={t(`agreements:callOff.${name}`)}
            label={`${t(`agreements:callOff.${name}`)} ${callOff.number}`}
            look="danger"
          >
            {id}
            <NoteField name="reason" label={t('agreements:reason')} hint={t('agreements:hint.reason')} />
          </ActForm>
        </Folded>
      ))}
      {can('REPEAT') ? (
        <Link to={`/rfqs/again?callOff=${callOff.id}`}>{t('sourcing:again.link')}</Link>
      ) : null}
      {can('REPEAT') ? (
        <Folded word={t('agreements:callOff.repeat')}>
          <ActForm
            {...of}
            intent="repeat"
            act="callOffRepeat"
            word={t('agreements:callOff.repeat')}
            label={`${t('agreements:callOff.repeat')} ${callOff.number}`}
            defaults={{ wantedOn: addDays(start, 30) }}
          >
            {id}
            <TextField name="wantedOn" label={t('agreements:field.wantedOn')} input={{ type: 'date' }} />
          </ActForm>
        </Folded>
      ) : null}
    </div>
  );
}

function Folded({ word, children }: { word: string; children: React.ReactNode }) {
  return (
    <details className={ui.disclosure}>
      <summary>
        <Icon of={ChevronRight} size={14} />
        {word}
      </summary>
      {children}
    </details>
  );
}
