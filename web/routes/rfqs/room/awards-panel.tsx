import { Link } from 'react-router';
import { ContractLink } from '../../../domain/contract-link.tsx';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { MoneyText, QuantityText, TimeText } from '../../../domain/values.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import css from '../rfqs.module.css';
import { bidderName } from './bidders-panel.tsx';
import type { Room } from './room.tsx';

/** What was decided: who gets what, who decided and who approved. */
export function AwardsPanel({ rfq }: { rfq: Room }) {
  const t = useT();
  if (rfq.awards.length === 0) return null;
  return (
    <Panel title={t('sourcing:award.decided')}>
      <ul className={css.list}>
        {rfq.awards.map((award) => (
          <li key={award.id}>
            <span className={css.meta}>
              <span className="mono">{award.number}</span>
              <StateBadge of="award" state={award.state} />
              <span>
                {award.decider?.name ?? 'API'} · <TimeText instant={award.decidedAt} />
              </span>
              {award.approver ? <span>{t('sourcing:award.by', { name: award.approver.name })}</span> : null}
            </span>
            <AwardLines award={award} />
            {award.state === 'FINAL' ? <Contracts award={award} /> : null}
            {award.reason ? <span>{award.reason}</span> : null}
            {award.state === 'FINAL' ? (
              <a href={`/rfqs/messages/${award.id}`} download>
                {t('sourcing:takeIn.json')}
              </a>
            ) : null}
            {award.state === 'FINAL' ? (
              <Link to={`/rfqs/again?award=${award.id}`}>{t('sourcing:again.link')}</Link>
            ) : null}
            {award.state === 'FINAL' && award.lines.some(({ bidder }) => bidder?.firm) ? (
              <Link to={`/agreements/new?award=${award.id}`}>{t('sourcing:award.toAgreement')}</Link>
            ) : null}
            {award.state === 'AWAITING_APPROVAL' ? (
              <Link to="/rfqs/approvals">{t('sourcing:approvals.title')}</Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** One contract with each that has won something. */
function Contracts({ award }: { award: Room['awards'][number] }) {
  const locale = useLocale();
  const winners = new Map(award.lines.map(({ quote, bidder }) => [quote?.id, bidder]));
  return [...winners].map(([id, bidder]) =>
    id ? <ContractLink key={id} id={id} with={bidderName(locale, bidder)} /> : null,
  );
}

function AwardLines({ award }: { award: Room['awards'][number] }) {
  const locale = useLocale();
  return award.lines.map((line) => (
    <div key={`${line.line?.id}${bidderName(locale, line.bidder)}`}>
      {bidderName(locale, line.bidder)} · {line.line?.item} · <QuantityText quantity={line.quantity} /> ·{' '}
      <MoneyText money={line.net} net />
      {line.reservation ? (
        <>
          {' · '}
          <Link to={`/reservations/${line.reservation.id}`} className="mono">
            {line.reservation.number}
          </Link>
        </>
      ) : null}
    </div>
  ));
}
