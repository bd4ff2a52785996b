import { Form, Link } from 'react-router';
import { useMay } from '../../../domain/allowed.tsx';
import { TimeText } from '../../../domain/values.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { DevicesQuery } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Button } from '../../../ui/button.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Empty, Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

type Devices = DevicesQuery['devices'];
type Device = Devices['edges'][number]['node'];

/** The firm's devices: where they sit, when they were last heard of, and how far their clock is off. */
export function DeviceTable({ devices, idempotencyKey }: { devices: Devices; idempotencyKey: string }) {
  const t = useT();
  return (
    <Panel title={t('operating:devices')} flush>
      {devices.edges.length === 0 ? (
        <Empty title={t('operating:device.none')} why={t('operating:none.why')} />
      ) : (
        <>
          <TableWrap label={t('operating:devices')}>
            <table className={ui.table}>
              <thead>
                <tr>
                  {(['name', 'center', 'seen', 'clock', 'state', 'act'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`operating:device.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {devices.edges.map(({ node }) => (
                  <Row key={node.id} device={node} idempotencyKey={idempotencyKey} />
                ))}
              </tbody>
            </table>
          </TableWrap>
          <Pager shown={devices.edges.length} total={devices.totalCount} pageInfo={devices.pageInfo} />
        </>
      )}
    </Panel>
  );
}

function Row({ device, idempotencyKey }: { device: Device; idempotencyKey: string }) {
  const t = useT();
  const may = useMay();
  const isLive = device.revokedAt === null;
  return (
    <tr>
      <th scope="row">
        {device.name} <div className="mono quiet">{device.id}</div>
      </th>
      <td className="nowrap">
        <Link className="mono" to={`/plant/centers/${device.workCenter.id}`}>
          {device.workCenter.code}
        </Link>
        {device.equipment ? (
          <>
            {' · '}
            {t('operating:device.machine')} <span className="mono">{device.equipment.number}</span>
          </>
        ) : null}
      </td>
      <td>
        {device.lastSeenAt ? (
          <TimeText instant={device.lastSeenAt} zone={false} />
        ) : (
          t('operating:device.never')
        )}
      </td>
      <td className="nowrap">
        <Drift driftMs={device.driftMs} />
      </td>
      <td className="nowrap">
        {isLive ? t('operating:device.live') : t('operating:device.revoked')}
        {device.previousKeyUntil ? (
          <div className="quiet">
            {t('operating:device.previousKey')} <TimeText instant={device.previousKeyUntil} zone={false} />
          </div>
        ) : null}
      </td>
      <td>
        <div className={ui.row}>
          {isLive && may('deviceRenewKey') ? (
            <RenewKey device={device} idempotencyKey={idempotencyKey} />
          ) : null}
          {isLive && may('deviceRevoke') ? (
            <Form method="post" preventScrollReset>
              <Hidden name="intent" value="revoke" />
              <Hidden name="idempotencyKey" value={`${idempotencyKey} ${device.id}`} />
              <Hidden name="deviceId" value={device.id} />
              <Button small look="danger" aria-label={`${t('operating:device.revoke')} ${device.name}`}>
                {t('operating:device.revoke')}
              </Button>
            </Form>
          ) : null}
        </div>
      </td>
    </tr>
  );
}

function RenewKey({ device, idempotencyKey }: { device: Device; idempotencyKey: string }) {
  const t = useT();
  return (
    <Form method="post" preventScrollReset>
      <Hidden name="intent" value="renew" />
      <Hidden name="idempotencyKey" value={`${idempotencyKey} renew ${device.id}`} />
      <Hidden name="deviceId" value={device.id} />
      <Button small aria-label={`${t('operating:device.renewKey')} ${device.name}`}>
        {t('operating:device.renewKey')}
      </Button>
    </Form>
  );
}

/** Whole seconds, as devices write them; what is less than two may be on the way. */
function Drift({ driftMs }: { driftMs: number | null }) {
  const t = useT();
  if (driftMs === null) return '–';
  const seconds = Math.round(Math.abs(driftMs) / 1_000);
  if (seconds < 2) return t('operating:device.right');
  return driftMs > 0 ? t('operating:device.ahead', { seconds }) : t('operating:device.behind', { seconds });
}
