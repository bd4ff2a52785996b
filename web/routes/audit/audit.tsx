import { Download } from 'lucide-react';
import { Form, Link } from 'react-router';
import { AuditTable, ChainText } from '../../domain/audit-trail.tsx';
import { query } from '../../graphql.server.ts';
import { useCodeText, useT } from '../../i18n/use-t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Empty, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/audit.ts';
import { AuditDocument, AuditFiltersDocument } from './audit.gql.ts';
import { filterNames, readAuditSearch } from './audit-search.ts';
import { SupportActs } from './support-acts.tsx';

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const [{ auditEntries }, filters] = await Promise.all([
    query(args, AuditDocument, { first: 50, ...readAuditSearch(params) }),
    query(args, AuditFiltersDocument, {}),
  ]);
  const chosen = Object.fromEntries(filterNames.map((name) => [name, params.get(name) ?? '']));
  return { list: auditEntries, filters, chosen: chosen as Record<(typeof filterNames)[number], string> };
}

export default function Audit({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { list, filters, chosen } = loaderData;
  const isFiltered = Object.values(chosen).some((value) => value !== '');
  const search = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
  return (
    <>
      <PageHead title={t('settings:section.audit')} meta={<ChainText chain={filters.auditChain} />}>
        <a className={ui.button} href={`/settings/audit/export?${search}`} download>
          <Icon of={Download} />
          {t('audit:export')}
        </a>
      </PageHead>
      <Filters commands={filters.auditCommands} chosen={chosen} isFiltered={isFiltered} />
      <div className={ui.stack}>
        <div className={ui.panel}>
          {list.edges.length === 0 ? (
            <Empty
              title={isFiltered ? t('audit:nothing.title') : t('audit:none.title')}
              why={isFiltered ? t('audit:nothing.why') : t('audit:none.why')}
            />
          ) : (
            <>
              <TableWrap label={t('settings:section.audit')}>
                <AuditTable lines={list.edges.map(({ node }) => node)} withSubject />
              </TableWrap>
              <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
            </>
          )}
        </div>
        <SupportActs acts={filters.supportActs.edges.map(({ node }) => node)} />
      </div>
    </>
  );
}

function Filters(props: {
  commands: readonly string[];
  chosen: Route.ComponentProps['loaderData']['chosen'];
  isFiltered: boolean;
}) {
  const t = useT();
  const codeText = useCodeText();
  const { chosen } = props;
  return (
    <Form method="get" className={ui.filters} key={JSON.stringify(chosen)}>
      <div>
        <label htmlFor="audit-q">{t('audit:filter.q')}</label>
        <input
          className={ui.input}
          id="audit-q"
          name="q"
          defaultValue={chosen.q || chosen.subject || chosen.request || chosen.act}
        />
      </div>
      <div>
        <label htmlFor="audit-command">{t('audit:column.act')}</label>
        <select className={ui.input} id="audit-command" name="command" defaultValue={chosen.command}>
          <option value="">{t('common:all')}</option>
          {props.commands.map((command) => (
            <option key={command} value={command}>
              {codeText('audit:command', command, command)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="audit-field">{t('audit:filter.field')}</label>
        <input className={ui.input} id="audit-field" name="field" defaultValue={chosen.field} />
      </div>
      <div>
        <label htmlFor="audit-from">{t('common:field.from')}</label>
        <input className={ui.input} id="audit-from" name="from" type="date" defaultValue={chosen.from} />
      </div>
      <div>
        <label htmlFor="audit-until">{t('common:field.lastDay')}</label>
        <input className={ui.input} id="audit-until" name="until" type="date" defaultValue={chosen.until} />
      </div>
      <Button>{t('common:apply')}</Button>
      {props.isFiltered ? <Link to="/settings/audit">{t('common:clearFilters')}</Link> : null}
    </Form>
  );
}
