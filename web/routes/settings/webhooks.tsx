import { data, Form, Link } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { ChoiceField, Hidden, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Empty, Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/webhooks.ts';
import { CreateEndpointDocument, WebhooksDocument } from './webhooks.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const after = args.url.searchParams.get('after');
  const found = await query(args, WebhooksDocument, { after });
  return { ...found, idempotencyKey: crypto.randomUUID() };
}

/** No redirect when it is made: the answer shows the secret, and nothing else ever will. */
export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    url: reader.text('url'),
    events: reader.list('events'),
    note: reader.list('note')[0] || null,
  };
  if (reader.errors.length > 0)
    return data({ reply: reader.reply(reader.errors), secret: null }, { status: 400 });
  const { data: answer } = await run(args, CreateEndpointDocument, { input });
  const { userErrors, webhookEndpoint } = answer.webhookEndpointCreate;
  const refused = toFieldErrors(userErrors);
  if (refused.length > 0) return data({ reply: reader.reply(refused), secret: null }, { status: 422 });
  return data({ reply: undefined, secret: webhookEndpoint?.secret ?? null });
}

export default function Webhooks({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { webhookEndpoints: list, webhookEvents, idempotencyKey } = loaderData;
  return (
    <>
      <PageHead title={t('settings:section.webhooks')} />
      <p className={`muted ${ui.intro}`}>{t('webhooks:intro')}</p>
      <div className={ui.stack}>
        {actionData?.secret ? <SecretShown secret={actionData.secret} /> : null}
        <Panel title={t('webhooks:endpoints')} flush>
          {list.edges.length === 0 ? (
            <Empty title={t('webhooks:none.title')} why={t('webhooks:none.why')} />
          ) : (
            <TableWrap label={t('webhooks:endpoints')}>
              <table className={ui.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('webhooks:url')}</th>
                    <th scope="col">{t('webhooks:state')}</th>
                    <th scope="col">{t('webhooks:events')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.edges.map(({ node }) => (
                    <tr key={node.id}>
                      <th scope="row">
                        <Link to={`/settings/webhooks/${node.id}`}>{node.url}</Link>
                      </th>
                      <td className="nowrap">{t(`webhooks:endpointState.${node.state}`)}</td>
                      <td>{node.events.join(' · ')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableWrap>
          )}
          <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
        </Panel>
        <Panel title={t('webhooks:new')}>
          <FormScope reply={actionData?.reply}>
            <Form method="post" className={ui.stack}>
              <Hidden name="idempotencyKey" value={idempotencyKey} />
              <TextField name="url" label={t('webhooks:url')} hint={t('webhooks:urlHint')} wide />
              <TextField name="note" label={t('webhooks:note')} optional wide />
              <ChoiceField
                name="events"
                type="checkbox"
                label={t('webhooks:events')}
                wide
                options={webhookEvents.map(({ event }) => ({ value: event, text: event }))}
              />
              <div className={ui.formActions}>
                <Allowed act="webhookEndpointCreate" word={t('webhooks:create')}>
                  <SubmitButton look="primary">{t('webhooks:create')}</SubmitButton>
                </Allowed>
              </div>
            </Form>
          </FormScope>
        </Panel>
      </div>
    </>
  );
}

/** Once, and never again. */
export function SecretShown({ secret }: { secret: string }) {
  const t = useT();
  return (
    <Notice tone="warn">
      <p>{t('webhooks:secretOnce')}</p>
      <p>
        <code className="mono">{secret}</code>
      </p>
    </Notice>
  );
}
