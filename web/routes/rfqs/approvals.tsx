import { data, Form, Link, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { StateBadge } from '../../domain/state-badge.tsx';
import { MoneyText, QuantityText, TimeText } from '../../domain/values.tsx';
import { AmountField, Hidden, TextField } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { ApprovalsQuery, RefusalFragment } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/approvals.ts';
import {
  AwardApproveDocument,
  AwardRejectDocument,
  OrganisationApprovalLimitsSetDocument,
} from './rfq-acts.gql.ts';
import { ApprovalsDocument } from './rfqs.gql.ts';
import { bidderName } from './room/bidders-panel.tsx';

const ROLES = ['BUYER', 'FINANCE', 'OWNER'] as const;

export async function loader(args: Route.LoaderArgs) {
  const answer = await query(args, ApprovalsDocument, {
    first: 50,
    after: args.url.searchParams.get('after'),
  });
  return { ...answer, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const intent = reader.optional('intent') ?? '';
  const name = reader.optional('form') ?? intent;
  const idempotencyKey = `${reader.text('idempotencyKey')}:${name}`;
  const refused = await act(args, reader, intent, idempotencyKey);
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, name), { status: 400 });
  const fieldOf = (path: string) => {
    const [first, index] = path.split('.');
    return first === 'limits' ? `limit:${ROLES[Number(index)] ?? ''}` : first === 'reason' ? 'reason' : '';
  };
  if (refused.length > 0) return data(reader.reply(toFieldErrors(refused, fieldOf), name), { status: 422 });
  return redirect('/rfqs/approvals', 303);
}

async function act(
  args: Route.ActionArgs,
  reader: FormReader,
  intent: string,
  idempotencyKey: string,
): Promise<readonly RefusalFragment[]> {
  const awardId = reader.optional('awardId') ?? '';
  if (intent === 'approve')
    return (await run(args, AwardApproveDocument, { input: { idempotencyKey, awardId } })).data.awardApprove
      .userErrors;
  if (intent === 'reject') {
    const reason = reader.text('reason');
    if (reader.errors.length > 0) return [];
    return (await run(args, AwardRejectDocument, { input: { idempotencyKey, awardId, reason } })).data
      .awardReject.userErrors;
  }
  const limits = ROLES.flatMap((role) => {
    const amount = reader.optionalAmount(`limit:${role}`);
    return amount === null ? [] : [{ role, amount }];
  });
  if (reader.errors.length > 0) return [];
  return (await run(args, OrganisationApprovalLimitsSetDocument, { input: { idempotencyKey, limits } })).data
    .organisationApprovalLimitsSet.userErrors;
}

export function shouldRevalidate() {
  return true;
}

