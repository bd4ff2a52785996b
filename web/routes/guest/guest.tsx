import { data, redirect } from 'react-router';
import { today } from '../../clock.server.ts';
import { firmName, nameOf } from '../../domain/names.ts';
import { TimeText } from '../../domain/values.tsx';
import { addDays } from '../../domain/week.ts';
import { query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { VisitorPage } from '../../shell/visitor-page.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { AskedLines } from '../rfqs/editor/quote-fields.tsx';
import { useIncoterm } from '../rfqs/incoterm-text.tsx';
import css from '../rfqs/rfqs.module.css';
import type { Route } from './+types/guest.ts';
import { GuestRoomDocument } from './guest.gql.ts';
import { actAsGuest } from './guest-acts.server.ts';
import type { Room, Scope } from './guest-form.tsx';
import { Answered, Decline, Join, Notes, Papers } from './guest-panels.tsx';
import { GuestQuoteForm } from './guest-quote-form.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { token } = args.params;
  const { guestRoom } = await query(args, GuestRoomDocument, { token });
  return { room: guestRoom, token, start: today(args), idempotencyKey: crypto.randomUUID() };
}

/** What a link shows is its holder's alone: it is kept by nobody on the way. The origin must stay: posts are told by it. */
export function headers() {
  return { 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin', 'X-Robots-Tag': 'noindex' };
}

export async function action(args: Route.ActionArgs) {
  const { reader, intent, refused, status } = await actAsGuest(args);
  if (refused.length > 0) return data(reader.reply(refused, intent), { status });
  return redirect(`/guest/${args.params.token}`, 303);
}

export default function GuestPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { room } = loaderData;
  const buyer = room ? firmName(locale, { name: room.buyerName, nameEn: room.buyerNameEn }) : '';
  const title = room?.rfq ? room.rfq.title : t('quoting:guestPage.title');
  const scope = { reply: actionData, idempotencyKey: loaderData.idempotencyKey };
  return (
    <VisitorPage
      title={title}
      under={
        room ? (
          <p className="quiet">{t('quoting:guestPage.from', { firm: buyer, guest: room.guestName })}</p>
        ) : null
      }
    >
      {room?.rfq ? (
        <OpenRoom room={room} token={loaderData.token} start={loaderData.start} scope={scope} />
      ) : (
        <Notice tone="warn">{t(`quoting:guestPage.state.${room ? room.state : 'UNKNOWN'}`)}</Notice>
      )}
      <Join />
    </VisitorPage>
  );
}

function OpenRoom({ room, token, start, scope }: { room: Room; token: string; start: string; scope: Scope }) {
  const t = useT();
  const locale = useLocale();
  const { rfq } = room;
  const incotermOf = useIncoterm();
  if (!rfq) return null;
  const delivery = incotermOf(rfq, rfq.deliverTo);
  const open = rfq.state === 'OPEN' && !room.quote && !room.declined;
  const locked = rfq.ndaText !== null && !room.ndaAccepted;
  return (
    <>
      <Panel title={t('sourcing:section.lines')}>
        <div className={ui.stackTight}>
          <Facts
            facts={[
              [t('sourcing:column.rfq'), rfq.number],
              [t('sourcing:column.due'), <TimeText key="d" instant={rfq.dueAt} />],
              rfq.deliverTo ? [t('sourcing:field.deliverTo'), nameOf(locale, rfq.deliverTo)] : null,
              delivery ? [t('sourcing:field.incoterm'), delivery] : null,
              [t('quoting:guestPage.link'), <TimeText key="l" instant={room.linkExpiresAt} />],
            ]}
          />
          {rfq.note ? <p className={css.prose}>{rfq.note}</p> : null}
          <AskedLines lines={room.lines} />
        </div>
      </Panel>
      <Papers room={room} token={token} locked={locked} scope={scope} />
      {room.quote ? <Answered room={room} /> : null}
      {room.declined ? <Notice tone="info">{t('sourcing:youDeclined')}</Notice> : null}
      {open ? (
        <GuestQuoteForm
          room={room}
          start={addDays(start, 30)}
          reply={scope.reply}
          idempotencyKey={scope.idempotencyKey}
        />
      ) : null}
      {rfq.state !== 'OPEN' && !room.quote ? (
        <Notice tone="warn">{t('sourcing:quote.tooLate')}</Notice>
      ) : null}
      <Notes room={room} canAsk={rfq.state === 'OPEN'} scope={scope} />
      {open ? <Decline room={room} scope={scope} /> : null}
    </>
  );
}
