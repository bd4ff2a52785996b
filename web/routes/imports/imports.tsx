import { CircleAlert, Download, Upload } from 'lucide-react';
import { data, Form, Link, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { useErrorText } from '../../domain/error-text.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeText } from '../../domain/values.tsx';
import type { FieldError, FormReply } from '../../form/form-reply.ts';
import { FormScope, useField } from '../../form/form-scope.tsx';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { CapacityImportsQuery } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Empty, Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/imports.ts';
import { storePostedFile } from './import-upload.server.ts';
import { ImportCheckDocument, ImportsDocument } from './imports.gql.ts';
import css from './imports.module.css';

export async function loader(args: Route.LoaderArgs) {
  const answer = await query(args, ImportsDocument, { first: 20, after: args.url.searchParams.get('after') });
  return { ...answer };
}

export async function action(args: Route.ActionArgs) {
  const stored = await storePostedFile(args.request, args.context);
  if ('error' in stored) return data(reply([stored.error]), { status: 422 });
  // The file's id is the key: the same file posted twice is checked once.
  const input = { idempotencyKey: `check:${stored.fileId}`, fileId: stored.fileId };
  const { data: answer } = await run(args, ImportCheckDocument, { input });
  const { capacityImport, userErrors } = answer.capacityImportCheck;
  if (!capacityImport) return data(reply(toFieldErrors(userErrors, () => 'file')), { status: 422 });
  return redirect(`/capacity/imports/${capacityImport.id}`, 303);
}

function reply(errors: FieldError[]): FormReply {
  return { errors, values: {} };
}

export default function Imports({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <PageHead title={t('imports:title')} crumbs={[{ to: '/capacity', text: t('capacity:title') }]}>
        <a className={ui.button} href={`/capacity/imports/template?locale=${locale}`}>
          <Icon of={Download} />
          {t('imports:template')}
        </a>
      </PageHead>
      <div className={ui.stack}>
        <Panel title={t('imports:upload.title')}>
          <Form method="post" encType="multipart/form-data" className={css.drop} noValidate>
            <FormScope reply={actionData}>
              <p className="muted">{t('imports:upload.intro')}</p>
              <FileField />
              <Allowed act="capacityImportCheck" word={t('imports:upload.submit')}>
                <SubmitButton look="primary">
                  <Icon of={Upload} />
                  {t('imports:upload.submit')}
                </SubmitButton>
              </Allowed>
            </FormScope>
          </Form>
        </Panel>
        <Past list={loaderData.capacityImports} />
      </div>
    </>
  );
}

function FileField() {
  const t = useT();
  const field = useField('file');
  const errorText = useErrorText();
  return (
    <div className={`${ui.field} ${ui.wide}`}>
      <label htmlFor={field.id}>{t('imports:upload.file')}</label>
      <span className={ui.hint} id="file-hint">
        {t('imports:upload.hint')}
      </span>
      {field.error ? (
        <span className={ui.error} id="file-error">
          <Icon of={CircleAlert} size={14} />
          {errorText(field.error)}
        </span>
      ) : null}
      <input
        type="file"
        name="file"
        id={field.id}
        required
        accept=".xlsx,.csv"
        aria-describedby={field.error ? 'file-hint file-error' : 'file-hint'}
        aria-invalid={field.error ? true : undefined}
      />
    </div>
  );
}

function Past({ list }: { list: CapacityImportsQuery['capacityImports'] }) {
  const t = useT();
  return (
    <Panel title={t('imports:past.title')} flush>
      {list.edges.length === 0 ? (
        <Empty title={t('imports:past.noneTitle')} why={t('imports:past.noneWhy')} />
      ) : (
        <>
          <TableWrap label={t('imports:past.title')}>
            <table className={ui.table}>
              <thead>
                <tr>
                  <th scope="col">{t('imports:column.file')}</th>
                  <th scope="col">{t('imports:column.state')}</th>
                  <th scope="col" className="num">
                    {t('imports:count.rows')}
                  </th>
                  <th scope="col" className="num">
                    {t('imports:count.create')}
                  </th>
                  <th scope="col" className="num">
                    {t('imports:count.change')}
                  </th>
                  <th scope="col" className="num">
                    {t('imports:count.reject')}
                  </th>
                  <th scope="col" className="num">
                    {t('imports:count.warn')}
                  </th>
                  <th scope="col">{t('imports:column.by')}</th>
                  <th scope="col">{t('imports:column.at')}</th>
                </tr>
              </thead>
              <tbody>
                {list.edges.map(({ node }) => (
                  <tr key={node.id}>
                    <th scope="row" className="nowrap">
                      <Link to={`/capacity/imports/${node.id}`}>{node.fileName}</Link>
                    </th>
                    <td>
                      <StateBadge of="import" state={node.state} />
                    </td>
                    <td className="num">{node.rowCount}</td>
                    <td className="num">{node.createCount}</td>
                    <td className="num">{node.changeCount}</td>
                    <td className="num">{node.rejectCount}</td>
                    <td className="num">{node.warningCount}</td>
                    <td className="nowrap">{node.uploadedBy.name}</td>
                    <td>
                      <TimeText instant={node.uploadedAt} zone={false} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableWrap>
          <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
        </>
      )}
    </Panel>
  );
}
