import { data, Link, redirect } from 'react-router';
import { formatWeekday } from '../../domain/format.ts';
import { listNames, nameOf } from '../../domain/names.ts';
import { NetOfVat, QuantityText, UnitPriceText } from '../../domain/values.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { PlantQuery } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/plant.ts';
import { readCenterForm } from './center-form.ts';
import { PlantDocument, SiteCreateDocument, WorkCenterCreateDocument } from './plant.gql.ts';
import { CenterForm, SiteForm } from './plant-forms.tsx';

export async function loader(args: Route.LoaderArgs) {
  const answer = await query(args, PlantDocument, { first: 50, after: args.url.searchParams.get('after') });
  return { ...answer, siteKey: crypto.randomUUID(), centerKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  return reader.optional('intent') === 'site' ? createSite(args, reader) : createCenter(args, reader);
}

async function createSite(args: Route.ActionArgs, reader: FormReader) {
  const workingDays = reader.list('workingDays').map(Number);
  if (workingDays.length === 0) reader.refuse('workingDays', 'REQUIRED');
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    name: reader.text('name'),
    cityCode: reader.text('cityCode'),
    workingDays,
  };
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, 'site'), { status: 400 });
  const { data: answer } = await run(args, SiteCreateDocument, { input });
  const refused = toFieldErrors(answer.siteCreate.userErrors);
  if (refused.length > 0) return data(reader.reply(refused, 'site'), { status: 422 });
  return redirect('/plant', 303);
}

async function createCenter(args: Route.ActionArgs, reader: FormReader) {
  const input = readCenterForm(reader);
  if (reader.errors.length > 0 || !input) return data(reader.reply(reader.errors, 'center'), { status: 400 });
  const { data: answer } = await run(args, WorkCenterCreateDocument, { input });
  const refused = toFieldErrors(answer.workCenterCreate.userErrors);
  if (refused.length > 0) return data(reader.reply(refused, 'center'), { status: 422 });
  return redirect('/plant', 303);
}

export default function Plant({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const hasSite = loaderData.sites.edges.length > 0;
  return (
    <>
      <PageHead title={t('plant:title')} crumbs={[]}>
        <ButtonLink to="/plant/operating">{t('operating:title')}</ButtonLink>
        <ButtonLink to="/plant/certificates">{t('plant:certificates.title')}</ButtonLink>
        <a className={`${ui.button} ${ui.primary}`} href={hasSite ? '#new-center' : '#new-site'}>
          {hasSite ? t('plant:newCenter') : t('plant:newSite')}
        </a>
      </PageHead>
      <div className={ui.stack}>
        <Sites sites={loaderData.sites} />
        <Centers centers={loaderData.workCenters} hasSite={hasSite} />
        <div className={hasSite ? ui.split : ui.stack}>
          {hasSite ? <CenterForm data={loaderData} reply={actionData} /> : null}
          <SiteForm data={loaderData} reply={actionData} />
        </div>
      </div>
    </>
  );
}

function Sites({ sites }: { sites: PlantQuery['sites'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('plant:sites')} flush>
      {sites.edges.length === 0 ? (
        <EmptyState title={t('plant:noSite.title')} why={t('plant:noSite.why')} />
      ) : (
        <TableWrap label={t('plant:sites')}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('plant:column.site')}</th>
                <th scope="col">{t('plant:column.city')}</th>
                <th scope="col">{t('plant:column.days')}</th>
                <th scope="col">{t('plant:column.zone')}</th>
              </tr>
            </thead>
            <tbody>
              {sites.edges.map(({ node }) => (
                <tr key={node.id}>
                  <th scope="row">
                    <Link to={`/plant/sites/${node.id}`}>{node.name}</Link>
                  </th>
                  <td>{nameOf(locale, node.city)}</td>
                  <td>
                    {listNames(
                      locale,
                      node.workingDays.map((day) => formatWeekday(locale, day)),
                    )}
                  </td>
                  <td>{node.timeZone}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      )}
    </Panel>
  );
}

function Centers({ centers, hasSite }: { centers: PlantQuery['workCenters']; hasSite: boolean }) {
  const t = useT();
  return (
    <Panel title={t('plant:centers')} flush>
      {centers.edges.length === 0 ? (
        <EmptyState
          title={t('plant:noCenter.title')}
          why={hasSite ? t('plant:noCenter.why') : t('plant:noCenter.siteFirst')}
        />
      ) : (
        <>
          <TableWrap label={t('plant:centers')}>
            <CenterTable centers={centers} />
          </TableWrap>
          <Pager shown={centers.edges.length} total={centers.totalCount} pageInfo={centers.pageInfo} />
        </>
      )}
    </Panel>
  );
}

function CenterTable({ centers }: { centers: PlantQuery['workCenters'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <table className={ui.table}>
      <thead>
        <tr>
          <th scope="col">{t('plant:column.code')}</th>
          <th scope="col">{t('plant:column.name')}</th>
          <th scope="col">{t('plant:column.process')}</th>
          <th scope="col">{t('plant:column.materials')}</th>
          <th scope="col">{t('plant:column.measure')}</th>
          <th scope="col" className="num">
            {t('plant:column.machines')}
          </th>
          <th scope="col" className="num">
            {t('plant:column.rate')}
            <NetOfVat />
          </th>
          <th scope="col" className="num">
            {t('plant:column.setup')}
          </th>
          <th scope="col" className="num">
            {t('plant:column.block')}
          </th>
        </tr>
      </thead>
      <tbody>
        {centers.edges.map(({ node }) => (
          <tr key={node.id}>
            <th scope="row" className="mono nowrap">
              <Link to={`/plant/centers/${node.id}`}>{node.code}</Link>
            </th>
            <td className="nowrap">
              {node.name} <span className="quiet">{node.site.name}</span>
            </td>
            <td className="nowrap">{nameOf(locale, node.process)}</td>
            <td>
              {listNames(
                locale,
                node.materials.map((one) => nameOf(locale, one)),
              ) || t('market:anyMaterial')}
            </td>
            <td className="nowrap">{t(`domain:measure.${node.measure}`)}</td>
            <td className="num">{node.parallelMachines}</td>
            <td className="num">
              <UnitPriceText price={node.rate} />
            </td>
            <td className="num">
              <QuantityText quantity={node.setup} />
            </td>
            <td className="num">
              <QuantityText quantity={node.minimumBlock} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
