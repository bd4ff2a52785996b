import { data, Form, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { firmName } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { Hidden, TextField } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { ConsentTermsFragment } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/consent.ts';
import { ConsentFiles } from './consent-files.tsx';
import { ConsentConfirmDocument, ConsentDocument, ConsentRevokeDocument } from './consents.gql.ts';
import { FieldList } from './figures.tsx';
import { ReadTable } from './read-table.tsx';
import { TermsFacts } from './terms-text.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { node, consentReads } = await query(args, ConsentDocument, { id: args.params.id });
  // An institution looks at what it was given among its dossiers.
  if (node?.__typename !== 'Consent' || node.side !== 'SUBJECT')
    throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { consent: node, consentReads, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const intent = reader.optional('intent') ?? '';
  const idempotencyKey = `${reader.text('idempotencyKey')}:${intent}`;
  const input = { idempotencyKey, consentId: args.params.id };
  const errors =
    intent === 'revoke'
      ? (await run(args, ConsentRevokeDocument, { input: { ...input, reason: reader.optional('reason') } }))
          .data.consentRevoke.userErrors
      : (await run(args, ConsentConfirmDocument, { input })).data.consentConfirm.userErrors;
  if (errors.length > 0) return data(reader.reply(toFieldErrors(errors), intent), { status: 422 });
  return redirect(`/consents/${args.params.id}`, 303);
}

export function shouldRevalidate() {
  return true;
}

export default function ConsentScreen({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { consent, consentReads, idempotencyKey } = loaderData;
  const reads = consentReads.edges.map(({ node }) => node);
  return (
    <>
      <PageHead
        title={consent.recipient ? firmName(locale, consent.recipient) : consent.number}
        crumbs={[{ to: '/consents', text: t('consents:title') }]}
        meta={
          <>
            <StateBadge of="consent" state={consent.state} /> <span className="mono">{consent.number}</span>
          </>
        }
      />
      <div className={ui.stack}>
        {consent.state === 'LAPSED' ? <Notice tone="warn">{t('consents:lapsed')}</Notice> : null}
        <div className={ui.split}>
          <Panel title={t('consents:section.terms')}>
            <TermsFacts consent={consent} />
          </Panel>
          <Acts consent={consent} idempotencyKey={idempotencyKey} reply={actionData} />
        </div>
        <Panel title={t('consents:fields')} flush>
          <FieldList fields={consent.fields} />
        </Panel>
        <Panel title={t('consents:tab.reads')} flush>
          {reads.length === 0 ? (
            <p className={ui.panelBody}>{t('consents:noReads.title')}</p>
          ) : (
            <ReadTable reads={reads} />
          )}
        </Panel>
      </div>
    </>
  );
}

function Acts(props: {
  consent: ConsentTermsFragment;
  idempotencyKey: string;
  reply: FormReply | undefined;
}) {
  const t = useT();
  const { consent, idempotencyKey, reply } = props;
  const may = (action: 'CONFIRM' | 'REVOKE') => consent.availableActions.includes(action);
  return (
    <Panel title={t('consents:section.acts')}>
      <div className={ui.stack}>
        <ConsentFiles consentId={consent.id} />
        {may('CONFIRM') ? (
          <Form method="post" className={ui.stackTight}>
            <FormScope reply={reply} form="confirm">
              <Hidden name="intent" value="confirm" />
              <Hidden name="idempotencyKey" value={idempotencyKey} />
              <p className="quiet">{t('consents:confirm.consequence', { count: consent.reconfirmDays })}</p>
              <Allowed act="consentConfirm" word={t('consents:confirm.act')}>
                <SubmitButton>{t('consents:confirm.act')}</SubmitButton>
              </Allowed>
            </FormScope>
          </Form>
        ) : null}
        {may('REVOKE') ? (
          <Form method="post" noValidate className={ui.stackTight}>
            <FormScope reply={reply} form="revoke">
              <Hidden name="intent" value="revoke" />
              <Hidden name="idempotencyKey" value={idempotencyKey} />
              <TextField
                name="reason"
                label={t('consents:field.reason')}
                hint={t('consents:hint.reason')}
                optional
              />
              <p className="quiet">{t('consents:revoke.consequence')}</p>
              <Allowed act="consentRevoke" word={t('consents:revoke.act')}>
                <SubmitButton look="danger">{t('consents:revoke.act')}</SubmitButton>
              </Allowed>
            </FormScope>
          </Form>
        ) : null}
      </div>
    </Panel>
  );
}
