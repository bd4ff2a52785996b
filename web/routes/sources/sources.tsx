import { data, Form, redirect } from 'react-router';
import { today } from '../../clock.server.ts';
import { firmName, nameOf, treeOptions } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeText } from '../../domain/values.tsx';
import { addDays } from '../../domain/week.ts';
import { ActForm, type ActScope } from '../../form/act-form.tsx';
import { ChoiceField, Hidden, NoteField, SelectField, TextField } from '../../form/fields.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { FirmCardFragment, RefusalFragment, SourcesQuery } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { searchFirms } from '../rfqs/search-firms.server.ts';
import type { Route } from './+types/sources.ts';
import {
  ApprovedSourceAddDocument,
  ApprovedSourceWithdrawDocument,
  OrganisationSourceDemandSetDocument,
  SourcesDocument,
} from './sources.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const part = params.get('part')?.trim() || null;
  const text = (params.get('q') ?? '').trim();
  const lists = await query(args, SourcesDocument, { part, first: 50, after: params.get('after') });
  const found = text === '' ? [] : await searchFirms(args, text);
  return { ...lists, part, text, found, start: today(args), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const intent = reader.optional('intent') ?? '';
  const name = reader.optional('form') ?? intent;
  const idempotencyKey = `${reader.text('idempotencyKey')}:${name}`;
  const refused = await act(args, reader, intent, idempotencyKey);
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, name), { status: 400 });
  const fieldOf = (path: string) => (path === 'validUntil' ? 'validLast' : path);
  if (refused.length > 0) return data(reader.reply(toFieldErrors(refused, fieldOf), name), { status: 422 });
  return redirect('/sources', 303);
}

async function act(
  args: Route.ActionArgs,
  reader: FormReader,
  intent: string,
  idempotencyKey: string,
): Promise<readonly RefusalFragment[]> {
  const reason = reader.text('reason');
  if (intent === 'withdraw') {
    const input = { idempotencyKey, sourceId: reader.text('sourceId'), reason };
    if (reader.errors.length > 0) return [];
    return (await run(args, ApprovedSourceWithdrawDocument, { input })).data.approvedSourceWithdraw
      .userErrors;
  }
  const partNumber = reader.text('partNumber');
  if (intent === 'demand') {
    const demanded = reader.optional('demanded') === 'yes';
    if (reader.errors.length > 0) return [];
    const input = { idempotencyKey, partNumber, demanded, reason };
    return (await run(args, OrganisationSourceDemandSetDocument, { input })).data.organisationSourceDemandSet
      .userErrors;
  }
  const last = reader.optional('validLast') === null ? null : reader.date('validLast');
  const input = {
    idempotencyKey,
    partNumber,
    processCode: reader.optional('processCode'),
    firmId: reader.text('firmId'),
    reason,
    validFrom: reader.date('validFrom'),
    validUntil: last ? addDays(last, 1) : null,
  };
  if (reader.errors.length > 0) return [];
  return (await run(args, ApprovedSourceAddDocument, { input })).data.approvedSourceAdd.userErrors;
}

export default function SourcesPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { approvedSources, sourceDemands, found, text, start, processes } = loaderData;
  const scope = { idempotencyKey: loaderData.idempotencyKey, reply: actionData };
  return (
    <>
      <PageHead title={t('partners:sources.title')} crumbs={[]} />
      <div className={ui.split}>
        <div className={ui.panel}>
          {approvedSources.edges.length === 0 ? (
            <EmptyState title={t('partners:sources.none.title')} why={t('partners:sources.none.why')} />
          ) : (
            <SourceTable list={approvedSources} scope={scope} />
          )}
        </div>
        <div className={ui.stack}>
          <Approve found={found} text={text} start={start} processes={processes} scope={scope} />
          <Demands demands={sourceDemands} scope={scope} />
        </div>
      </div>
    </>
  );
}

