import { ChevronRight } from 'lucide-react';
import { ContractLink } from '../../../domain/contract-link.tsx';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { MoneyText, QuantityText, TimeText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden, NoteField, SelectField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Facts, Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { ChainTable } from './chain-table.tsx';
import type { Room } from './room.tsx';

const REASONS = [
  'NO_CAPACITY',
  'TOO_SHORT',
  'NOT_MANUFACTURABLE',
  'PRICE',
  'MATERIAL',
  'TERMS',
  'OTHER',
] as const;

/** A supplier's own column: what it has said, what waits for it, and the way to say it anew. */
export function BidderSide({ rfq, scope }: { rfq: Room; scope: ActScope }) {
  const t = useT();
  const [quote] = rfq.quotes;
  const [own] = rfq.bidders;
  return (
    <Panel
      id="quotes"
      title={quote ? `${t('sourcing:ownQuote')} ${quote.number}` : t('sourcing:ownQuote')}
      aside={quote ? <StateBadge of="quote" state={quote.state} /> : null}
    >
      <div className={ui.stack}>
        {own?.state === 'DECLINED' ? <Notice tone="warn">{t('sourcing:youDeclined')}</Notice> : null}
        {quote ? <OwnQuote rfq={rfq} quote={quote} scope={scope} /> : <FirstQuote rfq={rfq} />}
        {rfq.availableActions.includes('DECLINE') && own?.state === 'ASKED' && !isLive(quote) ? (
          <Decline scope={scope} />
        ) : null}
      </div>
    </Panel>
  );
}

const isLive = (quote: Room['quotes'][number] | undefined) =>
  quote?.state === 'SUBMITTED' || quote?.state === 'COUNTERED';

function FirstQuote({ rfq }: { rfq: Room }) {
  const t = useT();
  if (!rfq.availableActions.includes('QUOTE')) return <p className="quiet">{t('sourcing:notQuoted')}</p>;
  return (
    <p>
      <ButtonLink look="primary" to={`/rfqs/${rfq.id}/quote`}>
        {t('sourcing:quote.start')}
      </ButtonLink>
    </p>
  );
}

function OwnQuote({ rfq, quote, scope }: { rfq: Room; quote: Room['quotes'][number]; scope: ActScope }) {
  const t = useT();
  const can = (name: (typeof quote.availableActions)[number]) => quote.availableActions.includes(name);
  const held = quote.plans.filter((plan) => plan.held);
  return (
    <>
      {quote.state === 'COUNTERED' ? <Notice tone="warn">{t('sourcing:counter.waits')}</Notice> : null}
      <Facts
        facts={[
          [t('sourcing:field.firmness'), t(`sourcing:firmness.${quote.firmness}`)],
          [t('sourcing:field.validUntil'), <TimeText key="v" instant={quote.validUntil} />],
          quote.live ? [t('sourcing:chain.net'), <MoneyText key="n" money={quote.live.net} net />] : null,
          ...held.map(
            (plan) =>
              [
                t('sourcing:held.where', { center: plan.workCenter?.code ?? '' }),
                plan.load ? <QuantityText key={plan.lineId} quantity={plan.load} /> : '–',
              ] as const,
          ),
          ...quote.awarded.map(
            (line) =>
              [
                t('sourcing:award.won', { item: line.line?.item ?? '' }),
                <span key={line.line?.id}>
                  <QuantityText quantity={line.quantity} /> · <MoneyText money={line.net} net />
                  {line.reservation ? ` · ${line.reservation.number}` : ''}
                </span>,
              ] as const,
          ),
        ]}
      />
      <ChainTable quote={quote} lines={rfq.lines} />
      <p>
        <a href={`/rfqs/messages/${quote.id}`} download>
          {t('sourcing:takeIn.json')}
        </a>
      </p>
      {quote.state === 'AWARDED' ? (
        <p>
          <ContractLink id={quote.id} />
        </p>
      ) : null}
      <div className={ui.row}>
        {can('ACCEPT') ? (
          <ActForm
            scope={scope}
            intent="accept"
            act="quoteCounterAccept"
            word={t('sourcing:counter.accept')}
            look="primary"
          >
            <Hidden name="quoteId" value={quote.id} />
          </ActForm>
        ) : null}
        {can('REFUSE') ? (
          <ActForm scope={scope} intent="refuse" act="quoteCounterRefuse" word={t('sourcing:counter.refuse')}>
            <Hidden name="quoteId" value={quote.id} />
          </ActForm>
        ) : null}
        {can('REVISE') ? (
          <ButtonLink to={`/rfqs/${rfq.id}/quote`}>{t('sourcing:quote.revise')}</ButtonLink>
        ) : null}
        {can('WITHDRAW') ? (
          <ActForm
            scope={scope}
            intent="withdraw"
            act="quoteWithdraw"
            word={t('sourcing:quote.withdraw')}
            look="danger"
          >
            <Hidden name="quoteId" value={quote.id} />
          </ActForm>
        ) : null}
      </div>
    </>
  );
}

function Decline({ scope }: { scope: ActScope }) {
  const t = useT();
  return (
    <details className={ui.disclosure}>
      <summary>
        <Icon of={ChevronRight} size={14} />
        {t('sourcing:decline.title')}
      </summary>
      <ActForm scope={scope} intent="decline" act="rfqDecline" word={t('sourcing:decline.act')}>
        <SelectField
          name="reason"
          label={t('sourcing:decline.reason')}
          none={t('common:choose')}
          options={REASONS.map((reason) => ({ value: reason, text: t(`sourcing:declineReason.${reason}`) }))}
        />
        <NoteField optional name="note" label={t('sourcing:decline.note')} rows={2} />
      </ActForm>
    </details>
  );
}
