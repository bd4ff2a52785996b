import { ChevronRight, CircleCheck } from 'lucide-react';
import { Form, Link } from 'react-router';
import { LandedCostTable } from '../../domain/landed-cost.tsx';
import { BookingText } from '../../domain/offer-terms.tsx';
import { ReasonList } from '../../domain/reasons.tsx';
import { usePlaceName, useSellerName } from '../../domain/seller-name.ts';
import { ToneBadge } from '../../domain/state-badge.tsx';
import { MoneyText, QuantityText, UnitPriceText, useUnit, WeekLabel } from '../../domain/values.tsx';
import { VerifiedMark } from '../../domain/verified-mark.tsx';
import { addDays, weekLabelOf } from '../../domain/week.ts';
import { AmountField, Hidden } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { MatchLineFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import ui from '../../ui/ui.module.css';
import css from './needs.module.css';

/** One offer that fits: what it costs and why, when it would be done, and the hold. */
export function MatchCard(props: {
  match: MatchLineFragment;
  reply: FormReply | undefined;
  idempotencyKey: string | null;
}) {
  const t = useT();
  const { match } = props;
  return (
    <article className={`${css.match} ${match.rank === 1 ? css.best : ''}`} id={match.offer.id}>
      <div className={css.rank}>
        <span className="sr">{t('needs:rank')} </span>
        {match.rank ?? '–'}
      </div>
      <div className={css.body}>
        <Top match={match} />
        <div className={css.cols}>
          <div>
            <h3>{t('needs:cost')}</h3>
            {match.landedCost ? <LandedCostTable cost={match.landedCost} /> : null}
            <h3 className={css.planTitle}>{t('needs:plan')}</h3>
            <ul className={css.plan}>
              {match.plan.map((week) => (
                <li key={week.weekStart}>
                  <WeekLabel start={week.weekStart} />
                  <QuantityText quantity={week.quantity} />
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h3>{t('needs:reasons')}</h3>
            <ReasonList reasons={match.reasons} />
          </div>
        </div>
        {props.idempotencyKey ? (
          <div className={css.foot}>
            <HoldForm match={match} reply={props.reply} idempotencyKey={props.idempotencyKey} />
          </div>
        ) : null}
      </div>
    </article>
  );
}

function Top({ match }: { match: MatchLineFragment }) {
  const t = useT();
  const sellerName = useSellerName();
  const placeName = usePlaceName();
  const { offer, landedCost } = match;
  return (
    <div className={css.top}>
      <div>
        <h2>
          <Link to={`/market/${offer.id}`}>{sellerName(offer)}</Link>{' '}
          <VerifiedMark since={offer.seller?.verifiedSince ?? null} short />
          {match.rank === 1 ? <ToneBadge of={CircleCheck} tone="info" text={t('needs:cheapest')} /> : null}
        </h2>
        <p>
          {placeName(offer)} · <span className="mono">{offer.number}</span> ·{' '}
          <UnitPriceText price={offer.unitPrice} />
        </p>
        <p>
          <BookingText booking={offer.booking} />
        </p>
      </div>
      <div className={css.total}>
        {landedCost ? (
          <strong>
            <MoneyText money={landedCost.total} net />
          </strong>
        ) : null}
        {landedCost?.weighted && landedCost.weighted.amount !== landedCost.total.amount ? (
          <p>
            {t('needs:counts')} <MoneyText money={landedCost.weighted} />
          </p>
        ) : null}
        {match.finishBy ? <p>{t('needs:finishBy', { date: match.finishBy })}</p> : null}
      </div>
    </div>
  );
}

/** The plan is filled in; whoever wants it otherwise opens it and changes the weeks. */
function HoldForm(props: { match: MatchLineFragment; reply: FormReply | undefined; idempotencyKey: string }) {
  const t = useT();
  const { offer, plan } = props.match;
  const unit = useUnit()(plan[0]?.quantity.unit ?? offer.unit);
  const defaults = Object.fromEntries(plan.map((week) => [`week:${week.weekStart}`, week.quantity.value]));
  return (
    <Form method="post" noValidate action={`#${offer.id}`} preventScrollReset>
      <Hidden name="idempotencyKey" value={props.idempotencyKey} />
      <Hidden name="offerId" value={offer.id} />
      <Hidden name="unit" value={plan[0]?.quantity.unit ?? offer.unit} />
      <SubmitButton
        look={props.match.rank === 1 ? 'primary' : 'plain'}
        aria-label={t('needs:holdOffer', { number: offer.number })}
      >
        {t('needs:hold')}
      </SubmitButton>
      <details className={ui.disclosure} open={props.reply?.form === offer.id || undefined}>
        <summary>
          <Icon of={ChevronRight} size={14} />
          {t('needs:changePlan')}
        </summary>
        <FormScope reply={props.reply} form={offer.id} defaults={defaults}>
          <div className={ui.grid}>
            {weeksOf(props.match).map((weekStart) => (
              <AmountField
                key={weekStart}
                filter
                name={`week:${weekStart}`}
                label={t('market:hold.week', { week: weekLabelOf(weekStart).slice(5), day: weekStart })}
                unit={unit}
              />
            ))}
          </div>
        </FormScope>
      </details>
    </Form>
  );
}

/** The planned weeks and one to either side, as far as the offer reaches. */
function weeksOf(match: MatchLineFragment): string[] {
  const planned = match.plan.map((week) => week.weekStart).sort();
  const first = planned[0];
  const last = planned.at(-1);
  if (!first || !last) return [];
  return match.offer.weeks
    .map((week) => week.weekStart)
    .filter((start) => start >= addDays(first, -7) && start <= addDays(last, 7));
}
