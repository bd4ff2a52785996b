import { data, Form, Link, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { auditTrail } from '../../domain/audit-trail.server.ts';
import { AuditTrail } from '../../domain/audit-trail.tsx';
import { nameOf } from '../../domain/names.ts';
import { BookingText, MinutesText } from '../../domain/offer-terms.tsx';
import { ResourceName } from '../../domain/resource-icon.tsx';
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
import type { OwnOfferFragment, ReservationState } from '../../gql/graphql.ts';
import { notFound, query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Facts, Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/offer.ts';
import { disclose } from './offer/disclose.server.ts';
import { DiscloseForm } from './offer/disclose-form.tsx';
import { OfferAudiences } from './offer/offer-audiences.tsx';
import { OfferCurve } from './offer/offer-curve.tsx';
import { OfferHolds } from './offer/offer-holds.tsx';
import { OfferReads } from './offer/offer-reads.tsx';
import { openNow } from './offer/open-now.server.ts';
import { useTermFacts } from './offer/term-facts.tsx';
import { OfferDocument, OfferWithdrawDocument } from './offers.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const { id } = args.params;
  // The card on the market is the same offer under another kind of id.
  const answer = await query(args, OfferDocument, { id, card: id.replace(/^off_/, 'crd_') });
  const { node, card } = answer;
  if (node?.__typename !== 'CapacityOffer') return notFound(args);
  const isShown = node.state === 'PUBLISHED' && node.partnerGrade !== 'NOTHING';
  const open = isShown ? await openNow(args, node) : [];
  const trail = await auditTrail(args, id);
  const keys = [crypto.randomUUID(), crypto.randomUUID()] as const;
  return { ...answer, offer: node, open, card: card?.__typename === 'OfferCard' ? card : null, trail, keys };
}

/** Withdrawing cannot be undone, so it is confirmed by writing the offer's number. */
export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  if (reader.optional('intent') === 'disclose') return await disclose(args, reader, args.params.id);
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
  const isOpen = offer.availableActions.includes('WITHDRAW');
  const crumbs = [
    { to: '/capacity', text: t('capacity:title') },
    { to: '/capacity/offers', text: t('offers:title') },
  ];
  return (
    <>
      <PageHead
        title={offer.number}
        crumbs={crumbs}
        meta={
          <>
            <StateBadge of="offer" state={offer.state} />
            <ResourceName resource={offer.resource} name={offer.item} />
          </>
        }
      />
      {offer.withdrawnByLoad ? <Notice tone="warn">{t('offers:withdrawnByLoad')}</Notice> : null}
      <div className={ui.split}>
        <div className={ui.stack}>
          <Weeks offer={offer} />
          <OfferHolds holds={loaderData.reservations} />
          <OfferCurve offer={offer} />
          {isOpen ? (
            <DiscloseForm offer={offer} reply={actionData} idempotencyKey={loaderData.keys[1]} />
          ) : null}
        </div>
        <div className={ui.stack}>
          {isOpen ? (
            <OfferAudiences
              offer={offer}
              card={loaderData.card}
              firm={loaderData.viewer}
              open={loaderData.open}
            />
          ) : null}
          {offer.partnerGrade === 'EXACT' || loaderData.exactReads.edges.length > 0 ? (
            <OfferReads reads={loaderData.exactReads} />
          ) : null}
          <Terms offer={offer} />
          {isOpen ? (
            <Withdraw
              offer={offer}
              open={loaderData.reservations.edges.filter(({ node }) => isLive(node.state)).length}
              reply={actionData}
              idempotencyKey={loaderData.keys[0]}
            />
          ) : null}
        </div>
      </div>
      <AuditTrail subject={offer.id} trail={loaderData.trail} />
    </>
  );
}

const isLive = (state: ReservationState) => ['HELD', 'AWAITING_APPROVAL', 'CONFIRMED'].includes(state);

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
                  {offer.workCenter ? (
                    <Link to={`/capacity?cell=${offer.workCenter.id}:${week.weekStart}#cell`}>
                      <WeekLabel start={week.weekStart} dates />
                    </Link>
                  ) : (
                    <WeekLabel start={week.weekStart} dates />
                  )}
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
  const terms = useTermFacts(offer);
  return (
    <Panel title={t('offers:terms')}>
      <Facts
        facts={[
          [t(offer.workCenter ? 'offers:column.center' : 'offers:column.item'), offer.item],
          [t('offers:column.process'), nameOf(locale, offer.process)],
          offer.workCenter
            ? [
                t('offers:site'),
                `${offer.workCenter.site.name} · ${nameOf(locale, offer.workCenter.site.city)}`,
              ]
            : null,
          [t('offers:column.window'), <DateRange key="w" from={offer.from} until={offer.until} />],
          [
            t(offer.workCenter ? 'offers:column.perWeek' : 'offers:stock.quantity'),
            <QuantityText key="p" quantity={offer.perWeek} />,
          ],
          [t('offers:minimumLot'), <QuantityText key="m" quantity={offer.minimumLot} />],
          [
            t('offers:column.price'),
            <span key="u">
              <UnitPriceText price={offer.unitPrice} />
              <NetOfVat />
            </span>,
          ],
          offer.resource === 'STOCK'
            ? null
            : [
                t(offer.workCenter ? 'offers:setupPrice' : 'offers:run.loading'),
                <MoneyText key="s" money={offer.setupPrice} net />,
              ],
          [t('offers:column.booking'), <BookingText key="b" booking={offer.booking} />],
          [t('offers:holdTime'), <MinutesText key="h" minutes={offer.holdMinutes} />],
          ...terms,
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

function Withdraw(props: {
  offer: OwnOfferFragment;
  open: number;
  reply: FormReply | undefined;
  idempotencyKey: string;
}) {
  const t = useT();
  const { offer } = props;
  return (
    <Panel title={t('offers:withdraw.title')}>
      <Form method="post" noValidate className={ui.stack}>
        <FormScope reply={props.reply}>
          <p className="muted">{t('offers:withdraw.why')}</p>
          {props.open > 0 ? (
            <Notice tone="info">{t('offers:withdraw.stays', { count: props.open })}</Notice>
          ) : null}
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
