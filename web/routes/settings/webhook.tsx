import { data, Form, redirect } from 'react-router';
import { TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { notFound, query } from '../../graphql.server.ts';
import { useCodeText, useT } from '../../i18n/use-t.ts';
import { Button, SubmitButton } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Empty, Facts, Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/webhook.ts';
import { actOnEndpoint } from './webhook-acts.server.ts';
import { WebhookDocument } from './webhooks.gql.ts';
import { SecretShown } from './webhooks.tsx';

async function read(args: Route.LoaderArgs | Route.ActionArgs) {
  const after = args.url.searchParams.get('after');
  const { node, webhookDeliveries } = await query(args, WebhookDocument, { id: args.params.id, after });
  if (node?.__typename !== 'WebhookEndpoint' || node.state === 'REMOVED') return notFound(args);
  return { endpoint: node, deliveries: webhookDeliveries };
}

export async function loader(args: Route.LoaderArgs) {
  return { ...(await read(args)), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const { endpoint } = await read(args);
  const [name = '', deliveryId = ''] = reader.text('act').split(' ');
  const idempotencyKey = `${reader.text('idempotencyKey')}:${name}:${deliveryId}`;
  const { userErrors, secret } = await actOnEndpoint(args, name, { idempotencyKey, endpoint, deliveryId });
  const refused = toFieldErrors(userErrors, () => '');
  if (refused.length > 0) return data({ reply: reader.reply(refused), secret: null }, { status: 422 });
  if (secret) return data({ reply: undefined, secret });
  return redirect(name === 'remove' ? '/settings/webhooks' : `/settings/webhooks/${endpoint.id}`, 303);
}

export default function Webhook({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { endpoint, idempotencyKey } = loaderData;
  return (
    <>
      <PageHead
        title={endpoint.url}
        crumbs={[{ to: '/settings/webhooks', text: t('settings:section.webhooks') }]}
        meta={t(`webhooks:endpointState.${endpoint.state}`)}
      />
      <FormScope reply={actionData?.reply}>
        <div className={ui.stack}>
          {actionData?.secret ? <SecretShown secret={actionData.secret} /> : null}
          <Panel title={t('webhooks:endpoint')}>
            <div className={ui.stack}>
              <Facts
                facts={[
                  [t('webhooks:events'), endpoint.events.join(' · ')],
                  endpoint.note ? [t('webhooks:note'), endpoint.note] : null,
                  endpoint.openUntil
                    ? [t('webhooks:openUntil'), <TimeText key="o" instant={endpoint.openUntil} />]
                    : null,
                  endpoint.previousUntil
                    ? [t('webhooks:previousUntil'), <TimeText key="p" instant={endpoint.previousUntil} />]
                    : null,
                ]}
              />
              <EndpointActs isActive={endpoint.state === 'ACTIVE'} idempotencyKey={idempotencyKey} />
            </div>
          </Panel>
          <Deliveries deliveries={loaderData.deliveries} idempotencyKey={idempotencyKey} />
        </div>
      </FormScope>
    </>
  );
}

function EndpointActs({ isActive, idempotencyKey }: { isActive: boolean; idempotencyKey: string }) {
  const t = useT();
  return (
    <Form method="post" className={ui.row}>
      <Hidden name="idempotencyKey" value={idempotencyKey} />
      {isActive ? (
        <>
          <SubmitButton name="act" value="test" look="primary">
            {t('webhooks:act.test')}
          </SubmitButton>
          <Button name="act" value="replayAll">
            {t('webhooks:act.replayAll')}
          </Button>
        </>
      ) : null}
      <Button name="act" value={isActive ? 'pause' : 'activate'}>
        {t(isActive ? 'webhooks:act.pause' : 'webhooks:act.activate')}
      </Button>
      <Button name="act" value="rotate">
        {t('webhooks:act.rotate')}
      </Button>
      <Button name="act" value="remove" look="danger">
        {t('webhooks:act.remove')}
      </Button>
    </Form>
  );
}

function Deliveries(props: {
  deliveries: Route.ComponentProps['loaderData']['deliveries'];
  idempotencyKey: string;
}) {
  const t = useT();
  const codeText = useCodeText();
  const { edges, totalCount, pageInfo } = props.deliveries;
  return (
    <Panel title={t('webhooks:deliveries')} flush>
      {edges.length === 0 ? (
        <Empty title={t('webhooks:noDeliveries.title')} why={t('webhooks:noDeliveries.why')} />
      ) : (
        <TableWrap label={t('webhooks:deliveries')}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('webhooks:event')}</th>
                <th scope="col">{t('webhooks:state')}</th>
                <th scope="col" className="num">
                  {t('webhooks:tries')}
                </th>
                <th scope="col">{t('webhooks:answer')}</th>
                <th scope="col">{t('webhooks:when')}</th>
                <th scope="col">{t('webhooks:act.replay')}</th>
              </tr>
            </thead>
            <tbody>
              {edges.map(({ node }) => (
                <tr key={node.id}>
                  <th scope="row">
                    <span className="mono">{node.event}</span>
                  </th>
                  <td className="nowrap">{t(`webhooks:deliveryState.${node.state}`)}</td>
                  <td className="num">{node.tries}</td>
                  <td>
                    {node.lastStatus ?? ''}{' '}
                    {node.lastReason ? codeText('webhooks:reason', node.lastReason, node.lastReason) : ''}
                  </td>
                  <td>
                    <TimeText instant={node.createdAt} zone={false} />
                  </td>
                  <td>
                    {node.state === 'PENDING' ? null : (
                      <Form method="post">
                        <Hidden name="idempotencyKey" value={props.idempotencyKey} />
                        <Button small name="act" value={`replay ${node.id}`}>
                          {t('webhooks:act.replay')}
                        </Button>
                      </Form>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      )}
      <Pager shown={edges.length} total={totalCount} pageInfo={pageInfo} />
    </Panel>
  );
}
