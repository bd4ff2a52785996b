import { data, Form, Link, redirect } from 'react-router';
import { now } from '../../clock.server.ts';
import { Allowed } from '../../domain/allowed.tsx';
import { auditTrail } from '../../domain/audit-trail.server.ts';
import { AuditTrail } from '../../domain/audit-trail.tsx';
import { Countdown } from '../../domain/countdown.tsx';
import { FollowButton } from '../../domain/follow-button.tsx';
import { LandedCostTable } from '../../domain/landed-cost.tsx';
import { firmName, nameOf } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { runsUntil } from '../../domain/time-left.tsx';
import { QuantityText, TimeText, WeekLabel } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { readPosted } from '../../form/posted-file.server.ts';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { Act } from '../../gql/acts.ts';
import type { ReservationAction } from '../../gql/graphql.ts';
import { notFound, query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import ui from '../../ui/ui.module.css';
import { Conversation } from '../thread/conversation.tsx';
import { actInThread, loadThread } from '../thread/thread.server.ts';
import type { Route } from './+types/reservation.ts';
import { act } from './act.server.ts';
import { ReservationDocument } from './reservations.gql.ts';
import css from './reservations.module.css';

const ACTIONS: readonly ReservationAction[] = ['CONFIRM', 'ACCEPT', 'RELEASE', 'DECLINE'];
const ACTS = {
  CONFIRM: 'reservationConfirm',
  ACCEPT: 'reservationAccept',
  RELEASE: 'reservationRelease',
  DECLINE: 'reservationDecline',
} as const satisfies Record<ReservationAction, Act>;

export async function loader(args: Route.LoaderArgs) {
  const { node, following } = await query(args, ReservationDocument, { id: args.params.id });
  if (node?.__typename !== 'Reservation') return notFound(args);
  const { href } = new URL(`/reservations/${node.id}`, args.url.origin);
  const trail = await auditTrail(args, args.params.id);
  return {
    found: node,
    isFollowed: following.active,
    trail,
    now: now().toISOString(),
    thread: await loadThread(args, args.params.id),
    idempotencyKey: crypto.randomUUID(),
    href,
  };
}

export async function action(args: Route.ActionArgs) {
  const form = await readPosted(args.request);
  const said = await actInThread(args, form, `/reservations/${args.params.id}`);
  if (said) return said;
  const reader = new FormReader(form);
  const chosen = reader.choice('action', ACTIONS);
  if (!chosen) return data(reader.reply(), { status: 400 });
  const input = {
    idempotencyKey: `${reader.text('idempotencyKey')}:${chosen}`,
    reservationId: args.params.id,
  };
  const refused = toFieldErrors(await act(args, chosen, input), () => '');
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(`/reservations/${args.params.id}`, 303);
}

/** A refusal often means that things have changed meanwhile: the screen shows them as they are now. */
export function shouldRevalidate() {
  return true;
}

type Found = Route.ComponentProps['loaderData']['found'];

export default function ReservationPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { found } = loaderData;
  const list = { to: `/reservations?side=${found.side}`, text: t(`reservations:title.${found.side}`) };
  return (
    <>
      <PageHead
        title={found.number}
        crumbs={[list]}
        meta={<StateBadge of="reservation" state={found.state} />}
      >
        <FollowButton
          subjectId={found.id}
          isFollowed={loaderData.isFollowed}
          idempotencyKey={loaderData.idempotencyKey}
        />
      </PageHead>
      <FormScope reply={actionData}>
        <Decide found={found} now={loaderData.now} idempotencyKey={loaderData.idempotencyKey} />
      </FormScope>
      <div className={ui.split}>
        <div className={ui.stack}>
          <Panel title={t('reservations:price')}>
            <LandedCostTable cost={found.price} pieces={found.request !== null} />
          </Panel>
          <WeeksPanel found={found} />
          {loaderData.thread ? (
            <div id="thread">
              <Panel title={t('thread:title')}>
                <div className={ui.stack}>
                  <Conversation
                    thread={loaderData.thread}
                    scope={{ idempotencyKey: loaderData.idempotencyKey, reply: actionData }}
                  />
                </div>
              </Panel>
            </div>
          ) : null}
        </div>
        <div className={ui.stack}>
          <WorkOrder found={found} />
          <WhoAndWhat found={found} />
          <div className={css.onPaper}>
            <QrCode text={loaderData.href} label={t('reservations:qr', { number: found.number })} />
          </div>
        </div>
      </div>
      <AuditTrail subject={found.id} trail={loaderData.trail} />
    </>
  );
}

