import { data, redirect } from 'react-router';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { query, run } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import ui from '../../../ui/ui.module.css';
import type { Route } from './+types/devices.ts';
import { DeviceForm } from './device-form.tsx';
import { DeviceTable } from './device-table.tsx';
import {
  DeviceRegisterDocument,
  DeviceRenewKeyDocument,
  DeviceRevokeDocument,
  DevicesDocument,
} from './devices.gql.ts';

interface DeviceReply extends FormReply {
  made?: { id: string; name: string; secret: string | null };
}

export async function loader(args: Route.LoaderArgs) {
  const page = { first: 50, after: args.url.searchParams.get('after') };
  return { ...(await query(args, DevicesDocument, page)), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const idempotencyKey = reader.text('idempotencyKey');
  if (reader.optional('intent') === 'revoke') {
    await run(args, DeviceRevokeDocument, { input: { idempotencyKey, deviceId: reader.text('deviceId') } });
    return redirect('/plant/operating/devices', 303);
  }
  if (reader.optional('intent') === 'renew') {
    const renewing = { idempotencyKey, deviceId: reader.text('deviceId') };
    const { deviceRenewKey } = (await run(args, DeviceRenewKeyDocument, { input: renewing })).data;
    if (!deviceRenewKey.device) return redirect('/plant/operating/devices', 303);
    const { id, name, secret = null } = deviceRenewKey.device;
    return data<DeviceReply>({ errors: [], values: {}, made: { id, name, secret } });
  }
  const [name, workCenterId] = [reader.text('name'), reader.text('workCenterId')];
  const cycle = reader.optionalAmount('cycleMs');
  if (reader.errors.length > 0) return data<DeviceReply>(reader.reply(reader.errors, 'new'), { status: 400 });
  // Written in seconds, kept in milliseconds.
  const cycleMs = cycle === null ? null : Math.round(Number(cycle) * 1_000);
  const input = { idempotencyKey, name, workCenterId, cycleMs };
  const { deviceRegister } = (await run(args, DeviceRegisterDocument, { input })).data;
  const refused = toFieldErrors(deviceRegister.userErrors);
  if (refused.length > 0) return data<DeviceReply>(reader.reply(refused, 'new'), { status: 422 });
  const { id = '', secret = null } = deviceRegister.device ?? {};
  // No going back by address: the key stands in this answer alone.
  return data<DeviceReply>({ errors: [], values: {}, made: { id, name, secret } });
}

/** What sends readings, and the one form that shows a key. */
export default function Devices({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { devices, workCenters, idempotencyKey } = loaderData;
  return (
    <>
      <PageHead
        title={t('operating:devices')}
        crumbs={[
          { to: '/plant', text: t('plant:title') },
          { to: '/plant/operating', text: t('operating:title') },
        ]}
      />
      <div className={ui.stack}>
        {actionData?.made ? <Made {...actionData.made} /> : null}
        <p className="muted">{t('operating:device.why')}</p>
        <DeviceTable devices={devices} idempotencyKey={idempotencyKey} />
        <DeviceForm reply={actionData} workCenters={workCenters} idempotencyKey={idempotencyKey} />
      </div>
    </>
  );
}

function Made({ id, name, secret }: { id: string; name: string; secret: string | null }) {
  const t = useT();
  if (!secret) return <Notice tone="warn">{t('operating:device.secretLost')}</Notice>;
  return (
    <Notice tone="warn">
      <h2>{t('operating:device.secretTitle', { name })}</h2>
      <p className={`mono ${ui.secret}`}>{secret}</p>
      <p>
        {t('operating:device.id')} <span className="mono">{id}</span>
      </p>
      <p>{t('operating:device.secretWhy')}</p>
    </Notice>
  );
}
