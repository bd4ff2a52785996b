import { Form, Link } from 'react-router';
import { firmName } from '../../../domain/names.ts';
import { TimeText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import type { BlockReason, FirmCardFragment } from '../../../gql/graphql.ts';
import type { AppLocale } from '../../../i18n/locale.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from '../rfqs.module.css';
import { Candidates } from './candidates.tsx';
import type { Room } from './room.tsx';

/** A firm that may not make a part, and why. */
type Block = { readonly firmId: string; readonly partNumber: string; readonly reason: BlockReason };
type Named = { readonly guestName: string | null; readonly firm: FirmCardFragment | null };

/** A firm by its name, a guest as the buyer calls it. */
export function bidderName(locale: AppLocale, bidder: Named | null): string {
  if (!bidder) return '–';
  return bidder.firm ? firmName(locale, bidder.firm) : (bidder.guestName ?? '–');
}

/** Who may quote, who does not and why; firms and guests are asked here. */
export function BiddersPanel(props: {
  rfq: Room;
  scope: ActScope;
  text: string;
  found: FirmCardFragment[];
  blocks: readonly Block[];
}) {
  const t = useT();
  const { rfq, scope } = props;
  return (
    <Panel id="bidders" title={t('sourcing:bidders.title')}>
      <div className={ui.stack}>
        {rfq.bidders.length === 0 ? <p className="quiet">{t('sourcing:bidders.none')}</p> : null}
        <ul className={css.list}>
          {rfq.bidders.map((bidder) => (
            <BidderLine key={bidder.id} rfq={rfq} bidder={bidder} scope={scope} />
          ))}
        </ul>
        {rfq.availableActions.includes('INVITE') ? <Invite {...props} /> : null}
      </div>
    </Panel>
  );
}

function BidderLine({ rfq, bidder, scope }: { rfq: Room; bidder: Room['bidders'][number]; scope: ActScope }) {
  const t = useT();
  const locale = useLocale();
  const name = bidderName(locale, bidder);
  return (
    <li>
      <strong>{name}</strong>
      <span className={css.meta}>
        <span>{t(`sourcing:origin.${bidder.origin}`)}</span>
        <span>{t(`sourcing:bidderState.${bidder.state}`)}</span>
        {bidder.ndaAcceptedAt ? (
          <span>
            {t('sourcing:nda.accepted')} <TimeText instant={bidder.ndaAcceptedAt} />
          </span>
        ) : null}
        {bidder.guestEmail ? <span>{bidder.guestEmail}</span> : null}
      </span>
      {bidder.declineReason ? (
        <span>
          {t(`sourcing:declineReason.${bidder.declineReason}`)}
          {bidder.declineNote ? ` · ${bidder.declineNote}` : ''}
        </span>
      ) : null}
      <span className={ui.row}>
        {bidder.firm && bidder.askedAt ? (
          <Link to={`?thread=${bidder.id}#thread`} preventScrollReset>
            {t('sourcing:thread.with', { name })}
            {bidder.unreadCount > 0 ? ` · ${t('sourcing:thread.unread', { count: bidder.unreadCount })}` : ''}
          </Link>
        ) : null}
        {bidder.origin === 'GUEST' && bidder.state !== 'REVOKED' ? (
          <ActForm
            scope={scope}
            intent="revoke"
            of={bidder.id}
            act="rfqGuestRevoke"
            word={t('sourcing:guest.revoke')}
            label={`${t('sourcing:guest.revoke')} ${name}`}
            small
          >
            <Hidden name="bidderId" value={bidder.id} />
          </ActForm>
        ) : null}
      </span>
      {rfq.state === 'DRAFT' ? <span className="quiet">{t('sourcing:bidders.notYet')}</span> : null}
    </li>
  );
}

function Invite({
  rfq,
  scope,
  text,
  found,
  blocks,
}: {
  rfq: Room;
  scope: ActScope;
  text: string;
  found: FirmCardFragment[];
  blocks: readonly Block[];
}) {
  const t = useT();
  const locale = useLocale();
  const asked = new Set(rfq.bidders.map(({ firm }) => firm?.id));
  const barred = new Set(blocks.map(({ firmId }) => firmId));
  return (
    <>
      <Form method="get" role="search" className={ui.stackTight} preventScrollReset>
        <label className={ui.label} htmlFor="firm-q">
          {t('sourcing:bidders.search')}
        </label>
        <span className={ui.row}>
          <input id="firm-q" name="q" defaultValue={text} className={`${ui.input} ${ui.narrowInput}`} />
          <Button>{t('sourcing:bidders.find')}</Button>
        </span>
        {text !== '' && found.length === 0 ? <p className="quiet">{t('sourcing:bidders.notFound')}</p> : null}
      </Form>
      {found
        .filter(({ id }) => !asked.has(id) && !barred.has(id))
        .map((firm) => (
          <ActForm
            key={firm.id}
            scope={scope}
            intent="invite"
            of={firm.id}
            act="rfqInvite"
            word={t('sourcing:bidders.invite', { name: firmName(locale, firm) })}
            small
          >
            <Hidden name="firmId" value={firm.id} />
          </ActForm>
        ))}
      <Candidates rfq={rfq} scope={scope} />
      {blocks.map(({ firmId, partNumber, reason }) => {
        const firm = found.find(({ id }) => id === firmId);
        const words = {
          name: firm ? firmName(locale, firm) : '',
          part: partNumber,
          reason: t(`sourcing:block.${reason}`),
        };
        return <p key={`${firmId}${partNumber}`}>{t('sourcing:bidders.blocked', words)}</p>;
      })}
      <ActForm scope={scope} intent="guest" act="rfqGuestInvite" word={t('sourcing:guest.invite')}>
        <p className="quiet">{t('sourcing:guest.hint')}</p>
        <TextField name="name" label={t('sourcing:guest.name')} />
        <TextField
          name="email"
          label={t('sourcing:guest.email')}
          input={{ type: 'email', autoComplete: 'off' }}
        />
        <SelectField
          name="locale"
          label={t('sourcing:guest.locale')}
          options={[
            { value: 'ZH_CN', text: '中文' },
            { value: 'EN', text: 'English' },
          ]}
        />
      </ActForm>
    </>
  );
}