function SourceTable({ list, scope }: { list: SourcesQuery['approvedSources']; scope: ActScope }) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <TableWrap label={t('partners:sources.title')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('partners:sources.part')}</th>
              <th scope="col">{t('partners:sources.step')}</th>
              <th scope="col">{t('partners:firm')}</th>
              <th scope="col">{t('partners:sources.state')}</th>
              <th scope="col">{t('partners:sources.by')}</th>
            </tr>
          </thead>
          <tbody>
            {list.edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row" className="mono">
                  {node.partNumber}
                </th>
                <td>{node.process ? nameOf(locale, node.process) : t('partners:sources.every')}</td>
                <td>{node.firm ? firmName(locale, node.firm) : ''}</td>
                <td>
                  <StateBadge of="source" state={node.state} />
                  <div className="quiet">
                    {node.validFrom} ~ {node.validUntil ? addDays(node.validUntil, -1) : ''}
                  </div>
                </td>
                <td>
                  {node.approvedBy} · <TimeText instant={node.approvedAt} />
                  <div>{node.reason}</div>
                  {node.withdrawnAt ? (
                    <div>
                      {t('domain:state.source.WITHDRAWN')}: {node.withdrawnBy} ·{' '}
                      <TimeText instant={node.withdrawnAt} /> · {node.withdrawReason}
                    </div>
                  ) : (
                    <ActForm
                      scope={scope}
                      intent="withdraw"
                      of={node.id}
                      act="approvedSourceWithdraw"
                      word={t('partners:sources.withdraw')}
                      label={`${t('partners:sources.withdraw')} ${node.partNumber}`}
                      small
                    >
                      <Hidden name="sourceId" value={node.id} />
                      <TextField name="reason" label={t('partners:reason')} />
                    </ActForm>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
    </>
  );
}

function Approve(props: {
  found: FirmCardFragment[];
  text: string;
  start: string;
  processes: SourcesQuery['processes'];
  scope: ActScope;
}) {
  const t = useT();
  const locale = useLocale();
  const { found, text, start, processes, scope } = props;
  const firms = found.map((firm) => ({ value: firm.id, text: firmName(locale, firm) }));
  return (
    <Panel title={t('partners:sources.approve')}>
      <div className={ui.stack}>
        <Form method="get" role="search" className={ui.stackTight} preventScrollReset>
          <label className={ui.label} htmlFor="firm-q">
            {t('partners:search')}
          </label>
          <span className={ui.row}>
            <input id="firm-q" name="q" defaultValue={text} className={`${ui.input} ${ui.narrowInput}`} />
            <Button>{t('partners:find')}</Button>
          </span>
          {text !== '' && found.length === 0 ? <p className="quiet">{t('partners:notFound')}</p> : null}
        </Form>
        <ActForm
          scope={scope}
          intent="approve"
          act="approvedSourceAdd"
          word={t('partners:sources.approve')}
          look="primary"
          defaults={{ validFrom: start, firmId: found[0]?.id ?? '' }}
        >
          <SelectField name="firmId" label={t('partners:firm')} none={t('common:choose')} options={firms} />
          <TextField name="partNumber" label={t('partners:sources.part')} />
          <SelectField
            optional
            name="processCode"
            label={t('partners:sources.step')}
            none={t('partners:sources.every')}
            options={treeOptions(locale, processes, (process) => process.leaf)}
          />
          <TextField name="validFrom" label={t('partners:sources.from')} input={{ type: 'date' }} />
          <TextField optional name="validLast" label={t('partners:sources.last')} input={{ type: 'date' }} />
          <NoteField name="reason" label={t('partners:sources.why')} />
        </ActForm>
      </div>
    </Panel>
  );
}

function Demands({ demands, scope }: { demands: SourcesQuery['sourceDemands']; scope: ActScope }) {
  const t = useT();
  return (
    <Panel title={t('partners:demand.title')}>
      <div className={ui.stack}>
        <ul className={ui.stackTight}>
          {demands.map((demand) => (
            <li key={demand.partNumber}>
              <span className="mono">{demand.partNumber}</span>:{' '}
              {t(demand.demanded ? 'partners:demand.yes' : 'partners:demand.no')} · {demand.reason}
              <div className="quiet">
                {demand.changedBy} · <TimeText instant={demand.changedAt} />
              </div>
            </li>
          ))}
        </ul>
        <ActForm
          scope={scope}
          intent="demand"
          act="organisationSourceDemandSet"
          word={t('partners:demand.act')}
          defaults={{ demanded: 'yes' }}
        >
          <TextField name="partNumber" label={t('partners:sources.part')} />
          <ChoiceField
            type="radio"
            name="demanded"
            label={t('partners:demand.title')}
            options={(['yes', 'no'] as const).map((value) => ({
              value,
              text: t(`partners:demand.${value}`),
            }))}
          />
          <TextField name="reason" label={t('partners:reason')} />
        </ActForm>
      </div>
    </Panel>
  );
}
