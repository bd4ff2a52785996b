import { data, Form, redirect } from 'react-router';
import { today } from '../../clock.server.ts';
import { preferencesContext } from '../../context.ts';
import { firmName, nameOf } from '../../domain/names.ts';
import { MoneyText, TimeText } from '../../domain/values.tsx';
import { addDays } from '../../domain/week.ts';
import { Hidden, NoteField, SelectField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { GuestRoomQuery } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { BrandMark } from '../../shell/brand.tsx';
import { LanguageSwitch } from '../../shell/top-bar.tsx';
import { ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { AskedLines } from '../rfqs/editor/quote-fields.tsx';
import { fieldOfQuote, readQuoteForm, TAXPAYERS } from '../rfqs/editor/quote-form.ts';
import css from '../rfqs/rfqs.module.css';
import type { Route } from './+types/guest.ts';
import {
  GuestDeclineDocument,
  GuestNdaAcceptDocument,
  GuestQuestionAskDocument,
  GuestQuoteSubmitDocument,
  GuestRoomDocument,
} from './guest.gql.ts';
import { EmailField } from './guest-email.tsx';
import { GuestQuoteForm } from './guest-quote-form.tsx';

const REASONS = [
  'NO_CAPACITY',
  'TOO_SHORT',
  'NOT_MANUFACTURABLE',
  'PRICE',
  'MATERIAL',
  'TERMS',
  'OTHER',
] as const;

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
  const { token } = args.params;
  const form = await args.request.formData();
  const intent = String(form.get('intent') ?? '');
  const { timeZone } = args.context.get(preferencesContext);
  const { reader, facts, quoted } =
    intent === 'quote'
      ? readQuoteForm(form, timeZone)
      : { reader: new FormReader(form), facts: null, quoted: [] };
  const who = {
    idempotencyKey: `${reader.text('idempotencyKey')}:${intent}`,
    token,
    email: reader.text('email'),
  };
  const taxpayerType =
    intent === 'quote' ? (reader.choice('taxpayerType', TAXPAYERS) ?? 'GENERAL') : 'GENERAL';
  const reason = intent === 'decline' ? (reader.choice('reason', REASONS) ?? 'OTHER') : 'OTHER';
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, intent), { status: 400 });
  const errors =
    facts !== null
      ? (await run(args, GuestQuoteSubmitDocument, { input: { ...facts, ...who, taxpayerType } })).data
          .guestQuoteSubmit.userErrors
      : intent === 'nda'
        ? (await run(args, GuestNdaAcceptDocument, { input: who })).data.guestNdaAccept.userErrors
        : intent === 'ask'
          ? (
              await run(args, GuestQuestionAskDocument, {
                input: { ...who, text: reader.optional('text') ?? '' },
              })
            ).data.guestQuestionAsk.userErrors
          : (
              await run(args, GuestDeclineDocument, {
                input: { ...who, reason, note: reader.optional('note') },
              })
            ).data.guestDecline.userErrors;
  const refused = toFieldErrors(errors, (path) => (path === 'token' ? '' : fieldOfQuote(path, quoted)));
  if (refused.length > 0) return data(reader.reply(refused, intent), { status: 422 });
  return redirect(`/guest/${token}`, 303);
}

type Room = NonNullable<GuestRoomQuery['guestRoom']>;

export default function GuestPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { room } = loaderData;
  const buyer = room ? firmName(locale, { name: room.buyerName, nameEn: room.buyerNameEn }) : '';
  const title = room?.rfq ? room.rfq.title : t('sourcing:guestPage.title');
  const scope = { reply: actionData, idempotencyKey: loaderData.idempotencyKey };
  return (
    <div className={css.guest}>
      <PageTitle>{title}</PageTitle>
      <header className={css.guestBar}>
        <span className={ui.inline}>
          <BrandMark />
          {t('common:brand')}
        </span>
        <LanguageSwitch />
      </header>
      <main className={ui.stack}>
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          {room ? (
            <p className="quiet">{t('sourcing:guestPage.from', { firm: buyer, guest: room.guestName })}</p>
          ) : null}
        </div>
        {room?.rfq ? (
          <OpenRoom room={room} token={loaderData.token} start={loaderData.start} scope={scope} />
        ) : (
          <Notice tone="warn">{t(`sourcing:guestPage.state.${room ? room.state : 'UNKNOWN'}`)}</Notice>
        )}
        <Join />
      </main>
    </div>
  );
}

interface Scope {
  readonly reply: Route.ComponentProps['actionData'];
  readonly idempotencyKey: string;
}

