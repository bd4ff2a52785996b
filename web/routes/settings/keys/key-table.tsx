import { Form } from 'react-router';
import { listNames } from '../../../domain/names.ts';
import { TimeText } from '../../../domain/values.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { ApiKeysQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/button.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Empty, Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

type ApiKeys = ApiKeysQuery['apiKeys'];
type Key = ApiKeys['edges'][number]['node'];

export function KeyTable({ apiKeys, idempotencyKey }: { apiKeys: ApiKeys; idempotencyKey: string }) {
  const t = useT();
  return (
    <Panel title={t('people:keys.title')} flush>
      {apiKeys.edges.length === 0 ? (
        <Empty title={t('people:keys.none')} why={t('people:keys.noneWhy')} />
      ) : (
        <>
          <TableWrap label={t('people:keys.title')}>
            <table className={ui.table}>
              <thead>
                <tr>
                  <th scope="col">{t('people:keys.column.name')}</th>
                  <th scope="col">{t('people:keys.column.scopes')}</th>
                  <th scope="col">{t('people:keys.column.expires')}</th>
                  <th scope="col">{t('people:keys.column.used')}</th>
                  <th scope="col">{t('people:keys.column.by')}</th>
                  <th scope="col">{t('people:keys.column.act')}</th>
                </tr>
              </thead>
              <tbody>
                {apiKeys.edges.map(({ node }) => (
                  <KeyLine key={node.id} found={node} idempotencyKey={idempotencyKey} />
                ))}
              </tbody>
            </table>
          </TableWrap>
          <Pager shown={apiKeys.edges.length} total={apiKeys.totalCount} pageInfo={apiKeys.pageInfo} />
        </>
      )}
    </Panel>
  );
}

function KeyLine({ found, idempotencyKey }: { found: Key; idempotencyKey: string }) {
  const t = useT();
  const locale = useLocale();
  const scopes = found.scopes.map((scope) => t(`people:scope.${scope}`));
  return (
    <tr>
      <th scope="row">
        {found.name} <span className="mono quiet">…{found.ending}</span>
      </th>
      <td>{listNames(locale, scopes)}</td>
      <td>
        <TimeText instant={found.expiresAt} zone={false} />
      </td>
      <td className="nowrap">{found.lastUsedOn ?? t('people:keys.never')}</td>
      <td>{found.createdBy?.name ?? '–'}</td>
      <td>
        {found.isLive ? (
          <Form method="post" preventScrollReset>
            <Hidden name="intent" value="revoke" />
            <Hidden name="idempotencyKey" value={`${idempotencyKey} ${found.id}`} />
            <Hidden name="apiKeyId" value={found.id} />
            <Button small look="danger">
              {t('people:keys.revoke')}
            </Button>
          </Form>
        ) : (
          <span className="quiet">{found.revokedAt ? t('people:keys.revoked') : t('people:keys.ended')}</span>
        )}
      </td>
    </tr>
  );
}
