import { data, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { FileLink } from '../../domain/file-link.tsx';
import { nameOf } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { readMultipart, takePostedFile } from '../../form/posted-file.server.ts';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Empty, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/licences.ts';
import { LicenceForm, WithdrawForm } from './licence-form.tsx';
import {
  LicenceAddDocument,
  LicenceReplaceDocument,
  LicencesDocument,
  LicenceWithdrawDocument,
} from './licences.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const answer = await query(args, LicencesDocument, { first: 50, after: params.get('after') });
  const line = params.get('line');
  const chosen = answer.licences.edges.find(({ node }) => node.id === line)?.node ?? null;
  return { ...answer, chosen, keys: [crypto.randomUUID(), crypto.randomUUID()] as const };
}

export async function action(args: Route.ActionArgs) {
  const form = await readMultipart(args.request);
  const reader = new FormReader(form);
  const licenceId = reader.optional('licenceId');
  const idempotencyKey = reader.text('idempotencyKey');
  if (reader.optional('intent') === 'withdraw')
    return await withdraw(args, reader, { idempotencyKey, licenceId: licenceId ?? '' });
  const documentId = await takePostedFile(
    { form, reader, context: args.context },
    { name: 'document', purpose: 'DOCUMENT' },
  );
  const facts = {
    idempotencyKey,
    number: reader.text('number'),
    issuer: reader.text('issuer'),
    validFrom: reader.date('validFrom'),
    validUntil: reader.optional('validUntil') === null ? null : reader.date('validUntil'),
    documentId: documentId ?? '',
  };
  const kindCode = licenceId ? '' : reader.text('kindCode');
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, 'licence'), { status: 400 });
  const errors = licenceId
    ? (await run(args, LicenceReplaceDocument, { input: { ...facts, licenceId } })).data.licenceReplace
        .userErrors
    : (await run(args, LicenceAddDocument, { input: { ...facts, kindCode } })).data.licenceAdd.userErrors;
  const refused = toFieldErrors(errors, (path) => (path === 'documentId' ? 'document' : path));
  if (refused.length > 0) return data(reader.reply(refused, 'licence'), { status: 422 });
  return redirect('/settings/licences', 303);
}

async function withdraw(
  args: Route.ActionArgs,
  reader: FormReader,
  input: { idempotencyKey: string; licenceId: string },
) {
  const reason = reader.optional('reason');
  const { data: answer } = await run(args, LicenceWithdrawDocument, { input: { ...input, reason } });
  const refused = toFieldErrors(answer.licenceWithdraw.userErrors, () => '');
  if (refused.length > 0) return data(reader.reply(refused, 'withdraw'), { status: 422 });
  return redirect('/settings/licences', 303);
}

export default function Licences({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { licences, chosen, keys, licenceKinds } = loaderData;
  return (
    <>
      <PageHead title={t('settings:section.licences')}>
        <a className={`${ui.button} ${ui.primary}`} href="#licence-form">
          {t('organisation:licence.add')}
        </a>
      </PageHead>
      <div className={ui.stack}>
        <div className={ui.panel}>
          {licences.edges.length === 0 ? (
            <Empty title={t('organisation:licence.none.title')} why={t('organisation:licence.none.why')} />
          ) : (
            <>
              <LicenceTable rows={licences.edges.map(({ node }) => node)} />
              <Pager shown={licences.edges.length} total={licences.totalCount} pageInfo={licences.pageInfo} />
            </>
          )}
        </div>
        <LicenceForm kinds={licenceKinds} chosen={chosen} idempotencyKey={keys[0]} reply={actionData} />
        {chosen ? <WithdrawForm chosen={chosen} idempotencyKey={keys[1]} reply={actionData} /> : null}
      </div>
    </>
  );
}

function LicenceTable({
  rows,
}: {
  rows: readonly Route.ComponentProps['loaderData']['licences']['edges'][number]['node'][];
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <TableWrap label={t('settings:section.licences')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('organisation:licence.kind')}</th>
            <th scope="col">{t('organisation:licence.number')}</th>
            <th scope="col">{t('organisation:licence.issuer')}</th>
            <th scope="col">{t('organisation:licence.period')}</th>
            <th scope="col">{t('organisation:licence.state')}</th>
            <th scope="col">{t('organisation:licence.document')}</th>
            <th scope="col">
              <span className="sr">{t('organisation:licence.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{nameOf(locale, row.kind)}</th>
              <td className="mono">{row.number}</td>
              <td>{row.issuer}</td>
              <td className="nowrap">
                {row.validFrom} – {row.validUntil ?? t('organisation:licence.unlimited')}
              </td>
              <td>
                <StateBadge of="licence" state={row.state} />
              </td>
              <td>{row.document ? <FileLink file={row.document} /> : null}</td>
              <td>
                <Allowed act="licenceReplace" word={t('organisation:licence.change')}>
                  <ButtonLink small to={`?line=${row.id}#licence-form`}>
                    {t('organisation:licence.change')}
                  </ButtonLink>
                </Allowed>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
