import { Form, Link } from 'react-router';
import { today } from '../../../clock.server.ts';
import { FileLink } from '../../../domain/file-link.tsx';
import { nameOf } from '../../../domain/names.ts';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { daysUntil } from '../../../domain/week.ts';
import { Options } from '../../../form/fields.tsx';
import type { CertificatesQuery } from '../../../gql/graphql.ts';
import { query } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Empty, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Route } from './+types/certificates.ts';
import { CertificatesDocument } from './certificates.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const siteId = args.url.searchParams.get('site') || null;
  const asked = { siteId, first: 50, after: args.url.searchParams.get('after') };
  return { ...(await query(args, CertificatesDocument, asked)), siteId, today: today(args) };
}

/** Every certificate of the firm, or of one of its sites: what ends first stands first. */
export default function Certificates({ loaderData }: Route.ComponentProps) {
  const t = useT();
  const { certificates } = loaderData;
  return (
    <>
      <PageHead title={t('plant:certificates.title')} crumbs={[{ to: '/plant', text: t('plant:title') }]} />
      <SiteFilter {...loaderData} />
      <div className={ui.panel}>
        {certificates.edges.length === 0 ? (
          <Empty title={t('plant:details.noCertificate')} why={t('plant:certificates.why')} />
        ) : (
          <>
            <Rows {...loaderData} />
            <Pager
              shown={certificates.edges.length}
              total={certificates.totalCount}
              pageInfo={certificates.pageInfo}
            />
          </>
        )}
      </div>
    </>
  );
}

function SiteFilter({ sites, siteId }: Pick<CertificatesQuery, 'sites'> & { siteId: string | null }) {
  const t = useT();
  const all = { value: '', text: t('common:all') };
  return (
    <Form method="get" className={ui.filters}>
      <div>
        <label htmlFor="site">{t('plant:column.site')}</label>
        <select className={ui.input} id="site" name="site" defaultValue={siteId ?? ''}>
          <Options options={[all, ...sites.edges.map(({ node }) => ({ value: node.id, text: node.name }))]} />
        </select>
      </div>
      <Button>{t('common:apply')}</Button>
    </Form>
  );
}

function Rows({ certificates, today: day }: CertificatesQuery & { today: string }) {
  const t = useT();
  return (
    <TableWrap label={t('plant:certificates.title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            {(
              ['validUntil', 'standard', 'certificateNumber', 'where', 'issuer', 'state', 'document'] as const
            ).map((column) => (
              <th key={column} scope="col">
                {t(`plant:details.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {certificates.edges.map(({ node }) => (
            <Row key={node.id} certificate={node} today={day} />
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

type Certificate = CertificatesQuery['certificates']['edges'][number]['node'];

function Row({ certificate: one, today: day }: { certificate: Certificate; today: string }) {
  const t = useT();
  const locale = useLocale();
  const center = one.workCenter;
  return (
    <tr data-tone={one.state === 'EXPIRED' ? 'bad' : undefined}>
      <td className="nowrap">
        {one.validUntil ?? t('plant:certificates.noEnd')}
        {one.validUntil && one.state === 'EXPIRING' ? (
          <small className="quiet">
            {' '}
            {t('plant:certificates.left', { count: daysUntil(day, one.validUntil) })}
          </small>
        ) : null}
      </td>
      <th scope="row">{nameOf(locale, one.standard)}</th>
      <td className="mono">{one.number}</td>
      <td>
        {one.site.name}
        {center ? (
          <>
            {' · '}
            <Link className="mono" to={`/plant/centers/${center.id}?tab=certificates`}>
              {center.code}
            </Link>
          </>
        ) : null}
      </td>
      <td>{one.issuer}</td>
      <td>
        <StateBadge of="certificate" state={one.state} />
      </td>
      <td>{one.document ? <FileLink file={one.document} /> : '–'}</td>
    </tr>
  );
}