/** What this state means for the reader, how long it lasts, and what they may do: the buttons are the API's list. */
function Decide({
  found,
  now: moment,
  idempotencyKey,
}: Pick<Route.ComponentProps['loaderData'], 'found' | 'now' | 'idempotencyKey'>) {
  const t = useT();
  const until = runsUntil(found);
  const actions = ACTIONS.filter((name) => found.availableActions.includes(name));
  return (
    <section className={css.decide} data-state={found.state} aria-label={t('reservations:decide')}>
      <div>
        <p>{useMeaning(found)}</p>
        {until ? (
          <p className={ui.row}>
            <Countdown until={until} now={moment} />
            <span className="quiet">
              {t('reservations:until')} <TimeText instant={until} />
            </span>
          </p>
        ) : null}
      </div>
      {actions.length > 0 ? (
        <Form method="post" className={ui.row}>
          <Hidden name="idempotencyKey" value={idempotencyKey} />
          {actions.map((name) => (
            <Allowed key={name} act={ACTS[name]} word={t(`reservations:action.${name}`)}>
              <SubmitButton
                name="action"
                value={name}
                look={name === 'CONFIRM' || name === 'ACCEPT' ? 'primary' : 'plain'}
              >
                {t(`reservations:action.${name}`)}
              </SubmitButton>
            </Allowed>
          ))}
        </Form>
      ) : null}
    </section>
  );
}

/** What the state means: of a hold that stands together with others, while it does, what that is. */
function useMeaning({ state, side, together, acceptedAt }: Found): string {
  const t = useT();
  if (!together || (state !== 'HELD' && state !== 'AWAITING_APPROVAL'))
    return t(`reservations:meaning.${state}.${side}`);
  if (side === 'BUYER') return t('reservations:together.BUYER');
  if (acceptedAt) return t('reservations:together.YES');
  return t(
    state === 'AWAITING_APPROVAL' ? 'reservations:together.SELLER' : 'reservations:meaning.HELD.SELLER',
  );
}

function WeeksPanel({ found }: { found: Found }) {
  const t = useT();
  return (
    <Panel title={t('reservations:column.weeks')} flush>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('reservations:week')}</th>
            <th scope="col" className="num">
              {t('reservations:column.quantity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.weeks.map((week) => (
            <tr key={week.weekStart}>
              <th scope="row">
                <WeekLabel start={week.weekStart} dates />
              </th>
              <td className="num">
                <QuantityText quantity={week.quantity} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('reservations:sum')}</th>
            <td className="num">
              <QuantityText quantity={found.quantity} />
            </td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

function WorkOrder({ found }: { found: Found }) {
  const t = useT();
  return (
    <Panel title={t('reservations:workOrder.title')}>
      <div className={ui.stackTight}>
        <p className={css.workOrder}>{found.number}</p>
        <Notice tone="info">{t(`reservations:workOrder.${found.side}`)}</Notice>
      </div>
    </Panel>
  );
}

function WhoAndWhat({ found }: { found: Found }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('reservations:facts')}>
      <Facts
        facts={[
          [t('reservations:partner.BUYER'), firmName(locale, found.seller)],
          [t('reservations:partner.SELLER'), firmName(locale, found.buyer)],
          [t('reservations:column.process'), nameOf(locale, found.process)],
          found.offer
            ? [t('reservations:city'), nameOf(locale, found.offer.city ?? found.offer.province)]
            : null,
          found.offer ? [t('reservations:offer'), <OfferLink key="o" offer={found.offer} />] : null,
          found.request
            ? [
                t('reservations:need'),
                <Link key="n" to={`/needs/${found.request.id}`}>
                  {found.request.title}
                </Link>,
              ]
            : null,
          [t('reservations:heldAt'), <TimeText key="h" instant={found.heldAt} />],
          found.confirmedAt
            ? [t('reservations:confirmedAt'), <TimeText key="c" instant={found.confirmedAt} />]
            : null,
          found.endedAt ? [t('reservations:endedAt'), <TimeText key="e" instant={found.endedAt} />] : null,
        ]}
      />
    </Panel>
  );
}

/** The seller goes to the list of own offers, the buyer to the card. */
function OfferLink({ offer }: { offer: NonNullable<Found['offer']> }) {
  return (
    <Link to={offer.mine ? '/capacity/offers' : `/market/${offer.id}`} className="mono">
      {offer.number}
    </Link>
  );
}
