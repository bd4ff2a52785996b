import { today } from '../../../clock.server.ts';
import { auditTrail } from '../../../domain/audit-trail.server.ts';
import { AuditTrail } from '../../../domain/audit-trail.tsx';
import { nameOf } from '../../../domain/names.ts';
import { QuantityText, UnitPriceText } from '../../../domain/values.tsx';
import { notFound, query } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Facts, Panel } from '../../../ui/panel.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import type { Route } from './+types/center.ts';
import { Capabilities } from './capabilities.tsx';
import { CenterDocument } from './center.gql.ts';
import { actOnCenter } from './center.server.ts';
import { TABS, tabOf } from './center-tabs.ts';
import { Certificates } from './certificates.tsx';
import { Efficiency } from './efficiency.tsx';
import { EquipmentList } from './equipment-list.tsx';
import { Photos } from './photos.tsx';

export async function loader(args: Route.LoaderArgs) {
  const answer = await query(args, CenterDocument, { id: args.params.id });
  if (answer.node?.__typename !== 'WorkCenter') return notFound(args);
  const { node: center, capabilityKinds, standards } = answer;
  const keys = Array.from({ length: keysOf(center) }, () => crypto.randomUUID());
  const tab = tabOf(args.url.searchParams.get('tab'));
  const edit = args.url.searchParams.get('edit');
  const trail = tab === 'overview' ? await auditTrail(args, args.params.id) : null;
  return { center, capabilityKinds, standards, tab, edit, trail, today: today(args), keys };
}

/** A key for each form on the page: one for every row that can be acted on, two for a picture, and some for the forms beneath. */
function keysOf(center: {
  equipment: unknown[];
  capabilities: unknown[];
  photographs: unknown[];
  site: { certificates: unknown[] };
}) {
  const rows = [center.equipment, center.capabilities, center.site.certificates].map(({ length }) => length);
  return 4 + Math.max(...rows, 2 * center.photographs.length);
}

export const action = (args: Route.ActionArgs) => actOnCenter(args);

export type CenterData = Route.ComponentProps['loaderData'];
export type CenterReply = Route.ComponentProps['actionData'];

export default function Center({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { center, tab } = loaderData;
  const path = `/plant/centers/${center.id}`;
  const parts = { data: loaderData, reply: actionData };
  return (
    <>
      <PageHead
        title={`${center.code} ${center.name}`}
        crumbs={[
          { to: '/plant', text: t('plant:title') },
          { to: `/plant/sites/${center.site.id}?center=${center.id}`, text: center.site.name },
        ]}
      >
        <ButtonLink to={`/plant/operating?center=${center.id}`}>{t('operating:title')}</ButtonLink>
        <ButtonLink to={`/plant/sites/${center.site.id}?center=${center.id}`}>
          {t('plant:details.calendar')}
        </ButtonLink>
      </PageHead>
      <Tabs
        label={t('plant:details.tabs')}
        tabs={TABS.map((one) => ({
          to: `${path}?tab=${one}`,
          text: t(`plant:details.${one}`),
          current: one === tab,
        }))}
      />
      {tab === 'overview' ? <Overview center={center} /> : null}
      {loaderData.trail ? <AuditTrail subject={center.id} trail={loaderData.trail} /> : null}
      {tab === 'equipment' ? <EquipmentList {...parts} /> : null}
      {tab === 'capability' ? <Capabilities {...parts} /> : null}
      {tab === 'certificates' ? <Certificates {...parts} /> : null}
      {tab === 'photos' ? <Photos {...parts} /> : null}
      {tab === 'efficiency' ? <Efficiency {...parts} /> : null}
    </>
  );
}

function Overview({ center }: { center: CenterData['center'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('plant:details.overview')}>
      <Facts
        facts={[
          [t('plant:column.site'), center.site.name],
          [t('plant:column.process'), nameOf(locale, center.process)],
          [t('plant:column.measure'), t(`domain:measure.${center.measure}`)],
          [
            t('plant:column.machines'),
            center.machinesFromEquipment ? t('plant:details.fromEquipment') : center.parallelMachines,
          ],
          [t('plant:column.rate'), <UnitPriceText key="rate" price={center.rate} />],
          [t('plant:column.setup'), <QuantityText key="setup" quantity={center.setup} />],
          [t('plant:column.block'), <QuantityText key="block" quantity={center.minimumBlock} />],
        ]}
      />
    </Panel>
  );
}
