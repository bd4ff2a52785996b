import { Form } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { BandBadge } from '../../domain/band.tsx';
import { formatNumber } from '../../domain/format.ts';
import { MinutesText } from '../../domain/offer-terms.tsx';
import { usePlaceName, useSellerName } from '../../domain/seller-name.ts';
import { useUnit, WeekLabel } from '../../domain/values.tsx';
import { weekLabelOf } from '../../domain/week.ts';
import { AmountField, Hidden } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { CardClassFragment, OfferCardPartsFragment } from '../../gql/graphql.ts';
import { notFound, query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/offer-card.ts';
import { useCardName } from './card-name.ts';
import { CardTerms } from './card-terms.tsx';
import { holdFromForm } from './hold.server.ts';
import { OfferCardDocument } from './market.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, OfferCardDocument, { id: args.params.id });
  if (node?.__typename !== 'OfferCard') return notFound(args);
  return { offer: node, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  return holdFromForm(args, await args.request.formData(), null);
}

export default function OfferCardPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const sellerName = useSellerName();
  const placeName = usePlaceName();
  const cardName = useCardName();
  const { offer } = loaderData;
  return (
    <>
      <PageHead
        title={cardName(offer)}
        crumbs={[{ to: '/market', text: t('market:title') }]}
        meta={`${sellerName(offer)} · ${placeName(offer)}`}
      />
      <div className={ui.split}>
        {offer.mine ? (
          <Mine offer={offer} />
        ) : (
          <HoldForm offer={offer} reply={actionData} idempotencyKey={loaderData.idempotencyKey} />
        )}
        <CardTerms offer={offer} />
      </div>
    </>
  );
}

function Mine({ offer }: { offer: OfferCardPartsFragment }) {
  const t = useT();
  return (
    <div className={ui.stack}>
      <Notice tone="info">{t('finding:ownOffer')}</Notice>
      <Panel title={t('market:column.availability')}>
        <div className={ui.grid}>
          {offer.weeks.map((week) => (
            <span key={week.weekStart} className={ui.row}>
              <WeekLabel start={week.weekStart} dates />
              <BandBadge band={week.band} />
            </span>
          ))}
        </div>
      </Panel>
    </div>
  );
}

/** How much of which week; a hold keeps it until its time runs out. */
function HoldForm(props: {
  offer: OfferCardPartsFragment & CardClassFragment;
  reply: FormReply | undefined;
  idempotencyKey: string;
}) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit()(props.offer.unit);
  const { offer } = props;
  // A whole machine is all of its one week, or nothing.
  const [week] = offer.weeks;
  const whole = offer.machine && week ? { [`week:${week.weekStart}`]: offer.perWeek.value } : {};
  return (
    <Panel title={t('market:hold.title')}>
      <Form method="post" noValidate className={ui.stack}>
        <FormScope reply={props.reply} form={offer.id} defaults={whole}>
          <p className="muted">
            {offer.machine
              ? t('offers:slot.prefilled', { hours: formatNumber(locale, offer.perWeek.value), unit })
              : t('market:hold.intro')}
          </p>
          <Hidden name="idempotencyKey" value={props.idempotencyKey} />
          <Hidden name="offerId" value={offer.id} />
          <Hidden name="unit" value={offer.unit} />
          <div className={ui.grid}>
            {offer.weeks.map((week) => (
              <div key={week.weekStart} className={ui.stackTight}>
                <AmountField
                  filter
                  name={`week:${week.weekStart}`}
                  label={t('market:hold.week', {
                    week: weekLabelOf(week.weekStart).slice(5),
                    day: week.weekStart,
                  })}
                  unit={unit}
                />
                <BandBadge band={week.band} />
              </div>
            ))}
          </div>
          <div className={ui.formActions}>
            <Allowed act="reservationHold" word={t('market:hold.submit')}>
              <SubmitButton look="primary">{t('market:hold.submit')}</SubmitButton>
            </Allowed>
            {mayWait(props) ? (
              <Allowed act="waitingPlaceTake" word={t('market:hold.wait')}>
                <SubmitButton name="intent" value="wait">
                  {t('market:hold.wait')}
                </SubmitButton>
              </Allowed>
            ) : null}
            <span className="quiet">
              {t('market:hold.until')} <MinutesText minutes={offer.holdMinutes} />
            </span>
          </div>
          {mayWait(props) ? <p className="quiet">{t('market:hold.orWait')}</p> : null}
        </FormScope>
      </Form>
    </Panel>
  );
}

/** Waiting makes sense where a week is not all free, or a hold was just refused for lack of hours. */
function mayWait({ offer, reply }: { offer: OfferCardPartsFragment; reply: FormReply | undefined }): boolean {
  const isRefused = reply?.errors.some(({ code }) => code === 'CAPACITY_EXCEEDED') ?? false;
  return isRefused || offer.weeks.some(({ band }) => band !== 'FREE');
}
