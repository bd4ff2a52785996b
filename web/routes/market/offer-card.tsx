import { Form, Link } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { BandBadge } from '../../domain/band.tsx';
import { firmName, listNames, nameOf } from '../../domain/names.ts';
import { BookingText, MinutesText } from '../../domain/offer-terms.tsx';
import {
  DateRange,
  MoneyText,
  NetOfVat,
  QuantityText,
  UnitPriceText,
  useUnit,
  WeekLabel,
} from '../../domain/values.tsx';
import { weekLabelOf } from '../../domain/week.ts';
import { AmountField, Hidden } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { OfferCardPartsFragment } from '../../gql/graphql.ts';
import { notFound, query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/offer-card.ts';
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
  const locale = useLocale();
  const { offer } = loaderData;
  return (
    <>
      <PageHead
        title={nameOf(locale, offer.process)}
        crumbs={[{ to: '/market', text: t('market:title') }]}
        meta={`${firmName(locale, offer.seller)} · ${nameOf(locale, offer.city)}`}
      />
      <div className={ui.split}>
        {offer.mine ? (
          <Mine offer={offer} />
        ) : (
          <HoldForm offer={offer} reply={actionData} idempotencyKey={loaderData.idempotencyKey} />
        )}
        <Terms offer={offer} />
      </div>
    </>
  );
}

function Mine({ offer }: { offer: OfferCardPartsFragment }) {
  const t = useT();
  return (
    <div className={ui.stack}>
      <Notice tone="info">{t('market:ownOffer')}</Notice>
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
  offer: OfferCardPartsFragment;
  reply: FormReply | undefined;
  idempotencyKey: string;
}) {
  const t = useT();
  const unit = useUnit()(props.offer.unit);
  const { offer } = props;
  return (
    <Panel title={t('market:hold.title')}>
      <Form method="post" noValidate className={ui.stack}>
        <FormScope reply={props.reply} form={offer.id}>
          <p className="muted">{t('market:hold.intro')}</p>
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
            <span className="quiet">
              {t('market:hold.until')} <MinutesText minutes={offer.holdMinutes} />
            </span>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}

function Terms({ offer }: { offer: OfferCardPartsFragment }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('offers:terms')} aside={<span className="mono quiet">{offer.number}</span>}>
      <div className={ui.stack}>
        <Facts
          facts={[
            [t('market:column.seller'), firmName(locale, offer.seller)],
            [t('market:column.city'), nameOf(locale, offer.city)],
            [
              t('market:column.material'),
              listNames(
                locale,
                offer.materials.map((one) => nameOf(locale, one)),
              ) || t('market:anyMaterial'),
            ],
            [t('offers:column.window'), <DateRange key="w" from={offer.from} until={offer.until} />],
            [t('offers:column.perWeek'), <QuantityText key="p" quantity={offer.perWeek} />],
            [t('offers:minimumLot'), <QuantityText key="m" quantity={offer.minimumLot} />],
            [
              t('market:column.price'),
              <span key="u">
                <UnitPriceText price={offer.unitPrice} />
                <NetOfVat />
              </span>,
            ],
            [t('offers:setupPrice'), <MoneyText key="s" money={offer.setupPrice} net />],
            [t('offers:column.booking'), <BookingText key="b" booking={offer.booking} />],
            [t('offers:holdTime'), <MinutesText key="h" minutes={offer.holdMinutes} />],
            offer.note ? [t('offers:note'), offer.note] : null,
          ]}
        />
        <ButtonLink to="/needs/new">{t('market:compareByNeed')}</ButtonLink>
        {offer.mine ? <Link to="/capacity/offers">{t('offers:title')}</Link> : null}
      </div>
    </Panel>
  );
}