export default function Approvals({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { awards } = loaderData;
  return (
    <>
      <PageHead
        title={t('sourcing:approvals.title')}
        crumbs={[{ to: '/rfqs?side=BUYER', text: t('sourcing:title.BUYER') }]}
      />
      <div className={ui.split}>
        <div className={ui.panel}>
          {awards.edges.length === 0 ? (
            <EmptyState title={t('sourcing:approvals.none.title')} why={t('sourcing:approvals.none.why')} />
          ) : (
            <AwardTable awards={awards} idempotencyKey={loaderData.idempotencyKey} reply={actionData} />
          )}
        </div>
        <Limits
          limits={loaderData.approvalLimits}
          idempotencyKey={loaderData.idempotencyKey}
          reply={actionData}
        />
      </div>
    </>
  );
}

interface Scope {
  idempotencyKey: string;
  reply: FormReply | undefined;
}

function AwardTable({ awards, ...scope }: { awards: ApprovalsQuery['awards'] } & Scope) {
  const t = useT();
  return (
    <>
      <TableWrap label={t('sourcing:approvals.title')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('sourcing:approvals.award')}</th>
              <th scope="col">{t('sourcing:column.state')}</th>
              <th scope="col">{t('sourcing:approvals.who')}</th>
              <th scope="col" className="num">
                {t('sourcing:chain.net')}
              </th>
              <th scope="col">{t('sourcing:approvals.people')}</th>
              <th scope="col">{t('sourcing:column.act')}</th>
            </tr>
          </thead>
          <tbody>
            {awards.edges.map(({ node }) => (
              <AwardRow key={node.id} award={node} {...scope} />
            ))}
          </tbody>
        </table>
      </TableWrap>
      <Pager shown={awards.edges.length} total={awards.totalCount} pageInfo={awards.pageInfo} />
    </>
  );
}

function AwardRow({ award, ...scope }: { award: ApprovalsQuery['awards']['edges'][number]['node'] } & Scope) {
  const t = useT();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        {award.rfq ? <Link to={`/rfqs/${award.rfq.id}`}>{award.rfq.title}</Link> : null}
        <div className="mono quiet">{award.number}</div>
      </th>
      <td>
        <StateBadge of="award" state={award.state} />
      </td>
      <td>
        {award.lines.map((line) => (
          <div key={`${line.line?.item}${bidderName(locale, line.bidder)}`}>
            {bidderName(locale, line.bidder)} · <QuantityText quantity={line.quantity} />
          </div>
        ))}
      </td>
      <td className="num">
        <MoneyText money={award.net} net />
      </td>
      <td>
        {award.decider?.name ?? 'API'} · <TimeText instant={award.decidedAt} />
        {award.approver ? <div>{t('sourcing:award.by', { name: award.approver.name })}</div> : null}
        {award.reason ? <div className="quiet">{award.reason}</div> : null}
      </td>
      <td>
        {award.state === 'AWAITING_APPROVAL' ? (
          <Decide awardId={award.id} number={award.number} {...scope} />
        ) : null}
      </td>
    </tr>
  );
}

function Decide({ awardId, number, idempotencyKey, reply }: { awardId: string; number: string } & Scope) {
  const t = useT();
  return (
    <div className={ui.stackTight}>
      {(['approve', 'reject'] as const).map((intent) => (
        <Form method="post" key={intent} noValidate className={ui.stackTight}>
          <FormScope reply={reply} form={`${intent}-${awardId}`}>
            <Hidden name="intent" value={intent} />
            <Hidden name="form" value={`${intent}-${awardId}`} />
            <Hidden name="awardId" value={awardId} />
            <Hidden name="idempotencyKey" value={idempotencyKey} />
            {intent === 'reject' ? <TextField name="reason" label={t('sourcing:field.why')} /> : null}
            <Allowed
              act={intent === 'approve' ? 'awardApprove' : 'awardReject'}
              word={t(`sourcing:approvals.${intent}`)}
            >
              <SubmitButton
                small
                look={intent === 'approve' ? 'primary' : 'plain'}
                aria-label={`${t(`sourcing:approvals.${intent}`)} ${number}`}
              >
                {t(`sourcing:approvals.${intent}`)}
              </SubmitButton>
            </Allowed>
          </FormScope>
        </Form>
      ))}
    </div>
  );
}

function Limits({ limits, idempotencyKey, reply }: { limits: ApprovalsQuery['approvalLimits'] } & Scope) {
  const t = useT();
  const defaults = Object.fromEntries(limits.map(({ role, limit }) => [`limit:${role}`, limit.amount]));
  return (
    <Panel title={t('quoting:limits.title')}>
      <Form method="post" noValidate className={ui.stackTight}>
        <FormScope reply={reply} form="limits" defaults={defaults}>
          <Hidden name="intent" value="limits" />
          <Hidden name="form" value="limits" />
          <Hidden name="idempotencyKey" value={idempotencyKey} />
          <p className="quiet">{t('quoting:limits.hint')}</p>
          {ROLES.map((role) => (
            <AmountField
              key={role}
              optional
              name={`limit:${role}`}
              label={t(`domain:role.${role}`)}
              unit="CNY"
              currency="CNY"
            />
          ))}
          <Allowed act="organisationApprovalLimitsSet" word={t('quoting:limits.act')}>
            <SubmitButton>{t('quoting:limits.act')}</SubmitButton>
          </Allowed>
        </FormScope>
      </Form>
    </Panel>
  );
}