function OpenRoom({ room, token, start, scope }: { room: Room; token: string; start: string; scope: Scope }) {
  const t = useT();
  const locale = useLocale();
  const { rfq } = room;
  if (!rfq) return null;
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
              [t('sourcing:guestPage.link'), <TimeText key="l" instant={room.linkExpiresAt} />],
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

function Papers({
  room,
  token,
  locked,
  scope,
}: {
  room: Room;
  token: string;
  locked: boolean;
  scope: Scope;
}) {
  const t = useT();
  if (!locked && room.documents.length === 0) return null;
  return (
    <Panel title={t('sourcing:documents.title')}>
      {locked ? (
        <Form method="post" noValidate className={ui.stackTight}>
          <FormScope reply={scope.reply} form="nda">
            <Hidden name="intent" value="nda" />
            <Hidden name="idempotencyKey" value={scope.idempotencyKey} />
            <div className={css.prose}>{room.rfq?.ndaText}</div>
            <EmailField sentTo={room.sentTo} />
            <div>
              <SubmitButton look="primary">{t('sourcing:nda.accept')}</SubmitButton>
            </div>
          </FormScope>
        </Form>
      ) : (
        <ul className={css.list}>
          {room.documents.map((document) => (
            <li key={document.id}>
              <a href={`${document.path}?guest=${token}`} download>
                {document.name}
              </a>
              <span className={css.meta}>
                <span>{t(`sourcing:documentKind.${document.kind}`)}</span>
                <span>{t('sourcing:documents.rev', { revision: document.revision })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Answered({ room }: { room: Room }) {
  const t = useT();
  const { quote, quoted } = room;
  if (!quote || !quoted) return null;
  return (
    <Panel title={t('sourcing:guestPage.answered')}>
      <div className={ui.stackTight}>
        <Notice tone={quote.state === 'AWARDED' ? 'ok' : 'info'}>
          {t(`sourcing:guestPage.quote.${quote.state}`)}
        </Notice>
        <Facts
          facts={[
            [t('sourcing:ownQuote'), quote.number],
            [t('sourcing:chain.net'), <MoneyText key="n" money={quoted.net} net />],
            [t('sourcing:field.validUntil'), <TimeText key="v" instant={quote.validUntil} />],
          ]}
        />
      </div>
    </Panel>
  );
}

function Notes({ room, canAsk, scope }: { room: Room; canAsk: boolean; scope: Scope }) {
  const t = useT();
  return (
    <Panel title={t('sourcing:notes.title')}>
      <div className={ui.stack}>
        <ul className={css.notes}>
          {room.notes.map((note) => (
            <li key={note.id} className={css.note} data-open={note.question && note.answer === null}>
              <span className={css.meta}>
                {note.question ? t('sourcing:notes.kind.question') : t('sourcing:notes.kind.addendum')}{' '}
                <TimeText instant={note.postedAt} />
              </span>
              <p>{note.text}</p>
              {note.answer ? (
                <p>
                  <strong>{t('sourcing:notes.answer')}</strong> {note.answer}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
        {canAsk ? (
          <Form method="post" noValidate className={ui.stackTight}>
            <FormScope reply={scope.reply} form="ask">
              <Hidden name="intent" value="ask" />
              <Hidden name="idempotencyKey" value={scope.idempotencyKey} />
              <NoteField
                rows={2}
                name="text"
                label={t('sourcing:notes.question')}
                hint={t('sourcing:hint.question')}
              />
              <EmailField sentTo={room.sentTo} />
              <div>
                <SubmitButton>{t('sourcing:notes.ask')}</SubmitButton>
              </div>
            </FormScope>
          </Form>
        ) : null}
      </div>
    </Panel>
  );
}

function Decline({ room, scope }: { room: Room; scope: Scope }) {
  const t = useT();
  return (
    <Panel title={t('sourcing:decline.title')}>
      <Form method="post" noValidate className={ui.stackTight}>
        <FormScope reply={scope.reply} form="decline">
          <Hidden name="intent" value="decline" />
          <Hidden name="idempotencyKey" value={scope.idempotencyKey} />
          <SelectField
            name="reason"
            label={t('sourcing:decline.reason')}
            none={t('common:choose')}
            options={REASONS.map((reason) => ({
              value: reason,
              text: t(`sourcing:declineReason.${reason}`),
            }))}
          />
          <NoteField optional rows={2} name="note" label={t('sourcing:decline.note')} />
          <EmailField sentTo={room.sentTo} />
          <div>
            <SubmitButton>{t('sourcing:decline.act')}</SubmitButton>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}

/** What an account would give besides. */
function Join() {
  const t = useT();
  return (
    <Panel title={t('sourcing:guestPage.join.title')}>
      <div className={ui.stackTight}>
        <p>{t('sourcing:guestPage.join.text')}</p>
        <p>
          <ButtonLink to="/sign-up">{t('sourcing:guestPage.join.act')}</ButtonLink>
        </p>
      </div>
    </Panel>
  );
}
