import { data, Form, Link, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { QuantityText, TimeText, WeekLabel } from '../../domain/values.tsx';
import { Hidden, TextField } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { DifferenceLineFragment } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { TableWrap } from '../../ui/panel.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/differences.ts';
import { DifferenceResolveDocument, DifferencesDocument } from './differences.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const open = args.url.searchParams.get('show') !== 'resolved';
  const after = args.url.searchParams.get('after');
  const { capacityDifferences } = await query(args, DifferencesDocument, { open, first: 50, after });
  return { list: capacityDifferences, open, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const differenceId = reader.text('differenceId');
  const input = {
    idempotencyKey: `${reader.text('idempotencyKey')}:${differenceId}`,
    differenceId,
    note: reader.text('note'),
  };
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, differenceId), { status: 400 });
  const { data: answer } = await run(args, DifferenceResolveDocument, { input });
  const refused = toFieldErrors(answer.capacityDifferenceResolve.userErrors);
  if (refused.length > 0) return data(reader.reply(refused, differenceId), { status: 422 });
  return redirect(`/capacity/differences${args.url.search}`, 303);
}

export default function Differences({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { list, open } = loaderData;
  return (
    <>
      <PageHead
        title={t('capacity:differences.title')}
        crumbs={[{ to: '/capacity', text: t('capacity:title') }]}
      />
      <p className={`muted ${ui.intro}`}>
        {t(open ? 'capacity:differences.intro' : 'capacity:differences.resolvedHow')}
      </p>
      <Tabs
        label={t('capacity:differences.title')}
        tabs={[
          { to: '?', text: t('capacity:differences.open'), current: open },
          { to: '?show=resolved', text: t('capacity:differences.resolved'), current: !open },
        ]}
      />
      <div className={ui.panel}>
        {list.edges.length === 0 ? (
          <EmptyState
            title={open ? t('capacity:differences.none.title') : t('capacity:differences.noneResolved.title')}
            why={open ? t('capacity:differences.none.why') : t('capacity:differences.noneResolved.why')}
          >
            <ButtonLink to="/capacity">{t('capacity:title')}</ButtonLink>
          </EmptyState>
        ) : (
          <>
            <DifferenceTable
              rows={list.edges.map((edge) => edge.node)}
              reply={actionData}
              idempotencyKey={loaderData.idempotencyKey}
            />
            <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
          </>
        )}
      </div>
    </>
  );
}

function DifferenceTable(props: {
  rows: readonly DifferenceLineFragment[];
  reply: FormReply | undefined;
  idempotencyKey: string;
}) {
  const t = useT();
  return (
    <TableWrap label={t('capacity:differences.title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('capacity:differences.column.kind')}</th>
            <th scope="col">{t('capacity:differences.column.center')}</th>
            <th scope="col">{t('capacity:differences.column.week')}</th>
            <th scope="col">{t('capacity:differences.column.workOrder')}</th>
            <th scope="col" className="num">
              {t('capacity:differences.column.inSheet')}
            </th>
            <th scope="col" className="num">
              {t('capacity:differences.column.soldHere')}
            </th>
            <th scope="col">{t('capacity:differences.column.import')}</th>
            <th scope="col">{t('capacity:differences.column.resolve')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <DifferenceRow key={row.id} row={row} reply={props.reply} idempotencyKey={props.idempotencyKey} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function DifferenceRow(props: {
  row: DifferenceLineFragment;
  reply: FormReply | undefined;
  idempotencyKey: string;
}) {
  const t = useT();
  const { row } = props;
  const board = `/capacity?cell=${row.workCenter.id}:${row.weekStart}#cell`;
  return (
    <tr id={row.id}>
      <th scope="row">{t(`domain:difference.${row.kind}`)}</th>
      <td className="nowrap">
        <Link to={board}>{row.workCenter.code}</Link>
      </td>
      <td className="nowrap">
        <WeekLabel start={row.weekStart} dates />
      </td>
      <td className="mono nowrap">{row.workOrderNumber ?? '–'}</td>
      <td className="num">{row.inSheet ? <QuantityText quantity={row.inSheet} /> : '–'}</td>
      <td className="num">{row.soldHere ? <QuantityText quantity={row.soldHere} /> : '–'}</td>
      <td className="nowrap">
        {row.import ? (
          <Link to={`/capacity/imports/${row.import.id}`}>{row.import.fileName}</Link>
        ) : (
          t('capacity:differences.noSheet')
        )}
      </td>
      <td>{row.resolvedAt ? <Settled at={row.resolvedAt} note={row.note} /> : <ResolveForm {...props} />}</td>
    </tr>
  );
}

function Settled({ at, note }: { at: string; note: string | null }) {
  const t = useT();
  return (
    <>
      <div>{note ?? t('capacity:differences.replaced')}</div>
      <div className="quiet">
        <TimeText instant={at} zone={false} />
      </div>
    </>
  );
}

function ResolveForm(props: {
  row: DifferenceLineFragment;
  reply: FormReply | undefined;
  idempotencyKey: string;
}) {
  const t = useT();
  const { row } = props;
  return (
    <details className={ui.disclosure} open={props.reply?.form === row.id || undefined}>
      <summary>{t('capacity:differences.resolve')}</summary>
      <Form method="post" noValidate className={ui.stackTight} preventScrollReset>
        <FormScope reply={props.reply} form={row.id}>
          <Hidden name="idempotencyKey" value={props.idempotencyKey} />
          <Hidden name="differenceId" value={row.id} />
          <TextField
            name="note"
            label={t('capacity:differences.note')}
            hint={t('capacity:differences.noteHint')}
          />
          <Allowed act="capacityDifferenceResolve" word={t('capacity:differences.resolveSubmit')}>
            <SubmitButton small>{t('capacity:differences.resolveSubmit')}</SubmitButton>
          </Allowed>
        </FormScope>
      </Form>
    </details>
  );
}
