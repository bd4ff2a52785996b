import { CircleAlert, Download, Upload } from 'lucide-react';
import { data, Form, Link, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { useErrorText } from '../../domain/error-text.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeText } from '../../domain/values.tsx';
import { SelectField } from '../../form/fields.tsx';
import type { FieldError, FormReply } from '../../form/form-reply.ts';
import { FormScope, useField } from '../../form/form-scope.tsx';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { SheetImportsQuery } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/imports.ts';
import { storePostedFile } from './import-upload.server.ts';
import { ImportStartDocument, ImportsDocument } from './imports.gql.ts';
import css from './imports.module.css';
import { useKindName } from './use-kind-name.ts';

export async function loader(args: Route.LoaderArgs) {
  const { searchParams } = args.url;
  const kind = searchParams.get('kind');
  const answer = await query(args, ImportsDocument, { first: 20, after: searchParams.get('after'), kind });
  return { ...answer, kind };
}

export async function action(args: Route.ActionArgs) {
  const stored = await storePostedFile(args.request, args.context);
  if ('error' in stored) return data(reply([stored.error]), { status: 422 });
  // The file's id is the key: the same file posted twice is read once.
  const { fileId, kind } = stored;
  const input = { idempotencyKey: `start:${fileId}`, fileId, kind };
  const { data: answer } = await run(args, ImportStartDocument, { input });
  const { sheetImport, userErrors } = answer.sheetImportStart;
  if (!sheetImport) return data(reply(toFieldErrors(userErrors, () => 'file')), { status: 422 });
  return redirect(`/capacity/imports/${sheetImport.id}`, 303);
}

function reply(errors: FieldError[]): FormReply {
  return { errors, values: {} };
}

export default function Imports({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  return (
    <>
      <PageHead title={t('imports:title')} crumbs={[{ to: '/capacity', text: t('capacity:title') }]} />
      <div className={ui.stack}>
        <div className={ui.split}>
          <Panel title={t('imports:upload.title')}>
            <Form method="post" encType="multipart/form-data" className={css.drop} noValidate>
              <FormScope reply={actionData}>
                <p className="muted">{t('imports:upload.intro')}</p>
                <KindField kinds={loaderData.sheetKinds} />
                <FileField />
                <Allowed act="sheetImportStart" word={t('imports:upload.submit')}>
                  <SubmitButton look="primary">
                    <Icon of={Upload} />
                    {t('imports:upload.submit')}
                  </SubmitButton>
                </Allowed>
              </FormScope>
            </Form>
          </Panel>
          <Templates kinds={loaderData.sheetKinds} />
        </div>
        <Past list={loaderData.sheetImports} kinds={loaderData.sheetKinds} kind={loaderData.kind} />
      </div>
    </>
  );
}

type Kinds = SheetImportsQuery['sheetKinds'];

/** Found by its columns unless somebody says it. */
function KindField({ kinds }: { kinds: Kinds }) {
  const t = useT();
  const kindName = useKindName(kinds);
  const options = kinds
    .filter(({ isAllowed }) => isAllowed)
    .map(({ kind }) => ({ value: kind, text: kindName(kind) }));
  return (
    <SelectField
      name="kind"
      label={t('imports:upload.kind')}
      none={t('imports:upload.anyKind')}
      options={options}
      filter
    />
  );
}

/** Each kind as a template to fill in, and as the firm's own rows of now. */
function Templates({ kinds }: { kinds: Kinds }) {
  const t = useT();
  const locale = useLocale();
  const kindName = useKindName(kinds);
  return (
    <Panel title={t('imports:templates.title')}>
      <ul className={css.templates}>
        {kinds.map(({ kind }) => (
          <li key={kind}>
            <strong>{kindName(kind)}</strong>
            <span className={ui.row}>
              {sheetLinks.map(([key, file]) => (
                <a
                  key={key}
                  className={`${ui.button} ${ui.small}`}
                  href={`/capacity/imports/sheets/${kind}.${file}locale=${locale}`}
                  aria-label={`${kindName(kind)}: ${t(`imports:templates.${key}`)}`}
                  download
                >
                  <Icon of={Download} size={14} />
                  {t(`imports:templates.${key}`)}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="muted">{t('imports:templates.why')}</p>
    </Panel>
  );
}

const sheetLinks = [
  ['template', 'xlsx?template&'],
  ['xlsx', 'xlsx?'],
  ['csv', 'csv?'],
] as const;

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

function Past({
  list,
  kinds,
  kind,
}: {
  list: SheetImportsQuery['sheetImports'];
  kinds: Kinds;
  kind: string | null;
}) {
  const t = useT();
  const kindName = useKindName(kinds);
  const tabs = [
    { to: '?', text: t('common:all'), current: kind === null },
    ...kinds.map((one) => ({
      to: `?kind=${one.kind}`,
      text: kindName(one.kind),
      current: one.kind === kind,
    })),
  ];
  return (
    <Panel title={t('imports:past.title')} aside={<Tabs label={t('imports:past.title')} tabs={tabs} />} flush>
      {list.edges.length === 0 ? (
        <EmptyState title={t('imports:past.noneTitle')} why={t('imports:past.noneWhy')} />
      ) : (
        <>
          <TableWrap label={t('imports:past.title')}>
            <table className={ui.table}>
              <thead>
                <tr>
                  <th scope="col">{t('imports:column.file')}</th>
                  <th scope="col">{t('imports:column.kind')}</th>
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
                    <td className="nowrap">{node.kind ? kindName(node.kind) : '–'}</td>
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
