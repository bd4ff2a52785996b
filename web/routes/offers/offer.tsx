import { data, Form, Link, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { nameOf } from '../../domain/names.ts';
import { BookingText, MinutesText } from '../../domain/offer-terms.tsx';
import { StateBadge } from '../../domain/state-badge.tsx';
import {
  DateRange,
  MoneyText,
  NetOfVat,
  QuantityText,
  TimeText,
  UnitPriceText,
  WeekLabel,
} from '../../domain/values.tsx';
import { Hidden, TextField } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { OwnOfferFragment } from '../../gql/graphql.ts';
import { notFound, query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Facts, Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/offer.ts';
import { OfferDocument, OfferWithdrawDocument } from './offers.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, OfferDocument, { id: args.params.id });
  if (node?.__typename !== 'CapacityOffer') return notFound(args);
  return { offer: node, idempotencyKey: crypto.randomUUID() };
}

/** Withdrawing cannot be undone, so it is confirmed by writing the offer's number. */
export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = { idempotencyKey: reader.text('idempotencyKey'), offerId: args.params.id };
  const expected = reader.text('number');
  if (reader.text('confirmNumber').toUpperCase() !== expected.toUpperCase() && reader.errors.length === 0) {
    reader.refuse('confirmNumber', 'NAME_DIFFERS', [{ name: 'expected', value: expected }]);
  }
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, OfferWithdrawDocument, { input });
  const refused = toFieldErrors(answer.capacityOfferWithdraw.userErrors, () => 'confirmNumber');
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(`/capacity/offers/${args.params.id}`, 303);
}

export default function Offer({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { offer } = loaderData;
  const crumbs = [
    { to: '/capacity', text: t('capacity:title') },
    { to: '/capacity/offers', text: t('offers:title') },
  ];
  return (
    <>
      <PageHead title={offer.number} crumbs={crumbs} meta={<StateBadge of="offer" state={offer.state} />} />
      <div className={ui.split}>
        <Weeks offer={offer} />
        <div className={ui.stack}>
          <Terms offer={offer} />
          {offer.availableActions.includes('WITHDRAW') ? (
            <Withdraw offer={offer} reply={actionData} idempotencyKey={loaderData.idempotencyKey} />
          ) : null}
        </div>
      </div>
    </>
  );
}

const FIGURES = ['offered', 'held', 'reserved', 'open'] as const;

function Weeks({ offer }: { offer: OwnOfferFragment }) {
  const t = useT();
  return (
    <Panel title={t('offers:weeks')} flush>
      <TableWrap label={t('offers:weeks')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('offers:column.week')}</th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col" className="num">
                  {t(`offers:figure.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offer.weeks.map((week) => (
              <tr key={week.weekStart}>
                <th scope="row">
                  <Link to={`/capacity?cell=${offer.workCenter.id}:${week.weekStart}#cell`}>
                    <WeekLabel start={week.weekStart} dates />
                  </Link>
                </th>
                {FIGURES.map((figure) => (
                  <td key={figure} className="num">
                    <QuantityText quantity={week[figure]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function Terms({ offer }: { offer: OwnOfferFragment }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('offers:terms')}>
      <Facts
        facts={[
          [t('offers:column.center'), `${offer.workCenter.code} ${offer.workCenter.name}`],
          [t('offers:column.process'), nameOf(locale, offer.workCenter.process)],
          [t('offers:site'), `${offer.workCenter.site.name} · ${nameOf(locale, offer.workCenter.site.city)}`],
          [t('offers:column.window'), <DateRange key="w" from={offer.from} until={offer.until} />],
          [t('offers:column.perWeek'), <QuantityText key="p" quantity={offer.perWeek} />],
          [t('offers:minimumLot'), <QuantityText key="m" quantity={offer.minimumLot} />],
          [
            t('offers:column.price'),
            <span key="u">
              <UnitPriceText price={offer.unitPrice} />
              <NetOfVat />
            </span>,
          ],
          [t('offers:setupPrice'), <MoneyText key="s" money={offer.setupPrice} net />],
          [t('offers:column.booking'), <BookingText key="b" booking={offer.booking} />],
          [t('offers:holdTime'), <MinutesText key="h" minutes={offer.holdMinutes} />],
          [t('offers:publishedAt'), <TimeText key="t" instant={offer.publishedAt} />],
          offer.withdrawnAt
            ? [t('offers:withdrawnAt'), <TimeText key="d" instant={offer.withdrawnAt} />]
            : null,
          offer.note ? [t('offers:note'), offer.note] : null,
        ]}
      />
    </Panel>
  );
}

function Withdraw(props: { offer: OwnOfferFragment; reply: FormReply | undefined; idempotencyKey: string }) {
  const t = useT();
  const { offer } = props;
  return (
    <Panel title={t('offers:withdraw.title')}>
      <Form method="post" noValidate className={ui.stack}>
        <FormScope reply={props.reply}>
          <p className="muted">{t('offers:withdraw.why')}</p>
          <Hidden name="idempotencyKey" value={props.idempotencyKey} />
          <Hidden name="number" value={offer.number} />
          <TextField
            name="confirmNumber"
            label={t('offers:withdraw.confirm', { number: offer.number })}
            input={{ autoComplete: 'off', spellCheck: false }}
          />
          <div className={ui.formActions}>
            <Allowed act="capacityOfferWithdraw" word={t('offers:withdraw.submit')}>
              <SubmitButton look="danger">{t('offers:withdraw.submit')}</SubmitButton>
            </Allowed>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}
